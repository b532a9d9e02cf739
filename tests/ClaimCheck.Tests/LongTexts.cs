using System.Globalization;

namespace ClaimCheck.Tests;

/// <summary>Made-up texts of any length, for tests of what long texts cost and find.</summary>
internal static class LongTexts
{
    private static readonly string[] Things = ["lamps", "boats", "carts", "bells", "doors", "maps", "coats", "ropes", "sheds", "looms", "drums"];

    /// <summary>One sentence a town, each with a number that differs by <paramref name="more"/> between tellings.</summary>
    public static Document Towns(int count, int more) => new($"towns-{more}.txt", string.Concat(Enumerable.Range(0, count).Select(n => string.Create(
        CultureInfo.InvariantCulture, $"The town of Zor{n}ville bought {1000 + (n * 3) + more} {Things[n % Things.Length]} for the {Things[(n * 5 + 2) % Things.Length]}. "))));

    public static Document Row(string name, string piece, int count) => new(name, string.Concat(Enumerable.Repeat(piece, count)));
}
