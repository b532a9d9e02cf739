using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Numbers;

/// <summary>
/// Reads scores and votes: "3-1", "58–3", "a 10-4-2 record", "voted 5 to 4", "a 5-to-4 ruling", "234 votes to 201"; a rising pair ("1-3") only in brackets, beside another pair
/// or near a word of games or votes.
/// </summary>
internal sealed class ScoreReader(NumberLexicon lexicon, CardinalReader cardinals)
{
    private const int Reach = 12;
    private const decimal MostPoints = 1000m;
    private const decimal LastHour = 24m;

    public NumberMention? Read(TokenizedText text, int first, NumberPart left) => ReadPair(text, first) ?? ReadTold(text, first, left);

    private NumberMention? ReadPair(TokenizedText text, int first)
    {
        if (!IsPair(text, first))
        {
            return null;
        }

        bool third = IsDash(text.First(first + 3)) && text.IsAttached(first + 3) && text.IsDigits(first + 4) && text.IsAttached(first + 4);
        int end = third ? first + 5 : first + 3;
        if (!IsAlone(text, first, end))
        {
            return null;
        }

        decimal[] parts = third ? [Side(text, first), Side(text, first + 2), Side(text, first + 4)] : [Side(text, first), Side(text, first + 2)];
        bool spaced = text[first + 1].SpaceBefore || text[first + 2].SpaceBefore;
        bool shows = parts[0] > parts[1] && !spaced && !third;
        return parts.Contains(-1m) || !(shows || IsInBrackets(text, first) || IsInRow(text, first, end) || (IsNear(text, first, lexicon.Context.Scores) && !IsCounted(text, end)))
            ? null : new NumberMention(first, end, parts[0], NumberForm.Score) { Parts = parts };
    }

    /// <summary>"5 to 4" falls, so it is no range, and near a word of games or votes it is no change either.</summary>
    private NumberMention? ReadTold(TokenizedText text, int first, NumberPart left)
    {
        if (left.End == first || !left.IsInteger || left.Scale > 2 || left.Value >= MostPoints)
        {
            return null;
        }

        NumberContext context = lexicon.Context;
        bool hyphens = Hyphen.Joins(text, left.End) && Hyphen.Joins(text, left.End + 2);
        int link = hyphens || context.Points.IsAt(text, left.End) ? left.End + 1 : left.End;
        if (!context.ScoreLinks.IsAt(text, link) || context.From.IsAt(text, first - 1))
        {
            return null;
        }

        int next = hyphens ? link + 2 : link + 1;
        NumberPart right = cardinals.Read(text, next);
        bool falls = right.End > next && right.IsInteger && right.Scale <= 2 && right.Value < left.Value && !right.IsUntold;
        return falls && !context.Percents.IsAt(text, right.End) && (link > left.End || IsNear(text, first, context.Scores) || IsNear(text, first, context.VoteVerbs))
            ? new NumberMention(first, right.End, left.Value, NumberForm.Score) { Parts = [left.Value, right.Value] } : null;
    }

    private bool IsPair(TokenizedText text, int first) => text.IsDigits(first) && text.IsDigits(first + 2) && (IsDash(text.First(first + 1)) || IsColonPair(text, first));

    /// <summary>"3:1", "87:79", where scores are written so: no minutes, and no ratio or scale.</summary>
    private bool IsColonPair(TokenizedText text, int first) => lexicon.Context.RatioHeads is { IsEmpty: false } heads && text.First(first + 1) == ':' && text.IsAttached(first + 1) && text.IsAttached(first + 2)
        && !heads.IsAt(text, first - 1) && text[first].Length <= 3 && (text[first + 2].Length == 1 ? text.First(first + 3) != ',' || !text.IsAttached(first + 4) : text[first + 2].Length <= 3 && Side(text, first) > LastHour);

    /// <summary>The points of one side; -1 for what is padded with zeros or too long.</summary>
    private static decimal Side(TokenizedText text, int i)
    {
        var digits = new DigitBuffer();
        digits.Append(text.Span(i));
        bool padded = text[i].Length > 1 && digits.Count < text[i].Length;
        return padded || text[i].Length > 3 ? -1m : digits.Value;
    }

    /// <summary>No further part, no sign, letter or decimal at either end: "2020-01-02", "$3-1", "5-3m".</summary>
    private static bool IsAlone(TokenizedText text, int first, int end)
    {
        bool free = !text.IsAttached(first) || first == 0 || text.First(first - 1) is '(' or '[' or '"' or '“' or '\'' or '‘';
        bool joined = text.IsAttached(end) && (text.IsWord(end) || text.First(end) is '/' or '%' or '°' || IsDash(text.First(end))
            || (text.First(end) is '.' or ',' or ':' && text.IsDigits(end + 1) && text.IsAttached(end + 1)));
        return free && !joined;
    }

    /// <summary>"the Herons (9-14)": a pair alone in brackets is a score or a record.</summary>
    private static bool IsInBrackets(TokenizedText text, int first) => text.First(first - 1) == '(' && text.First(first + 3) is ')' or ',';

    /// <summary>"6-4, 6-7, 7-5", "(8-8, 0-3)".</summary>
    private bool IsInRow(TokenizedText text, int first, int end) =>
        (text.First(end) == ',' && IsPair(text, end + 1)) || (text.First(first - 1) == ',' && first >= 4 && IsPair(text, first - 4));

    /// <summary>"fell by 5-10 MB", "dropped 3-5 degrees": what the two numbers count stands behind them.</summary>
    private bool IsCounted(TokenizedText text, int end)
    {
        NumberContext context = lexicon.Context;
        bool noun = text.IsWord(end) && text[end].LineBreaksBefore == 0 && !context.StepEnds.IsAt(text, end) && !context.Scores.IsAt(text, end);
        return noun && context.PluralEnding.Length > 0 && (text.Span(end).EndsWith(context.PluralEnding, StringComparison.Ordinal) || text[end].Length == 2 || IsAbbreviation(text.Span(end)) || context.Percents.IsAt(text, end) || context.Plurals.IsAt(text, end));
    }

    /// <summary>"mph", "kph".</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> word) => word.Length == 3 && !IsVowel(word[0]) && !IsVowel(word[1]) && !IsVowel(word[2]);

    private static bool IsVowel(char c) => char.ToLowerInvariant(c) is 'a' or 'e' or 'i' or 'o' or 'u';

    private static bool IsNear(TokenizedText text, int first, TermSet words) => words.IsNear(text, first, Reach, Reach - 1);

    private static bool IsDash(char c) => c is '-' or '–' or '‑';
}
