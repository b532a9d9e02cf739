namespace ClaimCheck.Recognition.Dates;

/// <summary>How a language orders and writes the words of its dates, where languages differ.</summary>
[Flags]
internal enum DateWordOrder
{
    None = 0,

    /// <summary>"semana pasada", "lundi dernier": what says which one follows its noun.</summary>
    DirectionBehind = 1,

    /// <summary>"este viernes 15 de junio", "volgende 6 april": what says which one stands before a whole date.</summary>
    DirectionBeforeDay = 2,

    /// <summary>"mayo", "juin", "maart": months in small letters are as sure as in capitals.</summary>
    SmallMonths = 4,

    /// <summary>Nouns begin with a capital, so that it is a noun in the plural that a year in digits may count: "2000 Menschen".</summary>
    CapitalNouns = 8,

    /// <summary>"treinta y uno": an "and" stands between tens and what is added.</summary>
    AndBehindTens = 16,

    /// <summary>"a las 3", "alle 20": an hour needs no noun behind its link.</summary>
    BareHours = 32,

    /// <summary>"na segunda-feira (12)": the day of the month stands in brackets behind its weekday.</summary>
    BracketedDays = 64,
}
