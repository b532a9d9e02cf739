using ClaimCheck.Recognition;
using ClaimCheck.Text;

namespace ClaimCheck.Quantities;

/// <summary>A language's words that open and join ranges.</summary>
internal sealed record RangeWords
{
    /// <summary>"between", before "… and …".</summary>
    public TermSet Between { get; init; } = TermSet.Empty;

    /// <summary>"and", after "between …".</summary>
    public TermSet And { get; init; } = TermSet.Empty;

    /// <summary>"by", "x", between length and width.</summary>
    public TermSet By { get; init; } = TermSet.Empty;

    /// <summary>"but", between two bounds.</summary>
    public TermSet But { get; init; } = TermSet.Empty;

    /// <summary>"to", "through".</summary>
    public TermSet To { get; init; } = TermSet.Empty;

    /// <summary>What only tells where a change went: "von 3,1 auf 2,6", "de 3,1 para 2,6".</summary>
    public TermSet Into { get; init; } = TermSet.Empty;

    /// <summary>"or", between neighbours: "two or three".</summary>
    public TermSet Or { get; init; } = TermSet.Empty;

    /// <summary>Words behind which "over" can only bound: "in over two months", "spent over an hour".</summary>
    public TermSet LengthLinks { get; init; } = TermSet.Empty;

    /// <summary>"from": before "… to …" it tells of a change, not a range, unless a word of range stands before it.</summary>
    public TermSet From { get; init; } = TermSet.Empty;

    /// <summary>"de", "von": before "… a …" a part of the range, unless a word of change stands before it.</summary>
    public TermSet Opens { get; init; } = TermSet.Empty;

    /// <summary>"ranging", "anywhere".</summary>
    public TermSet Ranging { get; init; } = TermSet.Empty;

    /// <summary>"the", before an ordinal.</summary>
    public TermSet The { get; init; } = TermSet.Empty;

    /// <summary>Articles that may stand between a hedge and its number: "cerca de un 12 %", "casi la mitad".</summary>
    public TermSet Articles { get; init; } = TermSet.Empty;

    /// <summary>"than": "5,000 or more than 4,500" does not say "5,000 or more".</summary>
    public TermSet Than { get; init; } = TermSet.Empty;

    /// <summary>Before "3 to 157" these tell of a change by the first to the second: "rose", "up".</summary>
    public TermSet Change { get; init; } = TermSet.Empty;

    /// <summary>Of these "up" behind them is a part: "edged up to 4.2%" says where it went, not how far it may go.</summary>
    public TermSet UpVerbs { get; init; } = TermSet.Empty;

    /// <summary>Behind "plus" and its like these begin what is added or told next: "£85,000 plus a bonus".</summary>
    public TermSet Addends { get; init; } = TermSet.Empty;
}
