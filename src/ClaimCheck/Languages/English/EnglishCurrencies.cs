namespace ClaimCheck.Languages.English;

/// <summary>Currencies as English texts write them, by ISO 4217 code. An unnamed dollar is taken for that of the United States, a pound for sterling.</summary>
internal static class EnglishCurrencies
{
    private static readonly string[] Codes =
    [
        "USD", "EUR", "GBP", "JPY", "CNY", "INR", "AUD", "CAD", "NZD", "CHF", "SEK", "NOK", "DKK", "RUB", "BRL", "MXN", "ZAR", "KRW", "HKD", "SGD", "TRY", "PLN",
        "CZK", "HUF", "ILS", "THB", "IDR", "MYR", "PHP", "PKR", "EGP", "SAR", "AED", "NGN", "KES", "UAH", "TWD", "ARS", "CLP", "COP", "BTC",
    ];

    public static IReadOnlyDictionary<string, string> Names { get; } = Build();

    public static IReadOnlyDictionary<string, string> Prefixes { get; } = BuildPrefixes();

    private static Dictionary<string, string> Build()
    {
        var names = new Dictionary<string, string>
        {
            ["$"] = "USD", ["us $"] = "USD", ["€"] = "EUR", ["£"] = "GBP", ["¥"] = "JPY", ["₹"] = "INR", ["₩"] = "KRW", ["₽"] = "RUB", ["₺"] = "TRY", ["₪"] = "ILS",
            ["元"] = "CNY", ["₭"] = "LAK", ["₡"] = "CRC", ["₫"] = "VND", ["₦"] = "NGN", ["₱"] = "PHP", ["฿"] = "THB", ["₴"] = "UAH",
            ["dollar"] = "USD", ["buck"] = "USD", ["euro"] = "EUR", ["pound sterling"] = "GBP", ["sterling"] = "GBP", ["quid"] = "GBP",
            ["yuan"] = "CNY", ["renminbi"] = "CNY", ["rmb"] = "CNY", ["yen"] = "JPY", ["rupee"] = "INR", ["ruble"] = "RUB", ["rouble"] = "RUB", ["franc"] = "CHF",
            ["krona"] = "SEK", ["kronor"] = "SEK", ["krone"] = "NOK", ["kroner"] = "NOK", ["peso"] = "MXN", ["rand"] = "ZAR", ["won"] = "KRW", ["lira"] = "TRY",
            ["zloty"] = "PLN", ["forint"] = "HUF", ["shekel"] = "ILS", ["baht"] = "THB", ["rupiah"] = "IDR", ["ringgit"] = "MYR", ["naira"] = "NGN", ["hryvnia"] = "UAH",
            ["dirham"] = "AED", ["riyal"] = "SAR", ["mark"] = "DEM", ["deutschmark"] = "DEM", ["markka"] = "FIM", ["guilder"] = "NLG", ["peseta"] = "ESP",
            ["drachma"] = "GRD", ["escudo"] = "PTE", ["schilling"] = "ATS", ["bitcoin"] = "BTC", ["cent"] = "USc", ["penny"] = "GBp", ["pence"] = "GBp",
        };
        AddNational(names);
        foreach ((string name, string code) in names.ToList().Where(row => char.IsAsciiLetter(row.Key[^1]) && row.Key is not ("pence" or "yen" or "yuan" or "won" or "rmb")))
        {
            names[name.EndsWith("sterling", StringComparison.Ordinal) ? "pounds sterling" : name + "s"] = code;
        }

        foreach (string code in Codes)
        {
            names[code] = code;
        }

        return names;
    }

    private static void AddNational(Dictionary<string, string> names)
    {
        foreach ((string adjective, string unit, string code) in new[]
        {
            ("us", "dollar", "USD"), ("american", "dollar", "USD"), ("canadian", "dollar", "CAD"), ("australian", "dollar", "AUD"), ("singapore", "dollar", "SGD"),
            ("hong kong", "dollar", "HKD"), ("new zealand", "dollar", "NZD"), ("taiwan", "dollar", "TWD"), ("british", "pound", "GBP"), ("egyptian", "pound", "EGP"),
            ("swiss", "franc", "CHF"), ("french", "franc", "FRF"), ("belgian", "franc", "BEF"), ("swedish", "krona", "SEK"), ("norwegian", "krone", "NOK"),
            ("danish", "krone", "DKK"), ("danish", "kroner", "DKK"), ("mexican", "peso", "MXN"), ("philippine", "peso", "PHP"), ("argentine", "peso", "ARS"),
            ("turkish", "lira", "TRY"), ("italian", "lira", "ITL"), ("indian", "rupee", "INR"), ("pakistani", "rupee", "PKR"), ("russian", "rouble", "RUB"),
            ("russian", "ruble", "RUB"), ("japanese", "yen", "JPY"), ("chinese", "yuan", "CNY"), ("korean", "won", "KRW"), ("german", "mark", "DEM"),
            ("dutch", "guilder", "NLG"), ("finnish", "markka", "FIM"), ("israeli", "shekel", "ILS"), ("euro", "cent", "EUc"),
        })
        {
            names[adjective + " " + unit] = code;
        }

        names["u . s . dollar"] = "USD";
    }

    private static Dictionary<string, string> BuildPrefixes()
    {
        var prefixes = new Dictionary<string, string>
        {
            ["$"] = "USD", ["US $"] = "USD", ["USD $"] = "USD", ["A $"] = "AUD", ["AU $"] = "AUD", ["AUD $"] = "AUD", ["C $"] = "CAD", ["CA $"] = "CAD", ["CAD $"] = "CAD",
            ["c $"] = "CAD", ["NZ $"] = "NZD", ["NZD $"] = "NZD", ["nzd $"] = "NZD", ["HK $"] = "HKD", ["S $"] = "SGD", ["NT $"] = "TWD", ["R $"] = "BRL", ["Mex $"] = "MXN",
            ["MXN $"] = "MXN", ["mxn $"] = "MXN", ["usd $"] = "USD", ["aud $"] = "AUD", ["us $"] = "USD",
            ["€"] = "EUR", ["£"] = "GBP", ["¥"] = "JPY", ["CN ¥"] = "CNY", ["₹"] = "INR", ["Rs"] = "INR", ["Rs ."] = "INR", ["₩"] = "KRW", ["₽"] = "RUB", ["₺"] = "TRY",
            ["₪"] = "ILS", ["₦"] = "NGN", ["₱"] = "PHP", ["฿"] = "THB", ["₴"] = "UAH", ["₭"] = "LAK", ["₫"] = "VND", ["₡"] = "CRC", ["RMB"] = "CNY", ["rmb"] = "CNY", ["RM"] = "MYR",
        };
        foreach (string code in Codes)
        {
            prefixes[code] = code;
        }

        return prefixes;
    }
}
