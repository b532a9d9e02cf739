using ClaimCheck.Alignment.Conflicts;
using ClaimCheck.Alignment.Space;
using ClaimCheck.Claims;
using static ClaimCheck.Alignment.Links.LinkFeature;

namespace ClaimCheck.Alignment.Links;

/// <summary>Compares two claims, feature by feature. Symmetric: the order of the two changes nothing.</summary>
internal sealed class LinkFeatures(AlignmentSpace space)
{
    private readonly NameFeatures _names = new(space);
    private readonly CoverageFeatures _coverage = new(space);
    private readonly SentenceMatches _matches = new(space.Similarity);

    public FeatureVector<LinkFeature> Of(ClaimPair pair) => Of(pair.A, pair.B, pair.Level);

    public FeatureVector<LinkFeature> Of(ClaimView a, ClaimView b, ValueLevel level)
    {
        var f = new FeatureVector<LinkFeature>();
        Write(f, a, b, level);
        return f;
    }

    /// <summary>The same, into a vector that is used again: hundreds of thousands of pairs are looked at for a few that are kept.</summary>
    public void Write(FeatureVector<LinkFeature> f, ClaimView a, ClaimView b, ValueLevel level)
    {
        f.Clear();
        f[Bias] = 1f;
        Sentences(f, a, b);
        Words(f, a, b);
        Slots(f, a.Claim.Slots, b.Claim.Slots, a, b);
        Dates(f, a.Claim.Slots.When, b.Claim.Slots.When);
        Events(f, a, b);
        _names.Write(f, a, b);
        _coverage.Write(f, a, b);
        Place(f, a, b);
        ValueFeatures.Write(f, a, b, level, space);
    }

    private void Sentences(FeatureVector<LinkFeature> f, ClaimView a, ClaimView b)
    {
        SentenceMatch match = _matches.Of(a, b);
        f[SentenceCosine] = match.Cosine;
        f[SentenceCosineRoot] = MathF.Sqrt(match.Cosine);
        f[SentenceBest] = match.Best;
        f[SentenceGap] = match.Gap;
        f.Set(SentenceMutual, match.Best == 2);
        f.Set(SentenceShort, Math.Min(space.SentenceOf(a).Terms.Count, space.SentenceOf(b).Terms.Count) < 7);
        f[SentenceNeighbours] = match.Neighbours;
    }

    private void Words(FeatureVector<LinkFeature> f, ClaimView a, ClaimView b)
    {
        TermIndex terms = space.Terms;
        SharedTerms shared = a.Window.SharedWith(b.Window);
        float cosine = a.Window.Cosine(b.Window, shared);
        f[WindowCosine] = cosine;
        f[WindowCosineRoot] = MathF.Sqrt(cosine);
        f[LeftOverlap] = Overlap(a.Left, b.Left, terms);
        f[RightOverlap] = Overlap(a.Right, b.Right, terms);
        f[SharedWords] = Math.Min(6, shared.Count) / 3f;
        f[RarestShared] = shared.Heaviest / terms.Highest;
        f.Set(FirstRightEqual, First(a.NearRight) >= 0 && First(a.NearRight) == First(b.NearRight));
        int right = Shared(a.NearRight, b.NearRight), left = Shared(a.NearLeft, b.NearLeft);
        f.Set(NearRightShared, right > 0);
        f.Set(NearLeftShared, left > 0);
        f[NearRightShare] = right / 3f;
        f[NearLeftShare] = left / 3f;
        f.Set(FirstLeftEqual, First(a.NearLeft) >= 0 && First(a.NearLeft) == First(b.NearLeft));
        f.Set(SidesCrossed, Shared(Nearest(a.NearRight), Nearest(b.NearLeft)) + Shared(Nearest(a.NearLeft), Nearest(b.NearRight)) > 0);
        f.Set(BeforeEqual, a.Claim.Slots.Context.Before == b.Claim.Slots.Context.Before);
        f.Set(AfterEqual, a.Claim.Slots.Context.After == b.Claim.Slots.Context.After);
        f[WindowTimesSentence] = cosine * f[SentenceCosine];
    }

