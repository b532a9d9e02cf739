using ClaimCheck.Words;

namespace ClaimCheck.Languages.English;

/// <summary>
/// English words that tell the same fact in news. A row is a concept: its name, then the words; "group/name" puts concepts into a contrast group, of which
/// two different ones are never the same fact.
/// </summary>
internal static class EnglishConcepts
{
    private const string Events =
        """
        die: die dead death fatality deceased perish kill killing slay slain slaying murder fatal fatally toll lethal
        injure: injure injury injured hurt wound wounded casualty
        arrest: arrest apprehend detain detention capture captive nab custody
        release: release free freed liberate
        rescue: rescue save saved evacuate evacuation
        transfer: transfer transferred relocate relocation move movement receive receipt enter entry arrive arrival transport deliver delivery deport deportation ship shipment take+in bring+in send+over hand+over
        flee: flee escape exodus displace displaced displacement
        return: return repatriate repatriation send+back go+back bring+back
        attack: attack assault raid bomb bombing shell airstrike ambush
        strike: strike hit rattle jolt rock
        shoot: shoot gunfire gunshot =firing
        fire: fire
        crash: crash collide collision derail derailment wreck
        quake: quake earthquake temblor tremor aftershock
        flood: flood flooding inundate deluge
        storm: storm hurricane cyclone typhoon tornado
        burn: burn blaze wildfire arson =fire =fires
        explode: explode explosion blast detonate
        collapse: collapse topple
        damage: damage destroy destruction demolish devastate wreckage
        buy: buy purchase acquire acquisition takeover
        sell: sell sale sold
        merge: merge merger
        pay: pay payment payout
        fine: fine penalty penalise penalize
        sentence: sentence imprison jail jailed
        convict: convict conviction guilty
        charge: charge indict indictment accuse accused
        trial: trial court hearing
        marry: wed wedding marry marriage
        divorce: divorce
        born: born birth
        elect: elect election vote poll ballot
        appoint: appoint appointment =named nominate nomination
        resign: resign resignation quit step+down
        hire: hire recruit employ employment
        layoff: layoff dismiss redundancy lay+off
        win: win victory triumph beat defeat
        lose: lose loss
        score: score =goal
        play: play match game
        increase: increase rise grow growth gain climb jump surge soar up
        decrease: decrease fall drop decline shrink plunge slump
        begin: begin start launch commence kick-off
        end: end finish conclude conclusion wound+up wind+up
        announce: announce announcement unveil reveal
        found: founded founding establish establishment set+up
        build: build construct construction erect
        open: open inauguration inaugurate
        close: close closure shut shutdown shut+down
        cancel: cancel cancellation scrap axe call+off
        protest: protest demonstrate demonstration rally
        sign: sign signing agreement deal
        test: test testing
        infect: infect infection =cases
        vaccinate: vaccinate vaccination vaccine
        recall: recall
        steal: steal theft rob robbery loot
        sink: sink capsize
        hijack: hijack seize seizure kidnap abduct abduction
        discover: discover discovery find recover recovery
        donate: donate donation raise fundraise
        invest: invest investment
        spend: spend spending expenditure
        export: export
        import: import
        produce: produce production output manufacture
        deploy: deploy deployment
        withdraw: withdraw withdrawal pull-out pull+out
        attend: attend attendance crowd audience
        visit: visit trip tour
        """;

