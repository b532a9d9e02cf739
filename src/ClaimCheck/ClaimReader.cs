using ClaimCheck.Languages;
using ClaimCheck.Text;

namespace ClaimCheck;

/// <summary>Reads the claims of one document: text, recognition, quantities, claims, in this order.</summary>
internal sealed class ClaimReader
{
    private readonly Language _language = SupportedLanguages.Default;

    public IReadOnlyList<Claim> Read(Document document, int index)
    {
        var text = new TokenizedText(document.Text, _language.Sentences);
        _ = (text, index);
        return [];
    }
}
