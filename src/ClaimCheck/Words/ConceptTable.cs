namespace ClaimCheck.Words;

/// <summary>What part a concept plays in a claim.</summary>
internal enum ConceptRole : byte
{
    /// <summary>A class of things that are counted: prisoner, detainee, inmate.</summary>
    Thing,

    /// <summary>A frame of events: enter, arrive, transfer, receive.</summary>
    Event,

    /// <summary>Something that is measured, of which one text may state several: revenue, profit, price.</summary>
    Attribute,
}

/// <summary>Words of one meaning as far as facts go.</summary>
/// <param name="Group">
/// Attributes and populations: two of one group are never the same fact (revenue, profit). Things: two of one group may be the same things under other names
/// (suspects, fighters: both human). Empty for none.
/// </param>
internal sealed record Concept(string Name, ConceptRole Role, string Group = "");

/// <summary>Looks concepts up by stem. Immutable.</summary>
internal sealed class ConceptTable
{
    private readonly Dictionary<string, Concept> _byStem = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Concept>.AlternateLookup<ReadOnlySpan<char>> _byForm =
        new Dictionary<string, Concept>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="rows">
    /// Per concept its words, in any form, verbs with a particle as "take+in", words that stand for one form only as "=fires"; the first row that names a word keeps it.
    /// </param>
    public ConceptTable(Stemmer stemmer, IEnumerable<(Concept Concept, string Words)> rows)
    {
        foreach ((Concept concept, string words) in rows)
        {
            foreach (string word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (word[0] == '=')
                {
                    _byForm.TryAdd(word.AsSpan(1), concept);
                    continue;
                }

                string[] parts = word.Split('+');
                _byStem.TryAdd(parts.Length == 1 ? stemmer.Stem(word) : $"{stemmer.Stem(parts[0])} {parts[1]}", concept);
            }
        }
    }

    /// <summary>The concept of one form alone: "fire" the noun, not "fired".</summary>
    public Concept? FindForm(ReadOnlySpan<char> word) => _byForm.TryGetValue(word, out Concept? concept) ? concept : null;

    public Concept? Find(string stem) => _byStem.GetValueOrDefault(stem);

    /// <summary>The concept of a verb with its particle: "took in".</summary>
    public Concept? Find(string stem, string particle) => _byStem.GetValueOrDefault($"{stem} {particle}");
}
