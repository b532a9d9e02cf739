namespace ClaimCheck;

/// <summary>A report format: a name and how to write it. Writers are immutable and thread-safe.</summary>
public interface IReportWriter
{
    /// <summary>The name it is chosen by: "console", "json".</summary>
    string Name { get; }

    /// <summary>Writes the whole report as text, without colour.</summary>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    void Write(Report report, TextWriter output);
}
