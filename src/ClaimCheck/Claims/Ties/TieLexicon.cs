using ClaimCheck.Text;

namespace ClaimCheck.Claims.Ties;

/// <summary>A language's words that tie the numbers of a sentence to each other. Immutable.</summary>
internal sealed class TieLexicon
{
    public static TieLexicon Empty { get; } = new();

    /// <summary>"including": what follows is a part of what stands before.</summary>
    public TermSet Including { get; init; } = TermSet.Empty;

    /// <summary>"of", "among", before or behind a whole.</summary>
    public TermSet Of { get; init; } = TermSet.Empty;

    /// <summary>"whom", "which", "them", behind "of": the whole told before.</summary>
    public TermSet Them { get; init; } = TermSet.Empty;

    /// <summary>"the", "those", "all": what may stand between "of" and the whole.</summary>
    public TermSet Determiners { get; init; } = TermSet.Empty;

    /// <summary>"and", before the last part of a list.</summary>
    public TermSet And { get; init; } = TermSet.Empty;

    /// <summary>"or", before the same in other terms.</summary>
    public TermSet Or { get; init; } = TermSet.Empty;

    /// <summary>"from", before the value that a change began at.</summary>
    public TermSet From { get; init; } = TermSet.Empty;

    /// <summary>"to", before the value that it ended at.</summary>
    public TermSet To { get; init; } = TermSet.Empty;

    /// <summary>"by", "until", before the day that a count holds for.</summary>
    public TermSet Until { get; init; } = TermSet.Empty;

    /// <summary>"as", before "of" and the day that a count holds for.</summary>
    public TermSet As { get; init; } = TermSet.Empty;
}
