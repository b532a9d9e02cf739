using System.Text.RegularExpressions;

namespace ClaimCheck.Tests.Architecture;

/// <summary>A source file of the library: where it lies, which types it declares, which names it uses as types.</summary>
internal sealed partial class SourceFile
{
    private static readonly HashSet<string> Keywords =
    [
        .. """
        abstract and as async await base case checked class const default delegate else enum event explicit extern fixed foreach from goto if implicit in init interface
        internal into is join let lock namespace new not operator or orderby out override params partial private protected public readonly record ref required
        return sealed select static struct switch this throw typeof unchecked unsafe using virtual volatile when where while with yield
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
    ];

    private readonly HashSet<string> _uses = new(StringComparer.Ordinal);
    private readonly HashSet<string> _members;

    public SourceFile(string path, string source)
    {
        Path = path.Replace('\\', '/');
        string code = CodeText.Of(source);
        Namespace = NamespacePattern().Match(code).Groups[1].Value;
        Declared = [.. TopLevelTypes(code)];
        Lines = source.Split('\n').Length;
        ReadUses(EnumBody().Replace(code, "$1 { }"));
        _members = MemberPattern().Matches(code).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        UsedNamespaces = [.. UsingPattern().Matches(code).Select(match => match.Groups[1].Value)];
    }

    /// <summary>Relative to the project, with slashes: "Rules/BuiltIn/Agreement.cs".</summary>
    public string Path { get; }

    /// <summary>"Rules/BuiltIn"; empty for the root.</summary>
    public string Folder => Path.Contains('/') ? Path[..Path.LastIndexOf('/')] : "";

    public string Namespace { get; }

    /// <summary>Top-level types, with their accessibility.</summary>
    public IReadOnlyList<(string Name, bool IsPublic)> Declared { get; }

    /// <summary>Namespaces below ClaimCheck that using directives name, without "ClaimCheck.".</summary>
    public IReadOnlyList<string> UsedNamespaces { get; }

    public int Lines { get; }

    public bool Uses(string type) => _uses.Contains(type);

    /// <summary>Whether a member of this name is read from anything: "claim.Quantity".</summary>
    public bool LooksAt(string member) => _members.Contains(member);

    private static IEnumerable<(string, bool)> TopLevelTypes(string code)
    {
        int depth = 0, at = 0;
        foreach (Match match in TypePattern().Matches(code))
        {
            depth += code[at..match.Index].Sum(c => c == '{' ? 1 : c == '}' ? -1 : 0);
            at = match.Index;
            if (depth == 0)
            {
                yield return (match.Groups[2].Value, match.Groups[1].Value.Contains("public", StringComparison.Ordinal));
            }
        }
    }

    /// <summary>
    /// A name is used as a type unless it is a member of something ("claim.Source"), is given a value ("Source = …", "Source: …") or is declared here ("int Document { get; }").
    /// A name that is a member of the file's own types counts only where nothing but a type can stand.
    /// </summary>
    private void ReadUses(string code)
    {
        List<Match> names = [.. NamePattern().Matches(code).Cast<Match>()];
        var own = names.Where(name => IsDeclaredMember(code, name)).Select(name => name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (Match name in names)
        {
            string before = code[..name.Index].TrimEnd(), after = code[(name.Index + name.Length)..].TrimStart();
            bool isMember = before.EndsWith('.') && !QualifierPattern().IsMatch(Tail(before));
            bool isGiven = (after.StartsWith('=') && !after.StartsWith("==", StringComparison.Ordinal)) || (after.StartsWith(':') && !before.EndsWith('?'));
            bool isCertain = NamePattern().Match(after) is { Success: true, Index: 0 } next && !Keywords.Contains(next.Value);
            isCertain |= TypePlacePattern().IsMatch(Tail(before));
            if (!isMember && !IsDeclaredMember(code, name) && (isCertain || (!isGiven && !own.Contains(name.Value))))
            {
                _uses.Add(name.Value);
            }
        }
    }

    /// <summary>Behind a type and before no other name: "int Document {", "List&lt;Claim&gt; Claims =", "Finding Conflict(".</summary>
    private static bool IsDeclaredMember(string code, Match name)
    {
        string before = Tail(code[..name.Index].TrimEnd()), after = code[(name.Index + name.Length)..].TrimStart();
        bool behindType = BehindTypePattern().Match(before) is { Success: true } type && !Keywords.Contains(type.Groups[1].Value);
        return behindType && char.IsWhiteSpace(code[name.Index - 1]) && after.Length > 0 && after[0] is '{' or '=' or ';' or '(' or ',' or ')' && !before.EndsWith("=>", StringComparison.Ordinal);
    }

    private static string Tail(string text) => text[^Math.Min(text.Length, 80)..];

    [GeneratedRegex(@"^\s*namespace\s+([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex NamespacePattern();

    [GeneratedRegex(@"^\s*using\s+(?:static\s+)?ClaimCheck\.([\w.]+)\s*;", RegexOptions.Multiline)]
    private static partial Regex UsingPattern();

    [GeneratedRegex(@"((?:\b(?:public|internal|private|static|sealed|abstract|readonly|partial|ref|file)\s+)*)\b(?:class|struct|interface|enum|record(?:\s+(?:class|struct))?)\s+(\w+)")]
    private static partial Regex TypePattern();

    [GeneratedRegex(@"(\benum\s+\w+[^{]*)\{[^}]*\}")]
    private static partial Regex EnumBody();

    [GeneratedRegex(@"\.\s*([A-Z]\w*)\b")]
    private static partial Regex MemberPattern();

    [GeneratedRegex(@"\b[A-Z]\w*\b")]
    private static partial Regex NamePattern();

    [GeneratedRegex(@"(?:^|[^.\w])(?:ClaimCheck\.)?(?:Text|Recognition|Quantities|Words|Claims|Alignment|Findings|Rules|Reporting|Languages)(?:\.\w+)?\.$")]
    private static partial Regex QualifierPattern();

    [GeneratedRegex(@"(?:\bnew|\bis|\bas|\btypeof\s*\(|\bis not|<)$")]
    private static partial Regex TypePlacePattern();

    [GeneratedRegex(@"(?:\b(\w+)|[>\]?])$")]
    private static partial Regex BehindTypePattern();
}
