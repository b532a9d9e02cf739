using ClaimCheck.Alignment.Conflicts;
using ClaimCheck.Alignment.Space;

namespace ClaimCheck.Accuracy;

/// <summary>
/// Cuts single sentences out of two articles each: short texts of one event whose numbers mostly state different facts. What labelled pairs of texts do not show, because they were
/// written about one thing.
/// </summary>
internal static class Excerpts
{
    private const int Most = 80;

    public static IEnumerable<LabelledCluster> Of(PreparedCluster cluster)
    {
        (ClaimView A, ClaimView B)[] sentences = [.. cluster.Pairs.Where(ConflictFinder.MayConflict).Select(pair => (pair.A, pair.B)).DistinctBy(pair => (pair.A.Document, pair.A.Sentence, pair.B.Document, pair.B.Sentence))];
        new Random(1).Shuffle(sentences);
        return sentences.Take(Most).Select((pair, n) => Cut(cluster.Cluster, $"{cluster.Cluster.Id}-{n}", pair.A, pair.B));
    }

    private static LabelledCluster Cut(LabelledCluster cluster, string id, params ClaimView[] claims) => new(
        id,
        [.. claims.Select(claim => TextOf(cluster.Documents[claim.Document], claim.Claim.Sentence))],
        [.. cluster.Facts.Select(fact => fact with { Mentions = [.. claims.SelectMany((claim, document) => Within(fact, claim, document))] })]);

    private static Document TextOf(Document document, TextSpan sentence) =>
        new(document.Name, document.Text[sentence.Start..sentence.End]) { PublishedOn = document.PublishedOn };

    private static IEnumerable<LabelledMention> Within(LabelledFact fact, ClaimView claim, int document)
    {
        TextSpan sentence = claim.Claim.Sentence;
        return fact.Mentions.Where(mention => mention.Document == claim.Document && mention.Start >= sentence.Start && mention.End <= sentence.End)
            .Select(mention => mention with { Document = document, Start = mention.Start - sentence.Start, End = mention.End - sentence.Start });
    }
}
