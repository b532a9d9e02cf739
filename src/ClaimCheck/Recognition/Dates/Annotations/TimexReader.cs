using System.Globalization;
using ClaimCheck.Recognition.Dates.Clock;
using ClaimCheck.Recognition.Dates.Years;

namespace ClaimCheck.Recognition.Dates.Annotations;

/// <summary>Reads what another recognizer says of a date in TIMEX3, as far as it says what the library's own expressions say.</summary>
internal static class TimexReader
{
    private const int MinutesOfHour = 60;
    private const int Noon = 12 * MinutesOfHour;

    private static readonly string[] Seasons = ["SP", "SU", "FA", "WI"];

    /// <summary>Null for a TIMEX3 of another kind, and for what is none.</summary>
    public static DateExpression? Read(Timex3 time)
    {
        if (time.Quant is not null)
        {
            return new RepeatedTime(time.Value);
        }

        DateExpression? expression = time.CountedFrom is { } day ? CountedTimex.Read(time.Value, Read(time.Value), day) : Read(time.Value);
        PeriodPart part = time.Mod switch { "START" => PeriodPart.Early, "MID" => PeriodPart.Mid, "END" => PeriodPart.Late, _ => PeriodPart.Whole };
        return (expression, time.OtherValue is null ? null : Read(time.OtherValue)) switch
        {
            (ClockTime { Minutes: < Noon } clock, ClockTime other) when other.Minutes == clock.Minutes + Noon => clock with { IsHalfDay = true },
            (CalendarDate date, CalendarDate other) => date with { Other = other },
            ({ } date, _) => part == PeriodPart.Whole ? date : date with { Part = part },
            _ => null,
        };
    }

    /// <summary>"P3W", "PT90M": a length of one unit. Null for others.</summary>
    public static (decimal Count, string Unit)? ReadLength(Timex3 time)
    {
        ReadOnlySpan<char> timex = time.Value;
        bool isTime = timex.StartsWith("PT");
        ReadOnlySpan<char> field = isTime ? timex[2..] : timex.StartsWith("P") ? timex[1..] : [];
        if (time.Quant is not null || field.Length < 2 || !char.IsAsciiDigit(field[0])
            || !decimal.TryParse(field[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal count) || count > int.MaxValue)
        {
            return null;
        }

        string? unit = (isTime, field[^1]) switch
        {
            (true, 'S') => "s",
            (true, 'M') => "min",
            (true, 'H') => "h",
            (false, 'D') => "d",
            (false, 'W') => "wk",
            (false, 'M') => "mo",
            (false, 'Y') => "a",
            _ => null,
        };
        return unit is null ? null : (count, unit);
    }

    private static DateExpression? Read(string timex)
    {
        if (timex.StartsWith('('))
        {
            string[] ends = timex.Trim('(', ')').Split(',');
            return ends.Length >= 2 && Read(ends[0]) is { } start and not ClockTime && Read(ends[1]) is { } end and not ClockTime ? DateRange.Of(start, end) : null;
        }

        if (timex is ['F' or 'S', 'Y', ..] && Number(timex.AsSpan(2)) is >= 1000 and <= 9999 and var named)
        {
            return new NamedYear(timex[..2], named);
        }

        if (timex is "PRESENT_REF" or "PAST_REF" or "FUTURE_REF")
        {
            return new VagueTime(timex);
        }

        int clock = timex.IndexOf('T', StringComparison.Ordinal);
        if (clock == 0)
        {
            return Clock(timex.AsSpan(1));
        }

        DateExpression? date = Date((clock < 0 ? timex : timex[..clock]).Split('-'));
        return clock < 0 || date is null ? date : date with { DayPart = PartOf(timex.AsSpan(clock)) };
    }

    /// <summary>A time of day on a stated day says the day; the other parts of TIMEX3 have no letters in the library.</summary>
    private static DayPart PartOf(ReadOnlySpan<char> letters)
    {
        foreach (DayPart part in Enum.GetValues<DayPart>())
        {
            if (part != DayPart.Whole && letters.SequenceEqual(DayPartTimex.Of(part)))
            {
                return part;
            }
        }

        return DayPart.Whole;
    }

    private static ClockTime? Clock(ReadOnlySpan<char> text)
    {
        int? zone = text.EndsWith("Z") ? 0 : null;
        text = text.TrimEnd('Z');
        if (Number(text.Length >= 2 ? text[..2] : text) is not { } hour || hour > 24 || (text.Length > 2 && (text.Length < 5 || text[2] != ':')))
        {
            return null;
        }

        int? minute = text.Length > 2 ? Number(text[3..5]) : 0;
        return minute is < MinutesOfHour ? new ClockTime((hour * MinutesOfHour) + minute.Value, zone) : null;
    }

    private static DateExpression? Date(string[] fields)
    {
        bool isYear = Field(fields[0], "XXXX", 1, 9999, out int? year);
        var stated = new StatedYear(year, null);
        return (fields.Length, isYear) switch
        {
            (1, true) when year is not null && fields[0].Length == 4 => new CalendarDate(year, null, null),
            (1, true) when year is not null && fields[0].Length == 3 => new YearsOf(year.Value, CalendarUnit.Decade),
            (1, true) when year is not null && fields[0].Length == 2 => new YearsOf(year.Value, CalendarUnit.Century),
            (2, true) => InYear(fields[1], stated),
            (3, true) when fields[1].StartsWith('W') => Weekday(fields, year),
            (3, true) when Field(fields[1], "XX", 1, 12, out int? month) && Field(fields[2], "XX", 1, LastDay(year, month), out int? day) && (month, day) is not (null, null) => new CalendarDate(year, month, day),
            _ => null,
        };
    }

    private static DateExpression? InYear(string field, StatedYear year) =>
        Field(field, "XX", 1, 12, out int? month) ? month is null ? null : new CalendarDate(year.Number, month, null)
        : Seasons.Contains(field) ? new SeasonDate(field, year)
        : field.Length == 2 && field[0] == 'Q' && field[1] is >= '1' and <= '4' ? new YearFraction(year, field[1] - '0', 4)
        : field.Length == 2 && field[0] == 'H' && field[1] is '1' or '2' ? new YearFraction(year, field[1] - '0', 2)
        : field.Length == 3 && field[0] == 'W' && Number(field.AsSpan(1)) is >= 1 and <= 53 and var week ? new NumberedWeek(week, year)
        : null;

    /// <summary>"XXXX-WXX-2", and "2026-W11-WE" for the weekend of that week.</summary>
    private static DateExpression? Weekday(string[] fields, int? year)
    {
        if (year is null)
        {
            return fields[1] == "WXX" && Number(fields[2]) is >= 1 and <= 7 and var day ? new RelativeWeekday((DayOfWeek)(day % 7), 0) : null;
        }

        if (Number(fields[1].AsSpan(1)) is not (>= 1 and <= 53 and var week) || year < 1000 || week > ISOWeek.GetWeeksInYear(year.Value))
        {
            return null;
        }

        DateOnly monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year.Value, week, DayOfWeek.Monday));
        return fields[2] == "WE" ? new DateRange(Of(monday.AddDays(5)), Of(monday.AddDays(6))) : Number(fields[2]) is >= 1 and <= 7 and var index ? Of(monday.AddDays(index - 1)) : null;
    }

    private static CalendarDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    private static int LastDay(int? year, int? month) => month is not { } known ? 31 : DateTime.DaysInMonth(year ?? 2000, known);

    private static bool Field(string text, string open, int low, int high, out int? value)
    {
        value = Number(text);
        return text == open || (value >= low && value <= high);
    }

    private static int? Number(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
