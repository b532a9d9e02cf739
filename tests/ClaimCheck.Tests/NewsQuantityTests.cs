using System.Globalization;

namespace ClaimCheck.Tests;

/// <summary>Finance, crime, sport, science, weather and elections: whole sentences on the whole way from text to claims.</summary>
public class NewsQuantityTests
{
    private static IEnumerable<TestCaseData> Rows => NewsSentences.Rows.Split('\n').Select(row => row.Split(" => ")).Select(row => new TestCaseData(row[0], row[1]).SetName("{m}: " + row[0].Replace('.', '·')));

    [TestCaseSource(nameof(Rows))]
    public void A_sentence_states(string text, string expected)
    {
        IEnumerable<Claim> claims = new ClaimReader(ClaimCheckOptions.Default).Read(new Document("a.txt", text), 0).Claims;
        IEnumerable<string> read = claims.Select(claim => claim.Quantity).Where(q => q.Kind is not (QuantityKind.Date or QuantityKind.Time or QuantityKind.Set)).Select(Written);
        Assert.That(read, Is.EqualTo(expected.Split(';', StringSplitOptions.TrimEntries)));
    }

    private static string Written(Quantity q)
    {
        string hedge = q.Hedge switch { Hedge.None or Hedge.Range or Hedge.Vague => "", Hedge.About => "about ", Hedge.Nearly => "nearly ", Hedge.UpTo => "upto ", Hedge.AtLeast => ">=", Hedge.AtMost => "<=", Hedge.MoreThan => ">", _ => "<" };
        string value = q.Nominal is { } nominal ? Plain(nominal) : $"{Plain(q.Range?.Low)}..{Plain(q.Range?.High)}";
        return $"{hedge}{value} {q.Unit}".TrimEnd();
    }

    private static string Plain(decimal? value) => value?.ToString("0.######", CultureInfo.InvariantCulture) ?? "";
}
