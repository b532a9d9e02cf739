namespace ClaimCheck.Languages.Swedish;

/// <summary>Swedish names of units, in small letters: a line a unit, its symbol in the catalogue and then its names. Tokens are parted by one space.</summary>
internal static class SwedishUnitNames
{
    public const string Plain =
        """
        kB: kilobyte
        MB: megabyte
        GB: gigabyte
        TB: terabyte
        %: procent
        pp: procentenhet, procentenheter
        bp: räntepunkter, baspunkter
        [ppth]: promille
        s: sekund, sekunder
        min: minut, minuter
        h: timme, timmar, timmars
        d: dag, dagar, dygn, dagars
        wk: vecka, veckor
        mo: månad, månader
        a: år, års, - årig, - åriga, - åring, årig, åriga, åring
        decade: decennium, decennier, årtionde, årtionden
        century: sekel, århundrade, århundraden
        km/h: kilometer i timmen, kilometer per timme, km per timme
        m/s: meter per sekund
        m2: kvadratmeter
        km2: kvadratkilometer
        m3: kubikmeter
        ha: hektar
        mi: engelsk mil
        km: kilometer
        ft: fot
        kg: kilo
        t: ton
        bbl: fat
        Cel: grad, grader, grader celsius
        degF: grader fahrenheit
        M: på richterskalan
        ly: ljusår
        SEK: krona, kronor, kr, svenska kronor
        NOK: norska kronor
        DKK: danska kronor
        EUR: euro
        USD: dollar
        GBP: pund
        CHF: schweizerfranc
        JPY: yen
        CNY: yuan
        RUB: rubel
        SEo: öre
        """;

    /// <summary>Symbol, the prefixes that go with it, singular and plural of each name.</summary>
    public const string Metric =
        """
        m | m c d k | meter
        g | m k | gram
        L | m c d h | liter
        W | k M G T | watt
        Wh | k M G T | wattimme wattimmar
        Hz | k M G | hertz
        t | k M G | ton
        """;
}
