using ClaimCheck.Recognition;
using ClaimCheck.Recognition.Dates;
using ClaimCheck.Text;
using static ClaimCheck.Recognition.Dates.DateWordKind;

namespace ClaimCheck.Languages.English;

/// <summary>English words for days, months and relative dates.</summary>
internal static class EnglishDates
{
    private const string Ordinals =
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth";

    private const string Cardinals = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty";

    private const string Months = "january february march april may june july august september october november december";

    private const string Weekdays = "sunday monday tuesday wednesday thursday friday saturday";

    private const string ManyWeekdays = "sundays mondays tuesdays wednesdays thursdays fridays saturdays";

    private static readonly (string Name, CalendarUnit Unit)[] Units =
    [
        ("minute", CalendarUnit.Minute), ("hour", CalendarUnit.Hour), ("day", CalendarUnit.Day), ("weekend", CalendarUnit.Weekend), ("week", CalendarUnit.Week),
        ("fortnight", CalendarUnit.Fortnight), ("month", CalendarUnit.Month), ("quarter", CalendarUnit.Quarter), ("year", CalendarUnit.Year), ("decade", CalendarUnit.Decade),
        ("century", CalendarUnit.Century),
    ];

    public static DateLexicon Lexicon(Vocabulary vocabulary) => new(vocabulary, Words())
    {
        DateLinks = vocabulary.Of("in between since until till by before after during of from last next this early late mid throughout around"),
        CountedNouns = vocabulary.Of("people men women children soldiers troops workers jobs homes houses votes points yards miles kilometers kilometres metres meters dollars euros pounds percent per tons tonnes times other more"),
        PhraseWords = vocabulary.Of("the a an on at by until till to since before after through in of for over about approximately exactly just right o'clock o’clock oclock st nd rd th h m oh o zero p am and between"),
        MorningLetters = vocabulary.Of("a"),
        AfternoonLetters = vocabulary.Of("p"),
        ZeroLetters = vocabulary.Of("oh o"),
        Zeros = vocabulary.Of("zero"),
        Mid = vocabulary.Of("mid"),
        Copulas = vocabulary.Of("is are"),
        Eras = vocabulary.Of("ad ce"),
        CapitalZones = vocabulary.Of("art cat eat et pt west"),
        Of = vocabulary.Of("of"),
        Within = vocabulary.Of("of in"),
        ClockLinks = vocabulary.Of("at"),
        OClock = vocabulary.Of("o'clock o’clock oclock"),
        HourLetters = vocabulary.Of("h"),
        ClockTo = vocabulary.Of("to till of"),
        Ahead = vocabulary.Of("in"),
        Superlatives = vocabulary.Of(
            """
            first only most least best worst biggest largest greatest highest lowest smallest longest shortest fastest slowest strongest weakest steepest sharpest deadliest bloodiest heaviest lightest hottest coldest wettest driest
            warmest oldest youngest earliest latest busiest quietest richest poorest hardest toughest closest deepest widest broadest cheapest dearest loudest fiercest gravest calmest dullest
            """),
        PhraseStarts = vocabulary.Of("and but or at with on in up down lower higher as to by after before when while from for since through amid despite"),
        PeriodVerbs = vocabulary.Of("end ended ends ending close closed closes closing finish finished finishes finishing start started starts starting begin began begins"),
        PeriodShares = vocabulary.Of("rest remainder course part start end beginning middle close half much most later earlier"),
        Sessions = vocabulary.Of("trading trade session"),
        Nearness = vocabulary.Of("near distant foreseeable immediate recent"),
        SoonAfters = vocabulary.Of("after as afterwards afterward"),
        LengthLinks = vocabulary.Of("for in within after over through only just mere took takes take taking spent spends spend spending lasted lasts lasting waited wait waiting"),
        PlaceAways = vocabulary.Of("back"),
        Others = vocabulary.Of("other second"),
        Per = vocabulary.Of("per"),
        Counts = vocabulary.Of("once twice thrice people much percent cent"),
        RatedUnits = vocabulary.Of("mile miles km kilometer kilometers kilometre kilometres meter meters metre metres foot feet yards litre litres liter liters gallon gallons gram grams kilogram kilograms kg kilos ton tons tonne tonnes barrel barrels bytes bits megabytes gigabytes kilobytes terabytes megabits gigabits"),
        EarlyLate = vocabulary.Of("early late"),
        FullMonths = vocabulary.Of(Months),
        LengthHeads = vocabulary.Of("number matter period series succession"),
        Local = vocabulary.Of("local"),
        Times = vocabulary.Of("time"),
        Or = vocabulary.Of("or"),
        WeekLinks = vocabulary.Of("of ending ended beginning starting commencing"),
        Ends = vocabulary.Of("end"),
        Dates = vocabulary.Of("date"),
        Wholes = vocabulary.Of("all another"),
        On = vocabulary.Of("on"),
        YearHeads = vocabulary.Of("levels lows highs peaks figures averages earnings profits revenues results elections estimates forecasts targets"),
        Temperatures = vocabulary.Of("highs lows temperatures temperature temps thermometer thermometers readings"),
        Throughs = vocabulary.Of("through"),
        Subjects = vocabulary.Of("it he she they we i the a"),
        Ended = vocabulary.Of("ended"),
        Sameness = vocabulary.Of("same corresponding comparable equivalent"),
        Periods = vocabulary.Of("period time point stage"),
        BusinessWords = vocabulary.Of(
            """
            profit profits loss losses revenue revenues sales earnings income results turnover dividend dividends shares stock stocks growth economy economic gdp output production forecast analysts
            company bank banks business businesses investors investment market markets prices inflation exports imports orders demand deliveries shipments margin margins quarterly fiscal earned
            plants plant factory factories delinquencies foreclosures mortgages spending billion million budget unemployment jobs
            """),
        GameWords = vocabulary.Of("touchdown touchdowns goal goals game games scored score yard yards half-time halftime quarterback interception interceptions rebounds rebound innings fumble tackle coach playoff playoffs teammates"),
        DayNames = vocabulary.Of("black bloody super cyber giving patch blue manic ruby taco mad fat"),
        PaperNames = vocabulary.Of("times telegraph mirror mail express herald post independent star world tribune journal football live fever sport people business today"),
        YearCompounds = vocabulary.Of("era style born founded built vintage model present based early mid late today dated onwards season term to now"),
        Streets = vocabulary.Of("street st road rd avenue ave drive lane boulevard blvd place court terrace highway"),
        Backdrops = vocabulary.Of("since than"),
        SpanLinks = vocabulary.Of("in over within during for through throughout"),
        Than = vocabulary.Of("than"),
        Tenses = EnglishTenses.Lexicon(vocabulary),
        PeriodLinks = vocabulary.Of("for in during on through throughout within over"),
        PeriodAdjectives = vocabulary.Of("working business calendar full entire whole"),
        GameTimes = vocabulary.Of("left remaining minutes minute seconds"),
        HourHints = vocabulary.Of("until till around about after before since was is nearly almost"),
        RaceLinks = vocabulary.Of("in"),
        RaceGaps = vocabulary.Of(EnglishNumberContext.RaceGaps),
        GameVerbs = vocabulary.Of("go play spare"),
        Articles = vocabulary.Of("the a an"),
        DefiniteArticles = vocabulary.Of("the"),
        PointingArticles = vocabulary.Of("the"),
        OneArticles = vocabulary.Of("a an"),
        DayLinks = vocabulary.Of("on by until till since before after from to through"),
        HolidayLinks = vocabulary.Of("on at over to for"),
        Between = vocabulary.Of("between"),
        And = vocabulary.Of("and"),
        From = vocabulary.Of("from"),
        Last = vocabulary.Of("last final"),
        To = vocabulary.Of("to through until till"),
        OrdinalEndings = vocabulary.Of("st nd rd th"),
        PluralEndings = vocabulary.Of("s"),
        Holidays = EnglishHolidays.Rules,
        HolidayWords = vocabulary.Of(string.Join(' ', EnglishHolidays.Rules.Keys.SelectMany(name => name.Split(' ').Skip(1)).Select(WithoutEnding).Distinct())),
        SeasonLinks = vocabulary.Of("in during since by until this through over throughout"),
    };

