using ClaimCheck.Alignment;
using ClaimCheck.Alignment.Links;
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
        new(cluster, [.. cluster.Documents.Select((document, index) => _reader.Read(document, index))], _values, _prior) { ConflictsSomewhere = conflicts };

    public AlignmentResult Align(PreparedCluster cluster, LinkWeights weights) =>
        new ClaimAligner(weights, _prior, AlignmentThresholds.Default).Align(cluster.Documents, _values);
}
