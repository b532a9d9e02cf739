using ClaimCheck.Alignment;
using ClaimCheck.Alignment.Links;
using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Quantities;

namespace ClaimCheck.Accuracy;

/// <summary>Reads and aligns texts as the library does, stage by stage, with weights of one's own.</summary>
internal sealed class Reading
{
    private readonly ClaimReader _reader = new(ClaimCheckOptions.Default);
    private readonly QuantityValues _values = new(new QuantityComparer(ClaimCheckOptions.Default.Widths));
    private readonly Func<string, double> _prior = SupportedLanguages.Default.Words.Prior;

    /// <param name="conflicts">For a pair that is labelled as a whole: whether it conflicts.</param>
    public PreparedCluster Prepare(LabelledCluster cluster, bool? conflicts = null) =>
        new(cluster, Read(cluster), _values, _prior) { ConflictsSomewhere = conflicts };

    /// <summary>With copies in which values are altered, and with excerpts.</summary>
    public PreparedCluster PrepareWithCopies(LabelledCluster cluster)
    {
        PreparedCluster altered = PrepareAltered(cluster);
        return new PreparedCluster(cluster, altered.Documents, _values, _prior) { AlteredCopies = altered.AlteredCopies, Excerpts = [.. Excerpts.Of(altered).Select(PrepareAltered)] };
    }

    private PreparedCluster PrepareAltered(LabelledCluster cluster)
    {
        IReadOnlyList<ClaimDocument> documents = Read(cluster);
        var original = new PreparedCluster(cluster, documents, _values, _prior);
        var copies = AlteredClusters.Of(original).Where(altered => altered.Facts.Count > 0)
            .Select(altered => new PreparedCluster(cluster, documents, new AlteredValues(_values, altered.Claims), _prior, altered.Facts)).ToList();
        return new PreparedCluster(cluster, documents, _values, _prior) { AlteredCopies = copies };
    }

    public AlignmentResult Align(PreparedCluster cluster, LinkWeights weights) =>
        new ClaimAligner(weights, _prior, AlignmentThresholds.Default, ParallelWork.None).Align(cluster.Documents, cluster.Space.Values);

    private List<ClaimDocument> Read(LabelledCluster cluster) => [.. cluster.Documents.Select((document, index) => _reader.Read(document, index))];
}
