using ClaimCheck.Alignment;
using ClaimCheck.Alignment.Space;

namespace ClaimCheck.Accuracy;

/// <summary>Which labelled facts, and which classes of their values, the claims of a cluster stand for.</summary>
internal sealed class GoldFacts
{
    /// <summary>A claim counts as a labelled mention only if it is no more than so many characters longer.</summary>
    private const int MostExcess = 25;

    private const int AlteredClass = -1;

    private readonly List<Dictionary<int, HashSet<int>>> _classes;

    private readonly IReadOnlySet<(int Fact, int Document)> _altered;

    /// <param name="altered">Facts of which a document states another value than it does.</param>
    public GoldFacts(LabelledCluster cluster, IReadOnlyList<ClaimView> claims, IReadOnlySet<(int Fact, int Document)> altered)
    {
        _altered = altered;
        _classes = [.. claims.Select(claim => ClassesOf(claim, cluster))];
        for (int fact = 0; fact < cluster.Facts.Count; fact++)
        {
            foreach (LabelledMention mention in cluster.Facts[fact].Mentions)
            {
                (DocumentClasses.TryGetValue((fact, mention.Document), out HashSet<int>? known) ? known : DocumentClasses[(fact, mention.Document)] = [])
                    .UnionWith(ClassesOf(fact, mention));
            }
        }
    }

    /// <summary>By fact and document, the classes of values that the document states anywhere.</summary>
    public Dictionary<(int Fact, int Document), HashSet<int>> DocumentClasses { get; } = [];

    /// <summary>By fact, the classes of values that the claim stands for.</summary>
    public IReadOnlyDictionary<int, HashSet<int>> Of(int claim) => _classes[claim];

    public bool StateOneFact(int a, int b) => _classes[a].Keys.Any(_classes[b].ContainsKey);

    public bool HoldsAltered => _altered.Count > 0;

    /// <summary>Whether one of the documents states the fact with an altered value.</summary>
    public bool IsAltered((int Fact, int A, int B) unit) => _altered.Contains((unit.Fact, unit.A)) || _altered.Contains((unit.Fact, unit.B));

    /// <summary>Whether the claim states a value that was altered.</summary>
    public bool IsAltered(ClaimView claim) => _classes[claim.Index].Keys.Any(fact => _altered.Contains((fact, claim.Document)));

    public bool Agree(int a, int b) => _classes[a].Any(fact => _classes[b].TryGetValue(fact.Key, out HashSet<int>? classes) && classes.Overlaps(fact.Value));

    /// <summary>Whether the two state one fact on which their documents do not agree anywhere.</summary>
    public bool Conflict(ClaimView a, ClaimView b) => _classes[a.Index].Keys.Any(fact =>
        _classes[b.Index].ContainsKey(fact) && !DocumentClasses[(fact, a.Document)].Overlaps(DocumentClasses[(fact, b.Document)]));

    private Dictionary<int, HashSet<int>> ClassesOf(ClaimView view, LabelledCluster cluster)
    {
        var classes = new Dictionary<int, HashSet<int>>();
        TextSpan span = view.Claim.Span;
        for (int fact = 0; fact < cluster.Facts.Count; fact++)
        {
            foreach (LabelledMention mention in cluster.Facts[fact].Mentions)
            {
                bool overlaps = mention.Document == view.Document && span.Start < mention.End && mention.Start < span.End;
                if (overlaps && span.Length <= mention.End - mention.Start + MostExcess)
                {
                    (classes.TryGetValue(fact, out HashSet<int>? known) ? known : classes[fact] = []).UnionWith(ClassesOf(fact, mention));
                }
            }
        }

        return classes;
    }

    private IEnumerable<int> ClassesOf(int fact, LabelledMention mention) => _altered.Contains((fact, mention.Document)) ? [AlteredClass] : mention.Classes;
}
