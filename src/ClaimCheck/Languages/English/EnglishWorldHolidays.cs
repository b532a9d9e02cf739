using ClaimCheck.Recognition.Dates;
using ClaimCheck.Recognition.Dates.Holidays;
using static ClaimCheck.Recognition.Dates.Holidays.HolidayCalendar;
using static ClaimCheck.Recognition.Dates.Holidays.LunarMoment;

namespace ClaimCheck.Languages.English;

/// <summary>Festivals of India and its neighbours, and days kept in single countries or trades, by their English names and spellings.</summary>
internal static class EnglishWorldHolidays
{
    private const int Chaitra = 1;
    private const int Vaishakha = 2;
    private const int Ashadha = 4;
    private const int Shravana = 5;
    private const int Bhadrapada = 6;
    private const int Ashwin = 7;
    private const int Kartik = 8;
    private const int Pausha = 10;
    private const int Magha = 11;
    private const int Phalguna = 12;
    private const int FullMoon = 15;
    private const int NewMoon = 30;
    private const int Makara = 9;

    /// <summary>Names by their rule. Days of the waning moon count on from full moon, in the month that began with the new moon before: the eighth is 23.</summary>
    public static readonly (HolidayRule Rule, string Names)[] Table =
    [
        (HolidayRule.Hindu(Chaitra, 1), "ugadi|yugadi|samvatsaradi|gudi padwa|chaitra sukladi|chaitra sukhladi|cheti chand"),
        (HolidayRule.Hindu(Chaitra, 9, Noon), "rama navami|ram navami|ramnavami|sri rama navami"),
        (HolidayRule.Hindu(Chaitra, 13), "mahavir jayanti|mahavir janma kalyanak|mahaveer jayanti"),
        (HolidayRule.Hindu(Chaitra, FullMoon), "hanuman jayanti"),
        (HolidayRule.Hindu(Vaishakha, 3, Noon), "akshaya tritiya"),
        (HolidayRule.Hindu(Vaishakha, FullMoon), "buddha purnima|buddha jayanti|buddha's birthday"),
        (HolidayRule.Hindu(Vaishakha, FullMoon, Sunset), "vesak|wesak|vaisakha|vesak day"),
        (HolidayRule.Hindu(Ashadha, 2), "rath yatra|ratha yatra|rathayatra|ratha jatra|chariot festival"),
        (HolidayRule.Hindu(Ashadha, FullMoon), "guru purnima"),
        (HolidayRule.Hindu(Shravana, FullMoon, Noon), "raksha bandhan|rakshabandhan|rakhi"),
        (HolidayRule.Hindu(Shravana, 23), "krishna janmashtami|janmashtami|gokulashtami"),
        (HolidayRule.Hindu(Bhadrapada, 4, Noon), "ganesh chaturthi|vinayaka chaturthi|vinayaka chavithi|ganeshotsav"),
        (HolidayRule.Hindu(Ashwin, 1), "navaratri|navratri|navarathri|durga navaratri"),
        (HolidayRule.Hindu(Ashwin, 7), "maha saptami"),
        (HolidayRule.Hindu(Ashwin, 8), "durga ashtami|maha ashtami"),
        (HolidayRule.Hindu(Ashwin, 9), "maha navami"),
        (HolidayRule.Hindu(Ashwin, 10, Noon), "dussehra|dasara|dashahra|dasain|vijayadashami|vijaya dashami|vijayadasami"),
        (HolidayRule.Hindu(Ashwin, FullMoon), "valmiki jayanti|maharishi valmiki jayanti|pargat diwas|sharad purnima"),
        (HolidayRule.Hindu(Ashwin, 19, Evening), "karva chauth|karwa chauth|karaka chaturthi"),
        (HolidayRule.Hindu(Ashwin, 28, Evening), "dhanteras|dhanatrayodashi|dhan teras"),
        (HolidayRule.Hindu(Ashwin, 29, Evening), "naraka chaturdashi|narak chaturdashi|kali chaudas|roop chaudas|choti diwali|chhoti diwali"),
        (HolidayRule.Hindu(Ashwin, NewMoon, Evening), "diwali|deepavali|dipavali|divali|lakshmi puja|laxmi puja|kali puja"),
        (HolidayRule.Hindu(Kartik, 1), "govardhan puja|annakut"),
        (HolidayRule.Hindu(Kartik, 2, Noon), "bhai dooj|bhai duj|bhau beej|bhai tika|bhaiya dooj"),
        (HolidayRule.Hindu(Kartik, 6), "chhath|chhath puja|chhathi|dala chhath|surya shashthi"),
        (HolidayRule.Hindu(Kartik, FullMoon), "guru nanak jayanti|guru nanak gurpurab|guru nanak birthday|guru nanak's birthday|kartik purnima"),
        (HolidayRule.Hindu(Pausha, 7), "guru gobind singh jayanti|guru gobind singh birthday|guru gobind singh gurpurab|guru govind singh jayanti|guru govind singh birthday"),
        (HolidayRule.Hindu(Magha, 5), "vasant panchami|basant panchami|saraswati puja"),
        (HolidayRule.Hindu(Magha, FullMoon), "guru ravidass jayanti|guru ravidas jayanti|guru ravidass birthday|guru ravidas birthday"),
        (HolidayRule.Hindu(Magha, 29, Midnight), "maha shivaratri|mahashivratri|maha shivratri|shivaratri|shivratri"),
        (HolidayRule.Hindu(Phalguna, FullMoon, Evening), "holika dahan|kamudu pyre|kama dahanam|chhoti holi|choti holi"),
        (HolidayRule.Hindu(Phalguna, FullMoon, Evening, 1), "holi|dhulandi|dhulivandan|rangwali holi|dol jatra"),
        (HolidayRule.Of(HinduSolar, Makara, 0), "makar sankranti|makara sankranti|makara sankranthi|pongal|thai pongal|maghi|uttarayan|magh bihu"),
        (HolidayRule.Of(HinduSolar, Makara, -1), "bhogi|bogi|bhogi pandigai|bogi pandigai|lohri"),
        (HolidayRule.Of(HinduSolar, Makara, 1), "mattu pongal"),
        (HolidayRule.Of(HinduSolar, Makara, 2), "kaanum pongal|kanum pongal"),
        (HolidayRule.Of(HinduSolar, 0, 0), "vaisakhi|baisakhi|vaisakhadi|puthandu|tamil new year|mesha sankranti"),
        (new(5, 9), "rabindra jayanti|rabindranath tagore jayanti"),
        (new(10, 2), "gandhi jayanti"),
        (new(4, 14), "pohela boishakh|ambedkar jayanti"),
        (new(4, 27, Calendar: NotSunday), "king's day|koningsdag"),
        (new(10, 16, Calendar: Workday), "boss's day|boss day|bosses' day"),
        (new(4, 10), "siblings day"),
        (new(4, 16), "emancipation day"),
        (new(5, 17), "syttende mai"),
        (new(9, 11), "patriot day"),
        (new(9, 17), "constitution day"),
        (new(12, 7), "pearl harbor remembrance day|pearl harbor day"),
        (HolidayRule.NthOf(1, DayOfWeek.Thursday, 5), "national day of prayer"),
        (HolidayRule.NthOf(2, DayOfWeek.Sunday, 5, -2), "military spouse day"),
        (new(4, 15, Calendar: Workday), "tax day"),
        (new(2, 6), "waitangi day"),
        (new(1, 26), "australia day"),
        (new(1, 25), "burns night"),
        (new(2, 1), "st brigid's day"),
        (new(3, 1), "st david's day"),
        (new(4, 23), "st george's day"),
        (new(11, 30), "st andrew's day"),
        (new(12, 6), "st nicholas day"),
        (new(3, 14), "pi day"),
        (new(11, 2), "all souls' day|day of the dead"),
        (new(8, 15), "assumption day|feast of the assumption"),
        (new(12, 8), "immaculate conception day|feast of the immaculate conception"),
        (new(1, 7), "orthodox christmas|orthodox christmas day"),
        (new(1, 20), "inauguration day"),
        (new(3, 22), "world water day"),
        (new(4, 7), "world health day"),
        (new(6, 5), "world environment day"),
        (new(9, 21), "international day of peace"),
        (new(11, 19), "international men's day"),
        (new(12, 1), "world aids day"),
        (new(12, 10), "human rights day"),
        (HolidayRule.NthOf(4, DayOfWeek.Thursday, 11, 4), "cyber monday"),
        (HolidayRule.NthOf(4, DayOfWeek.Thursday, 11, 5), "giving tuesday"),
        (HolidayRule.NthOf(1, DayOfWeek.Monday, 9, 6), "grandparents day|grandparents' day"),
        (HolidayRule.NthOf(4, DayOfWeek.Sunday, 7), "parents' day"),
        (HolidayRule.NthOf(2, DayOfWeek.Sunday, 11), "remembrance sunday"),
        (HolidayRule.NthOf(3, DayOfWeek.Saturday, 5), "armed forces day"),
        (HolidayRule.NthOf(5, DayOfWeek.Friday, 4), "arbor day"),
        (HolidayRule.NthOf(5, DayOfWeek.Sunday, 4, -4), "administrative professionals' day|administrative professional day|secretaries' day|admin day"),
        (HolidayRule.FromEaster(-21), "mothering sunday"),
        (HolidayRule.FromEaster(-1), "holy saturday|easter saturday|black saturday"),
        (HolidayRule.Of(OrthodoxEaster, 0, -7), "orthodox palm sunday"),
        (HolidayRule.Of(OrthodoxEaster, 0, -2), "orthodox good friday|great friday|orthodox great friday"),
        (HolidayRule.Of(OrthodoxEaster, 0, -1), "orthodox holy saturday|great saturday"),
        (HolidayRule.Of(OrthodoxEaster, 0, 1), "orthodox easter monday"),
        (HolidayRule.Of(OrthodoxEaster, 0, 49), "orthodox pentecost"),
    ];
}
