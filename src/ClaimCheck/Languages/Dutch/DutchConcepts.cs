namespace ClaimCheck.Languages.Dutch;

/// <summary>
/// Dutch words that tell the same fact as English ones: a line a concept of the English table, or an English word that needs none, and then the words. It holds what news counts and tells of.
/// </summary>
internal static class DutchConcepts
{
    public const string Words =
        """
        die: sterven stierf stierven gestorven overleden overleed overleden dood dode doden gedood doodde omgekomen leven
        injure: gewond gewonde gewonden raakten verwond
        arrest: aangehouden gearresteerd arresteerde arresteerden arrestaties opgepakt
        release: vrijgelaten
        rescue: gered redde redden geëvacueerd evacueerde evacueerden evacuatie
        flee: gevlucht vluchtten vluchten
        return: teruggekeerd keerden
        attack: aanval aanvallen aangevallen aanslag
        shoot: schoot geschoten schietpartij
        crash: ongeluk ongeval botsing ontsporing ontspoorde
        quake: aardbeving aardbevingen beving
        flood: overstroming overstromingen overstroomd
        storm: storm stormen orkaan
        burn: brand branden afgebrand verbrand
        explode: explosie explosies ontplofte
        collapse: instorting ingestort
        damage: schade beschadigd beschadigde verwoest vernield
        buy: gekocht kocht koopt overname
        sell: verkocht verkopen
        pay: betaald betaalde betalen
        fine: boete boetes
        sentence: veroordeeld celstraf
        elect: verkiezing verkiezingen gekozen stemmen
        resign: afgetreden aftreden
        hire: aangenomen
        layoff: ontslagen ontslag
        win: gewonnen won winst zege
        lose: verloren verloor
        increase: gestegen steeg stegen stijging groeide gegroeid groei
        decrease: gedaald daalde daalden daling
        build: gebouwd bouwt bouw
        open: geopend opende opening
        close: gesloten sloot sluiting afgesloten
        protest: protest protesten demonstratie demonstreerden
        infect: besmet besmettingen gevallen
        discover: gevonden ontdekt
        invest: geïnvesteerd investering
        spend: uitgegeven uitgaven
        produce: geproduceerd productie
        carry: vervoerde
        people: mens mensen persoon personen
        child: kind kinderen
        woman: vrouw vrouwen
        man: man mannen
        student: student studenten scholier scholieren leerlingen
        worker: werknemer werknemers medewerker medewerkers banen
        protester: demonstrant demonstranten betogers
        patient: patiënt patiënten
        passenger: passagier passagiers
        resident: inwoner inwoners bewoner bewoners omwonenden
        refugee: vluchteling vluchtelingen migrant migranten
        victim: slachtoffer slachtoffers
        prisoner: gevangene gevangenen
        police: politie agent agenten
        troops: soldaat soldaten troepen
        firefighter: brandweer brandweerman brandweerlieden
        home: huis huizen woning woningen
        building: gebouw gebouwen
        school: school scholen
        hospital: ziekenhuis ziekenhuizen
        country: land landen
        company: bedrijf bedrijven onderneming
        vehicle: auto auto's voertuig voertuigen vrachtwagen
        plane: vliegtuig vliegtuigen
        ship: schip schepen boot boten veerboot
        train: trein treinen
        bridge: brug bruggen
        road: weg wegen
        river: rivier rivieren
        factory: fabriek fabrieken
        store: winkel winkels
        customer: klant klanten
        player: speler spelers
        village: dorp dorpen
        ticket: kaartje kaartjes ticket tickets
        tonne: ton
        hectare: hectare
        spectator: toeschouwer toeschouwers
        revenue: omzet opbrengst inkomsten
        profit: winsten
        debt: schuld schulden
        budget: begroting budget
        price: prijs prijzen kosten
        wage: loon lonen salaris
        unemployment: werkloosheid
        inflation: inflatie
        magnitude: kracht magnitude
        depth: diepte
        height: hoogte hoog
        speed: snelheid
        temperature: temperatuur temperaturen
        population: bevolking
        mayor: burgemeester
        government: regering
        voter: kiezer kiezers
        electricity: stroom elektriciteit
        missing: vermist vermisten
        """;
}
