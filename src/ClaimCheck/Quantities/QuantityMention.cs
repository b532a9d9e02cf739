using ClaimCheck.Text;

namespace ClaimCheck.Quantities;

/// <summary>A quantity and where it stands: the half-open run of tokens with hedge and unit included ("around three thousand", "$4bn", "10 km").</summary>
/// <param name="CoreFirstToken">The first token of the value itself, after its hedge.</param>
internal sealed record QuantityMention(int FirstToken, int EndToken, int CoreFirstToken, Quantity Quantity)
{
    /// <summary>It dates the article itself: a dateline or byline. Listed, compared with nothing.</summary>
    public bool IsDateline { get; init; }

    /// <summary>What a mention that states two things states one by one: the weekday and the day of "Monday, January 21"; empty for others.</summary>
    public IReadOnlyList<QuantityMention> Nested { get; init; } = [];

    public TextSpan SpanIn(TokenizedText text) => text.SpanOf(FirstToken, EndToken);
}