    private const string Things =
        """
        human/prisoner: prisoner detainee inmate captive convict
        human/suspect: suspect
        human/fighter: fighter militant insurgent rebel jihadist gunman gunmen militia
        troops: troop soldier serviceman servicemen servicemember marine
        human/police: police policeman policemen cop
        human/people: people person
        human/child: child kid youngster minor pupil
        human/student: student undergraduate
        human/worker: worker employee staff personnel workforce job
        human/protester: protester protestor demonstrator marcher
        human/patient: patient
        human/passenger: passenger traveller traveler
        human/member: member
        human/villager: villager
        human/victim: victim survivor
        human/resident: resident inhabitant townspeople
        human/refugee: refugee migrant evacuee asylum-seeker
        vehicle/vehicle: vehicle car truck lorry
        plane/plane: plane aircraft airplane aeroplane jet airliner
        ship/ship: ship vessel boat ferry trawler
        home/home: home house dwelling
        building/building: building
        school/school: school
        country/country: country nation state
        company/company: company firm business corporation organization organisation enterprise
        human/lawyer: lawyer attorney
        weapon/weapon: weapon gun rifle firearm
        statistic/point: point
        statistic/yard: yard
        statistic/touchdown: touchdown td
        statistic/goal: =goals
        statistic/run: =runs
        statistic/hit: =hits
        statistic/homer: homer homerun
        statistic/strikeout: strikeout
        statistic/steal: =steals
        statistic/block: =blocks
        statistic/pass: =passes
        statistic/catch: =catches
        human/customer: customer client subscriber user
        human/player: player
        hospital/hospital: hospital clinic
        store/store: store shop outlet branch
        """;

    private const string Attributes =
        """
        money/revenue: revenue turnover =sales =grossed =grossing =earned =earning
        money/profit: profit earnings income
        money/loss: net-loss
        money/debt: debt
        money/budget: budget
        money/price: price cost costing =costs
        money/wage: wage salary
        labour/unemployment: unemployment jobless
        labour/employment: employment-rate
        labour/inflation: inflation
        physical/magnitude: magnitude richter
        physical/depth: depth deep
        physical/height: height tall
        physical/distance: distance
        physical/speed: speed
        physical/weight: weight
        physical/temperature: temperature
        people/population: population
        sport/assist: assist
        sport/rebound: rebound
        sport/tackle: tackle
        sport/interception: interception
        sport/reception: reception
        sport/carry: carry
        """;

    private const string Populations =
        """
        sex/male: male men man
        sex/female: female women woman
        age/child: child children
        age/adult: adult
        status/civilian: civilian
        status/soldier: soldier troop
        status/police: police policeman policemen officer
        status/militant: militant insurgent rebel gunman gunmen
        side/local: local
        side/foreign: foreign foreigner
        """;

    /// <summary>Events of which one is the end or the neighbour of the other: a number of one is never a number of the other.</summary>
    private const string Exclusions =
        """
        open close
        arrest release
        hire layoff
        deploy withdraw
        begin end
        die injure
        die born
        die rescue
        injure rescue
        marry divorce
        run throw
        run catch
        """;

    /// <summary>Events that are two sides of one: what one sold the other bought, but what one sold and bought are two.</summary>
    private const string Sides =
        """
        win lose
        buy sell
        export import
        throw catch
        """;

    /// <summary>By concept, or stem of a verb, what excludes it.</summary>
    public static IReadOnlyDictionary<string, string[]> ExcludedEvents { get; } = BothWays(Exclusions);

    /// <summary>By concept, or stem of a verb, what excludes it or is the other side of it.</summary>
    public static IReadOnlyDictionary<string, string[]> OpposedEvents { get; } = BothWays($"{Exclusions}\n{Sides}");

    public static ConceptTable Table { get; } = new(
        EnglishStems.Stemmer,
        [.. Rows(Events, ConceptRole.Event), .. Rows(Things, ConceptRole.Thing), .. Rows(Attributes, ConceptRole.Attribute)]);

    /// <summary>Words that say which part of a population is counted.</summary>
    public static ConceptTable PopulationTable { get; } = new(EnglishStems.Stemmer, Rows(Populations, ConceptRole.Thing));

    private static Dictionary<string, string[]> BothWays(string pairs)
    {
        var table = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (string line in pairs.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string[] pair = line.Split(' ');
            Add(pair[0], pair[1]);
            Add(pair[1], pair[0]);
        }

        return table;

        void Add(string name, string other) => table[name] = table.TryGetValue(name, out string[]? others) ? [.. others, other] : [other];
    }

    private static IEnumerable<(Concept Concept, string Words)> Rows(string table, ConceptRole role)
    {
        foreach (string line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            string[] name = line[..colon].Split('/');
            yield return (new Concept(name[^1], role, name.Length > 1 ? name[0] : ""), line[(colon + 1)..]);
        }
    }
}
