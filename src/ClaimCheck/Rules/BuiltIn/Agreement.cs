namespace ClaimCheck.Rules.BuiltIn;

/// <summary>Finds facts on which all that state them agree.</summary>
internal sealed class Agreement : IGroupRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "agreement",
        "Claims that agree",
        """
        Sources state one fact with values that can all hold: the same number in words and in digits, "about seven thousand" beside "up to 7,000", a day
        beside its month. Agreement is reported because a fact-checker needs to see what was checked and found consistent. It means that the texts do not
        contradict each other, not that what they say is true: sources may have copied from one another.
        """,
        Severity.Note)
    {
        Fires = new RuleExample(
            "Around three thousand lamps were stolen from the harbour of Orvik on Saturday.",
            "Police in Orvik said that some 3,000 lamps were stolen from the harbour on Saturday."),
        NearlyFires = new RuleExample(
            "Around three thousand lamps were stolen from the harbour of Orvik.",
            "Police in Orvik said that some 4,000 lamps were stolen from the harbour."),
    };

    public Finding? Evaluate(GroupView group)
    {
        if (group.Oppositions.Count > 0)
        {
            return null;
        }

        // Without opposition there is more than one position only where a bare number compares with two units that do not compare with each other.
        Position shared = group.Positions.MaxBy(position => position.Claims.Count)!;
        return shared.Claims.Count > 1 ? Of(group, shared) : null;
    }

    private Finding Of(GroupView group, Position shared)
    {
        string subject = FindingWording.Subject(shared.Claims);
        return new Finding(Descriptor.Id, Verdict.Agreement, Descriptor.Severity, [shared])
        {
            Subject = subject,
            Message = FindingWording.Agreement(subject, shared),
            Confidence = group.Confidence,
            Why = group.Why,
        };
    }
}
