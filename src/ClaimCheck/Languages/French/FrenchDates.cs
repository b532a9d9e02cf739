using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Dates.Relative;
using ClaimCheck.Text;
using PartOfDay = ClaimCheck.Recognition.Dates.DayPart;
using static ClaimCheck.Recognition.Dates.DateWordKind;

namespace ClaimCheck.Languages.French;

/// <summary>French words of days, months and relative dates.</summary>
internal static class FrenchDates
{
    private const string Months = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre";

    public static DateLexicon Lexicon(Vocabulary vocabulary)
    {
        DateWordTable words = FrenchHolidays.AddTo(Words(vocabulary));
        return new DateLexicon(vocabulary, words.Words())
        {
            Order = DateWordOrder.DirectionBehind | DateWordOrder.DirectionBeforeDay | DateWordOrder.SmallMonths | DateWordOrder.AndBehindTens,
            IsDayFirst = true,
            ErasBefore = vocabulary.Phrases("av . J . - C .|av . J . - C|avant J . - C .|avant J . - C|avant J - C|av J . - C .|av J . - C|avant Jésus - Christ|avant notre ère"),
            ErasAfter = vocabulary.Phrases("ap . J . - C .|ap . J . - C|après J . - C .|après J . - C|après Jésus - Christ|de notre ère"),
            NumberMonths = vocabulary.Of("sept"),
            PastParticiples = vocabulary.Of("passé passée passés passées"),
            KindLinks = vocabulary.Of("de d'"),
            HalfMores = vocabulary.Of("demi demie"),
            InvariantUnits = vocabulary.Of("mois"),
            PluralLeads = vocabulary.Of("derniers prochains ces des les quelques plusieurs"),
            LengthHeads = vocabulary.Of("milliers centaines dizaines"),
            Nearests = vocabulary.Of("dernier dernière passé passée prochain prochaine"),
            Articles = vocabulary.Of("le la les l' un une des"),
            DefiniteArticles = vocabulary.Of("le la les l'"),
            OneArticles = vocabulary.Of("un une"),
            BareDayArticles = vocabulary.Of("le"),
            Of = vocabulary.Of("de d' du"),
            Within = vocabulary.Of("de d' du en des"),
            YearLinks = vocabulary.Phrases("de l' année|de l' an|en l' an"),
            From = vocabulary.Of("depuis dès"),
            RangeStarts = vocabulary.Of("de d' du"),
            To = vocabulary.Of("à au jusqu'à jusqu'au jusqu'en jusque"),
            Between = vocabulary.Of("entre"),
            And = vocabulary.Of("et"),
            Or = vocabulary.Of("ou"),
            DateLinks = vocabulary.Of("en depuis dès avant après vers courant durant pendant entre jusqu'en jusqu'à"),
            DayLinks = vocabulary.Of("le du au depuis dès avant après jusqu'au sur"),
            DayPartLinks = vocabulary.Phrases("dans la|dans l'|en|au|à la|le|du|de l'|de la"),
            HolidayLinks = vocabulary.Of("à le la l' pour de du avant après"),
            SeasonLinks = vocabulary.Of("en à pendant durant depuis au"),
            OrdinalEndings = vocabulary.Of("er ère ere re e ème eme nd nde ° º"),
            Last = vocabulary.Of("dernier dernière derniers dernières derniere dernieres"),
            PluralUnits = vocabulary.Of(["minutes", "heures", "jours", "journées", "week-ends", "weekends", "week ends", "semaines", "quinzaines", "trimestres", "ans", "années", "annees", "décennies", "decennies", "siècles", "siecles"]),
            PluralEndings = vocabulary.Of("s"),
            CountedNouns = vocabulary.Of("personnes hommes femmes enfants soldats salariés emplois logements voix points mètres kilomètres dollars euros millions fois morts blessés"),
            PhraseWords = vocabulary.Of("le la les l' un une des à au du de d' en pour entre depuis jusqu'à jusqu'au et ou vers avant après dans durant pendant sur"),
            Agos = vocabulary.Phrases("il y a|y a"),
            Hences = vocabulary.Phrases("dans|d' ici"),
            Abouts = vocabulary.Phrases("à peu près|environ|près de|presque|plus de|à peine|moins de"),
            Befores = vocabulary.Phrases("avant"),
            Afters = vocabulary.Phrases("après|à partir de|à partir du|à compter de"),
            WeekLinks = vocabulary.Of("du"),
            WeekStarts = vocabulary.Phrases("commençant le|débutant le|qui commence le|finissant le"),
            On = vocabulary.Of("en"),
            Wholes = vocabulary.Of("tout toute"),
            PointingEndings = vocabulary.Of("là"),
            Per = vocabulary.Of("par"),
            RatedUnits = vocabulary.Of("kilomètre kilomètres km mètre mètres m mille milles litre litres gramme grammes kilo kilos tonne tonnes baril barils"),
            LengthLinks = vocabulary.Of("pendant durant en depuis pour"),
            SpanLinks = vocabulary.Of("pendant durant en"),
            PeriodLinks = vocabulary.Of("pendant durant dans pour"),
            Backdrops = vocabulary.Of("depuis"),
            PhraseStarts = vocabulary.Of("et ou mais à au aux en dans par pour avec sans de du des d' depuis dès jusqu'à jusqu'au que qu' qui où quand comme selon entre est a ont sont était sera ne n' le la les l' un une il elle on ils elles se s'"),
            FullMonths = vocabulary.Of(Months),
            ClockLinks = vocabulary.Of("à"),
            HourLetters = vocabulary.Of("h"),
            HourLeads = vocabulary.Phrases("à|vers|dès|jusqu'à|avant|après"),
            HourNouns = vocabulary.Of("heures heure h"),
            HalfPasts = vocabulary.Phrases("et demie|et demi"),
            QuarterPasts = vocabulary.Phrases("et quart"),
            QuarterTos = vocabulary.Phrases("moins le quart|moins quart"),
            Minuses = vocabulary.Of("moins"),
            Tenses = Tenses(vocabulary),
            Holidays = words.Holidays,
            HolidayWords = words.HolidayWords,
        };
    }

