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

    [TestCase(0.9f, true)]
    [TestCase(0.6f, false)]
    public void A_sure_conflict_divides_the_smaller_of_two_facts_that_a_document_states_both(float confidence, bool isJoined)
    {
        // Documents 0 to 3 state one claim each, and document 3 another one: the facts are {0, 1, 3} and {2, 3}.
        AlignmentSpace space = Space("", "", "", " Later 40 got off.");
        ConflictCandidate conflict = Candidate(space, 0, 2) with { Confidence = confidence };
        var assembly = new GroupAssembly(space, [[0, 1, 3], [2, 4]], [], [conflict]);
        Assert.That(assembly.MayJoin(conflict), Is.EqualTo(isJoined));
        if (isJoined)
        {
            assembly.Join(conflict);
            Assert.That(assembly.Groups().Single().Claims.Select(claim => claim.Source.Index), Is.EqualTo(new[] { 0, 1, 2, 3 }));
        }
    }

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
        new(new ClaimPair(space.Claims[a], space.Claims[b], ValueLevel.Differ), 0.9f);

    /// <summary>Documents of one claim each, and what is added to them.</summary>
    private static AlignmentSpace Space(params string[] more)
    {
        var reader = new ClaimReader(ClaimCheckOptions.Default);
        ClaimDocument[] documents = [.. Enumerable.Range(0, Documents).Select(n => reader.Read(new Document($"{n}", $"The ferry carried {11 + n} passengers.{more.ElementAtOrDefault(n)}"), n))];
        return new AlignmentSpace(documents, new QuantityValues(new QuantityComparer(ComparisonWidths.Default)), SupportedLanguages.Default.Words.Prior);
    }
}
