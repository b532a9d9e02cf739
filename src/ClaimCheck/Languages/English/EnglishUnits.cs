using ClaimCheck.Quantities.Units;
using ClaimCheck.Recognition;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.English;

/// <summary>English names of units: a line a unit, its symbol in the catalogue and then its names.</summary>
internal static class EnglishUnits
{
    private const string Names =
        """
        %: percent, per cent, percents, percentage, pct, per - cent
        pp: percentage point, percentage points, percent point, percent points, per cent point, per cent points, % point, % points
        bp: basis point, basis points
        [ppm]: parts per million
        pm: picometre, picometres, picometer, picometers
        nm: nanometre, nanometres, nanometer, nanometers
        um: micrometre, micrometres, micrometer, micrometers, micron, microns
        mm: millimetre, millimetres, millimeter, millimeters
        cm: centimetre, centimetres, centimeter, centimeters
        dm: decimetre, decimetres, decimeter, decimeters
        m: metre, metres, meter, meters
        km: kilometre, kilometres, kilometer, kilometers
        in: inch, inches
        ft: foot, feet
        yd: yard, yards
        mi: mile, miles
        nmi: nautical mile, nautical miles
        fathom: fathom, fathoms
        furlong: furlong, furlongs
        ly: light year, light years, light - year, light - years
        AU: astronomical unit, astronomical units
        pc: parsec, parsecs
        ha: hectare, hectares
        acre: acre, acres
        mL: millilitre, millilitres, milliliter, milliliters
        cL: centilitre, centilitres, centiliter, centiliters
        L: litre, litres, liter, liters
        ML: megalitre, megalitres, megaliter, megaliters
        gal: gallon, gallons
        qt: quart, quarts
        pt: pint, pints
        cup: cup, cups
        fl_oz: fluid ounce, fluid ounces
        tbsp: tablespoon, tablespoons
        tsp: teaspoon, teaspoons
        bbl: barrel, barrels
        km/h: kilometres per hour, kilometers per hour, kilometre per hour, kilometer per hour, kilometres an hour, kilometers an hour, kph, kmph
        mph: miles per hour, mile per hour, miles an hour, mile an hour
        m/s: metres per second, meters per second, metres a second, meters a second
        ft/s: feet per second, feet a second
        kn: knot, knots
        deg: degree, degrees, deg
        rad: radian, radians
        turn: turn, turns, revolution, revolutions
        ng: nanogram, nanograms
        ug: microgram, micrograms, microgramme, microgrammes
        mg: milligram, milligrams, milligramme, milligrammes
        g: gram, grams, gramme, grammes
        kg: kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos
        t: tonne, tonnes, metric ton, metric tons, metric tonne, metric tonnes
        kt: kiloton, kilotons, kilotonne, kilotonnes
        Mt: megaton, megatons, megatonne, megatonnes
        ton: ton, tons, short ton, short tons, long ton, long tons
        oz: ounce, ounces
        lb: pound, pounds
        stone: stone, stones
        ct: carat, carats
        Cel: degree celsius, degrees celsius, celsius, degree centigrade, degrees centigrade, centigrade, degrees c, deg c, celcius, degrees celcius
        degF: degree fahrenheit, degrees fahrenheit, fahrenheit, degrees f, deg f, farenheit, degrees farenheit
        K: kelvin, kelvins
        M: magnitude
        Pa: pascal, pascals
        hPa: hectopascal, hectopascals
        kPa: kilopascal, kilopascals
        mbar: millibar, millibars
        psi: pounds per square inch, psi
        Sv: sievert, sieverts
        mSv: millisievert, millisieverts
        uSv: microsievert, microsieverts
        Bq: becquerel, becquerels
        dB: decibel, decibels
        W: watt, watts
        kW: kilowatt, kilowatts
        MW: megawatt, megawatts
        GW: gigawatt, gigawatts
        TW: terawatt, terawatts
        hp: horsepower
        J: joule, joules
        kJ: kilojoule, kilojoules
        MJ: megajoule, megajoules
        kWh: kilowatt hour, kilowatt hours, kilowatt - hour, kilowatt - hours
        MWh: megawatt hour, megawatt hours, megawatt - hour, megawatt - hours
        GWh: gigawatt hour, gigawatt hours, gigawatt - hour, gigawatt - hours
        TWh: terawatt hour, terawatt hours, terawatt - hour, terawatt - hours
        kcal: kilocalorie, kilocalories
        cal: calorie, calories
        N: newton, newtons
        V: volt, volts
        kV: kilovolt, kilovolts
        A: ampere, amperes, amp, amps
        Ohm: ohm, ohms
        Hz: hertz
        kHz: kilohertz
        MHz: megahertz
        GHz: gigahertz
        rpm: revolutions per minute, rpm
        bit: bit, bits
        Mbit: megabit, megabits
        Gbit: gigabit, gigabits
        By: byte, bytes
        kB: kilobyte, kilobytes
        MB: megabyte, megabytes
        GB: gigabyte, gigabytes
        TB: terabyte, terabytes
        PB: petabyte, petabytes
        EB: exabyte, exabytes
        ns: nanosecond, nanoseconds
        us: microsecond, microseconds
        ms: millisecond, milliseconds
        s: second, seconds, sec, secs
        min: minute, minutes, mins
        h: hour, hours, hr, hrs
        d: day, days, nights
        wk: week, weeks
        mo: month, months
        a: year, years, yr, yrs
        decade: decade, decades
        century: century, centuries
        """;

