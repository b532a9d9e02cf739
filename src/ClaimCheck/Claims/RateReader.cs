using ClaimCheck.Quantities;
using ClaimCheck.Text;

namespace ClaimCheck.Claims;

/// <summary>Reads what a value is per: the set of times behind it or behind what it counts: "9,000 euros a day", "3,000 new cars every week".</summary>
internal static class RateReader
{
    /// <summary>Words of what is counted, between the number and its rate.</summary>
    private const int MostCounted = 3;

    /// <summary>The set in TIMEX3; empty for a value that is no rate.</summary>
    public static string Read(TokenizedText text, QuantityMention value, QuantityMention next)
    {
        bool isAmount = value.Quantity.Kind is QuantityKind.Number or QuantityKind.Money or QuantityKind.Measure or QuantityKind.Duration;
        if (!isAmount || next.Quantity is not { Kind: QuantityKind.Set, Timex: { } set } || next.FirstToken > value.EndToken + MostCounted)
        {
            return "";
        }

        for (int i = value.EndToken; i < next.FirstToken; i++)
        {
            if (!text.IsWord(i))
            {
                return "";
            }
        }

        return set;
    }
}
