using System.Numerics;
using System.Runtime.InteropServices;

namespace ClaimCheck.Text;

/// <summary>
/// Numbers every word that any table of a language knows, so that a text's tokens are looked up once and tables by number from then on. Case does not count; 0 stands for all other words.
/// Open while a language is put together, closed and immutable afterwards.
/// </summary>
internal sealed class Vocabulary
{
    private const int FirstCapacity = 4096;

    /// <summary>A quarter full at most: most words of a text are in no table, and find an empty slot at once.</summary>
    private const int Sparseness = 4;

    private const int AsciiCount = 128;

    private const int LettersAtOnce = 4;

    /// <summary>Folded words by their number.</summary>
    private string[] _words = new string[FirstCapacity];

    /// <summary>The first number is no word's.</summary>
    private int _count = 1;
    private readonly ushort[] _letters = new ushort[AsciiCount];
    private Slot[] _slots = new Slot[FirstCapacity];
    private int _longest;
    private bool _isClosed;

    public Vocabulary() => Compounds = new CompoundWords(this);

    /// <summary>Its words that are written as several.</summary>
    public CompoundWords Compounds { get; }

    /// <summary>The number of a word, which is given one where it has none.</summary>
    /// <exception cref="InvalidOperationException">The vocabulary is closed and does not hold the word.</exception>
    public ushort Add(string word)
    {
        if (Find(word) is > 0 and var known)
        {
            return known;
        }

        if (_isClosed || _count > ushort.MaxValue)
        {
            throw new InvalidOperationException($"The vocabulary takes no more words: {word}.");
        }

        if (_count == _words.Length)
        {
            Array.Resize(ref _words, 2 * _count);
        }

        _words[_count++] = string.Create(word.Length, word, (folded, original) =>
        {
            for (int i = 0; i < folded.Length; i++)
            {
                folded[i] = Folded(original[i]);
            }
        });
        _longest = Math.Max(_longest, word.Length);
        if (_count * Sparseness > _slots.Length)
        {
            _slots = new Slot[2 * _slots.Length];
            for (int id = 1; id < _count; id++)
            {
                Place((ushort)id);
            }
        }
        else
        {
            Place((ushort)(_count - 1));
        }

        return (ushort)(_count - 1);
    }

    /// <summary>The number of a word; 0 for one that no table knows.</summary>
    public ushort Find(ReadOnlySpan<char> word)
    {
        if (word.Length == 1 && word[0] < AsciiCount)
        {
            return _letters[word[0]];
        }

        if (word.IsEmpty || word.Length > _longest)
        {
            return 0;
        }

        uint hash = HashOf(word);
        Slot[] slots = _slots;
        for (uint at = hash; ; at++)
        {
            Slot slot = slots[at & (uint)(slots.Length - 1)];
            if (slot.Word == 0)
            {
                return 0;
            }

            if (slot.Hash == hash && IsFoldedTo(word, _words[slot.Word]))
            {
                return slot.Word;
            }
        }
    }

    /// <summary>A set of words, parted by white space.</summary>
    public TermSet Of(string words) => Of(words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A set of words.</summary>
    public TermSet Of(IEnumerable<string> words)
    {
        var numbers = new List<int>();
        foreach (string word in words)
        {
            numbers.Add(Add(word));
        }

        return new TermSet(this, numbers);
    }

    /// <summary>A set of words and rows of words, parted by a bar.</summary>
    public PhraseSet Phrases(string phrases)
    {
        ushort[][] rows = [.. phrases.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(phrase => phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Add).ToArray())
            .OrderByDescending(row => row.Length)];
        return new PhraseSet(new TermSet(this, [.. rows.Select(row => (int)row[0])]), rows);
    }

    /// <summary>All words so far, folded.</summary>
    public IEnumerable<string> Words => _words.Skip(1).Take(_count - 1);

    /// <summary>No word is taken from now on.</summary>
    public Vocabulary Close()
    {
        _isClosed = true;
        return this;
    }

    private void Place(ushort id)
    {
        if (_words[id] is [< (char)AsciiCount and var letter])
        {
            (_letters[letter], _letters[char.ToUpperInvariant(letter)]) = (id, id);
        }

        uint hash = HashOf(_words[id]), at = hash;
        while (_slots[at & (uint)(_slots.Length - 1)].Word > 0)
        {
            at++;
        }

        _slots[at & (uint)(_slots.Length - 1)] = new Slot(hash, id);
    }

    /// <summary>Length, the first four letters and the last four tell words apart well enough, and cost the same for every word.</summary>
    private static uint HashOf(ReadOnlySpan<char> word)
    {
        ulong first, last;
        if (word.Length < LettersAtOnce)
        {
            first = last = ((ulong)Folded(word[0]) << 32) | ((ulong)Folded(word[word.Length / 2]) << 16) | Folded(word[^1]);
        }
        else
        {
            first = FoldedLetters(word[..LettersAtOnce]);
            last = FoldedLetters(word[^LettersAtOnce..]);
        }

        ulong hash = (first * 0x9E3779B97F4A7C15) ^ BitOperations.RotateLeft((last + (ulong)word.Length) * 0xC2B2AE3D27D4EB4F, 31);
        return (uint)((hash * 0x9E3779B97F4A7C15) >> 32);
    }

    /// <summary>Four letters as one number. Capitals of ASCII become small by one bit; that bit changes other signs too, but always alike.</summary>
    private static ulong FoldedLetters(ReadOnlySpan<char> four)
    {
        const ulong NotAscii = 0xFF80_FF80_FF80_FF80, Small = 0x0020_0020_0020_0020;
        ulong letters = MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(four));
        if ((letters & NotAscii) == 0)
        {
            return letters | Small;
        }

        return Folded(four[0]) | ((ulong)Folded(four[1]) << 16) | ((ulong)Folded(four[2]) << 32) | ((ulong)Folded(four[3]) << 48) | Small;
    }

    private static bool IsFoldedTo(ReadOnlySpan<char> word, string folded)
    {
        // Most words stand in small letters already, and are compared many letters at a time.
        if (word.Length != folded.Length || word.SequenceEqual(folded))
        {
            return word.Length == folded.Length;
        }

        for (int i = 0; i < word.Length; i++)
        {
            if (Folded(word[i]) != folded[i])
            {
                return false;
            }
        }

        return true;
    }

    private static char Folded(char c) => c < 128 ? (char)((uint)(c - 'A') < 26u ? c | 0x20 : c) : char.ToLowerInvariant(c);

    private readonly record struct Slot(uint Hash, ushort Word);
}
