namespace ClaimCheck.Findings;

/// <summary>The orders that findings are listed in. Total for findings of different claims, so that the same input gives the same list.</summary>
internal static class FindingOrder
{
    /// <summary>Of a report: conflicts first, the most severe, then the surest, then the order of the text.</summary>
    public static IComparer<Finding> Instance { get; } = Comparer<Finding>.Create((a, b) => FirstDifference(
        b.Verdict.CompareTo(a.Verdict), b.Severity.CompareTo(a.Severity), b.Confidence.CompareTo(a.Confidence), InText(a, b)));

    /// <summary>Of candidates: the surest first, then the order of the text.</summary>
    public static IComparer<Finding> SurestFirst { get; } = Comparer<Finding>.Create((a, b) => FirstDifference(
        b.Confidence.CompareTo(a.Confidence), InText(a, b)));

    private static int InText(Finding a, Finding b)
    {
        IEnumerable<Claim> ofA = a.Positions.SelectMany(position => position.Claims), ofB = b.Positions.SelectMany(position => position.Claims);
        int claims = ofA.Zip(ofB, InText).FirstOrDefault(order => order != 0);
        return FirstDifference(claims, ofA.Count().CompareTo(ofB.Count()), string.CompareOrdinal(a.Rule, b.Rule), string.CompareOrdinal(a.Message, b.Message));
    }

    private static int InText(Claim a, Claim b) => FirstDifference(
        a.Source.Index.CompareTo(b.Source.Index), a.Span.Start.CompareTo(b.Span.Start), a.Span.End.CompareTo(b.Span.End));

    private static int FirstDifference(params ReadOnlySpan<int> orders)
    {
        foreach (int order in orders)
        {
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }
}
