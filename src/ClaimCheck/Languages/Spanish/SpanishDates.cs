using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Dates.Relative;
using ClaimCheck.Text;
using PartOfDay = ClaimCheck.Recognition.Dates.DayPart;
using static ClaimCheck.Recognition.Dates.DateWordKind;

namespace ClaimCheck.Languages.Spanish;

/// <summary>Spanish words of days, months and relative dates.</summary>
internal static class SpanishDates
{
    public static DateLexicon Lexicon(Vocabulary vocabulary)
    {
        DateWordTable words = SpanishHolidays.AddTo(Words(vocabulary));
        return new DateLexicon(vocabulary, words.Words())
        {
            Order = DateWordOrder.DirectionBehind | DateWordOrder.DirectionBeforeDay | DateWordOrder.SmallMonths | DateWordOrder.AndBehindTens | DateWordOrder.BareHours,
            IsDayFirst = true,
            ErasBefore = vocabulary.Phrases("a . C .|a . C|a . de C .|antes de Cristo"),
            ErasAfter = vocabulary.Phrases("d . C .|d . C|después de Cristo"),
            PastParticiples = vocabulary.Of("pasado pasada pasados pasadas"),
            KindLinks = vocabulary.Of("de"),
            HalfMores = vocabulary.Of("medio media"),
            DecadeArticles = vocabulary.Of("los"),
            LengthHeads = vocabulary.Of("miles cientos decenas cientos centenares"),
            Nearests = vocabulary.Of(["que viene", .. "pasado pasada último última próximo próxima".Split(' ')]),
            Articles = vocabulary.Of("el la los las un una unos unas"),
            DefiniteArticles = vocabulary.Of("el la los las"),
            OneArticles = vocabulary.Of("un una"),
            Of = vocabulary.Of("de del"),
            Within = vocabulary.Of("de del en"),
            YearLinks = vocabulary.Phrases("del año|de el año|del ano|en el año|de este año de"),
            From = vocabulary.Of("desde"),
            RangeStarts = vocabulary.Of("de del"),
            To = vocabulary.Of("a al hasta"),
            Between = vocabulary.Of("entre"),
            And = vocabulary.Of("y e"),
            Or = vocabulary.Of("o u"),
            DateLinks = vocabulary.Of("en desde hasta durante entre hacia para tras antes después despues sobre"),
            DayLinks = vocabulary.Of("el desde hasta al para antes después despues tras"),
            DayNouns = vocabulary.Of("día dia"),
            DayPartLinks = vocabulary.Phrases("por la|en la|a la|de la|por"),
            MorningNames = vocabulary.Of("mañana"),
            HolidayLinks = vocabulary.Of("en el la por para de"),
            SeasonLinks = vocabulary.Of("en durante desde hasta"),
            OrdinalEndings = vocabulary.Of("º ª ° er ro do ra ero ero to vo no"),
            Last = vocabulary.Of("último última últimos últimas ultimo ultima ultimos ultimas"),
            PluralUnits = vocabulary.Of(["minutos", "horas", "hras", "días", "dias", "fines de semana", "semanas", "quincenas", "meses", "trimestres", "años", "anos", "décadas", "decadas", "siglos"]),
            PluralEndings = vocabulary.Of("s"),
            CountedNouns = vocabulary.Of("personas hombres mujeres niños soldados trabajadores empleos casas viviendas votos puntos metros kilómetros dólares euros pesos millones veces"),
            PhraseWords = vocabulary.Of("el la los las un una a al de del en por para entre desde hasta y o sobre alrededor hacia antes después despues durante"),
            Agos = vocabulary.Phrases("hace"),
            Hences = vocabulary.Phrases("dentro de"),
            LikelyHences = vocabulary.Phrases("en"),
            Abouts = vocabulary.Phrases("unos|unas|casi|cerca de|aproximadamente|alrededor de|más de|apenas"),
            Befores = vocabulary.Phrases("antes de|antes del|antes de el"),
            Afters = vocabulary.Phrases("después de|después del|despues de|despues del|a partir de|a partir del|tras|luego de"),
            WeekLinks = vocabulary.Of("de del"),
            WeekStarts = vocabulary.Phrases("que comienza|que empieza|que termina|que inicia"),
            On = vocabulary.Of("en"),
            Wholes = vocabulary.Of("todo toda otro otra"),
            Others = vocabulary.Of("otro"),
            Per = vocabulary.Of("por al"),
            RatedUnits = vocabulary.Of("kilómetro kilómetros kilometros km metro metros m milla millas litro litros gramo gramos kilo kilos tonelada toneladas barril barriles"),
            LengthLinks = vocabulary.Of("durante por en"),
            SpanLinks = vocabulary.Of("durante en"),
            PeriodLinks = vocabulary.Of("por durante en"),
            Backdrops = vocabulary.Of("desde"),
            Times = vocabulary.Of("hora"),
            Local = vocabulary.Of("local"),
            PhraseStarts = vocabulary.Of("y e o u pero con en a al por para de del desde hasta que cuando mientras como sin sobre según tras ante entre se es fue será ya no"),
            FullMonths = vocabulary.Of(SpanishMonths),
            ClockLinks = vocabulary.Of("las"),
            HourLetters = vocabulary.Of("h"),
            HourLeads = vocabulary.Phrases("a las|a la|sobre las|hacia las|desde las|hasta las|de las"),
            HourNouns = vocabulary.Of("horas h hs"),
            HalfPasts = vocabulary.Phrases("y media"),
            QuarterPasts = vocabulary.Phrases("y cuarto"),
            QuarterTos = vocabulary.Phrases("menos cuarto"),
            Minuses = vocabulary.Of("menos"),
            Tenses = Tenses(vocabulary),
            Holidays = words.Holidays,
            HolidayWords = words.HolidayWords,
        };
    }

