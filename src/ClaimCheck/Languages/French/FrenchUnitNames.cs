namespace ClaimCheck.Languages.French;

/// <summary>French names of units, in small letters: a line a unit, its symbol in the catalogue and then its names. Tokens are parted by one space.</summary>
internal static class FrenchUnitNames
{
    public const string Plain =
        """
        kB: kilooctet, kilooctets, ko
        MB: mégaoctet, mégaoctets, mo
        GB: gigaoctet, gigaoctets, go
        TB: téraoctet, téraoctets
        %: pour cent, pourcent, pourcents, pour 100, pourcentage, p . c .
        pp: point de pourcentage, points de pourcentage, point de pourcent
        bp: points de base, point de base
        [ppth]: pour mille
        s: seconde, secondes
        min: minute, minutes
        h: heure, heures
        d: jour, jours, journée, journées
        wk: semaine, semaines
        mo: mois
        a: an, ans, année, années
        decade: décennie, décennies
        century: siècle, siècles
        km/h: kilomètres par heure, kilomètres à l' heure, kilomètres à l’ heure, kilomètres - heure, kilomètre par heure, km à l' heure, km à l’ heure
        m/s: mètres par seconde
        m2: mètre carré, mètres carrés
        km2: kilomètre carré, kilomètres carrés
        m3: mètre cube, mètres cubes
        ha: hectare, hectares
        acre: acre, acres
        mi: mille marin
        in: pouce, pouces
        ft: pied, pieds
        kg: kilo, kilos
        t: tonne, tonnes
        lb: livre, livres
        bbl: baril, barils
        gal: gallon, gallons
        Cel: degré, degrés, degrés celsius, degré celsius
        degF: degrés fahrenheit
        M: sur l' échelle de richter, sur l’ échelle de richter, de magnitude
        ly: années - lumière, années lumière
        EUR: euro, euros
        USD: dollar, dollars, dollars américains
        CAD: dollars canadiens
        GBP: livres sterling, livre sterling
        CHF: franc suisse, francs suisses, francs
        JPY: yen, yens
        CNY: yuan, yuans
        RUB: rouble, roubles
        XOF: franc cfa, francs cfa
        INR: roupie, roupies
        EUc: centime, centimes
        USc: cent américain
        """;

    /// <summary>Symbol, the prefixes that go with it, singular and plural of each name.</summary>
    public const string Metric =
        """
        m | m c d k | mètre mètres
        g | m k | gramme grammes
        L | m c d h | litre litres
        W | k M G T | watt watts
        Wh | k M G T | watt-heure watt-heures, wattheure wattheures
        Hz | k M G | hertz
        t | k M G | tonne tonnes
        """;
}