    private static Dictionary<string, DateWord> Words()
    {
        var words = new Dictionary<string, DateWord>(StringComparer.OrdinalIgnoreCase);
        AddRow(words, Ordinal, Ordinals, 1);
        AddRow(words, Cardinal, Cardinals, 1);
        AddRow(words, Month, Months, 1);
        AddRow(words, Weekday, Weekdays, 0);
        AddRow(words, DateWordKind.Weekdays, ManyWeekdays, 0);
        Add(words, Ordinal, ("thirtieth", 30));
        Add(words, Cardinal, ("thirty", 30));
        Add(words, Month, ("jan", 1), ("feb", 2), ("apr", 4), ("jun", 6), ("jul", 7), ("aug", 8), ("sep", 9), ("sept", 9), ("oct", 10), ("nov", 11), ("dec", 12));
        Add(words, UnsureMonth, ("mar", 3), ("march", 3), ("may", 5));
        Add(words, UnsureWeekday, ("mon", 1), ("tue", 2), ("tues", 2), ("wed", 3), ("thu", 4), ("thur", 4), ("thurs", 4), ("fri", 5), ("sat", 6), ("sun", 0));
        Add(words, RelativeDay, ("yesterday", -1), ("today", 0), ("tomorrow", 1), ("tmrw", 1));
        AddUnits(words);
        Add(words, Ides, ("ides", 0));
        Add(words, Nearest, ("closest", 0), ("nearest", 0));
        Add(words, Unit, ("yr", (int)CalendarUnit.Year), ("yrs", (int)CalendarUnit.Year), ("mo", (int)CalendarUnit.Month), ("mos", (int)CalendarUnit.Month), ("wk", (int)CalendarUnit.Week), ("wks", (int)CalendarUnit.Week), ("qtr", (int)CalendarUnit.Quarter), ("hr", (int)CalendarUnit.Hour));
        Add(words, Unit, ("hrs", (int)CalendarUnit.Hour), ("mins", (int)CalendarUnit.Minute), ("workweek", (int)CalendarUnit.Week), ("workweeks", (int)CalendarUnit.Week));
        Add(words, Direction, ("last", -1), ("past", -2), ("previous", -1), ("this", 0), ("current", 0), ("next", 1), ("coming", 2), ("upcoming", 2));
        Add(words, DateWordKind.Part, ("early", 1), ("beginning", 1), ("start", 1), ("mid", 2), ("middle", 2), ("late", 3), ("end", 3));
        Add(words, Season, ("spring", 0), ("summer", 1), ("autumn", 2), ("fall", 2), ("winter", 3));
        Add(words, Meridiem, ("am", 0), ("pm", 12));
        Add(words, ClockPoint, ("noon", 720), ("midday", 720), ("midnight", 0));
        Add(words, Zone, EnglishTimeZones.Offsets);
        Add(words, Away, ("ago", -1), ("back", -1), ("hence", 1), ("earlier", -2), ("beforehand", -2), ("later", 2), ("afterwards", 2), ("afterward", 2), ("thereafter", 2));
        Add(words, Beside, ("before", -1), ("after", 1), ("prior", -1));
        Add(words, Now, ("now", 0));
        Add(words, DateWordKind.DayPart, ("morning", 1), ("afternoon", 2), ("evening", 3), ("night", 4));
        Add(words, DateWordKind.DayParts, ("mornings", 1), ("afternoons", 2), ("evenings", 3), ("nights", 4));
        Add(words, TodayPart, ("tonight", 4));
        Add(words, Overnight, ("overnight", 0));
        Add(words, EndOf, ("eoy", (int)CalendarUnit.Year), ("eom", (int)CalendarUnit.Month), ("eow", (int)CalendarUnit.Week));
        Add(words, Era, ("bc", -1), ("bce", -1), ("ad", DateWord.LeadingEra), ("ce", 1));
        Add(words, HalfYear, ("half", 0));
        Add(words, FractionLetter, ("q", 4), ("h", 2));
        AddTens(words, Tens, "forty fifty sixty seventy eighty ninety", 40);
        AddTens(words, TensDecade, "twenties thirties forties fifties sixties seventies eighties nineties", 20);
        Add(words, Scale, ("hundred", 100), ("thousand", 1000), ("million", 1_000_000), ("billion", 1_000_000_000), ("dozen", 12), ("dozens", 12), ("hundreds", 100), ("thousands", 1000), ("millions", 1_000_000), ("billions", 1_000_000_000));
        Add(words, Several, ("few", 0), ("many", 0), ("numerous", 0), ("countless", 0), ("recent", 0), ("several", DateWord.CountsWithUnits));
        foreach (string name in EnglishHolidays.Rules.Keys)
        {
            words.TryAdd(WithoutEnding(name.Split(' ')[0]), new DateWord(Holiday, 0));
        }

        Add(words, DateWordKind.Pair, ("couple", 2));
        Add(words, DateWordKind.YearLetters, ("fy", 0), ("sy", 1));
        Add(words, YearName, ("fiscal", 0), ("school", 1), ("academic", 1));
        Add(words, DateWordKind.VagueTime, ("currently", 0), ("presently", 0), ("nowadays", 0), ("recently", 1), ("lately", 1), ("previously", 1), ("formerly", 1), ("soon", 2), ("present", 3), ("moment", 3), ("future", 5));
        Add(words, Pointing, ("that", 0), ("same", 0), ("these", 1), ("those", 2));
        Add(words, Following, ("following", 1), ("preceding", -1));
        Add(words, Every, ("every", 0), ("each", 0));
        Add(words, Periodic, ("daily", (int)CalendarUnit.Day), ("weekly", (int)CalendarUnit.Week), ("monthly", (int)CalendarUnit.Month), ("quarterly", (int)CalendarUnit.Quarter),
            ("yearly", (int)CalendarUnit.Year), ("annual", (int)CalendarUnit.Year), ("annually", (int)CalendarUnit.Year));
        return words;
    }

    /// <summary>"year" of "year's", "workers" of "workers'".</summary>
    private static string WithoutEnding(string word) => word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word.TrimEnd('\'');

    private static void AddUnits(Dictionary<string, DateWord> words)
    {
        foreach ((string name, CalendarUnit unit) in Units)
        {
            Add(words, Unit, (name, (int)unit), (unit == CalendarUnit.Century ? "centuries" : name + "s", (int)unit));
        }
    }

    private static void AddTens(Dictionary<string, DateWord> words, DateWordKind kind, string row, int first)
    {
        foreach (string word in row.Split(' '))
        {
            Add(words, kind, (word, first));
            first += 10;
        }
    }

    private static void AddRow(Dictionary<string, DateWord> words, DateWordKind kind, string row, int first)
    {
        foreach (string word in row.Split(' '))
        {
            Add(words, kind, (word, first++));
        }
    }

    private static void Add(Dictionary<string, DateWord> words, DateWordKind kind, params (string Word, int Value)[] rows)
    {
        foreach ((string word, int value) in rows)
        {
            words[word] = new DateWord(kind, value);
        }
    }
}
