using ClaimCheck.Recognition.Dates.Holidays;
using ClaimCheck.Recognition.Dates.Relative;
using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates;

/// <summary>A language's words for days, months and relative dates. Words are looked up without regard to case. Immutable.</summary>
internal sealed class DateLexicon(Vocabulary vocabulary, IReadOnlyDictionary<string, DateWord> words) : DateOrderLexicon
{
    private readonly WordTable<DateWord> _words = new(vocabulary, DateWord.None, words);

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
    public Dictionary<string, HolidayRule> Holidays { get; init; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words before a season that stands alone: "in the summer".</summary>
    public TermSet SeasonLinks { get; init; } = TermSet.Empty;

    /// <summary>TIMEX3 letters of seasons, by the value of their word.</summary>
    public IReadOnlyList<string> Seasons { get; init; } = ["SP", "SU", "FA", "WI"];

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

    /// <summary>"biggest", "first": with one of these before it "in 30 years" looks back.</summary>
    public TermSet Superlatives { get; init; } = TermSet.Empty;

    /// <summary>"in", which before a length of time that lies ahead makes it a date: "will close in two weeks".</summary>
    public TermSet Ahead { get; init; } = TermSet.Empty;

    /// <summary>Words that tell what was from what is to come.</summary>
    public TenseLexicon Tenses { get; init; } = TenseLexicon.Empty;

    /// <summary>Words before a date that the text only looks back to: "since", "than".</summary>
    public TermSet Backdrops { get; init; } = TermSet.Empty;

    /// <summary>Words before "the next year" that make it a span of time: "over", "within".</summary>
    public TermSet SpanLinks { get; init; } = TermSet.Empty;

    /// <summary>Words that begin another phrase behind a period: "and", "at".</summary>
    public TermSet PhraseStarts { get; init; } = TermSet.Empty;

    /// <summary>Verbs that have a period for their object: "ended the week".</summary>
    public TermSet PeriodVerbs { get; init; } = TermSet.Empty;

    /// <summary>What is said of a period as a whole: "the rest of the day".</summary>
    public TermSet PeriodShares { get; init; } = TermSet.Empty;

    /// <summary>Nouns that a part of the day stands before: "morning trading".</summary>
    public TermSet Sessions { get; init; } = TermSet.Empty;

    /// <summary>"near", in "the near future".</summary>
    public TermSet Nearness { get; init; } = TermSet.Empty;

    /// <summary>Words beside "soon" that make it a length of time or a condition: "soon after", "as soon as".</summary>
    public TermSet SoonAfters { get; init; } = TermSet.Empty;

    /// <summary>Words before a length of time: "for", "took".</summary>
    public TermSet LengthLinks { get; init; } = TermSet.Empty;

    /// <summary>"back", which behind a length of time is as often a place.</summary>
    public TermSet PlaceAways { get; init; } = TermSet.Empty;

    /// <summary>"other", in "every other day".</summary>
    public TermSet Others { get; init; } = TermSet.Empty;

    /// <summary>"per", before the unit of a rate.</summary>
    public TermSet Per { get; init; } = TermSet.Empty;

    /// <summary>Words before the unit of a rate, besides numbers and plurals: "twice".</summary>
    public TermSet Counts { get; init; } = TermSet.Empty;

    /// <summary>Units that make one unit with the time behind them: "miles an hour".</summary>
    public TermSet RatedUnits { get; init; } = TermSet.Empty;

    /// <summary>Words between a week and one of its days: "of", "ending".</summary>
    public TermSet WeekLinks { get; init; } = TermSet.Empty;

    /// <summary>Months' names that are no short forms: a full stop behind them ends a sentence.</summary>
    public TermSet FullMonths { get; init; } = TermSet.Empty;

    /// <summary>Words before "of" and a unit of time in the plural: "a number of weeks".</summary>
    public TermSet LengthHeads { get; init; } = TermSet.Empty;

    /// <summary>"local", in "local time".</summary>
    public TermSet Local { get; init; } = TermSet.Empty;

    /// <summary>"time".</summary>
    public TermSet Times { get; init; } = TermSet.Empty;

    /// <summary>"or", before the last day of a list.</summary>
    public TermSet Or { get; init; } = TermSet.Empty;

    /// <summary>"end", behind a period: "year-end".</summary>
    public TermSet Ends { get; init; } = TermSet.Empty;

    /// <summary>"date", in "year to date".</summary>
    public TermSet Dates { get; init; } = TermSet.Empty;

    /// <summary>"all", "another", before a unit of time: "all week".</summary>
    public TermSet Wholes { get; init; } = TermSet.Empty;

    /// <summary>"early", "late": before a day too, where "end" is a verb.</summary>
    public TermSet EarlyLate { get; init; } = TermSet.Empty;

    /// <summary>Plurals that a year goes before, and does not count: "2019 levels".</summary>
    public TermSet YearHeads { get; init; } = TermSet.Empty;

    /// <summary>Words near which "the mid-80s" are degrees: "temperatures".</summary>
    public TermSet Temperatures { get; init; } = TermSet.Empty;

    /// <summary>"through": between two dates it makes a range of them, whatever stands before.</summary>
    public TermSet Throughs { get; init; } = TermSet.Empty;

    /// <summary>Behind minutes and seconds these make a gap of them, and no time of day: "2:31 behind".</summary>
    public TermSet RaceGaps { get; init; } = TermSet.Empty;

    /// <summary>Before a bare number with a part of the day behind it: "until 2 in the morning".</summary>
    public TermSet HourHints { get; init; } = TermSet.Empty;

    /// <summary>Before minutes and seconds these make a length of time of them: "in 21:14".</summary>
    public TermSet RaceLinks { get; init; } = TermSet.Empty;

    /// <summary>Behind "on the 21st" these begin a clause: "it".</summary>
    public TermSet Subjects { get; init; } = TermSet.Empty;

    /// <summary>"ended", between a period and its last day: "the year ended June 30".</summary>
    public TermSet Ended { get; init; } = TermSet.Empty;

    /// <summary>"on", between a part and its day: "late on Friday".</summary>
    public TermSet On { get; init; } = TermSet.Empty;

    /// <summary>"same", "corresponding", before a period of another year.</summary>
    public TermSet Sameness { get; init; } = TermSet.Empty;

    /// <summary>"period": as long as the one told of.</summary>
    public TermSet Periods { get; init; } = TermSet.Empty;

    /// <summary>Words of business, beside which a quarter is one of the year.</summary>
    public TermSet BusinessWords { get; init; } = TermSet.Empty;

    /// <summary>Words of games, which have quarters and halves of their own.</summary>
    public TermSet GameWords { get; init; } = TermSet.Empty;

    /// <summary>Words before a weekday that make it the name of a day of history or of trade: "Bloody Sunday".</summary>
    public TermSet DayNames { get; init; } = TermSet.Empty;

    /// <summary>Names of papers and programmes beside a weekday: "The Sunday Times".</summary>
    public TermSet PaperNames { get; init; } = TermSet.Empty;

    /// <summary>Words joined to a year by a hyphen that leave it a year: "1950s-era"; others are counted by it.</summary>
    public TermSet YearCompounds { get; init; } = TermSet.Empty;

    /// <summary>"Street", behind the number and name of an address.</summary>
    public TermSet Streets { get; init; } = TermSet.Empty;

    /// <summary>"than", behind "two weeks earlier".</summary>
    public TermSet Than { get; init; } = TermSet.Empty;

    /// <summary>"for", "during": before "the day", the one told of.</summary>
    public TermSet PeriodLinks { get; init; } = TermSet.Empty;

    /// <summary>Adjectives between a direction and a unit that change nothing: "this working week".</summary>
    public TermSet PeriodAdjectives { get; init; } = TermSet.Empty;

    /// <summary>Letters that TIMEX3 marks named years with: FY, SY.</summary>
    public IReadOnlyList<string> YearLetters { get; init; } = ["FY", "SY"];

    /// <summary>TIMEX3 of the present, the past and the future.</summary>
    public IReadOnlyList<string> VagueTimes { get; init; } = ["PRESENT_REF", "PAST_REF", "FUTURE_REF"];

    /// <summary>Words of holidays' names behind the first.</summary>
    public TermSet HolidayWords { get; init; } = TermSet.Empty;

    /// <summary>A holiday's rule; null for a name that is none.</summary>
    public HolidayRule? Holiday(ReadOnlySpan<char> name) => Holidays.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out HolidayRule? rule) ? rule : null;

