using ClaimCheck;
using ClaimCheck.Accuracy;
using ClaimCheck.Alignment;
using ClaimCheck.Languages;
using ClaimCheck.Quantities;

if (args is not ["evaluate" or "learn", var folder, ..])
{
    Console.Error.WriteLine("usage: evaluate FOLDER [--show N]   precision and recall, each topic judged by weights learnt from the others");
    Console.Error.WriteLine("       learn FOLDER WEIGHTS          learns the weights from all labelled clusters and writes them");
    return 2;
}

var reader = new ClaimReader(ClaimCheckOptions.Default);
var values = new QuantityValues(new QuantityComparer(ComparisonWidths.Default));
Func<string, double> prior = SupportedLanguages.Default.Words.Prior;
List<PreparedCluster> clusters = [.. LabelledCluster.ReadFolder(folder).Select(cluster =>
    new PreparedCluster(cluster, [.. cluster.Documents.Select((document, index) => reader.Read(document, index))], values, prior))];

if (args[0] == "learn")
{
    File.WriteAllText(args[2], new WeightLearner(clusters).Learn().ToString());
    return 0;
}

var score = new UnitScore();
foreach (List<PreparedCluster> held in Topics.Split(clusters, 9))
{
    LinkWeights weights = new WeightLearner([.. clusters.Where(cluster => !held.Contains(cluster))]).Learn().ToWeights();
    var aligner = new ClaimAligner(weights, prior, AlignmentThresholds.Default);
    held.ForEach(cluster => score.Add(cluster, aligner.Align(cluster.Documents, values)));
}

Console.WriteLine(score);
int show = args is [_, _, "--show", var count] ? int.Parse(count, System.Globalization.CultureInfo.InvariantCulture) : 0;
score.Wrong.Take(show).ToList().ForEach(Console.WriteLine);
return 0;
