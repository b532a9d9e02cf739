using System.Globalization;
using ClaimCheck.Recognizers.Models;
using ClaimCheck.Recognizers.Values;

namespace ClaimCheck.Recognizers.Sentences;

/// <summary>Reads a document sentence by sentence, each within a limit of time.</summary>
/// <param name="models">The models of the culture.</param>
/// <param name="limit">How long a sentence may take.</param>
internal sealed class DocumentReading(CultureModels models, TimeSpan limit)
{
    /// <summary>Above it a sentence is not begun: the time grows with the square of the length and more.</summary>
    private const int LongestSentence = 2_000;

    /// <summary>What was given up on goes on in the background: no document is to leave more behind.</summary>
    private const int MostGivenUp = 3;

    /// <param name="document">The document.</param>
    /// <param name="unread">Takes the sentences that were given up on.</param>
    public List<RecognizedValue> Read(Document document, ICollection<UnreadText> unread)
    {
        var reader = new SentenceReader(models, document.PublishedOn);
        List<RecognizedValue> values = [];
        using var worker = new LimitedWorker(limit);
        foreach (TextSpan span in SentenceParts.Of(document.Text))
        {
            if (worker.GivenUp == MostGivenUp)
            {
                unread.Add(new UnreadText(new TextSpan(span.Start, document.Text.Length), "of three sentences before, each took too long"));
                break;
            }

            if (span.Length > LongestSentence)
            {
                unread.Add(new UnreadText(span, string.Create(CultureInfo.InvariantCulture, $"a sentence of {span.Length:N0} characters is longer than Microsoft.Recognizers.Text can read in time")));
                continue;
            }

            string sentence = document.Text[span.Start..span.End];
            if (worker.Run(() => reader.Read(sentence, span.Start), out string reason) is { } found)
            {
                values.AddRange(found);
            }
            else
            {
                unread.Add(new UnreadText(span, reason));
            }
        }

        return values;
    }
}
