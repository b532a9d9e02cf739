namespace ClaimCheck.Cli.Input;

/// <summary>A file that could not be read, and why: one line on standard error.</summary>
internal sealed record InputProblem(string File, string Reason)
{
    public override string ToString() => $"{PrintableText.Of(File)}: {Reason}";
}
