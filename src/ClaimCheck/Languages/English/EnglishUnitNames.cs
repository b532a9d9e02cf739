namespace ClaimCheck.Languages.English;

/// <summary>English names of units, in small letters: a line a unit, its symbol in the catalogue and then its names. Tokens are parted by one space.</summary>
internal static class EnglishUnitNames
{
    /// <summary>Names that no prefix goes before.</summary>
    public const string Plain =
        """
        %: percent, per cent, percents, percentage, pct, per - cent, prcnt, p . c .
        pp: percentage point, percentage points, percent point, percent points, per cent point, per cent points, % point, % points, percentage - point
        bp: basis point, basis points, basis - point, bps
        [ppth]: per thousand, per mille, parts per thousand
        10*-5: per hundred thousand
        [ppm]: parts per million, ppm, per million
        [ppb]: parts per billion, ppb
        um: micron, microns
        km: k . m ., klick, klicks
        in: inch, inches
        ft: foot, feet
        yd: yard, yards
        mi: mile, miles
        nmi: nautical mile, nautical miles, sea mile, sea miles
        fathom: fathom, fathoms
        furlong: furlong, furlongs
        ly: light year, light years, light - year, light - years, lightyear, lightyears
        AU: astronomical unit, astronomical units
        pc: parsec, parsecs
        ha: hectare, hectares
        acre: acre, acres
        dunam: dunam, dunams, dunum, dunums
        gal: gallon, gallons, us gallon, us gallons
        gal_br: imperial gallon, imperial gallons, uk gallon, uk gallons
        qt: quart, quarts
        pt: pint, pints
        cup: cup, cups, cupful, cupfuls
        fl_oz: fluid ounce, fluid ounces
        tbsp: tablespoon, tablespoons, tablespoonful, tablespoonfuls
        tsp: teaspoon, teaspoons, teaspoonful, teaspoonfuls
        bbl: barrel, barrels
        bushel: bushel, bushels
        acre_ft: acre - foot, acre - feet, acre foot, acre feet
        bbl/d: bpd, barrels per day, barrels a day, barrel - per - day, barrels - per - day, barrels - a - day, barrel - a - day
        mi/gal: mpg, miles per gallon, miles a gallon, miles to the gallon
        km/h: kph, kmph, kilometers - per - hour, kilometres - per - hour, kilometer - per - hour, kilometre - per - hour, kilometers - an - hour, kilometres - an - hour, kilometre - an - hour, kilometer - an - hour
        mph: miles - per - hour, miles - an - hour, mile - per - hour, mile - an - hour
        kn: knot, knots
        deg: degree, degrees, deg
        rad: radian, radians
        turn: revolution, revolutions
        t: metric ton, metric tons, metric tonne, metric tonnes
        kt: kiloton, kilotons
        Mt: megaton, megatons
        Gt: gigaton, gigatons
        ton: ton, tons, short ton, short tons, long ton, long tons
        oz: ounce, ounces
        oz_tr: troy ounce, troy ounces
        lb: pound, pounds, lbs
        stone: stone, stones
        ct: carat, carats
        quintal: quintal, quintals
        kg: kilo, kilos
        Cel: degree celsius, degrees celsius, celsius, degree centigrade, degrees centigrade, centigrade, degrees c, degree c, deg c, celcius, degrees celcius
        degF: degree fahrenheit, degrees fahrenheit, fahrenheit, degrees f, degree f, deg f, farenheit, degrees farenheit
        K: kelvin, kelvins, degrees kelvin
        M: magnitude, on the richter scale, on richter scale
        atm: atmospheres
        mbar: millibar, millibars
        bar: bars of pressure
        psi: pounds per square inch, psi
        mm[Hg]: millimetres of mercury, millimeters of mercury
        [in_i'Hg]: inches of mercury
        dB: decibel, decibels
        hp: horsepower, brake horsepower
        cal: calorie, calories
        kcal: kilocalorie, kilocalories
        Btu: british thermal unit, british thermal units, btu, btus
        MBtu: million british thermal units, million btu, mmbtu
        therm: therms
        N.m: newton metres, newton meters, newton metre, newton meter, newton - metres, newton - meters
        [ft_i].[lbf_av]: pound - feet, pound feet, foot - pounds, foot pounds, lb - ft, lb ft, ft - lb, ft - lbs
        A.h: ampere hours, amp hours, amp - hours
        mA.h: milliamp hours, milliamp - hours, milliampere hours
        rpm: revolutions per minute, rpm
        /min: beats per minute, beats a minute, breaths per minute
        lm: lumen, lumens
        lx: lux
        cd: candela
        nit: nits
        fps: frames per second, frames a second, fps
        ppi: pixels per inch, ppi, dots per inch, dpi
        px: pixel, pixels
        bit/s: bits per second, bits a second
        kbit/s: kilobits per second, kilobits a second
        Mbit/s: megabits per second, megabits a second
        Gbit/s: gigabits per second, gigabits a second
        MB/s: megabytes per second, megabytes a second
        GB/s: gigabytes per second, gigabytes a second
        By: byte, bytes
        kB: kilobyte, kilobytes
        MB: megabyte, megabytes
        GB: gigabyte, gigabytes
        TB: terabyte, terabytes
        PB: petabyte, petabytes
        EB: exabyte, exabytes
        ZB: zettabyte, zettabytes
        KiB: kibibyte, kibibytes
        MiB: mebibyte, mebibytes
        GiB: gibibyte, gibibytes
        TiB: tebibyte, tebibytes
        ug/m3: micrograms per cubic metre, micrograms per cubic meter
        mg/dL: milligrams per decilitre, milligrams per deciliter
        mg/L: milligrams per litre, milligrams per liter
        s: sec, secs
        min: minute, minutes, mins
        h: hour, hours, hr, hrs
        d: day, days, night, nights
        wk: week, weeks, wks
        fortnight: fortnight, fortnights
        mo: month, months, mos
        a: year, years, yr, yrs
        decade: decade, decades
        century: century, centuries
        millennium: millennium, millennia, millenniums
        """;

    /// <summary>Symbol, the prefixes that go with it, singular and plural of each name.</summary>
    public const string Metric =
        """
        m | p n u m c d k | metre metres, meter meters
        g | n u m k | gram grams, gramme grammes
        L | u m c d h k M G | litre litres, liter liters
        t | k M G | tonne tonnes
        W | m k M G T | watt watts
        J | k M G T P E | joule joules
        Hz | k M G T | hertz hertz
        V | m k M | volt volts
        A | m k | ampere amperes, amp amps
        N | k M | newton newtons
        Pa | h k M G | pascal pascals
        eV | k M G T | electronvolt electronvolts, electron-volt electron-volts
        Wh | k M G T | watt-hour watt-hours, watthour watthours
        Sv | m u | sievert sieverts
        Gy | m | gray grays
        Bq | k M G T | becquerel becquerels
        Ohm | k M | ohm ohms
        T |  | tesla teslas
        px | M G | pixel pixels
        bit | k M G T | bit bits
        s | n u m | second seconds
        """;

    /// <summary>Names of the prefixes, by their symbols.</summary>
    public static IReadOnlyDictionary<string, string> Prefixes { get; } = new Dictionary<string, string>
    {
        ["p"] = "pico", ["n"] = "nano", ["u"] = "micro", ["m"] = "milli", ["c"] = "centi", ["d"] = "deci", ["h"] = "hecto", ["k"] = "kilo", ["M"] = "mega", ["G"] = "giga", ["T"] = "tera",
        ["P"] = "peta", ["E"] = "exa", ["Z"] = "zetta",
    };
}
