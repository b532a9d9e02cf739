using ClaimCheck.Words;

namespace ClaimCheck.Languages.English;

/// <summary>English endings and irregular forms.</summary>
internal static class EnglishStems
{
    /// <summary>Tried in order; an ending that stands for itself keeps the word as it is ("focus", "crisis", "glass").</summary>
    private static readonly SuffixRule[] Suffixes =
    [
        new("sses", "ss"), new("ss", "ss"), new("us", "us"), new("is", "is"),
        new("izations", "iz"), new("ization", "iz"), new("isations", "iz"), new("isation", "iz"),
        new("ations", "at"), new("ation", "at"), new("itions", "it"), new("ition", "it"), new("ctions", "ct"), new("ction", "ct"),
        new("ssions", "ss"), new("ssion", "ss"), new("ments", ""), new("ment", ""), new("iness", "y"), new("ness", ""),
        new("ingly", ""), new("edly", ""), new("ings", "", true), new("ing", "", true), new("ied", "y"), new("ies", "y"),
        new("eed", "eed"), new("ees", "ee"), new("eers", "eer"), new("ers", "er"), new("ors", "or"), new("ves", "v"),
        new("ches", "ch"), new("shes", "sh"), new("xes", "x"), new("zes", "z"), new("oes", "o"), new("ed", "", true), new("s", ""),
        new("ally", "al"), new("ily", "y"), new("ly", ""),
    ];

    /// <summary>base form: forms that endings do not lead to.</summary>
    private const string Irregular =
        """
        win: won winning
        man: men
        woman: women
        person: people persons peoples
        child: children kids kid
        die: died dying dies
        dead: dead
        death: deaths
        hold: held holding
        strike: struck striking stricken strikes
        shoot: shot shooting shots shootings
        buy: bought buying
        sell: sold selling
        sale: sales
        begin: began begun beginning
        take: took taken taking
        give: gave given giving
        make: made making
        run: ran running
        lose: lost losing
        loss: losses
        say: said saying says
        tell: told
        know: knew known
        think: thought
        find: found
        leave: left leaving leaves
        bring: brought
        catch: caught
        teach: taught
        fight: fought
        build: built
        spend: spent
        send: sent
        lend: lent
        meet: met
        feel: felt
        keep: kept
        sleep: slept
        lead: led
        feed: fed
        flee: fled fleeing
        fall: fell fallen falling
        rise: rose risen rising
        grow: grew grown
        fly: flew flown flying flies
        draw: drew drawn
        throw: threw thrown
        drive: drove driven driving
        write: wrote written writing
        ride: rode ridden
        break: broke broken
        speak: spoke spoken
        steal: stole stolen
        choose: chose chosen
        freeze: froze frozen
        wear: wore worn
        tear: tore torn
        swear: swore sworn
        see: saw seen seeing
        eat: ate eaten
        get: got gotten getting
        go: went gone going goes
        come: came coming
        become: became
        sink: sank sunk
        swim: swam swum
        sing: sang sung
        drink: drank
        ring: rang
        spring: sprang sprung
        shrink: shrank shrunk
        stand: stood standing
        understand: understood
        sit: sat sitting
        put: putting
        cut: cutting cuts
        hit: hitting hits
        hurt: hurting
        quit: quitting
        set: setting sets
        bet: betting
        pay: paid
        lay: laid
        lie: lay lying
        wed: wedding married marriage marry
        foot: feet
        tooth: teeth
        mouse: mice
        life: lives
        wife: wives
        knife: knives
        half: halves
        bus: buses
        gas: gases
        crisis: crises
        analysis: analyses
        thing: things
        king: kings
        evening: evenings
        morning: mornings
        building: buildings
        earning: earnings
        number: numbers
        member: members
        officer: officers
        news: news
        series: series
        species: species
        """;

    public static Stemmer Stemmer { get; } = new(IrregularForms(), Suffixes);

    private static Dictionary<string, string> IrregularForms()
    {
        var forms = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (string line in Irregular.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string[] parts = line.Split(':', StringSplitOptions.TrimEntries);
            forms.TryAdd(parts[0], parts[0]);
            foreach (string form in parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                forms.TryAdd(form, parts[0]);
            }
        }

        return forms;
    }
}
