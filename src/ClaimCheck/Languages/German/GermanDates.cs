using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Dates.Relative;
using ClaimCheck.Text;
using PartOfDay = ClaimCheck.Recognition.Dates.DayPart;
using static ClaimCheck.Recognition.Dates.DateWordKind;

namespace ClaimCheck.Languages.German;

/// <summary>German words of days, months and relative dates.</summary>
internal static class GermanDates
{
    private const string Months = "januar februar märz april mai juni juli august september oktober november dezember";
    private const string WeekdayNames = "sonntag montag dienstag mittwoch donnerstag freitag samstag";
    private const string Endings = "e er en es em";

    /// <summary>Parts that make one word with a weekday: "Montagabend".</summary>
    private static readonly (string Name, PartOfDay Part)[] Parts =
    [
        ("morgen", PartOfDay.Morning), ("vormittag", PartOfDay.Morning), ("früh", PartOfDay.Morning), ("nachmittag", PartOfDay.Afternoon), ("abend", PartOfDay.Evening), ("nacht", PartOfDay.Night),
    ];

    private static readonly string[] Digits = ["", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"];

    public static DateLexicon Lexicon(Vocabulary vocabulary)
    {
        DateWordTable words = GermanHolidays.AddTo(Words(vocabulary));
        return new DateLexicon(vocabulary, words.Words())
        {
            Order = DateWordOrder.DirectionBeforeDay | DateWordOrder.CapitalNouns,
            IsDayFirst = true,
            ErasBefore = vocabulary.Phrases("v . Chr .|v . Chr|v . u . Z .|vor Christus|vor Christi Geburt"),
            ErasAfter = vocabulary.Phrases("n . Chr .|n . Chr|n . u . Z .|nach Christus|nach Christi Geburt"),
            Possessives = vocabulary.Of("seines seiner ihres ihrer meines meiner unseres unserer dieses jenes"),
            LengthHeads = vocabulary.Of("tausende tausenden hunderte hunderten dutzende"),
            Nearests = vocabulary.Of(Inflected("letzt vergangen kommend")),
            DayStrokes = "/.",
            Articles = vocabulary.Of("der die das den dem des ein eine einen einem einer eines am vom zum im"),
            DefiniteArticles = vocabulary.Of("der die das den dem des am vom zum im"),
            OneArticles = vocabulary.Of("ein eine einen einem einer eines"),
            BareDayArticles = vocabulary.Of("der den dem am vom zum"),
            Of = vocabulary.Of("des der von vom"),
            Within = vocabulary.Of("des der von vom im in"),
            YearLinks = vocabulary.Phrases("des jahres|im jahr|im jahre|des jahrs"),
            From = vocabulary.Of("ab seit"),
            RangeStarts = vocabulary.Of("von vom"),
            To = vocabulary.Of("bis"),
            Between = vocabulary.Of("zwischen"),
            And = vocabulary.Of("und"),
            Or = vocabulary.Of("oder"),
            DateLinks = vocabulary.Of("im in seit ab bis vor nach während zwischen um gegen"),
            DayLinks = vocabulary.Of("am bis ab seit vom zum vor nach für den zwischen von"),
            DayPartLinks = vocabulary.Phrases("am|in der|zur"),
            MorningNames = vocabulary.Of("morgen"),
            HolidayLinks = vocabulary.Of("an zu am vor nach über"),
            SeasonLinks = vocabulary.Of("im seit bis in vom den"),
            OrdinalEndings = vocabulary.Of("."),
            DecadeEndings = vocabulary.Of("er ern"),
            Last = vocabulary.Of("letzte letzter letzten letztes letztem"),
            PluralUnits = vocabulary.Of("minuten stunden tage tagen wochenenden wochen monate monaten quartale quartalen jahre jahren jahrzehnte jahrzehnten jahrhunderte jahrhunderten"),
            PluralEndings = vocabulary.Of("en"),
            CountedNouns = vocabulary.Of("menschen personen männer frauen kinder soldaten mitarbeiter arbeitsplätze stellen häuser wohnungen stimmen punkte meter kilometer dollar euro millionen mal quadratmeter einwohner besucher teilnehmer fälle tote verletzte"),
            PhraseWords = vocabulary.Of("der die das den dem des ein eine am vom zum im in an von bis ab seit vor nach um gegen und oder für zwischen"),
            Agos = vocabulary.Phrases("vor"),
            Withins = vocabulary.Phrases("innerhalb von|binnen|innerhalb"),
            NightLinks = vocabulary.Of("zum auf"),
            LikelyHences = vocabulary.Phrases("in"),
            Abouts = vocabulary.Phrases("etwa|ungefähr|rund|circa|ca|knapp|gut|fast|über|mehr als"),
            Befores = vocabulary.Phrases("vor"),
            Afters = vocabulary.Phrases("nach|ab"),
            WeekLinks = vocabulary.Of("vom ab bis"),
            WeekStarts = vocabulary.Phrases("beginnend am|die am"),
            On = vocabulary.Of("am"),
            Wholes = vocabulary.Of("ganze ganzen ganzes ganzer"),
            EarlyLate = vocabulary.Of("früh spät"),
            Per = vocabulary.Of("pro je"),
            RatedUnits = vocabulary.Of("kilometer kilometern km meter metern m meile meilen liter litern gramm kilo kilogramm tonne tonnen barrel"),
            LengthLinks = vocabulary.Of("für seit in während über"),
            SpanLinks = vocabulary.Of("in während"),
            PeriodLinks = vocabulary.Of("während in für"),
            Backdrops = vocabulary.Of("seit"),
            Times = vocabulary.Of("zeit"),
            PhraseStarts = vocabulary.Of("und oder aber in im an am auf aus bei mit nach von vom vor zu zum zur seit bis durch für gegen ohne um über unter während wegen als dass wenn weil ist sind war waren wird werden wurde wurden hat haben hatte hatten kann soll er sie es sich nicht auch der die das den dem ein eine"),
            FullMonths = vocabulary.Of(Months),
            ClockLinks = vocabulary.Of("um gegen"),
            OClock = vocabulary.Of("uhr"),
            HourLetters = vocabulary.Of("h"),
            HourLeads = vocabulary.Phrases("um|gegen|ab|bis|seit"),
            HalfTos = vocabulary.Of("halb"),
            QuarterHours = vocabulary.Of("viertel"),
            PastHours = vocabulary.Of("nach"),
            ToHours = vocabulary.Of("vor"),
            Tenses = Tenses(vocabulary),
            Holidays = words.Holidays,
            HolidayWords = words.HolidayWords,
        };
    }

    private static DateWordTable Words(Vocabulary vocabulary)
    {
        var words = new DateWordTable(vocabulary);
        AddNumbers(words);
        string[] weekdays = WeekdayNames.Split(' ');
        for (int day = 0; day < weekdays.Length; day++)
        {
            foreach ((string name, PartOfDay part) in Parts)
            {
                words.Add(DateWord.OfWeekdayAndPart((DayOfWeek)day, part), weekdays[day] + name + " " + weekdays[day] + name + "s");
            }
        }

        return words
            .Row(Month, 1, Months)
            .Add(Month, 1, "jan jän jänner").Add(Month, 2, "feb feber").Add(Month, 3, "mrz").Add(Month, 4, "apr").Add(Month, 6, "jun").Add(Month, 7, "jul").Add(Month, 8, "aug").Add(Month, 9, "sep sept")
            .Add(Month, 10, "okt").Add(Month, 11, "nov").Add(Month, 12, "dez")
            .Row(Weekday, 0, WeekdayNames).Add(Weekday, 6, "sonnabend")
            .Row(Weekdays, 0, string.Join(' ', weekdays.Select(day => day + "s|" + day + "e|" + day + "en")))
            .Row(UnsureWeekday, 0, "sonn mo di mittw donn fr sa")
            .AddUnit(CalendarUnit.Minute, "minute minuten min").AddUnit(CalendarUnit.Hour, "stunde stunden std").AddUnit(CalendarUnit.Day, "tag tages tags tage tagen tg")
            .AddUnit(CalendarUnit.Weekend, "wochenende wochenendes wochenenden").AddUnit(CalendarUnit.Week, "woche wochen arbeitswoche arbeitswochen").AddUnit(CalendarUnit.Month, "monat monats monate monaten")
            .AddUnit(CalendarUnit.Quarter, "quartal quartals quartale quartalen").AddUnit(CalendarUnit.Year, "jahr jahres jahrs jahre jahren")
            .AddUnit(CalendarUnit.Decade, "jahrzehnt jahrzehnts jahrzehnte jahrzehnten").AddUnit(CalendarUnit.Century, "jahrhundert jahrhunderts jahrhunderte jahrhunderten jh")
            .Add(HalfYear, 0, "halbjahr halbjahrs halbjahres hälfte").Add(FractionLetter, 4, "q")
            .Add(Direction, -1, Inflected("letzt vergangen vorig")).Add(Direction, 1, Inflected("nächst kommend")).Add(Direction, 0, "dieser diese dieses diesen diesem diesjährigen")
            .Add(Following, 1, Inflected("folgend darauffolgend")).Add(Following, -1, Inflected("vorangegangen vorhergehend"))
            .Add(Pointing, 0, "selben selbe gleichen jenem jener jenen jenes")
            .Add(NextButOne, -2, Inflected("vorletzt vorvergangen")).Add(NextButOne, 2, Inflected("übernächst"))
            .Add(RelativeDay, -2, "vorgestern").Add(RelativeDay, -1, "gestern").Add(RelativeDay, 0, "heute").Add(RelativeDay, 1, "morgen").Add(RelativeDay, 2, "übermorgen")
            .Add(ToldDay, -1, "vortag vortages vorabend").Add(ToldDay, 1, "folgetag")
            .AddPart(PartOfDay.Morning, "vormittag vormittags früh morgens frühmorgens").AddPart(PartOfDay.Afternoon, "nachmittag nachmittags").AddPart(PartOfDay.Evening, "abend abends").AddPart(PartOfDay.Night, "nacht nachts")
            .Add(ClockPoint, 720, "mittag mittags").Add(ClockPoint, 0, "mitternacht")
            .Add(Now, 0, "jetzt im_moment im_augenblick heutzutage")
            .Add(DateWordKind.VagueTime, 0, "derzeit gegenwärtig momentan zurzeit").Add(DateWordKind.VagueTime, 1, "kürzlich neulich zuletzt vor_kurzem").Add(DateWordKind.VagueTime, 5, "zukunft")
            .Add(DateWordKind.Part, 1, "anfang beginn anfangs").Add(DateWordKind.Part, 2, "mitte").Add(DateWordKind.Part, 3, "ende")
            .Add(Season, 0, "frühling frühjahr frühlings frühjahrs").Add(Season, 1, "sommer sommers").Add(Season, 2, "herbst herbsts herbstes").Add(Season, 3, "winter winters")
            .Add(Away, 2, "später danach").Add(Away, -2, "zuvor vorher davor")
            .Add(Several, 0, "wenige wenigen viele vielen").Add(Several, DateWord.CountsWithUnits, "einige einigen mehrere mehreren paar ein_paar")
            .Add(Every, 0, "jeder jede jedes jeden jedem alle")
            .Add(Periodic, (int)CalendarUnit.Day, "täglich " + Inflected("täglich")).Add(Periodic, (int)CalendarUnit.Week, "wöchentlich " + Inflected("wöchentlich")).Add(Periodic, (int)CalendarUnit.Month, "monatlich " + Inflected("monatlich"))
            .Add(Periodic, (int)CalendarUnit.Quarter, "vierteljährlich " + Inflected("vierteljährlich"))
            .Add(Periodic, (int)CalendarUnit.Year, "jährlich " + Inflected("jährlich"))
            .Add(YearName, 0, "geschäftsjahr geschäftsjahres haushaltsjahr fiskaljahr").Add(YearName, 1, "schuljahr")
            .Add(Zone, 0, "gmt utc").Add(Zone, 60, "mez cet").Add(Zone, 120, "mesz cest");
    }

    private static void AddNumbers(DateWordTable words)
    {
        words.Row(Cardinal, 1, "eins|ein|eine|einen|einem|einer zwei|zwo|beiden|beide drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig")
            .Add(Cardinal, 30, "dreißig dreissig").Row(Tens, 40, "vierzig fünfzig sechzig siebzig achtzig neunzig", 10)
            .Row(TensDecade, 20, "zwanziger dreißiger|dreissiger vierziger fünfziger sechziger siebziger achtziger neunziger", 10)
            .Add(Scale, 100, "hundert").Add(Scale, 1000, "tausend").Add(Scale, 1_000_000, "million millionen");
        string[] ordinals = ["erst", "zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt", "zehnt", "elft", "zwölft", "dreizehnt", "vierzehnt", "fünfzehnt", "sechzehnt", "siebzehnt", "achtzehnt", "neunzehnt", "zwanzigst"];
        for (int n = 1; n <= ordinals.Length; n++)
        {
            words.Add(Ordinal, n, Inflected(ordinals[n - 1]));
        }

        for (int unit = 1; unit < Digits.Length; unit++)
        {
            words.Add(Ordinal, 20 + unit, Inflected(Digits[unit] + "undzwanzigst"));
            foreach ((string tens, int value) in ((string, int)[])[("zwanzig", 20), ("dreißig", 30), ("vierzig", 40), ("fünfzig", 50), ("sechzig", 60), ("siebzig", 70), ("achtzig", 80), ("neunzig", 90)])
            {
                words.Add(Cardinal, value + unit, Digits[unit] + "und" + tens);
            }
        }

        words.Add(Ordinal, 30, Inflected("dreißigst dreissigst")).Add(Ordinal, 31, Inflected("einunddreißigst einunddreissigst"));
    }

    private static string Inflected(string stems) => string.Join(' ', stems.Split(' ').SelectMany(stem => Endings.Split(' ').Select(ending => stem + ending)));

    private static TenseLexicon Tenses(Vocabulary vocabulary) => new()
    {
        FutureWords = vocabulary.Of("wird werden werde soll sollen will wollen kann können muss müssen möchte geplant vorgesehen erwartet plant planen beginnt startet findet eröffnet trifft kommt kommen komme tritt besuche fahre gehe"),
        PastWords = vocabulary.Of("war waren wurde wurden hat haben hatte hatten sagte sagten kam kamen ging gingen gab starb starben fiel stieg erklärte teilte ist sind gewann verlor fand begann endete stand hieß erhielt bekam"),
        Limits = vocabulary.Of("bis ab"),
        AimLinks = vocabulary.Of("für"),
    };
}
