using ClaimCheck.Alignment;
using ClaimCheck.Alignment.Conflicts;
using ClaimCheck.Alignment.Links;
using ClaimCheck.Alignment.Pairs;
using ClaimCheck.Alignment.Space;
using ClaimCheck.Claims;

namespace ClaimCheck.Accuracy;

/// <summary>A labelled cluster, read and compared once: what training and scoring look at.</summary>
internal sealed class PreparedCluster
{
    /// <param name="altered">Facts whose values were altered in a document.</param>
    public PreparedCluster(
        LabelledCluster cluster, IReadOnlyList<ClaimDocument> documents, IValueRelation values, Func<string, double> prior,
        IReadOnlySet<(int Fact, int Document)>? altered = null)
    {
        Cluster = cluster;
        Documents = documents;
        Space = new AlignmentSpace(documents, values, prior);
        Pairs = new PairFinder(Space).Find();
        Gold = new GoldFacts(cluster, Space.Claims, altered ?? new HashSet<(int, int)>());
        var features = new LinkFeatures(Space);
        (Links, Features) = new LinkFinder(Space, EmptyWeights).Look(Pairs);
        Rivals = [.. Pairs.Where(ConflictFinder.MayConflict).Select(pair => (pair, features.Of(pair.A, pair.B, ValueLevel.Differ).Values.ToArray()))];
    }

    public static LinkWeights EmptyWeights { get; } = LinkWeights.Parse("");

    public LabelledCluster Cluster { get; }

    public IReadOnlyList<ClaimDocument> Documents { get; }

    /// <summary>For a pair of texts that is labelled as a whole: whether they conflict. Null where facts are labelled.</summary>
    public bool? ConflictsSomewhere { get; init; }

    /// <summary>Copies of it in which documents state other values.</summary>
    public IReadOnlyList<PreparedCluster> AlteredCopies { get; init; } = [];

    /// <summary>Sentences of it, two and two.</summary>
    public IReadOnlyList<PreparedCluster> Excerpts { get; init; } = [];

    public AlignmentSpace Space { get; }

    public IReadOnlyList<ClaimPair> Pairs { get; }

    public GoldFacts Gold { get; }

    /// <summary>Pairs of claims whose values can hold together.</summary>
    public IReadOnlyList<ClaimPair> Links { get; }

    /// <summary>Their features; the second look overwrites its own part.</summary>
    public IReadOnlyList<FeatureVector<LinkFeature>> Features { get; }

    /// <summary>Pairs of claims with different values, and their features.</summary>
    public IReadOnlyList<(ClaimPair Pair, float[] Features)> Rivals { get; }
}
