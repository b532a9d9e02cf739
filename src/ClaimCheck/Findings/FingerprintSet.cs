using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ClaimCheck.Findings;

/// <summary>
/// Names findings by their rule, their documents and the words of their claims, whatever stands around these and in whatever order the documents come, so that a finding is
/// known again when lines move or other sentences change. A second one with the same words is told apart by its number.
/// </summary>
internal sealed class FingerprintSet
{
    private const int Digits = 32;

    private readonly HashSet<string> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The findings with their fingerprints: one that has its own already keeps it, unless another has the same.</summary>
    public IReadOnlyList<Finding> Named(IReadOnlyList<Finding> findings)
    {
        var named = new Finding[findings.Count];
        for (int i = 0; i < named.Length; i++)
        {
            Finding finding = findings[i];
            named[i] = finding.Fingerprint.Length > 0 && _given.Add(finding.Fingerprint) ? finding : finding with { Fingerprint = New(finding) };
        }

        return named;
    }

    /// <summary>"./notes.md" and "notes.md" are one file, on any system.</summary>
    public static string NameOf(string document)
    {
        string name = document.Replace('\\', '/');
        return name.StartsWith("./", StringComparison.Ordinal) ? name[2..] : name;
    }

    private string New(Finding finding)
    {
        string hash = HashOf(finding), fingerprint;
        do
        {
            int number = _numbers[hash] = _numbers.GetValueOrDefault(hash) + 1;
            fingerprint = number == 1 ? hash : string.Create(CultureInfo.InvariantCulture, $"{hash}:{number}");
        }
        while (!_given.Add(fingerprint));

        return fingerprint;
    }

    private static string HashOf(Finding finding)
    {
        IEnumerable<string> claims = finding.Positions.SelectMany(position => position.Claims)
            .Select(claim => $"{NameOf(claim.Source.Name)}\t{string.Join(' ', claim.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant()}")
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{finding.Rule}\n{string.Join('\n', claims)}")))[..Digits];
    }
}
