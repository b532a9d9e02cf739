using ClaimCheck.Alignment.Space;

using static ClaimCheck.Alignment.Links.LinkFeature;

namespace ClaimCheck.Alignment.Links;

/// <summary>Whether two claims speak of the same named people, places and things.</summary>
internal sealed class NameFeatures(AlignmentSpace space)
{
    public void Write(FeatureVector<LinkFeature> f, ClaimView a, ClaimView b)
    {
        int x = a.NearestName, y = b.NearestName;
        f.Set(NearestNameEqual, x >= 0 && x == y);
        f.Set(NearestNameDiffers, x >= 0 && y >= 0 && x != y);
        bool xOutside = x >= 0 && space.Knows(b.Document, x) && !Uses(b, x);
        bool yOutside = y >= 0 && space.Knows(a.Document, y) && !Uses(a, y);
        f.Set(NearestNameDiffersKnown, x >= 0 && y >= 0 && x != y && xOutside && yOutside);
        f[NearestNameInside] = ((x >= 0 && Uses(b, x) ? 1f : 0f) + (y >= 0 && Uses(a, y) ? 1f : 0f)) / 2f;
        f[NearestNameOutside] = ((xOutside ? 1f : 0f) + (yOutside ? 1f : 0f)) / 2f;
        Owners(f, a, b);
        AgentsAndPlaces(f, a, b);
        SentenceView sentenceOfA = space.SentenceOf(a), sentenceOfB = space.SentenceOf(b);
        float all = 0f, shared = 0f;
        foreach (int name in sentenceOfA.Names)
        {
            all += space.Terms.Rarity(name);
            shared += sentenceOfB.IsName(name) ? space.Terms.Rarity(name) : 0f;
        }

        foreach (int name in sentenceOfB.Names)
        {
            all += sentenceOfA.IsName(name) ? 0f : space.Terms.Rarity(name);
        }

        f[NameOverlap] = all > 0 ? shared / all : 0f;
        f.Set(NamesDisjoint, sentenceOfA.Names.Length > 0 && sentenceOfB.Names.Length > 0 && shared == 0f);
    }

    private void Owners(FeatureVector<LinkFeature> f, ClaimView a, ClaimView b)
    {
        if (a.Owner < 0 || b.Owner < 0)
        {
            return;
        }

        bool equal = space.Names.AreOne(a.Owner, b.Owner);
        bool meets = !equal && (space.Names.AreOne(a.Owner, b.Topic) || space.Names.AreOne(a.Topic, b.Owner));
        f.Set(OwnerEqual, equal);
        f.Set(OwnerMeetsTopic, meets);
        f.Set(OwnerDiffers, !equal && !meets);
        f.Set(OwnerDiffersKnown, !equal && !meets && space.Knows(b.Document, a.Owner) && space.Knows(a.Document, b.Owner));
    }

    /// <summary>Names before the predicates, and where things were counted. Two that differ say most where each document knows the other's.</summary>
    private void AgentsAndPlaces(FeatureVector<LinkFeature> f, ClaimView a, ClaimView b)
    {
        f.Set(AgentEqual, space.Names.AreOne(a.Agent, b.Agent));
        f.Set(AgentDiffers, Differ(a.Agent, b.Agent) && ((space.Knows(b.Document, a.Agent) && !Uses(b, a.Agent)) || (space.Knows(a.Document, b.Agent) && !Uses(a, b.Agent))));
        f.Set(PlaceEqual, space.Names.AreOne(a.Place, b.Place));
        f.Set(PlaceDiffers, Differ(a.Place, b.Place) && !Uses(a, b.Place) && !Uses(b, a.Place));
    }

    private bool Differ(int a, int b) => a >= 0 && b >= 0 && !space.Names.AreOne(a, b);

    private bool Uses(ClaimView claim, int term) => space.SentenceOf(claim).Terms.Contains(term);
}
