using System.Globalization;

namespace ClaimCheck.Readers;

/// <summary>What is said of a file that is over a limit.</summary>
internal static class TooMuch
{
    public static string Bytes(int limit) => string.Create(CultureInfo.InvariantCulture, $"is larger than {Sized(limit)}");

    public static string Text(int limit) => string.Create(CultureInfo.InvariantCulture, $"has a text longer than {limit:#,0} characters");

    private static string Sized(int bytes) => bytes >= 1024 * 1024
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / (1024 * 1024)} MB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes:#,0} bytes");
}
