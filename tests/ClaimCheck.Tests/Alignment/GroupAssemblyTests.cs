using ClaimCheck.Alignment;
using ClaimCheck.Alignment.Conflicts;
using ClaimCheck.Alignment.Facts;
using ClaimCheck.Alignment.Links;
using ClaimCheck.Alignment.Space;
using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Quantities;

namespace ClaimCheck.Tests.Alignment;

public sealed class GroupAssemblyTests
{
    private const int Documents = 4;

    [Test]
    public void Three_facts_of_which_each_two_may_conflict_are_one_conflict() => Assert.That(LargestGroup((0, 1), (1, 2), (0, 2)), Is.EqualTo(3));

    [Test]
    public void Two_that_may_conflict_with_a_third_are_one_conflict_with_it() => Assert.That(LargestGroup((0, 1), (1, 2)), Is.EqualTo(3));

    /// <summary>0 is like 1, 1 like 2 and 2 like 3, and 3 like none of the first two.</summary>
    [Test]
    public void A_chain_of_conflicts_ends_where_the_next_is_like_the_last_alone() => Assert.That(LargestGroup((0, 1), (1, 2), (2, 3)), Is.EqualTo(3));

    private static int LargestGroup(params (int A, int B)[] rivals)
    {
        AlignmentSpace space = Space();
        ConflictCandidate[] candidates = [.. rivals.Select(pair => Candidate(space, pair.A, pair.B))];
        var assembly = new GroupAssembly(space, [.. Enumerable.Range(0, Documents).Select(n => new List<int> { n })], [], candidates);
        foreach (ConflictCandidate candidate in candidates.Where(assembly.MayJoin))
        {
            assembly.Join(candidate);
        }

        return assembly.Groups().Max(group => group.Claims.Count);
    }

    private static ConflictCandidate Candidate(AlignmentSpace space, int a, int b) =>
        new(new ClaimPair(space.Claims[a], space.Claims[b], ValueLevel.Differ), new FeatureVector<LinkFeature>(), new FeatureVector<ConflictFeature>(), 0.9f);

    /// <summary>Documents of one claim each.</summary>
    private static AlignmentSpace Space()
    {
        var reader = new ClaimReader(ClaimCheckOptions.Default);
        ClaimDocument[] documents = [.. Enumerable.Range(0, Documents).Select(n => reader.Read(new Document($"{n}", $"The ferry carried {11 + n} passengers."), n))];
        return new AlignmentSpace(documents, new QuantityValues(new QuantityComparer(ComparisonWidths.Default)), SupportedLanguages.Default.Words.Prior);
    }
}
