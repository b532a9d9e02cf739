namespace ClaimCheck.Tests.Languages;

/// <summary>Two reports of one event in two languages, of which neither says its own: what they agree on, what they do not, and nothing else.</summary>
public class MixedLanguageTests
{
    private static readonly TestCaseData[] Pairs =
    [
        new TestCaseData(
            "Au moins 14 personnes sont mortes et environ 2 300 habitants ont été évacués après la crue de la rivière Orvane, près de Lassigny, ont indiqué les pompiers mardi. La crue a détruit 120 maisons et deux ponts. Les dégâts sont estimés à 45 millions d'euros.",
            "At least 14 people died and about 2,300 residents were evacuated after the river Orvane flooded near Lassigny, firefighters said on Tuesday. The flood destroyed 120 houses and two bridges. The damage is put at 54 million euros.",
            new[] { "45 millions d'euros / 54 million euros" },
            new[] { "Au moins 14 / At least 14", "environ 2 300 / about 2,300", "120 / 120", "deux / two", "mardi / Tuesday" }).SetArgDisplayNames("French and English: a flood"),
        new TestCaseData(
            "Un incendio en una fábrica de Torrevella dejó 23 muertos y 41 heridos el lunes, informó la policía. Unos 200 trabajadores estaban en el edificio. Los bomberos rescataron a 18 personas.",
            "A fire at a factory in Torrevella left 32 people dead and 41 injured on Monday, police said. Some 200 workers were in the building. Firefighters rescued 18 people.",
            new[] { "23 / 32" },
            new[] { "41 / 41", "Unos 200 / Some 200", "18 / 18", "lunes / Monday" }).SetArgDisplayNames("Spanish and English: a fire"),
        new TestCaseData(
            "Bei einem Zugunglück in Haldern sind am Mittwoch sieben Menschen gestorben, 52 Passagiere wurden verletzt, teilte die Polizei mit. Der Zug mit 310 Passagieren war entgleist.",
            "Seven people died and 52 passengers were injured in a train crash in Haldern on Wednesday, police said. The train was carrying 340 passengers when it derailed.",
            new[] { "310 / 340" },
            new[] { "sieben / Seven", "52 / 52", "Mittwoch / Wednesday" }).SetArgDisplayNames("German and English: a train"),
        new TestCaseData(
            "La Velari ha aumentato il fatturato a 3,2 miliardi di euro nel 2025. L'utile è salito a 410 milioni di euro. L'azienda ha 12.500 dipendenti.",
            "Velari raised its revenue to 3.2 billion euros in 2025. Its profit rose to 140 million euros. The company has 12,500 employees.",
            new[] { "410 milioni di euro / 140 million euros" },
            new[] { "3,2 miliardi di euro / 3.2 billion euros", "12.500 / 12,500", "2025 / 2025" }).SetArgDisplayNames("Italian and English: a company"),
        new TestCaseData(
            "Um terremoto de magnitude 6,1 matou 38 pessoas em Quelmara na segunda-feira, segundo o governo. Cerca de 5 mil casas foram destruídas e 900 pessoas ficaram feridas.",
            "Un terremoto de magnitud 6,4 mató a 38 personas en Quelmara el lunes, según el gobierno. Unas 5.000 casas quedaron destruidas y 900 personas resultaron heridas.",
            new[] { "magnitude 6,1 / magnitud 6,4" },
            new[] { "38 / 38", "Cerca de 5 mil / Unas 5.000", "900 / 900", "segunda-feira / lunes" }).SetArgDisplayNames("Portuguese and Spanish: a quake"),
        new TestCaseData(
            "Ongeveer 3.000 demonstranten liepen zaterdag door Drostwijk en de politie heeft 27 mensen aangehouden. De burgemeester zei dat 4 agenten gewond raakten.",
            "About 3,000 protesters marched through Drostwijk on Saturday and police arrested 72 people. The mayor said 4 police officers were injured.",
            new[] { "27 / 72" },
            new[] { "Ongeveer 3.000 / About 3,000", "4 / 4", "zaterdag / Saturday" }).SetArgDisplayNames("Dutch and English: a protest"),
        new TestCaseData(
            "Färjan Halvar sjönk utanför Skarvik i tisdags. Minst 12 passagerare dog och 85 personer räddades, uppgav polisen. Färjan hade 130 passagerare.",
            "The ferry Halvar sank off Skarvik on Tuesday. At least 12 passengers died and 85 people were rescued, police said. The ferry had 130 passengers on board.",
            Array.Empty<string>(),
            new[] { "Minst 12 / At least 12", "85 / 85", "130 / 130", "tisdags / Tuesday" }).SetArgDisplayNames("Swedish and English: a ferry"),
        new TestCaseData(
            "La candidate Mireille Arnaud a obtenu 52,4 % des voix à Montrival dimanche. Environ 61 000 électeurs ont voté.",
            "Die Kandidatin Mireille Arnaud hat am Sonntag in Montrival 54,2 Prozent der Stimmen erhalten. Rund 61.000 Wähler haben gewählt.",
            new[] { "52,4 % / 54,2 Prozent" },
            new[] { "Environ 61 000 / Rund 61.000", "dimanche / Sonntag" }).SetArgDisplayNames("French and German: an election"),
        new TestCaseData(
            "La policía trasladó a 150 presos de la cárcel de Ardoval el viernes. Los 150 presos llegaron en tres aviones.",
            "La police a transféré 150 détenus de la prison d'Ardoval vendredi. Les détenus sont arrivés dans trois avions.",
            Array.Empty<string>(),
            new[] { "150 / 150 / 150", "tres / trois", "viernes / vendredi" }).SetArgDisplayNames("Spanish and French: prisoners"),
        new TestCaseData(
            "La tempesta Irma ha ucciso nove persone in Valsora. Circa 40.000 case sono senza corrente e 300 persone sono state evacuate.",
            "Der Sturm Irma hat in Valsora neun Menschen getötet. Rund 40.000 Häuser sind ohne Strom, und 500 Menschen wurden evakuiert.",
            new[] { "300 / 500" },
            new[] { "nove / neun", "Circa 40.000 / Rund 40.000" }).SetArgDisplayNames("Italian and German: a storm"),
        new TestCaseData(
            "Il sindaco di Castelmora ha inaugurato una scuola con 450 studenti e 38 aule. I lavori sono costati 12 milioni di euro.",
            "La tempête a tué 12 personnes à Port-Vallon et détruit 450 maisons. Les dégâts atteignent 38 millions d'euros.",
            Array.Empty<string>(),
            Array.Empty<string>()).SetArgDisplayNames("Italian and French: equal numbers of other things"),
        new TestCaseData(
            "Un autobús chocó contra un camión cerca de Villarta el jueves por la noche. Al menos nueve pasajeros murieron y otros 31 resultaron heridos, según los bomberos. El autobús llevaba a 44 pasajeros.",
            "Un autobus est entré en collision avec un camion près de Villarta jeudi soir. Au moins neuf passagers sont morts et 13 autres ont été blessés, selon les pompiers. L'autobus transportait 44 passagers.",
            new[] { "31 / 13" },
            new[] { "Al menos nueve / Au moins neuf", "44 / 44", "jueves por la noche / jeudi soir" }).SetArgDisplayNames("Spanish and French: a bus"),
    ];

    [TestCaseSource(nameof(Pairs))]
    public void Reports_in_two_languages_are_compared(string first, string second, string[] conflicts, string[] agreements)
    {
        Report report = ClaimChecker.Default.Check([new Document("a", first) { PublishedOn = new DateOnly(2026, 3, 11) }, new Document("b", second) { PublishedOn = new DateOnly(2026, 3, 11) }]);
        Assert.Multiple(() =>
        {
            Assert.That(Of(report, Verdict.Conflict), Is.EquivalentTo(conflicts));
            Assert.That(Of(report, Verdict.Agreement), Is.EquivalentTo(agreements));
        });
    }

    private static IEnumerable<string> Of(Report report, Verdict verdict) =>
        report.Findings.Where(finding => finding.Verdict == verdict).Select(finding => string.Join(" / ", finding.Positions.SelectMany(position => position.Claims).Select(claim => claim.Text)));
}
