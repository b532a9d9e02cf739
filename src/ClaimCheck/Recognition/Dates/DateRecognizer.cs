using ClaimCheck.Recognition.Dates.CalendarDates;
using ClaimCheck.Recognition.Dates.Relative;
using ClaimCheck.Recognition.Dates.Years;
using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates;

/// <summary>Finds dates and times in one pass over the tokens.</summary>
/// <param name="dayFirst">
/// Whether the culture reads 1/2/2026 as the first of February; null where it does not say. A text whose own dates show their order is read in that; where nothing shows it, the month leads
/// and the other reading is kept beside it.
/// </param>
internal sealed class DateRecognizer(DateLexicon lexicon, bool? dayFirst) : IRecognizer
{
    /// <summary>Digits that are a year by themselves.</summary>
    private const int YearLength = 4;

    /// <summary>"20260121".</summary>
    private const int CompactLength = 8;

    // Looked at for every word: kept at hand.
    private readonly TermSet _openers = lexicon.Openers, _articles = lexicon.Articles, _numbers = lexicon.Numbers, _hences = lexicon.LikelyHences.Firsts;
    private readonly OutlookReader _outlooks = new(lexicon);
    private readonly bool _bareHours = lexicon.Has(DateWordOrder.BareHours);

    /// <summary>"28. Dezember 2012" at the start of a line is no number of a list, and "l'8 marzo" no name of a thing.</summary>
    private readonly bool _isOrdered = lexicon.Order != DateWordOrder.None;
    private readonly DateLists _lists = new(new DateTokens(lexicon));
    private readonly DateGrammar _dayFirst = new(new DateTokens(lexicon), true);
    private readonly DateGrammar _monthFirst = new(new DateTokens(lexicon), false);

    public void Recognize(TokenizedText text, ReadOnlySpan<bool> masked, ICollection<Mention> mentions)
    {
        bool? order = DigitDateOrder.Of(text, out bool areDigitDates) ?? (lexicon.IsDayFirst ?? dayFirst);
        order ??= areDigitDates ? DigitDateOrder.OfNames(text, lexicon) : false;
        DateGrammar grammar = order ?? false ? _dayFirst : _monthFirst;
        ReadOnlySpan<Token> tokens = text.Tokens;
        List<DateMention>? found = null;
        for (int i = 0; i < tokens.Length;)
        {
            i = MayBegin(text, tokens[i], i) ? Read(text, i, masked, grammar, ref found) : i + 1;
        }

        foreach (DateMention mention in found ?? [])
        {
            mentions.Add(order is null ? DigitDateOrder.WithOther(text, mention) : mention);
        }
    }

    /// <summary>Adds what begins at the token, and gives the token to go on at.</summary>
    private int Read(TokenizedText text, int i, ReadOnlySpan<bool> masked, DateGrammar grammar, ref List<DateMention>? found)
    {
        if (_lists.MayEndInMonth(text, i) && !masked[i])
        {
            foreach (DateMention day in _lists.Before(text, i))
            {
                Add(text, day, found ??= []);
            }

            if (found is { Count: > 0 } && found[^1].FirstToken >= i)
            {
                return found[^1].EndToken;
            }
        }

        DateReading reading = grammar.Read(text, i);
        if (reading.IsNone || (!MayBeMasked(text, i, reading.Expression!) && masked[i..reading.EndToken].Contains(true)))
        {
            return i + 1;
        }

        Add(text, new DateMention(i, reading.EndToken, reading.Expression!), found ??= []);
        if (grammar.ClockBehind(text, reading.EndToken, reading.Expression!) is { } time)
        {
            found.Add(time);
        }
        else if (reading.Expression is CalendarDate { Year: null, Month: not null, Day: not null, YearDistance: null } first)
        {
            foreach (DateMention day in _lists.Behind(text, reading.EndToken, first))
            {
                Add(text, day, found);
            }
        }

        return found[^1].EndToken;
    }

    private void Add(TokenizedText text, DateMention mention, List<DateMention> found)
    {
        DateExpression date = mention.Expression;
        found.Add(IsOpen(date) ? mention with { Expression = date with { Outlook = OutlookOf(text, mention.FirstToken, mention.EndToken, date) } } : mention);
        _lists.ShareYear(text, found);
        _lists.ShareWeek(text, found);
    }

