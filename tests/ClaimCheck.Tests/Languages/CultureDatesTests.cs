using System.Globalization;
using ClaimCheck.Tests.Quantities.Dates;

namespace ClaimCheck.Tests.Languages;

/// <summary>The names and patterns that .NET knows of a culture are the oracle for ours.</summary>
public sealed class CultureDatesTests
{
    private const int AnyLeapYear = 2024;

    private static readonly string[] Cultures = ["de-DE", "de-AT", "es-ES", "es-MX", "fr-FR", "it-IT", "nl-NL", "nl-BE", "pt-BR", "pt-PT"];

    [TestCaseSource(nameof(Cultures))]
    public void Every_day_in_the_long_pattern_is_read_whole(string name)
    {
        CultureInfo culture = CultureInfo.GetCultureInfo(name);
        Assert.Multiple(() =>
        {
            for (var day = new DateOnly(AnyLeapYear, 1, 1); day.Year == AnyLeapYear; day = day.AddDays(1))
            {
                string written = day.ToString("D", culture);
                Assert.That(DateReading.WordingIn(name[..2], written), Does.EndWith($"{written} = {day:yyyy-MM-dd}"), written);
            }
        });
    }

    [TestCaseSource(nameof(Cultures))]
    public void Every_day_in_the_month_pattern_is_read_whole(string name)
    {
        CultureInfo culture = CultureInfo.GetCultureInfo(name);
        Assert.Multiple(() =>
        {
            for (var day = new DateOnly(AnyLeapYear, 1, 1); day.Year == AnyLeapYear; day = day.AddDays(1))
            {
                string written = day.ToString("M", culture);
                Assert.That(DateReading.WordingIn(name[..2], written), Is.EqualTo($"{written} = XXXX-{day:MM-dd}"), written);
            }
        });
    }

    [TestCaseSource(nameof(Cultures))]
    public void Every_short_month_is_read_behind_a_day(string name)
    {
        CultureInfo culture = CultureInfo.GetCultureInfo(name);
        Assert.Multiple(() =>
        {
            for (int month = 1; month <= 12; month++)
            {
                string day = name.StartsWith("de", StringComparison.Ordinal) ? "7." : "7", written = $"{day} {culture.DateTimeFormat.AbbreviatedMonthGenitiveNames[month - 1]} 2024";
                Assert.That(DateReading.WordingIn(name[..2], written), Is.EqualTo($"{written} = 2024-{month:00}-07"));
            }
        });
    }

    [TestCaseSource(nameof(Cultures))]
    public void Every_weekday_is_read(string name)
    {
        CultureInfo culture = CultureInfo.GetCultureInfo(name);
        Assert.Multiple(() =>
        {
            for (int day = 0; day < 7; day++)
            {
                string written = culture.DateTimeFormat.DayNames[day];
                Assert.That(DateReading.WordingIn(name[..2], written), Is.EqualTo($"{written} = XXXX-WXX-{(day == 0 ? 7 : day)}"));
            }
        });
    }

    [TestCaseSource(nameof(Cultures))]
    public void Digits_are_read_day_first(string name) => Assert.That(DateReading.WordingIn(name[..2], "3/1/2026"), Is.EqualTo("3/1/2026 = 2026-01-03"));
}
