using ClaimCheck.Alignment.Facts;
using ClaimCheck.Alignment.Links;
using ClaimCheck.Alignment.Space;

using static ClaimCheck.Alignment.Conflicts.ConflictFeature;
using Link = ClaimCheck.Alignment.Links.LinkFeature;

namespace ClaimCheck.Alignment.Conflicts;

/// <summary>Reads the features of a pair of claims that may state one fact with different values.</summary>
internal sealed class ConflictFeatures(AlignmentSpace space, PairTable links, PairTable rivals, FactTable facts)
{
    /// <summary>Of a fact with more claims than these, the first are looked at.</summary>
    private const int MostMates = 32;

    /// <summary>From this on two other claims of the same sentences are of one fact.</summary>
    private const float SureBeside = 0.5f;

    private readonly RivalTable _rivals = new(space, rivals);
    private readonly HeadTable _heads = new(space);
    private readonly SlotTable _slots = new(space);

    /// <summary>How far the pair is behind the best rival of either claim, in logits of the value-free model; 0 where it is the best for both.</summary>
    public float BehindBestOf(ClaimPair pair, float logit) => _rivals.BehindBest(pair, logit);

    /// <summary>The surest link that either claim has into the other's document.</summary>
    public float AgreementElsewhere(ClaimPair pair) => Math.Max(BestLink(pair.A, pair.B.Document), BestLink(pair.B, pair.A.Document));

    /// <param name="f">Filled with the features.</param>
    /// <param name="pair">Two claims of different documents.</param>
    /// <param name="logit">The pair's logit of the value-free model.</param>
    /// <param name="link">The pair's features as a link.</param>
    public void Write(FeatureVector<ConflictFeature> f, ClaimPair pair, float logit, FeatureVector<LinkFeature> link)
    {
        f.Clear();
        (ClaimView a, ClaimView b) = (pair.A, pair.B);
        float near = (float)space.Values.Closeness(a.Claim, b.Claim);
        f[Bias] = 1f;
        f[SlotProbability] = LogisticModel.Sigmoid(logit);
        f.Set(IsBestForBoth, BehindBestOf(pair, logit) <= 0f);
        f[AgreesElsewhere] = AgreementElsewhere(pair);
        f[BesideBest] = Beside(a, b);
        f[Triangle] = BestTriangle(pair);
        f.Set(ClashBeside, f[BesideBest] < SureBeside && ClashesBeside(a, b));
        f[FactsMean] = MeanOfMates(a, b);
        f[DocumentsAgreeShare] = facts.SharedBy(a.Document, b.Document) / MathF.Max(1f, Math.Min(ClaimsIn(a.Document), ClaimsIn(b.Document)));
        f[HeadUnique] = _heads.Uniqueness(a, b);
        f[SiblingsOwnerDiffers] = Math.Min(1f, MathF.Log(_heads.Siblings(a) * _heads.Siblings(b))) * link[Link.OwnerDiffers];
        Copy(f, link);
        f.Set(Near, near > 0.8f);
        f[NearWindow] = f[Near] * link[Link.WindowCosineRoot];
        Kinds(f, link, a.Traits, b.Traits);
        bool alone = SlotsAlone(pair, link);
        f.Set(SlotsUnique, alone);
        f[SlotsUniqueNear] = alone ? near : 0f;
        f.Set(FewSentences, Math.Min(space.Sentences[a.Document].Count, space.Sentences[b.Document].Count) <= 3);
        if (f[FewSentences] > 0f)
        {
            InBrief(f, space.SentenceOf(a), space.SentenceOf(b));
        }
    }

    /// <summary>Two short texts of one thing share what they speak of; "the cache holds 64 entries" and "the queue holds 128 entries" share all else.</summary>
    private static void InBrief(FeatureVector<ConflictFeature> f, SentenceView a, SentenceView b)
    {
        f[ShortNamesDisjoint] = f[NamesDisjoint];
        f[ShortBothStray] = Math.Min(a.Terms.ShareNotIn(b.Terms), b.Terms.ShareNotIn(a.Terms));
        f.Set(ShortTopicsDiffer, BeginsOtherwise(a, b) && BeginsOtherwise(b, a));
    }

    /// <summary>Names are left out: one thing has many.</summary>
    private static bool BeginsOtherwise(SentenceView a, SentenceView b) => a.First >= 0 && !a.IsName(a.First) && !b.Terms.Contains(a.First);

    private static void Copy(FeatureVector<ConflictFeature> f, FeatureVector<LinkFeature> link)
    {
        f[WindowCosineRoot] = link[Link.WindowCosineRoot];
        f[SentenceCosineRoot] = link[Link.SentenceCosineRoot];
        f[SentenceMutual] = link[Link.SentenceMutual];
        f[WeakerSide] = Math.Min(link[Link.LeftOverlap], link[Link.RightOverlap]);
        f[BothNearShared] = link[Link.NearLeftShared] * link[Link.NearRightShared];
        f[Covered] = link[Link.Covered];
        f[HeadEqual] = link[Link.HeadEqual];
        f[HeadDiffers] = link[Link.HeadDiffers];
        f[EventEqual] = link[Link.EventEqual];
        f[EventDiffers] = link[Link.EventDiffers];
        f[VerbDiffers] = link[Link.VerbDiffers];
        f[AgentEqual] = link[Link.AgentEqual];
        f[AgentDiffers] = link[Link.AgentDiffers];
        f[PlaceDiffers] = link[Link.PlaceDiffers];
        f[ContrastOneSided] = link[Link.ContrastOneSided];
        f[NameOverlap] = link[Link.NameOverlap];
        f[NamesDisjoint] = link[Link.NamesDisjoint];
        f[ContrastedNames] = link[Link.ContrastedNames];
        f[InName] = link[Link.InName];
    }