    /// <summary>Dates that look like names or numbers of things: "Q3", "FY2020", "9 am GMT-0300", "Dec31, 1994".</summary>
    private bool MayBeMasked(TokenizedText text, int i, DateExpression date) =>
        (_isOrdered && date is EraYear) ||
        (_isOrdered && date is CalendarDate { Month: not null, Day: not null } && (lexicon[text, i + 1].Kind != DateWordKind.None || lexicon[text, i + 2].Kind is DateWordKind.Month or DateWordKind.UnsureMonth)) ||
        (text.IsWord(i) && date is CalendarDate { Year: not null, Month: not null, Day: not null }) ||
        date is YearFraction or NamedYear or ClockTime { Zone: not null } or DateRange { Start: CalendarDate { Day: not null, Month: not null } or YearFraction };

    /// <summary>Which of two days or periods it means is left to its sentence.</summary>
    private static bool IsOpen(DateExpression date) => date.Outlook == Outlook.Open && date is
        RelativeWeekday { Direction: 0 } or CalendarDate { Year: null } or HolidayDate { Direction: 0 } or HolidayWeekend or NearestWeekend or PartByNumber { Period: CalendarDate { Year: null } }
        or SeasonDate { Year.IsOpen: true } or YearFraction { Year.IsOpen: true }
        or DateRange { Start: CalendarDate { Year: null }, End: CalendarDate { Year: null } } or WeekdayBeside { Anchor: not null } or ClosestDay or TimeAway { Anchor: not null };

    /// <summary>A text that is nothing but the date, as in a form to fill in, asks for the coming one; of a day in a year only if that is not most of a year away. What must be done "by Dec. 31" is far away too.</summary>
    private Outlook OutlookOf(TokenizedText text, int i, int end, DateExpression date)
    {
        bool alone = (i <= 1 && end >= text.Count - 1) || DatePhrase.Is(text, lexicon);
        if (alone)
        {
            return date is CalendarDate or DateRange ? Outlook.Ahead : Outlook.Coming;
        }

        Outlook outlook = _outlooks.Of(text, i, date is not (CalendarDate { Day: null } or SeasonDate or YearFraction or DateRange { Start: CalendarDate { Day: null } }));
        return outlook == Outlook.Ahead && date is CalendarDate { Month: not null } && lexicon.Tenses.Deadlines.IsAt(text, i - 1) ? Outlook.Coming : outlook;
    }

    /// <summary>A cheap look that spares most tokens the readers.</summary>
    private bool MayBegin(TokenizedText text, in Token token, int i) => token.Kind switch
    {
        TokenKind.Word => MayBegin(text, token.Word > 0 ? token.Word : token.Owner, i),
        TokenKind.Digits => token.Length is YearLength or CompactLength || IsLedHour(text, i) || GoesOnBehindNumber(text, i + 1) || _lists.MayEndInMonth(text, i),
        _ => text.IsDigits(i + 1) && (Tokenizer.IsApostrophe(text.First(i)) || text.First(i) == '‘'),
    };

    private bool MayBegin(TokenizedText text, ushort word, int i)
    {
        if (!_openers.Has(word))
        {
            return false;
        }

        if (_isOrdered && _hences.Has(word))
        {
            return GoesOnBehindArticle(text, i + 1) || lexicon.OneArticles.IsAt(text, i + 1) || lexicon.Abouts.Firsts.IsAt(text, i + 1);
        }

        return _articles.Has(word) ? GoesOnBehindArticle(text, i + 1) : !_numbers.Has(word) || GoesOnBehindNumber(text, i + 1) || IsLedHour(text, i);
    }

    /// <summary>"a las 3", with whatever behind.</summary>
    private bool IsLedHour(TokenizedText text, int i) => _bareHours && lexicon.HourLeads.EndsBefore(text, i);

    /// <summary>Behind an article only digits and words of dates go on: most articles are spared the readers.</summary>
    private bool GoesOnBehindArticle(TokenizedText text, int i) => text.IsDigits(i) || lexicon[text, i].Kind != DateWordKind.None || lexicon.AfterArticles.IsAt(text, i);

    /// <summary>Behind a number only words of dates, links and the signs of dates and times; "p m" are words of one letter.</summary>
    private bool GoesOnBehindNumber(TokenizedText text, int i)
    {
        if ((uint)i >= (uint)text.Count)
        {
            return false;
        }

        ref readonly Token token = ref text[i];
        return token.Kind switch
        {
            TokenKind.Word => lexicon[text, i].Kind != DateWordKind.None || lexicon.AfterNumbers.Has(token.Word) || token.Length == 1,
            TokenKind.Digits => true,
            _ => text.First(i) is '-' or '–' or '—' or '/' or '.' or ':',
        };
    }
}
