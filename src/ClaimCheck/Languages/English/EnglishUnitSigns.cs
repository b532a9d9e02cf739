namespace ClaimCheck.Languages.English;

/// <summary>Signs of units as English texts write them, whose case counts: a line a unit, its symbol in the catalogue and then its signs.</summary>
internal static class EnglishUnitSigns
{
    public const string All =
        """
        %: %, pc, ％, ٪
        [ppth]: ‰
        pp: pp
        bp: bp, bps
        nm: nm
        um: µm, μm
        mm: mm
        cm: cm, cms
        dm: dm
        m: m
        km: km, kms, Km, KM
        in: ″, in
        ft: ft, ′
        yd: yd, yds
        mi: mi
        nmi: nmi
        ly: ly
        mm2: mm 2, mm ², sq mm, mm ^ 2
        cm2: cm 2, cm ², sq cm, cm ^ 2
        m2: m 2, m ², sq m, sq - m, sqm, m ^ 2, sq . m .
        km2: km 2, km ², sq km, sq - km, km ^ 2, sq . km
        ft2: ft 2, ft ², sq ft, sq - ft, sqft, sq . ft ., sq . ft, sf, ft ^ 2
        mi2: sq mi, sq - mi, mi 2, mi ², sq . mi ., sq . mi
        yd2: sq yd, yd 2, yd ²
        cm3: cm 3, cm ³, cc, cu cm, cm ^ 3
        m3: m 3, m ³, cu m, cbm, m ^ 3
        km3: km 3, km ³, cu km
        ft3: ft 3, ft ³, cu ft, cu . ft .
        in3: cu in, in 3
        stone: st
        ha: ha
        uL: µl, µL, μl, μL
        mL: ml, mL
        cL: cl, cL
        dL: dl, dL
        L: l, L, ltr, ltrs
        hL: hl, hL
        ML: ML
        tbsp: tbsp, Tbsp
        tsp: tsp
        qt: qt, qts
        gal: gal
        fl_oz: fl oz, fl . oz .
        bbl: bbl, bbls
        bbl/d: bpd, b / d, bbl / d, bbls / d, boe / d, boepd
        km/h: km / h, km / hr, kmh, kph, km h, kmph
        mph: mph, MPH, mi / h
        m/s: m / s, m / sec
        m/s2: m / s 2, m / s ², m / s ^ 2
        km/s: km / s, km / sec
        ft/s: ft / s
        cm/s: cm / s
        kn: kt, kts, kn
        mi/gal: mpg, MPG
        deg: °
        Cel: ° C, º C, ℃, C, ° c, deg C
        degF: ° F, º F, ℉, F, ° f, deg F
        K: K
        rad: rad
        ng: ng
        ug: µg, μg, mcg
        mg: mg, mgs
        g: g, gm, gms
        kg: kg, kgs, KG, Kg
        t: t
        Mt: Mt
        Gt: Gt
        kt: kt
        oz: oz
        lb: lb, lbs
        hPa: hPa
        kPa: kPa
        MPa: MPa
        GPa: GPa
        mbar: mb, mbar
        psi: PSI
        mm[Hg]: mmHg, mm Hg
        [in_i'Hg]: inHg, in Hg
        Sv: Sv
        mSv: mSv
        uSv: µSv, μSv
        mGy: mGy
        Gy: Gy
        Bq: Bq
        dB: dB, dBA, db
        mW: mW
        W: W
        kW: kW, KW, kw
        MW: MW
        GW: GW
        TW: TW
        hp: hp, bhp, HP, PS
        J: J
        kJ: kJ
        MJ: MJ
        GJ: GJ
        Wh: Wh
        kWh: kWh, KWh, kwh, KWH
        MWh: MWh
        GWh: GWh
        TWh: TWh
        kcal: kcal
        MBtu: mmBtu, MMBtu, mmbtu, MMBTU
        eV: eV
        keV: keV
        MeV: MeV
        GeV: GeV
        TeV: TeV
        kN: kN
        N.m: Nm, N m, N · m, N - m
        Ohm: Ω, Ω
        kOhm: kΩ, kΩ
        MOhm: MΩ, MΩ
        V: V
        mV: mV
        kV: kV
        uA: µA, μA
        mA: mA
        A.h: Ah
        mA.h: mAh
        Hz: Hz
        kHz: kHz, KHz
        MHz: MHz, Mhz
        GHz: GHz, Ghz
        THz: THz
        rpm: RPM
        bit: b
        kbit: kbit, Kbit
        Mbit: Mbit, Mb
        Gbit: Gbit, Gb
        kbit/s: kbps, Kbps, kbit / s, Kb / s, kb / s
        Mbit/s: Mbps, mbps, Mbit / s, Mb / s
        Gbit/s: Gbps, gbps, Gbit / s, Gb / s
        kB/s: KB / s, kB / s
        MB/s: MB / s, MBps
        GB/s: GB / s
        kB: kB, KB, kb
        MB: MB
        GB: GB, gb, Gig
        TB: TB
        PB: PB
        KiB: KiB
        MiB: MiB
        GiB: GiB
        TiB: TiB
        EB: EB
        ZB: ZB
        Mpx: MP, Mpx
        px: px
        ug/m3: µg / m 3, µg / m ³, μg / m 3, μg / m ³
        mg/dL: mg / dl, mg / dL
        mg/L: mg / l, mg / L
        mmol/L: mmol / l, mmol / L
        g/km: g / km
        ms: ms
        us: µs, μs
        ns: ns
        s: s
        min: min
        h: h
        d: d
        """;
}
