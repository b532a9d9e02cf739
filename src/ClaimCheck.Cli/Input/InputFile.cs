namespace ClaimCheck.Cli.Input;

/// <summary>A file to read, and the argument that named it: itself, a pattern or a directory.</summary>
internal readonly record struct InputFile(string Name, string Argument);
