using System.Numerics;

namespace ClaimCheck.Rules;

/// <summary>
/// Divides the values of a group into positions: maximal sets of values that can all hold together. For intervals on a line these are the sets that
/// share a point; values with open parts ("Tuesday", "January 21", "2026") make sets that share none, so the general form, maximal cliques, is used.
/// Overlap is not transitive: a value may be in several.
/// </summary>
internal static class PositionFinder
{
    /// <summary>Up to this many different values positions are exact; beyond it, and beyond the limits below, see <see cref="LineSweep"/>.</summary>
    public const int ExactLimit = 64;

    private const int PositionLimit = 128;
    private const int StepLimit = 20_000;

    /// <summary>The positions as sets of rows, rows ascending. Every row is in at least one; the rows of one hold together pairwise.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Find(ValueTable values)
    {
        if (values.Count > ExactLimit)
        {
            return LineSweep.Divide(values);
        }

        var search = new CliqueSearch(Neighbours(values));
        return search.Run() ? [.. search.Cliques.Select(Rows)] : LineSweep.Divide(values);
    }

    private static ulong[] Neighbours(ValueTable values)
    {
        var neighbours = new ulong[values.Count];
        for (int a = 0; a < values.Count; a++)
        {
            for (int b = a + 1; b < values.Count; b++)
            {
                if (values.HoldTogether(a, b))
                {
                    neighbours[a] |= 1UL << b;
                    neighbours[b] |= 1UL << a;
                }
            }
        }

        return neighbours;
    }

    private static List<int> Rows(ulong set)
    {
        var rows = new List<int>();
        for (; set != 0; set &= set - 1)
        {
            rows.Add(BitOperations.TrailingZeroCount(set));
        }

        return rows;
    }

    /// <summary>Bron and Kerbosch's search with pivots, on bit sets. Interval graphs have few cliques; the limits are for graphs that nobody foresaw.</summary>
    private sealed class CliqueSearch(ulong[] neighbours)
    {
        private int _steps;

        public List<ulong> Cliques { get; } = [];

        /// <returns>False where a limit was reached.</returns>
        public bool Run() => Extend(0, neighbours.Length == 64 ? ulong.MaxValue : (1UL << neighbours.Length) - 1, 0);

        private bool Extend(ulong clique, ulong open, ulong done)
        {
            if ((open | done) == 0)
            {
                Cliques.Add(clique);
                return Cliques.Count <= PositionLimit;
            }

            if (++_steps > StepLimit)
            {
                return false;
            }

            foreach (int row in Rows(open & ~neighbours[Pivot(open, done)]))
            {
                ulong bit = 1UL << row;
                if (!Extend(clique | bit, open & neighbours[row], done & neighbours[row]))
                {
                    return false;
                }

                open &= ~bit;
                done |= bit;
            }

            return true;
        }

        /// <summary>The row that holds together with most of the open ones: the fewest branches.</summary>
        private int Pivot(ulong open, ulong done) =>
            Rows(open | done).MaxBy(row => BitOperations.PopCount(open & neighbours[row]));
    }
}
