namespace ClaimCheck;

/// <summary>Short texts that show what a rule does: one for a rule that looks into a single text, two that are held against each other.</summary>
/// <param name="Texts">The texts, one a document.</param>
public sealed record RuleExample(params IReadOnlyList<string> Texts)
{
    /// <summary>The day that the texts were published on, where it matters.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>The texts in quotation marks: "About 300 lamps were sold." beside "Some 420 lamps were sold."</summary>
    public override string ToString() => string.Join(" beside ", Texts.Select(text => $"\"{text}\""));
}
