using System.Collections.Frozen;
using ClaimCheck.Recognition.Dates;

namespace ClaimCheck.Languages.English;

/// <summary>Holidays that English news dates events by.</summary>
internal static class EnglishHolidays
{
    public static FrozenDictionary<string, HolidayRule> Rules { get; } = new Dictionary<string, HolidayRule>
    {
        ["christmas"] = new(12, 25),
        ["christmas day"] = new(12, 25),
        ["christmas eve"] = new(12, 24),
        ["boxing day"] = new(12, 26),
        ["new year's day"] = new(1, 1),
        ["new year's eve"] = new(12, 31),
        ["valentine's day"] = new(2, 14),
        ["st patrick's day"] = new(3, 17),
        ["independence day"] = new(7, 4),
        ["halloween"] = new(10, 31),
        ["martin luther king day"] = HolidayRule.NthOf(3, DayOfWeek.Monday, 1),
        ["presidents' day"] = HolidayRule.NthOf(3, DayOfWeek.Monday, 2),
        ["memorial day"] = HolidayRule.NthOf(5, DayOfWeek.Monday, 5),
        ["labor day"] = HolidayRule.NthOf(1, DayOfWeek.Monday, 9),
        ["columbus day"] = HolidayRule.NthOf(2, DayOfWeek.Monday, 10),
        ["thanksgiving"] = HolidayRule.NthOf(4, DayOfWeek.Thursday, 11),
        ["thanksgiving day"] = HolidayRule.NthOf(4, DayOfWeek.Thursday, 11),
        ["ash wednesday"] = HolidayRule.FromEaster(-46),
        ["palm sunday"] = HolidayRule.FromEaster(-7),
        ["good friday"] = HolidayRule.FromEaster(-2),
        ["easter"] = HolidayRule.FromEaster(0),
        ["easter sunday"] = HolidayRule.FromEaster(0),
        ["easter monday"] = HolidayRule.FromEaster(1),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
}
