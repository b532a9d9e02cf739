using ClaimCheck.Quantities;

namespace ClaimCheck.Rules;

/// <summary>
/// The different values that claims state, and how each two of them relate. Claims that state a value in the same way share its row, so that thousands
/// of equal claims cost no more than one.
/// </summary>
internal sealed class ValueTable
{
    private readonly Func<Quantity, Quantity, QuantityRelation> _compare;
    private readonly List<Quantity> _values = [];
    private readonly List<List<Claim>> _claims = [];
    private readonly Dictionary<(int, int), QuantityRelation> _relations = [];

    /// <param name="claims">In the order of documents and text; rows come in the order of their first claims.</param>
    public ValueTable(IEnumerable<Claim> claims, Func<Quantity, Quantity, QuantityRelation> compare)
    {
        _compare = compare;
        var rows = new Dictionary<Quantity, int>();
        foreach (Claim claim in claims)
        {
            if (!rows.TryGetValue(claim.Quantity, out int row))
            {
                rows[claim.Quantity] = row = _values.Count;
                _values.Add(claim.Quantity);
                _claims.Add([]);
            }

            _claims[row].Add(claim);
        }
    }

    public int Count => _values.Count;

    public Quantity this[int row] => _values[row];

    /// <summary>The claims that state the value; never empty.</summary>
    public IReadOnlyList<Claim> ClaimsOf(int row) => _claims[row];

    public QuantityRelation Relate(int a, int b)
    {
        if (!_relations.TryGetValue((a, b), out QuantityRelation relation))
        {
            _relations[(a, b)] = relation = _compare(_values[a], _values[b]);
        }

        return relation;
    }

    /// <summary>Whether both values may hold together. A value always holds together with itself.</summary>
    public bool HoldTogether(int a, int b) => a == b || Relate(Math.Min(a, b), Math.Max(a, b)).CanHoldTogether;

    public bool AreComparable(int a, int b) => a == b || Relate(Math.Min(a, b), Math.Max(a, b)).Relation != Relation.Incomparable;

    public bool AreOpposed(int a, int b) => AreComparable(a, b) && !HoldTogether(a, b);
}
