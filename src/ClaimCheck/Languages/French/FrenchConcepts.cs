namespace ClaimCheck.Languages.French;

/// <summary>
/// French words that tell the same fact as English ones: a line a concept of the English table, or an English word that needs none, and then the words. It holds what news counts and tells of.
/// </summary>
internal static class FrenchConcepts
{
    public const string Words =
        """
        die: mourir mort morts morte mortes meurt décès décédé décédés décédées tué tués tuée tuées tuer mortel
        injure: blesser blessé blessés blessée blessées blessure blessures
        arrest: arrêter arrêté arrêtés arrêtées interpellé interpellés interpellées interpellations
        release: libérer libéré libérés relâché relâchés
        rescue: sauver sauvé sauvés secouru secourus évacuer évacué évacués évacuée évacuées évacuation
        flee: fuir fui déplacé déplacés
        return: retourner rentré rentrés revenus
        attack: attaque attaques attaquer attaqué attentat
        shoot: tirer fusillade tirs
        crash: accident accidents collision déraillement déraillé
        quake: séisme séismes tremblement
        flood: inondation inondations inondé inondées crue crues
        storm: tempête tempêtes ouragan
        burn: incendie incendies brûlé brûlés brûlées brûler feu
        explode: explosion explosions explosé
        collapse: effondrement effondré effondrée
        damage: dégât dégâts endommagé endommagés endommagée endommagées détruit détruits détruite détruites dommages
        buy: acheter acheté achat racheter rachat
        sell: vendre vendu vendus
        pay: payer payé paiement
        fine: amende amendes
        sentence: condamné condamnés condamnation
        elect: élection élections voter voix vote élu
        resign: démissionner démissionné démission
        hire: embaucher embauché embauches
        layoff: licencier licencié licenciements
        win: gagner gagné victoire remporté
        lose: perdre perdu
        increase: augmenter augmenté augmentation hausse bondi progressé grimpé
        decrease: baisser baissé baisse chute chuté reculé recul
        build: construire construit construction
        open: ouvrir ouvert ouverte ouverture
        close: fermer fermé fermés fermées fermeture
        protest: manifestation manifesté protestation
        infect: infecté infectés contaminés cas
        discover: trouvé retrouvé retrouvés découvert
        invest: investir investi investissement
        spend: dépenser dépensé dépenses
        produce: produire produit production
        carry: transportait
        people: personne personnes gens
        child: enfant enfants mineur mineurs
        woman: femme femmes
        man: homme hommes
        student: étudiant étudiants élève élèves
        worker: salarié salariés employé employés emploi emplois travailleur travailleurs
        protester: manifestant manifestants
        patient: patient patients
        passenger: passager passagers
        resident: habitant habitants riverain riverains
        refugee: réfugié réfugiés migrant migrants
        victim: victime victimes
        prisoner: prisonnier prisonniers détenu détenus
        police: police policier policiers
        troops: soldat soldats troupes
        firefighter: pompier pompiers
        home: maison maisons logement logements foyer foyers habitation habitations
        building: bâtiment bâtiments immeuble immeubles
        school: école écoles
        hospital: hôpital hôpitaux
        country: pays
        company: entreprise entreprises société sociétés
        vehicle: voiture voitures véhicule véhicules camion camions
        plane: avion avions
        ship: bateau bateaux navire navires ferry
        train: train trains
        bridge: pont ponts
        road: route routes
        river: rivière fleuve
        factory: usine usines
        store: magasin magasins
        customer: client clients
        player: joueur joueurs
        village: village villages
        ticket: billet billets
        tonne: tonne tonnes
        hectare: hectare hectares
        spectator: spectateur spectateurs
        revenue: chiffre recettes ventes
        profit: bénéfice bénéfices
        debt: dette dettes
        budget: budget
        price: prix coût
        wage: salaire salaires
        unemployment: chômage
        inflation: inflation
        magnitude: magnitude
        depth: profondeur
        height: hauteur haut
        speed: vitesse
        temperature: température températures
        population: population
        mayor: maire
        government: gouvernement
        voter: électeur électeurs électrice
        electricity: électricité courant
        missing: disparu disparus disparues
        """;
}