    private const string Signs =
        """
        %: %, pc, ％
        nm: nm
        um: µm, μm
        mm: mm
        cm: cm
        dm: dm
        m: m
        km: km, kms
        in: ″, in
        ft: ft, ′
        yd: yd, yds
        mi: mi
        mm2: mm 2, mm ², sq mm
        cm2: cm 2, cm ², sq cm
        m2: m 2, m ², sq m, sqm
        km2: km 2, km ², sq km
        ft2: ft 2, ft ², sq ft, sqft
        mi2: sq mi, mi 2, mi ²
        cm3: cm 3, cm ³, cc
        m3: m 3, m ³
        km3: km 3, km ³
        ft3: ft 3, ft ³, cu ft
        ha: ha
        mL: ml, mL
        cL: cl, cL
        L: l, L
        tbsp: tbsp
        tsp: tsp
        qt: qt
        bbl: bbl
        km/h: km / h, km / hr, kmh
        mph: mph
        m/s: m / s
        km/s: km / s
        ft/s: ft / s
        deg: °
        Cel: ° C, º C, ℃, C
        degF: ° F, º F, ℉, F
        rad: rad
        ng: ng
        ug: µg, μg, mcg
        mg: mg
        g: g
        kg: kg, kgs, KG
        t: t
        Mt: Mt
        oz: oz
        lb: lb, lbs
        hPa: hPa
        kPa: kPa
        MPa: MPa
        mbar: mb, mbar
        mSv: mSv
        mGy: mGy
        Gy: Gy
        dB: dB
        W: W
        kW: kW, KW
        MW: MW
        GW: GW
        TW: TW
        hp: hp, bhp
        J: J
        kJ: kJ
        MJ: MJ
        kWh: kWh, KWh
        MWh: MWh
        GWh: GWh
        TWh: TWh
        kcal: kcal
        eV: eV
        V: V
        mV: mV
        kV: kV
        A: A
        mA: mA
        Hz: Hz
        kHz: kHz
        MHz: MHz
        GHz: GHz
        kbit: kbps, Kbps
        Mbit: Mbit, Mbps, Mb
        Gbit: Gbit, Gbps
        kB: kB, KB
        MB: MB
        GB: GB, gb
        TB: TB
        ms: ms
        h: h
        d: d
        """;

    public static UnitLexicon Lexicon(Vocabulary vocabulary) => new(vocabulary, Words(), Symbols(), EnglishCurrencies.Prefixes, Context(vocabulary));

    private static Dictionary<string, string> Words()
    {
        Dictionary<string, string> words = Rows(Names);
        foreach ((string name, string symbol) in words.ToList())
        {
            if (symbol is "mm" or "cm" or "m" or "km" or "in" or "ft" or "yd" or "mi")
            {
                words["square " + name] = symbol + "2";
                words["sq " + name] = symbol + "2";
                if (symbol is not "mm")
                {
                    words["cubic " + name] = symbol + "3";
                }
            }
        }

        foreach ((string name, string symbol) in EnglishCurrencies.Names)
        {
            words[name] = symbol;
        }

        return words;
    }

    private static Dictionary<string, string> Symbols()
    {
        Dictionary<string, string> symbols = Rows(Signs);
        foreach (string code in EnglishCurrencies.Codes)
        {
            symbols[code] = code;
        }

        return symbols;
    }

    private static Dictionary<string, string> Rows(string table)
    {
        var rows = new Dictionary<string, string>();
        foreach (string line in table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            int colon = line.IndexOf(": ", StringComparison.Ordinal);
            foreach (string name in line[(colon + 2)..].Split(", "))
            {
                rows[name] = line[..colon];
            }
        }

        return rows;
    }

    private static UnitContext Context(Vocabulary vocabulary) => new()
    {
        Touching = new HashSet<string> { "t", "l", "L", "A", "C", "F", "h", "d", "J", "in", "pc", "mb", "V", "cc", "rad", "mi" },
        MoneyNames = new Dictionary<string, string> { ["lb"] = "GBP" },
        Per = vocabulary.Of("per / a an"),
        Of = vocabulary.Of("of"),
        Articles = vocabulary.Of("a an"),
        And = vocabulary.Of("and"),
        Old = vocabulary.Of("old olds"),
        AgeNouns = vocabulary.Of("age"),
        Aged = vocabulary.Of("aged age ages"),
        AgeMarks = vocabulary.Of("yo y/o"),
        MagnitudeWords = vocabulary.Of("magnitude"),
    };
}
