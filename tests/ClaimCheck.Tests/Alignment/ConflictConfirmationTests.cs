using ClaimCheck.Alignment;
using ClaimCheck.Alignment.Conflicts;
using ClaimCheck.Alignment.Links;
using ClaimCheck.Alignment.Space;
using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Quantities;

namespace ClaimCheck.Tests.Alignment;

/// <summary>Whether a conflict among many documents counts: only where neither claim agrees elsewhere when its two documents stand alone.</summary>
public sealed class ConflictConfirmationTests
{
    private readonly ClaimDocument[] _documents =
        [.. Enumerable.Range(0, 3).Select(n => new ClaimReader(ClaimCheckOptions.Default).Read(new Document($"{n}", $"The ferry carried {11 + n} passengers."), n))];

    private readonly List<(string, string)> _asked = [];

    [SetUp]
    public void Forget() => _asked.Clear();

    /// <summary>A join may make another possible that was not when several were asked for at once.</summary>
    [Test]
    public void What_was_not_asked_for_before_is_asked_for_when_it_is_wanted()
    {
        Assert.That(Confirmation(_ => []).Holds(Candidate()), Is.True);
        Assert.That(_asked, Is.EqualTo(new[] { ("0", "1") }));
    }

    [Test]
    public void Two_documents_are_looked_at_once()
    {
        ConflictConfirmation confirmation = Confirmation(_ => []);
        confirmation.Ask([Candidate(), Candidate()]);
        confirmation.Ask([Candidate()]);
        _ = confirmation.Holds(Candidate());
        Assert.That(_asked, Has.Count.EqualTo(1));
    }

    [Test]
    public void A_claim_that_agrees_elsewhere_is_in_no_conflict() =>
        Assert.That(Confirmation(claims => [[claims[0], claims[^1]]]).Holds(Candidate()), Is.False);

    [Test]
    public void Of_two_documents_nothing_is_asked()
    {
        var confirmation = new ConflictConfirmation(_documents[..2], (_, _) => throw new InvalidOperationException(), ParallelWork.None);
        confirmation.Ask([Candidate()]);
        Assert.That(confirmation.Holds(Candidate()), Is.True);
    }

    private ConflictConfirmation Confirmation(Func<IReadOnlyList<Claim>, IReadOnlyList<IReadOnlyList<Claim>>> groupsOf) => new(
        _documents,
        (a, b) =>
        {
            _asked.Add((a.Claims[0].Source.Name, b.Claims[0].Source.Name));
            return groupsOf([.. a.Claims, .. _documents[2].Claims]);
        },
        ParallelWork.None);

    private ConflictCandidate Candidate()
    {
        var space = new AlignmentSpace(_documents, new QuantityValues(QuantityComparer.Default), SupportedLanguages.Default.Words.Prior);
        return new ConflictCandidate(new ClaimPair(space.Claims[0], space.Claims[1], ValueLevel.Differ), 0.9f);
    }
}
