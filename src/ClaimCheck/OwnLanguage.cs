using System.Collections.Frozen;

namespace ClaimCheck;

/// <summary>
/// The words of a language that the library does not know: those that numbers, dates and hedges are made of. Documents of that culture are then read with them, in the number format of the culture.
/// What is counted and what happened is told by names, units and like words only. All words are found in any case. Immutable.
/// </summary>
/// <example><code>
/// new OwnLanguage("fr")
/// {
///     NumberWords = new Dictionary&lt;string, decimal&gt; { ["deux"] = 2, ["cent"] = 100, ["cents"] = 100, ["mille"] = 1000 },
///     Months = new Dictionary&lt;string, int&gt; { ["janvier"] = 1 },
///     Hedges = new Dictionary&lt;string, Hedge&gt; { ["environ"] = Hedge.About, ["plus de"] = Hedge.MoreThan },
/// }
/// </code></example>
public sealed record OwnLanguage
{
    /// <summary>Makes a language without words.</summary>
    /// <param name="tag">Its BCP 47 primary subtag: "fr". It goes before a language of the library's own.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tag"/> is null.</exception>
    /// <exception cref="ArgumentException">It is no primary subtag: two to eight letters.</exception>
    public OwnLanguage(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        Tag = tag.Length is >= 2 and <= 8 && tag.All(char.IsAsciiLetter) ? tag : throw new ArgumentException($"\"{tag}\" is no primary subtag of a language: two to eight letters.", nameof(tag));
    }

    /// <summary>The primary subtag.</summary>
    public string Tag { get; }

    /// <summary>
    /// What numbers are built of: words for 0 to 99, for the hundred, and for powers of ten from a thousand on. Numbers are built as in English: "deux cent trente" is 230, "trois mille vingt" 3,020.
    /// </summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    /// <exception cref="ArgumentException">A word is empty or has white space, or no number is built of a value: 500.</exception>
    public IReadOnlyDictionary<string, decimal> NumberWords { get; init => field = Copy(value, OwnLanguageTables.IsPart, "No number is built of"); } = FrozenDictionary<string, decimal>.Empty;

    /// <summary>The same for places in an order: "premier" 1, "vingtième" 20.</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    /// <exception cref="ArgumentException">As for <see cref="NumberWords"/>.</exception>
    public IReadOnlyDictionary<string, decimal> OrdinalWords { get; init => field = Copy(value, OwnLanguageTables.IsPart, "No number is built of"); } = FrozenDictionary<string, decimal>.Empty;

    /// <summary>Words behind hundreds and thousands that add nothing: "en" of Dutch "honderd en tien".</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    public IReadOnlyCollection<string> NumberLinks { get; init => field = [.. value ?? throw new ArgumentNullException(nameof(value))]; } = [];

    /// <summary>The months and their short forms, 1 to 12.</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    /// <exception cref="ArgumentException">A word is empty or has white space, or there is no such month.</exception>
    public IReadOnlyDictionary<string, int> Months { get; init => field = Copy(value, month => month is >= 1 and <= 12, "There is no month"); } = FrozenDictionary<string, int>.Empty;

    /// <summary>The days of the week.</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    /// <exception cref="ArgumentException">A word is empty or has white space, or there is no such day.</exception>
    public IReadOnlyDictionary<string, DayOfWeek> Weekdays { get; init => field = Copy(value, Enum.IsDefined, "There is no day"); } = FrozenDictionary<string, DayOfWeek>.Empty;

    /// <summary>Words between day, month and year: "de" of "21 de enero de 2026".</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    public IReadOnlyCollection<string> DateLinks { get; init => field = [.. value ?? throw new ArgumentNullException(nameof(value))]; } = [];

    /// <summary>Words before a number that loosen or bound it, one or several: "environ", "plus de".</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    /// <exception cref="ArgumentException">A phrase is empty, or its hedge is none that a word makes.</exception>
    public IReadOnlyDictionary<string, Hedge> Hedges
    {
        get;
        init => field = Copy(value, hedge => hedge is > Hedge.None and < Hedge.Range, "No word makes the hedge", allowsPhrases: true);
    } = FrozenDictionary<string, Hedge>.Empty;

    /// <summary>Names of units and their symbols: "kilomètres" km. Signs ("km", "€") are known without.</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    /// <exception cref="ArgumentException">A name is empty, or the library knows no such unit.</exception>
    public IReadOnlyDictionary<string, string> Units { get; init => field = Copy(value, OwnUnit.IsKnown, "There is no unit", allowsPhrases: true); } = FrozenDictionary<string, string>.Empty;

    private static FrozenDictionary<string, T> Copy<T>(IReadOnlyDictionary<string, T> words, Func<T, bool> isOne, string problem, bool allowsPhrases = false)
    {
        ArgumentNullException.ThrowIfNull(words, "value");
        foreach ((string word, T meaning) in words)
        {
            if (string.IsNullOrWhiteSpace(word) || (!allowsPhrases && word.Any(char.IsWhiteSpace)))
            {
                throw new ArgumentException($"\"{word}\" is no word.", nameof(words));
            }

            if (meaning is null || !isOne(meaning))
            {
                throw new ArgumentException($"{problem} {meaning}: \"{word}\".", nameof(words));
            }
        }

        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
