using System.Globalization;
using System.Text;
using ClaimCheck.Recognition.Numbers;

namespace ClaimCheck.Languages;

/// <summary>Collects the number words of a language while it is put together. Rows are words with their values: "dos=2 veinte=20"; what a word does in a number follows from its value.</summary>
internal sealed class NumberTable
{
    private readonly Dictionary<string, NumberWord> _words = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyDictionary<string, NumberWord> Words => _words;

    /// <summary>"dos=2", "cien=100", "millón=1000000".</summary>
    public NumberTable Cardinals(string rows, bool standsAlone = false) => Add(rows, value => new NumberWord(NumberWord.KindOf(value), value) { StandsAlone = standsAlone });

    /// <summary>Plurals of scales, which by themselves are an order of magnitude: "millones=1000000".</summary>
    public NumberTable Scales(string rows) => Add(rows, value => new NumberWord(NumberWordKind.Scale, value) { High = 10m * value });

    /// <summary>Orders of magnitude: "docenas=12", "miles=1000".</summary>
    public NumberTable Magnitudes(string rows) => Add(rows, value => new NumberWord(NumberWordKind.Magnitude, value) { High = 10m * value });

    /// <summary>"segundo=2", each with every ending; without endings the words as they stand.</summary>
    public NumberTable Ordinals(string rows, string endings = "", bool isAmbiguous = false) => Add(rows, value => new NumberWord(NumberWord.KindOf(value), value) { IsOrdinal = true, IsAmbiguous = isAmbiguous }, endings);

    /// <summary>Parts of a whole by what they divide by, plurals that a number stands before: "quinto=5" with the ending "s". 0 for a word that makes parts of the number before it: "avos".</summary>
    public NumberTable Parts(string rows, string endings = "") => Add(rows, value => new NumberWord(NumberWordKind.Denominator, value), endings);

    /// <summary>Words with a part of their own, and a value where they have one: "y", "docena=12".</summary>
    public NumberTable Other(NumberWordKind kind, string rows) => Add(rows, value => new NumberWord(kind, value));

    /// <summary>Words that are known already get something more.</summary>
    public NumberTable Change(string words, Func<NumberWord, NumberWord> change)
    {
        foreach (string word in Split(words))
        {
            _words[word] = change(_words[word]);
        }

        return this;
    }

    /// <summary>Another way to write a word; a word that exists already keeps its meaning.</summary>
    public NumberTable Alias(string word, NumberWord number)
    {
        _words.TryAdd(word, number);
        return this;
    }

    public NumberTable Remove(string words)
    {
        foreach (string word in Split(words))
        {
            _words.Remove(word);
        }

        return this;
    }

    /// <summary>Every word also without its accents, as it is typed in haste; a word that exists already keeps its meaning.</summary>
    public NumberTable WithoutAccents()
    {
        foreach ((string word, NumberWord number) in _words.ToList())
        {
            _words.TryAdd(Bare(word), number);
        }

        return this;
    }

    /// <summary>The words that numbers are glued of.</summary>
    public static IEnumerable<string> PartsOf(IReadOnlyDictionary<string, NumberWord> words) => words.Where(word => word.Value is { Kind: > NumberWordKind.None and < NumberWordKind.Dozen } or { Kind: NumberWordKind.Denominator }).Select(word => word.Key);

    public static string Bare(string word)
    {
        var bare = new StringBuilder();
        foreach (char c in word.Normalize(NormalizationForm.FormD))
        {
            bare.Append(CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark ? "" : c);
        }

        return bare.ToString();
    }

    private NumberTable Add(string rows, Func<decimal, NumberWord> word, string endings = "")
    {
        foreach (string row in Split(rows))
        {
            string[] parts = row.Split('=');
            decimal value = parts.Length > 1 ? decimal.Parse(parts[1], CultureInfo.InvariantCulture) : 0m;
            foreach (string ending in endings.Length == 0 ? [""] : Split(endings))
            {
                _words[parts[0] + (ending == "-" ? "" : ending)] = word(value);
            }
        }

        return this;
    }

    private static string[] Split(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