    private static DateWordTable Words(Vocabulary vocabulary) => new DateWordTable(vocabulary)
        .Row(Ordinal, 1, "premier|première|premiers|premières deuxième|second|seconde troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième")
        .Row(Ordinal, 1, string.Join(' ', Enumerable.Range(1, 21).Select(n => DateWordTable.Roman(n) + "e|" + DateWordTable.Roman(n) + "ème")))
        .Row(Cardinal, 1, "un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept|dix_sept dix-huit|dix_huit dix-neuf|dix_neuf vingt")
        .Add(Cardinal, 30, "trente")
        .Row(Tens, 40, "quarante cinquante soixante", 10).Add(Tens, 70, "soixante-dix soixante_dix septante").Add(Tens, 80, "quatre-vingt quatre-vingts quatre_vingt huitante").Add(Tens, 90, "quatre-vingt-dix quatre_vingt_dix nonante")
        .Add(Scale, 100, "cent cents").Add(Scale, 1000, "mille").Add(Scale, 1_000_000, "million millions")
        .Row(Month, 1, Months)
        .Add(Month, 1, "janv jan").Add(Month, 2, "févr fév").Add(Month, 4, "avr").Add(Month, 7, "juil").Add(Month, 10, "oct").Add(Month, 11, "nov").Add(Month, 12, "déc")
        .Add(UnsureMonth, 9, "sep").Add(UnsureMonth, 8, "aout")
        .Row(Weekday, 0, "dimanche lundi mardi mercredi jeudi vendredi samedi")
        .Row(Weekdays, 0, "dimanches lundis mardis mercredis jeudis vendredis samedis")
        .Row(UnsureWeekday, 0, "dim lun mar mer jeu ven sam")
        .AddUnit(CalendarUnit.Minute, "minute minutes min").AddUnit(CalendarUnit.Hour, "heure heures").AddUnit(CalendarUnit.Day, "jour jours journée journées")
        .AddUnit(CalendarUnit.Weekend, "week-end week-ends weekend weekends week_end").AddUnit(CalendarUnit.Week, "semaine semaines").AddUnit(CalendarUnit.Fortnight, "quinzaine quinzaines")
        .AddUnit(CalendarUnit.Month, "mois").AddUnit(CalendarUnit.Quarter, "trimestre trimestres").AddUnit(CalendarUnit.Year, "an ans année années")
        .AddUnit(CalendarUnit.Decade, "décennie décennies").AddUnit(CalendarUnit.Century, "siècle siècles")
        .Add(HalfYear, 0, "semestre moitié").Add(FractionLetter, 4, "t q")
        .Add(Direction, -1, "dernier dernière derniers dernières passé passée passés passées")
        .Add(Direction, 1, "prochain prochaine prochains prochaines à_venir")
        .Add(Direction, 0, "ce cet cette")
        .Add(Following, 1, "suivant suivante suivants suivantes").Add(Following, -1, "précédent précédente")
        .Add(Pointing, 0, "même")
        .Add(NextButOne, -2, "avant-dernier avant-dernière")
        .Add(RelativeDay, -2, "avant-hier avant_hier").Add(RelativeDay, -1, "hier").Add(RelativeDay, 0, "aujourd'hui aujourd’hui").Add(RelativeDay, 1, "demain").Add(RelativeDay, 2, "après-demain")
        .Add(ToldDay, 1, "lendemain").Add(ToldDay, 2, "surlendemain").Add(ToldDay, -1, "veille").Add(ToldDay, -2, "avant-veille")
        .AddPart(PartOfDay.Morning, "matin matinée").AddPart(PartOfDay.Afternoon, "après-midi aprem").AddPart(PartOfDay.Evening, "soir soirée").AddPart(PartOfDay.Night, "nuit")
        .Add(ClockPoint, 720, "midi").Add(ClockPoint, 0, "minuit")
        .Add(Now, 0, "maintenant en_ce_moment de_nos_jours pour_le_moment")
        .Add(DateWordKind.VagueTime, 5, "avenir futur").Add(DateWordKind.VagueTime, 0, "actuellement").Add(DateWordKind.VagueTime, 1, "récemment dernièrement auparavant précédemment")
        .Add(DateWordKind.Part, 1, "début débuts").Add(DateWordKind.Part, 2, "mi milieu").Add(DateWordKind.Part, 3, "fin")
        .Add(Season, 0, "printemps").Add(Season, 1, "été").Add(Season, 2, "automne").Add(Season, 3, "hiver")
        .Add(Away, 2, "plus_tard après").Add(Away, -2, "plus_tôt auparavant")
        .Add(Several, 0, "peu_de quelque").Add(Several, DateWord.CountsWithUnits, "quelques plusieurs")
        .Add(Every, 0, "chaque tous_les toutes_les").Add(Periodic, (int)CalendarUnit.Day, "quotidiennement quotidienne quotidiennes").Add(Periodic, (int)CalendarUnit.Week, "hebdomadaire hebdomadaires")
        .Add(Periodic, (int)CalendarUnit.Month, "mensuel mensuels mensuelle mensuelles mensuellement").Add(Periodic, (int)CalendarUnit.Quarter, "trimestriel trimestrielle trimestriels")
        .Add(Periodic, (int)CalendarUnit.Year, "annuel annuelle annuels annuelles annuellement")
        .Add(YearName, 0, "fiscal fiscale").Add(YearName, 1, "scolaire universitaire")
        .Add(Zone, 0, "gmt utc tu").Add(Zone, 120, "cest")
        .Row(Roman, 1, string.Join(' ', Enumerable.Range(1, 21).Select(DateWordTable.Roman)));

    private static TenseLexicon Tenses(Vocabulary vocabulary) => new()
    {
        FutureEndings = ["era", "ront", "rons", "dra", "erai"],
        FutureWords = vocabulary.Of(
            """
            sera seront aura auront fera feront pourra pourront devra devront ira iront va vont vais allons doit doivent prévoit prévu prévue prévus prévues attendu attendue attendus espère
            commencera débutera terminera ouvrira fermera reviendra reviendrai partira arrivera viendra aurons serons
            """),
        PastWords = vocabulary.Of(
            """
            était étaient avait avaient fut furent eut eurent a ont déclaré annoncé dit fait été eu mort tué gagné perdu ouvert fermé commencé terminé venu parti arrivé tombé
            """),
        Limits = vocabulary.Of("jusqu'à jusqu'au jusqu'en"),
        AimLinks = vocabulary.Of("pour"),
    };
}