    private static void Kinds(FeatureVector<ConflictFeature> f, FeatureVector<LinkFeature> link, ValueTraits x, ValueTraits y)
    {
        bool date = x.IsDate || y.IsDate;
        f.Set(IsDate, date);
        f[DateWindow] = date ? link[Link.WindowCosineRoot] : 0f;
        f[DateEventOutside] = date ? link[Link.EventOutside] : 0f;
        f[IsAgeOfName] = x.Family == ValueFamily.Age ? link[Link.NearestNameEqual] : 0f;
        f.Set(IsVague, x.IsVague || y.IsVague);
    }

    /// <summary>How well the other statements of either fact fit each other: two facts that many documents tell apart are two.</summary>
    private float MeanOfMates(ClaimView a, ClaimView b)
    {
        float sum = 0f;
        int known = 0;
        ReadOnlySpan<int> some = MatesOf(a), others = MatesOf(b);
        foreach (int x in some)
        {
            foreach (int y in others)
            {
                if (_rivals.LogitOf(x, y) is { } logit)
                {
                    (sum, known) = (sum + LogisticModel.Sigmoid(logit), known + 1);
                }
            }
        }

        return known > 0 ? sum / known : 0f;
    }

    private ReadOnlySpan<int> MatesOf(ClaimView claim)
    {
        ReadOnlySpan<int> members = facts.MembersBeside(claim.Index);
        return members[..Math.Min(MostMates, members.Length)];
    }

    /// <summary>
    /// Both claims count the same known class of things in the same event, and neither document says another number of it in the same stage and mood: the strongest evidence that
    /// wording alone gives.
    /// </summary>
    public bool SlotsAlone(ClaimPair pair, FeatureVector<Link> link) =>
        MaySlotsBeAlone(pair) && link[Link.HeadEqual] * link[Link.EventEqual] > 0 && link[Link.NearestNameDiffersKnown] == 0f && _slots.IsAlone(pair.A) && _slots.IsAlone(pair.B);

    /// <summary>What of it can be seen without features.</summary>
    public static bool MaySlotsBeAlone(ClaimPair pair) =>
        pair.A.Traits.Family == ValueFamily.Number && pair.A.Claim.Slots.HeadGroup.Length > 0 && pair.A.Head == pair.B.Head
        && pair.A.Claim.Slots.Event == pair.B.Claim.Slots.Event;

    private int ClaimsIn(int document) => space.ClaimsOf(document).End - space.ClaimsOf(document).First;

    private float BestLink(ClaimView claim, int document)
    {
        (int first, int end) = space.ClaimsOf(document);
        float best = 0f;
        foreach (Partner partner in links.PartnersOf(claim.Index, first, end))
        {
            best = Math.Max(best, partner.Value);
        }

        return best;
    }

    /// <summary>The surest link between other claims of the same two sentences.</summary>
    private float Beside(ClaimView a, ClaimView b)
    {
        float best = 0f;
        (int first, int end) = space.ClaimsOf(b.Document);
        foreach (ClaimView mate in space.ClaimsBeside(a))
        {
            foreach (Partner partner in links.PartnersOf(mate.Index, first, end))
            {
                ClaimView other = space.Claims[partner.Claim];
                bool fits = mate != a && other != b && other.Sentence == b.Sentence;
                best = fits ? Math.Max(best, partner.Value) : best;
            }
        }

        return best;
    }

    /// <summary>
    /// Whether other values of the same sort in the two sentences differ too: "the flood of 1998 killed 40", "the flood of 2011 killed 12". Two facts told alike differ in all they say, one fact
    /// told twice in little.
    /// </summary>
    private bool ClashesBeside(ClaimView a, ClaimView b)
    {
        foreach (ClaimView x in space.ClaimsBeside(a))
        {
            foreach (ClaimView y in space.ClaimsBeside(b))
            {
                bool clash = x != a && y != b && x.Traits.Family == y.Traits.Family && x.Traits.UnitKey == y.Traits.UnitKey
                    && space.Values.Relate(x.Claim, y.Claim) == ValueLevel.Differ;
                if (clash)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>A third claim that agrees with one of the two and is itself a likely rival statement of the other's fact.</summary>
    private float BestTriangle(ClaimPair pair) => Math.Max(BestTriangle(pair.A, pair.B), BestTriangle(pair.B, pair.A));

    private float BestTriangle(ClaimView from, ClaimView to)
    {
        float best = 0f;
        foreach (Partner partner in links.PartnersOf(from.Index))
        {
            if (_rivals.LogitOf(partner.Claim, to.Index) is { } logit)
            {
                best = Math.Max(best, partner.Value * LogisticModel.Sigmoid(logit));
            }
        }

        return best;
    }
}
