using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Dates.Relative;
using ClaimCheck.Text;
using PartOfDay = ClaimCheck.Recognition.Dates.DayPart;
using static ClaimCheck.Recognition.Dates.DateWordKind;

namespace ClaimCheck.Languages.Italian;

/// <summary>Italian words of days, months and relative dates.</summary>
internal static class ItalianDates
{
    private const string Months = "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre";

    public static DateLexicon Lexicon(Vocabulary vocabulary)
    {
        DateWordTable words = ItalianHolidays.AddTo(Words(vocabulary));
        return new DateLexicon(vocabulary, words.Words())
        {
            Order = DateWordOrder.DirectionBehind | DateWordOrder.DirectionBeforeDay | DateWordOrder.SmallMonths | DateWordOrder.BareHours,
            IsDayFirst = true,
            ErasBefore = vocabulary.Phrases("a . C .|a . C|avanti Cristo"),
            ErasAfter = vocabulary.Phrases("d . C .|d . C|dopo Cristo"),
            PastParticiples = vocabulary.Of("passato passata passati passate"),
            KindLinks = vocabulary.Of("di d'"),
            HalfMores = vocabulary.Of("mezzo mezza"),
            LengthHeads = vocabulary.Of("migliaia centinaia decine"),
            Nearests = vocabulary.Of("scorso scorsa passato passata prossimo prossima"),
            Articles = vocabulary.Of("il lo la l' i gli le un uno una un'"),
            DefiniteArticles = vocabulary.Of("il lo la l' i gli le"),
            OneArticles = vocabulary.Of("un uno una un'"),
            Of = vocabulary.Of("di d' del dell' dello della"),
            Within = vocabulary.Of("di d' del dell' dello della nel nell' nella"),
            YearLinks = vocabulary.Phrases("dell' anno|nell' anno|dell' anno"),
            From = vocabulary.Of("da dal dall' dalla"),
            RangeStarts = vocabulary.Of("da dal dall' dalla di del"),
            To = vocabulary.Of("a ad al all' alla fino"),
            Between = vocabulary.Of("tra fra"),
            And = vocabulary.Of("e ed"),
            Or = vocabulary.Of("o od"),
            DateLinks = vocabulary.Of("in nel nell' a dal da dall' fino entro verso prima dopo durante per tra fra"),
            DayLinks = vocabulary.Of("il l' dal al entro fino dopo del"),
            DayNouns = vocabulary.Of("giorno"),
            DayPartLinks = vocabulary.Phrases("di|del|della|nel|nella|in|al"),
            HolidayLinks = vocabulary.Of("a per il la l' di del prima dopo"),
            SeasonLinks = vocabulary.Of("in nell' nella durante dall' dalla"),
            OrdinalEndings = vocabulary.Of("º ° ª"),
            Last = vocabulary.Of("ultimo ultima ultimi ultime"),
            PluralUnits = vocabulary.Of(["minuti", "ore", "giorni", "giornate", "settimane", "fine settimana", "mesi", "trimestri", "anni", "decenni", "secoli"]),
            PluralEndings = vocabulary.Of("i e"),
            CountedNouns = vocabulary.Of("persone uomini donne bambini soldati lavoratori posti case voti punti metri chilometri dollari euro milioni volte"),
            PhraseWords = vocabulary.Of("il lo la l' i gli le un una a al alle di del da dal in nel e o per tra fra entro verso dopo prima fino durante"),
            Hences = vocabulary.Phrases("tra|fra"),
            Withins = vocabulary.Phrases("entro"),
            LikelyHences = vocabulary.Phrases("in"),
            Abouts = vocabulary.Phrases("circa|quasi|più di|appena"),
            Befores = vocabulary.Phrases("prima di|prima del|prima dell'"),
            Afters = vocabulary.Phrases("dopo|dopo il|a partire da|a partire dal"),
            WeekLinks = vocabulary.Of("del dell'"),
            WeekStarts = vocabulary.Phrases("che inizia il|che comincia il|che termina il"),
            On = vocabulary.Of("in"),
            Wholes = vocabulary.Of("tutto tutta altro altra tutt'"),
            Per = vocabulary.Of("al all' alla"),
            RatedUnits = vocabulary.Of("chilometro chilometri km metro metri m miglio miglia litro litri grammo grammi chilo chili tonnellata tonnellate barile barili"),
            LengthLinks = vocabulary.Of("per durante in da"),
            SpanLinks = vocabulary.Of("durante in negli nelle"),
            PeriodLinks = vocabulary.Of("durante in per"),
            Backdrops = vocabulary.Of("dal da"),
            PhraseStarts = vocabulary.Of("e ed o ma a ad al alla di del della da dal in nel nella con per su tra fra che come quando mentre secondo contro fino entro è sono era erano sarà ha hanno non si il la lo l' i gli le un una"),
            FullMonths = vocabulary.Of(Months),
            ClockLinks = vocabulary.Of("alle all' ore"),
            HourLetters = vocabulary.Of("h"),
            HourLeads = vocabulary.Phrases("alle|alle ore|all'|ore|dalle|dalle ore|verso le|per le|fino alle"),
            HourNouns = vocabulary.Of("ore h"),
            HalfPasts = vocabulary.Phrases("e mezza|e mezzo"),
            QuarterPasts = vocabulary.Phrases("e un quarto"),
            QuarterTos = vocabulary.Phrases("meno un quarto"),
            Minuses = vocabulary.Of("meno"),
            Tenses = Tenses(vocabulary),
            Holidays = words.Holidays,
            HolidayWords = words.HolidayWords,
        };
    }

