using System.Collections.Frozen;
using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates;

/// <summary>A language's words for days, months and relative dates. Words are looked up without regard to case. Immutable.</summary>
internal sealed class DateLexicon(Vocabulary vocabulary, IReadOnlyDictionary<string, DateWord> words)
{
    private readonly WordTable<DateWord> _words = new(vocabulary, words);

    /// <summary>No words at all: dates are read from digits only.</summary>
    public static DateLexicon Empty { get; } = new(new Vocabulary(), new Dictionary<string, DateWord>());

    /// <summary>Words before a year that stands alone, or before a month that is also another word: "in", "since".</summary>
    public TermSet DateLinks { get; init; } = TermSet.Empty;

    /// <summary>Words before a day that has no month: "on", "by".</summary>
    public TermSet DayLinks { get; init; } = TermSet.Empty;

    /// <summary>Words before a holiday, besides <see cref="DateLinks"/>: "at", "on".</summary>
    public TermSet HolidayLinks { get; init; } = TermSet.Empty;

    /// <summary>Nouns after a number that looks like a year and is a count: "people".</summary>
    public TermSet CountedNouns { get; init; } = TermSet.Empty;

    /// <summary>Words besides those of dates that a text may hold which is nothing but a date: "at", "around", "o'clock".</summary>
    public TermSet PhraseWords { get; init; } = TermSet.Empty;

    /// <summary>"of", between day and month.</summary>
    public TermSet Of { get; init; } = TermSet.Empty;

    /// <summary>"of" and "in", between a part and its period: "the third quarter in 2020".</summary>
    public TermSet Within { get; init; } = TermSet.Empty;

    /// <summary>Words behind "4:08" that make it time left in a game: "4:08 left"; behind "to" also <see cref="GameVerbs"/>.</summary>
    public TermSet GameTimes { get; init; } = TermSet.Empty;

    /// <summary>"4:08 to go", "to play".</summary>
    public TermSet GameVerbs { get; init; } = TermSet.Empty;

    /// <summary>"the", "a", before a day or a part.</summary>
    public TermSet Articles { get; init; } = TermSet.Empty;

    /// <summary>"the", which points at one day: "on the 21st".</summary>
    public TermSet DefiniteArticles { get; init; } = TermSet.Empty;

    /// <summary>"a", "an": one, before a unit.</summary>
    public TermSet OneArticles { get; init; } = TermSet.Empty;

    /// <summary>"between", before a range whose ends <see cref="And"/> joins.</summary>
    public TermSet Between { get; init; } = TermSet.Empty;

    /// <summary>"and", between the ends of a range, and before the last word of a year.</summary>
    public TermSet And { get; init; } = TermSet.Empty;

    /// <summary>"from", in "two weeks from now".</summary>
    public TermSet From { get; init; } = TermSet.Empty;

    /// <summary>"last", of a month's weeks: the fifth of four.</summary>
    public TermSet Last { get; init; } = TermSet.Empty;

    /// <summary>"to", "through", "until", between the ends of a range.</summary>
    public TermSet To { get; init; } = TermSet.Empty;

    /// <summary>"st", "nd", "rd", "th", behind a day in digits.</summary>
    public TermSet OrdinalEndings { get; init; } = TermSet.Empty;

    /// <summary>Last letters of plural nouns: "s".</summary>
    public TermSet PluralEndings { get; init; } = TermSet.Empty;

    /// <summary>Holidays by the words of their names: "christmas day".</summary>
    public FrozenDictionary<string, HolidayRule> Holidays { get; init; } = FrozenDictionary<string, HolidayRule>.Empty;

    /// <summary>Words before a season that stands alone: "in the summer".</summary>
    public TermSet SeasonLinks { get; init; } = TermSet.Empty;

    /// <summary>TIMEX3 letters of seasons, by the value of their word.</summary>
    public IReadOnlyList<string> Seasons { get; init; } = [];

