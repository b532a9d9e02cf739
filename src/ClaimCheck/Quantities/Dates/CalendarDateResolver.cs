using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Dates.Periods;
using ClaimCheck.Recognition.Dates.Relative;
using ClaimCheck.Recognition.Dates.Years;

namespace ClaimCheck.Quantities.Dates;

/// <summary>Resolves dates that name their fields: "January 21", "March 2019", "2014", "the 21st", and holidays, which name them by a rule.</summary>
internal static class CalendarDateResolver
{
    private const int MonthsNear = 2;
    private const int DaysNear = 31;
    private const int DaysPast = 60;

    /// <summary>In so many months every day of the month, the last too, falls on every weekday.</summary>
    private const int MonthsToTry = 30;

    public static ResolvedDate Resolve(CalendarDate date, DateAnchors anchors)
    {
        DateOnly? reference = anchors.Writing;
        CalendarDate known = date.Month is { } month ? date with { Year = date.Year ?? Distant(date, anchors) ?? YearTold(date, month, anchors) ?? YearOf(date, month, reference) }
            : date.Day is { } told && MonthTold(told, date.Weekday, anchors) is { } within ? date with { Year = within.Year, Month = within.Month }
            : date.Day is { } day && reference is { } writing ? NearestMonth(day, date.Weekday, writing, date.Outlook >= Outlook.Ahead)
            : date;
        var fields = new CalendarFields(date.Day is not null ? Granularity.Day : date.Month is not null ? Granularity.Month : Granularity.Year)
        {
            Year = date.Year,
            Month = date.Month,
            Day = date.Day,
            Weekday = date.Weekday ?? (date is { Year: not null, Day: not null } && IsValid(date) ? DayOf(date).DayOfWeek : null),
        };
        bool open = known.Year is null or < 1 or > 9998 || (known.Day is not null && !IsValid(known));
        return open ? new ResolvedDate(Timex(date), null, null, fields) : new ResolvedDate(Timex(date), Timex(known), Days(known), fields);
    }

    /// <summary>"May last year", "June of that year".</summary>
    private static int? Distant(CalendarDate date, DateAnchors anchors) =>
        date.YearDistance is { } distance ? (distance.FromTold ? anchors.Told.Year ?? anchors.Writing : anchors.Writing)?.Year + distance.Offset : null;

    /// <summary>
    /// The year of a date told of just before: where no day of writing is known, and for a day within weeks of one told of in the same sentence ("killed on June 24, 2005, after a June 20
    /// robbery"), unless it is as near to the day of writing; and the year that the sentence begins with.
    /// </summary>
    public static int? YearTold(CalendarDate date, int month, DateAnchors anchors)
    {
        if (anchors.OpeningYear is { } opening && anchors.Writing is not null && date.Outlook < Outlook.Ahead)
        {
            return opening;
        }

        if (!anchors.IsToldNear || date.Outlook is Outlook.Gone or Outlook.Coming || anchors.Told.Year is not { } told)
        {
            return null;
        }

        int year = anchors.Told.Finest == CalendarUnit.Year ? told.Year : NearestYear.FromTold(month, date.Day, told);
        return anchors.Writing is not { } writing ? year
            : anchors.IsToldInSentence && date.Day is { } day && anchors.Told.Finest == CalendarUnit.Day && AreNear(year, month, day, told) && !AreNear(writing.Year, month, day, writing) ? year
            : null;
    }

    /// <summary>
    /// "until the 20th" is of the month told of just before, or of the next where that day is gone; where the text says when it was written, only of a day told of that is long past by then.
    /// </summary>
    private static DateOnly? MonthTold(int day, DayOfWeek? weekday, DateAnchors anchors)
    {
        if (!anchors.IsToldNear || weekday is not null || anchors.Told.Month is not { } told || anchors.Told.Finest is not (CalendarUnit.Day or CalendarUnit.Month))
        {
            return null;
        }

        bool isPast = anchors.Writing is not { } writing || (anchors.Told.Finest == CalendarUnit.Day && Math.Abs(writing.DayNumber - told.DayNumber) > DaysPast);
        DateOnly month = anchors.Told.Finest == CalendarUnit.Day && day < told.Day ? told.AddMonths(1) : told;
        return isPast ? month : null;
    }

    private static bool AreNear(int year, int month, int day, DateOnly other) =>
        Math.Abs(((year - other.Year) * 372) + ((month - other.Month) * 31) + day - other.Day) <= DaysNear;

    /// <summary>Of a day to come that is months away, the next year where only there it falls on its weekday: "Fri, July 18". Nearer days are more often named with a wrong weekday than meant of another year.</summary>
    private static int? YearOf(CalendarDate date, int month, DateOnly? reference)
    {
        int? nearest = NearestYear.Of(month, date.Day, reference, date.Outlook);
        if (date.Outlook < Outlook.Ahead || nearest is not { } year || date is not { Weekday: { } weekday, Day: { } day } || new DateOnly(year, month, 1).AddMonths(-MonthsNear) <= reference)
        {
            return nearest;
        }

        bool next = !FallsOn(year, month, day, weekday) && FallsOn(year + 1, month, day, weekday);
        return next ? year + 1 : nearest;
    }

    private static bool FallsOn(int year, int month, int day, DayOfWeek weekday) => day <= DateTime.DaysInMonth(year, month) && new DateOnly(year, month, day).DayOfWeek == weekday;

    public static string Timex(CalendarDate date)
    {
        if (date is { Year: null, Month: null, Weekday: { } weekday })
        {
            return WeekdayTimex.Of(weekday);
        }

        string year = date.Year is { } y ? $"{y:0000}" : "XXXX";
        string month = date.Month is { } m ? $"-{m:00}" : date.Day is null ? "" : "-XX";
        return date.Day is { } day ? $"{year}{month}-{day:00}" : year + month;
    }

    private static Interval<DateOnly> Days(CalendarDate date) =>
        date.Day is not null ? Period.OfDay(DayOf(date))
        : date.Month is { } month ? Period.OfMonth(date.Year!.Value, month)
        : Period.OfYears(date.Year!.Value, date.Year.Value);

    private static bool IsValid(CalendarDate date) => date is { Year: { } year, Month: { } month } && date.Day <= DateTime.DaysInMonth(year, month);

    private static DateOnly DayOf(CalendarDate date) => new(date.Year!.Value, date.Month!.Value, date.Day!.Value);

    /// <summary>
    /// "the 21st" is the last one up to the day of writing, unless the coming one is less than ten days away; of what lies ahead the coming one; with a weekday ("Tuesday the 19th") the
    /// nearest month in which the two agree.
    /// </summary>
    private static CalendarDate NearestMonth(int day, DayOfWeek? weekday, DateOnly writing, bool isAhead)
    {
        DateOnly month = new(writing.Year, writing.Month, 1);
        if (weekday is { } named)
        {
            for (int k = 0; k < MonthsToTry; k++)
            {
                DateOnly other = month.AddMonths(isAhead ? k : k % 2 == 0 ? k / 2 : -(k + 1) / 2);
                if (day <= DateTime.DaysInMonth(other.Year, other.Month) && new DateOnly(other.Year, other.Month, day).DayOfWeek == named)
                {
                    return new CalendarDate(other.Year, other.Month, day);
                }
            }
        }

        month = isAhead ? (day < writing.Day ? month.AddMonths(1) : month)
            : day > writing.Day + 9 ? month.AddMonths(-1)
            : day + 21 < writing.Day ? month.AddMonths(1)
            : month;
        return new CalendarDate(month.Year, month.Month, day);
    }
}
