using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ClaimCheck.Reporting.Wording;

namespace ClaimCheck;

public sealed partial record Quantity : ISpanParsable<Quantity>
{
    /// <summary>Reads a text that is nothing but one number or date, in words or digits: "about 3,000", "three and a half million euros", "nearly half", "21 January 2026", "3 p.m.".</summary>
    /// <param name="s">The text; white space around it is let be. A noun behind the number is not: "3,000" and not "3,000 passengers".</param>
    /// <param name="publishedOn">The day that it was written on, from which relative dates count: it fixes "last month", and the year of "January 21".</param>
    /// <param name="culture">
    /// A BCP 47 tag ("en-GB", "de"), which decides between 1.234 and 1,234 and between day and month first; null is read as English. The culture of the machine is never asked.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">It is no number or date, or says more than one.</exception>
    public static Quantity Parse(string s, DateOnly? publishedOn = null, string? culture = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return QuantityParsing.Read(s, publishedOn, culture) ?? throw QuantityParsing.NoQuantity(s);
    }

    /// <summary>As <see cref="Parse"/>, without an exception.</summary>
    /// <param name="s">The text; null is none.</param>
    /// <param name="result">The value; null where there is none.</param>
    /// <param name="publishedOn">The day that it was written on.</param>
    /// <param name="culture">A BCP 47 tag; null is read as English.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out Quantity? result, DateOnly? publishedOn = null, string? culture = null) =>
        (result = s is null ? null : QuantityParsing.Read(s, publishedOn, culture)) is not null;

    /// <summary>What its wording allows, in words: "2,500 to under 3,500", "over 30,000 km", "21 January 2026". For people; it cannot be parsed back.</summary>
    public override string ToString() => ValueWords.Of(this);

    static Quantity IParsable<Quantity>.Parse(string s, IFormatProvider? provider) => Parse(s, culture: QuantityParsing.TagOf(provider));

    static Quantity ISpanParsable<Quantity>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString(), culture: QuantityParsing.TagOf(provider));

    static bool IParsable<Quantity>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Quantity result) =>
        TryParse(s, out result, culture: QuantityParsing.TagOf(provider));

    static bool ISpanParsable<Quantity>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Quantity result) =>
        TryParse(s.ToString(), out result, culture: QuantityParsing.TagOf(provider));
}

/// <summary>Reads texts that are one value.</summary>
internal static class QuantityParsing
{
    private const int LongestQuoted = 60;

    private static readonly ClaimReader Reader = new(ClaimCheckOptions.Default);

    public static Quantity? Read(string text, DateOnly? publishedOn, string? culture) => Reader.ReadWhole(new Document("", text.Trim()) { PublishedOn = publishedOn, Culture = culture });

    public static string? TagOf(IFormatProvider? provider) => (provider as CultureInfo)?.Name;

    public static FormatException NoQuantity(string text) =>
        new($"\"{PrintableText.Of(text.Length > LongestQuoted ? string.Concat(text.AsSpan(0, LongestQuoted), "…") : text)}\" is not one number or date.");
}