    private static void Slots(FeatureVector<LinkFeature> f, ClaimSlots a, ClaimSlots b, ClaimView viewA, ClaimView viewB)
    {
        f.Set(HeadEqual, viewA.Head >= 0 && viewA.Head == viewB.Head);
        bool otherHead = viewA.Head >= 0 && viewB.Head >= 0 && viewA.Head != viewB.Head;
        bool related = a.HeadGroup.Length > 0 && a.HeadGroup == b.HeadGroup;
        f.Set(HeadRelated, otherHead && related);
        f.Set(HeadDiffers, otherHead && !related);
        f.Set(EventEqual, a.Event.Length > 0 && a.Event == b.Event);
        f.Set(EventDiffers, a.IsEventKnown && b.IsEventKnown && a.Event != b.Event);
        f.Set(VerbDiffers, !(a.IsEventKnown && b.IsEventKnown) && a.Event.Length > 0 && b.Event.Length > 0 && a.Event != b.Event);
        f.Set(StageDiffers, a.Stage != b.Stage);
        f.Set(ModalityDiffers, a.Modality != b.Modality);
        f.Set(ContrastDiffers, SlotGate.ContrastsDiffer(a, b));
        f.Set(ContrastOneSided, a.Contrasts.Count == 0 != (b.Contrasts.Count == 0));
    }

    /// <summary>
    /// Where the other text speaks of this claim's event: in the claim's own sentence without being its predicate ("jurors ordered on Tuesday … for the man convicted of"), or in another place.
    /// </summary>
    private void Events(FeatureVector<LinkFeature> f, ClaimView a, ClaimView b)
    {
        if (a.Event == b.Event)
        {
            return;
        }

        int inside = (Uses(b, a.Event) ? 1 : 0) + (Uses(a, b.Event) ? 1 : 0);
        int outside = (!Uses(b, a.Event) && Knows(b, a.Event) ? 1 : 0) + (!Uses(a, b.Event) && Knows(a, b.Event) ? 1 : 0);
        f[EventInside] = inside / 2f;
        f[EventOutside] = outside / 2f;
        f.Set(EventContrasted, a.Event >= 0 && b.Event >= 0 && inside + outside == 2);
    }

    private bool Uses(ClaimView claim, int term) => term >= 0 && space.SentenceOf(claim).Terms.Contains(term);

    private bool Knows(ClaimView claim, int term) => term >= 0 && space.Knows(claim.Document, term);

    /// <summary>The dates for which two counts hold.</summary>
    private void Dates(FeatureVector<LinkFeature> f, Claim? a, Claim? b)
    {
        if (a is not null && b is not null)
        {
            ValueLevel level = space.Values.Relate(a, b);
            f.Set(DatesMeet, level >= ValueLevel.Overlap);
            f.Set(DatesDiffer, level == ValueLevel.Differ);
        }
    }

    private void Place(FeatureVector<LinkFeature> f, ClaimView a, ClaimView b)
    {
        f[PositionGap] = Math.Abs(a.Position - b.Position);
        f.Set(BothEarly, a.Position < 0.15f && b.Position < 0.15f);
        f.Set(InName, a.Claim.Slots.IsInName || b.Claim.Slots.IsInName);
        f[SharedNeighbourValues] = Math.Min(3, space.ValuesSharedBeside(a, b)) / 2f;
    }

    private static float Overlap(TermVector a, TermVector b, TermIndex terms) =>
        Math.Min(3f, a.RarityShared(b, terms) / terms.Highest);

    private static int First(int[] terms) => terms.Length > 0 ? terms[0] : -1;

    private static ReadOnlySpan<int> Nearest(int[] terms) => terms.AsSpan(0, Math.Min(2, terms.Length));

    private static int Shared(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        int shared = 0;
        for (int i = 0; i < a.Length; i++)
        {
            bool isNew = a[i] >= 0;
            for (int k = 0; k < i; k++)
            {
                isNew &= a[k] != a[i];
            }

            shared += isNew && b.Contains(a[i]) ? 1 : 0;
        }

        return shared;
    }
}
