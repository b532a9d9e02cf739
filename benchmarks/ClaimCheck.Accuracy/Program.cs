using ClaimCheck.Accuracy;

if (args is not ["evaluate" or "learn", var clusterFolder, var pairFolder, ..])
{
    Console.Error.WriteLine("usage: evaluate CLUSTERS PAIRS [--show N]  precision and recall, each topic judged by weights learnt from the others");
    Console.Error.WriteLine("       learn CLUSTERS PAIRS WEIGHTS        learns the weights from everything labelled and writes them");
    return 2;
}

var reading = new Reading();
List<PreparedCluster> clusters = [.. LabelledCluster.ReadFolder(clusterFolder).Select(reading.PrepareWithCopies)];
List<(LabelledPair Label, PreparedCluster Texts)> pairs = [.. PairSets.Read(pairFolder).Select(pair => (pair, reading.Prepare(pair.Texts, pair.Label == "conflict")))];

if (args is ["learn", _, _, var path])
{
    File.WriteAllText(path, new WeightLearner(clusters, HeldOut.ForLearning(pairs)).Learn().ToString());
    return 0;
}

var heldOut = new HeldOut(reading, clusters, pairs);
(UnitScore score, UnitScore altered) = heldOut.Clusters();
Console.WriteLine($"clusters: {score.Counts}");
Console.WriteLine($"  nine of ten: conflict {Resampling.Range(score.Clusters, counts => counts.Of("conflict").F1)}  agree {Resampling.Range(score.Clusters, counts => counts.Of("agree").F1)}  overall {Resampling.Range(score.Clusters, counts => counts.Overall().F1)}");
Console.WriteLine($"altered copies: {altered.Counts}");
Console.WriteLine($"  ranking: {heldOut.Ranking}");
Console.WriteLine($"  ranking of altered: {heldOut.AlteredRanking}");
List<string> unreachable = [.. clusters.SelectMany(UnitScore.Unreachable)];
Console.WriteLine($"{unreachable.Count} agreements are out of reach of alignment; {clusters.Sum(cluster => cluster.Links.Count)} links, {clusters.Sum(cluster => cluster.Rivals.Count)} rivals");
PairScore pairScore = heldOut.Pairs();
pairScore.Lines.ToList().ForEach(Console.WriteLine);
Console.WriteLine("reliability, held out:");
score.Reliability.Lines().Concat(pairScore.Reliability.Lines()).ToList().ForEach(Console.WriteLine);
int show = args is [_, _, _, "--show", var count] ? int.Parse(count, System.Globalization.CultureInfo.InvariantCulture) : 0;
unreachable.Concat(score.Wrong).Take(show).ToList().ForEach(Console.WriteLine);
return 0;
