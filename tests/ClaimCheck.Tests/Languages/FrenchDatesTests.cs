using ClaimCheck.Tests.Quantities.Dates;

namespace ClaimCheck.Tests.Languages;

public sealed class FrenchDatesTests
{
    [TestCase("L'accord a été signé le 1er mai 2024 à Paris.", "le 1er mai 2024 = 2024-05-01")]
    [TestCase("Il est venu le 14 juillet 1789.", "le 14 juillet 1789 = 1789-07-14")]
    [TestCase("Le lundi 12 janvier, il neigeait.", "lundi 12 janvier = XXXX-01-12")]
    [TestCase("Elle est partie le vingt-neuf mai.", "le vingt-neuf mai = XXXX-05-29")]
    [TestCase("Il est né le 17.02.1990 et mort le 3/1/2026.", "17.02.1990 = 1990-02-17; 3/1/2026 = 2026-01-03")]
    [TestCase("En juillet 98, la France a gagné.", "juillet 98 = 1998-07")]
    [TestCase("Il a plu en mars.", "mars = XXXX-03")]
    [TestCase("Le 23, ils ont joué.", "Le 23 = XXXX-XX-23")]
    [TestCase("Le 2 et le 3 juin il pleuvait.", "2 = XXXX-06-02; le 3 juin = XXXX-06-03")]
    [TestCase("Les 4 et 5 juillet 2024.", "4 = 2024-07-04; 5 juillet 2024 = 2024-07-05")]
    [TestCase("Rendez-vous le mer. 24 juin 2020.", "24 juin 2020 = 2020-06-24")]
    [TestCase("C'était le 3 févr. 2019.", "le 3 févr. 2019 = 2019-02-03")]
    [TestCase("Elle arrive à Noël 2019.", "Noël 2019 = 2019-12-25")]
    [TestCase("Samedi 12 et dimanche 13 octobre 2019.", "Samedi 12 = 2019-10-12; dimanche 13 octobre 2019 = 2019-10-13")]
    public void Dates_of_the_calendar(string text, string expected) => Assert.That(DateReading.WordingIn("fr", text), Is.EqualTo(expected));

    [TestCase("Le sommet aura lieu du 5 au 7 janvier.", "5 au 7 janvier = (XXXX-01-05,XXXX-01-07,P2D)")]
    [TestCase("Du 28 février au 3 mars 2025.", "28 février au 3 mars 2025 = (2025-02-28,2025-03-03,P3D)")]
    [TestCase("Entre mars et mai 2024.", "mars et mai 2024 = (2024-03-01,2024-05-01,P2M)")]
    [TestCase("De janvier à avril 2021.", "janvier à avril 2021 = (2021-01-01,2021-04-01,P3M)")]
    [TestCase("Il est mort fin 2024.", "fin 2024 = 2024")]
    [TestCase("Depuis début mars et mi-avril.", "début mars = XXXX-03; mi-avril = XXXX-04")]
    [TestCase("Les années 1990 et les années quatre-vingt.", "Les années 1990 = 199; les années quatre-vingt = 198")]
    [TestCase("Une église du XIXe siècle.", "XIXe siècle = 18")]
    [TestCase("Au premier trimestre 2025.", "premier trimestre 2025 = (2025-01-01,2025-04-01,P3M)")]
    [TestCase("Élu en été 2019.", "été 2019 = 2019-SU")]
    [TestCase("Ils ouvrent tous les lundis et chaque vendredi.", "tous les lundis = XXXX-WXX-1; chaque vendredi = XXXX-WXX-5")]
    [TestCase("L'année scolaire 2012.", "année scolaire 2012 = SY2012")]
    public void Parts_of_years_decades_and_ranges(string text, string expected) => Assert.That(DateReading.WordingIn("fr", text), Is.EqualTo(expected));

    [TestCase("Hier soir et demain matin.", "Hier soir = 2026-03-10TEV; demain matin = 2026-03-12TMO")]
    [TestCase("Avant-hier, après-demain et aujourd'hui.", "Avant-hier = 2026-03-09; après-demain = 2026-03-13; aujourd'hui = 2026-03-11")]
    [TestCase("Il y a trois jours.", "Il y a trois jours = 2026-03-08")]
    [TestCase("Il y a environ deux ans.", "Il y a environ deux ans = 2024")]
    [TestCase("Le mois prochain et la semaine dernière.", "Le mois prochain = 2026-04; la semaine dernière = 2026-W10")]
    [TestCase("Lundi dernier et mardi prochain.", "Lundi dernier = 2026-03-09; mardi prochain = 2026-03-17")]
    [TestCase("Au cours des trois dernières années.", "trois dernières années = P3Y")]
    [TestCase("Dans une semaine et d'ici trois mois.", "Dans une semaine = 2026-03-18; d'ici trois mois = 2026-06")]
    [TestCase("L'été dernier, cet hiver.", "L'été dernier = 2025-SU; cet hiver = 2026-WI")]
    [TestCase("En mai de l'année dernière.", "mai de l'année dernière = 2025-05")]
    [TestCase("Ce jour-là et le lendemain.", "Ce jour-là = 2026-03-11; le lendemain = 2026-03-12")]
    [TestCase("Il y a quelques jours.", "Il y a quelques jours = PXD")]
    [TestCase("Le 12 mai dernier et le 3 juin prochain.", "Le 12 mai dernier = 2025-05-12; le 3 juin prochain = 2026-06-03")]
    [TestCase("Depuis le début de l'année, jusqu'à la fin du mois.", "le début de l'année = 2026; la fin du mois = 2026-03")]
    [TestCase("Entre le 4 et le 22 de ce mois.", "le 4 et le 22 de ce mois = (2026-03-04,2026-03-23,P19D)")]
    [TestCase("Du 4 au 23 du mois prochain.", "4 au 23 du mois prochain = (2026-04-04,2026-04-24,P20D)")]
    [TestCase("Le dernier jour du mois.", "Le dernier jour du mois = 2026-03-31")]
    [TestCase("Le premier vendredi de juillet.", "Le premier vendredi de juillet = 2026-07-03")]
    public void Dates_that_count_from_the_day_of_writing(string text, string expected) => Assert.That(DateReading.ResolvedIn("fr", text), Is.EqualTo(expected));

    [TestCase("À 15 h 30, il partit.", "15 h 30 = T15:30")]
    [TestCase("Le train arrive à 17h.", "17h = T17:00")]
    [TestCase("À trois heures et demie du matin.", "trois heures et demie du matin = T03:30")]
    [TestCase("Le match débute à 20 heures.", "20 heures = T20:00")]
    [TestCase("À midi et à minuit.", "midi = T12:00; minuit = T00:00")]
    [TestCase("À 8 heures moins le quart.", "8 heures moins le quart = T07:45")]
    public void Times_of_day(string text, string expected) => Assert.That(DateReading.WordingIn("fr", text), Is.EqualTo(expected));

    [TestCase("La planète Mars est rouge.")]
    [TestCase("Le juge Avril a parlé à Mme Janvier.")]
    [TestCase("Il y a 352 morts.")]
    [TestCase("Il a été blessé.")]
    [TestCase("Elle a sept enfants.")]
    [TestCase("Ils étaient 2019 personnes.")]
    [TestCase("Le 3 contre 1 a étonné.")]
    [TestCase("Vers la fin du film, il rit.")]
    [TestCase("La deuxième fois, il tomba.")]
    [TestCase("Le président Vendredi a dit non.")]
    [TestCase("Dans les trois cas.")]
    public void Must_not_be_read(string text) => Assert.That(DateReading.WordingIn("fr", text), Is.Empty);
}