    private const string SpanishMonths = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre";

    private static DateWordTable Words(Vocabulary vocabulary) => new DateWordTable(vocabulary)
        .Row(Ordinal, 1, "primero|primer|primera|primeros|primeras segundo|segunda|segundos|segundas tercero|tercer|tercera cuarto|cuarta quinto|quinta sexto|sexta séptimo|séptima octavo|octava noveno|novena décimo|décima undécimo|undécima duodécimo|duodécima")
        .Row(Cardinal, 1, "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno|veintiún|veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta")
        .Row(Tens, 40, "cuarenta cincuenta sesenta setenta ochenta noventa", 10)
        .Add(Scale, 100, "cien ciento").Add(Scale, 1000, "mil miles").Add(Scale, 1_000_000, "millón millones")
        .Row(Month, 1, SpanishMonths)
        .Add(Month, 9, "setiembre")
        .Row(Month, 1, "ene feb")
        .Add(Month, 4, "abr").Add(Month, 6, "jun").Add(Month, 7, "jul").Add(Month, 8, "ago").Add(Month, 9, "sep sept").Add(Month, 10, "oct").Add(Month, 11, "nov").Add(Month, 12, "dic")
        .Add(UnsureMonth, 3, "mar").Add(UnsureMonth, 5, "may").Add(UnsureMonth, 9, "set")
        .Row(Weekday, 0, "domingo lunes martes miércoles jueves viernes sábado")
        .Row(Weekdays, 0, "domingos", 1).Add(Weekdays, 6, "sábados")
        .Row(UnsureWeekday, 0, "dom lun").Row(UnsureWeekday, 3, "mié jue vie sáb")
        .AddUnit(CalendarUnit.Minute, "minuto minutos min").AddUnit(CalendarUnit.Hour, "hora horas hra hras").AddUnit(CalendarUnit.Day, "día días")
        .AddUnit(CalendarUnit.Weekend, "fin_de_semana fines_de_semana").AddUnit(CalendarUnit.Week, "semana semanas").AddUnit(CalendarUnit.Fortnight, "quincena quincenas")
        .AddUnit(CalendarUnit.Month, "mes meses").AddUnit(CalendarUnit.Quarter, "trimestre trimestres").AddUnit(CalendarUnit.Year, "año años")
        .AddUnit(CalendarUnit.Decade, "década décadas decenio").AddUnit(CalendarUnit.Century, "siglo siglos")
        .Add(HalfYear, 0, "semestre mitad").Add(FractionLetter, 4, "t q")
        .Add(Direction, -1, "pasado pasada pasados pasadas último última últimos últimas")
        .Add(Direction, 1, "próximo próxima próximos próximas que_viene entrante venidero venidera")
        .Add(Direction, 0, "este esta estos estas presente actual")
        .Add(Following, 1, "siguiente siguientes").Add(Following, -1, "anterior anteriores previo previa")
        .Add(Pointing, 0, "mismo misma ese esa aquel aquella")
        .Add(NextButOne, -2, "antepasado antepasada")
        .Add(RelativeDay, -2, "anteayer antes_de_ayer antier").Add(RelativeDay, -1, "ayer").Add(RelativeDay, 0, "hoy").Add(RelativeDay, 1, "mañana").Add(RelativeDay, 2, "pasado_mañana")
        .Add(DateWord.OfDayAndPart(-1, PartOfDay.Night), "anoche").Add(DateWord.OfDayAndPart(-2, PartOfDay.Night), "anteanoche antenoche")
        .Add(ToldDay, -1, "víspera")
        .AddPart(PartOfDay.Morning, "madrugada").AddPart(PartOfDay.Afternoon, "tarde").AddPart(PartOfDay.Night, "noche")
        .Add(ClockPoint, 720, "mediodía").Add(ClockPoint, 0, "medianoche")
        .Add(Now, 0, "ahora hoy_en_día en_este_momento en_estos_momentos por_el_momento")
        .Add(DateWordKind.VagueTime, 0, "actualmente").Add(DateWordKind.VagueTime, 1, "recientemente últimamente anteriormente hace_poco").Add(DateWordKind.VagueTime, 5, "futuro")
        .Add(DateWordKind.Part, 1, "principios comienzos inicios comienzo inicio principio").Add(DateWordKind.Part, 2, "mediados").Add(DateWordKind.Part, 3, "finales fines final fin")
        .Add(Season, 0, "primavera").Add(Season, 1, "verano").Add(Season, 2, "otoño").Add(Season, 3, "invierno")
        .Add(Away, -1, "atrás").Add(Away, 2, "después más_tarde")
        .Add(Several, 0, "pocos pocas muchos muchas").Add(Several, DateWord.CountsWithUnits, "algunos algunas varios varias")
        .Add(Every, 0, "cada todos_los todas_las").Add(Periodic, (int)CalendarUnit.Day, "diariamente diaria diarias").Add(Periodic, (int)CalendarUnit.Week, "semanalmente semanal")
        .Add(Periodic, (int)CalendarUnit.Month, "mensualmente mensual mensuales").Add(Periodic, (int)CalendarUnit.Quarter, "trimestral").Add(Periodic, (int)CalendarUnit.Year, "anualmente anual anuales")
        .Add(YearName, 0, "fiscal").Add(YearName, 1, "escolar académico lectivo")
        .Add(Meridiem, 0, "am").Add(Meridiem, 12, "pm")
        .Add(Zone, 0, "gmt utc").Add(Zone, 60, "cet").Add(Zone, 120, "cest")
        .Row(Roman, 1, string.Join(' ', Enumerable.Range(1, 21).Select(DateWordTable.Roman)));

    private static TenseLexicon Tenses(Vocabulary vocabulary) => new()
    {
        FutureEndings = ["rá", "rán", "ré", "remos"],
        FutureWords = vocabulary.Of(
            """
            será serán estará estarán habrá habrán tendrá tendrán podrá podrán hará harán irá irán deberá deberán va van voy vamos prevé prevén previsto prevista espera esperan
            comenzará comenzarán empezará terminará se_celebrará celebrará celebrarán abrirá cerrará volverá volveré viajará llegará saldrá saldré estare
            """),
        PastWords = vocabulary.Of(
            """
            fue fueron era eran estaba estaban estuvo estuvieron ha han había habían hubo tuvo tuvieron dijo dijeron hizo hicieron dio dieron llegó llegaron murió murieron anunció anunciaron
            comenzó empezó terminó ganó perdió abrió cerró subió bajó cayó volvió salió vio declaró informó explicó
            """),
        Limits = vocabulary.Of("hasta"),
        AimLinks = vocabulary.Of("para"),
    };
}
