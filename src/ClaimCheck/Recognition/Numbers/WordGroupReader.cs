using System.Runtime.InteropServices;
using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Numbers;

/// <summary>
/// Reads what stands before a scale in words: "trescientos cuarenta y siete", "quatre-vingt-dix-neuf", "vierundzwanzig". Each word adds to the number as long as there is room for it: behind tens
/// for ones, behind hundreds for tens.
/// </summary>
internal sealed class WordGroupReader(NumberLexicon lexicon, NumberGrammar grammar)
{
    private const decimal Most = 10_000m;

    /// <param name="ordinals">Whether an ordinal goes on with it.</param>
    /// <param name="behindOrdinal">Only ordinals do.</param>
    public WordGroup Read(TokenizedText text, int first, bool ordinals, bool behindOrdinal)
    {
        var group = new WordGroup(first, 0m) { Room = Most };
        NumberWord last = NumberWord.None;
        while (true)
        {
            int i = group.End == first ? first : Hyphen.After(text, group.End);
            NumberWord word = lexicon[text, i];
            bool linked = group.End > first && word.Kind == NumberWordKind.And;
            if (linked)
            {
                i = Hyphen.After(text, i + 1);
                word = lexicon[text, i];
            }

            bool allowed = ordinals || !(word.IsOrdinal || word.Kind == NumberWordKind.Denominator);
            bool rows = group.IsOrdinal ? grammar.RowsOrdinals && word.IsOrdinal : !behindOrdinal || word.IsOrdinal;
            if (!allowed || !rows || (linked && IsPart(text, i, ordinals)) || Grown(text, group, last, word, i, linked) is not { } grown)
            {
                return group;
            }

            group = grown with { IsOrdinal = word.IsOrdinal, IsParts = word.Kind == NumberWordKind.Denominator };
            if (group.IsParts || (group.IsOrdinal && !grammar.RowsOrdinals))
            {
                return group;
            }

            last = word;
        }
    }

    /// <summary>Where links do not make numbers, "vingt et trois cinquièmes" are twenty and a part.</summary>
    private bool IsPart(TokenizedText text, int i, bool ordinals) => !grammar.LinksOnes && !ordinals && lexicon[text, Hyphen.After(text, i + 1)] is { Kind: NumberWordKind.Denominator } or { IsOrdinal: true, Kind: NumberWordKind.Digit };

    private WordGroup? Grown(TokenizedText text, WordGroup group, NumberWord last, NumberWord word, int i, bool linked)
    {
        bool begins = group.End == i && !linked && last.Kind == NumberWordKind.None;
        decimal value = word.Kind == NumberWordKind.Article ? 1m : word.Value;
        switch (word.GroupKind)
        {
            case NumberWordKind.Hundred when value == 100m && !begins:
                bool multiplies = !linked && (last.Kind != NumberWordKind.Article || grammar.OnesFirst || text.IsAttached(i)) && last.GroupKind is NumberWordKind.Digit or NumberWordKind.Teen or NumberWordKind.Tens && group.Value is > 0m and < 100m;
                return multiplies ? new WordGroup(i + 1, group.Value * 100m) { Room = 100m } : null;
            case NumberWordKind.Hundred when begins && (word.StandsAlone || word.IsOrdinal || value > 100m):
                return new WordGroup(i + 1, value) { Room = word.Room ?? 100m };
            case NumberWordKind.Tens when !linked && word.Multiplies > 0m && last.Kind == NumberWordKind.Digit && last.Value == word.Multiplies:
                return new WordGroup(i + 1, group.Value - last.Value + (last.Value * value)) { Room = 20m };
            case NumberWordKind.Tens when linked && grammar.OnesFirst && last.GroupKind == NumberWordKind.Digit && text.IsAttached(i) && text.IsAttached(i - 1):
                return new WordGroup(i + 1, group.Value + value) { Room = 1m };
            case NumberWordKind.Digit or NumberWordKind.Teen or NumberWordKind.Tens:
                return value < group.Room && (value > 0m || begins) && (begins || Follows(text, last, word, i, linked))
                    ? new WordGroup(i + 1, group.Value + value) { Room = Math.Min(group.Room, RoomBehind(word)), IsArticle = begins && word.Kind == NumberWordKind.Article } : null;
            default:
                return null;
        }
    }

    /// <summary>Whether a smaller word goes on with what stands before it.</summary>
    private bool Follows(TokenizedText text, NumberWord last, NumberWord word, int i, bool linked) => last.GroupKind switch
    {
        NumberWordKind.Hundred => !linked || grammar.LinksHundreds || text.IsAttached(i),
        NumberWordKind.Teen => last.Room > 1m && !linked,
        NumberWordKind.Tens when grammar.LinksOnes => linked || (last.IsOrdinal && word.IsOrdinal) || text.IsAttached(i),
        NumberWordKind.Tens when word.GroupKind == NumberWordKind.Digit && !text.IsAttached(i) && text.IsAttached(i + 1) && text.IsWord(i + 1) => false,
        NumberWordKind.Tens => word.Kind != NumberWordKind.Article || linked || Hyphen.Is(text.First(i - 1)) || text.IsAttached(i),
        _ => false,
    };

    private static decimal RoomBehind(NumberWord word) => word.Room ?? (word.GroupKind == NumberWordKind.Tens ? 10m : 1m);
}

/// <summary>A number below a thousand, or of hundreds up to ninety-nine.</summary>
/// <param name="End">The token after it; where it begins for none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WordGroup(int End, decimal Value)
{
    /// <summary>What goes on with it is smaller.</summary>
    public decimal Room { get; init; }

    public bool IsOrdinal { get; init; }

    public bool IsParts { get; init; }

    /// <summary>It is an article, which counts only before a scale.</summary>
    public bool IsArticle { get; init; }
}
