namespace ClaimCheck.Cli.Configuration;

/// <summary>Something in a configuration file that is not as it should be, and where.</summary>
internal sealed record ConfigProblem(TextPosition Place, string Message);
