using System.Collections.Frozen;

namespace ClaimCheck.Text;

/// <summary>What a language's sentences look like: the abbreviations whose full stop ends no sentence, in lower case without that stop ("mr", "gov").</summary>
internal sealed class SentenceLexicon(IEnumerable<string> abbreviations)
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _abbreviations =
        abbreviations.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public bool IsAbbreviation(ReadOnlySpan<char> word) => _abbreviations.Contains(word);
}
