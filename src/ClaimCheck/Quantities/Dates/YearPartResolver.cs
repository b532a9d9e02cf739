using System.Globalization;
using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Dates.Relative;
using ClaimCheck.Recognition.Dates.Years;

namespace ClaimCheck.Quantities.Dates;

/// <summary>Resolves parts of years and runs of them: quarters, halves, seasons, decades, centuries.</summary>
internal static class YearPartResolver
{
    private const int DaysExpected = 60;
    private const int DaysUnderWay = 45;
    private const int DaysNear = 75;
    private const int DaysLongOver = 150;

    public static ResolvedDate Resolve(YearsOf years)
    {
        int count = years.Unit == CalendarUnit.Decade ? 10 : 100, first = years.Digits * count;
        string timex = years.Digits.ToString(CultureInfo.InvariantCulture);
        return new ResolvedDate(timex, timex, Period.OfYears(first, first + count - 1), new CalendarFields(count == 10 ? Granularity.Decade : Granularity.Century));
    }

    public static ResolvedDate Resolve(YearFraction fraction, DateOnly? reference)
    {
        int months = 12 / fraction.Parts, first = ((fraction.Index - 1) * months) + 1;
        string index = $"{(fraction.Parts == 4 ? "Q" : "H")}{fraction.Index}";
        int? year = !fraction.Year.IsOpen ? fraction.Year.From(reference) : reference is { } writing ? OpenYear(first, months, writing, fraction.Outlook) : null;
        return Part(fraction.Year, year, index, first, months, Granularity.Quarter);
    }

    /// <summary>
    /// The year of a quarter or half that states none: the last that has been going on for some weeks, for its figures are told of before it is over where a company's year differs; of
    /// what lies ahead the first that is not long over, for figures are expected after it. Where nothing says which, of one long over and one about to begin the latter.
    /// </summary>
    private static int OpenYear(int firstMonth, int months, DateOnly writing, Outlook outlook)
    {
        Interval<DateOnly> days = Period.OfMonths(writing.Year, firstMonth, months);
        int coming = days.Low!.Value > writing ? writing.Year : writing.Year + 1;
        DateOnly begins = new(coming, firstMonth, 1), over = begins.AddYears(-1).AddMonths(months);
        if (outlook == Outlook.Open && begins.DayNumber - writing.DayNumber <= DaysNear && writing.DayNumber - over.DayNumber > DaysLongOver)
        {
            return coming;
        }

        return outlook >= Outlook.Ahead
            ? (days.High!.Value.AddDays(DaysExpected) >= writing ? writing.Year : writing.Year + 1)
            : days.Low!.Value.AddDays(DaysUnderWay) <= writing ? writing.Year : writing.Year - 1;
    }

    /// <summary>Winter is the one that the year begins with where only the year is told apart by "last" or "this"; "winter 1976" begins in its December.</summary>
    public static ResolvedDate Resolve(SeasonDate season, DateOnly? reference)
    {
        int month = FirstMonth(season.Season);
        int? year = season.Year.Number ?? (reference is not { } day ? null : season.Year.Offset is { } offset ? RelativeYear(month, offset, day) : NearestYear.Of(month + 1 > 12 ? 1 : month + 1, null, day, season.Outlook));
        return Part(season.Year, year, season.Season, month, 3, Granularity.Season);
    }

    /// <summary>By its letters in TIMEX3, in the northern hemisphere.</summary>
    public static int FirstMonth(string season) => season switch { "SP" => 3, "SU" => 6, "FA" => 9, _ => 12 };

    /// <summary>"last summer" is the last that is over, "next summer" the first that has not begun, "this summer" the one of this year.</summary>
    private static int RelativeYear(int firstMonth, int offset, DateOnly day)
    {
        DateOnly begin = Period.OfMonths(day.Year, firstMonth, 3).Low!.Value, end = begin.AddMonths(3);
        return offset switch
        {
            < 0 => end <= day ? day.Year : begin.AddYears(-1).AddMonths(3) <= day ? day.Year - 1 : day.Year - 2,
            > 0 => begin > day ? day.Year : day.Year + 1,
            _ => firstMonth == 12 && day.Month < 3 ? day.Year - 1 : day.Year,
        };
    }

    private static ResolvedDate Part(StatedYear stated, int? year, string name, int firstMonth, int months, Granularity granularity)
    {
        string open = $"{stated.Number?.ToString("0000", CultureInfo.InvariantCulture) ?? "XXXX"}-{name}";
        var fields = new CalendarFields(granularity) { IsRelative = stated.Number is null, Year = stated.Number, YearPart = name };
        if (year is not { } known)
        {
            return new ResolvedDate(open, null, null, fields);
        }

        Interval<DateOnly> days = Period.OfMonths(known, firstMonth, months);
        return new ResolvedDate(granularity == Granularity.Quarter ? PeriodRange.Timex(days, $"P{months}M") : open, $"{known:0000}-{name}", days, fields);
    }
}
