using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Relative;

/// <summary>A language's words that tell whether something was or is to come. Immutable.</summary>
internal sealed class TenseLexicon
{
    /// <summary>No words: every date is left open.</summary>
    public static TenseLexicon Empty { get; } = new();

    /// <summary>Words that tell of what is to come: "will", "scheduled".</summary>
    public TermSet FutureWords { get; init; } = TermSet.Empty;

    /// <summary>Words that do so before one of <see cref="IntentLinks"/> only: "plans to", "set for"; "it was set" is past.</summary>
    public TermSet Intents { get; init; } = TermSet.Empty;

    /// <summary>"to", "for".</summary>
    public TermSet IntentLinks { get; init; } = TermSet.Empty;

    /// <summary>"have", "ought", "are": before "to" they tell of what is to be done.</summary>
    public TermSet Duties { get; init; } = TermSet.Empty;

    /// <summary>Words right before a date that put it ahead: "until Monday", "until June".</summary>
    public TermSet Limits { get; init; } = TermSet.Empty;

    /// <summary>Words right before a date that put it behind: "since May".</summary>
    public TermSet Sinces { get; init; } = TermSet.Empty;

    /// <summary>Words right before a date that set a term, where the sentence tells of what is to come: "by Dec. 31".</summary>
    public TermSet Deadlines { get; init; } = TermSet.Empty;

    /// <summary>Words right before a day that put it ahead, and do nothing to a period: "called for Monday", but "data for April".</summary>
    public TermSet AimLinks { get; init; } = TermSet.Empty;

    /// <summary>Verbs whose present tells what is fixed to happen: "opens", "meets".</summary>
    public TermSet ScheduleVerbs { get; init; } = TermSet.Empty;

    /// <summary>The same behind a plural: "open", "meet".</summary>
    public TermSet BareScheduleVerbs { get; init; } = TermSet.Empty;

    /// <summary>Words between which and a verb's past form there is no past: "be completed".</summary>
    public TermSet PassiveLinks { get; init; } = TermSet.Empty;

    /// <summary>Verbs that tell of what was, and do not end in <see cref="PastEnding"/>: "said", "was".</summary>
    public TermSet PastWords { get; init; } = TermSet.Empty;

    /// <summary>Last letters of verbs in the past: "ed".</summary>
    public string PastEnding { get; init; } = "";

    /// <summary>Endings of verbs that tell of what is to come: "rá", "ront".</summary>
    public IReadOnlyList<string> FutureEndings { get; init; } = [];
}
