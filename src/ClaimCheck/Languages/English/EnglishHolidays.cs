using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Dates.Holidays;
using static ClaimCheck.Recognition.Dates.Holidays.HolidayCalendar;

namespace ClaimCheck.Languages.English;

/// <summary>Holidays that English news dates events by: of the United States, Britain and Ireland, of Christians, Muslims and Jews, the Chinese new year, and days that the United Nations keep.</summary>
internal static class EnglishHolidays
{
    private static readonly (string Weekday, string[] Forms)[] ShortWeekdays =
    [
        ("monday", ["mon"]), ("tuesday", ["tue", "tues"]), ("wednesday", ["wed"]), ("thursday", ["thu", "thur", "thurs"]), ("friday", ["fri"]), ("saturday", ["sat"]), ("sunday", ["sun"]),
    ];

    /// <summary>Names by their rule; a name may stand without its apostrophe.</summary>
    private static readonly (HolidayRule Rule, string Names)[] Table =
    [
        (new(12, 25), "christmas|christmas day|xmas|xmas day"),
        (new(12, 24), "christmas eve"),
        (new(12, 26), "boxing day|st stephen's day"),
        (new(1, 1), "new year's day|new year day"),
        (new(12, 31), "new year's eve|new year eve"),
        (new(1, 6), "epiphany|three kings day"),
        (new(2, 2), "groundhog day"),
        (new(2, 14), "valentine's day|valentine day|st valentine's day"),
        (new(3, 8), "international women's day|women's day"),
        (new(3, 17), "st patrick's day|saint patrick's day|st paddy's day|saint paddy's day"),
        (new(4, 1), "april fools' day|april fool's day"),
        (new(4, 22), "earth day"),
        (new(4, 25), "anzac day"),
        (new(5, 1), "may day|labour day|international workers' day"),
        (new(5, 5), "cinco de mayo"),
        (new(6, 14), "flag day"),
        (new(6, 19), "juneteenth"),
        (new(7, 1), "canada day"),
        (new(7, 4), "independence day"),
        (new(7, 14), "bastille day"),
        (new(10, 31), "halloween"),
        (new(11, 1), "all saints' day|world vegan day"),
        (new(11, 5), "guy fawkes night|bonfire night"),
        (new(11, 11), "veterans day|armistice day|remembrance day"),
        (HolidayRule.NthOf(3, DayOfWeek.Monday, 1), "martin luther king day|martin luther king jr day|martin luther king's day|mlk day|civil rights day"),
        (HolidayRule.NthOf(3, DayOfWeek.Monday, 2), "presidents' day|washington's birthday"),
        (HolidayRule.NthOf(2, DayOfWeek.Sunday, 5), "mother's day"),
        (HolidayRule.NthOf(4, DayOfWeek.Thursday, 11, 1), "black friday"),
        (HolidayRule.NthOf(4, DayOfWeek.Thursday, 11, 4), "cyber monday"),
        (HolidayRule.NthOf(4, DayOfWeek.Thursday, 11, 5), "giving tuesday"),
        (HolidayRule.NthOf(1, DayOfWeek.Monday, 11, 1), "election day"),
        (HolidayRule.NthOf(2, DayOfWeek.Sunday, 11), "remembrance sunday"),
        (HolidayRule.FromEaster(-21), "mothering sunday"),
        (HolidayRule.FromEaster(-1), "holy saturday"),
        (new(1, 20), "inauguration day"),
        (new(1, 25), "burns night"),
        (new(1, 26), "australia day"),
        (new(2, 6), "waitangi day"),
        (new(3, 1), "st david's day"),
        (new(4, 23), "st george's day"),
        (new(11, 30), "st andrew's day"),
        (new(12, 1), "world aids day"),
        (HolidayRule.NthOf(3, DayOfWeek.Sunday, 6), "father's day"),
        (HolidayRule.NthOf(5, DayOfWeek.Monday, 5), "memorial day"),
        (HolidayRule.NthOf(1, DayOfWeek.Monday, 9), "labor day"),
        (HolidayRule.NthOf(2, DayOfWeek.Monday, 10), "columbus day|indigenous peoples' day"),
        (HolidayRule.NthOf(4, DayOfWeek.Thursday, 11), "thanksgiving|thanksgiving day"),
        (HolidayRule.FromEaster(-47), "mardi gras|shrove tuesday|pancake day"),
        (HolidayRule.FromEaster(-46), "ash wednesday"),
        (HolidayRule.FromEaster(-7), "palm sunday|branch sunday"),
        (HolidayRule.FromEaster(-3), "maundy thursday|holy thursday|covenant thursday|sheer thursday|thursday of mysteries"),
        (HolidayRule.FromEaster(-2), "good friday"),
        (HolidayRule.FromEaster(0), "easter|easter sunday|easter day"),
        (HolidayRule.FromEaster(1), "easter monday|bright monday"),
        (HolidayRule.FromEaster(39), "ascension day"),
        (HolidayRule.FromEaster(49), "pentecost|whit sunday|white sunday"),
        (HolidayRule.FromEaster(50), "whit monday|pentecost monday|monday of the holy spirit"),
        (HolidayRule.FromEaster(56), "trinity sunday"),
        (HolidayRule.FromEaster(60), "corpus christi"),
        (HolidayRule.Of(OrthodoxEaster, 0, -48), "clean monday"),
        (HolidayRule.Of(OrthodoxEaster, 0, -8), "lazarus saturday"),
        (HolidayRule.Of(OrthodoxEaster, 0, 0), "orthodox easter"),
        (HolidayRule.Of(Islamic, 1, 1), "islamic new year|hijri new year|arabic new year"),
        (HolidayRule.Of(Islamic, 1, 10), "ashura|day of ashura"),
        (HolidayRule.Of(Islamic, 3, 12), "mawlid|mawlid al-nabi"),
        (HolidayRule.Of(Islamic, 7, 27), "isra and mi'raj|isra and miraj|isra miraj|lailat al-miraj|laylat al-miraj|the night journey|ascension to heaven"),
        (HolidayRule.Of(Islamic, 9, 27), "laylat al-qadr|lailat al-qadr|laylat al-kadr|laylatul qadr|lailatul qadr|night of power"),
        (HolidayRule.Before(Islamic, 10, 1, DayOfWeek.Friday), "jumu'atul-wida|jumatul-wida|jamat ul-vida|jummat ul-vida|jumuat al-wida"),
        (HolidayRule.Of(Islamic, 10, 1), "eid al-fitr|eid ul-fitr|eid-ul-fitr|id al-fitr|id ul-fitr|festival of breaking the fast"),
        (HolidayRule.Of(Islamic, 12, 10), "eid al-adha|eid ul-adha|id al-adha|id ul-adha|eid ul-azha|feast of the sacrifice|festival of sacrifice|sacrifice feast|bakr id|bakr-eid|bakrid|bakra eid"),
        (HolidayRule.Of(HebrewNewYear, 0, 0), "rosh hashanah|rosh hashana"),
        (HolidayRule.Of(HebrewNewYear, 0, 9), "yom kippur"),
        (HolidayRule.Of(HebrewNewYear, 0, 14), "sukkot"),
        (HolidayRule.Of(HebrewNewYear, 0, 21), "shemini atzeret"),
        (HolidayRule.Of(HebrewNewYear, 0, 22), "simchat torah"),
        (HolidayRule.Of(HebrewNewYear, 0, -163), "passover|pesach"),
        (HolidayRule.Of(HebrewNewYear, 0, -113), "shavuot"),
        (HolidayRule.Of(HebrewNewYear, 0, -193), "purim"),
        (HolidayRule.Of(Hebrew, 3, 25), "hanukkah|chanukah"),
        (HolidayRule.Of(Hebrew, 5, 15), "tu bishvat"),
        (HolidayRule.Of(Chinese, 1, 1), "chinese new year|lunar new year|chinese new year's day|lunar new year's day|chinese lunar new year's day|chinese new years"),
        (HolidayRule.Of(Chinese, 5, 5), "dragon boat festival"),
        (HolidayRule.Of(Chinese, 8, 15), "mid-autumn festival"),
    ];

    public static Dictionary<string, HolidayRule> Rules { get; } = Named();

    private static Dictionary<string, HolidayRule> Named()
    {
        var rules = new Dictionary<string, HolidayRule>(StringComparer.OrdinalIgnoreCase);
        foreach ((HolidayRule rule, string names) in (IEnumerable<(HolidayRule, string)>)[.. Table, .. EnglishWorldHolidays.Table])
        {
            foreach (string name in names.Split('|'))
            {
                Add(rules, name.Replace('-', ' '), rule);
            }
        }

        return rules;
    }

    /// <summary>A name with and without its apostrophe, and with its weekday in short: "easter mon".</summary>
    private static void Add(Dictionary<string, HolidayRule> rules, string name, HolidayRule rule)
    {
        rules[name] = rule;
        rules.TryAdd(name.Replace("'", "", StringComparison.Ordinal), rule);
        foreach ((string weekday, string[] forms) in ShortWeekdays)
        {
            foreach (string form in name.Contains(weekday, StringComparison.Ordinal) ? forms : [])
            {
                rules.TryAdd(name.Replace(weekday, form, StringComparison.Ordinal), rule);
            }
        }
    }
}
