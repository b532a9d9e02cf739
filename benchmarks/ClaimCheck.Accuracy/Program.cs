using ClaimCheck;
using ClaimCheck.Accuracy;
using ClaimCheck.Alignment;
using ClaimCheck.Alignment.Links;

if (args is not ["evaluate" or "learn", var clusterFolder, var pairFolder, ..])
{
    Console.Error.WriteLine("usage: evaluate CLUSTERS PAIRS [--show N]  precision and recall on clusters, each topic judged by weights learnt from the others");
    Console.Error.WriteLine("       learn CLUSTERS PAIRS WEIGHTS        learns the weights from everything labelled and writes them");
    return 2;
}

var reading = new Reading();
List<PreparedCluster> clusters = [.. LabelledCluster.ReadFolder(clusterFolder).Select(cluster => reading.Prepare(cluster))];
List<PreparedCluster> pairs = [.. PairSets.UsedForLearning(pairFolder).Select(pair => reading.Prepare(pair.Texts, pair.Label == "conflict"))];

if (args is ["learn", _, _, var path])
{
    File.WriteAllText(path, new WeightLearner(clusters, pairs).Learn().ToString());
    return 0;
}

var score = new UnitScore();
foreach (List<PreparedCluster> held in Topics.Split(clusters, 9))
{
    LinkWeights weights = new WeightLearner([.. clusters.Where(cluster => !held.Contains(cluster))], pairs).Learn().ToWeights();
    held.ForEach(cluster => score.Add(cluster, reading.Align(cluster, weights)));
}

Console.WriteLine(score);
List<string> unreachable = [.. clusters.SelectMany(UnitScore.Unreachable)];
Console.WriteLine($"{unreachable.Count} agreements are out of reach of alignment; {clusters.Sum(cluster => cluster.Links.Count)} links, {clusters.Sum(cluster => cluster.Rivals.Count)} rivals");
score.Calibration.ToList().ForEach(Console.WriteLine);
int show = args is [_, _, _, "--show", var count] ? int.Parse(count, System.Globalization.CultureInfo.InvariantCulture) : 0;
unreachable.Concat(score.Wrong).Take(show).ToList().ForEach(Console.WriteLine);
return 0;
