using System.Buffers;
using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Masks;

/// <summary>URLs, e-mail addresses, handles, hash tags and paths: runs that hold a mark which prose has no use for.</summary>
internal static class AddressShape
{
    private static readonly SearchValues<string> Openings =
        SearchValues.Create(["://", "www.", "mailto:", ".com", ".org", ".net/", ".gov", ".edu", ".co.uk"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> FileEndings = SearchValues.Create(
        [".txt", ".pdf", ".md", ".cs", ".json", ".html", ".htm", ".xml", ".csv", ".jpg", ".jpeg", ".png", ".gif", ".mp3", ".mp4", ".zip", ".doc", ".docx", ".xls", ".xlsx", ".exe", ".dll"],
        StringComparison.OrdinalIgnoreCase);

    public static bool IsAddress(TokenizedText text, int first, int end)
    {
        if (end - first < 2)
        {
            return false;
        }

        TextSpan span = text.SpanOf(first, end);
        ReadOnlySpan<char> run = text.Text.AsSpan(span.Start, span.Length);
        bool tagged = text.First(first) is '@' or '#' && text.IsWord(first + 1);
        bool mail = run.IndexOf('@') is > 0 and var at && at + 1 < run.Length && char.IsLetter(run[at + 1]);
        return tagged || mail || run.IndexOfAny(Openings) >= 0 || (run.IndexOfAny(FileEndings) is > 0 and var dot && EndsName(run[dot..])) || run.Contains('\\');
    }

    private static bool EndsName(ReadOnlySpan<char> ending)
    {
        int k = 1;
        while (k < ending.Length && char.IsLetterOrDigit(ending[k]))
        {
            k++;
        }

        return k is >= 3 and <= 5;
    }
}
