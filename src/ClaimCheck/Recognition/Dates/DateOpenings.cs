using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates;

/// <summary>A set of what a date may begin with: kinds of words, and digits.</summary>
internal readonly record struct DateOpenings(ulong Bits)
{
    /// <summary>Behind the last kind of word.</summary>
    private const int DigitsPlace = 63;

    /// <summary>How many places a table by opening has.</summary>
    public const int Places = DigitsPlace + 1;

    public static DateOpenings Digits { get; } = new(1ul << DigitsPlace);

    public static DateOpenings operator |(DateOpenings a, DateOpenings b) => new(a.Bits | b.Bits);

    public static DateOpenings Of(params ReadOnlySpan<DateWordKind> kinds)
    {
        ulong bits = 0;
        foreach (DateWordKind kind in kinds)
        {
            bits |= 1ul << (int)kind;
        }

        return new DateOpenings(bits);
    }

    public bool Has(int place) => ((Bits >> place) & 1) != 0;

    /// <summary>The place of a token in tables by opening.</summary>
    public static int PlaceOf(TokenizedText text, int i, DateLexicon lexicon) => text.IsDigits(i) ? DigitsPlace : (int)lexicon[text, i].Kind;
}
