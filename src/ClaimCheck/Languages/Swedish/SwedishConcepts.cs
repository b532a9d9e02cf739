namespace ClaimCheck.Languages.Swedish;

/// <summary>
/// Swedish words that tell the same fact as English ones: a line a concept of the English table, or an English word that needs none, and then the words. It holds what news counts and tells of.
/// </summary>
internal static class SwedishConcepts
{
    public const string Words =
        """
        die: dö dog döda död dött dödades dödats omkom omkommit avled avlidit dödsoffer
        injure: skada skadad skadade skadades skadats sårade
        arrest: gripa grep gripits gripna greps arresterades
        release: släppa släpptes släppts frigavs
        rescue: rädda räddades räddats evakuera evakuerades evakuerats evakuerade
        flee: fly flydde flytt
        return: återvände återvänt
        attack: attack attacker attackerades
        shoot: sköt skjutning skott
        crash: olycka olyckan krock kollision urspårning
        quake: jordbävning jordbävningen skalv
        flood: översvämning översvämningar översvämningen översvämmats
        storm: storm stormen oväder
        burn: brand branden bränder brann brunnit
        explode: explosion explosioner exploderade
        collapse: ras rasade kollaps
        damage: skador skadegörelse förstörda förstördes förstörts
        buy: köpa köpte köpt köper uppköp
        sell: sålde sålt såldes
        pay: betala betalade betalat
        fine: böter bot
        sentence: dömdes döms dömts fängelse
        elect: val valet röster röstade valdes
        resign: avgick avgått
        hire: anställa anställde
        layoff: varslade varsel uppsägningar
        win: vann vunnit vinst seger
        lose: förlorade förlorat
        increase: ökade ökat ökning steg stigit växte
        decrease: minskade minskat minskning sjönk sjunkit föll
        build: bygga byggde byggt byggs
        open: öppna öppnade öppnat
        close: stänga stängdes stängts stängda
        protest: protest protester demonstration demonstrerade
        infect: smittade smittats fall
        discover: hittade hittats upptäckte
        invest: investerade investering
        spend: spenderade utgifter
        produce: producerade produktion
        carry: transporterade
        people: människa människor person personer folk
        child: barn barnen
        woman: kvinna kvinnor
        man: man män
        student: student studenter elev elever
        worker: anställd anställda arbetare jobb
        protester: demonstrant demonstranter
        patient: patient patienter
        passenger: passagerare passagerarna
        resident: invånare boende
        refugee: flykting flyktingar migranter
        victim: offer
        prisoner: fånge fångar
        police: polis poliser polisen
        troops: soldat soldater trupper
        firefighter: brandman brandmän räddningstjänsten
        home: hus husen bostad bostäder
        building: byggnad byggnader
        school: skola skolor
        hospital: sjukhus sjukhuset
        country: land länder
        company: företag företaget bolag bolaget
        vehicle: bil bilar fordon lastbil
        plane: flygplan plan
        ship: fartyg båt båtar färja färjan
        train: tåg tåget
        bridge: bro broar bron
        road: väg vägar
        river: flod floden älv
        factory: fabrik fabriken
        store: butik butiker affär
        customer: kund kunder
        player: spelare
        village: by byar byn
        ticket: biljett biljetter
        tonne: ton
        hectare: hektar
        spectator: åskådare
        revenue: omsättning omsättningen intäkter
        profit: vinsten
        debt: skuld skulder
        budget: budget
        price: pris priser kostnad
        wage: lön löner
        unemployment: arbetslöshet arbetslösheten
        inflation: inflation inflationen
        magnitude: magnitud
        depth: djup
        height: höjd hög
        speed: hastighet
        temperature: temperatur temperaturer
        population: befolkning befolkningen
        mayor: borgmästare
        government: regering regeringen
        voter: väljare
        electricity: el ström
        missing: saknas saknade
        """;
}
