namespace ClaimCheck.Quantities.Units;

/// <summary>Units that a caller names, beside those of the language. Immutable.</summary>
internal sealed class OwnUnits
{
    private readonly Dictionary<string, Unit>.AlternateLookup<ReadOnlySpan<char>> _exact;
    private readonly Dictionary<string, Unit>.AlternateLookup<ReadOnlySpan<char>> _inAnyCase;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _beginnings;

    /// <param name="names">Phrases, tokens parted by one space. The case of one with a capital counts.</param>
    public OwnUnits(IEnumerable<(string Name, Unit Unit)> names)
    {
        var exact = new Dictionary<string, Unit>(StringComparer.Ordinal);
        var inAnyCase = new Dictionary<string, Unit>(StringComparer.OrdinalIgnoreCase);
        var beginnings = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach ((string name, Unit unit) in names)
        {
            (name.Any(char.IsUpper) ? exact : inAnyCase)[name] = unit;
            beginnings.Add(name.Split(' ')[0]);
        }

        _exact = exact.GetAlternateLookup<ReadOnlySpan<char>>();
        _inAnyCase = inAnyCase.GetAlternateLookup<ReadOnlySpan<char>>();
        _beginnings = beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether a name may begin with the token.</summary>
    public bool MayBeginWith(ReadOnlySpan<char> token) => _beginnings.Contains(token);

    public Unit? Find(ReadOnlySpan<char> phrase) =>
        _exact.TryGetValue(phrase, out Unit? unit) || _inAnyCase.TryGetValue(phrase, out unit) ? unit : null;
}
