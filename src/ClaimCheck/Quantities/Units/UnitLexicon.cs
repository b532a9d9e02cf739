using ClaimCheck.Text;

namespace ClaimCheck.Quantities.Units;

/// <summary>A language's words and symbols for units, currencies and per cent.</summary>
/// <param name="words">Phrases in lower case, tokens parted by one space ("per cent", "square kilometres"), and the unit's symbol in <see cref="UnitCatalogue"/>.</param>
/// <param name="symbols">The same for signs whose case counts ("MW", "km / h").</param>
/// <param name="prefixes">Signs and codes before the number, case counts ("US $", "€", "EUR").</param>
internal sealed class UnitLexicon(
    Vocabulary vocabulary, IReadOnlyDictionary<string, string> words, IReadOnlyDictionary<string, string> symbols, IReadOnlyDictionary<string, string> prefixes, UnitContext context)
{
    private const int LongestPhrase = 4;
    private const int LongestText = 48;

    private readonly TermSet _beginnings = vocabulary.Of(words.Keys.Concat(symbols.Keys).Select(name => name.Split(' ')[0]));
    private readonly TermSet _followers = vocabulary.Of(words.Keys.Concat(symbols.Keys).SelectMany(name => name.Split(' ').Skip(1)));
    private readonly TermSet _prefixEnds = vocabulary.Of(prefixes.Keys.Select(name => name.Split(' ')[^1]));
    private readonly Dictionary<string, Unit>.AlternateLookup<ReadOnlySpan<char>> _words = Table(words, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Unit>.AlternateLookup<ReadOnlySpan<char>> _symbols = Table(symbols, StringComparer.Ordinal);
    private readonly Dictionary<string, Unit>.AlternateLookup<ReadOnlySpan<char>> _prefixes = Table(prefixes, StringComparer.Ordinal);

    /// <summary>No words, for a language that is read for digits only.</summary>
    public static UnitLexicon Empty { get; } =
        new(new Vocabulary(), new Dictionary<string, string>(), new Dictionary<string, string>(), new Dictionary<string, string>(), new UnitContext());

    public UnitContext Context => context;

    /// <summary>Units of the caller's own, which go before the language's; null for none.</summary>
    public OwnUnits? Own { get; private init; }

    /// <summary>The same words, and units of the caller's own.</summary>
    public UnitLexicon With(OwnUnits own) => new(vocabulary, words, symbols, prefixes, context) { Own = own };

    /// <summary>The longest unit that begins at a token.</summary>
    public Unit? Find(TokenizedText text, int first, out int end)
    {
        if (!_beginnings.IsAt(text, first) && Own?.MayBeginWith(text.Span(first)) != true)
        {
            end = first;
            return null;
        }

        Span<char> buffer = stackalloc char[LongestText];
        for (int length = LongestAt(text, first); length > 0; length--)
        {
            end = first + length;
            ReadOnlySpan<char> phrase = Join(text, first, end, buffer);
            Unit? unit = phrase.IsEmpty ? null : Own?.Find(phrase);
            if (unit is not null)
            {
                return unit;
            }

            if (!phrase.IsEmpty && ((text[first].LineBreaksBefore == 0 && _symbols.TryGetValue(phrase, out unit)) || _words.TryGetValue(phrase, out unit)))
            {
                return unit;
            }
        }

        end = first;
        return null;
    }

    /// <summary>How many tokens may be one unit: of the language's own units, as many as stand in their names behind the first, digits ("m 2") included.</summary>
    private int LongestAt(TokenizedText text, int first)
    {
        int length = 1;
        while (length < LongestPhrase && first + length < text.Count && (Own is not null || _followers.IsAt(text, first + length) || text.IsDigits(first + length)))
        {
            length++;
        }

        return length;
    }

    /// <summary>The longest sign or code that ends before a token.</summary>
    public Unit? FindBefore(TokenizedText text, int end, out int first)
    {
        if (!_prefixEnds.IsAt(text, end - 1))
        {
            first = end;
            return null;
        }

        Span<char> buffer = stackalloc char[LongestText];
        for (int length = Math.Min(2, end); length > 0; length--)
        {
            first = end - length;
            ReadOnlySpan<char> phrase = Join(text, first, end, buffer);
            if (!phrase.IsEmpty && _prefixes.TryGetValue(phrase, out Unit? unit) && IsPrefix(text, first, end))
            {
                return unit;
            }
        }

        first = end;
        return null;
    }

    /// <summary>"A$5" but not "A $5 note"; "R500 million" but not "plan R 500".</summary>
    private static bool IsPrefix(TokenizedText text, int first, int end)
    {
        if (end - first == 1)
        {
            return text[first].Length > 1 || !text.IsWord(first) || text.IsAttached(end);
        }

        bool code = text[first].Length > 1 && char.IsUpper(text.Span(first)[1]);
        return code || text.IsAttached(first + 1);
    }

    private static ReadOnlySpan<char> Join(TokenizedText text, int first, int end, Span<char> buffer)
    {
        int length = 0;
        for (int i = first; i < end; i++)
        {
            ReadOnlySpan<char> token = text.Span(i);
            bool parted = i > first && (text[i].LineBreaksBefore > 1 || (text[i] is { Kind: TokenKind.Digits, Length: 1, SpaceBefore: true }));
            if (length + token.Length + 1 > buffer.Length || parted)
            {
                return [];
            }

            if (i > first)
            {
                buffer[length++] = ' ';
            }

            token.CopyTo(buffer[length..]);
            length += token.Length;
        }

        return buffer[..length];
    }

    private static Dictionary<string, Unit>.AlternateLookup<ReadOnlySpan<char>> Table(IReadOnlyDictionary<string, string> rows, StringComparer comparer)
    {
        var table = new Dictionary<string, Unit>(rows.Count, comparer);
        foreach ((string name, string unit) in rows)
        {
            table.Add(name, UnitCatalogue.Of(unit));
        }

        return table.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
