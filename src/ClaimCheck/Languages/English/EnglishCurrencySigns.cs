namespace ClaimCheck.Languages.English;

/// <summary>Signs and abbreviations of currencies in English texts, whose case counts.</summary>
internal static class EnglishCurrencySigns
{
    /// <summary>Signs before the number; "A $" is "A$", its parts touch.</summary>
    public const string Before =
        """
        USD: $, US $, us $, $ US, usd $, ＄
        AUD: A $, AU $, $ A, $ AU, aud $, Aus $
        CAD: C $, CA $, c $, $ C, $ CA, Can $, Cdn $, cad $
        NZD: NZ $, $ NZ, nzd $
        HKD: HK $, $ HK
        SGD: S $, SG $, $ S
        TWD: NT $, TW $
        JMD: J $, JA $
        TTD: TT $
        BBD: BDS $, Bds $
        XCD: EC $
        FJD: FJ $
        NAD: N $
        LRD: L $
        GYD: G $
        ZWL: Z $, ZW $
        BRL: R $
        MXN: Mex $, MX $, mxn $
        EUR: €, Eur
        GBP: £, UK £, ￡, Stg £, stg £
        EGP: E £, EG £
        LBP: L £, LL
        IEP: IR £
        JPY: ¥, JP ¥, ￥
        CNY: CN ¥, RMB, rmb, RMB ¥
        INR: ₹, Rs, Rs .
        BDT: ৳, Tk, Tk .
        KRW: ₩, KRW ₩
        RUB: ₽
        TRY: ₺, TL, YTL
        ILS: ₪, NIS
        NGN: ₦, N
        GHS: ₵, GH ₵, GHC
        KES: Sh, KSh, Ksh, Kshs, Ksh ., Sh .
        UGX: USh, Ush, Ushs, Shs
        TZS: TSh, Tsh
        ZAR: R
        ZMW: K
        PHP: ₱, Php, P, PhP
        THB: ฿
        UAH: ₴
        LAK: ₭
        VND: ₫
        CRC: ₡
        KZT: ₸
        GEL: ₾
        MNT: ₮
        PYG: ₲
        AMD: ֏
        AZN: ₼
        IDR: Rp, Rp .
        MYR: RM
        AED: Dh, Dhs, Dh ., Dhs ., DH
        KWD: KD
        JOD: JD
        DEM: DM
        CHF: SFr, SFr ., Sfr, Fr, Fr .
        FRF: FFr, FF
        SEK: SKr
        NOK: NKr, NOk
        DKK: DKr, Dkr
        CZK: Kc, Kč
        PEN: S / .
        VES: Bs, Bs .
        BTC: ₿
        """;

    /// <summary>Signs after the number, case counts.</summary>
    public const string After =
        """
        GBp: p
        USc: c
        SEK: kr, Kr
        CZK: Kč, Kc
        PLN: zł, PLN
        HUF: Ft
        BGN: лв
        RUB: руб
        """;
}
