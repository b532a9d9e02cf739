using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Dates.Relative;
using ClaimCheck.Text;
using PartOfDay = ClaimCheck.Recognition.Dates.DayPart;
using static ClaimCheck.Recognition.Dates.DateWordKind;

namespace ClaimCheck.Languages.Portuguese;

/// <summary>Portuguese words of days, months and relative dates.</summary>
internal static class PortugueseDates
{
    private const string Months = "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro";

    /// <summary>What with "-feira" names a weekday from Monday on, and alone is an ordinal too.</summary>
    private static readonly string[] Numbered = ["segunda", "terça", "quarta", "quinta", "sexta"];

    public static DateLexicon Lexicon(Vocabulary vocabulary)
    {
        DateWordTable words = PortugueseHolidays.AddTo(Words(vocabulary));
        return new DateLexicon(vocabulary, words.Words())
        {
            Order = DateWordOrder.DirectionBehind | DateWordOrder.DirectionBeforeDay | DateWordOrder.SmallMonths | DateWordOrder.AndBehindTens | DateWordOrder.BareHours | DateWordOrder.BracketedDays,
            IsDayFirst = true,
            ErasBefore = vocabulary.Phrases("a . C .|a . C|antes de Cristo"),
            ErasAfter = vocabulary.Phrases("d . C .|d . C|depois de Cristo"),
            NumberMonths = vocabulary.Of("dez"),
            PastParticiples = vocabulary.Of("passado passada passados passadas"),
            KindLinks = vocabulary.Of("de"),
            HalfMores = vocabulary.Of("meio meia"),
            LengthHeads = vocabulary.Of("milhares centenas dezenas"),
            Nearests = vocabulary.Of(["que vem", .. "passado passada último última próximo próxima".Split(' ')]),
            Articles = vocabulary.Of("o a os as um uma uns umas"),
            DefiniteArticles = vocabulary.Of("o a os as no na nos nas ao aos do da"),
            OneArticles = vocabulary.Of("um uma"),
            Of = vocabulary.Of("de do da"),
            Within = vocabulary.Of("de do da dos das em no na"),
            YearLinks = vocabulary.Phrases("do ano de|do ano|no ano de|no ano"),
            From = vocabulary.Of("desde"),
            RangeStarts = vocabulary.Of("de do da dos"),
            To = vocabulary.Of("a ao até ate à às"),
            Between = vocabulary.Of("entre"),
            And = vocabulary.Of("e"),
            Or = vocabulary.Of("ou"),
            DateLinks = vocabulary.Of("em desde até ate durante entre para após antes depois"),
            DayLinks = vocabulary.Of("em no dia desde até ate de do ao para após"),
            DayNouns = vocabulary.Of("dia dias"),
            DayPartLinks = vocabulary.Phrases("à|a|de|da|pela|na|no"),
            MorningNames = vocabulary.Of("manhã"),
            WeekdayLinks = vocabulary.Of("na nesta desta à da pela até ate toda cada qua"),
            HolidayLinks = vocabulary.Of("no na em o a para antes após"),
            SeasonLinks = vocabulary.Of("no na em durante desde"),
            OrdinalEndings = vocabulary.Of("º ª ° o a"),
            Last = vocabulary.Of("último última últimos últimas ultimo ultima ultimos ultimas"),
            PluralUnits = vocabulary.Of(["minutos", "horas", "dias", "fins de semana", "finais de semana", "semanas", "quinzenas", "meses", "trimestres", "anos", "décadas", "decadas", "séculos", "seculos"]),
            PluralEndings = vocabulary.Of("s"),
            CountedNouns = vocabulary.Of("pessoas homens mulheres crianças soldados trabalhadores empregos casas votos pontos metros quilômetros quilómetros dólares euros reais milhões vezes mortos"),
            PhraseWords = vocabulary.Of("o a os as um uma de do da em no na ao às à e ou por para entre desde até após antes depois durante"),
            Agos = vocabulary.Phrases("há|faz"),
            Hences = vocabulary.Phrases("dentro de|daqui a|daqui"),
            LikelyHences = vocabulary.Phrases("em"),
            Abouts = vocabulary.Phrases("cerca de|quase|aproximadamente|mais de|uns|umas"),
            Befores = vocabulary.Phrases("antes de|antes do|antes da"),
            Afters = vocabulary.Phrases("depois de|depois do|depois da|após|após o|a partir de|a partir do"),
            WeekLinks = vocabulary.Of("de do"),
            WeekStarts = vocabulary.Phrases("que começa em|que começa no|que termina em"),
            On = vocabulary.Of("em"),
            Wholes = vocabulary.Of("todo toda outro outra"),
            Others = vocabulary.Of("outro"),
            Per = vocabulary.Of("por ao"),
            RatedUnits = vocabulary.Of("quilômetro quilômetros quilómetro quilómetros km metro metros m milha milhas litro litros grama gramas quilo quilos tonelada toneladas barril barris"),
            LengthLinks = vocabulary.Of("durante por em"),
            SpanLinks = vocabulary.Of("durante em nos nas"),
            PeriodLinks = vocabulary.Of("durante em por"),
            Backdrops = vocabulary.Of("desde"),
            PhraseStarts = vocabulary.Of("e ou mas com sem em no na nos nas a ao à às por para pelo pela de do da desde até que quando enquanto como sobre segundo após contra entre é foi será são não se já os o as"),
            FullMonths = vocabulary.Of(Months),
            ClockLinks = vocabulary.Of("às à as"),
            HourLetters = vocabulary.Of("h"),
            HourLeads = vocabulary.Phrases("às|à|pelas|das|por volta das|até às"),
            HourNouns = vocabulary.Of("horas h hs"),
            HalfPasts = vocabulary.Phrases("e meia"),
            QuarterPasts = vocabulary.Phrases("e um quarto"),
            QuarterTos = vocabulary.Phrases("menos um quarto"),
            Minuses = vocabulary.Of("menos"),
            Tenses = Tenses(vocabulary),
            Holidays = words.Holidays,
            HolidayWords = words.HolidayWords,
        };
    }

