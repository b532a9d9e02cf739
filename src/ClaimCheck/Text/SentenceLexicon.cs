using System.Collections.Frozen;

namespace ClaimCheck.Text;

/// <summary>What a language's sentences look like.</summary>
/// <param name="abbreviations">Words whose full stop ends no sentence, in lower case without that stop ("mr", "gov").</param>
/// <param name="openers">Words that, written with a capital, begin a sentence even after an abbreviation ("in the U.S. He said").</param>
/// <param name="continuers">Words with a capital that go on with the sentence after an abbreviation of small letters ("at 5 p.m. Friday").</param>
internal sealed class SentenceLexicon(IEnumerable<string> abbreviations, IEnumerable<string> openers, IEnumerable<string> continuers)
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _abbreviations = Lookup(abbreviations);
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _openers = Lookup(openers);
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _continuers = Lookup(continuers);

    public bool IsAbbreviation(ReadOnlySpan<char> word) => _abbreviations.Contains(word);

    public bool IsOpener(ReadOnlySpan<char> word) => _openers.Contains(word);

    public bool IsContinuer(ReadOnlySpan<char> word) => _continuers.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(IEnumerable<string> words) =>
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
