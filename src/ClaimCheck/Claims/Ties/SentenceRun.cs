using ClaimCheck.Quantities;
using ClaimCheck.Text;

namespace ClaimCheck.Claims.Ties;

/// <summary>The numbers and dates of one sentence, for the readers of ties: a half-open run of the mentions of a text. Of very many only the first are looked at.</summary>
internal readonly struct SentenceRun
{
    private const int MostMentions = 24;

    private readonly IReadOnlyList<QuantityMention> _mentions;

    public SentenceRun(TokenizedText text, IReadOnlyList<QuantityMention> mentions, int first, int end)
    {
        (Text, _mentions, First, End) = (text, mentions, first, Math.Min(end, first + MostMentions));
        Sentence = text.Sentences[text.SentenceOf(mentions[first].FirstToken)];
    }

    public TokenizedText Text { get; }

    public Sentence Sentence { get; }

    /// <summary>The first mention.</summary>
    public int First { get; }

    /// <summary>One past the last.</summary>
    public int End { get; }

    public QuantityMention this[int mention] => _mentions[mention];

    public Quantity Quantity(int mention) => _mentions[mention].Quantity;

    /// <summary>The token right before a mention; outside the sentence it is no token.</summary>
    public int Before(int mention) => _mentions[mention].FirstToken > Sentence.FirstToken ? _mentions[mention].FirstToken - 1 : -1;

    /// <summary>How many tokens stand between a mention and the next.</summary>
    public int Distance(int mention) => _mentions[mention + 1].FirstToken - _mentions[mention].EndToken;

    /// <summary>Whether two mentions count or measure in the same terms, so that one may be a part of the other.</summary>
    public bool AreOfOneKind(int a, int b) => Quantity(a).Kind == Quantity(b).Kind && Quantity(a).Unit == Quantity(b).Unit;

    public bool IsCount(int mention) => Quantity(mention).Kind is QuantityKind.Number;
}
