using ClaimCheck.Alignment.Space;

using static ClaimCheck.Alignment.Links.LinkFeature;

namespace ClaimCheck.Alignment.Links;

/// <summary>
/// How much of one claim's context the other's sentence holds, and how much of it the other document knows but does not use here: a word
/// that the other document saves for another place tells two facts apart.
/// </summary>
internal sealed class CoverageFeatures(AlignmentSpace space)
{
    public void Write(FeatureVector<LinkFeature> f, ClaimView a, ClaimView b)
    {
        var sum = default(Coverage);
        Add(ref sum, a, b);
        Add(ref sum, b, a);
        if (sum.Total <= 0)
        {
            return;
        }

        f[Covered] = sum.Covered / sum.Total;
        f[Contrasted] = sum.Contrasted / sum.Total;
        f[CoverageBalance] = (sum.Covered - sum.Contrasted) / sum.Total;
        f[ContrastedNames] = sum.Names > 0 ? sum.ContrastedNames / sum.Names : 0f;
        f[ContrastedWindow] = sum.ContrastedWindow / sum.Total;
    }

    private void Add(ref Coverage sum, ClaimView from, ClaimView to)
    {
        ReadOnlySpan<int> terms = from.Window.Terms, window = to.Window.Terms, sentence = space.SentenceOf(to).Terms.Terms;
        ReadOnlySpan<float> weights = from.Window.Weights;

        // All lists ascend: walking them together saves three searches for each word of each pair.
        for (int k = 0, w = 0, s = 0; k < terms.Length; k++)
        {
            w = Skip(window, w, terms[k]);
            s = Skip(sentence, s, terms[k]);
            bool isName = from.IsNameInWindow[k], near = w < window.Length && window[w] == terms[k], covered = s < sentence.Length && sentence[s] == terms[k];
            bool known = near || covered || space.Knows(to.Document, terms[k]);
            sum.Total += weights[k];
            sum.Names += isName ? weights[k] : 0f;
            sum.ContrastedWindow += known && !near ? weights[k] : 0f;
            sum.Covered += covered ? weights[k] : 0f;
            sum.Contrasted += known && !covered ? weights[k] : 0f;
            sum.ContrastedNames += known && !covered && isName ? weights[k] : 0f;
        }
    }

    private static int Skip(ReadOnlySpan<int> terms, int place, int term)
    {
        while (place < terms.Length && terms[place] < term)
        {
            place++;
        }

        return place;
    }

    private struct Coverage
    {
        public float Total, Covered, Contrasted, Names, ContrastedNames, ContrastedWindow;
    }
}
