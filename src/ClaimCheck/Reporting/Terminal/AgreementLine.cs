namespace ClaimCheck.Reporting.Terminal;

/// <summary>An agreement on one line where it fits: "A 3:126 about seven thousand ≈ B 2:208 up to 7,000".</summary>
internal static class AgreementLine
{
    private const int Indent = 10;
    private const int LongestClaim = 48;

    public static void Write(ConsolePage page, Finding finding)
    {
        var claims = finding.Positions.SelectMany(position => position.Claims).Distinct().ToList();
        // What is the same needs no explanation; of the others the ranges say why they can both hold.
        bool areSame = claims.TrueForAll(claim => AreSame(claims[0].Quantity, claim.Quantity));
        var pieces = claims.Select((claim, index) =>
            (index == 0 ? "" : (AreSame(claims[0].Quantity, claim.Quantity) ? "=" : page.Glyphs.About) + " ") + Piece(claim, page.Glyphs) + (areSame ? "" : " " + ValueText.Of(claim.Quantity, page.Glyphs)));
        string about = PrintableText.Of(finding.Subject) + (claims.Count > 0 && claims.TrueForAll(HasNoYear) ? " (no year stated)" : "");
        page.WriteWrapped("AGREE".PadRight(Indent), Indent, [.. pieces, $"  {about}"], " ");
        if (page.Layout.Explains)
        {
            EvidenceLines.WriteReasons(page, finding, Indent);
        }
    }

    private static string Piece(Claim claim, Glyphs glyphs) =>
        $"{ConsolePage.PlaceOf(claim)} {ColumnText.Cut(PrintableText.Of(claim.Text), LongestClaim, glyphs.Ellipsis)}";

    private static bool AreSame(Quantity a, Quantity b) =>
        a.Range == b.Range && a.Dates == b.Dates && a.Times == b.Times && a.Unit == b.Unit && (a.Dates is not null || a.Timex == b.Timex);

    private static bool HasNoYear(Claim claim) =>
        claim.Quantity is { Kind: QuantityKind.Date, Dates: null, Timex: { } timex } && timex.StartsWith("XXXX-", StringComparison.Ordinal) && !timex.Contains('W', StringComparison.Ordinal);
}
