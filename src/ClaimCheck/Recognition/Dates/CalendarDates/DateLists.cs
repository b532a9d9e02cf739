using ClaimCheck.Recognition.Dates.Years;
using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates.CalendarDates;

/// <summary>Reads dates in lists that name their month or year once: "July 3, 10 and 17", "May 3 or 4, 2019", "3, 10 and 17 July", "March, June and September 2019".</summary>
internal sealed class DateLists(DateTokens tokens)
{
    private const int MostDays = 6;

    private readonly DateLexicon _lexicon = tokens.Lexicon;
    private readonly bool _hasStops = tokens.Lexicon.OrdinalEndings.Contains("."), _isOrdered = tokens.Lexicon.Order != DateWordOrder.None;

    /// <summary>The days behind one that was read with its month and without a year, each with its token; the last may state the year.</summary>
    public IEnumerable<DateMention> Behind(TokenizedText text, int end, CalendarDate first)
    {
        int last = ListEnd(text, end, first.Day!.Value);
        last = _isOrdered && tokens.Month(text, AfterOf(text, last)).Month > 0 ? end : last;
        for (int i = end; i < last; i++)
        {
            if (text.IsDigits(i))
            {
                int year = i + 1 == last ? DateTokens.Year(text, DateTokens.AfterComma(text, last)) : -1;
                yield return new DateMention(i, year > 0 ? DateTokens.AfterComma(text, last) + 1 : i + 1, new CalendarDate(year > 0 ? year : null, first.Month, DateTokens.Digits(text, i, 2)));
            }
        }
    }

    /// <summary>A cheap look that spares most digits the rest: "3, 10", "3 and 10", "3, and 10".</summary>
    public bool MayEndInMonth(TokenizedText text, int i)
    {
        int joint = AfterDay(text, i);
        if (!IsShort(text, i) || !IsJoint(text, joint))
        {
            return false;
        }

        return IsShort(text, AfterArticle(text, text.First(joint) == ',' && IsFinal(text, joint + 1) ? joint + 2 : joint + 1));
    }

    /// <summary>Past a day in digits and the stop that may make it an ordinal.</summary>
    private int AfterDay(TokenizedText text, int i) => _hasStops && text.First(i + 1) == '.' && text.IsAttached(i + 1) ? i + 2 : i + 1;

    /// <summary>"el 3 y el 10 de julio".</summary>
    private int AfterOf(TokenizedText text, int i) => _isOrdered && _lexicon.Of.IsAt(text, i) ? i + 1 : i;

    /// <summary>"le 2 et le 3 juin".</summary>
    private int AfterArticle(TokenizedText text, int i) => _isOrdered ? tokens.AfterArticle(text, i) : i;

    private static bool IsShort(TokenizedText text, int i) => text.IsDigits(i) && text[i].Length <= 2;

    /// <summary>The second of two weekdays is the first such day behind the other: "from Monday to Friday", "Monday-Friday".</summary>
    public void ShareWeek(TokenizedText text, List<DateMention> found)
    {
        if (found is [.., { Expression: RelativeWeekday { Direction: 0, DayPart: DayPart.Whole } } first, { Expression: RelativeWeekday { Direction: 0 } second } last] && last.FirstToken == first.EndToken + 1
            && (_lexicon.To.IsAt(text, first.EndToken) || text.First(first.EndToken) is '-' or '–' or '—'))
        {
            found[^1] = last with { Expression = new WeekdayBeside(second.Day, 1, 1, first.Expression) { DayPart = second.DayPart } };
        }
    }

