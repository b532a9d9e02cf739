using ClaimCheck.Recognition.Masks;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.English;

/// <summary>English words beside which digits count nothing. State codes are those of the United States Postal Service.</summary>
internal static class EnglishMasks
{
    /// <summary>Names of things that are numbered, the same in other languages.</summary>
    public const string Products =
        """
        windows android ios macos watchos ipados iphone ipad ipod galaxy pixel kindle playstation xbox nintendo switch gamecube dos office photoshop quicktime itunes explorer firefox chrome safari opera
        usb bluetooth hdmi pentium core ryzen snapdragon geforce radeon gt gtx rtx rx directx python java http web
        boeing airbus embraer bombardier cessna gulfstream concorde tupolev sukhoi mig su tu ak falcon apollo voyager pioneer gemini mariner viking sputnik vostok soyuz shenzhou salyut explorer ariane titan atlas delta
        formula porsche peugeot mazda ferrari camry
        fortune nikkei ftse dax cac russell nasdaq stoxx sensex topix asx kospi ibex aex smi omx
        """;

    private const string Plurals = "sections articles paragraphs clauses chapters regulations figures tables flights highways routes rooms volumes episodes pages lots exits junctions";

    public static MaskWords Words(Vocabulary vocabulary) => new()
    {
        Labels = vocabulary.Of(
            $"""
            {Products}
            rfc iso iec ieee ansi din pep cve pr
            flight flights highway route interstate freeway motorway turnpike exit bus tram train platform terminal runway gate pier berth room suite apartment apt flat unit floor building block house
            article section paragraph clause chapter title rule regulation resolution directive proposition prop amendment act bill docket case exhibit count form schedule annex appendix
            page volume vol book issue figure fig table psalm sonnet opus symphony concerto episode
            channel radio sportscenter model type class series version beta build update pack service mark mk
            {Plurals} phase tier game lap leg part step option item hole seat level grade area studio stage maroon blink hall ward precinct district zone sector pool division station engine ladder box lot
            """),
        SmallLabels = vocabulary.Of("marker exits junction junctions clause clauses section sections phase stage tier version versions page pages p pp para chapter chapters footnote figure fig platform gate room article paragraph subsection type channel flight iphone ipad ios macos"),
        PluralLabels = vocabulary.Of(Plurals),
        Chambers = vocabulary.Of("house"),
        VoteLinks = vocabulary.Of("to"),
        Scriptures = vocabulary.Of(
            """
            genesis exodus leviticus numbers deuteronomy joshua judges ruth samuel kings chronicles ezra nehemiah esther job psalm psalms proverbs ecclesiastes isaiah jeremiah lamentations ezekiel daniel
            hosea joel amos obadiah jonah micah nahum habakkuk zephaniah haggai zechariah malachi matthew mark luke john acts romans corinthians galatians ephesians philippians colossians thessalonians
            timothy titus philemon hebrews james peter jude revelation surah sura quran koran
            """),
        SlashNames = new HashSet<string> { "9/11", "24/7", "7/7", "7/11" },
        HyphenNames = vocabulary.Of("covid sars-cov omega catch"),
        HyphenNumbers = vocabulary.Of(
            """
            jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december
            monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
            mid early late pre post sub super top under over minus plus about since until ages aged age magnitude no nos
            one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety
            """),
        Currencies = vocabulary.Of(EnglishCurrencies.Codes),
        CurrencySigns = vocabulary.Of(EnglishCurrencies.Prefixes.Keys.Where(sign => sign.Length > 1 && sign.All(char.IsLetter)).Except(EnglishCurrencies.Codes)),
        ShortCurrencies = vocabulary.Of("r n p k"),
        Scales = vocabulary.Of("thousand million billion trillion crore lakh m bn mn b k tn"),
        Streets = vocabulary.Of("street st avenue ave road rd lane ln drive dr boulevard blvd way square sq place pl court ct terrace row parkway pkwy highway hwy crescent close mews"),
        Blocks = vocabulary.Of("block"),
        PostalStates = vocabulary.Of("al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc pr gu"),
        EmergencyNumbers = vocabulary.Of("911 999 112 000 111 101"),
        Calls = vocabulary.Of("call calls called calling caller callers dial dials dialed dialled dialing dialling phoned operator dispatcher dispatchers emergency tel telephone fax"),
        Codes = vocabulary.Of("isbn issn iban isin doi ein vat"),
        Pages = vocabulary.Of("page p"),
        Of = vocabulary.Of("of"),
        ListLinks = vocabulary.Of("and or to"),
    };
}
