using System.Collections.Frozen;
using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates;

/// <summary>A language's words for days, months and relative dates. Words are looked up without regard to case. Immutable.</summary>
internal sealed class DateLexicon(IReadOnlyDictionary<string, DateWord> words)
{
    private readonly FrozenDictionary<string, DateWord>.AlternateLookup<ReadOnlySpan<char>> _words =
        words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>No words at all: dates are read from digits only.</summary>
    public static DateLexicon Empty { get; } = new(new Dictionary<string, DateWord>());

    /// <summary>Words before a year that stands alone, or before a month that is also another word: "in", "since".</summary>
    public TermSet DateLinks { get; init; } = TermSet.Empty;

    /// <summary>Nouns after a number that looks like a year and is a count: "people".</summary>
    public TermSet CountedNouns { get; init; } = TermSet.Empty;

    /// <summary>"of", between day and month.</summary>
    public TermSet Of { get; init; } = TermSet.Empty;

    /// <summary>"the", before a day or a part.</summary>
    public TermSet Articles { get; init; } = TermSet.Empty;

    /// <summary>"to", "through", "until", between the ends of a range.</summary>
    public TermSet To { get; init; } = TermSet.Empty;

    /// <summary>"st", "nd", "rd", "th", behind a day in digits.</summary>
    public TermSet OrdinalEndings { get; init; } = TermSet.Empty;

    /// <summary>Last letters of plural nouns: "s".</summary>
    public TermSet PluralEndings { get; init; } = TermSet.Empty;

    /// <summary>Days of the year by the words of their names, in lower case: "christmas day" is month 12, day 25.</summary>
    public IReadOnlyDictionary<string, (int Month, int Day)> Holidays { get; init; } = new Dictionary<string, (int, int)>();

    /// <summary>TIMEX3 letters of seasons, by the value of their word.</summary>
    public IReadOnlyList<string> Seasons { get; init; } = [];

    public DateWord this[ReadOnlySpan<char> word] => _words.TryGetValue(word, out DateWord found) ? found : default;
}
