namespace ClaimCheck.Languages.English;

/// <summary>Currencies as English texts name them, by their codes in ISO 4217. An unnamed dollar is taken for that of the United States, a pound for sterling, other shared names for the currency that most news means.</summary>
internal static class EnglishCurrencyNames
{
    /// <summary>Names that stand alone, and those of the hundredths.</summary>
    public const string Unnamed =
        """
        USD: $, us $, dollar, dollars, buck, bucks, usd, u . s . dollar, u . s . dollars, greenback, greenbacks
        USc: cent, cents, us cent, us cents, u . s . cents, ¢
        EUR: €, euro, euros, eur
        EUc: euro cent, euro cents, eurocent, eurocents
        GBP: £, pound sterling, pounds sterling, sterling, quid, gbp, stg
        GBp: penny, pennies, pence
        CNY: 元, yuan, yuans, renminbi, rmb, kuai, cny
        CNj: jiao, mao
        CNf: fen
        JPY: ¥, yen, jpy, 円
        INR: ₹, rupee, rupees, rs, inr
        INp: paise, paisa
        RUB: ₽, ruble, rubles, rouble, roubles
        RUk: kopek, kopeks, kopeck, kopecks
        UAH: ₴, hryvnia, hryvnias, hryvnya, hryvnyas
        UAk: kopiyka, kopiykas, kopiyky
        CHF: franc, francs, chf
        CHr: rappen
        SEK: krona, kronor, sek
        SEo: öre, øre
        NOK: krone, kroner, nok
        DKK: dkk
        CZK: koruna, korunas, koruny, korun, crowns
        ISK: kronur
        MXN: peso, pesos
        MXc: centavo, centavos
        PHP: ₱
        ZAR: rand, rands
        TRY: ₺, lira, liras, turkish lira
        ITL: lire
        PLN: zloty, zlotys, zloties, zlotych, złoty, złotys, zł
        PLg: grosz, groszy
        HUF: forint, forints
        ILS: ₪, shekel, shekels, sheqel, sheqels
        ILa: agorot, agora
        THB: ฿, baht, bahts
        THs: satang
        IDR: rupiah, rupiahs
        MYR: ringgit, ringgits
        SGD: sgd
        NGN: ₦, naira, nairas
        NGk: kobo
        GHS: cedi, cedis
        GHp: pesewa, pesewas
        KES: shilling, shillings
        AED: dirham, dirhams
        AEf: fils
        SAR: riyal, riyals
        IRR: rial, rials, toman, tomans
        IQD: dinar, dinars
        EGP: egp
        EGp: piastre, piastres, piaster, piasters
        BRL: reais, brl
        KRW: ₩, won
        VND: ₫, dong, dongs
        LAK: ₭, kip, kips
        CRC: ₡, colones
        KZT: ₸, tenge
        GEL: ₾, lari
        AMD: ֏
        AZN: ₼, manat, manats
        BGN: lev, leva, levs
        RON: leu, lei
        ALL: lek, leks
        MKD: denar, denars
        BAM: convertible mark, convertible marks
        BDT: ৳, taka, takas
        KHR: ៛, riel, riels
        MMK: kyat, kyats
        MNT: ₮, tugrik, tugriks, tögrög, mnt
        PYG: ₲, guarani, guaranis
        PEN: soles
        BOB: boliviano, bolivianos
        VES: bolivar, bolivars, bolivares, bolívares
        HNL: lempira, lempiras
        GTQ: quetzal, quetzales
        NIO: cordoba, cordobas
        PAB: balboas
        HTG: gourde, gourdes
        ETB: birr, birrs
        ERN: nakfa
        AOA: kwanza, kwanzas
        MZN: metical, meticals, meticais
        MWK: kwacha, kwachas
        BWP: pula, pulas
        SZL: lilangeni, emalangeni
        LSL: loti, maloti
        GMD: dalasi, dalasis
        MGA: ariary, ariarys
        MRU: ouguiya, ouguiyas
        MOP: pataca, patacas
        MVR: rufiyaa
        BTN: ngultrum, ngultrums
        AFN: afghani, afghanis
        KGS: som, soms
        TJS: somoni
        PGK: kina
        VUV: vatu
        WST: tala
        TOP: paanga
        XOF: cfa franc, cfa francs
        DEM: marks, deutschmark, deutschmarks, deutsche mark, deutsche marks, d - mark, d - marks
        FIM: markka, markkaa, markkas
        NLG: guilder, guilders
        ESP: peseta, pesetas
        GRD: drachma, drachmas
        PTE: escudo, escudos
        ATS: schilling, schillings
        BTC: bitcoin, bitcoins, btc
        ETH: ethereum
        """;
}
