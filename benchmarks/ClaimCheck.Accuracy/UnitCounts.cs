using System.Globalization;

namespace ClaimCheck.Accuracy;

/// <summary>How many units of which kind were found as what.</summary>
internal sealed class UnitCounts
{
    private readonly Dictionary<(string Gold, string Found), int> _counts = [];

    public static UnitCounts Sum(IEnumerable<UnitCounts> parts)
    {
        var sum = new UnitCounts();
        foreach (((string gold, string found), int count) in parts.SelectMany(part => part._counts))
        {
            sum._counts[(gold, found)] = sum.Get(gold, found) + count;
        }

        return sum;
    }

    public void Count(string gold, string found) => _counts[(gold, found)] = Get(gold, found) + 1;

    public int Get(string gold, string found) => _counts.GetValueOrDefault((gold, found));

    public Figures Of(string verdict)
    {
        string other = verdict == "agree" ? "conflict" : "agree";
        return Figures.Of(Get(verdict, verdict), Get(other, verdict) + Get("stray", verdict), Get(verdict, other) + Get(verdict, "nothing"));
    }

    public Figures Overall()
    {
        int crossed = Get("conflict", "agree") + Get("agree", "conflict");
        return Figures.Of(
            Get("conflict", "conflict") + Get("agree", "agree"),
            crossed + Get("stray", "conflict") + Get("stray", "agree"),
            crossed + Get("conflict", "nothing") + Get("agree", "nothing"));
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"conflict {Of("conflict")}  agree {Of("agree")}  overall {Overall()}  conflicts {Get("conflict", "conflict")} found and {Get("conflict", "candidate")} more among candidates, {Get("agree", "conflict")} agreements and {Get("stray", "conflict")} strays among them");
}
