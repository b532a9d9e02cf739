namespace ClaimCheck.Languages.Italian;

/// <summary>Italian names of units, in small letters: a line a unit, its symbol in the catalogue and then its names. Tokens are parted by one space.</summary>
internal static class ItalianUnitNames
{
    public const string Plain =
        """
        kB: kilobyte, kilobytes
        MB: megabyte, megabytes
        GB: gigabyte, gigabytes
        TB: terabyte, terabytes
        %: per cento, percento, percentuale
        pp: punto percentuale, punti percentuali
        bp: punti base, punto base
        [ppth]: per mille
        s: secondo, secondi
        min: minuto, minuti
        h: ora, ore
        d: giorno, giorni, giornata, giornate
        wk: settimana, settimane
        mo: mese, mesi
        a: anno, anni
        decade: decennio, decenni
        century: secolo, secoli
        km/h: chilometri all' ora, chilometri all’ ora, chilometri orari, km all' ora, km all’ ora, km orari
        m/s: metri al secondo
        m2: metro quadrato, metri quadrati, metri quadri
        km2: chilometro quadrato, chilometri quadrati
        m3: metro cubo, metri cubi
        ha: ettaro, ettari
        mi: miglio, miglia
        ft: piede, piedi
        in: pollice, pollici
        kg: chilo, chili
        t: tonnellata, tonnellate
        lb: libbra, libbre
        bbl: barile, barili
        Cel: grado, gradi, gradi celsius, gradi centigradi
        degF: gradi fahrenheit
        M: di magnitudo, sulla scala richter
        ly: anni luce, anno luce
        EUR: euro
        USD: dollaro, dollari, dollari americani
        GBP: sterlina, sterline
        CHF: franco svizzero, franchi svizzeri, franchi
        JPY: yen
        CNY: yuan
        RUB: rublo, rubli
        ITL: lira, lire
        EUc: centesimo di euro, centesimi di euro
        """;

    /// <summary>Symbol, the prefixes that go with it, singular and plural of each name.</summary>
    public const string Metric =
        """
        m | m c d k | metro metri
        g | m k | grammo grammi
        L | m c d h | litro litri
        W | k M G T | watt
        Wh | k M G T | wattora
        Hz | k M G | hertz
        t | k M G | tonnellata tonnellate
        """;
}
