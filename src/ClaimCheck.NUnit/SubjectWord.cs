namespace ClaimCheck.Testing;

/// <summary>A word of a text: where it stands, and a key that singular and plural have in common.</summary>
internal readonly record struct SubjectWord(string Key, int Start, int End)
{
    /// <summary>The runs of letters and digits.</summary>
    public static List<SubjectWord> In(string text)
    {
        var words = new List<SubjectWord>();
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool isInside = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (isInside && start < 0)
            {
                start = i;
            }
            else if (!isInside && start >= 0)
            {
                words.Add(new SubjectWord(Singular(text[start..i].ToLowerInvariant()), start, i));
                start = -1;
            }
        }

        return words;
    }

    /// <summary>"policies" and "policy", "boxes" and "box", "limits" and "limit": a key that both have, not a word.</summary>
    private static string Singular(string word) =>
        word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 ? word[..^3] + "y"
        : IsSibilantPlural(word) ? word[..^2]
        : word.EndsWith('s') && word.Length > 3 && word[^2] is not ('s' or 'u' or 'i') ? word[..^1]
        : word;

    private static bool IsSibilantPlural(string word) =>
        word.EndsWith("xes", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("sses", StringComparison.Ordinal);
}
