namespace ClaimCheck.Cli.Configuration;

/// <summary>Every key and word of a configuration file. The published schema says the same; a test holds the two together.</summary>
internal static class ConfigKeys
{
    public const string Schema = "$schema", Rules = "rules", FailOn = "failOn", Widths = "widths", Tolerance = "tolerance", Documents = "documents", Reference = "reference",
        Baseline = "baseline", Vocabulary = "vocabulary";

    public const string About = "about", Nearly = "nearly", WrittenPrecision = "writtenPrecision", BoundReach = "boundReach", VagueFactor = "vagueFactor";

    public const string Share = "share", Days = "days";

    public const string Name = "name", PublishedOn = "publishedOn", Culture = "culture";

    public const string Synonyms = "synonyms", Names = "names", Units = "units", NeverJoin = "neverJoin";

    public const string Symbol = "symbol", Of = "of", Factor = "factor";

    public const string Off = "off", Note = "note", Warning = "warning", Error = "error", Never = "never";

    public static readonly IReadOnlyList<string> OfFile = [Schema, Rules, FailOn, Widths, Tolerance, Documents, Reference, Baseline, Vocabulary];

    public static readonly IReadOnlyList<string> OfWidths = [About, Nearly, WrittenPrecision, BoundReach, VagueFactor];

    public static readonly IReadOnlyList<string> OfTolerance = [Share, Days];

    public static readonly IReadOnlyList<string> OfDocument = [Name, PublishedOn, Culture];

    public static readonly IReadOnlyList<string> OfVocabulary = [Synonyms, Names, Units, NeverJoin];

    public static readonly IReadOnlyList<string> OfUnit = [Symbol, Names, Of, Factor];

    public static readonly IReadOnlyList<string> RuleWords = [Off, Note, Warning, Error];

    public static readonly IReadOnlyList<string> FailWords = [Error, Warning, Note, Never];
}
