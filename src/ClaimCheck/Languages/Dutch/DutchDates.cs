using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Dates.Relative;
using ClaimCheck.Text;
using PartOfDay = ClaimCheck.Recognition.Dates.DayPart;
using static ClaimCheck.Recognition.Dates.DateWordKind;

namespace ClaimCheck.Languages.Dutch;

/// <summary>Dutch words of days, months and relative dates.</summary>
internal static class DutchDates
{
    private const string Months = "januari februari maart april mei juni juli augustus september oktober november december";
    private const string WeekdayNames = "zondag maandag dinsdag woensdag donderdag vrijdag zaterdag";

    /// <summary>Parts that make one word with a day: "maandagavond", "gistermiddag".</summary>
    private static readonly (string Name, PartOfDay Part)[] Parts =
    [
        ("ochtend", PartOfDay.Morning), ("morgen", PartOfDay.Morning), ("voormiddag", PartOfDay.Morning), ("middag", PartOfDay.Afternoon), ("namiddag", PartOfDay.Afternoon), ("avond", PartOfDay.Evening), ("nacht", PartOfDay.Night),
    ];

    private static readonly string[] Digits = ["", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"];

    public static DateLexicon Lexicon(Vocabulary vocabulary)
    {
        vocabulary.Compounds.Add("tot en met");
        DateWordTable words = DutchHolidays.AddTo(Words(vocabulary));
        return new DateLexicon(vocabulary, words.Words())
        {
            Order = DateWordOrder.DirectionBeforeDay | DateWordOrder.SmallMonths,
            IsDayFirst = true,
            ErasBefore = vocabulary.Phrases("v . Chr .|v . Chr|v . C .|voor Christus"),
            ErasAfter = vocabulary.Phrases("n . Chr .|n . Chr|na Christus"),
            LengthHeads = vocabulary.Of("duizenden honderden tientallen"),
            Nearests = vocabulary.Of("afgelopen voorbije komende komend aankomende aanstaande eerstvolgende"),
            DayStrokes = "/-",
            Articles = vocabulary.Of("de het een"),
            DefiniteArticles = vocabulary.Of("de het"),
            OneArticles = vocabulary.Of("een"),
            Of = vocabulary.Of("van"),
            Within = vocabulary.Of("van in"),
            YearLinks = vocabulary.Phrases("van het jaar|in het jaar"),
            From = vocabulary.Of("vanaf sinds"),
            RangeStarts = vocabulary.Of("van"),
            To = vocabulary.Of(["tot", "t/m", "tot en met"]),
            Between = vocabulary.Of("tussen"),
            And = vocabulary.Of("en"),
            Or = vocabulary.Of("of"),
            DateLinks = vocabulary.Of("in sinds vanaf tot voor na tijdens tussen rond tegen"),
            DayLinks = vocabulary.Of("op van tot vanaf sinds voor na tussen"),
            DayPartLinks = vocabulary.Phrases("in de|' s|’ s|'s"),
            MorningNames = vocabulary.Of("morgen"),
            HolidayLinks = vocabulary.Of("op met voor na rond"),
            SeasonLinks = vocabulary.Of("in sinds tijdens tot deze"),
            OrdinalEndings = vocabulary.Of("e ste de ᵉ"),
            Last = vocabulary.Of("laatste"),
            PluralUnits = vocabulary.Of("minuten uren dagen weekenden weekends weken maanden kwartalen jaren decennia eeuwen"),
            CountedNouns = vocabulary.Of("mensen personen mannen vrouwen kinderen soldaten werknemers banen huizen woningen stemmen punten meter kilometer dollar euro miljoen keer"),
            PhraseWords = vocabulary.Of("de het een op in om van tot vanaf sinds voor na rond en of tussen tegen aan ik ga"),
            Hences = vocabulary.Phrases("over"),
            Withins = vocabulary.Phrases("binnen"),
            NightLinks = vocabulary.Of("op"),
            LikelyHences = vocabulary.Phrases("in"),
            Abouts = vocabulary.Phrases("ongeveer|zo'n|bijna|ruim|circa|meer dan|een kleine"),
            Befores = vocabulary.Phrases("voor"),
            Afters = vocabulary.Phrases("na|vanaf|gerekend vanaf"),
            WeekLinks = vocabulary.Of("van beginnend aanvangend eindigend"),
            WeekStarts = vocabulary.Phrases("beginnend op|die begint op|aanvangend op|eindigend op"),
            On = vocabulary.Of("op"),
            Wholes = vocabulary.Of("hele heel andere"),
            EarlyLate = vocabulary.Of("vroeg laat"),
            Per = vocabulary.Of("per"),
            RatedUnits = vocabulary.Of("kilometer kilometers km meter meters m mijl mijlen liter liters gram kilo ton vaten"),
            LengthLinks = vocabulary.Of("gedurende in voor al"),
            SpanLinks = vocabulary.Of("in binnen gedurende"),
            PeriodLinks = vocabulary.Of("in gedurende tijdens voor"),
            Backdrops = vocabulary.Of("sinds"),
            PhraseStarts = vocabulary.Of("en of maar in op aan uit bij met naar van voor na tot sinds vanaf door tegen zonder om over onder tijdens als dat toen is zijn was waren wordt worden werd werden heeft hebben had hadden kan zal hij ze zij het er niet ook de een"),
            FullMonths = vocabulary.Of(Months),
            ClockLinks = vocabulary.Of("om rond tegen"),
            HourLetters = vocabulary.Of("h u"),
            HourLeads = vocabulary.Phrases("om|rond|tegen|vanaf|tot|omstreeks"),
            HourNouns = vocabulary.Of("uur u"),
            HalfTos = vocabulary.Of("half"),
            QuarterHours = vocabulary.Of("kwart"),
            PastHours = vocabulary.Of("over"),
            ToHours = vocabulary.Of("voor"),
            Ends = vocabulary.Of("einde"),
            Dates = vocabulary.Of("heden"),
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
        foreach ((string name, PartOfDay part) in Parts)
        {
            words.Add(TodayPart, (int)part, "van" + name).Add(DateWord.OfDayAndPart(-1, part), "gister" + name + " gisteren" + name).Add(DateWord.OfDayAndPart(1, part), "morgen" + name).AddPart(part, name + " " + name + "s");
            for (int day = 0; day < weekdays.Length; day++)
            {
                words.Add(DateWord.OfWeekdayAndPart((DayOfWeek)day, part), weekdays[day] + name);
            }
        }

        return words
            .Row(Month, 1, Months)
            .Add(Month, 1, "jan").Add(Month, 2, "feb febr").Add(Month, 3, "mrt").Add(Month, 4, "apr").Add(Month, 6, "jun").Add(Month, 7, "jul").Add(Month, 8, "aug").Add(Month, 9, "sep sept").Add(Month, 10, "okt").Add(Month, 11, "nov").Add(Month, 12, "dec")
            .Row(Weekday, 0, WeekdayNames).Row(Weekdays, 0, string.Join(' ', weekdays.Select(day => day + "en|" + day + "s")))
            .Row(UnsureWeekday, 0, "zo ma di wo do vr za")
            .AddUnit(CalendarUnit.Minute, "minuut minuten min").AddUnit(CalendarUnit.Hour, "uur uren").AddUnit(CalendarUnit.Day, "dag dagen").AddUnit(CalendarUnit.Weekend, "weekend weekenden weekends week-end")
            .AddUnit(CalendarUnit.Week, "week weken werkweek werkweken").AddUnit(CalendarUnit.Month, "maand maanden").AddUnit(CalendarUnit.Quarter, "kwartaal kwartalen").AddUnit(CalendarUnit.Year, "jaar jaren")
            .AddUnit(CalendarUnit.Decade, "decennium decennia").AddUnit(CalendarUnit.Century, "eeuw eeuwen")
            .Add(HalfYear, 0, "helft").Add(FractionLetter, 4, "q k")
            .Add(Direction, -1, "vorige vorig laatste afgelopen voorbije").Add(Direction, 1, "volgende volgend komende komend aankomende aanstaande eerstvolgende").Add(Direction, 0, "deze dit")
            .Add(Following, 1, "daaropvolgende daarop eropvolgende").Add(Following, -1, "voorafgaande")
            .Add(Pointing, 0, "die dat dezelfde hetzelfde")
            .Add(NextButOne, -2, "voorlaatste voorvorige")
            .Add(RelativeDay, -2, "eergisteren").Add(RelativeDay, -1, "gisteren").Add(RelativeDay, 0, "vandaag").Add(RelativeDay, 1, "morgen").Add(RelativeDay, 2, "overmorgen")
            .Add(ClockPoint, 0, "middernacht")
            .Add(Now, 0, "nu op_dit_moment op_het_moment")
            .Add(DateWordKind.VagueTime, 0, "momenteel tegenwoordig").Add(DateWordKind.VagueTime, 1, "onlangs recentelijk").Add(DateWordKind.VagueTime, 5, "toekomst")
            .Add(DateWordKind.Part, 1, "begin").Add(DateWordKind.Part, 2, "midden medio halverwege half").Add(DateWordKind.Part, 3, "eind einde")
            .Add(Season, 0, "lente voorjaar").Add(Season, 1, "zomer").Add(Season, 2, "herfst najaar").Add(Season, 3, "winter")
            .Add(Away, -1, "geleden").Add(Away, 2, "later daarna nadien").Add(Away, -2, "eerder daarvoor tevoren")
            .Add(Several, 0, "weinig vele veel").Add(Several, DateWord.CountsWithUnits, "enkele enige verschillende diverse meerdere")
            .Add(DateWordKind.Pair, 2, "paar")
            .Add(Every, 0, "elke elk iedere ieder").Add(Periodic, (int)CalendarUnit.Day, "dagelijks dagelijkse").Add(Periodic, (int)CalendarUnit.Week, "wekelijks wekelijkse").Add(Periodic, (int)CalendarUnit.Month, "maandelijks maandelijkse")
            .Add(Periodic, (int)CalendarUnit.Year, "jaarlijks jaarlijkse")
            .Add(YearName, 0, "boekjaar").Add(YearName, 1, "schooljaar")
            .Add(Zone, 0, "gmt utc").Add(Zone, 60, "cet").Add(Zone, 120, "cest");
    }

    private static void AddNumbers(DateWordTable words)
    {
        words.Row(Cardinal, 1, "een|één|eén twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig")
            .Add(Cardinal, 30, "dertig").Row(Tens, 40, "veertig vijftig zestig zeventig tachtig negentig", 10)
            .Row(Ordinal, 1, "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste")
            .Add(Ordinal, 30, "dertigste").Add(Ordinal, 31, "eenendertigste")
            .Add(Scale, 100, "honderd").Add(Scale, 1000, "duizend").Add(Scale, 1_000_000, "miljoen");
        for (int unit = 1; unit < Digits.Length; unit++)
        {
            // A word that ends in e parts the next with a diaeresis: "tweeëntwintig".
            string and = Digits[unit].EndsWith('e') ? "ën" : "en";
            words.Add(Ordinal, 20 + unit, Digits[unit] + and + "twintigste");
            foreach ((string tens, int value) in ((string, int)[])[("twintig", 20), ("dertig", 30), ("veertig", 40), ("vijftig", 50), ("zestig", 60), ("zeventig", 70), ("tachtig", 80), ("negentig", 90)])
            {
                words.Add(Cardinal, value + unit, Digits[unit] + and + tens);
            }
        }
    }

    private static TenseLexicon Tenses(Vocabulary vocabulary) => new()
    {
        FutureWords = vocabulary.Of("zal zullen gaat gaan ga wordt worden moet moeten kan kunnen wil willen gepland verwacht verwachten begint start vindt opent komt komen vertrek vertrekt vertrekken"),
        PastWords = vocabulary.Of("was waren werd werden had hadden heeft hebben zei zeiden kwam kwamen ging gingen gaf stierf stierven viel steeg verklaarde won verloor vond begon eindigde stond kreeg is zijn meldde"),
        Limits = vocabulary.Of("tot vanaf"),
        AimLinks = vocabulary.Of("voor"),
    };
}