    /// <summary>Words that may begin a date.</summary>
    public TermSet Openers => field ??= _words.Where(word => word.Kind is not (DateWordKind.None or DateWordKind.Beside or DateWordKind.Meridiem or DateWordKind.Zone or DateWordKind.Scale)).Or(Articles).Or(Per).Or(Wholes).Or(Sameness).Or(PeriodAdjectives).Or(Agos.Firsts).Or(Hences.Firsts).Or(LikelyHences.Firsts).Or(Withins.Firsts).Or(HalfTos).Or(QuarterHours);

    /// <summary>What its words are to dates, as openings of those that begin with one of them.</summary>
    public DateOpenings Openings(TermSet words)
    {
        DateOpenings found = default;
        foreach (ushort word in words.Numbers)
        {
            found |= DateOpenings.Of(_words[word].Kind);
        }

        return found;
    }

    /// <summary>Number words, behind which little goes on with a date.</summary>
    public TermSet Numbers => field ??= _words.Where(word => word.Kind is DateWordKind.Cardinal or DateWordKind.Ordinal or DateWordKind.Tens or DateWordKind.Pair);

    /// <summary>Words behind an article that may go on with a date and are nothing to dates themselves.</summary>
    public TermSet AfterArticles => field ??= Last.Or(PeriodAdjectives).Or(Nearness).Or(Sameness);

    /// <summary>Words behind a number that may go on with a date and are nothing to dates themselves, those of one letter aside.</summary>
    public TermSet AfterNumbers => field ??= Of.Or(To).Or(And).Or(Within).Or(Last).Or(OClock).Or(ZeroLetters).Or(Zeros).Or(HourLetters).Or(OrdinalEndings).Or(PluralEndings).Or(Eras).Or(DecadeEndings).Or(HourNouns).Or(PastHours).Or(ToHours).Or(ErasBefore.Firsts).Or(ErasAfter.Firsts);

    /// <summary>What a token is to dates; "Thursday's" is Thursday. Nothing for an index outside the text.</summary>
    public DateWord this[TokenizedText text, int token] => _words[text.WordOrOwner(token)];

    /// <summary>What a word is to dates that the text does not write as one token: "p.m.".</summary>
    public DateWord this[ReadOnlySpan<char> word] => _words[vocabulary.Find(word)];
}
