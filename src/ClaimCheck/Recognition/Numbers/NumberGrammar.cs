namespace ClaimCheck.Recognition.Numbers;

/// <summary>How a language builds numbers of its words, where it does not build them as English does.</summary>
internal sealed record NumberGrammar
{
    /// <summary>Between tens and ones stands a link, and nothing else makes one number of them: "treinta y uno".</summary>
    public bool LinksOnes { get; init; }

    /// <summary>Behind hundreds a link may stand: "cento e vinte".</summary>
    public bool LinksHundreds { get; init; }

    /// <summary>Up to which value what follows a scale behind a link is its rest: 99 for "tausend und eins", 999 for "mil e duzentos". 0 where no link stands there.</summary>
    public decimal LinkedRest { get; init; }

    /// <summary>Ones stand before tens, with a link, in one word: "einundzwanzig".</summary>
    public bool OnesFirst { get; init; }

    /// <summary>Places in an order are told by one ordinal for each figure: "vigésimo primeiro".</summary>
    public bool RowsOrdinals { get; init; }

    /// <summary>A number before an ordinal divides by it: "twee derde".</summary>
    public bool OrdinalsDivide { get; init; }

    /// <summary>Digits with a full stop before a word are an ordinal: "der 3. Platz".</summary>
    public bool StopsOrdinals { get; init; }
}
