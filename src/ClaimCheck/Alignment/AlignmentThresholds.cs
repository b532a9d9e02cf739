namespace ClaimCheck.Alignment;

/// <summary>From which confidence on claims are joined. Agreement needs less evidence than conflict: a false conflict costs more than a missed one.</summary>
/// <param name="Fact">Nearness at which clusters of agreeing claims are joined.</param>
/// <param name="Conflict">Confidence at which a conflict is a finding.</param>
/// <param name="Candidate">Confidence at which a possible conflict is worth a look.</param>
internal sealed record AlignmentThresholds(float Fact = 0.46f, float Conflict = 0.5f, float Candidate = 0.05f)
{
    public static AlignmentThresholds Default { get; } = new();
}
