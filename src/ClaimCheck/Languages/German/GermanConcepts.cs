namespace ClaimCheck.Languages.German;

/// <summary>
/// German words that tell the same fact as English ones: a line a concept of the English table, or an English word that needs none, and then the words. It holds what news counts and tells of.
/// </summary>
internal static class GermanConcepts
{
    public const string Words =
        """
        die: sterben starb starben gestorben tot tote toten toter todesopfer tod getötet töteten tötete umgekommen leben
        injure: verletzt verletzte verletzten verletzter verwundet verwundete
        arrest: festgenommen verhaftet festnahme festnahmen verhaftungen
        release: freigelassen
        rescue: gerettet rettete retteten evakuiert evakuierten evakuierte evakuierung sicherheit
        flee: geflohen flohen flüchteten fliehen vertrieben
        return: zurückgekehrt kehrten
        attack: angriff angriffe angegriffen anschlag
        shoot: schoss schüsse schießerei
        crash: unfall unfälle zusammenstoß kollision entgleist entgleisung
        quake: erdbeben beben
        flood: hochwasser überschwemmung überschwemmungen überflutet flut
        storm: sturm stürme unwetter orkan
        burn: brand brände brannte brannten abgebrannt verbrannt feuer
        explode: explosion explosionen explodierte
        collapse: einsturz eingestürzt
        damage: schaden schäden beschädigt beschädigte zerstört zerstörte
        buy: gekauft kaufte kauft übernahme kauf
        sell: verkauft verkaufte verkauften
        pay: gezahlt bezahlt zahlte zahlen
        fine: geldstrafe bußgeld
        sentence: verurteilt haft gefängnis
        elect: wahl wahlen gewählt stimmen
        resign: zurückgetreten rücktritt
        hire: eingestellt
        layoff: entlassen entlassungen
        win: gewann gewonnen sieg
        lose: verlor verloren
        increase: gestiegen stieg stiegen anstieg zuwachs wuchs gewachsen
        decrease: gesunken sank sanken gefallen fiel rückgang
        build: gebaut baut bau errichtet
        open: eröffnet öffnete eröffnung
        close: geschlossen schloss gesperrt schließung
        protest: protest proteste demonstration demonstrierten
        infect: infiziert infizierte fälle
        discover: gefunden entdeckt
        invest: investiert investition investitionen
        spend: ausgegeben ausgaben
        produce: produziert produktion
        carry: beförderte
        people: mensch menschen person personen leute
        child: kind kinder kindern
        woman: frau frauen
        man: mann männer
        student: student studenten schüler
        worker: mitarbeiter beschäftigte beschäftigten arbeiter angestellte arbeitsplätze stellen
        protester: demonstrant demonstranten
        patient: patient patienten
        passenger: passagier passagiere fahrgast fahrgäste passagieren
        resident: einwohner einwohnern bewohner anwohner
        refugee: flüchtling flüchtlinge flüchtlingen migranten
        victim: opfer
        prisoner: häftling häftlinge gefangene gefangenen
        police: polizei polizist polizisten
        troops: soldat soldaten truppen
        firefighter: feuerwehr feuerwehrmann feuerwehrleute
        home: haus häuser häusern wohnung wohnungen haushalte
        building: gebäude gebäuden
        school: schule schulen
        hospital: krankenhaus krankenhäuser klinik kliniken
        country: land länder ländern
        company: unternehmen firma firmen konzern
        vehicle: auto autos fahrzeug fahrzeuge lastwagen
        plane: flugzeug flugzeuge
        ship: schiff schiffe boot boote fähre
        train: zug züge
        bridge: brücke brücken
        road: straße straßen
        river: fluss flüsse
        factory: fabrik fabriken werk
        store: geschäft geschäfte laden läden
        customer: kunde kunden
        player: spieler
        village: dorf dörfer
        ticket: ticket tickets karten eintrittskarten
        tonne: tonne tonnen
        hectare: hektar
        spectator: zuschauer
        revenue: umsatz umsätze einnahmen erlöse
        profit: gewinn gewinne
        debt: schulden
        budget: haushalt budget etat
        price: preis preise kosten
        wage: lohn löhne gehalt
        unemployment: arbeitslosigkeit arbeitslose arbeitslosenquote
        inflation: inflation teuerung
        magnitude: magnitude stärke
        depth: tiefe
        height: höhe hoch
        speed: geschwindigkeit tempo
        temperature: temperatur temperaturen
        population: bevölkerung einwohnerzahl
        mayor: bürgermeister bürgermeisterin
        government: regierung
        voter: wähler wählern wählerinnen
        electricity: strom
        missing: vermisst vermisste vermissten
        """;
}
