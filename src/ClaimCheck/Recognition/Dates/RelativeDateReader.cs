using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates;

/// <summary>Reads dates that count from the day of writing: "yesterday", "last month", "next Tuesday", "three days ago", "the past two years", weekdays alone.</summary>
internal sealed class RelativeDateReader(DateTokens tokens)
{
    public DateReading Read(TokenizedText text, int i)
    {
        DateWord word = tokens.Word(text, i);
        return word.Kind switch
        {
            DateWordKind.RelativeDay => new DateReading(new RelativePeriod(CalendarUnit.Day, word.Value), AfterDayPart(text, i + 1)),
            DateWordKind.Weekday when char.IsUpper(text.First(i)) => new DateReading(new RelativeWeekday((DayOfWeek)word.Value, 0), AfterDayPart(text, i + 1)),
            DateWordKind.Direction => Directed(text, i + 1, word.Value),
            DateWordKind.Every => Every(text, i + 1),
            DateWordKind.Periodic when !IsInName(text, i) => new DateReading(new RepeatedTime(TimexOf(1, (CalendarUnit)word.Value)), i + 1),
            DateWordKind.Holiday => Holiday(text, i),
            _ => Ago(text, i),
        };
    }

    private DateReading Directed(TokenizedText text, int i, int direction)
    {
        DateWord word = tokens.Word(text, i);
        switch (word.Kind)
        {
            case DateWordKind.Unit when word.Value >= (int)CalendarUnit.Day && !IsPlural(text, i) && direction is < -1 or > 1:
                return new DateReading(new SpanOfTime(1, (CalendarUnit)word.Value), i + 1);
            case DateWordKind.Unit when word.Value >= (int)CalendarUnit.Day && !IsPlural(text, i):
                return word.Value == (int)CalendarUnit.Day && direction != 0 ? DateReading.None : new DateReading(new RelativePeriod((CalendarUnit)word.Value, direction), i + 1);
            case DateWordKind.Weekday when char.IsUpper(text.First(i)):
                return new DateReading(new RelativeWeekday((DayOfWeek)word.Value, Math.Sign(direction)), AfterDayPart(text, i + 1));
            case DateWordKind.Month or DateWordKind.UnsureMonth when char.IsUpper(text.First(i)):
                return new DateReading(new RelativeMonth(word.Value, Math.Sign(direction)), i + 1);
            case DateWordKind.DayPart when direction is 0 or -1:
                return new DateReading(new RelativePeriod(CalendarUnit.Day, direction), i + 1);
            default:
                (int count, int end) = Count(text, i);
                bool span = count > 0 && direction != 0 && tokens.Word(text, end) is { Kind: DateWordKind.Unit, Value: >= (int)CalendarUnit.Day };
                return span ? new DateReading(new SpanOfTime(count, (CalendarUnit)tokens.Word(text, end).Value), end + 1) : DateReading.None;
        }
    }

    private DateReading Every(TokenizedText text, int i)
    {
        DateWord word = tokens.Word(text, i);
        return word.Kind switch
        {
            DateWordKind.Weekday => new DateReading(new RepeatedTime($"XXXX-WXX-{(word.Value == 0 ? 7 : word.Value)}"), i + 1),
            DateWordKind.Unit => new DateReading(new RepeatedTime(TimexOf(1, (CalendarUnit)word.Value)), i + 1),
            _ => DateReading.None,
        };
    }

    private DateReading Holiday(TokenizedText text, int i)
    {
        for (int end = Math.Min(text.Count, i + 3); end > i; end--)
        {
            string name = string.Join(' ', Enumerable.Range(i, end - i).Select(k => text.Span(k).ToString().ToLowerInvariant().Replace('’', '\'')));
            if (tokens.Lexicon.Holidays.TryGetValue(name, out (int Month, int Day) day))
            {
                return new DateReading(new CalendarDate(DateTokens.Year(text, end) is > 0 and int year ? year : null, day.Month, day.Day), DateTokens.Year(text, end) > 0 ? end + 1 : end);
            }
        }

        return DateReading.None;
    }

    /// <summary>"three days ago", "a week ago".</summary>
    private DateReading Ago(TokenizedText text, int i)
    {
        (int count, int end) = Count(text, i);
        bool away = count > 0 && tokens.Word(text, end) is { Kind: DateWordKind.Unit } && tokens.Word(text, end + 1) is { Kind: DateWordKind.Away };
        return away ? new DateReading(new TimeAway(count * tokens.Word(text, end + 1).Value, (CalendarUnit)tokens.Word(text, end).Value), end + 2) : DateReading.None;
    }

    private (int Count, int End) Count(TokenizedText text, int i)
    {
        int digits = DateTokens.Digits(text, i, 3);
        if (digits > 0)
        {
            return (digits, i + 1);
        }

        DateWord word = tokens.Word(text, i);
        return word.Kind == DateWordKind.Cardinal ? (word.Value, i + 1) : tokens.Lexicon.Articles.Contains(text.Span(i)) && !text.Is(i, "the") ? (1, i + 1) : default;
    }

    private int AfterDayPart(TokenizedText text, int i) => tokens.Word(text, i).Kind == DateWordKind.DayPart ? i + 1 : i;

    /// <summary>"The Tealby Daily News".</summary>
    private static bool IsInName(TokenizedText text, int i) => char.IsUpper(text.First(i)) && text.IsWord(i + 1) && char.IsUpper(text.First(i + 1));

    private static bool IsPlural(TokenizedText text, int i) => text.Span(i)[^1] is 's' or 'S';

    internal static string TimexOf(int count, CalendarUnit unit) => unit switch
    {
        CalendarUnit.Minute => $"PT{count}M",
        CalendarUnit.Hour => $"PT{count}H",
        CalendarUnit.Day => $"P{count}D",
        CalendarUnit.Weekend => $"P{count}WE",
        CalendarUnit.Week => $"P{count}W",
        CalendarUnit.Month => $"P{count}M",
        CalendarUnit.Quarter => $"P{3 * count}M",
        CalendarUnit.Decade => $"P{10 * count}Y",
        CalendarUnit.Century => $"P{100 * count}Y",
        _ => $"P{count}Y",
    };
}
