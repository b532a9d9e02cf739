using ClaimCheck.Languages.English;
using ClaimCheck.Words;

namespace ClaimCheck.Languages;

/// <summary>Links words of other languages to the concepts of English, so that claims in two languages meet: "muertos" and "killed", "maisons" and "houses".</summary>
internal static class SharedConcepts
{
    /// <summary>Brings the forms of names together, in every language alike.</summary>
    public static Stemmer Names => EnglishStems.Stemmer;

    /// <param name="words">A line a concept: an English word of it, or one that is in none, a colon, and the words of the language.</param>
    public static ConceptTable Table(Stemmer stemmer, string words) =>
        new(stemmer, Rows(words).Select(row => (ConceptOf(row.English), row.Words)));

    /// <summary>The same for parts of a population: "mujeres".</summary>
    public static ConceptTable Populations(Stemmer stemmer, string words) =>
        new(stemmer, from row in Rows(words) let part = EnglishConcepts.PopulationTable.Find(EnglishStems.Stemmer.Stem(row.English)) where part is not null select (part, row.Words));

    private static Concept ConceptOf(string english)
    {
        string stem = EnglishStems.Stemmer.Stem(english);
        return EnglishConcepts.Table.FindForm(english) ?? EnglishConcepts.Table.Find(stem) ?? new Concept(stem, ConceptRole.Thing);
    }

    private static IEnumerable<(string English, string Words)> Rows(string words)
    {
        foreach (string line in UnitTable.Lines(words))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            yield return (line[..colon], line[(colon + 1)..]);
        }
    }
}
