namespace ClaimCheck.Testing;

/// <summary>Holds prose against values from code, so that the counts and dates of a README cannot go stale.</summary>
public static class States
{
    /// <summary>The documents state this count: <c>Assert.That(Docs.File("README.md"), States.Value("rules", Rules.Count))</c> wants "12 rules", "a dozen rules" or "Rules: 12".</summary>
    /// <param name="subject">What is counted, a word or a few, in singular or plural; "built-in rules" is narrower than "rules".</param>
    /// <param name="value">The count.</param>
    /// <param name="unit">A unit symbol ("s", "km", "%", "USD") where it is no count: <c>States.Value("timeout", 30, "s")</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is null.</exception>
    /// <exception cref="ArgumentException">The subject has no word, or there is no such unit.</exception>
    public static StatesValueConstraint Value(string subject, decimal value, string? unit = null) => Value(subject, Quantity.Of(value, unit));

    /// <summary>The documents state this day: <c>States.Value("support ends", new DateOnly(2027, 6, 30))</c>.</summary>
    /// <param name="subject">What is dated: words of its sentence.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is null.</exception>
    /// <exception cref="ArgumentException">The subject has no word.</exception>
    public static StatesValueConstraint Value(string subject, DateOnly day) => Value(subject, Quantity.Of(day));

    /// <summary>The documents state this value: <c>States.Value("timeout", Quantity.Parse("30 seconds"))</c>.</summary>
    /// <param name="subject">What has the value: the noun that is counted, or words of its sentence.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    /// <exception cref="ArgumentException">The subject has no word.</exception>
    public static StatesValueConstraint Value(string subject, Quantity value)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(value);
        return new StatesValueConstraint(new SubjectPhrase(subject), value);
    }
}
