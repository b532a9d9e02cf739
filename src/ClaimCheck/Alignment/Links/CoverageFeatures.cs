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
        TermVector sentence = space.SentenceOf(to).Terms;
        SentenceView own = space.SentenceOf(from);
        for (int k = 0; k < from.Window.Count; k++)
        {
            int term = from.Window.Terms[k];
            float weight = from.Window.Weights[k];
            bool isName = own.IsName(term), known = space.Knows(to.Document, term);
            sum.Total += weight;
            sum.Names += isName ? weight : 0f;
            sum.ContrastedWindow += known && !to.Window.Contains(term) ? weight : 0f;
            if (sentence.Contains(term))
            {
                sum.Covered += weight;
            }
            else if (known)
            {
                sum.Contrasted += weight;
                sum.ContrastedNames += isName ? weight : 0f;
            }
        }
    }

    private struct Coverage
    {
        public float Total, Covered, Contrasted, Names, ContrastedNames, ContrastedWindow;
    }
}
