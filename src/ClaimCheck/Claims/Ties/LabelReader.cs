using System.Text;
using ClaimCheck.Quantities;
using ClaimCheck.Text;

namespace ClaimCheck.Claims.Ties;

/// <summary>Reads the digits of a sentence that no claim takes in: the "1" of "Room 1", the "7" of "version 7".</summary>
internal static class LabelReader
{
    /// <summary>Of a sentence with more tokens only the first are looked at.</summary>
    private const int Reach = 200;

    /// <summary>The labels of the sentence of a run of mentions, parted by blanks; empty for none.</summary>
    public static string Read(TokenizedText text, IReadOnlyList<QuantityMention> mentions, int first, int end)
    {
        Sentence sentence = text.Sentences[text.SentenceOf(mentions[first].FirstToken)];
        StringBuilder? labels = null;
        int mention = first;
        for (int token = sentence.FirstToken; token < Math.Min(sentence.EndToken, sentence.FirstToken + Reach); token++)
        {
            while (mention < end && mentions[mention].EndToken <= token)
            {
                mention++;
            }

            bool isTaken = mention < end && mentions[mention].FirstToken <= token;
            if (!isTaken && text.IsDigits(token))
            {
                (labels ??= new StringBuilder()).Append(text.Span(token)).Append(' ');
            }
        }

        return labels?.ToString() ?? "";
    }
}
