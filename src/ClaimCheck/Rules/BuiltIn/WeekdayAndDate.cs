using System.Globalization;
using ClaimCheck.Claims.Ties;

namespace ClaimCheck.Rules.BuiltIn;

/// <summary>Finds dates that name a weekday which they do not fall on: "Monday, January 21, 2026".</summary>
internal sealed class WeekdayAndDate : IReportRule
{
    /// <summary>A date without a year that lies farther from the day of publication may be of the year beside it.</summary>
    private const int DaysOfOneYear = 60;

    /// <summary>The year is not stated, and may be another one.</summary>
    private const string OtherYear = "other-year";

    private const double Sure = 0.98;

    public RuleDescriptor Descriptor { get; } = new(
        "weekday-and-date",
        "A weekday that the date does not fall on",
        """
        A date names its weekday, and the calendar says another one: "Monday, January 21, 2026" was a Wednesday. Where the year is not stated it is the one nearest
        to the day of publication, and the finding is a warning, because another year may be meant; a date some months away that fits the weekday in the
        year before or after is let be. Without a year and without a day of publication nothing can be said. Datelines are compared with nothing. The two
        parts of the date are listed as claims of their own, so that both are named.
        """,
        Severity.Error)
    {
        Fires = new RuleExample("The bridge was opened on Monday, January 21, 2026."),
        NearlyFires = new RuleExample("The bridge was opened on Wednesday, January 21, 2026."),
    };

    public IEnumerable<Finding> Evaluate(ReportView report) => Pairs(report).Select(pair => Judge(pair.Weekday, pair.Day)).OfType<Finding>();

    /// <summary>The parts of "Monday, January 21", and dates with a weekday in brackets behind them: "January 21 (Monday)".</summary>
    private static IEnumerable<(Claim Weekday, Claim Day)> Pairs(ReportView report)
    {
        for (int i = 1; i + 1 < report.Claims.Count; i++)
        {
            (Claim first, Claim second) = (report.Claims[i], report.Claims[i + 1]);
            if (first.Slots.IsNested && second.Slots.IsNested && report.Claims[i - 1].Span.Contains(second.Span))
            {
                yield return NamesWeekday(first) ? (first, second) : (second, first);
            }
        }

        foreach (Claim weekday in report.Stated.Where(NamesWeekday))
        {
            foreach (ClaimTie tie in weekday.Slots.Ties.Where(tie => tie.Kind == TieKind.Restates))
            {
                yield return (weekday, report.Tied(weekday, tie.Other));
            }
        }
    }

    private static bool NamesWeekday(Claim claim) => claim.Quantity.Calendar is { IsNamedWeekday: true } or { Weekday: not null, Month: null, Day: null };

    private Finding? Judge(Claim weekday, Claim day)
    {
        bool known = !day.Slots.IsNoClaim && day.Quantity is { Calendar: { Day: not null, IsRelative: false }, Dates: not null };
        if (!known || weekday.Quantity.Calendar!.Weekday is not { } named || day.Quantity.Dates!.Value.Low is not { } date || date.DayOfWeek == named)
        {
            return null;
        }

        Finding finding = ReportFinding.Of(
            Descriptor, Sure, string.Create(CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd} is a {date.DayOfWeek}"), [weekday], [day]);
        return day.Quantity.Calendar!.Year is not null ? finding : MayBeOfAnotherYear(day, date, named) ? null : finding.Softened(OtherYear);
    }

    private static bool MayBeOfAnotherYear(Claim day, DateOnly date, DayOfWeek named)
    {
        bool far = day.Source.PublishedOn is not { } published || Math.Abs(date.DayNumber - published.DayNumber) > DaysOfOneYear;
        return far && (FallsOn(date, -1, named) || FallsOn(date, 1, named));
    }

    private static bool FallsOn(DateOnly date, int years, DayOfWeek named) => date.AddYears(years).DayOfWeek == named;
}
