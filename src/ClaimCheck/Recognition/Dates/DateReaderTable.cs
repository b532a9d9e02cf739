using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates;

/// <summary>
/// Asks at a token only the readers whose dates may begin there, in the order in which they were added: the first that finds something is believed. Each costs time, and most of what may
/// begin a date is none.
/// </summary>
internal sealed class DateReaderTable(DateLexicon lexicon)
{
    private readonly Func<TokenizedText, int, DateReading>[][] _first = Empty(), _behindArticle = Empty();

    /// <param name="first">What its dates begin with.</param>
    /// <param name="behindArticle">What stands behind the article where they begin with one.</param>
    public void Add(Func<TokenizedText, int, DateReading> reader, DateOpenings first, DateOpenings behindArticle = default)
    {
        for (int place = 0; place < DateOpenings.Places; place++)
        {
            _first[place] = first.Has(place) ? [.. _first[place], reader] : _first[place];
            _behindArticle[place] = behindArticle.Has(place) ? [.. _behindArticle[place], reader] : _behindArticle[place];
        }
    }

    public DateReading Read(TokenizedText text, int i)
    {
        Func<TokenizedText, int, DateReading>[] readers = lexicon.Articles.IsAt(text, i)
            ? _behindArticle[DateOpenings.PlaceOf(text, i + 1, lexicon)]
            : _first[DateOpenings.PlaceOf(text, i, lexicon)];
        foreach (Func<TokenizedText, int, DateReading> reader in readers)
        {
            DateReading reading = reader(text, i);
            if (!reading.IsNone)
            {
                return reading;
            }
        }

        return DateReading.None;
    }

    private static Func<TokenizedText, int, DateReading>[][] Empty()
    {
        var table = new Func<TokenizedText, int, DateReading>[DateOpenings.Places][];
        Array.Fill(table, []);
        return table;
    }
}
