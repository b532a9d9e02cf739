using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ClaimCheck.Reporting.Places;

/// <summary>
/// Names a conflict by its rule, its files and the words of its claims, so that it is known again when lines move. A second one with the same words is told apart by its number.
/// </summary>
internal sealed class FingerprintSet
{
    private const int Digits = 32;

    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    public string Of(Finding finding, IReadOnlyList<Claim> claims)
    {
        var text = new StringBuilder(finding.Rule).Append('\n').Append(finding.Subject);
        foreach (Claim claim in claims)
        {
            text.Append('\n').Append(claim.Source.Name.Replace('\\', '/')).Append('\t').Append(PrintableText.Of(claim.Text));
        }

        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..Digits];
        int number = _seen[hash] = _seen.GetValueOrDefault(hash) + 1;
        return number == 1 ? hash : string.Create(CultureInfo.InvariantCulture, $"{hash}:{number}");
    }
}
