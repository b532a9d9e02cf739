using ClaimCheck.Alignment.Links;
using ClaimCheck.Alignment.Space;

namespace ClaimCheck.Alignment.Pairs;

/// <summary>
/// Finds for each claim of a long check the claims that are likest: those that share values and nearby words, rare ones before common ones. Looks at a bounded number of
/// claims for each, whatever the texts, and never at each two documents.
/// </summary>
internal sealed class LikestPairs(AlignmentSpace space)
{
    /// <summary>The likest so many are compared by their values.</summary>
    private const int MostCompared = 128;

    /// <summary>How many claims of each <see cref="Role"/> a claim may choose; as many others may choose it.</summary>
    private static readonly int[] MostChosen = [4, 8, 16];

    /// <summary>A claim's likest is chosen even where so many times more have chosen it before: in a long table all rows are like all others, and one is its own.</summary>
    private const int RoomForFirst = 4;

    private readonly LikenessSearch _search = new(space);
    private readonly int[,] _chosen = new int[space.Claims.Count, MostChosen.Length];
    private readonly int[,] _choosers = new int[space.Claims.Count, MostChosen.Length];
    private readonly HashSet<(int, int)> _known = [];
    private readonly List<ClaimPair> _pairs = [];

    private enum Role
    {
        RepeatsIt,
        MayAgree,
        Differs,
    }

    /// <param name="work">Is told how far this has come.</param>
    /// <returns>The pairs in ascending order of their first claims, then of their second.</returns>
    public List<ClaimPair> Find(ShareOfWork work)
    {
        foreach (ClaimView claim in space.Claims)
        {
            work.Tell(claim.Index, space.Claims.Count);
            foreach (int other in _search.Likest(claim, MostCompared))
            {
                Choose(claim, space.Claims[other]);
            }
        }

        _pairs.Sort(ClaimPair.ByPlace);
        return _pairs;
    }

    private void Choose(ClaimView claim, ClaimView other)
    {
        (ClaimView a, ClaimView b) = claim.Index < other.Index ? (claim, other) : (other, claim);
        bool mayChoose = a.Document == b.Document ? MayChoose(claim, Role.RepeatsIt) : MayChoose(claim, Role.MayAgree) || MayChoose(claim, Role.Differs);
        if (!mayChoose || PairFinder.LevelOf(space, a, b) is not { } level)
        {
            return;
        }

        int role = (int)(level == ValueLevel.Differ ? Role.Differs : a.Document == b.Document ? Role.RepeatsIt : Role.MayAgree);
        int room = _chosen[claim.Index, role] == 0 ? RoomForFirst * MostChosen[role] : MostChosen[role];
        bool open = MayChoose(claim, (Role)role) && _choosers[other.Index, role] < room;
        if (open && _known.Add((a.Index, b.Index)))
        {
            _chosen[claim.Index, role]++;
            _choosers[other.Index, role]++;
            _pairs.Add(new ClaimPair(a, b, level));
        }
    }

    private bool MayChoose(ClaimView claim, Role role) => _chosen[claim.Index, (int)role] < MostChosen[(int)role];
}
