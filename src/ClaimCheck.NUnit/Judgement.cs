namespace ClaimCheck.Testing;

/// <summary>What a constraint found: whether it holds, what stands behind "But was:", and the lines below.</summary>
internal sealed record Judgement(bool Holds, string Was, IReadOnlyList<string> Lines)
{
    /// <summary>The line behind "But was:", for constraints around this one that print its actual value themselves.</summary>
    public override string ToString() => Was;
}
