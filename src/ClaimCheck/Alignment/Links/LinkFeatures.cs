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

    public FeatureVector<LinkFeature> Of(ClaimView a, ClaimView b, ValueLevel level)
    {
        var f = new FeatureVector<LinkFeature> { [Bias] = 1f };
        Sentences(f, a, b);
        Words(f, a, b);
        Slots(f, a.Claim.Slots, b.Claim.Slots, a, b);
        _names.Write(f, a, b);
        _coverage.Write(f, a, b);
        Place(f, a, b);
        ValueFeatures.Write(f, a, b, level, space);
        return f;
    }

    private void Sentences(FeatureVector<LinkFeature> f, ClaimView a, ClaimView b)
    {
        float cosine = space.Similarity.Cosine(a.Document, a.Sentence, b.Document, b.Sentence);
        f[SentenceCosine] = cosine;
        f[SentenceCosineRoot] = MathF.Sqrt(cosine);
        if (a.Document != b.Document)
        {
            (float Cosine, int Sentence) bestOfA = space.Similarity.Best(a.Document, a.Sentence, b.Document);
            (float Cosine, int Sentence) bestOfB = space.Similarity.Best(b.Document, b.Sentence, a.Document);
            f[SentenceBest] = (bestOfA.Sentence == b.Sentence ? 1f : 0f) + (bestOfB.Sentence == a.Sentence ? 1f : 0f);
            f[SentenceGap] = Math.Max(0f, Math.Max(bestOfA.Cosine, bestOfB.Cosine) - cosine);
            f.Set(SentenceMutual, f[SentenceBest] == 2f);
        }

        f.Set(SentenceShort, Math.Min(space.SentenceOf(a).Terms.Count, space.SentenceOf(b).Terms.Count) < 7);
        float around = 0f;
        for (int da = -1; da <= 1; da++)
        {
            for (int db = -1; db <= 1; db++)
            {
                around = da == 0 && db == 0 ? around : Math.Max(around, space.Similarity.Cosine(a.Document, a.Sentence + da, b.Document, b.Sentence + db));
            }
        }

        f[SentenceNeighbours] = around;
    }

    private void Words(FeatureVector<LinkFeature> f, ClaimView a, ClaimView b)
    {
        TermIndex terms = space.Terms;
        float cosine = a.Window.Cosine(b.Window);
        f[WindowCosine] = cosine;
        f[WindowCosineRoot] = MathF.Sqrt(cosine);
        f[LeftOverlap] = Overlap(a.Left, b.Left, terms);
        f[RightOverlap] = Overlap(a.Right, b.Right, terms);
        f[SharedWords] = Math.Min(6f, a.Window.Fold(b.Window, static (_, _, _) => 1f, 0f)) / 3f;
        float rarest = 0f;
        a.Window.Fold(b.Window, (x, y, _) => rarest = Math.Max(rarest, Math.Min(x, y)), 0f);
        f[RarestShared] = rarest / terms.Highest;
        f.Set(FirstRightEqual, First(a.NearRight) >= 0 && First(a.NearRight) == First(b.NearRight));
        int right = Shared(a.NearRight, b.NearRight), left = Shared(a.NearLeft, b.NearLeft);
        f.Set(NearRightShared, right > 0);
        f.Set(NearLeftShared, left > 0);
        f[NearRightShare] = right / 3f;
        f[NearLeftShare] = left / 3f;
        f.Set(FirstLeftEqual, First(a.NearLeft) >= 0 && First(a.NearLeft) == First(b.NearLeft));
        f.Set(SidesCrossed, Shared([.. a.NearRight.Take(2)], [.. b.NearLeft.Take(2)]) + Shared([.. a.NearLeft.Take(2)], [.. b.NearRight.Take(2)]) > 0);
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
        f.Set(EventDiffers, a.Event.Length > 0 && b.Event.Length > 0 && a.Event != b.Event);
        f.Set(StageDiffers, a.Stage != b.Stage);
        f.Set(ModalityDiffers, a.Modality != b.Modality);
        f.Set(ContrastDiffers, SlotGate.ContrastsDiffer(a, b));
        f.Set(ContrastOneSided, a.Contrasts.Count == 0 != (b.Contrasts.Count == 0));
    }

    private void Place(FeatureVector<LinkFeature> f, ClaimView a, ClaimView b)
    {
        f[PositionGap] = Math.Abs(a.Position - b.Position);
        f.Set(BothEarly, a.Position < 0.15f && b.Position < 0.15f);
        f.Set(InName, a.Claim.Slots.IsInName || b.Claim.Slots.IsInName);
        bool x = a.Claim.Slots.IsNoClaim, y = b.Claim.Slots.IsNoClaim;
        f[Dateline] = (x ? 1f : 0f) + (y ? 1f : 0f);
        f.Set(DatelineOneSided, x != y);
        int shared = space.ValuesBeside(a).Count(value => value != a.Traits.ValueKey && value != b.Traits.ValueKey && space.ValuesBeside(b).Contains(value));
        f[SharedNeighbourValues] = Math.Min(3, shared) / 2f;
    }

    private static float Overlap(TermVector a, TermVector b, TermIndex terms) =>
        Math.Min(3f, a.Fold(b, (x, y, term) => Math.Min(x, y) * terms.Rarity(term), 0f) / terms.Highest);

    private static int First(IReadOnlyList<int> terms) => terms.Count > 0 ? terms[0] : -1;

    private static int Shared(IReadOnlyList<int> a, IReadOnlyList<int> b)
    {
        int shared = 0;
        for (int i = 0; i < a.Count; i++)
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
