namespace ClaimCheck.Cli.Baseline;

/// <summary>An entry of the baseline file: what it is known again by, what tells people what it is, and why it is accepted.</summary>
/// <param name="Fingerprint">What it is known again by.</param>
/// <param name="Rule">The rule that named it.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Documents">The files that it is found in: without them nobody knows whether it is gone.</param>
/// <param name="Says">Who says what.</param>
/// <param name="Reason">Why it is accepted.</param>
internal sealed record KnownFinding(string Fingerprint, string Rule, string Subject, IReadOnlyList<string> Documents, IReadOnlyList<string> Says, string Reason)
{
    public BaselineEntry Entry => new(Fingerprint, Reason) { Subject = Subject.Length > 0 ? Subject : null, Documents = Documents };

    public static KnownFinding Of(Finding finding, string reason)
    {
        List<Claim> claims = [.. finding.Positions.SelectMany(position => position.Claims).Distinct()];
        return new KnownFinding(
            finding.Fingerprint, finding.Rule, finding.Subject, [.. claims.Select(claim => claim.Source.Name).Distinct()], [.. claims.Select(claim => $"{claim.Source.Name}: {claim.Text}")], reason);
    }
}
