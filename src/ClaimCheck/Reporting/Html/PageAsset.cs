using System.Security.Cryptography;
using System.Text;

namespace ClaimCheck.Reporting.Html;

/// <summary>The style or the script of the page, with the hash by which the content policy lets it through.</summary>
internal sealed class PageAsset
{
    private PageAsset(string name)
    {
        using var reader = new StreamReader(typeof(PageAsset).Assembly.GetManifestResourceStream($"Html/{name}")!);

        // A checkout may have turned the line ends; the page and the hash are the same everywhere.
        Text = reader.ReadToEnd().ReplaceLineEndings("\n");
        Hash = "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
    }

    public static PageAsset Style { get; } = new("report.css");

    public static PageAsset Script { get; } = new("report.js");

    public string Text { get; }

    /// <summary>As a content policy names it: "sha256-…".</summary>
    public string Hash { get; }
}
