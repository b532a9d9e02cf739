using ClaimCheck.Recognition.Dates;
using ClaimCheck.Text;
using static ClaimCheck.Recognition.Dates.DateWordKind;

namespace ClaimCheck.Languages.Swedish;

/// <summary>Swedish words of days, months and relative dates.</summary>
internal static class SwedishDates
{
    private const string Months = "januari februari mars april maj juni juli augusti september oktober november december";

    public static DateLexicon Lexicon(Vocabulary vocabulary) => new(vocabulary, Words(vocabulary).Words())
    {
        Order = DateWordOrder.DirectionBeforeDay | DateWordOrder.SmallMonths,
        IsDayFirst = true,
        Articles = vocabulary.Of("den det en ett"),
        DefiniteArticles = vocabulary.Of("den det"),
        OneArticles = vocabulary.Of("en ett"),
        Of = vocabulary.Of("av"),
        Within = vocabulary.Of("av i"),
        To = vocabulary.Of("till"),
        Between = vocabulary.Of("mellan"),
        And = vocabulary.Of("och"),
        Or = vocabulary.Of("eller"),
        DateLinks = vocabulary.Of("i under sedan från till före efter år"),
        DayLinks = vocabulary.Of("på den från till före efter"),
        Per = vocabulary.Of("per"),
        RatedUnits = vocabulary.Of("kilometer km meter m mil liter gram kilo ton fat"),
        CountedNouns = vocabulary.Of("människor personer män kvinnor barn soldater anställda jobb hus röster poäng meter kilometer dollar euro kronor miljoner gånger"),
        OrdinalEndings = vocabulary.Of("e a"),
        FullMonths = vocabulary.Of(Months),
        LengthLinks = vocabulary.Of("i under på"),
    };

    private static DateWordTable Words(Vocabulary vocabulary) => new DateWordTable(vocabulary)
        .Row(Month, 1, Months)
        .Add(Month, 1, "jan").Add(Month, 2, "feb").Add(Month, 4, "apr").Add(Month, 6, "jun").Add(Month, 7, "jul").Add(Month, 8, "aug").Add(Month, 9, "sep sept").Add(Month, 10, "okt").Add(Month, 11, "nov").Add(Month, 12, "dec")
        .Row(Weekday, 0, "söndag|söndagen|söndags måndag|måndagen|måndags tisdag|tisdagen|tisdags onsdag|onsdagen|onsdags torsdag|torsdagen|torsdags fredag|fredagen|fredags lördag|lördagen|lördags")
        .AddUnit(CalendarUnit.Minute, "minut minuter").AddUnit(CalendarUnit.Hour, "timme timmar").AddUnit(CalendarUnit.Day, "dag dagar dagen dygn").AddUnit(CalendarUnit.Week, "vecka veckor veckan")
        .AddUnit(CalendarUnit.Month, "månad månader månaden").AddUnit(CalendarUnit.Year, "år året").AddUnit(CalendarUnit.Decade, "decennium decennier årtionde årtionden").AddUnit(CalendarUnit.Century, "århundrade århundraden sekel")
        .Add(RelativeDay, -2, "förrgår").Add(RelativeDay, -1, "igår").Add(RelativeDay, 0, "idag").Add(RelativeDay, 1, "imorgon").Add(RelativeDay, 2, "övermorgon")
        .Add(Direction, -1, "förra").Add(Direction, 1, "nästa kommande").Add(Direction, 0, "denna detta")
        .Add(Away, -1, "sedan").Add(Away, 2, "senare").Add(Away, -2, "tidigare")
        .Add(Season, 0, "våren").Add(Season, 1, "sommaren").Add(Season, 2, "hösten").Add(Season, 3, "vintern")
        .Row(Cardinal, 1, "en|ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo")
        .Row(Ordinal, 1, "första|förste andra|andre tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde");
}
