namespace ClaimCheck;

/// <summary>In which language a document was read, and how that is known.</summary>
/// <param name="Tag">The BCP 47 primary subtag: "es"; "und" where no words of the language are known, and its digits only were read.</param>
/// <param name="Name">The English name: "Spanish".</param>
/// <param name="IsGiven">The document's culture says so; else it was detected, or is the default.</param>
/// <param name="Confidence">How sure that is, 0 to 1: 1 where it was given. Below <see cref="LeastConfidence"/> the default, English, is kept.</param>
public sealed record DocumentLanguage(string Tag, string Name, bool IsGiven, double Confidence)
{
    /// <summary>From how sure a detection on a text is read in the language detected.</summary>
    public const double LeastConfidence = 0.9;

    internal static DocumentLanguage Default { get; } = new("en", "English", false, 0);

    /// <summary>English because nothing else was said or detected.</summary>
    public bool IsDefault => !IsGiven && Tag == Default.Tag;
}
