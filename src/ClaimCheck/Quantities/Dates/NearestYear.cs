using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Dates.Relative;

namespace ClaimCheck.Quantities.Dates;

/// <summary>Chooses the year of a date that states none: news tells of what was more often than of what will be, so a day to come must be nearer to be meant.</summary>
internal static class NearestYear
{
    private const int DaysOfMonth = 31;

    /// <summary>Of what lies ahead nobody leaves out the year when it is most of a year away and the last one has only just gone by.</summary>
    private const int FarAhead = 240;
    private const int JustBehind = 120;

    /// <summary>So far back a story goes: from January to the November before.</summary>
    private const int DaysBack = 180;

    /// <param name="day">The day of the month; null where the month as a whole is meant.</param>
    /// <param name="outlook">What the words around the date say.</param>
    public static int? Of(int month, int? day, DateOnly? reference, Outlook outlook = Outlook.Open)
    {
        if (reference is not { } writing)
        {
            return null;
        }

        int thisYear = Days(writing.Year), ahead = thisYear < 0 ? Days(writing.Year + 1) : thisYear, behind = thisYear > 0 ? -Days(writing.Year - 1) : -thisYear;
        bool isAhead = outlook >= Outlook.Ahead ? outlook == Outlook.Coming || !(ahead > FarAhead && behind < JustBehind) : outlook != Outlook.Gone && ahead * WeightAhead(outlook, day) < behind;
        return isAhead == (thisYear >= 0) || thisYear == 0 ? writing.Year : isAhead ? writing.Year + 1 : writing.Year - 1;

        int Days(int year) => ((((year - writing.Year) * 12) + month - writing.Month) * DaysOfMonth) + (day is { } stated ? stated - writing.Day : 0);
    }

    /// <summary>The year that brings it nearest to a date told of just before, which stories more often go on from than back.</summary>
    public static int FromTold(int month, int? day, DateOnly told)
    {
        int ahead = ((month - told.Month) * DaysOfMonth) + (day is { } stated ? stated - told.Day : 0);
        return ahead < -DaysBack ? told.Year + 1 : ahead > FarAhead ? told.Year - 1 : told.Year;
    }

    /// <summary>A day of an earlier year is given with its year more often than a month is.</summary>
    private static double WeightAhead(Outlook outlook, int? day) => outlook != Outlook.Behind ? 1.5 : day is null ? 3 : 1.7;
}
