using ClaimCheck.Quantities;
using ClaimCheck.Text;

namespace ClaimCheck.Claims;

/// <summary>Finds the date that a count or measure holds for: the nearest date of its sentence that is no day of a report and no dateline.</summary>
internal static class WhenReader
{
    private const int Reach = 16;

    /// <param name="claims">All claims of the document in text order, with their token spans.</param>
    /// <returns>For each claim the date it holds for; null for none, and for dates themselves.</returns>
    public static Claim?[] Read(IReadOnlyList<Claim> claims, IReadOnlyList<QuantityMention> mentions)
    {
        var dates = new Claim?[claims.Count];
        for (int i = 0; i < claims.Count; i++)
        {
            int nearest = Reach;
            for (int step = -1; step <= 1 && !IsDate(claims[i]); step += 2)
            {
                for (int k = i + step; k >= 0 && k < claims.Count && claims[k].Slots.Sentence == claims[i].Slots.Sentence; k += step)
                {
                    int distance = step < 0 ? mentions[i].FirstToken - mentions[k].EndToken : mentions[k].FirstToken - mentions[i].EndToken;
                    if (distance >= nearest)
                    {
                        break;
                    }

                    if (IsDate(claims[k]) && !claims[k].Slots.IsTimeOfReport && !claims[k].Slots.IsNoClaim)
                    {
                        (dates[i], nearest) = (claims[k], distance);
                    }
                }
            }
        }

        return dates;
    }

    private static bool IsDate(Claim claim) => claim.Quantity.Kind == QuantityKind.Date;
}