    private static DateWordTable Words(Vocabulary vocabulary)
    {
        var words = new DateWordTable(vocabulary);
        AddNumbers(words);
        return words
            .Row(Month, 1, Months)
            .Add(Month, 1, "gen").Add(Month, 2, "feb febb").Add(Month, 4, "apr").Add(Month, 6, "giu").Add(Month, 7, "lug").Add(Month, 9, "sett").Add(Month, 10, "ott").Add(Month, 11, "nov").Add(Month, 12, "dic")
            .Add(UnsureMonth, 3, "mar").Add(UnsureMonth, 5, "mag").Add(UnsureMonth, 8, "ago").Add(UnsureMonth, 9, "set")
            .Row(Weekday, 0, "domenica lunedì martedì mercoledì giovedì venerdì sabato")
            .Add(Weekdays, 0, "domeniche").Add(Weekdays, 6, "sabati")
            .Row(UnsureWeekday, 0, "dom lun").Row(UnsureWeekday, 3, "mer gio ven sab")
            .AddUnit(CalendarUnit.Minute, "minuto minuti min").AddUnit(CalendarUnit.Hour, "ora ore").AddUnit(CalendarUnit.Day, "giorno giorni giornata giornate")
            .AddUnit(CalendarUnit.Weekend, "fine_settimana weekend week-end").AddUnit(CalendarUnit.Week, "settimana settimane").AddUnit(CalendarUnit.Month, "mese mesi")
            .AddUnit(CalendarUnit.Quarter, "trimestre trimestri").AddUnit(CalendarUnit.Year, "anno anni").AddUnit(CalendarUnit.Decade, "decennio decenni").AddUnit(CalendarUnit.Century, "secolo secoli")
            .Add(HalfYear, 0, "semestre").Add(FractionLetter, 4, "q t")
            .Add(Direction, -1, "scorso scorsa scorsi scorse passato passata passati passate ultimo ultima ultimi ultime").Add(Direction, 1, "prossimo prossima prossimi prossime venturo ventura entrante")
            .Add(Direction, 0, "questo questa quest' questi queste")
            .Add(Following, 1, "seguente successivo successiva seguenti successivi successive").Add(Following, -1, "precedente precedenti")
            .Add(Pointing, 0, "stesso stessa quello quella quel quell'")
            .Add(NextButOne, -2, "penultimo penultima")
            .Add(RelativeDay, -2, "l'altroieri altroieri l'altro_ieri altro_ieri avantieri").Add(RelativeDay, -1, "ieri").Add(RelativeDay, 0, "oggi").Add(RelativeDay, 1, "domani").Add(RelativeDay, 2, "dopodomani")
            .Add(TodayPart, (int)PartOfDay.Night, "stanotte").Add(TodayPart, (int)PartOfDay.Evening, "stasera").Add(TodayPart, (int)PartOfDay.Morning, "stamattina stamani stamane")
            .Add(ToldDay, 1, "indomani").Add(ToldDay, -1, "vigilia")
            .AddPart(PartOfDay.Morning, "mattina mattino mattinata").AddPart(PartOfDay.Afternoon, "pomeriggio").AddPart(PartOfDay.Evening, "sera serata").AddPart(PartOfDay.Night, "notte")
            .Add(ClockPoint, 720, "mezzogiorno").Add(ClockPoint, 0, "mezzanotte")
            .Add(Now, 0, "adesso oggigiorno al_giorno_d'_oggi giorno_d'_oggi in_questo_momento al_momento")
            .Add(DateWordKind.VagueTime, 0, "attualmente").Add(DateWordKind.VagueTime, 1, "recentemente ultimamente precedentemente poco_fa").Add(DateWordKind.VagueTime, 5, "futuro")
            .Add(DateWordKind.Part, 1, "inizio inizi").Add(DateWordKind.Part, 2, "metà").Add(DateWordKind.Part, 3, "fine")
            .Add(Season, 0, "primavera").Add(Season, 1, "estate").Add(Season, 2, "autunno").Add(Season, 3, "inverno")
            .Add(Away, -1, "fa or_sono").Add(Away, 2, "dopo più_tardi").Add(Away, -2, "prima")
            .Add(Several, 0, "pochi poche qualche molti molte").Add(Several, DateWord.CountsWithUnits, "alcuni alcune diversi diverse parecchi parecchie vari varie")
            .Add(DateWordKind.Pair, 2, "paio")
            .Add(Every, 0, "ogni tutti_i tutte_le").Add(Periodic, (int)CalendarUnit.Day, "quotidianamente giornalmente quotidiana quotidiane giornaliero giornaliera").Add(Periodic, (int)CalendarUnit.Week, "settimanale settimanali settimanalmente")
            .Add(Periodic, (int)CalendarUnit.Month, "mensile mensili mensilmente").Add(Periodic, (int)CalendarUnit.Quarter, "trimestrale trimestrali").Add(Periodic, (int)CalendarUnit.Year, "annuale annuali annualmente annuo annua annui annue")
            .Add(YearName, 0, "fiscale").Add(YearName, 1, "scolastico accademico")
            .Add(Zone, 0, "gmt utc").Add(Zone, 60, "cet").Add(Zone, 120, "cest")
            .Row(Roman, 1, string.Join(' ', Enumerable.Range(1, 21).Select(DateWordTable.Roman)));
    }

