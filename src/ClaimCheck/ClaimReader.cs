using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Quantities;
using ClaimCheck.Text;

namespace ClaimCheck;

/// <summary>Reads the claims of one document: text, recognition, quantities, claims, in this order.</summary>
internal sealed class ClaimReader(ClaimCheckOptions options)
{
    private readonly ClaimCheckOptions _options = options;

    public ClaimDocument Read(Document document, int index)
    {
        Language language = SupportedLanguages.Default;
        var text = new TokenizedText(document.Text, language.Sentences);
        IReadOnlyList<QuantityMention> mentions = new QuantityReader(language.Hedges, language.Units, _options.Widths).Read(text, [], document.PublishedOn);
        return new ClaimExtractor(language.Words, language.Claims).Extract(text, mentions, new Source(index, document.Name, document.PublishedOn));
    }
}
