using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.CalendarDates;

/// <summary>Reads whole dates behind a word that says which one is meant, and tells no more of them: "este viernes 15 de junio", "volgende 6e april", "el próximo 12/05", "ce 3 mars".</summary>
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
        return date.Expression is CalendarDate { Month: not null, Day: not null } ? date : DateReading.None;
    }
}
