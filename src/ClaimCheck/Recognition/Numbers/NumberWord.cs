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

    /// <summary>"sur", "op de": between a part and its whole, and nothing else where both are numbers.</summary>
    Share,
}

/// <summary>An entry of a number lexicon.</summary>
/// <param name="Value">What it is worth; the lower end for words that are unsure.</param>
internal sealed record NumberWord(NumberWordKind Kind, decimal Value = 0m)
{
    /// <summary>The entry of all words that have no part in numbers.</summary>
    public static NumberWord None { get; } = new(NumberWordKind.None);

    /// <summary>What part a cardinal or ordinal takes by its value.</summary>
    public static NumberWordKind KindOf(decimal value) => value switch
    {
        < 10m => NumberWordKind.Digit,
        >= 1000m => NumberWordKind.Scale,
        >= 100m => NumberWordKind.Hundred,
        >= 20m when value % 10m == 0m => NumberWordKind.Tens,
        _ => NumberWordKind.Teen,
    };

    /// <summary>It names a place in an order ("third"); as a denominator it is worth the same.</summary>
    public bool IsOrdinal { get; init; }

    /// <summary>Upper end of what an unsure word means.</summary>
    public decimal High { get; init; }

    /// <summary>It takes an article or stands without one: "a few", not "several".</summary>
    public bool NeedsArticle { get; init; }

    /// <summary>It has other meanings ("second", "one"), so that its neighbours decide.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>Behind it only what is smaller goes on with the number: 20 for "soixante", which takes all up to nineteen. Null where its kind says so.</summary>
    public decimal? Room { get; init; }

    /// <summary>It multiplies this one digit before it and no other: "vingt" of "quatre-vingt".</summary>
    public decimal Multiplies { get; init; }

    /// <summary>It is a number without one before it: "mille", "hundert", as opposed to "million".</summary>
    public bool StandsAlone { get; init; }

    /// <summary>It is a count that is named roughly: "une vingtaine".</summary>
    public bool IsRough { get; init; }

    /// <summary>What part it takes below a thousand: an article that of a digit, the parts of a whole that of their number.</summary>
    public NumberWordKind GroupKind { get; } = Kind switch
    {
        NumberWordKind.Article => NumberWordKind.Digit,
        NumberWordKind.Denominator => Value switch
        {
            0m or 2m or >= 1000m => NumberWordKind.None,
            < 10m => NumberWordKind.Digit,
            100m => NumberWordKind.Hundred,
            >= 20m when Value % 10m == 0m => NumberWordKind.Tens,
            _ => NumberWordKind.Teen,
        },
        var kind => kind,
    };

    /// <summary>What it multiplies the group before it by; 0 for what is no scale.</summary>
    public decimal ScaleFactor => Kind is NumberWordKind.Scale or NumberWordKind.Denominator && Value >= 1000m ? Value : 0m;

    public bool IsCardinal => !IsOrdinal && Kind is >= NumberWordKind.Digit and <= NumberWordKind.Dozen;
}
