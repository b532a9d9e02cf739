using ClaimCheck.Alignment.Conflicts;
using ClaimCheck.Alignment.Facts;
using ClaimCheck.Alignment.Links;
using ClaimCheck.Alignment.Pairs;
using ClaimCheck.Alignment.Space;
using ClaimCheck.Claims;

namespace ClaimCheck.Alignment;

/// <summary>
/// Puts the claims that state one fact together: links between claims whose values can hold together, clustered into facts; then conflicts between facts,
/// one to one for each pair of documents. Immutable and thread-safe; the order of the documents changes nothing but order.
/// </summary>
internal sealed class ClaimAligner(LinkWeights weights, Func<string, double> prior, AlignmentThresholds thresholds, ParallelWork parallel)
{
    private const int CandidatesPerPairOfDocuments = 10;

    /// <summary>No one looks at more; of four documents each pair may have its ten.</summary>
    private const int CandidatesPerDocument = 30;

    /// <param name="documents">The documents.</param>
    /// <param name="values">How values relate.</param>
    /// <param name="work">Is told how far this has come; null for nobody.</param>
    public AlignmentResult Align(IReadOnlyList<ClaimDocument> documents, IValueRelation values, ShareOfWork? work = null)
    {
        if (documents.Count(document => document.Claims.Count > 0) < 2)
        {
            // No fact has two sources: nothing needs to be compared to say so.
            return new AlignmentResult([], [], SkipReasons.OfOneSource(documents.SelectMany(document => document.Claims), values));
        }

        var space = new AlignmentSpace(documents, values, prior);
        var (candidates, keptApart, assembly) = Group(space, documents, values, work ?? ShareOfWork.Unheard);
        List<ClaimGroup> groups = assembly.Groups();
        return new AlignmentResult(groups, Unsure(candidates, assembly, new LinkFeatures(space)), SkipReasons.Of(space, groups, keptApart));
    }

    private (List<ConflictCandidate> Candidates, Dictionary<int, SkipReason> KeptApart, GroupAssembly Assembly) Group(
        AlignmentSpace space, IReadOnlyList<ClaimDocument> documents, IValueRelation values, ShareOfWork work)
    {
        List<ClaimPair> pairs = new PairFinder(space).Find(work.Part(0, 0.2));
        List<ClaimLink> links = new LinkFinder(space, weights).Find(pairs, work.Part(0.2, 0.45));
        FactTable facts = FactTable.Of(space, links, thresholds.Fact);
        var conflicts = new ConflictFinder(space, weights);
        List<ConflictCandidate> candidates = conflicts.Find(pairs, links, facts, work.Part(0.5, 1), thresholds.Candidate);
        var assembly = new GroupAssembly(space, facts.Facts, links, candidates);
        var confirmation = new ConflictConfirmation(documents, (a, b) => GroupsAlone([a, b], values), parallel);
        foreach (ConflictCandidate[] portion in candidates.TakeWhile(candidate => candidate.Confidence >= thresholds.Conflict).Chunk(parallel.Portion))
        {
            confirmation.Ask(portion.Where(assembly.MayJoin));
            foreach (ConflictCandidate candidate in portion)
            {
                if (assembly.MayJoin(candidate) && confirmation.Holds(candidate))
                {
                    assembly.Join(candidate);
                }
            }
        }

        return (candidates, conflicts.KeptApart, assembly);
    }

    private List<IReadOnlyList<Claim>> GroupsAlone(IReadOnlyList<ClaimDocument> documents, IValueRelation values)
    {
        var space = new AlignmentSpace(documents, values, prior);
        return [.. Group(space, documents, values, ShareOfWork.Unheard).Assembly.ClaimsByGroup()];
    }

    private static List<ClaimGroup> Unsure(List<ConflictCandidate> candidates, GroupAssembly assembly, LinkFeatures features)
    {
        var ofPairs = new Dictionary<(int, int), int>();
        var ofDocuments = new Dictionary<int, int>();
        var unsure = new List<ClaimGroup>();
        foreach (ConflictCandidate candidate in candidates.Where(candidate => !assembly.AreJoined(candidate.Pair)))
        {
            (int, int) documents = (candidate.Pair.A.Document, candidate.Pair.B.Document);
            int most = Math.Max(ofDocuments.GetValueOrDefault(documents.Item1), ofDocuments.GetValueOrDefault(documents.Item2));
            if (ofPairs.GetValueOrDefault(documents) < CandidatesPerPairOfDocuments && most < CandidatesPerDocument)
            {
                ofPairs[documents] = ofPairs.GetValueOrDefault(documents) + 1;
                ofDocuments[documents.Item1] = ofDocuments.GetValueOrDefault(documents.Item1) + 1;
                ofDocuments[documents.Item2] = ofDocuments.GetValueOrDefault(documents.Item2) + 1;
                unsure.Add(new ClaimGroup([candidate.Pair.A.Claim, candidate.Pair.B.Claim], candidate.Confidence, LinkReasons.Of(candidate.Pair, features.Of(candidate.Pair))));
            }
        }

        return unsure;
    }
}
