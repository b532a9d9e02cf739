using System.Globalization;
using System.Text;

namespace ClaimCheck.Benchmarks;

/// <summary>
/// Writes made-up news of any length: the same length and telling always give the same text. Two tellings of one length report the same events, one in three
/// with another figure, so that checking them finds agreements and conflicts.
/// </summary>
internal static class NewsText
{
    private static readonly string[] Places = ["Alverton", "Port Maren", "Keswold", "the Tarn valley", "Brimsea", "Old Harrow", "Lindmere", "Castle Oake"];

    private static readonly string[] People = ["Ines Calloway", "Tomas Reed", "the harbour master", "Mayor Odile Grant", "a spokesman for the fire service", "Dr. Pell"];

    /// <summary>{0} a place, {1} a person, {2} a count, {3} a day of the month, {4} a smaller count.</summary>
    private static readonly string[] Sentences =
    [
        "About {2} people were moved out of {0} after the river rose, {1} said.",
        "The storm reached {0} on March {3}, bringing down {4} power lines and closing the coast road.",
        "At least {4} boats sank in the harbour of {0}, and {2} more were damaged.",
        "Repairs in {0} will cost about ${4}.{3} million, according to {1}.",
        "“We have never seen anything like it,” said {1}, who has lived in {0} for {4} years.",
        "Crews from {4} towns worked through the night to clear the line between {0} and the coast, a stretch of {2} km.",
        "Nearly {4} per cent of homes in {0} were still without water at 9 a.m. on Tuesday.",
        "A school in {0} took in {2} children, some of them younger than three.",
        "{1} told reporters that between {4} and {2} sheep had been lost on the hills above {0}.",
        "The council met in {0} and put off a decision until the end of the month.",
        "The dam above {0}, built in 1961, stands 48 metres high and holds back twenty-two million cubic metres.",
        "Two thirds of the seats in the town hall of {0} were taken; the meeting was the third in {4} days.",
        "Volunteers came from as far as {0}, and no one was turned away.",
    ];

    /// <param name="kilobytes">The least length in thousands of characters.</param>
    /// <param name="telling">Which telling of the events.</param>
    /// <param name="story">Which events: other places, and other figures in another order.</param>
    public static string Of(int kilobytes, int telling, int story = 0)
    {
        var text = new StringBuilder("Storm floods the coast for a third day\n\n");
        for (int n = 0; text.Length < kilobytes * 1000; n++)
        {
            int seed = (n * 7919) + 17 + (story * 104_729);
            int changed = telling > 0 && n % 3 == 0 ? telling * 7 : 0;
            text.AppendFormat(
                CultureInfo.InvariantCulture,
                Sentences[(n + story) % Sentences.Length],
                Places[seed % Places.Length] + NameOf(story),
                People[seed / 3 % People.Length] + NameOf(story),
                (100 + (seed % 4900) + changed).ToString("N0", CultureInfo.InvariantCulture),
                1 + (seed / 5 % 28),
                5 + (seed / 7 % 60) + changed);
            text.Append(n % 4 == 3 ? "\n\n" : " ");
        }

        return text.ToString();
    }

    /// <summary>What makes other names of the names of another story: letters, "" for the first.</summary>
    private static string NameOf(int story)
    {
        var name = new StringBuilder();
        for (; story > 0; story /= 20)
        {
            name.Append((char)('a' + (story % 20))).Append("or");
        }

        return name.ToString();
    }
}
