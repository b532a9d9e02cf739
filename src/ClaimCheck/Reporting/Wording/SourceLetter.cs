using System.Globalization;

namespace ClaimCheck.Reporting.Wording;

/// <summary>A document's short name on a page: A to Z, then A2, B2, …</summary>
internal static class SourceLetter
{
    private const int Letters = 26;

    public static string Of(int document)
    {
        string letter = ((char)('A' + (document % Letters))).ToString();
        return document < Letters ? letter : letter + ((document / Letters) + 1).ToString(CultureInfo.InvariantCulture);
    }
}
