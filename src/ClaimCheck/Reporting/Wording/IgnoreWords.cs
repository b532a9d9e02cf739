namespace ClaimCheck.Reporting.Wording;

/// <summary>What is ignored on purpose, in words for people.</summary>
internal static class IgnoreWords
{
    /// <summary>"ignored by the baseline: an older edition".</summary>
    public static string Of(IgnoredFinding ignored) =>
        $"ignored {(ignored.By == IgnoredBy.Document ? "in the text" : "by the baseline")}: {PrintableText.Of(ignored.Reason)}";

    /// <summary>"ignores number-conflict (an older edition) and holds nothing back".</summary>
    public static string Of(UnusedIgnore unused)
    {
        string what = unused.By == IgnoredBy.Baseline ? $"the entry \"{PrintableText.Of(unused.Entry?.Subject ?? unused.Entry?.Fingerprint)}\" of the baseline"
            : unused.Rule is { } rule ? $"the comment that ignores {PrintableText.Of(rule)}"
            : "the comment that ignores all rules";
        string reason = PrintableText.Of(unused.Reason);
        return what + (reason.Length > 0 ? $" ({reason}) " : " ") + unused.Problem switch
        {
            IgnoreProblem.NoReason => "gives no reason, so that it is not in force",
            IgnoreProblem.UnknownRule => "names a rule that does not exist",
            IgnoreProblem.NoText => "reaches no text (it is written next-line, next-block or file)",
            _ => "holds nothing back",
        };
    }
}
