using System.Text;

namespace ClaimCheck.Cli.Tests.Fuzzing;

/// <summary>JSON that nobody wrote: good texts with characters changed, left out, doubled and put into one another. The same seed always gives the same texts.</summary>
internal sealed class MutatedJson(int seed, params string[] good)
{
    private const int MostChanges = 6;
    private const int LongestRun = 40;

    private static readonly string[] Breakers =
    [
        "\0", "\ud83d", "\udc00", "\u202e", "\u001b[31m", "\"", "\\", "\\u", "\\ud83d", "\\u0000", "{", "}", "[", "]", ",", ":", "null", "true", "-1", "1e999", "1e-400", "0.1", "99999999999999999999", "\"2026-02-30\"", "\"9999-12-31\"",
        "\"zz-ZZ-x-y\"", "/*", "//", "\ufeff", "\t", "\"id\":", "\"documents\":", "\"text\":", "\"rules\":", "\"vocabulary\":", "\"widths\":", "\"names\":[[]]", "[[[[[[[[", "{\"a\":{\"a\":{\"a\":{\"a\":",
    ];

    private readonly Random _random = new(seed);

    /// <summary>A text of one line.</summary>
    public string Next()
    {
        var text = new StringBuilder(good[_random.Next(good.Length)]);
        for (int changes = _random.Next(MostChanges + 1); changes > 0; changes--)
        {
            int at = _random.Next(text.Length + 1), run = Math.Min(text.Length - at, _random.Next(LongestRun));
            switch (_random.Next(5))
            {
                case 0 when at < text.Length:
                    text[at] = (char)_random.Next(32, 127);
                    break;
                case 1:
                    text.Remove(at, run);
                    break;
                case 2:
                    text.Insert(at, text.ToString(at, run));
                    break;
                case 3:
                    string other = good[_random.Next(good.Length)];
                    int start = _random.Next(other.Length);
                    text.Insert(at, other.AsSpan(start, Math.Min(other.Length - start, _random.Next(LongestRun))));
                    break;
                default:
                    text.Insert(at, Breakers[_random.Next(Breakers.Length)]);
                    break;
            }
        }

        return text.ToString();
    }
}
