namespace ClaimCheck.Languages.Italian;

/// <summary>
/// Italian words that tell the same fact as English ones: a line a concept of the English table, or an English word that needs none, and then the words. It holds what news counts and tells of.
/// </summary>
internal static class ItalianConcepts
{
    public const string Words =
        """
        die: morire morto morti morta morte muore decesso decessi deceduto deceduti ucciso uccisi uccise uccidere vittima
        injure: ferire ferito feriti ferita ferite
        arrest: arrestare arrestato arrestati arrestate fermati arresti
        release: liberare liberato liberati rilasciato rilasciati
        rescue: salvare salvato salvati soccorsi soccorse evacuato evacuati evacuata evacuate evacuazione
        flee: fuggire fuggito fuggiti sfollato sfollati sfollate
        return: tornare tornato tornati
        attack: attacco attacchi attaccare attentato
        shoot: sparare sparatoria spari
        crash: incidente incidenti scontro collisione deragliamento deragliato
        quake: terremoto terremoti sisma scossa scosse
        flood: alluvione alluvioni inondazione inondazioni allagati allagate
        storm: tempesta tempeste uragano
        burn: incendio incendi bruciato bruciati bruciate rogo
        explode: esplosione esplosioni esploso
        collapse: crollo crollato crollata
        damage: danno danni danneggiato danneggiati danneggiate distrutto distrutti distrutte
        buy: comprare comprato acquisto acquistato
        sell: vendere venduto venduti
        pay: pagare pagato pagamento
        fine: multa multe
        sentence: condannato condannati condanna
        elect: elezione elezioni votare voti eletto
        resign: dimettersi dimesso dimissioni
        hire: assumere assunto assunti
        layoff: licenziare licenziati licenziamenti
        win: vincere vinto vittoria
        lose: perdere perso
        increase: aumentare aumentato aumento salito salita cresciuto crescita
        decrease: calare calato calo sceso diminuito
        build: costruire costruito costruzione
        open: aprire aperto apertura
        close: chiudere chiuso chiusi chiuse chiusura
        protest: protesta proteste manifestazione
        infect: contagiati contagi infetti casi
        discover: trovato trovati scoperto
        invest: investire investito investimento
        spend: speso spesa
        produce: prodotto produzione
        carry: trasportava
        people: persona persone gente
        child: bambino bambini bambina bambine minore minori
        woman: donna donne
        man: uomo uomini
        student: studente studenti
        worker: dipendente dipendenti lavoratore lavoratori operai
        protester: manifestante manifestanti
        patient: paziente pazienti
        passenger: passeggero passeggeri
        resident: abitante abitanti residente residenti
        refugee: rifugiato rifugiati migrante migranti
        victim: vittime
        prisoner: detenuto detenuti prigioniero prigionieri
        police: polizia poliziotto poliziotti
        troops: soldato soldati truppe
        firefighter: pompiere pompieri vigili
        home: casa case abitazione abitazioni
        building: edificio edifici palazzo palazzi
        school: scuola scuole
        hospital: ospedale ospedali
        country: paese paesi
        company: azienda aziende società impresa imprese
        vehicle: auto veicolo veicoli camion macchina macchine
        plane: aereo aerei
        ship: nave navi barca barche traghetto
        train: treno treni
        bridge: ponte ponti
        road: strada strade
        river: fiume fiumi
        factory: fabbrica fabbriche stabilimento
        store: negozio negozi
        customer: cliente clienti
        player: giocatore giocatori
        village: villaggio villaggi
        ticket: biglietto biglietti
        tonne: tonnellata tonnellate
        hectare: ettaro ettari
        spectator: spettatore spettatori
        revenue: fatturato ricavi vendite
        profit: utile utili profitto profitti
        debt: debito debiti
        budget: bilancio budget
        price: prezzo prezzi costo
        wage: salario salari stipendio
        unemployment: disoccupazione
        inflation: inflazione
        magnitude: magnitudo
        depth: profondità
        height: altezza alto
        speed: velocità
        temperature: temperatura temperature
        population: popolazione
        mayor: sindaco sindaca
        government: governo
        voter: elettore elettori
        electricity: elettricità corrente
        missing: disperso dispersi
        """;
}
