using ClaimCheck.Recognition.Dates.Periods;
using ClaimCheck.Recognition.Dates.Years;
using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.Relative;

/// <summary>
/// Reads periods and days whose noun stands before the word that says which one is meant: "semana pasada", "lundi dernier", "l'été prochain", "la notte scorsa", "5 años pasados", "ce jour-là", "semana siguiente".
/// </summary>
internal sealed class DirectionBehindReader(DateTokens tokens, LengthReader lengths)
{
    /// <summary>What such a date begins with, its article aside.</summary>
    public static DateOpenings Openings { get; } =
        DateOpenings.Digits | DateOpenings.Of(DateWordKind.Cardinal, DateWordKind.Tens, DateWordKind.Unit, DateWordKind.Weekday, DateWordKind.UnsureWeekday, DateWordKind.Month, DateWordKind.UnsureMonth, DateWordKind.Season, DateWordKind.DayPart, DateWordKind.Direction);

    /// <summary>"ter" of "terça" is as often a verb.</summary>
    private const int ShortName = 3;

    private readonly DateLexicon _lexicon = tokens.Lexicon;

    public DateReading Read(TokenizedText text, int i)
    {
        int at = _lexicon.Articles.IsAt(text, i) ? i + 1 : i;
        DateWord noun = tokens.Word(text, at);
        if (noun.Kind == DateWordKind.Direction)
        {
            return noun.Value == 0 && at == i ? Pointed(text, i + 1) : DateReading.None;
        }

        if (lengths.Count(text, at) is { Count: > 1 } count)
        {
            return Span(text, count.End, count.Count);
        }

        DateWord behind = tokens.Word(text, at + 1);
        return behind.Kind switch
        {
            DateWordKind.Direction => Directed(text, at, noun, behind.Value),
            DateWordKind.Following when !tokens.IsPlural(text, at) => Told(noun, behind.Value) is { } told ? new DateReading(told, at + 2) : DateReading.None,
            _ => DateReading.None,
        };
    }

    private DateReading Directed(TokenizedText text, int at, DateWord noun, int direction)
    {
        int side = Math.Sign(direction);
        DateExpression? named = noun.Kind switch
        {
            DateWordKind.Unit when side != 0 && noun.Value > (int)CalendarUnit.Day && !tokens.IsPlural(text, at) => new RelativePeriod((CalendarUnit)noun.Value, side),
            DateWordKind.Unit when side > 0 && noun.Value == (int)CalendarUnit.Day && !tokens.IsPlural(text, at) => new ToldPeriod(CalendarUnit.Day, side),
            DateWordKind.Weekday or DateWordKind.UnsureWeekday when side != 0 && (noun.Kind == DateWordKind.Weekday || text[at].Length > ShortName) => _lexicon.Nearests.IsAt(text, at + 1) ? new WeekdayBeside((DayOfWeek)noun.Value, 1, side, null) : new RelativeWeekday((DayOfWeek)noun.Value, side),
            DateWordKind.Month or DateWordKind.UnsureMonth when side != 0 => new RelativeMonth(noun.Value, side),
            DateWordKind.Season => new SeasonDate(_lexicon.Seasons[noun.Value], new StatedYear(null, side)),
            DateWordKind.DayPart when side < 0 && noun.Value == (int)DayPart.Night => new RelativePeriod(CalendarUnit.Day, side) { DayPart = DayPart.Night },
            _ => null,
        };
        (DayPart part, int end) = named is RelativeWeekday or WeekdayBeside ? tokens.PartBehindDay(text, at + 2) : (DayPart.Whole, at + 2);
        return named is null ? DateReading.None : new DateReading(part == DayPart.Whole ? named : named with { DayPart = part }, end);
    }

    /// <summary>"años pasados" behind their number.</summary>
    private DateReading Span(TokenizedText text, int i, int count)
    {
        bool units = tokens.Word(text, i) is { Kind: DateWordKind.Unit, Value: >= (int)CalendarUnit.Day } && (tokens.IsPlural(text, i) || tokens.Word(text, i + 1).Kind == DateWordKind.Direction);
        int side = !units ? 0 : tokens.Word(text, i + 1) is { Kind: DateWordKind.Direction or DateWordKind.Following } direction ? Math.Sign(direction.Value) : 0;
        return side != 0 && !_lexicon.Of.IsAt(text, i + 2) ? new DateReading(new SpanOfTime(TimeLength.Of(count, (CalendarUnit)tokens.Word(text, i).Value), side), i + 2) : DateReading.None;
    }

    /// <summary>"jour-là" behind "ce": the one told of.</summary>
    private DateReading Pointed(TokenizedText text, int i) =>
        text.First(i + 1) == '-' && _lexicon.PointingEndings.IsAt(text, i + 2) && Told(tokens.Word(text, i), 0) is { } told ? new DateReading(told, i + 3) : DateReading.None;

    private DateExpression? Told(DateWord noun, int offset) => noun.Kind switch
    {
        DateWordKind.Unit when noun.Value >= (int)CalendarUnit.Day => new ToldPeriod((CalendarUnit)noun.Value, offset),
        DateWordKind.Weekday or DateWordKind.UnsureWeekday => new ToldName(new RelativeWeekday((DayOfWeek)noun.Value, 0), offset),
        DateWordKind.Month or DateWordKind.UnsureMonth => new ToldName(new CalendarDate(null, noun.Value, null), offset),
        DateWordKind.Season => new ToldName(new SeasonDate(_lexicon.Seasons[noun.Value], StatedYear.Open), offset),
        DateWordKind.DayPart => new ToldPeriod(CalendarUnit.Day, offset) { DayPart = (DayPart)noun.Value },
        _ => null,
    };
}
