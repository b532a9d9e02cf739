namespace ClaimCheck.Recognition.Numbers;

/// <summary>What part a word can take in a number.</summary>
internal enum NumberWordKind : byte
{
    None,

    /// <summary>"zero", "nine", "third": below ten.</summary>
    Digit,

    /// <summary>"ten", "nineteenth", "twentyone": below a hundred, and no digit may follow.</summary>
    Teen,

    /// <summary>"twenty", "ninetieth".</summary>
    Tens,

    /// <summary>"hundred", "hundredth".</summary>
    Hundred,

    /// <summary>"thousand", "lakh", "millionth": a power of ten that multiplies what stands before it.</summary>
    Scale,

    /// <summary>"dozen": a count that is named like a scale.</summary>
    Dozen,

    /// <summary>"half", "quarters", "thirds": the value divides.</summary>
    Denominator,

    /// <summary>"dozens", "thousands": an order of magnitude.</summary>
    Magnitude,

    /// <summary>"few", "couple", "several": an unsure small count.</summary>
    Unsure,

    /// <summary>"twice", "doubled".</summary>
    Multiple,

    Article,
    Minus,

    /// <summary>This and all behind it go on with a number and begin none.</summary>
    And,
    Point,
    Of,
    In,
    Out,
    For,
    Over,
    Every,
    Between,

    /// <summary>"times": makes a multiple of the number before it.</summary>
    Times,

    /// <summary>"fold", as in "three-fold".</summary>
    Fold,
}

/// <summary>An entry of a number lexicon.</summary>
/// <param name="Value">What it is worth; the lower end for words that are unsure.</param>
internal sealed record NumberWord(NumberWordKind Kind, decimal Value = 0m)
{
    /// <summary>The entry of all words that have no part in numbers.</summary>
    public static NumberWord None { get; } = new(NumberWordKind.None);

    /// <summary>It names a place in an order ("third"); as a denominator it is worth the same.</summary>
    public bool IsOrdinal { get; init; }

    /// <summary>Upper end of what an unsure word means.</summary>
    public decimal High { get; init; }

    /// <summary>It takes an article or stands without one: "a few", not "several".</summary>
    public bool NeedsArticle { get; init; }

    /// <summary>It has other meanings ("second", "one"), so that its neighbours decide.</summary>
    public bool IsAmbiguous { get; init; }

    public bool IsCardinal => !IsOrdinal && Kind is >= NumberWordKind.Digit and <= NumberWordKind.Dozen;
}
