using System.Globalization;
using ClaimCheck.Languages;
using ClaimCheck.Quantities.Units;
using ClaimCheck.Text;
using ClaimCheck.Words;

namespace ClaimCheck;

/// <summary>Puts a caller's own vocabulary before the words of a language.</summary>
internal static class OwnWords
{
    /// <summary>Groups of things that are never joined are contrasts, as revenue and profit are, with a name that no language uses.</summary>
    private const string NeverJoined = Claims.ClaimSlots.OwnContrast;

    /// <exception cref="ArgumentException">A unit is said to be of one that does not exist.</exception>
    public static Language With(this Language language, OwnVocabulary own)
    {
        if (own == OwnVocabulary.Empty)
        {
            return language;
        }

        List<Phrase> phrases = [.. NeverJoin(own, language), .. Synonyms(own, language), .. Names(own, language)];
        return language with
        {
            Words = phrases.Count > 0 ? language.Words.With(phrases) : language.Words,
            Units = own.Units.Count > 0 ? language.Units.With(new OwnUnits(own.Units.SelectMany(unit => NamesOf(unit, language)))) : language.Units,
        };
    }

    private static IEnumerable<Phrase> Synonyms(OwnVocabulary own, Language language)
    {
        foreach (IReadOnlyList<string> list in own.Synonyms)
        {
            string term = string.Join(' ', Tokens(list[0], language).Select(token => language.Words.Stem(token)));
            Concept concept = language.Words.Concepts.Find(term) ?? new Concept(term, ConceptRole.Thing);
            foreach (string word in list)
            {
                yield return new Phrase(Tokens(word, language), concept.Name, concept);
            }
        }
    }

    private static IEnumerable<Phrase> Names(OwnVocabulary own, Language language) =>
        from list in own.Names
        from name in list
        select new Phrase(Tokens(name, language), list[0].ToLowerInvariant(), null);

    private static IEnumerable<Phrase> NeverJoin(OwnVocabulary own, Language language) =>
        from list in own.NeverJoin.Index()
        from word in list.Item
        let term = string.Join(' ', Tokens(word, language).Select(token => language.Words.Stem(token)))
        select new Phrase(Tokens(word, language), term, new Concept(term, ConceptRole.Attribute, string.Create(CultureInfo.InvariantCulture, $"{NeverJoined}{list.Index}")));

    private static IEnumerable<(string Name, Unit Unit)> NamesOf(OwnUnit unit, Language language)
    {
        Unit known = UnitOf(unit);
        foreach (string name in unit.Names)
        {
            string phrase = string.Join(' ', Tokens(name, language));
            yield return (phrase, known);
            if (char.IsLower(phrase[^1]))
            {
                yield return (phrase + "s", known);
            }
        }
    }

    private static Unit UnitOf(OwnUnit unit)
    {
        if (unit.Of is { } symbol)
        {
            Unit of = UnitCatalogue.Of(symbol);
            return new Unit(unit.Symbol, of.Dimension, of.Factor * unit.Factor) { Base = of.Base };
        }

        return UnitCatalogue.Find(unit.Symbol) ?? new Unit(unit.Symbol, Dimension.Other, 1m);
    }

    private static List<string> Tokens(string phrase, Language language)
    {
        using var text = new TokenizedText(phrase, language.Sentences);
        return [.. Enumerable.Range(0, text.Count).Select(token => text.Span(token).ToString())];
    }
}
