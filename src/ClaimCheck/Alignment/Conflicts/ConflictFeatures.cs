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

    private readonly RivalTable _rivals = new(space, rivals);
    private readonly HeadTable _heads = new(space);
    private readonly SlotTable _slots = new(space);
    private readonly Dictionary<(int Document, string UnitKey, string ValueKey), bool> _stated = Stated(space);

    /// <summary>How far the pair is behind the best rival of either claim, in logits of the value-free model; 0 where it is the best for both.</summary>
    public float BehindBestOf(ClaimPair pair, float logit) => _rivals.BehindBest(pair, logit);

    /// <summary>The surest link that either claim has into the other's document.</summary>
    public float AgreementElsewhere(ClaimPair pair) => Math.Max(BestLink(pair.A, pair.B.Document), BestLink(pair.B, pair.A.Document));

    /// <param name="logit">The pair's logit of the value-free model.</param>
    public FeatureVector<ConflictFeature> Of(ClaimPair pair, float logit, FeatureVector<LinkFeature> link)
    {
        var f = new FeatureVector<ConflictFeature>();
        float behind = BehindBestOf(pair, logit);
        (ClaimView a, ClaimView b) = (pair.A, pair.B);
        float near = (float)space.Values.Closeness(a.Claim, b.Claim);
        float unique = _heads.Uniqueness(a, b);
        f[Bias] = 1f;
        f[SlotProbability] = LogisticModel.Sigmoid(logit);
        f[SlotLogit] = logit / 3f;
        f.Set(IsBestForBoth, behind <= 0f);
        f[BehindBest] = Math.Min(3f, behind);
        f[AgreesElsewhere] = AgreementElsewhere(pair);
        f[BesideBest] = Beside(a, b);
        f[Triangle] = BestTriangle(pair);
        f[HeadUnique] = unique;
        f[HeadUniqueWindow] = unique * link[Link.WindowCosineRoot];
        f[ManyAlike] = MathF.Log(_heads.AlikeInSentence(a) * _heads.AlikeInSentence(b));
        f.Set(Near, near > 0.8f);
        f[Far] = near > 0f ? Math.Min(2f, -MathF.Log(near)) : 2f;
        f[NearWindow] = f[Near] * link[Link.WindowCosineRoot];
        f[BothStatedTogether] = (IsStated(a.Document, b.Traits) ? 1f : 0f) + (IsStated(b.Document, a.Traits) ? 1f : 0f);
        Copy(f, link);
        Products(f, link, a.Traits, b.Traits);
        Facts(f, a, b);
        f[Siblings] = MathF.Log(_heads.Siblings(a) * _heads.Siblings(b));
        f[SiblingsOwnerDiffers] = Math.Min(1f, f[Siblings]) * link[Link.OwnerDiffers];
        int shared = facts.SharedBy(a.Document, b.Document);
        f[DocumentsAgree] = MathF.Log(1f + shared);
        f[DocumentsAgreeShare] = shared / MathF.Max(1f, Math.Min(ClaimsIn(a.Document), ClaimsIn(b.Document)));
        bool alone = SlotsAlone(pair, link);
        f.Set(SlotsUnique, alone);
        f[SlotsUniqueNear] = alone ? near : 0f;
        f[SlotsUniqueWindow] = alone ? link[Link.WindowCosineRoot] : 0f;
        f.Set(FewSentences, Math.Min(space.Sentences[a.Document].Count, space.Sentences[b.Document].Count) <= 3);
        return f;
    }

    private static void Copy(FeatureVector<ConflictFeature> f, FeatureVector<LinkFeature> link)
    {
        f[WindowCosineRoot] = link[Link.WindowCosineRoot];
        f[SentenceCosineRoot] = link[Link.SentenceCosineRoot];
        f[SentenceMutual] = link[Link.SentenceMutual];
        f[WeakerSide] = Math.Min(link[Link.LeftOverlap], link[Link.RightOverlap]);
        f[FirstRightEqual] = link[Link.FirstRightEqual];
        f[HeadEqual] = link[Link.HeadEqual];
        f[HeadRelated] = link[Link.HeadRelated];
        f[HeadDiffers] = link[Link.HeadDiffers];
        f[EventEqual] = link[Link.EventEqual];
        f[EventDiffers] = link[Link.EventDiffers];
        f[HeadAndEvent] = link[Link.HeadEqual] * link[Link.EventEqual];
        f[NearRightShared] = link[Link.NearRightShared];
        f[NearLeftShared] = link[Link.NearLeftShared];
        f[BothNearShared] = link[Link.NearLeftShared] * link[Link.NearRightShared];
        f[FrameEqual] = link[Link.BeforeEqual] * link[Link.AfterEqual];
        f[AfterEqual] = link[Link.AfterEqual];
        f[NameOverlap] = link[Link.NameOverlap];
        f[OwnerEqual] = link[Link.OwnerEqual];
        f[OwnerMeetsTopic] = link[Link.OwnerMeetsTopic];
        f[OwnerDiffers] = link[Link.OwnerDiffers];
        f[OwnerDiffersKnown] = link[Link.OwnerDiffersKnown];
        f[AgentEqual] = link[Link.AgentEqual];
        f[AgentDiffers] = link[Link.AgentDiffers];
        f[PlaceEqual] = link[Link.PlaceEqual];
        f[PlaceDiffers] = link[Link.PlaceDiffers];
        f[DatesMeet] = link[Link.DatesMeet];
        f[DatesDiffer] = link[Link.DatesDiffer];
        f[VerbDiffers] = link[Link.VerbDiffers];
        f[EventInside] = link[Link.EventInside];
        f[EventOutside] = link[Link.EventOutside];
        f[EventContrasted] = link[Link.EventContrasted];
        f[NamesDisjoint] = link[Link.NamesDisjoint];
        f[NearestNameInside] = link[Link.NearestNameInside];
        f[NearestNameOutside] = link[Link.NearestNameOutside];
        f[NearestNameDiffersKnown] = link[Link.NearestNameDiffersKnown];
        f[Covered] = link[Link.Covered];
        f[Contrasted] = link[Link.Contrasted];
        f[ContrastedNames] = link[Link.ContrastedNames];
        f[CoverageBalance] = link[Link.CoverageBalance];
        f[ContrastedWindow] = link[Link.ContrastedWindow];
        f[ContrastOneSided] = link[Link.ContrastOneSided];
        f[InName] = link[Link.InName];
    }

    private static void Products(FeatureVector<ConflictFeature> f, FeatureVector<LinkFeature> link, ValueTraits x, ValueTraits y)
    {
        bool date = x.IsDate || y.IsDate;
        f.Set(IsDate, date);
        f.Set(IsYearOrMonth, x.Family is ValueFamily.Year or ValueFamily.Month);
        f.Set(IsWeekday, x.Family is ValueFamily.Weekday or ValueFamily.RelativeDate);
        f.Set(IsOrdinal, x.Family == ValueFamily.Ordinal);
        f.Set(IsScore, x.Family == ValueFamily.Score);
        f[IsAgeOfName] = x.Family == ValueFamily.Age ? link[Link.NearestNameEqual] : 0f;
        f.Set(IsSmall, x.IsSmall || y.IsSmall);
        f.Set(IsVague, x.IsVague || y.IsVague);
        f[DateWindow] = date ? link[Link.WindowCosineRoot] : 0f;
        f[DateEventOutside] = date ? link[Link.EventOutside] : 0f;
        f[DateEventEqual] = date ? link[Link.EventEqual] : 0f;
        f[DateEventDiffers] = date ? link[Link.EventDiffers] : 0f;
        f[NumberWindow] = date ? 0f : link[Link.WindowCosineRoot];
    }

    /// <summary>What the other statements of either fact say: many documents against one, and whether their sentences fit the rival too.</summary>
    private void Facts(FeatureVector<ConflictFeature> f, ClaimView a, ClaimView b)
    {
        float sum = 0f, best = 0f;
        int known = 0;
        foreach (int x in facts.MembersBeside(a.Index).Take(MostMates))
        {
            foreach (int y in facts.MembersBeside(b.Index).Take(MostMates))
            {
                if (_rivals.LogitOf(x, y) is { } logit)
                {
                    float probability = LogisticModel.Sigmoid(logit);
                    (sum, best, known) = (sum + probability, Math.Max(best, probability), known + 1);
                }
            }
        }

        f[FactsMean] = known > 0 ? sum / known : 0f;
        f[FactsBest] = best;
        f[FactsSupport] = MathF.Log(DocumentsOf(a) * DocumentsOf(b));
        f[FactsSupportedMean] = f[FactsMean] * f[FactsSupport];
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

    private int DocumentsOf(ClaimView claim) => facts.MembersBeside(claim.Index).Take(MostMates).Select(member => space.Claims[member].Document).Distinct().Count();

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

    /// <summary>A third claim that agrees with one of the two and is itself a likely rival statement of the other's fact.</summary>
    private float BestTriangle(ClaimPair pair)
    {
        float best = 0f;
        foreach ((ClaimView from, ClaimView to) in new[] { (pair.A, pair.B), (pair.B, pair.A) })
        {
            foreach (Partner partner in links.PartnersOf(from.Index))
            {
                if (_rivals.LogitOf(partner.Claim, to.Index) is { } logit)
                {
                    best = Math.Max(best, partner.Value * LogisticModel.Sigmoid(logit));
                }
            }
        }

        return best;
    }

    private bool IsStated(int document, ValueTraits traits) => _stated.ContainsKey((document, traits.UnitKey, traits.ValueKey));

    private static Dictionary<(int, string, string), bool> Stated(AlignmentSpace space)
    {
        var stated = new Dictionary<(int, string, string), bool>();
        foreach (ClaimView claim in space.Claims)
        {
            stated[(claim.Document, claim.Traits.UnitKey, claim.Traits.ValueKey)] = true;
        }

        return stated;
    }
}
