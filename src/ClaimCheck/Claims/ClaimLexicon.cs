using ClaimCheck.Claims.Ties;
using ClaimCheck.Text;
using ClaimCheck.Words;

namespace ClaimCheck.Claims;

/// <summary>A language's words for stage and mood, and what its noun phrases look like. Immutable.</summary>
internal sealed class ClaimLexicon
{
    /// <summary>Words that say for their whole clause which stage it speaks of: "initial", "so far".</summary>
    public CueTable<Stage> StagesOfClause { get; init; } = CueTable<Stage>.Empty;

    /// <summary>Words that say it only of the number they stand beside: "another", "more".</summary>
    public CueTable<Stage> StagesBeside { get; init; } = CueTable<Stage>.Empty;

    /// <summary>"than": "more than" is no further count.</summary>
    public TermSet Comparatives { get; init; } = TermSet.Empty;

    /// <summary>Words for what is planned, possible or denied.</summary>
    public CueTable<Modality> Modalities { get; init; } = CueTable<Modality>.Empty;

    /// <summary>Words that begin a clause of its own: "because", "after", "who".</summary>
    public TermSet ClauseOpeners { get; init; } = TermSet.Empty;

    /// <summary>Words that name a part of a population.</summary>
    public required ConceptTable Populations { get; init; }

    /// <summary>What may stand between a number and its noun: "of", "the", "other".</summary>
    public TermSet NounLinks { get; init; } = TermSet.Empty;

    /// <summary>Words after a counted noun that are the predicate and not a part of the noun: "three people dead", "two sailors missing".</summary>
    public TermSet ResultStates { get; init; } = TermSet.Empty;

    /// <summary>"said", "told": a date beside them is the day of the report.</summary>
    public TermSet ReportingVerbs { get; init; } = TermSet.Empty;

    /// <summary>"to", before a verb.</summary>
    public TermSet InfinitiveMarkers { get; init; } = TermSet.Empty;

    /// <summary>"is", "was", "will": what stands before them is the subject of another statement.</summary>
    public TermSet Auxiliaries { get; init; } = TermSet.Empty;

    /// <summary>Plurals that no ending shows: "people", "men".</summary>
    public TermSet IrregularPlurals { get; init; } = TermSet.Empty;

    /// <summary>Words between the numbers of one sentence.</summary>
    public TieLexicon Ties { get; init; } = TieLexicon.Empty;

    /// <summary>Endings of plural nouns, and endings that only look like them: "s", but not "ss", "us", "is".</summary>
    public (IReadOnlyList<string> Yes, IReadOnlyList<string> No) PluralEndings { get; init; } = ([], []);

    /// <summary>Auxiliaries stand in rows ("ont été blessés"), and bring what happened no farther from its number.</summary>
    public bool HasRowsOfAuxiliaries { get; init; }

    /// <summary>All nouns begin with a capital, so that one says nothing of names, and a counted thing ends with the first.</summary>
    public bool HasCapitalNouns { get; init; }

    /// <summary>Endings of past participles, which close a noun phrase: "ed".</summary>
    public IReadOnlyList<string> ParticipleEndings { get; init; } = [];

    public bool IsPlural(ReadOnlySpan<char> word) =>
        IrregularPlurals.Contains(word) || (word.Length > 3 && EndsIn(word, PluralEndings.Yes) && !EndsIn(word, PluralEndings.No));

    /// <summary>Words before a name that make it a place: "in", "near".</summary>
    public TermSet PlaceMarkers { get; init; } = TermSet.Empty;

    /// <summary>Before a date or time these say that it was no later: "by 7 a.m.".</summary>
    public TermSet Limits { get; init; } = TermSet.Empty;

    /// <summary>Words before an age that is or was still to come: "will turn 29".</summary>
    public TermSet Birthdays { get; init; } = TermSet.Empty;

    /// <summary>Words for one of several makes of a thing: "model", "version".</summary>
    public TermSet Variants { get; init; } = TermSet.Empty;

    /// <summary>Articles and what takes their place: "the", "an", "his".</summary>
    public TermSet Articles { get; init; } = TermSet.Empty;

    /// <summary>By event, the events that exclude it: "close" for "open".</summary>
    public required IReadOnlyDictionary<string, string[]> ExcludedEvents { get; init; }

    /// <summary>By event, the events that exclude it or are the other side of it: "sell" for "buy".</summary>
    public required IReadOnlyDictionary<string, string[]> OpposedEvents { get; init; }

    /// <summary>Past forms of irregular verbs that are no nouns: "struck", "took".</summary>
    public TermSet IrregularVerbForms { get; init; } = TermSet.Empty;

    /// <summary>Words that end like participles and are none: "hundred", "indeed".</summary>
    public TermSet NoParticiples { get; init; } = TermSet.Empty;

    /// <summary>A past form, written small: "signed", "struck".</summary>
    public bool IsVerbForm(ReadOnlySpan<char> word) =>
        char.IsLower(word[0]) && (IrregularVerbForms.Contains(word) || (word.Length > 3 && IsParticiple(word) && !NoParticiples.Contains(word)));

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