    /// <summary>Gives the year of the last date to those before it in the same list.</summary>
    public void ShareYear(TokenizedText text, List<DateMention> found)
    {
        if (found[^1].Expression is not CalendarDate { Year: { } year, Month: { } month } last)
        {
            return;
        }

        int day = last.Day ?? 0;
        for (int k = found.Count - 2; k >= 0 && found[k].Expression is CalendarDate { Year: null, Month: { } earlier, YearDistance: null } date && AreListed(text, found[k].EndToken, found[k + 1].FirstToken, date.Day is null && last.Day is null); k--)
        {
            year = (earlier, date.Day ?? 0).CompareTo((month, day)) > 0 ? year - 1 : year;
            (month, day) = (earlier, date.Day ?? 0);
            found[k] = found[k] with { Expression = date with { Year = year } };
        }
    }

    /// <param name="areMonths">Between months a stroke stands too: "May/June 2019".</param>
    private bool AreListed(TokenizedText text, int end, int next, bool areMonths)
    {
        bool listed = next > end && next - end <= 2;
        for (int i = end; i < next; i++)
        {
            listed &= IsJoint(text, i) || (areMonths && text.First(i) == '/') || _lexicon.To.IsAt(text, i) || (_isOrdered && i > end && _lexicon.Articles.IsAt(text, i));
        }

        return listed;
    }

    /// <summary>The days of a list that ends in its month: those before the last, which is read with it. Nothing where no such list begins.</summary>
    public IEnumerable<DateMention> Before(TokenizedText text, int i)
    {
        int day = DateTokens.Digits(text, i, 2);
        bool begins = day is >= 1 and <= 31 && IsJoint(text, AfterDay(text, i)) && !_lexicon.Between.IsAt(text, i - 1) && !IsJoined(text, i);
        int last = begins ? ListEnd(text, AfterDay(text, i), day) : i;
        int named = AfterOf(text, last);
        int month = last > i + 1 && (char.IsUpper(text.First(named)) || _lexicon.Has(DateWordOrder.SmallMonths)) ? tokens.Month(text, named).Month : 0;
        if (month == 0)
        {
            yield break;
        }

        for (int k = i; AfterDay(text, k) < last; k++)
        {
            if (text.IsDigits(k))
            {
                yield return new DateMention(k, AfterDay(text, k), new CalendarDate(null, month, DateTokens.Digits(text, k, 2)));
            }
        }
    }

    /// <summary>The token after the last day of a list of rising days with "and" or "or" before the last; the token itself where there is none.</summary>
    private int ListEnd(TokenizedText text, int i, int day)
    {
        int at = i;
        for (int count = 0; count < MostDays; count++)
        {
            bool final = IsFinal(text, DateTokens.AfterComma(text, at));
            int next = final ? AfterArticle(text, DateTokens.AfterComma(text, at) + 1) : text.First(at) == ',' ? AfterArticle(text, at + 1) : -1;
            int following = next < 0 ? -1 : DateTokens.Digits(text, next, 2);
            if (following <= day || following > 31 || IsJoined(text, next + 1) || text.First(next + 1) is '%' or ':' || text.First(next - 1) is '$' or '£' or '€')
            {
                return i;
            }

            if (final)
            {
                int end = AfterDay(text, next);
                return PhraseEnd.IsAt(text, end, _lexicon) || _lexicon.Articles.IsAt(text, end) || tokens.Month(text, end).Month > 0 || (_isOrdered && _lexicon.Of.IsAt(text, end)) ? end : i;
            }

            (at, day) = (AfterDay(text, next), following);
        }

        return i;
    }

    private bool IsJoint(TokenizedText text, int i) => text.First(i) == ',' || IsFinal(text, i);

    private bool IsFinal(TokenizedText text, int i) => _lexicon.And.IsAt(text, i) || _lexicon.Or.IsAt(text, i);

    /// <summary>"3.5", "10,000", "7-2", "10th"-like endings aside: the digits go on.</summary>
    private static bool IsJoined(TokenizedText text, int i) => text.IsAttached(i) && text.First(i) is not (',' or '.' or ';' or ')') || (text.First(i) is ',' or '.' && text.IsAttached(i) && text.IsAttached(i + 1) && text.IsDigits(i + 1));
}
