using ClaimCheck.Alignment.Space;

namespace ClaimCheck.Alignment.Pairs;

/// <summary>
/// Finds the claims that are likest to one, by the values and nearby words that they share. Where very many claims share something, only some of them are visited: those
/// at the same place in the documents that follow. Two tellings of one story tell it in much the same order.
/// </summary>
internal sealed class LikenessSearch
{
    /// <summary>Of the claims that share one thing, so many are visited at most.</summary>
    private const int MostSharing = 96;

    /// <summary>So many are visited for one claim, rare things first.</summary>
    private const int MostVisited = 768;

    /// <summary>Of one document so many are visited at least, where very many share a thing.</summary>
    private const int LeastInDocument = 2;

    /// <summary>What has less of the likeness of the likest is passed over: words that any two claims share.</summary>
    private const float LeastShare = 1f / 16f;

    private readonly AlignmentSpace _space;
    private readonly ClaimPostings _postings;
    private readonly int _mostInDocument;
    private readonly float[] _likeness;
    private readonly List<int> _visited = [];
    private readonly List<long> _order = [];
    private int _visits;

    public LikenessSearch(AlignmentSpace space)
    {
        _space = space;
        _postings = new ClaimPostings(space);
        _likeness = new float[space.Claims.Count];
        _mostInDocument = Math.Max(LeastInDocument, MostSharing / Math.Max(1, space.Sentences.Count - 1));
    }

    /// <returns>The claims that share something with it, likest first; of equally like ones first those at the same place.</returns>
    public IEnumerable<int> Likest(ClaimView claim, int most)
    {
        _visits = 0;
        foreach (Shared shared in _postings.Of(claim))
        {
            if (_visits < MostVisited)
            {
                Visit(_postings.ClaimsWith(shared.Thing), shared, claim.Index, claim.Document);
            }
        }

        Sort();
        int[] likest = [.. _order.Take(most).Select(key => _visited[(int)(key & uint.MaxValue)])];
        _visited.ForEach(other => _likeness[other] = 0f);
        _visited.Clear();
        return likest;
    }

    /// <summary>Likeness and order of visit in one number: sorting hundreds of them by a comparison would cost more than all visits.</summary>
    private void Sort()
    {
        _order.Clear();
        float least = _visited.Select(other => _likeness[other]).DefaultIfEmpty().Max() * LeastShare;
        for (int n = 0; n < _visited.Count; n++)
        {
            float likeness = _likeness[_visited[n]];
            if (likeness >= least)
            {
                _order.Add(((long)(int.MaxValue - BitConverter.SingleToInt32Bits(likeness)) << 32) | (uint)n);
            }
        }

        _order.Sort();
    }

    private void Visit(ReadOnlySpan<Sharer> sharers, Shared shared, int claim, int document)
    {
        (int first, int end) = Slice(sharers, document);
        VisitAround(sharers, first, end, shared.Place, _mostInDocument, shared.Weight, claim);
        int left = MostSharing;
        for (int next = end; left > 0;)
        {
            next = next < sharers.Length ? next : 0;
            if (next == first)
            {
                return;
            }

            (int firstOfNext, int endOfNext) = Slice(sharers, _space.Claims[sharers[next].Claim].Document);
            long samePlace = firstOfNext + ((long)(shared.Place - first) * (endOfNext - firstOfNext) / (end - first));
            left -= VisitAround(sharers, firstOfNext, endOfNext, (int)samePlace, Math.Min(left, sharers.Length > MostSharing ? _mostInDocument : left), shared.Weight, claim);
            next = endOfNext;
        }
    }

    /// <summary>Visits the sharers nearest to a place, nearest first.</summary>
    /// <returns>How many.</returns>
    private int VisitAround(ReadOnlySpan<Sharer> sharers, int first, int end, int place, int most, float weight, int claim)
    {
        int visits = 0;
        for (int distance = 0; visits < most && (place - distance >= first || place + distance < end); distance++)
        {
            visits += place + distance < end ? Visit(sharers[place + distance], weight, claim) : 0;
            visits += distance > 0 && place - distance >= first && visits < most ? Visit(sharers[place - distance], weight, claim) : 0;
        }

        _visits += visits;
        return visits;
    }

    private int Visit(Sharer sharer, float weight, int claim)
    {
        if (sharer.Claim == claim)
        {
            return 0;
        }

        if (_likeness[sharer.Claim] == 0f)
        {
            _visited.Add(sharer.Claim);
        }

        _likeness[sharer.Claim] += weight * sharer.Weight;
        return 1;
    }

    /// <summary>Where the sharers of one document stand: the first, and one past the last.</summary>
    private (int First, int End) Slice(ReadOnlySpan<Sharer> sharers, int document)
    {
        (int first, int end) = _space.ClaimsOf(document);
        return (Place(sharers, first), Place(sharers, end));
    }

    private static int Place(ReadOnlySpan<Sharer> sharers, int claim)
    {
        int low = 0, high = sharers.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = sharers[middle].Claim < claim ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
