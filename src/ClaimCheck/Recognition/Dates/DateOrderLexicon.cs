using ClaimCheck.Text;

namespace ClaimCheck.Recognition.Dates;

/// <summary>The part of a date lexicon that says in which order words stand, and what stands before or between them where English has another word order.</summary>
internal abstract class DateOrderLexicon
{
    /// <summary>In which orders its words stand.</summary>
    public DateWordOrder Order { get; init; }

    /// <summary>Whether 1/2/2026 is the first of February where neither the text nor the culture says; null where the language does not say either.</summary>
    public bool? IsDayFirst { get; init; }

    /// <summary>Signs that join a day and its month in digits without a year: "7/16", "22.04.", "12-4".</summary>
    public string DayStrokes { get; init; } = "/";

    /// <summary>Words that go before a length of time and say that it lies behind: "hace", "il y a", "vor".</summary>
    public PhraseSet Agos { get; init; } = PhraseSet.Empty;

    /// <summary>The same of what lies ahead: "dentro de", "dans", "fra".</summary>
    public PhraseSet Hences { get; init; } = PhraseSet.Empty;

    /// <summary>The same, where it may also be how long something took: "en dos meses".</summary>
    public PhraseSet LikelyHences { get; init; } = PhraseSet.Empty;

    /// <summary>"v. Chr.", "a. C.", behind a year, with their stops as words.</summary>
    public PhraseSet ErasBefore { get; init; } = PhraseSet.Empty;

    /// <summary>"n. Chr.", "d. C.".</summary>
    public PhraseSet ErasAfter { get; init; } = PhraseSet.Empty;

    /// <summary>Short names of months that are also numbers, two less than that of the month: "sept." and "dez." of the Roman calendar.</summary>
    public TermSet NumberMonths { get; init; } = TermSet.Empty;

    /// <summary>Words for last that are also participles: "pasado" leads a noun only behind an article, as in "el pasado lunes"; else somebody has spent the time.</summary>
    public TermSet PastParticiples { get; init; } = TermSet.Empty;

    /// <summary>"medio", "demi": behind "and" half a unit more.</summary>
    public TermSet HalfMores { get; init; } = TermSet.Empty;

    /// <summary>Units that have one form for one and many ("mois"), and words before them that say many.</summary>
    public TermSet InvariantUnits { get; init; } = TermSet.Empty;

    /// <inheritdoc cref="InvariantUnits"/>
    public TermSet PluralLeads { get; init; } = TermSet.Empty;

    /// <summary>"los", before two digits of a decade: "en los 80".</summary>
    public TermSet DecadeArticles { get; init; } = TermSet.Empty;

    /// <summary>"seines", "ihres": what follows a period makes it one of a life or a war, and none of the calendar.</summary>
    public TermSet Possessives { get; init; } = TermSet.Empty;

    /// <summary>"de", "d'", between a noun and what says of which kind it is: "Jeux d'hiver".</summary>
    public TermSet KindLinks { get; init; } = TermSet.Empty;

    /// <summary>Words that beside a weekday mean the nearest one, be it of the same week: "lundi dernier", "kommenden Freitag", "el próximo martes".</summary>
    public TermSet Nearests { get; init; } = TermSet.Empty;

    /// <summary>Words before a length of time in which something is to happen: "binnen", "innerhalb von", "entro".</summary>
    public PhraseSet Withins { get; init; } = PhraseSet.Empty;

    /// <summary>"zum", "auf", "op": between a night and the day that it leads to.</summary>
    public TermSet NightLinks { get; init; } = TermSet.Empty;

    /// <summary>"à peu près", between these and the length.</summary>
    public PhraseSet Abouts { get; init; } = PhraseSet.Empty;

    /// <summary>"antes de", besides words that are <see cref="DateWordKind.Beside"/>: between a length of time and the day that it is counted back from.</summary>
    public PhraseSet Befores { get; init; } = PhraseSet.Empty;

