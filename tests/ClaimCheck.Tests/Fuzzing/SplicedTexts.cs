using System.Text;

namespace ClaimCheck.Tests.Fuzzing;

/// <summary>Texts that nobody wrote: pieces of sentences of ours and of what breaks readers, cut, joined and put into one another. The same seed always gives the same texts.</summary>
internal sealed class SplicedTexts(int seed)
{
    private const int LongestPiece = 80;
    private const int MostPieces = 25;

    private static readonly string[] Sentences = NewsSentences.Rows.Split('\n').Select(row => row.Split("=>")[0]).ToArray();

    private static readonly string[] Breakers =
    [
        "\0", "\ud83d", "\udc00", "\u202e", "\u200b", "\u2066", "٣", "１２", "½", "⅞", "²", "𝟏", "①", "Ⅳ", "九", "१२", "1e999", "-0", "0.0000000000000000000000000001", "79228162514264337593543950335",
        "999999999999999999999999999999999999", "1/0", "0/1-11/2/2017", "31/02/2024", "29 February 2023", "9999-12-31", "0001-01-01", "24:00", "23:59:60", "December 31, 9999", "one day before January 1, 1",
        "a million million million million million", "thousand ", "half of half of ", "-", "–", "—", "$", "€", "%", "(", ")", "[", "\"", "'", "’", "\n\n", "\r", "\t", ",", ".", "...", "and ", "or ", "to ", "between ",
        "from ", "of ", "per ", "every ", "last ", "next ", "ago ", "before ", "after ", "million ", "hundred ", "and a half ", "twenty-", "first ", "quarter ", "Monday, ", "May ", "2020s", "'90s", "Q3 ", "FY", "BC ",
        "AD ", "<b>", "&amp;", "<script>alert(1)</script>", "\u001b[31m", "http://", "@", "#", "1.", "1,", "10 000", "1'000", "12:", "3-", "5x10^", "±", "~", ">=", "at least ", "no more than ", "in 2 years",
        "9st 4lb", "2147483648", "4294967296 years ago", "10000 centuries before Christmas", "week 53 of 9999", "the 31st of next month", "Easter 9999", "Easter 1", "Ramadan 9000", "in 99999999 days",
    ];

    private readonly Random _random = new(seed);

    public string Next()
    {
        var text = new StringBuilder();
        for (int pieces = 1 + _random.Next(MostPieces); pieces > 0; pieces--)
        {
            int at = _random.Next(text.Length + 1);
            switch (_random.Next(5))
            {
                case 0:
                    text.Insert(at, Breakers[_random.Next(Breakers.Length)]);
                    break;
                case 1:
                    text.Append(Breakers[_random.Next(Breakers.Length)]).Append(' ');
                    break;
                case 2:
                    text.Remove(at, Math.Min(text.Length - at, _random.Next(5)));
                    break;
                default:
                    text.Append(Piece(Sentences[_random.Next(Sentences.Length)]));
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>One to three documents, of which two may have one text, with days of publication from all of the calendar.</summary>
    public Document[] NextDocuments()
    {
        string shared = Next();
        string[] cultures = ["en-US", "en-GB", "de-DE", "fr-FR", "tr-TR", "ar-SA"];
        return [.. Enumerable.Range(0, 1 + _random.Next(3)).Select(index => new Document($"d{index}.txt", _random.Next(2) == 0 ? shared : Next())
        {
            Culture = cultures[_random.Next(cultures.Length)],
            PublishedOn = _random.Next(3) switch { 0 => null, 1 => new DateOnly(2026, 3, 11), _ => DateOnly.FromDayNumber(_random.Next(DateOnly.MaxValue.DayNumber + 1)) },
        })];
    }

    private string Piece(string sentence)
    {
        int start = _random.Next(sentence.Length + 1);
        return sentence.Substring(start, Math.Min(sentence.Length - start, _random.Next(LongestPiece)));
    }
}
