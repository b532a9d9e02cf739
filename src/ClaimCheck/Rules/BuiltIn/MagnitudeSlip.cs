using System.Globalization;
using ClaimCheck.Quantities;

namespace ClaimCheck.Rules.BuiltIn;

/// <summary>Finds values with the same digits that are a power of ten apart: million for billion, a nought too many.</summary>
internal sealed class MagnitudeSlip : IGroupRule
{
    private const decimal Ten = 10m;

    /// <summary>10^12: beyond it two values are no slip of one another.</summary>
    private const int HighestPower = 12;

    public RuleDescriptor Descriptor { get; } = new(
        "magnitude-slip",
        "A factor of ten, a thousand or a million",
        """
        Sources state one fact with the same digits and a different number of noughts: "2.5 million" beside "2.5 billion", "1,200" beside "12,000". That is
        seldom a disagreement and mostly a slip of one of the writers, so the finding is named for it. The values must be in the same unit and their digits equal,
        one of them being a power of ten times the other; a single 1 beside 10 or 100 says too little to be called a slip. It is an error like any conflict of
        numbers. It does not say which of the two slipped.
        """,
        Severity.Error)
    {
        Fires = new RuleExample(
            "The council of Marle approved a budget of $2.5 million for the new harbour bridge.",
            "The council of Marle approved a budget of $2.5 billion for the new harbour bridge."),
        NearlyFires = new RuleExample(
            "The council of Marle approved a budget of $2.5 million for the new harbour bridge.",
            "The council of Marle approved a budget of $3.5 million for the new harbour bridge."),
    };

    public int Specificity => 3;

    public Finding? Evaluate(GroupView group)
    {
        decimal factor = group.Oppositions.Select(pair => FactorOf(pair.First.Quantity, pair.Second.Quantity)).FirstOrDefault(factor => factor > 0);
        return factor == 0 ? null
            : ConflictFinding.Of(Descriptor, group, string.Create(CultureInfo.InvariantCulture, $"a factor of {factor:#,##0} apart with the same digits: probably a slip"));
    }

    /// <summary>The power of ten between two values of one unit; 0 where there is none.</summary>
    private static decimal FactorOf(Quantity a, Quantity b)
    {
        if (a.Nominal is not > 0m || b.Nominal is not > 0m || a.Kind != b.Kind || a.Unit != b.Unit || a.Kind is QuantityKind.Ordinal or QuantityKind.Age)
        {
            return 0m;
        }

        decimal low = Math.Min(a.Nominal.Value, b.Nominal.Value), high = Math.Max(a.Nominal.Value, b.Nominal.Value);
        decimal factor = Ten;
        for (int power = 1; power <= HighestPower && low <= high / factor; power++, factor *= Ten)
        {
            if (low == high / factor)
            {
                return SaysEnough(low) ? factor : 0m;
            }
        }

        return 0m;
    }

    /// <summary>Not a bare 1: one beside ten or a hundred is no slip of the same digits.</summary>
    private static bool SaysEnough(decimal low) => low != 1m;
}
