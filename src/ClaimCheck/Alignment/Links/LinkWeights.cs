using System.Globalization;
using ClaimCheck.Alignment.Conflicts;

namespace ClaimCheck.Alignment.Links;

/// <summary>
/// The learnt weights of all models, read from a table with a line for each weight: model, feature, weight, divided by tabs. Lines that begin with # are remarks.
/// </summary>
/// <param name="Across">Links between documents, first look.</param>
/// <param name="Within">Links inside one document, first look.</param>
/// <param name="AcrossAgain">Links between documents, second look: rivals are known.</param>
/// <param name="WithinAgain">Links inside one document, second look.</param>
/// <param name="ValueFree">Links between documents by everything but the values: for claims whose values differ.</param>
/// <param name="Conflict">Whether two claims whose values differ state one fact, in articles.</param>
/// <param name="ConflictInBrief">The same where one of the documents is a few sentences: two short texts are more often about one thing than two articles.</param>
internal sealed record LinkWeights(
    LogisticModel Across, LogisticModel Within, LogisticModel AcrossAgain, LogisticModel WithinAgain, LogisticModel ValueFree, LogisticModel Conflict, LogisticModel ConflictInBrief)
{
    /// <exception cref="FormatException">A line has no three parts, or a weight that is no number.</exception>
    public static LinkWeights Parse(string table)
    {
        var models = new Dictionary<string, Dictionary<string, float>>(StringComparer.Ordinal);
        foreach (string line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line[0] == '#')
            {
                continue;
            }

            string[] parts = line.Split('\t');
            if (parts.Length != 3 || !float.TryParse(parts[2], NumberStyles.Float, CultureInfo.InvariantCulture, out float weight))
            {
                throw new FormatException($"A line of the weights is not model, feature, weight: {line}");
            }

            (models.TryGetValue(parts[0], out Dictionary<string, float>? model) ? model : models[parts[0]] = new(StringComparer.Ordinal))[parts[1]] = weight;
        }

        return new LinkWeights(
            Link("across"), Link("within"), Link("across-again"), Link("within-again"), Link("value-free"),
            LogisticModel.Of<ConflictFeature>(Of("conflict")), LogisticModel.Of<ConflictFeature>(Of("conflict-in-brief")));

        LogisticModel Link(string name) => LogisticModel.Of<LinkFeature>(Of(name));
        Dictionary<string, float> Of(string name) => models.GetValueOrDefault(name) ?? new(StringComparer.Ordinal);
    }
}
