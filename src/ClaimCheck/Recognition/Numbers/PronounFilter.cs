using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Numbers;

/// <summary>Tells "one" the number from "one" the pronoun and from "one and the same": a number has a noun, a unit or another number beside it.</summary>
internal sealed class PronounFilter(NumberLexicon lexicon)
{
    private const int ContrastReach = 4;

    public Standing StandingOf(TokenizedText text, int first, int end)
    {
        if (end != first + 1 || !lexicon[text, first].IsAmbiguous)
        {
            return Standing.Number;
        }

        NumberContext context = lexicon.Context;
        bool hyphen = Hyphen.Joins(text, end);
        if (context.PronounBefore.IsAt(text, first - 1))
        {
            return hyphen || (text.IsWord(end) && !context.PronounAfter.Has(text.WordOrOwner(end))) ? Standing.OnlyBesideUnit : Standing.Pronoun;
        }

        if (context.SamenessBefore.IsAt(text, first - 1) && context.SamenessAfter.IsAt(text, end) && !context.SamenessEnds.IsAt(text, end + 1))
        {
            return Standing.Pronoun;
        }

        if (hyphen)
        {
            return context.PronounCompounds.IsAt(text, end + 1) ? Standing.Pronoun : Standing.Number;
        }

        if (context.Conditions.IsAt(text, first - 1) && context.ParticipleEnding is { Length: > 0 } ending && text.IsWord(end) && text[end].Length > 4 && text.Span(end).EndsWith(ending, StringComparison.Ordinal) && !text.IsWord(end + 1))
        {
            return Standing.Pronoun;
        }

        bool hasNoun = text.IsWord(end) && text[end].LineBreaksBefore == 0 && !context.PronounAfter.Has(text.WordOrOwner(end));
        bool isPerson = context.Casualties.IsAt(text, first - 1) && !context.PronounAfter.IsAt(text, end);
        return hasNoun || isPerson || HasContrast(text, end) || text.Count == 1 ? Standing.Number : Standing.Pronoun;
    }

    /// <summary>"killing one and wounding three", "one to three".</summary>
    private bool HasContrast(TokenizedText text, int end)
    {
        if (!lexicon.Context.Contrasts.IsAt(text, end) && text.First(end) is not ',')
        {
            return false;
        }

        for (int i = end + 1; i < Math.Min(text.Count, end + 1 + ContrastReach) && text.SentenceOf(i) == text.SentenceOf(end - 1); i++)
        {
            if (text.First(i) is ',' or ';')
            {
                return false;
            }

            if (lexicon[text, i] is { IsCardinal: true, Value: < 1000m } number && !(number.IsAmbiguous && !text.IsWord(i + 1)))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Whether a word that may be a number is one.</summary>
internal enum Standing : byte
{
    Pronoun,

    /// <summary>"that one mile" is a length, "that one man" no count.</summary>
    OnlyBesideUnit,

    Number,
}
