using System.Globalization;
using System.Text;
using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Dates.Holidays;
using ClaimCheck.Text;

namespace ClaimCheck.Languages;

/// <summary>
/// Puts a language's words of dates together. Words are parted by white space; one that is written as several has low lines for its spaces ("fin_de_semana") and hyphens. Each may stand
/// without its accents too, where that is no other word of the table.
/// </summary>
internal sealed class DateWordTable(Vocabulary vocabulary)
{
    private readonly Dictionary<string, DateWord> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, HolidayRule> _holidays = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Holidays by the words of their names.</summary>
    public Dictionary<string, HolidayRule> Holidays => _holidays;

    /// <summary>Words of holidays' names behind the first.</summary>
    public TermSet HolidayWords => vocabulary.Of(_holidays.Keys.SelectMany(name => name.Split(' ').Skip(1)).Distinct());

    /// <summary>The words, those without accents among them.</summary>
    public IReadOnlyDictionary<string, DateWord> Words()
    {
        var all = new Dictionary<string, DateWord>(_words, StringComparer.OrdinalIgnoreCase);
        foreach ((string word, DateWord entry) in _words)
        {
            foreach (string plain in Plain(word))
            {
                all.TryAdd(plain, entry);
            }
        }

        foreach (string word in all.Keys)
        {
            vocabulary.Compounds.Add(word);
        }

        return all;
    }

    /// <summary>Words of one value.</summary>
    public DateWordTable Add(DateWordKind kind, int value, string words) => Add(new DateWord(kind, value), words);

    public DateWordTable Add(DateWord entry, string words)
    {
        foreach (string word in Split(words))
        {
            _words[word] = entry;
        }

        return this;
    }

    /// <summary>Words of rising values; several words of one value are parted by a bar.</summary>
    public DateWordTable Row(DateWordKind kind, int first, string words, int step = 1)
    {
        foreach (string forms in words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            Add(kind, first, forms.Replace('|', ' '));
            first += step;
        }

        return this;
    }

    public DateWordTable AddUnit(CalendarUnit unit, string words) => Add(DateWordKind.Unit, (int)unit, words);

    public DateWordTable AddPart(DayPart part, string words) => Add(DateWordKind.DayPart, (int)part, words);

    /// <summary>Names of a holiday, parted by a bar, with spaces between their words.</summary>
    public DateWordTable AddHoliday(HolidayRule rule, string names)
    {
        foreach (string name in names.Split('|'))
        {
            foreach (string form in (string[])[name, .. Plain(name)])
            {
                _holidays.TryAdd(form, rule);
                _words.TryAdd(form.Split(' ')[0], new DateWord(DateWordKind.Holiday, 0));
            }
        }

        return this;
    }

    /// <summary>"XIX" and the like, for centuries.</summary>
    public static string Roman(int number) =>
        new StringBuilder().Insert(0, "X", number / 10).Append(((string[])["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"])[number % 10]).ToString();

    private static IEnumerable<string> Split(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.Replace('_', ' '));

    /// <summary>The word without accents, and with "ae" for "ä"; nothing where it has none.</summary>
    private static IEnumerable<string> Plain(string word)
    {
        string decomposed = word.Normalize(NormalizationForm.FormD);
        if (decomposed.Length != word.Length)
        {
            yield return string.Concat(decomposed.Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));
            if (word.Contains('ä') || word.Contains('ö') || word.Contains('ü'))
            {
                yield return word.Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal).Replace("ü", "ue", StringComparison.Ordinal);
            }
        }
    }
}
