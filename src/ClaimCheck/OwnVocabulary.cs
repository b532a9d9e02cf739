namespace ClaimCheck;

/// <summary>
/// What texts of one field call things, beside what the library knows: it is what makes alignment usable outside news. Phrases may have several words. Immutable.
/// </summary>
/// <example><code>new OwnVocabulary { Synonyms = [["pull request", "merge request"]], NeverJoin = [["requests", "responses"]] }</code></example>
public sealed record OwnVocabulary
{
    /// <summary>Nothing of one's own.</summary>
    public static OwnVocabulary Empty { get; } = new();

    /// <summary>Lists of words that mean the same thing or event: "ferry", "vessel". Found in any case and form. If the library knows the first word of a list, the others mean what that means.</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    /// <exception cref="ArgumentException">A list has fewer than two entries, or an empty one.</exception>
    public IReadOnlyList<IReadOnlyList<string>> Synonyms { get; init => field = Checked(value, nameof(Synonyms)); } = [];

    /// <summary>Lists of a name and its aliases: "United Nations", "UN". Found as they are written.</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    /// <exception cref="ArgumentException">A list has fewer than two entries, or an empty one.</exception>
    public IReadOnlyList<IReadOnlyList<string>> Names { get; init => field = Checked(value, nameof(Names)); } = [];

    /// <summary>Units.</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    /// <exception cref="ArgumentException">A unit has no symbol, no names, or an empty one.</exception>
    public IReadOnlyList<OwnUnit> Units
    {
        get;
        init => field = Array.TrueForAll([.. value ?? throw new ArgumentNullException(nameof(value))], unit => !string.IsNullOrWhiteSpace(unit.Symbol) && unit.Names.Count > 0 && !unit.Names.Any(string.IsNullOrWhiteSpace))
            ? [.. value]
            : throw new ArgumentException("A unit has a symbol and names, and none is empty.", nameof(value));
    } = [];

    /// <summary>Lists of things that are never one another: "requests", "responses". Claims beside two of one list are not put together, however alike they are otherwise.</summary>
    /// <exception cref="ArgumentNullException">Null.</exception>
    /// <exception cref="ArgumentException">A list has fewer than two entries, or an empty one.</exception>
    public IReadOnlyList<IReadOnlyList<string>> NeverJoin { get; init => field = Checked(value, nameof(NeverJoin)); } = [];

    private static IReadOnlyList<IReadOnlyList<string>> Checked(IReadOnlyList<IReadOnlyList<string>> value, string name)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        foreach (IReadOnlyList<string> list in value)
        {
            if (list is null || list.Count < 2 || list.Any(string.IsNullOrWhiteSpace))
            {
                throw new ArgumentException($"A list of {name} has two entries or more, and none is empty.", name);
            }
        }

        return [.. value.Select(list => (IReadOnlyList<string>)[.. list])];
    }
}
