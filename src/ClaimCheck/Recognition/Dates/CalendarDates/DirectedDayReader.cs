using ClaimCheck.Recognition.Dates.Relative;
using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.CalendarDates;

/// <summary>Reads whole dates behind a word that says which one is meant: "este viernes 15 de junio", "volgende 6e april", "el próximo 12/05", "ce 3 mars".</summary>
internal sealed class DirectedDayReader(DateTokens tokens, NamedDateReader named, SlashedDateReader digits)
{
    public DateReading Read(TokenizedText text, int i)
    {
        if (tokens.Word(text, i).Kind != DateWordKind.Direction)
        {
            return DateReading.None;
        }

        DateReading date = named.Read(text, i + 1);
        date = date.IsNone ? digits.Read(text, i + 1) : date;
        int direction = tokens.Word(text, i).Value;
        return date.Expression is not CalendarDate { Day: not null } day || (day.Month is null && day.Weekday is null) ? DateReading.None
            : day.Year is null && direction != 0 ? date with { Expression = day with { Outlook = direction < 0 ? Outlook.Gone : Outlook.Coming } }
            : date;
    }
}
