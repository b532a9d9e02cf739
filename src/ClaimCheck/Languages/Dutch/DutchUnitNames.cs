namespace ClaimCheck.Languages.Dutch;

/// <summary>Dutch names of units, in small letters: a line a unit, its symbol in the catalogue and then its names. Tokens are parted by one space.</summary>
internal static class DutchUnitNames
{
    public const string Plain =
        """
        kB: kilobyte, kilobytes
        MB: megabyte, megabytes
        GB: gigabyte, gigabytes
        TB: terabyte, terabytes
        %: procent, percent
        pp: procentpunt, procentpunten, percentagepunt, percentagepunten
        bp: basispunten, basispunt
        [ppth]: promille
        s: seconde, seconden
        min: minuut, minuten
        h: uur, uren
        d: dag, dagen, etmaal, daagse, - daagse
        wk: week, weken, weekse, - weekse
        mo: maand, maanden
        a: jaar, jaren, - jarige, jarige
        decade: decennium, decennia
        century: eeuw, eeuwen
        km/h: kilometer per uur, km per uur
        m/s: meter per seconde
        m2: vierkante meter, vierkante meters
        km2: vierkante kilometer, vierkante kilometers
        m3: kubieke meter, kubieke meters
        ha: hectare, hectaren, hectares
        mi: mijl, mijlen
        nmi: zeemijl, zeemijlen
        ft: voet
        in: inch
        kg: kilo, kilo's, kilo’s
        t: ton
        lb: pond
        bbl: vat, vaten
        Cel: graad, graden, graden celsius, graad celsius
        degF: graden fahrenheit
        M: op de schaal van richter
        ly: lichtjaar, lichtjaren
        EUR: euro, euro's, euro’s
        USD: dollar, dollars
        GBP: pond sterling
        CHF: zwitserse frank
        JPY: yen
        CNY: yuan
        RUB: roebel, roebels
        NLG: gulden
        EUc: eurocent
        """;

    /// <summary>Symbol, the prefixes that go with it, singular and plural of each name.</summary>
    public const string Metric =
        """
        m | m c d k | meter meters
        g | m k | gram
        L | m c d h | liter liters
        W | k M G T | watt
        Wh | k M G T | wattuur
        Hz | k M G | hertz
        """;
}
