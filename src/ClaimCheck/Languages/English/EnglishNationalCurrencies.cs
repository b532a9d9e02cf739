namespace ClaimCheck.Languages.English;

/// <summary>Currencies by the nations that have them, for every active code of ISO 4217 and some that are no more: "Swiss francs", "Czech crowns".</summary>
internal static class EnglishNationalCurrencies
{
    /// <summary>Code, nations, and what they call their money.</summary>
    public const string Names =
        """
        USD: us, american, u . s ., united states | dollar, dollars
        CAD: canadian, canada | dollar, dollars
        AUD: australian, aussie | dollar, dollars
        NZD: new zealand, kiwi | dollar, dollars
        HKD: hong kong | dollar, dollars
        SGD: singapore, singaporean | dollar, dollars
        TWD: taiwan, taiwanese, new taiwan | dollar, dollars
        JMD: jamaican, jamaica | dollar, dollars
        TTD: trinidad, trinidadian | dollar, dollars
        BBD: barbadian, barbados | dollar, dollars
        BSD: bahamian | dollar, dollars
        BMD: bermudian, bermuda | dollar, dollars
        BZD: belize | dollar, dollars
        KYD: cayman | dollar, dollars
        XCD: east caribbean | dollar, dollars
        GYD: guyanese, guyana | dollar, dollars
        SRD: surinamese, suriname | dollar, dollars
        FJD: fijian, fiji | dollar, dollars
        SBD: solomon islands | dollar, dollars
        BND: brunei | dollar, dollars
        NAD: namibian, namibia | dollar, dollars
        LRD: liberian, liberia | dollar, dollars
        ZWL: zimbabwean, zimbabwe | dollar, dollars
        EUR: irish, french, german | euro, euros
        GBP: british, uk, english | pound, pounds
        EGP: egyptian | pound, pounds
        LBP: lebanese | pound, pounds, lira, liras
        SYP: syrian | pound, pounds, lira, liras
        SDG: sudanese | pound, pounds
        SSP: south sudanese | pound, pounds
        FKP: falkland | pound, pounds
        GIP: gibraltar | pound, pounds
        SHP: saint helena | pound, pounds
        CYP: cypriot, cyprus | pound, pounds
        IEP: irish | pound, pounds, punt, punts
        ILS: israeli, new | shekel, shekels, sheqel, sheqels
        CHF: swiss | franc, francs
        FRF: french | franc, francs
        BEF: belgian | franc, francs
        LUF: luxembourg | franc, francs
        BIF: burundian, burundi | franc, francs
        CDF: congolese | franc, francs
        DJF: djibouti, djiboutian | franc, francs
        GNF: guinean | franc, francs
        KMF: comorian | franc, francs
        RWF: rwandan, rwanda | franc, francs
        XAF: central african cfa | franc, francs
        XOF: west african cfa, cfa | franc, francs
        XPF: cfp, pacific | franc, francs
        SEK: swedish | krona, kronor, kronas, crown, crowns
        NOK: norwegian | krone, kroner, krones, crown, crowns
        DKK: danish | krone, kroner, krones, crown, crowns, krona
        ISK: icelandic | krona, kronur, kronas, crown, crowns
        CZK: czech | koruna, korunas, koruny, crown, crowns
        EEK: estonian | kroon, kroons, crown, crowns
        SKK: slovak | koruna, korunas, crown, crowns
        MXN: mexican | peso, pesos
        PHP: philippine, filipino | peso, pesos
        ARS: argentine, argentinian, argentinean | peso, pesos, austral, australs
        CLP: chilean | peso, pesos
        COP: colombian | peso, pesos
        CUP: cuban | peso, pesos
        DOP: dominican | peso, pesos
        UYU: uruguayan | peso, pesos
        TRY: turkish, new turkish | lira, liras
        ITL: italian | lira, liras, lire
        MTL: maltese | lira, liras
        INR: indian | rupee, rupees
        PKR: pakistani, pakistan | rupee, rupees
        LKR: sri lankan, sri lanka | rupee, rupees
        NPR: nepalese, nepali, nepal | rupee, rupees
        MUR: mauritian, mauritius | rupee, rupees
        SCR: seychellois, seychelles | rupee, rupees
        RUB: russian, soviet | ruble, rubles, rouble, roubles
        BYN: belarusian, belarussian, belarus | ruble, rubles, rouble, roubles
        JPY: japanese | yen
        CNY: chinese | yuan, renminbi
        KRW: korean, south korean | won
        KPW: north korean | won
        DEM: german, west german | mark, marks
        FIM: finnish | mark, marks, markka, markkaa
        BAM: bosnian | mark, marks
        NLG: dutch | guilder, guilders
        ANG: antillean, antilles | guilder, guilders
        AWG: aruban | florin, florins
        KWD: kuwaiti, kuwait | dinar, dinars
        BHD: bahraini, bahrain | dinar, dinars
        IQD: iraqi | dinar, dinars
        JOD: jordanian, jordan | dinar, dinars
        LYD: libyan | dinar, dinars
        TND: tunisian | dinar, dinars
        DZD: algerian | dinar, dinars
        RSD: serbian, yugoslav | dinar, dinars
        SAR: saudi, saudi arabian | riyal, riyals, rial, rials
        QAR: qatari, qatar | riyal, riyals, rial, rials
        IRR: iranian | rial, rials, riyal, riyals
        OMR: omani | rial, rials, riyal, riyals
        YER: yemeni | rial, rials, riyal, riyals
        AED: uae, emirati, emirates, united arab emirates | dirham, dirhams
        MAD: moroccan | dirham, dirhams
        KES: kenyan, kenya | shilling, shillings
        TZS: tanzanian, tanzania | shilling, shillings
        UGX: ugandan, uganda | shilling, shillings
        SOS: somali | shilling, shillings
        ATS: austrian | schilling, schillings
        BRL: brazilian, brazil | real, reais, reals
        PEN: peruvian, nuevo, new | sol, soles, sols
        VES: venezuelan | bolivar, bolivars, bolivares
        PLN: polish | zloty, zlotys, zloties
        HUF: hungarian | forint, forints
        RON: romanian | leu, lei
        MDL: moldovan | leu, lei
        BGN: bulgarian | lev, leva, levs
        ALL: albanian | lek, leks
        MKD: macedonian | denar, denars
        UAH: ukrainian | hryvnia, hryvnias, hryvnya, hryvnyas
        GEL: georgian | lari
        AMD: armenian | dram, drams
        AZN: azerbaijani, azeri | manat, manats
        TMT: turkmen | manat, manats
        KZT: kazakh, kazakhstani | tenge
        UZS: uzbek, uzbekistani | som, soms, sum, sums
        KGS: kyrgyz | som, soms
        TJS: tajik | somoni
        MNT: mongolian | tugrik, tugriks
        THB: thai | baht, bahts
        IDR: indonesian | rupiah, rupiahs
        MYR: malaysian | ringgit, ringgits, dollar, dollars
        VND: vietnamese | dong, dongs
        KHR: cambodian | riel, riels
        LAK: lao, laotian | kip, kips
        MMK: myanmar, burmese | kyat, kyats
        BDT: bangladeshi, bangladesh | taka, takas
        BTN: bhutanese | ngultrum, ngultrums
        MVR: maldivian | rufiyaa
        AFN: afghan | afghani, afghanis
        MOP: macanese, macau | pataca, patacas
        NGN: nigerian | naira, nairas
        GHS: ghanaian, ghana | cedi, cedis
        ZAR: south african | rand, rands
        ZMW: zambian | kwacha, kwachas
        MWK: malawian | kwacha, kwachas
        AOA: angolan | kwanza, kwanzas
        BWP: botswana | pula, pulas
        MZN: mozambican | metical, meticals, meticais
        ETB: ethiopian | birr, birrs
        ERN: eritrean | nakfa
        LSL: lesotho | loti, maloti
        SZL: swazi | lilangeni, emalangeni
        SLE: sierra leonean | leone, leones
        GMD: gambian | dalasi, dalasis
        CVE: cape verdean | escudo, escudos
        STN: sao tomean | dobra, dobras
        MGA: malagasy | ariary, ariarys
        MRU: mauritanian | ouguiya, ouguiyas
        BOB: bolivian | boliviano, bolivianos
        PYG: paraguayan | guarani, guaranis
        CRC: costa rican | colon, colones, colons
        SVC: salvadoran | colon, colones, colons
        HNL: honduran | lempira, lempiras
        GTQ: guatemalan | quetzal, quetzales
        NIO: nicaraguan | cordoba, cordobas
        PAB: panamanian | balboa, balboas
        HTG: haitian | gourde, gourdes
        PGK: papua new guinean, papua new guinea | kina
        WST: samoan | tala
        TOP: tongan | paanga
        VUV: vanuatu | vatu
        ESP: spanish | peseta, pesetas
        GRD: greek | drachma, drachmas
        PTE: portuguese | escudo, escudos
        """;
}
