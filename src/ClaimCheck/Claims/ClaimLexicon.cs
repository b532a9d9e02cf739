using System.Collections.Frozen;
using ClaimCheck.Claims.Ties;
using ClaimCheck.Text;
using ClaimCheck.Words;

namespace ClaimCheck.Claims;

/// <summary>A language's words for stage and mood, and what its noun phrases look like. Immutable.</summary>
internal sealed class ClaimLexicon
{
    private readonly FrozenDictionary<string, Stage>.AlternateLookup<ReadOnlySpan<char>> _stages;
    private readonly FrozenDictionary<string, Modality>.AlternateLookup<ReadOnlySpan<char>> _modalities;

    public ClaimLexicon(IReadOnlyDictionary<string, Stage> stages, IReadOnlyDictionary<string, Modality> modalities)
    {
        _stages = stages.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _modalities = modalities.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Words that name a part of a population.</summary>
    public required ConceptTable Populations { get; init; }

    /// <summary>What may stand between a number and its noun: "of", "the", "other".</summary>
    public required TermSet NounLinks { get; init; }

    /// <summary>Words after a counted noun that are the predicate and not a part of the noun: "three people dead", "two sailors missing".</summary>
    public required TermSet ResultStates { get; init; }

    /// <summary>"said", "told": a date beside them is the day of the report.</summary>
    public required TermSet ReportingVerbs { get; init; }

    /// <summary>"to", before a verb.</summary>
    public required TermSet InfinitiveMarkers { get; init; }

    /// <summary>"is", "was", "will": what stands before them is the subject of another statement.</summary>
    public required TermSet Auxiliaries { get; init; }

    /// <summary>Plurals that no ending shows: "people", "men".</summary>
    public required TermSet IrregularPlurals { get; init; }

    /// <summary>Words between the numbers of one sentence.</summary>
    public required TieLexicon Ties { get; init; }

    /// <summary>Endings of plural nouns, and endings that only look like them: "s", but not "ss", "us", "is".</summary>
    public required (IReadOnlyList<string> Yes, IReadOnlyList<string> No) PluralEndings { get; init; }

    /// <summary>Endings of past participles, which close a noun phrase: "ed".</summary>
    public required IReadOnlyList<string> ParticipleEndings { get; init; }

    public Stage StageOf(ReadOnlySpan<char> word) => _stages.TryGetValue(word, out Stage stage) ? stage : Stage.Unspecified;

    public Modality ModalityOf(ReadOnlySpan<char> word) => _modalities.TryGetValue(word, out Modality modality) ? modality : Modality.Actual;

    public bool IsPlural(ReadOnlySpan<char> word) =>
        IrregularPlurals.Contains(word) || (word.Length > 3 && EndsIn(word, PluralEndings.Yes) && !EndsIn(word, PluralEndings.No));

    public bool IsParticiple(ReadOnlySpan<char> word) => EndsIn(word, ParticipleEndings);

    private static bool EndsIn(ReadOnlySpan<char> word, IReadOnlyList<string> endings)
    {
        foreach (string ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
