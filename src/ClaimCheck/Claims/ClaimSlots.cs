using ClaimCheck.Claims.Ties;

namespace ClaimCheck.Claims;

/// <summary>What a claim says, taken apart for comparison with other claims: what is counted, what happened, to whom, in which stage and mood.</summary>
internal sealed record ClaimSlots
{
    /// <summary>What the groups of contrasts begin with that a caller made: things that are never joined, whatever speaks for it.</summary>
    public const string OwnContrast = "own-";

    public static ClaimSlots Empty { get; } = new();

    /// <summary>Index of the sentence in its document.</summary>
    public int Sentence { get; init; }

    /// <summary>The counted or measured thing as a concept ("prisoner" for detainees); empty where nothing is counted.</summary>
    public string Head { get; init; } = "";

    /// <summary>The group of the head's concept: heads of one group may be other names for the same things ("human" for suspects and fighters); empty for none.</summary>
    public string HeadGroup { get; init; } = "";

    /// <summary>What narrows the head, as stems: "male", "isis".</summary>
    public IReadOnlyList<string> Modifiers { get; init; } = [];

    /// <summary>The event as a concept ("transfer" for enter, receive, relocate); empty where none was found.</summary>
    public string Event { get; init; } = "";

    /// <summary>Events that exclude this one: "close" for "open".</summary>
    public IReadOnlyList<string> Excluded { get; init; } = [];

    /// <summary>Events that exclude this one or are the other side of it: "sell" for "buy".</summary>
    public IReadOnlyList<string> Opposed { get; init; } = [];

    /// <summary>How the event's word goes with the counted thing.</summary>
    public PredicatePlace PredicatePlace { get; init; }

    /// <summary>Whether the event has a concept; else it is the stem of a verb, of which another may tell the same.</summary>
    public bool IsEventKnown { get; init; }

    public Stage Stage { get; init; }

    public Modality Modality { get; init; }

    /// <summary>A population or attribute that sets the claim apart from others of its kind: "male", "civilian", "revenue".</summary>
    public IReadOnlyList<string> Contrasts { get; init; } = [];

    /// <summary>Whose the value is, as a term: the named person, team, firm or thing; empty for none.</summary>
    public string Owner { get; init; } = "";

    /// <summary>What the sentence speaks of, as a term: its first name, or what the text spoke of before; empty for none.</summary>
    public string Topic { get; init; } = "";

    /// <summary>Who did it, as a term: the name before the predicate; empty for none.</summary>
    public string Agent { get; init; } = "";

    /// <summary>Where, as a term: "Aceh" in "killed 40 people in Aceh"; empty for none.</summary>
    public string Place { get; init; } = "";

    /// <summary>The date that a count or measure holds for, where its sentence states one.</summary>
    public Claim? When { get; init; }

    /// <summary>It says as of when its count holds, in its own sentence ("by Tuesday"): such a count is not undated.</summary>
    public bool IsDated { get; init; }

    /// <summary>A date on which something was said, not on which it happened: "police said on Sunday".</summary>
    public bool IsTimeOfReport { get; init; }

    /// <summary>A time of which only is said that something had happened by then: "extinguished by 7 a.m.".</summary>
    public bool IsLimit { get; init; }

    /// <summary>It may be a part of a name: "Flight 370", "Boeing 737".</summary>
    public bool IsInName { get; init; }

    /// <summary>It tells one variant of a thing from another: "the 13-inch model", "the 15-inch Kestrel". Not a value that could be otherwise.</summary>
    public bool IsDesignation { get; init; }

    /// <summary>What it is per, in TIMEX3: "P1D" for "9,000 euros a day"; empty where it is no rate.</summary>
    public string Rate { get; init; } = "";

    /// <summary>It heads or closes an article (dateline, byline): listed, never compared.</summary>
    public bool IsNoClaim { get; init; }

    /// <summary>How the wording of its sentence ties it to other numbers there.</summary>
    public IReadOnlyList<ClaimTie> Ties { get; init; } = [];

    /// <summary>The day that its count holds for, where its sentence says so: "as of Tuesday".</summary>
    public Interval<DateOnly>? AsOf { get; init; }

    /// <summary>Digits of its sentence that are no claims, as they stand: the "1" of "Room 1". They tell apart what is worded alike.</summary>
    public string Labels { get; init; } = "";

    /// <summary>A date that only says as of when a count holds: two sources that count on different days do not contradict each other.</summary>
    public bool IsDayOfCount { get; init; }

    /// <summary>It states a part of what the claim before it states: the weekday of "Monday, January 21". Held against nothing but the other parts.</summary>
    public bool IsNested { get; init; }

    /// <summary>The words around.</summary>
    public ClaimContext Context { get; init; } = ClaimContext.Empty;
}
