using ClaimCheck.Recognition;
using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;

namespace ClaimCheck.Languages.English;

/// <summary>English words beside which a number word is or is not a number.</summary>
internal static class EnglishNumberContext
{
    /// <summary>Behind minutes and seconds these say by how much one came in later or earlier.</summary>
    public const string RaceGaps = "behind adrift slower faster";

    public static NumberContext Context(Vocabulary vocabulary) => new()
    {
        PronounBefore = vocabulary.Of("no any some every each which this that the another other next last previous former latter such loved same new first second third right wrong good big bad old young"),
        PronounAfter = vocabulary.Of(
            """
            of another or who whom whose that which is was were are be been has have had can could would should will may might must shall does did do
            needs wants says said and but as at by in on to for from with than the a an this his her its their it he she they we you i if when while where
            thing until because so not never always also even only just really all either too there then like about during after before into
            """),
        SamenessBefore = vocabulary.Of("of with in at as"),
        SamenessAfter = vocabulary.Of("kind sort type mind accord voice piece colour color size shape age time go sitting breath word sense respect"),
        SamenessEnds = vocabulary.Of("of"),
        PronounCompounds = vocabulary.Of("off sided way on liner liners stop size time upmanship man woman party"),
        UnsureCompounds = vocabulary.Of("something somethings"),
        Contrasts = vocabulary.Of("and or to but while with through"),
        ScaleBefore = vocabulary.Of("the this that these those his her its their our my your first last past next previous every another each"),
        OrdinalBefore = vocabulary.Of("the a his her its their our my your every this that and or of on in for finished came placed ranked was is"),
        UnitAfter = vocabulary.Of("later earlier ago before after per and or that to until"),
        IdiomBefore = vocabulary.Of("at split per"),
        IdiomAfter = vocabulary.Of("lady ladies aid responder responders hand name names class degree generation amendment nations minister secretary thoughts thought party parties"),
        Auxiliaries = vocabulary.Of("was were"),
        AdverbAfter = vocabulary.Of("was were is are be been being has have had he she they it we i you who which when"),
        Participles = vocabulary.Of("met seen made told found built held took came began begun used written shown known given won spoke went saw drawn sold sent said set put brought bought thought taught caught"),
        ParticipleEnding = "ed",
        OrdinalNouns = vocabulary.Of("party parties grade grader graders quarter quarters inning innings period floor time place round degree class generation day week month year century world reading party's parties' down base"),
        PeriodBefore = vocabulary.Of("last past next first previous final consecutive straight recent prior all in for over least after"),
        MultipleAfter = vocabulary.Of("to will would could may might can should must nearly almost roughly about than not"),
        MultipleBefore = vocabulary.Of("the its their his her our that what last"),
        NotMultiplied = vocabulary.Of("figures digits digit faults act"),
        HalfNames = vocabulary.Of("time past way hour's board term moon marathon back life brother sister hearted baked timbered asleep"),
        Steps = vocabulary.Of("by nearly almost about around roughly over than"),
        StepEnds = vocabulary.Of("to in on since from at after compared over during between as while with and but last this by for"),
        ShareLinks = vocabulary.Of("the as"),
        HalfAfter = vocabulary.Of("the first second other better opening closing last latter former early late"),
        Scores = vocabulary.Of(
            """
            win wins won winning winner beat beats beaten beating defeat defeats defeated loss loses lost losing lead leads led leading draw draws drew drawn score scores
            scored scoring victory victories goal goals match matches game games set sets half series playoff playoffs final semifinal
            vote votes voted voting ruling ruled decision court justices panel council board committee tie tied tiebreak innings ahead record records mark start season setback
            improved improve improves fell drop dropped drops opened trailed trailing trail edged edge edging trounced routed downed outscored rallied split upset shutout
            opinion margin senators lawmakers jury bench voters
            """),
        Remaining = vocabulary.Of($"left remaining to into minutes {RaceGaps}"),
        Percents = vocabulary.Of("percent per % pct"),
        RaceLinks = vocabulary.Of("in"),
        ScoreLinks = vocabulary.Of("to"),
        VoteVerbs = vocabulary.Of("pass passes passed passing approve approves approved approving reject rejects rejected rejecting adopt adopts adopted adopting confirm confirms confirmed acquit acquitted ratified ratify ratifies house senate parliament"),
        From = vocabulary.Of("from"),
        Points = vocabulary.Of("vote votes goal goals point points run runs seat seats try tries wicket wickets delegates electors"),
        Counting = vocabulary.Of("more dead injured killed wounded hurt missing others arrested trapped homeless stranded detained"),
        Ranks = vocabulary.Of("no nr"),
        Currencies = vocabulary.Of(EnglishCurrencies.Prefixes.Keys.Where(sign => sign.Length > 1 && sign.All(char.IsLetter))),
        Counted = vocabulary.Of("square sq cubic bpd tonne tonnes barrel barrels acre acres euro euros"),
        LengthBefore = vocabulary.Of(
            """
            tall long high wide deep thick away apart below above from underground underwater down up race races sprint sprints final finals hurdles freestyle butterfly backstroke breaststroke medley relay relays
            dash run runs wins swim record records champion title event events heat heats gold silver bronze platform springboard pool track air rifle
            """),
        Temperatures = vocabulary.Of("° ℃ ℉ celsius fahrenheit kelvin temperature temperatures"),
        Plurals = vocabulary.Of("feet people men women children police cattle sheep fish"),
        PluralEnding = "s",
        Plus = vocabulary.Of("plus"),
        SignLinks = vocabulary.Of("or"),
        OrdinalEndings = new OrdinalEndings
        {
            Any = vocabulary.Of("th"),
            OfDigit = new Dictionary<char, TermSet> { ['1'] = vocabulary.Of("st"), ['2'] = vocabulary.Of("nd"), ['3'] = vocabulary.Of("rd") },
        },
        Casualties = vocabulary.Of("killing killed kills wounding wounded wounds injuring injured injures hurting hurt hurts"),
        Conditions = vocabulary.Of("if when whether unless until once as whenever"),
        Multitudes = vocabulary.Of("population populations audience audiences viewership readership circulation membership workforce users subscribers followers viewers listeners downloads unemployed jobless turnover revenue revenues"),
    };
}
