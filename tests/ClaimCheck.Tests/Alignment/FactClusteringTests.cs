using ClaimCheck.Alignment;
using ClaimCheck.Alignment.Facts;

namespace ClaimCheck.Tests.Alignment;

public sealed class FactClusteringTests
{
    [Test]
    public void Claims_without_links_stay_alone() =>
        Assert.That(Cluster(3, []), Is.EqualTo(new int[][] { [0], [1], [2] }));

    [Test]
    public void A_sure_link_joins_two_claims() =>
        Assert.That(Cluster(3, [(0, 2, 0.9f)]), Is.EqualTo(new int[][] { [0, 2], [1] }));

    [Test]
    public void A_weak_link_does_not() =>
        Assert.That(Cluster(2, [(0, 1, 0.3f)]), Is.EqualTo(new int[][] { [0], [1] }));

    [Test]
    public void One_chance_link_does_not_join_two_facts() =>
        Assert.That(
            Cluster(6, [(0, 1, 0.9f), (1, 2, 0.9f), (0, 2, 0.9f), (3, 4, 0.9f), (4, 5, 0.9f), (3, 5, 0.9f), (2, 3, 0.6f)]),
            Is.EqualTo(new int[][] { [0, 1, 2], [3, 4, 5] }));

    [Test]
    public void Claims_that_cannot_hold_together_are_never_brought_together_by_a_third() =>
        Assert.That(
            Cluster(3, [(0, 1, 0.9f), (1, 2, 0.8f)], (a, b) => (a, b) is not ((0, 2) or (2, 0))),
            Is.EqualTo(new int[][] { [0, 1], [2] }));

    /// <summary>In a long check a claim has links to its likest partners only; what it was not compared with is no evidence against.</summary>
    [Test]
    public void Very_many_claims_of_one_fact_come_together_though_each_has_few_links() =>
        Assert.That(Cluster(600, [.. from a in Enumerable.Range(0, 600) from step in Enumerable.Range(1, 32) where a + step < 600 select (a, a + step, 0.9f)]), Has.Count.EqualTo(1));

    private static List<List<int>> Cluster(int count, (int, int, float)[] links, Func<int, int, bool>? together = null) =>
        FactClustering.Cluster(count, links, 0.4f, together ?? ((_, _) => true));
}