    /// <summary>"at", before an hour.</summary>
    public TermSet ClockLinks { get; init; } = TermSet.Empty;

    /// <summary>"a" on the digits of a time before noon: "7:15a".</summary>
    public TermSet MorningLetters { get; init; } = TermSet.Empty;

    /// <summary>"p" on the digits of a time after noon.</summary>
    public TermSet AfternoonLetters { get; init; } = TermSet.Empty;

    /// <summary>"oh", "o", before minutes below ten: "twelve oh three".</summary>
    public TermSet ZeroLetters { get; init; } = TermSet.Empty;

    /// <summary>"zero", which stands for the same.</summary>
    public TermSet Zeros { get; init; } = TermSet.Empty;

    /// <summary>"is", "are": right before "in five days" they say that it lies ahead.</summary>
    public TermSet Copulas { get; init; } = TermSet.Empty;

    /// <summary>"AD", "CE", behind a year.</summary>
    public TermSet Eras { get; init; } = TermSet.Empty;

    /// <summary>"to", behind "have" or "needs": what comes after is to be.</summary>
    public TermSet Duties { get; init; } = TermSet.Empty;

    /// <summary>"mid", before "day".</summary>
    public TermSet Mid { get; init; } = TermSet.Empty;

    /// <summary>Zones that are other words in small letters: "eat".</summary>
    public TermSet CapitalZones { get; init; } = TermSet.Empty;

    /// <summary>"o'clock".</summary>
    public TermSet OClock { get; init; } = TermSet.Empty;

    /// <summary>"h", between hours and minutes: "16h30".</summary>
    public TermSet HourLetters { get; init; } = TermSet.Empty;

    /// <summary>"to", between minutes and the hour that they are short of.</summary>
    public TermSet ClockTo { get; init; } = TermSet.Empty;

    /// <summary>"in", which before a length of time that lies ahead makes it a date: "will close in two weeks".</summary>
    public TermSet Ahead { get; init; } = TermSet.Empty;

    /// <summary>Words that tell of what is to come: "will", "plans".</summary>
    public TermSet FutureWords { get; init; } = TermSet.Empty;

    /// <summary>Verbs that tell of what was, and do not end in <see cref="PastEndings"/>: "said", "was".</summary>
    public TermSet PastWords { get; init; } = TermSet.Empty;

    /// <summary>Last two letters of verbs in the past: "ed".</summary>
    public TermSet PastEndings { get; init; } = TermSet.Empty;

    /// <summary>"for", "during": before "the day", the one told of.</summary>
    public TermSet PeriodLinks { get; init; } = TermSet.Empty;

    /// <summary>Adjectives between a direction and a unit that change nothing: "this working week".</summary>
    public TermSet PeriodAdjectives { get; init; } = TermSet.Empty;

    /// <summary>Letters that TIMEX3 marks named years with: FY, SY.</summary>
    public IReadOnlyList<string> YearLetters { get; init; } = [];

    /// <summary>TIMEX3 of the present, the past and the future.</summary>
    public IReadOnlyList<string> VagueTimes { get; init; } = [];

    /// <summary>A holiday's rule; null for a name that is none.</summary>
    public HolidayRule? Holiday(ReadOnlySpan<char> name) => Holidays.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out HolidayRule? rule) ? rule : null;

    /// <summary>Words that may begin a date.</summary>
    public TermSet Openers => field ??= _words.Where(word => word.Kind is not (DateWordKind.None or DateWordKind.Beside or DateWordKind.Meridiem or DateWordKind.Zone)).Or(Articles);

    /// <summary>What a token is to dates; "Thursday's" is Thursday. Nothing for an index outside the text.</summary>
    public DateWord this[TokenizedText text, int token] => _words[text.WordOrOwner(token)];

    /// <summary>What a word is to dates that the text does not write as one token: "p.m.".</summary>
    public DateWord this[ReadOnlySpan<char> word] => _words[vocabulary.Find(word)];
}
