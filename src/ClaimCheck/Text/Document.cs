namespace ClaimCheck;

/// <summary>A text to check, with what is known about it. Immutable; two documents are equal when all their parts are.</summary>
/// <example><code>new Document("a.txt", text) { PublishedOn = new DateOnly(2026, 1, 30), Culture = "en" }</code></example>
public sealed record Document
{
    /// <summary>Makes a document.</summary>
    /// <param name="name">What reports call it, usually a file name. Need not be unique.</param>
    /// <param name="text">The whole text. All offsets in a report are UTF-16 code units into it. May be empty.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public Document(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(text);
        Name = name;
        Text = text;
    }

    /// <summary>What reports call the document.</summary>
    public string Name { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>The day the text was published. Relative dates ("Tuesday", "last month") are resolved against it; without it they stay relative.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>A BCP 47 tag ("en", "en-GB", "de"). Where it is null the language is detected, and English where that is too unsure: <see cref="Report.Languages"/>. A language that is not supported is read for digits by its number format.</summary>
    public string? Culture { get; init; }

    /// <summary>The headline, where the file states one apart from its text; reports show it beside the name.</summary>
    public string? Title { get; init; }

    /// <summary>Where the text stands in the file that it was read from. Null where the text is the file as it is, line by line.</summary>
    public SourceMap? Origins { get; init; }

    /// <summary>Where conflicts are known and not to be reported, as the file says: in Markdown and web pages by comments.</summary>
    /// <exception cref="ArgumentNullException">Null, or one of them is.</exception>
    public IReadOnlyList<IgnoredSpan> Ignored
    {
        get;
        init => field = [.. (value ?? throw new ArgumentNullException(nameof(value))).Select(span => span ?? throw new ArgumentNullException(nameof(value)))];
    } = [];

    /// <inheritdoc/>
    public bool Equals(Document? other) =>
        other is not null && (Name, Text, PublishedOn, Culture, Title).Equals((other.Name, other.Text, other.PublishedOn, other.Culture, other.Title))
        && Equals(Origins, other.Origins) && Ignored.SequenceEqual(other.Ignored);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Text, PublishedOn, Culture, Title, Ignored.Count);
}
