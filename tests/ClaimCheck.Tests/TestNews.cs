namespace ClaimCheck.Tests;

/// <summary>Two made-up reports of one made-up flood, for tests of the whole way from text to report.</summary>
internal static class TestNews
{
    public static readonly Document First = new(
        "alverton-post.txt",
        """
        River bursts its banks in Alverton

        ALVERTON, March 13 — About 2,400 people were moved out of Alverton on Tuesday after the river Tarn burst its banks, Mayor Odile Grant said.
        Three people died, and at least 14 were injured. The water rose by 2.5 metres in six hours.
        "We have lost two bridges," said Grant, 54, who has been mayor since 2019.
        Repairs will cost more than $4.5 million. Nearly 30 per cent of homes were without power at 9 a.m.
        """)
    { PublishedOn = new DateOnly(2031, 3, 13) };

    public static readonly Document Second = new(
        "tarn-herald.txt",
        """
        Flood in Alverton: four dead

        Four people died when the Tarn flooded the town of Alverton, and 14 were injured, officials said. Some 1,700 people were moved out of Alverton.
        The water rose by 250 cm before dawn on March 11, washing away two bridges.
        The mayor, Odile Grant, 45, put the cost of repairs at $5 million. A third of homes had no power.
        """)
    { PublishedOn = new DateOnly(2031, 3, 14) };

    /// <summary>Everything that a report says, as text: equal reports give equal listings.</summary>
    public static string List(Report report) => string.Join('\n', report.Claims.Select(List).Concat(report.Findings.Select(List)).Concat(report.Candidates.Select(List)));

    /// <summary>The report as the library writes it.</summary>
    public static string Json(Report report)
    {
        using var json = new StringWriter();
        new JsonReportWriter().Write(report, json);
        return json.ToString();
    }

    private static string List(Claim claim) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{claim.Id} {claim.Source.Index} {claim.Span.Start}-{claim.Span.End} {claim.Text} {claim.Quantity.Kind} {claim.Quantity.Nominal} {claim.Quantity.Range?.Low}..{claim.Quantity.Range?.High} {claim.Quantity.Unit} "
        + $"{claim.Quantity.Hedge} {claim.Quantity.Timex} {claim.Quantity.Resolved} | {claim.Subject} | {claim.Predicate} | {claim.Origin} {claim.Skipped}");

    private static string List(Finding finding) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{finding.Rule} {finding.Verdict} {finding.Severity} {finding.Message} {finding.Confidence} {finding.Gap} {finding.AgreesAtWidth} {string.Join(',', finding.MayBothHold)} "
        + $"{string.Join('|', finding.Positions.Select(position => string.Join(',', position.Claims.Select(claim => claim.Id))))} {string.Join(';', finding.Why)}");
}
