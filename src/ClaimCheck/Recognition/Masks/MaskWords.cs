using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Masks;

/// <summary>A language's words and codes by which digits that count nothing are told.</summary>
internal sealed record MaskWords
{
    /// <summary>Before digits these make a name of them, capitalised: "Flight 370", "Windows 7".</summary>
    public TermSet Labels { get; init; } = TermSet.Empty;

    /// <summary>The same in small letters: "page 3", "type 2".</summary>
    public TermSet SmallLabels { get; init; } = TermSet.Empty;

    /// <summary>Labels of several numbers: "Sections 3 to 7".</summary>
    public TermSet PluralLabels { get; init; } = TermSet.Empty;

    /// <summary>Labels that vote too: "House 12" is a name, "passed the House 219-213" ends in a vote.</summary>
    public TermSet Chambers { get; init; } = TermSet.Empty;

    /// <summary>Between the two sides of a vote that is told in words: "the House 231 to 194".</summary>
    public TermSet VoteLinks { get; init; } = TermSet.Empty;

    /// <summary>Books that are cited by chapter and verse: "John 3:16".</summary>
    public TermSet Scriptures { get; init; } = TermSet.Empty;

    /// <summary>Digits with a slash that are names: "9/11", "24/7".</summary>
    public IReadOnlySet<string> SlashNames { get; init; } = new HashSet<string>();

    /// <summary>With a hyphen and digits these are names in small letters too: "covid-19".</summary>
    public TermSet HyphenNames { get; init; } = TermSet.Empty;

    /// <summary>With a hyphen and digits these are none, capitalised or not: "Sept-11", "mid-30".</summary>
    public TermSet HyphenNumbers { get; init; } = TermSet.Empty;

    /// <summary>Codes of currencies, which may touch their digits, in capitals: "CHF3.04".</summary>
    public TermSet Currencies { get; init; } = TermSet.Empty;

    /// <summary>Other letters that may: "RM42", "Rs500".</summary>
    public TermSet CurrencySigns { get; init; } = TermSet.Empty;

    /// <summary>Letters that are a currency only before a large amount: "R2.5 million".</summary>
    public TermSet ShortCurrencies { get; init; } = TermSet.Empty;

    /// <summary>What makes an amount large: "million", "bn".</summary>
    public TermSet Scales { get; init; } = TermSet.Empty;

    /// <summary>"Street", "Avenue": what a house number stands before.</summary>
    public TermSet Streets { get; init; } = TermSet.Empty;

    /// <summary>"calle", "via": what a street's name begins with, where the number stands behind it.</summary>
    public TermSet StreetHeads { get; init; } = TermSet.Empty;

    /// <summary>How names of streets end, where they are one word with the number behind it: "straße".</summary>
    public IReadOnlyList<string> StreetEndings { get; init; } = [];

    /// <summary>"block", as in "the 1200 block of Main Street".</summary>
    public TermSet Blocks { get; init; } = TermSet.Empty;

    /// <summary>Codes before a postcode of five digits.</summary>
    public TermSet PostalStates { get; init; } = TermSet.Empty;

    /// <summary>Numbers that are dialled in an emergency.</summary>
    public TermSet EmergencyNumbers { get; init; } = TermSet.Empty;

    /// <summary>"call", "dialled": beside such a number.</summary>
    public TermSet Calls { get; init; } = TermSet.Empty;

    /// <summary>Before a code of digits and hyphens or spaces: "ISBN", "IBAN".</summary>
    public TermSet Codes { get; init; } = TermSet.Empty;

    /// <summary>Before the number of a page that stands on its own line: "Page 3 of 12".</summary>
    public TermSet Pages { get; init; } = TermSet.Empty;

    /// <summary>"of", between a page and their count.</summary>
    public TermSet Of { get; init; } = TermSet.Empty;

    /// <summary>"and", "or", before the last of several: "Windows 7, 8 and 10".</summary>
    public TermSet ListLinks { get; init; } = TermSet.Empty;
}