    private static void AddNumbers(DateWordTable words)
    {
        string[] digits = ["", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove"];
        words.Row(Cardinal, 1, "uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti")
            .Add(Cardinal, 30, "trenta").Row(Tens, 40, "quaranta cinquanta sessanta settanta ottanta novanta", 10)
            .Row(Ordinal, 1, "primo|prima|primi|prime secondo|seconda terzo|terza quarto|quarta quinto|quinta sesto|sesta settimo|settima ottavo|ottava nono|nona decimo|decima undicesimo|undicesima dodicesimo|dodicesima")
            .Row(Ordinal, 13, "tredicesimo quattordicesimo quindicesimo sedicesimo diciassettesimo diciottesimo diciannovesimo ventesimo ventunesimo")
            .Add(Scale, 100, "cento").Add(Scale, 1000, "mille mila").Add(Scale, 1_000_000, "milione milioni");
        foreach ((string tens, int value) in ((string, int)[])[("venti", 20), ("trenta", 30), ("quaranta", 40), ("cinquanta", 50), ("sessanta", 60), ("settanta", 70), ("ottanta", 80), ("novanta", 90)])
        {
            for (int unit = 1; unit < digits.Length; unit++)
            {
                // Tens lose their vowel before "uno" and "otto": "ventuno".
                words.Add(Cardinal, value + unit, (unit is 1 or 8 ? tens[..^1] : tens) + (unit == 3 ? "tré" : digits[unit]));
            }
        }
    }

    private static TenseLexicon Tenses(Vocabulary vocabulary) => new()
    {
        FutureEndings = ["rà", "ranno", "remo"],
        FutureWords = vocabulary.Of("sarà saranno avrà avranno farà faranno potrà potranno dovrà dovranno andrà andranno deve devono previsto prevista previsti previste atteso attesa prevede inizierà comincerà terminerà aprirà chiuderà tornerà tornerò partirà partirò arriverà verrà sarò andrò"),
        PastWords = vocabulary.Of("era erano aveva avevano fu furono ebbe ha hanno è sono stato stata stati detto dichiarato annunciato fatto morto morti vinto perso aperto chiuso iniziato finito arrivato venuto partito caduto salito sceso"),
        Limits = vocabulary.Of("entro fino"),
        AimLinks = vocabulary.Of("per"),
    };
}
