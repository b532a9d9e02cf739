using ClaimCheck.Claims;

namespace ClaimCheck.Alignment.Space;

/// <summary>A sentence as terms weighted by rarity.</summary>
/// <param name="Names">The terms that are written as names, sorted.</param>
internal sealed record SentenceView(TermVector Terms, IReadOnlyList<int> Names)
{
    public static SentenceView Of(SentenceTerms sentence, TermIndex index) => new(
        new TermVector([.. sentence.Terms.Select(term => index[term.Term]).Select(id => (id, index.Rarity(id)))]),
        [.. sentence.Terms.Where(term => term.IsName).Select(term => index[term.Term]).Distinct().Order()]);
}
