using System.Runtime.InteropServices;
using ClaimCheck.Alignment.Space;

namespace ClaimCheck.Alignment.Pairs;

/// <summary>A claim that shares a thing with others.</summary>
/// <param name="Weight">How much the thing counts for it.</param>
internal readonly record struct Sharer(int Claim, float Weight);

/// <summary>A thing that a claim may share with others: its value, or a word near values of its sort.</summary>
/// <param name="Thing">The thing's number.</param>
/// <param name="Weight">How much it counts for the claim.</param>
/// <param name="Place">Where the claim stands among those that share it.</param>
internal readonly record struct Shared(int Thing, float Weight, int Place);

/// <summary>Which claims share values and words: an inverted index. Immutable.</summary>
internal sealed class ClaimPostings
{
    /// <summary>What nearly all claims share still tells them from those that share nothing.</summary>
    private const float LeastWeight = 1e-3f;

    private readonly Dictionary<(int Term, ValueSort Sort), int> _things = [];
    private readonly List<List<Sharer>> _sharers = [];
    private readonly Shared[][] _shared;

    public ClaimPostings(AlignmentSpace space)
    {
        _shared = [.. space.Claims.Select(claim => SharedOf(claim, space))];
        foreach (Shared[] things in _shared)
        {
            Array.Sort(things, (x, y) => _sharers[x.Thing].Count != _sharers[y.Thing].Count ? _sharers[x.Thing].Count.CompareTo(_sharers[y.Thing].Count) : x.Thing.CompareTo(y.Thing));
        }
    }

    /// <summary>Values that may compare otherwise than by stating the same number.</summary>
    private enum ValueSort
    {
        /// <summary>In place of a word: the value itself.</summary>
        Itself,
        Number,
        Share,
        Money,
        Score,
        Time,
        Set,
        Date,
    }

    /// <summary>What the claim may share, what few claims share first.</summary>
    public Shared[] Of(ClaimView claim) => _shared[claim.Index];

    /// <summary>Who shares the thing, in ascending order.</summary>
    public ReadOnlySpan<Sharer> ClaimsWith(int thing) => CollectionsMarshal.AsSpan(_sharers[thing]);

    private Shared[] SharedOf(ClaimView claim, AlignmentSpace space)
    {
        var shared = new Shared[claim.Window.Count + 1];
        float rarity = MathF.Log((space.Claims.Count + 1f) / space.CountOfValue(claim));
        shared[0] = Add(space.ValueOf(claim), ValueSort.Itself, rarity, claim);
        for (int k = 0; k < claim.Window.Count; k++)
        {
            shared[k + 1] = Add(claim.Window.Terms[k], SortOf(claim.Traits.Family), claim.Window.Weights[k], claim);
        }

        return shared;
    }

    private Shared Add(int term, ValueSort sort, float weight, ClaimView claim)
    {
        if (!_things.TryGetValue((term, sort), out int thing))
        {
            _things[(term, sort)] = thing = _sharers.Count;
            _sharers.Add([]);
        }

        List<Sharer> sharers = _sharers[thing];
        sharers.Add(new Sharer(claim.Index, Math.Max(LeastWeight, weight)));
        return new Shared(thing, Math.Max(LeastWeight, weight), sharers.Count - 1);
    }

    private static ValueSort SortOf(ValueFamily family) => family switch
    {
        ValueFamily.Percent or ValueFamily.Ratio => ValueSort.Share,
        ValueFamily.Money => ValueSort.Money,
        ValueFamily.Score => ValueSort.Score,
        ValueFamily.Time => ValueSort.Time,
        ValueFamily.Set => ValueSort.Set,
        >= ValueFamily.FullDate => ValueSort.Date,
        _ => ValueSort.Number,
    };
}
