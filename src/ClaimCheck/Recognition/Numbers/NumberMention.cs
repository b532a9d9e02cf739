namespace ClaimCheck.Recognition.Numbers;

/// <summary>What a number in a text is, before units and hedges.</summary>
internal enum NumberForm : byte
{
    /// <summary>"three thousand", 2,200, "2.5m".</summary>
    Cardinal,

    /// <summary>"third", "21st".</summary>
    Ordinal,

    /// <summary>"two thirds", "2 1/2", "half", "3 in 4", "15 of 60": <see cref="NumberMention.Numerator"/> over <see cref="NumberMention.Denominator"/>.</summary>
    Fraction,

    /// <summary>"twice", "threefold", "doubled".</summary>
    Multiple,

    /// <summary>"dozens", "thousands", "several", "a few hundred": an order of magnitude.</summary>
    Vague,

    /// <summary>"3-1", "58-3".</summary>
    Score,
}

/// <summary>A number in words, digits or both.</summary>
/// <param name="Value">The value; a fraction's is rounded to 28 digits. For a vague word the low end of what it means (24 or 12 for "dozens", by the lexicon).</param>
/// <param name="Form">What sort of number.</param>
internal record NumberMention(int FirstToken, int EndToken, decimal Value, NumberForm Form) : Mention(FirstToken, EndToken)
{
    /// <summary>The unit of the last significant digit as written, trailing zeros of an integer not counted: 100 for 2,200 and "3.5 thousand", 1000 for "three thousand", 0.1 for 6.1, 1 for 31.</summary>
    public decimal LastDigitUnit { get; init; } = 1m;

    /// <summary>Written in words only.</summary>
    public bool InWords { get; init; }

    /// <summary>A sign was written.</summary>
    public bool IsSigned { get; init; }

    /// <summary>A number only where a unit stands beside it: "that one mile", "a few days".</summary>
    public bool OnlyBesideUnit { get; init; }

    /// <summary>Named roughly ("une vingtaine"): a cardinal with an upper end. No field of its own, which every number of every text would carry.</summary>
    public bool IsRough => Form == NumberForm.Cardinal && VagueHigh is not null;

    /// <summary>The scale word or letter at its end as a power of ten ("2.5m": 6), 0 for none: in "1.2 to 1.5 million" it spreads to the left.</summary>
    public int Scale { get; init; }

    /// <summary>A fraction's numerator, exact.</summary>
    public decimal Numerator { get; init; }

    /// <summary>A fraction's denominator, exact.</summary>
    public decimal Denominator { get; init; } = 1m;

    /// <summary>The high end of what a vague word means; of a cardinal its value, where it is named roughly.</summary>
    public decimal? VagueHigh { get; init; }

    /// <summary>The parts of a score in text order.</summary>
    public IReadOnlyList<decimal> Parts { get; init; } = [];
}
