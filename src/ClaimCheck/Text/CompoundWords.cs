namespace ClaimCheck.Text;

/// <summary>
/// Words of a language that are written as several ("fin de semana", "week-end", "segunda-feira"): their tokens are made one. Open while the language is put together. A row of tokens is
/// looked at once for each of its words that begins a compound, and no further than the longest one reaches.
/// </summary>
internal sealed class CompoundWords(Vocabulary vocabulary)
{
    private readonly Dictionary<ushort, List<Compound>> _byFirst = [];

    public bool IsEmpty => _byFirst.Count == 0;

    /// <summary>The number of a word that is written with spaces or hyphens.</summary>
    public void Add(string written)
    {
        var parts = new List<ushort>();
        foreach (string part in Parts(written))
        {
            parts.Add(vocabulary.Add(part));
        }

        if (parts.Count > 1)
        {
            List<Compound> sameFirst = _byFirst.TryGetValue(parts[0], out List<Compound>? known) ? known : _byFirst[parts[0]] = [];
            sameFirst.Add(new Compound([.. parts], vocabulary.Add(written)));
            sameFirst.Sort((a, b) => b.Parts.Length - a.Parts.Length);
        }
    }

    /// <summary>Joins the tokens of each compound, the longest first, and gives how many tokens there are then. None goes over the end of a paragraph.</summary>
    public int Join(Span<Token> tokens)
    {
        int count = 0;
        for (int i = 0; i < tokens.Length;)
        {
            Compound? compound = tokens[i].Word > 0 && _byFirst.TryGetValue(tokens[i].Word, out List<Compound>? known) ? At(tokens[i..], known) : null;
            int length = compound?.Parts.Length ?? 1;
            tokens[count++] = compound is null ? tokens[i] : tokens[i] with { End = tokens[i + length - 1].End, Word = compound.Word, Owner = 0 };
            i += length;
        }

        return count;
    }

    private static Compound? At(ReadOnlySpan<Token> tokens, List<Compound> compounds)
    {
        foreach (Compound compound in compounds)
        {
            int k = 0;
            while (k < compound.Parts.Length && k < tokens.Length && tokens[k].Word == compound.Parts[k] && (k == 0 || tokens[k].LineBreaksBefore < 2))
            {
                k++;
            }

            if (k == compound.Parts.Length)
            {
                return compound;
            }
        }

        return null;
    }

    private static string[] Parts(string written) => written.Replace("-", " - ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private sealed record Compound(ushort[] Parts, ushort Word);
}
