using ClaimCheck.Alignment.Conflicts;
using ClaimCheck.Alignment.Links;
using ClaimCheck.Alignment.Space;

namespace ClaimCheck.Alignment.Pairs;

/// <summary>
/// Finds the pairs of claims worth comparing. Claims whose values differ meet those that are likest by shared words: others are held against each other by mistake only. Claims that may
/// agree meet all that they may agree with, up to some size; beyond it the likest too, so that the work stays linear in the length of the texts.
/// </summary>
internal sealed class PairFinder(AlignmentSpace space)
{
    private const int SmallEnoughForAll = 400;

    /// <summary>A claim is paired with so many claims of one document at most, in the order of the text: no article states one value, or one kind of value, so often.</summary>
    private const int PartnersInDocument = 60;

    private readonly Dictionary<(int Claim, int Document), int> _partners = [];

    /// <param name="work">Is told how far this has come.</param>
    /// <returns>The pairs in ascending order of their first claims, then of their second.</returns>
    public List<ClaimPair> Find(ShareOfWork? work = null)
    {
        List<ClaimPair> likest = new LikestPairs(space).Find(work ?? ShareOfWork.Unheard);
        if (space.Claims.Count > SmallEnoughForAll)
        {
            return likest;
        }

        List<ClaimPair> pairs = [.. likest.Where(pair => pair.Level == ValueLevel.Differ), .. AllThatMayAgree()];
        pairs.Sort(ClaimPair.ByPlace);
        return pairs;
    }

    private IEnumerable<ClaimPair> AllThatMayAgree()
    {
        foreach (ClaimView a in space.Claims)
        {
            for (int j = a.Index + 1; j < space.Claims.Count; j++)
            {
                ClaimView b = space.Claims[j];
                if (LevelOf(space, a, b) is { } level && level > ValueLevel.Differ && HasRoom(a, b.Document) && HasRoom(b, a.Document))
                {
                    Count(a, b.Document);
                    Count(b, a.Document);
                    yield return new ClaimPair(a, b, level);
                }
            }
        }
    }

    /// <summary>How the values of two claims relate; null where there is nothing to compare.</summary>
    public static ValueLevel? LevelOf(AlignmentSpace space, ClaimView a, ClaimView b)
    {
        if (SlotGate.AreNeverOne(a.Claim.Slots, b.Claim.Slots) || (a.Document != b.Document && space.SharedNames.AreNone(a.Document, b.Document)))
        {
            return null;
        }

        ValueLevel level = space.Values.Relate(a.Claim, b.Claim);
        return level != ValueLevel.Incomparable && !(level == ValueLevel.EqualAcrossKinds && MeasureAndCount(a, b)) && (a.Document != b.Document || MayRepeat(a, b, level)) ? level : null;
    }

    /// <summary>"Two weeks" and "two firms": a number alone may be one whose unit went unsaid, a number of other things is not.</summary>
    private static bool MeasureAndCount(ClaimView a, ClaimView b) => (IsMeasure(a) && CountsThings(b)) || (IsMeasure(b) && CountsThings(a));

    private static bool IsMeasure(ClaimView claim) => claim.Traits.UnitKey.Length > 0 && claim.Traits.Family != ValueFamily.Age;

    private static bool CountsThings(ClaimView claim) => claim.Traits.Family == ValueFamily.Number && claim.Head >= 0;

    private bool HasRoom(ClaimView claim, int document) => _partners.GetValueOrDefault((claim.Index, document)) < PartnersInDocument;

    private void Count(ClaimView claim, int document) => _partners[(claim.Index, document)] = _partners.GetValueOrDefault((claim.Index, document)) + 1;

    /// <summary>Whether a document may state one fact twice in the two claims: a sentence does so only with the same value ("in 2018 … on Wednesday" are two dates).</summary>
    private static bool MayRepeat(ClaimView a, ClaimView b, ValueLevel level) =>
        level > ValueLevel.Differ && (a.Sentence != b.Sentence || level >= ValueLevel.EqualAcrossKinds);
}
