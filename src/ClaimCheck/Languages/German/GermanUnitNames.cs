namespace ClaimCheck.Languages.German;

/// <summary>German names of units, in small letters: a line a unit, its symbol in the catalogue and then its names. Tokens are parted by one space.</summary>
internal static class GermanUnitNames
{
    public const string Plain =
        """
        kB: kilobyte, kilobytes
        MB: megabyte, megabytes
        GB: gigabyte, gigabytes
        TB: terabyte, terabytes
        %: prozent, vom hundert, v . h .
        pp: prozentpunkt, prozentpunkte, prozentpunkten
        bp: basispunkte, basispunkten, basispunkt
        [ppth]: promille
        s: sekunde, sekunden
        min: minute, minuten, minütige, - minütige, minütigen, - minütigen
        h: stunde, stunden, stündige, - stündige, stündiger, - stündiger, stündigen, - stündigen, stündiges, - stündiges
        d: tag, tage, tagen, tages, nächte, nächten, tägige, - tägige, tägiger, - tägiger, tägigen, - tägigen, tägiges, - tägiges
        wk: woche, wochen, wöchige, - wöchige, wöchiger, - wöchiger, wöchigen, - wöchigen
        mo: monat, monate, monaten, monats, monatige, - monatige, monatiger, - monatiger, monatigen, - monatigen
        a: jahr, jahre, jahren, jahres, - jährige, - jähriger, - jährigen, - jähriges, jährige, jähriger, jährigen, jähriges
        decade: jahrzehnt, jahrzehnte, jahrzehnten
        century: jahrhundert, jahrhunderte, jahrhunderten
        km/h: kilometer pro stunde, stundenkilometer, stundenkilometern, kilometern pro stunde, km pro stunde
        m/s: meter pro sekunde
        m2: quadratmeter, quadratmetern
        km2: quadratkilometer, quadratkilometern
        m3: kubikmeter, kubikmetern
        ha: hektar, hektare
        mi: meile, meilen
        nmi: seemeile, seemeilen
        ft: fuß
        in: zoll
        kg: kilo, kilos
        t: tonne, tonnen
        lb: pfund
        bbl: barrel, fass
        gal: gallone, gallonen
        Cel: grad, grad celsius
        degF: grad fahrenheit
        M: auf der richterskala
        ly: lichtjahre, lichtjahren, lichtjahr
        EUR: euro, euros
        USD: dollar, dollars, us - dollar
        GBP: pfund sterling, britische pfund
        CHF: franken, schweizer franken
        JPY: yen
        CNY: yuan
        RUB: rubel
        DEM: mark, d - mark, deutsche mark
        TRY: lira
        PLN: zloty
        CZK: kronen
        EUc: cent, eurocent
        """;

    /// <summary>Symbol, the prefixes that go with it, singular and plural of each name.</summary>
    public const string Metric =
        """
        m | m c d k | meter metern
        g | m k | gramm
        L | m c d h | liter litern
        W | k M G T | watt
        Wh | k M G T | wattstunde wattstunden
        Hz | k M G | hertz
        V | k | volt
        t | k M G | tonne tonnen
        """;
}
