using ClaimCheck.Claims;

namespace ClaimCheck.Alignment.Space;

/// <summary>A claim as alignment looks at it: its context in numbered terms, what may be known of its value, where it stands.</summary>
internal sealed class ClaimView
{
    private const int NearWords = 3;

    public ClaimView(int index, Claim claim, int number, ClaimDocument document, SentenceView sentence, TermIndex terms, ValueTraits traits)
    {
        Index = index;
        Claim = claim;
        Traits = traits;
        Document = number;
        Sentence = claim.Slots.Sentence;
        ClaimContext context = claim.Slots.Context;
        Left = Vector(context.Left, terms, rarity: false);
        Right = Vector(context.Right, terms, rarity: false);
        Window = Vector([.. context.Left, .. context.Right], terms, rarity: true);
        IsNameInWindow = NamesIn(Window, sentence);
        NearLeft = Near(context.Left, terms);
        NearRight = Near(context.Right, terms);
        NearestName = terms[context.NearestName];
        (Owner, Topic, Agent, Place) = (terms[claim.Slots.Owner], terms[claim.Slots.Topic], terms[claim.Slots.Agent], terms[claim.Slots.Place]);
        Event = terms[claim.Slots.Event];
        Head = terms[claim.Slots.Head];
        Position = document.Sentences.Count > 1 ? (float)Sentence / (document.Sentences.Count - 1) : 0f;
    }

    /// <summary>The claim's number among all claims of the check.</summary>
    public int Index { get; }

    public Claim Claim { get; }

    public ValueTraits Traits { get; }

    public int Document { get; }

    public int Sentence { get; }

    public TermVector Left { get; }

    public TermVector Right { get; }

    /// <summary>Both sides, weighted by nearness and rarity.</summary>
    public TermVector Window { get; }

    /// <summary>For each term of the window whether the sentence writes it as a name.</summary>
    public bool[] IsNameInWindow { get; }

    /// <summary>The three nearest content words to the left, nearest first.</summary>
    public int[] NearLeft { get; }

    public int[] NearRight { get; }

    /// <summary>−1 for none.</summary>
    public int NearestName { get; }

    /// <summary>Whose the value is; −1 for none.</summary>
    public int Owner { get; }

    /// <summary>What the sentence speaks of; −1 for none.</summary>
    public int Topic { get; }

    /// <summary>Who did it; −1 for none.</summary>
    public int Agent { get; }

    /// <summary>Where; −1 for none.</summary>
    public int Place { get; }

    /// <summary>What happened; −1 for none.</summary>
    public int Event { get; }

    /// <summary>The counted noun's concept; −1 for none.</summary>
    public int Head { get; }

    /// <summary>0 at the first sentence, 1 at the last.</summary>
    public float Position { get; }

    private static bool[] NamesIn(TermVector window, SentenceView sentence)
    {
        bool[] names = new bool[window.Count];
        for (int k = 0; k < names.Length; k++)
        {
            names[k] = sentence.IsName(window.Terms[k]);
        }

        return names;
    }

    private static TermVector Vector(IReadOnlyList<ContextWord> words, TermIndex terms, bool rarity) =>
        new([.. words.Select(word => (Id: terms[word.Term], word.Weight)).Where(word => word.Id >= 0)
            .Select(word => (word.Id, rarity ? word.Weight * terms.Rarity(word.Id) : word.Weight))]);

    private static int[] Near(IReadOnlyList<ContextWord> words, TermIndex terms) => [.. words.Take(NearWords).Select(word => terms[word.Term])];
}
