namespace ClaimCheck.Cli;

/// <summary>What the process tells its caller. Where several apply: 2 before 3 before 1.</summary>
internal static class ExitStatus
{
    public const int Success = 0;
    public const int Conflict = 1;
    public const int Usage = 2;
    public const int Input = 3;
}
