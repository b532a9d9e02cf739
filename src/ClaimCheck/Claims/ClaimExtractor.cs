using ClaimCheck.Claims.Ties;
using ClaimCheck.Quantities;
using ClaimCheck.Text;
using ClaimCheck.Words;

namespace ClaimCheck.Claims;

/// <summary>Makes claims of quantities: what is counted, what happened, in which stage and mood, and the words around. Immutable and thread-safe.</summary>
internal sealed class ClaimExtractor(WordLexicon words, ClaimLexicon lexicon)
{
    private const int ReachOfReport = 4;

    private readonly CueReader _cues = new(lexicon);
    private readonly TieReader _ties = new(lexicon.Ties);

    public ClaimDocument Extract(TokenizedText text, IReadOnlyList<QuantityMention> mentions, Source source, SourceMap origins)
    {
        var termed = new TermedText(text, words);
        bool[] datedSentences = new bool[text.Sentences.Length];
        foreach (QuantityMention mention in mentions)
        {
            datedSentences[text.SentenceOf(mention.FirstToken)] |= mention.Quantity.Kind is QuantityKind.Date or QuantityKind.Time;
        }

        var claims = new List<Claim>(mentions.Count);
        foreach (QuantityMention mention in mentions)
        {
            claims.Add(ClaimOf(termed, mention, source, origins, datedSentences[text.SentenceOf(mention.FirstToken)]));
        }

        var sentences = new List<SentenceTerms>(text.Sentences.Length);
        foreach (Sentence sentence in text.Sentences)
        {
            sentences.Add(TermsOf(termed, sentence));
        }

        return new ClaimDocument(source, _ties.Tie(text, mentions, claims), sentences) { Nested = NestedOf(termed, mentions, source, origins) };
    }

    private List<Claim> NestedOf(TermedText termed, IReadOnlyList<QuantityMention> mentions, Source source, SourceMap origins)
    {
        var nested = new List<Claim>();
        foreach (QuantityMention part in mentions.SelectMany(mention => mention.Nested.Select(part => part with { IsDateline = mention.IsDateline })))
        {
            Claim claim = ClaimOf(termed, part, source, origins, isDated: true);
            nested.Add(claim with { Slots = claim.Slots with { IsNested = true } });
        }

        return nested;
    }

    private Claim ClaimOf(TermedText termed, QuantityMention mention, Source source, SourceMap origins, bool isDated)
    {
        TokenizedText text = termed.Text;
        int sentenceIndex = text.SentenceOf(mention.FirstToken);
        Sentence sentence = text.Sentences[sentenceIndex];
        TextSpan span = mention.SpanIn(text);
        bool counts = mention.Quantity.Kind is not (QuantityKind.Date or QuantityKind.Time or QuantityKind.Set or QuantityKind.Age);
        Subject subject = counts ? Subject.RightOf(termed, words, lexicon, sentence, mention.EndToken) : default;
        Predicate predicate = Predicate.Near(termed, lexicon, sentence, subject, mention.FirstToken, mention.EndToken);
        return new Claim(source, span, text.Text[span.Start..span.End], mention.Quantity)
        {
            Subject = subject.IsEmpty ? null : Surface(text, subject.FirstToken, subject.EndToken),
            Predicate = predicate.Token < 0 ? null : Surface(text, predicate.Token, predicate.Token + 1),
            Sentence = sentence.Span,
            Origin = origins[span.Start],
            Slots = new ClaimSlots
            {
                Sentence = sentenceIndex,
                Head = subject.IsEmpty ? "" : termed.Term(subject.Head) ?? "",
                HeadGroup = subject.IsEmpty ? "" : termed.Concept(subject.Head)?.Group ?? "",
                Modifiers = subject.IsEmpty ? [] : ModifiersOf(termed, subject),
                Event = predicate.Event,
                Stage = counts ? _cues.StageAt(text, sentence, mention.FirstToken, mention.EndToken) : Stage.Unspecified,
                Modality = _cues.ModalityAt(text, sentence, mention.FirstToken, mention.EndToken),
                Contrasts = ContrastReader.Read(termed, words, lexicon, sentence, subject, mention),
                IsDated = isDated,
                IsTimeOfReport = !counts && IsTimeOfReport(text, sentence, mention),
                IsInName = IsInName(termed, sentence, mention),
                IsNoClaim = mention.IsDateline,
                Context = ContextReader.Read(termed, sentence, mention),
            },
        };
    }

    /// <summary>A verb of saying stands a few words before the date, with nothing to part them.</summary>
    private bool IsTimeOfReport(TokenizedText text, Sentence sentence, QuantityMention mention)
    {
        for (int i = mention.FirstToken - 1; i >= Math.Max(sentence.FirstToken, mention.FirstToken - ReachOfReport) && text[i].Kind == TokenKind.Word; i--)
        {
            if (lexicon.ReportingVerbs.IsAt(text, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A bare number right behind a capitalised word inside a sentence, with no noun of its own after it.</summary>
    private static bool IsInName(TermedText termed, Sentence sentence, QuantityMention mention)
    {
        TokenizedText text = termed.Text;
        int before = mention.FirstToken - 1, after = mention.EndToken;
        return mention.Quantity.Kind is QuantityKind.Number or QuantityKind.Measure or QuantityKind.Age
            && char.IsDigit(text.First(mention.FirstToken))
            && before > sentence.FirstToken && termed.Term(before) is not null && char.IsUpper(text.First(before))
            && !(after < sentence.EndToken && termed.Term(after) is not null && char.IsLower(text.First(after)));
    }

    private static List<string> ModifiersOf(TermedText termed, Subject subject)
    {
        var modifiers = new List<string>();
        for (int i = subject.FirstToken; i < subject.Head; i++)
        {
            if (termed.Term(i) is { } term)
            {
                modifiers.Add(term);
            }
        }

        return modifiers;
    }

    private static SentenceTerms TermsOf(TermedText termed, Sentence sentence)
    {
        var terms = new List<SentenceTerm>();
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (termed.Term(i) is { } term)
            {
                terms.Add(new SentenceTerm(term, termed.IsName(i)));
            }
        }

        return new SentenceTerms(terms);
    }

    private static string Surface(TokenizedText text, int firstToken, int endToken)
    {
        TextSpan span = text.SpanOf(firstToken, endToken);
        return text.Text[span.Start..span.End];
    }
}
