using System.Collections.Frozen;
using ClaimCheck.Words;

namespace ClaimCheck.Claims;

/// <summary>A language's words for stage, mood and population.</summary>
internal sealed class ClaimLexicon(IReadOnlyDictionary<string, Stage> stages, IReadOnlyDictionary<string, Modality> modalities, ConceptTable populations, IEnumerable<string> resultVerbs)
{
    private readonly FrozenDictionary<string, Stage>.AlternateLookup<ReadOnlySpan<char>> _stages =
        stages.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly FrozenDictionary<string, Modality>.AlternateLookup<ReadOnlySpan<char>> _modalities =
        modalities.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _resultVerbs =
        resultVerbs.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public ConceptTable Populations => populations;

    public Stage StageOf(ReadOnlySpan<char> word) => _stages.TryGetValue(word, out Stage stage) ? stage : Stage.Unspecified;

    public Modality ModalityOf(ReadOnlySpan<char> word) => _modalities.TryGetValue(word, out Modality modality) ? modality : Modality.Actual;

    /// <summary>Words after a counted noun that are the predicate and not a part of the noun: "three people dead", "two sailors missing".</summary>
    public bool IsResultState(ReadOnlySpan<char> word) => _resultVerbs.Contains(word);
}