    /// <summary>"después de", "a partir de".</summary>
    public PhraseSet Afters { get; init; } = PhraseSet.Empty;

    /// <summary>"que comienza el", between a week and one of its days, besides <see cref="DateLexicon.WeekLinks"/>.</summary>
    public PhraseSet WeekStarts { get; init; } = PhraseSet.Empty;

    /// <summary>Between a day and its part: "por la" in "ayer por la tarde".</summary>
    public PhraseSet DayPartLinks { get; init; } = PhraseSet.Empty;

    /// <summary>Words for tomorrow that behind a day or its link are the morning: "mañana por la mañana", "gestern Morgen".</summary>
    public TermSet MorningNames { get; init; } = TermSet.Empty;

    /// <summary>"día", "giorno": may stand between the article or weekday and the number of a day.</summary>
    public TermSet DayNouns { get; init; } = TermSet.Empty;

    /// <summary>"le", which before a number that counts nothing makes it a day: "le 23".</summary>
    public TermSet BareDayArticles { get; init; } = TermSet.Empty;

    /// <summary>"del año", between a month and its year.</summary>
    public PhraseSet YearLinks { get; init; } = PhraseSet.Empty;

    /// <summary>Units in the plural where no letter tells it; empty where <see cref="DateLexicon.PluralEndings"/> do.</summary>
    public TermSet PluralUnits { get; init; } = TermSet.Empty;

    /// <summary>"er" of "1990er"; besides <see cref="DateLexicon.PluralEndings"/>.</summary>
    public TermSet DecadeEndings { get; init; } = TermSet.Empty;

    /// <summary>"là" of "ce jour-là": the one told of.</summary>
    public TermSet PointingEndings { get; init; } = TermSet.Empty;

    /// <summary>Articles that before "next week" say that a week told of is meant, or before "last week" a span of time.</summary>
    public TermSet PointingArticles { get; init; } = TermSet.Empty;

    /// <summary>Before a weekday's short form that is also an ordinal: "na segunda".</summary>
    public TermSet WeekdayLinks { get; init; } = TermSet.Empty;

    /// <summary>"de", "von", "du", before the first end of a range, besides <see cref="DateLexicon.From"/>.</summary>
    public TermSet RangeStarts { get; init; } = TermSet.Empty;

    /// <summary>Words before an hour: "a las", "um", "alle ore".</summary>
    public PhraseSet HourLeads { get; init; } = PhraseSet.Empty;

    /// <summary>Words behind an hour that may also count hours: "heures", "uur", "h"; besides <see cref="DateLexicon.OClock"/>.</summary>
    public TermSet HourNouns { get; init; } = TermSet.Empty;

    /// <summary>"half", "halb": half an hour before the hour that follows.</summary>
    public TermSet HalfTos { get; init; } = TermSet.Empty;

    /// <summary>"kwart", "Viertel", before "past" or "to" and an hour.</summary>
    public TermSet QuarterHours { get; init; } = TermSet.Empty;

    /// <summary>"nach", "over", between minutes and the hour before them.</summary>
    public TermSet PastHours { get; init; } = TermSet.Empty;

    /// <summary>"vor", "voor", between minutes and the hour that they are short of.</summary>
    public TermSet ToHours { get; init; } = TermSet.Empty;

    /// <summary>"y media", "et demie", behind an hour.</summary>
    public PhraseSet HalfPasts { get; init; } = PhraseSet.Empty;

    /// <summary>"y cuarto", "et quart".</summary>
    public PhraseSet QuarterPasts { get; init; } = PhraseSet.Empty;

    /// <summary>"menos cuarto", "moins le quart".</summary>
    public PhraseSet QuarterTos { get; init; } = PhraseSet.Empty;

    /// <summary>"menos", before minutes that are short of the hour.</summary>
    public TermSet Minuses { get; init; } = TermSet.Empty;

    /// <summary>Whether its words stand in an order.</summary>
    public bool Has(DateWordOrder order) => (Order & order) != 0;
}
