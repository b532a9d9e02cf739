using System.Globalization;
using ClaimCheck.Recognition;

namespace ClaimCheck.Tests.Recognition;

public sealed class OverlapPolicyTests
{
    /// <summary>Mentions as "first-end", half-open, in tokens; capitals show which list was kept.</summary>
    [TestCase("", "", "")]
    [TestCase("0-2 5-6", "3-4", "D0-2 N3-4 D5-6")]
    [TestCase("0-1", "0-1", "D0-1")]
    [TestCase("0-1", "0-2", "N0-2")]
    [TestCase("2-4", "3-4 5-6", "D2-4 N5-6")]
    [TestCase("1-3", "0-2", "N0-2")]
    [TestCase("1-4", "0-2", "D1-4")]
    [TestCase("2-6", "0-3 5-9", "D2-6", Description = "a chain is decided from left to right")]
    public void Of_mentions_that_overlap_the_longer_is_kept_and_of_equals_the_preferred(string dates, string numbers, string kept) =>
        Assert.That(string.Join(' ', OverlapPolicy.Resolve(Mentions(dates, "D"), Mentions(numbers, "N"))), Is.EqualTo(kept));

    private static List<Mention> Mentions(string spans, string name) =>
        [.. spans.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(span => span.Split('-')).Select(ends => new Planted(int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[1], CultureInfo.InvariantCulture), name))];

    private sealed record Planted(int FirstToken, int EndToken, string Name) : Mention(FirstToken, EndToken)
    {
        public override string ToString() => $"{Name}{FirstToken}-{EndToken}";
    }
}