    private static DateWordTable Words(Vocabulary vocabulary)
    {
        var words = new DateWordTable(vocabulary);
        words.Row(Ordinal, 1, "primeiro|primeira|primeiros|primeiras segundo|segundos terceiro|terceira quarto quinto sexto sétimo|sétima oitavo|oitava nono|nona décimo|décima");
        for (int day = 0; day < Numbered.Length; day++)
        {
            words.Add(Weekday, day + 1, $"{Numbered[day]}-feira {Numbered[day]}_feira").Add(Weekdays, day + 1, $"{Numbered[day]}s-feiras").Add(UnsureWeekday, day + 1, Numbered[day] + " " + Numbered[day][..3]);
        }

        return words
            .Row(Cardinal, 1, "um|uma dois|duas três quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove vinte")
            .Add(Cardinal, 30, "trinta").Row(Tens, 40, "quarenta cinquenta sessenta setenta oitenta noventa", 10)
            .Add(Scale, 100, "cem cento").Add(Scale, 1000, "mil").Add(Scale, 1_000_000, "milhão milhões")
            .Row(Month, 1, Months)
            .Add(Month, 1, "jan").Add(Month, 2, "fev").Add(Month, 4, "abr").Add(Month, 6, "jun").Add(Month, 7, "jul").Add(Month, 8, "ago").Add(Month, 11, "nov")
            .Add(UnsureMonth, 3, "mar marco").Add(UnsureMonth, 5, "mai").Add(UnsureMonth, 9, "set").Add(UnsureMonth, 10, "out")
            .Add(Weekday, 0, "domingo").Add(Weekday, 6, "sábado").Add(Weekdays, 0, "domingos").Add(Weekdays, 6, "sábados").Add(UnsureWeekday, 0, "dom").Add(UnsureWeekday, 6, "sáb")
            .AddUnit(CalendarUnit.Minute, "minuto minutos min").AddUnit(CalendarUnit.Hour, "hora horas").AddUnit(CalendarUnit.Day, "dia dias")
            .AddUnit(CalendarUnit.Weekend, "fim_de_semana fins_de_semana final_de_semana finais_de_semana").AddUnit(CalendarUnit.Week, "semana semanas").AddUnit(CalendarUnit.Fortnight, "quinzena quinzenas")
            .AddUnit(CalendarUnit.Month, "mês meses").AddUnit(CalendarUnit.Quarter, "trimestre trimestres").AddUnit(CalendarUnit.Year, "ano anos").AddUnit(CalendarUnit.Decade, "década décadas").AddUnit(CalendarUnit.Century, "século séculos")
            .Add(HalfYear, 0, "semestre metade").Add(FractionLetter, 4, "t q")
            .Add(Direction, -1, "passado passada passados passadas último última últimos últimas").Add(Direction, 1, "próximo próxima próximos próximas que_vem")
            .Add(Direction, 0, "este esta neste nesta deste desta nestes nestas destes destas atual")
            .Add(Following, 1, "seguinte seguintes").Add(Following, -1, "anterior anteriores")
            .Add(Pointing, 0, "mesmo mesma naquele naquela aquele aquela nesse nessa desse dessa esse essa")
            .Add(NextButOne, -2, "penúltimo penúltima retrasado retrasada")
            .Add(RelativeDay, -2, "anteontem antes_de_ontem").Add(RelativeDay, -1, "ontem").Add(RelativeDay, 0, "hoje").Add(RelativeDay, 1, "amanhã").Add(RelativeDay, 2, "depois_de_amanhã depois_de_amanha")
            .Add(ToldDay, -1, "véspera")
            .AddPart(PartOfDay.Morning, "manhã madrugada").AddPart(PartOfDay.Afternoon, "tarde").AddPart(PartOfDay.Night, "noite")
            .Add(ClockPoint, 720, "meio-dia meio_dia").Add(ClockPoint, 0, "meia-noite meia_noite")
            .Add(Now, 0, "agora hoje_em_dia neste_momento de_momento")
            .Add(DateWordKind.VagueTime, 0, "atualmente actualmente").Add(DateWordKind.VagueTime, 1, "recentemente ultimamente anteriormente há_pouco").Add(DateWordKind.VagueTime, 5, "futuro")
            .Add(DateWordKind.Part, 1, "início começo princípio princípios inícios").Add(DateWordKind.Part, 2, "meados").Add(DateWordKind.Part, 3, "fim final finais fins")
            .Add(Season, 0, "primavera").Add(Season, 1, "verão").Add(Season, 2, "outono").Add(Season, 3, "inverno")
            .Add(Away, -1, "atrás").Add(Away, 2, "depois mais_tarde").Add(Away, -2, "antes")
            .Add(Several, 0, "poucos poucas muitos muitas").Add(Several, DateWord.CountsWithUnits, "alguns algumas vários várias")
            .Add(Every, 0, "cada todos_os todas_as todo toda").Add(Periodic, (int)CalendarUnit.Day, "diariamente diária diárias diários").Add(Periodic, (int)CalendarUnit.Week, "semanalmente semanal semanais")
            .Add(Periodic, (int)CalendarUnit.Month, "mensalmente mensal mensais").Add(Periodic, (int)CalendarUnit.Quarter, "trimestral trimestrais").Add(Periodic, (int)CalendarUnit.Year, "anualmente anual anuais")
            .Add(YearName, 0, "fiscal").Add(YearName, 1, "letivo lectivo escolar acadêmico académico")
            .Add(Zone, 0, "gmt utc").Add(Zone, 60, "cet").Add(Zone, 120, "cest")
            .Row(Roman, 1, string.Join(' ', Enumerable.Range(1, 21).Select(DateWordTable.Roman)));
    }

    private static TenseLexicon Tenses(Vocabulary vocabulary) => new()
    {
        FutureEndings = ["rá", "rei", "remos"],
        FutureWords = vocabulary.Of("será serão estará estarão haverá terá terão poderá poderão fará farão irá irão deverá deverão vai vão vou vamos prevê previsto prevista previstos espera começará começarão terminará abrirá fechará voltará voltarei chegará partirá deve devem"),
        PastWords = vocabulary.Of("foi foram era eram estava estavam esteve havia houve tinha tinham teve tiveram disse disseram fez fizeram deu deram chegou chegaram morreu morreram anunciou começou terminou ganhou perdeu abriu fechou subiu caiu voltou saiu viu declarou afirmou informou"),
        Limits = vocabulary.Of("até ate"),
        AimLinks = vocabulary.Of("para"),
    };
}
