using ClaimCheck.Alignment.Space;

using static ClaimCheck.Alignment.Links.LinkFeature;

namespace ClaimCheck.Alignment.Links;

/// <summary>What the values add: how they relate, how rare and how specific they are. A rare value that two texts share says more than a common one.</summary>
internal static class ValueFeatures
{
    public static void Write(FeatureVector<LinkFeature> f, ClaimView a, ClaimView b, ValueLevel level, AlignmentSpace space)
    {
        ValueTraits x = a.Traits, y = b.Traits;
        f[ValueRarity] = MathF.Log(Math.Min(space.CountOfValue(a), space.CountOfValue(b)));
        f[KindFrequency] = MathF.Log(Math.Max(space.CountOfKind(a), space.CountOfKind(b)) + 1);
        f.Set(FamiliesMixed, x.Family != y.Family);
        f[FamilyNumber + (int)x.Family] += 0.5f;
        f[FamilyNumber + (int)y.Family] += 0.5f;
        f[Digits] = x.IsDate || y.IsDate ? 0f : Math.Min(x.Digits, y.Digits);
        bool small = x.IsSmall && y.IsSmall;
        f.Set(Small, small);
        f.Set(UnitEqual, x.UnitKey.Length > 0 && x.UnitKey == y.UnitKey);
        f.Set(Vague, x.IsVague || y.IsVague);
        f.Set(BoundOneSided, x.IsBound != y.IsBound);
        f.Set(RangeOneSided, x.IsRange != y.IsRange);
        f.Set(LevelEqual, level == ValueLevel.Equal);
        f.Set(LevelAcross, level == ValueLevel.EqualAcrossKinds);
        f.Set(LevelOverlap, level == ValueLevel.Overlap);
        f.Set(LevelUnknown, level == ValueLevel.Unknown);
        Products(f, x, y, small);
    }

    private static void Products(FeatureVector<LinkFeature> f, ValueTraits x, ValueTraits y, bool small)
    {
        if (f[Digits] >= 3f)
        {
            (f[SpecificSentence], f[SpecificWindow]) = (f[SentenceCosineRoot], f[WindowCosineRoot]);
            (f[SpecificRight], f[SpecificNear]) = (f[RightOverlap], f[NearRightShared]);
        }

        if (x.IsDate || y.IsDate)
        {
            (f[DateSentence], f[DateWindow]) = (f[SentenceCosineRoot], f[WindowCosineRoot]);
            (f[DateRight], f[DateNear]) = (f[RightOverlap], f[NearRightShared]);
        }

        if (x.Family == ValueFamily.Age || y.Family == ValueFamily.Age)
        {
            (f[AgeName], f[AgeNames], f[AgeLeft]) = (f[NearestNameEqual], f[NameOverlap], f[LeftOverlap]);
        }

        if (small)
        {
            (f[SmallWindow], f[SmallSentence]) = (f[WindowCosineRoot], f[SentenceCosineRoot]);
        }
    }
}
