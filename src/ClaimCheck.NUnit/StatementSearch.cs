namespace ClaimCheck.Testing;

/// <summary>
/// Finds what a text states of one subject. A number belongs to the noun behind it ("12 built-in rules"); where no number of a sentence counts the subject, the nearest one that counts nothing else
/// does ("Rules: 12", "a timeout of 30 seconds", "| support ends | June 2027 |").
/// </summary>
internal sealed class StatementSearch(SubjectPhrase subject)
{
    private const int MostBetween = 4;

    /// <summary>Words that end the noun behind a number.</summary>
    private static readonly HashSet<string> Enders = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "and", "are", "as", "at", "but", "by", "can", "for", "from", "had", "has", "have", "if", "in", "is", "of", "on", "or", "per", "that", "the", "to", "was", "were", "which", "who", "with",
    };

    /// <param name="comparable">Claims that compare with the wanted value.</param>
    public IReadOnlyList<Claim> In(Report report, IEnumerable<Claim> comparable)
    {
        var stated = new List<Claim>();
        foreach (IGrouping<(int, TextSpan), Claim> sentence in comparable.GroupBy(claim => (claim.Source.Index, claim.Sentence)))
        {
            List<Claim> counting = [.. sentence.Where(claim => Counts(report, claim))];
            stated.AddRange(counting.Count > 0 ? counting : Nearest(report, [.. sentence.Where(CountsNothing)]));
        }

        return stated;
    }

    private bool Counts(Report report, Claim claim)
    {
        string text = report.Documents[claim.Source.Index].Text, behind = text[claim.Span.End..Math.Clamp(claim.Sentence.End, claim.Span.End, text.Length)];
        return subject.In(behind).Any(place => IsOneNoun(behind.AsSpan(0, place.Start)));
    }

    /// <summary>Whether what stands between a number and a noun only narrows the noun: "built-in ", not "files with ".</summary>
    private static bool IsOneNoun(ReadOnlySpan<char> between)
    {
        int words = 0;
        foreach (Range range in between.Split(' '))
        {
            string word = between[range].ToString();
            if (word.Length > 0 && (++words > MostBetween || Enders.Contains(word) || !word.All(c => char.IsLetterOrDigit(c) || c is '-' or '"' or '“' or '`' or '\'' or '’')))
            {
                return false;
            }
        }

        return true;
    }

    private static bool CountsNothing(Claim claim) => claim.Quantity.Unit is not null || claim.Quantity.Kind != QuantityKind.Number || string.IsNullOrEmpty(claim.Subject);

    private IEnumerable<Claim> Nearest(Report report, List<Claim> claims)
    {
        List<TextSpan> places = claims.Count == 0 ? [] : [.. subject.In(SubjectPhrase.SentenceOf(report, claims[0]))];
        return places.Count == 0 ? [] : [claims.MinBy(claim => places.Min(place => Distance(place, claim)))!];
    }

    private static int Distance(TextSpan place, Claim claim)
    {
        int start = claim.Span.Start - claim.Sentence.Start, end = claim.Span.End - claim.Sentence.Start;
        return Math.Max(0, Math.Max(start - place.End, place.Start - end));
    }
}
