using ClaimCheck.Text;

namespace ClaimCheck.Quantities;

/// <summary>A phrase that hedges, or says that nothing is hedged, as tokens: "no fewer than", ">", "or so".</summary>
internal sealed record HedgePhrase(IReadOnlyList<string> Tokens, Hedge Hedge)
{
    /// <summary>
    /// It also says where or how long ("over two days", "control over thousands", "shot over two defenders"): alone it hedges neither a length of time nor a vague or small count.
    /// </summary>
    public bool IsPlaceToo { get; init; }

    /// <summary>Behind a value it may also stand behind the noun that is counted: "darf 255 Zeichen nicht überschreiten".</summary>
    public bool ReachesOverNoun { get; init; }

    /// <summary>It says that the value is meant to the last digit: "exactly".</summary>
    public bool IsExact => Hedge == Hedge.None;

    public static IEnumerable<HedgePhrase> List(Hedge hedge, string phrases) =>
        phrases.Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(phrase => phrase.Contains('\'', StringComparison.Ordinal) ? new[] { phrase, phrase.Replace('\'', '’') } : [phrase])
            .Select(phrase => new HedgePhrase(phrase.Split(' '), hedge));

    public bool StandsAt(TokenizedText text, int first)
    {
        if (first < 0)
        {
            return false;
        }

        for (int k = 0; k < Tokens.Count; k++)
        {
            if (!text.Is(first + k, Tokens[k]))
            {
                return false;
            }
        }

        return true;
    }
}
