namespace ClaimCheck.Tests.Architecture;

/// <summary>Which folder of the library may use which: the design as data, and the search for what breaks it.</summary>
internal static class FolderDependencies
{
    private const string Root = "";

    /// <summary>A folder may use itself, its subfolders and these. The root may use everything, and nothing may use the root.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Text"] = [],
        ["Recognition"] = ["Text"],
        ["Quantities"] = ["Recognition", "Text"],
        ["Words"] = ["Text"],
        ["Claims"] = ["Quantities", "Words", "Text"],
        ["Alignment"] = ["Claims", "Words"],
        ["Findings"] = ["Claims", "Quantities", "Text"],
        ["Rules"] = ["Alignment", "Claims", "Quantities", "Findings"],
        ["Reporting"] = ["Findings", "Claims", "Quantities", "Text"],
        ["Languages"] = ["Text", "Recognition", "Quantities", "Words", "Claims"],
    };

    /// <summary>Between subfolders of one folder: the first must not use the second.</summary>
    private static readonly (string User, string Used)[] Forbidden =
    [
        ("Recognition/Numbers", "Recognition/Dates"),
    ];

    /// <summary>A language is data: of the folders before it, it may fill the tables and use nothing that works.</summary>
    private static readonly string[] MachineryEndings = ["Reader", "Recognizer", "Comparer", "Splitter", "Tokenizer", "Extractor", "Policy", "Resolver"];

    public static IReadOnlyCollection<string> Folders => Allowed.Keys;

    /// <summary>What files use and may not, one line each; empty where the design holds.</summary>
    public static IReadOnlyList<string> Violations(IReadOnlyList<SourceFile> files)
    {
        // A type with a part in the root (what composes belongs there: Quantity.Parse) is of the folder that holds the rest.
        var owned = files.Where(file => file.Folder != Root).SelectMany(file => file.Declared).Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from file in files
               where file.Folder != Root
               from violation in ByType(file, files, owned).Concat(ByNamespace(file)).Concat(Machinery(file, files))
               select violation,
        ];
    }

    private static IEnumerable<string> ByType(SourceFile file, IReadOnlyList<SourceFile> files, HashSet<string> owned) =>
        from other in files
        where !MayUse(file.Folder, other.Folder)
        from type in other.Declared
        where file.Uses(type.Name) && !file.Declared.Any(own => own.Name == type.Name) && !(other.Folder == Root && owned.Contains(type.Name))
        select $"{file.Path} uses {type.Name} of {(other.Folder == Root ? "the root" : other.Folder)}";

    private static IEnumerable<string> ByNamespace(SourceFile file) =>
        from used in file.UsedNamespaces
        let folder = used.Replace('.', '/')
        where Folders.Contains(Top(folder)) && !MayUse(file.Folder, folder)
        select $"{file.Path} opens namespace ClaimCheck.{used}";

    private static IEnumerable<string> Machinery(SourceFile file, IReadOnlyList<SourceFile> files) =>
        from other in files
        where Top(file.Folder) == "Languages" && Top(other.Folder) != "Languages" && other.Folder != Root
        from type in other.Declared
        where MachineryEndings.Any(ending => type.Name.EndsWith(ending, StringComparison.Ordinal)) && file.Uses(type.Name)
        select $"{file.Path} uses {type.Name} of {other.Folder}";

    private static bool MayUse(string user, string used)
    {
        bool isAllowed = Top(user) == Top(used) || (used != Root && Allowed[Top(user)].Contains(Top(used)));
        return isAllowed && !Forbidden.Any(pair => IsIn(user, pair.User) && IsIn(used, pair.Used));
    }

    private static bool IsIn(string folder, string parent) => folder == parent || folder.StartsWith(parent + "/", StringComparison.Ordinal);

    private static string Top(string folder) => folder.Split('/')[0];
}
