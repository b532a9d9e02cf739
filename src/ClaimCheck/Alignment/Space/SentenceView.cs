using ClaimCheck.Claims;

namespace ClaimCheck.Alignment.Space;

/// <summary>A sentence as terms weighted by rarity.</summary>
/// <param name="Names">The terms that are written as names, sorted.</param>
/// <param name="First">Its first term but for numbers and dates: in a plain sentence what it speaks of; −1 for none.</param>
internal sealed record SentenceView(TermVector Terms, int[] Names, int First)
{
    /// <summary>Of a longer "sentence" (a list, a table, a text without full stops) the first terms stand for all: each of its claims is compared by all of them.</summary>
    private const int MostTerms = 512;

    public static SentenceView Of(SentenceTerms sentence, TermIndex index)
    {
        var terms = sentence.Terms.Take(MostTerms).Select(term => (Id: index[term.Term], term.IsName, term.IsValue)).ToList();
        return new SentenceView(
            new TermVector([.. terms.Select(term => (term.Id, index.Rarity(term.Id)))]),
            [.. terms.Where(term => term.IsName).Select(term => term.Id).Distinct().Order()],
            terms.Where(term => !term.IsValue).Select(term => term.Id).FirstOrDefault(-1));
    }

    /// <summary>Whether the sentence writes the term as a name.</summary>
    public bool IsName(int term) => Array.BinarySearch(Names, term) >= 0;
}
