using ClaimCheck.Claims.Ties;
using ClaimCheck.Quantities;
using ClaimCheck.Text;
using ClaimCheck.Words;

namespace ClaimCheck.Claims;

/// <summary>Makes claims of quantities: what is counted, what happened, in which stage and mood, and the words around. Immutable and thread-safe.</summary>
internal sealed class ClaimExtractor(WordLexicon words, ClaimLexicon lexicon)
{
    private const int ReachOfReport = 5;
    private const int LongestNameOfRole = 3;

    private readonly StageReader _stages = new(lexicon);
    private readonly ModalityReader _modalities = new(lexicon);
    private readonly PredicateReader _predicates = new(lexicon);
    private readonly TieReader _ties = new(lexicon.Ties);

    public ClaimDocument Extract(TokenizedText text, IReadOnlyList<QuantityMention> mentions, Source source, SourceMap origins)
    {
        bool[] isValue = new bool[text.Count];
        foreach (QuantityMention mention in mentions)
        {
            Array.Fill(isValue, true, mention.FirstToken, mention.EndToken - mention.FirstToken);
        }

        var termed = new TermedText(text, words, i => isValue[i], lexicon.IsPlural, lexicon.HasCapitalNouns);
        bool[] datedSentences = new bool[text.Sentences.Length];
        foreach (QuantityMention mention in mentions)
        {
            datedSentences[text.SentenceOf(mention.FirstToken)] |= mention.Quantity.Kind is QuantityKind.Date or QuantityKind.Time;
        }

        var owners = new OwnerReader(termed, lexicon, i => isValue[i]);
        var claims = new List<Claim>(mentions.Count);
        foreach (QuantityMention mention in mentions)
        {
            claims.Add(ClaimOf(termed, owners, mention, source, origins, datedSentences[text.SentenceOf(mention.FirstToken)]));
        }

        Claim?[] dates = WhenReader.Read(claims, mentions);
        for (int i = 0; i < claims.Count; i++)
        {
            string rate = i + 1 < claims.Count ? RateReader.Read(text, mentions[i], mentions[i + 1]) : "";
            claims[i] = dates[i] is null && rate.Length == 0 ? claims[i] : claims[i] with { Slots = claims[i].Slots with { When = dates[i], Rate = rate } };
        }

        var sentences = new List<SentenceTerms>(text.Sentences.Length);
        foreach (Sentence sentence in text.Sentences)
        {
            sentences.Add(TermsOf(termed, sentence, isValue));
        }

        return new ClaimDocument(source, _ties.Tie(text, mentions, claims), sentences) { Nested = NestedOf(termed, owners, mentions, source, origins) };
    }

    private List<Claim> NestedOf(TermedText termed, OwnerReader owners, IReadOnlyList<QuantityMention> mentions, Source source, SourceMap origins)
    {
        var nested = new List<Claim>();
        foreach (QuantityMention part in mentions.SelectMany(mention => mention.Nested.Select(part => part with { IsDateline = mention.IsDateline })))
        {
            Claim claim = ClaimOf(termed, owners, part, source, origins, isDated: true);
            nested.Add(claim with { Slots = claim.Slots with { IsNested = true } });
        }

        return nested;
    }

    private Claim ClaimOf(TermedText termed, OwnerReader owners, QuantityMention mention, Source source, SourceMap origins, bool isDated)
    {
        TokenizedText text = termed.Text;
        int sentenceIndex = text.SentenceOf(mention.FirstToken);
        Sentence sentence = text.Sentences[sentenceIndex];
        TextSpan span = mention.SpanIn(text);
        bool counts = !IsCalendar(mention) && mention.Quantity.Kind != QuantityKind.Age;
        Subject subject = counts || IsOfRole(termed, mention) || IsAttribute(termed, mention) ? Subject.RightOf(termed, words, lexicon, sentence, mention.EndToken) : default;
        Predicate predicate = IsCalendar(mention)
            ? _predicates.OfDate(termed, sentence, mention.FirstToken, mention.EndToken)
            : _predicates.OfCount(termed, sentence, subject, mention.FirstToken, mention.EndToken);
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
                Excluded = lexicon.ExcludedEvents.TryGetValue(predicate.Event, out string[]? excluded) ? excluded : [],
                Opposed = lexicon.OpposedEvents.TryGetValue(predicate.Event, out string[]? opposed) ? opposed : [],
                IsEventKnown = predicate.IsKnown,
                PredicatePlace = PlaceOf(text, predicate, mention),
                Stage = counts ? _stages.StageAt(text, sentence, subject, mention.FirstToken, mention.EndToken)
                    : lexicon.Birthdays.IsAt(text, mention.FirstToken - 1) ? Stage.Further : Stage.Unspecified,
                Modality = _modalities.ModalityAt(text, sentence, mention.FirstToken, mention.EndToken),
                Contrasts = ContrastReader.Read(termed, words, lexicon, sentence, subject, mention),
                Owner = owners.OwnerOf(mention, sentenceIndex),
                Agent = owners.AgentOf(mention, sentenceIndex),
                Place = counts ? PlaceReader.Read(termed, lexicon, sentence, subject.IsEmpty ? mention.EndToken : subject.EndToken) : "",
                Topic = owners.TopicOf(sentenceIndex),
                IsDated = isDated,
                IsTimeOfReport = IsCalendar(mention) && IsTimeOfReport(termed, predicate, mention),
                IsLimit = IsCalendar(mention) && lexicon.Limits.IsAt(text, mention.FirstToken - 1),
                IsInName = IsInName(termed, sentence, mention),
                IsDesignation = IsDesignation(termed, subject, mention),
                IsNoClaim = mention.IsDateline,
                Context = ContextReader.Read(termed, sentence, mention),
            },
        };
    }

    /// <summary>"a 41-year-old driver", "a 41-year-old Tealby driver"; not "Jane Doe, 41, drove", "the 41-year-old Jane Doe".</summary>
    private static bool IsOfRole(TermedText termed, QuantityMention mention)
    {
        TokenizedText text = termed.Text;
        int noun = mention.EndToken;
        while (noun - mention.EndToken < LongestNameOfRole && termed.IsNameInProse(noun))
        {
            noun++;
        }

        return mention.Quantity.Kind == QuantityKind.Age && text.First(mention.EndToken - 2) == '-' && char.IsLower(text.First(noun)) && (noun == mention.EndToken || termed.Term(noun) is not null);
    }

    private static bool IsCalendar(QuantityMention mention) => mention.Quantity.Kind is QuantityKind.Date or QuantityKind.Time or QuantityKind.Set;

    /// <summary>A past form may stand behind what it was done to: "flooded 12 villages" are villages flooded.</summary>
    private PredicatePlace PlaceOf(TokenizedText text, Predicate predicate, QuantityMention mention) => predicate.Token < 0 || !IsVerb(text, predicate.Token) ? PredicatePlace.Apart
        : predicate.Token < mention.FirstToken && !lexicon.IsVerbForm(text.Span(predicate.Token)) ? PredicatePlace.Before
        : PredicatePlace.Behind;

    /// <summary>
    /// An article before a word, or "of" behind it, makes it a noun; without them a past form is a verb, what stands behind an auxiliary ("will repair"), and what ends as a
    /// third person does, which is as a plural does.
    /// </summary>
    private bool IsVerb(TokenizedText text, int token)
    {
        bool isNoun = lexicon.Articles.IsAt(text, token - 1) || lexicon.NounLinks.IsAt(text, token + 1) || lexicon.ReportingVerbs.IsAt(text, token);
        return !isNoun && (lexicon.IsVerbForm(text.Span(token)) || lexicon.IsPlural(text.Span(token)) || lexicon.Auxiliaries.IsAt(text, token - 1) || lexicon.InfinitiveMarkers.IsAt(text, token - 1));
    }

    /// <summary>
    /// What happened on that day is that somebody said something: "police said on Sunday". Not "the deal was announced on Sunday", which is an event, nor "says he died Sunday",
    /// nor "reported a profit for the third quarter", which is what was said.
    /// </summary>
    private bool IsTimeOfReport(TermedText termed, Predicate predicate, QuantityMention mention)
    {
        TokenizedText text = termed.Text;
        return mention.Quantity.Calendar?.YearPart is null && predicate.Token >= 0 && lexicon.ReportingVerbs.IsAt(text, predicate.Token) && !lexicon.Auxiliaries.IsAt(text, predicate.Token - 1)
            && Math.Abs(predicate.Token - mention.FirstToken) <= ReachOfReport;
    }

    /// <summary>A bare number right behind a capitalised word inside a sentence, with no noun of its own after it.</summary>
    private bool IsInName(TermedText termed, Sentence sentence, QuantityMention mention)
    {
        TokenizedText text = termed.Text;
        int before = mention.FirstToken - 1, after = mention.EndToken;
        return mention.Quantity.Kind is QuantityKind.Number or QuantityKind.Measure or QuantityKind.Age
            && char.IsDigit(text.First(mention.FirstToken))
            && (before > sentence.FirstToken || lexicon.Variants.IsAt(text, before)) && termed.Term(before) is not null && char.IsUpper(text.First(before))
            && !(after < sentence.EndToken && termed.Term(after) is not null && char.IsLower(text.First(after)));
    }

    /// <summary>A measure with a hyphen before a name, or before a word like "model"; the year of an event; how often, before what recurs ("the annual fee").</summary>
    private bool IsDesignation(TermedText termed, Subject subject, QuantityMention mention)
    {
        TokenizedText text = termed.Text;
        if (mention.Quantity.Kind == QuantityKind.Date)
        {
            return IsYearOf(termed, mention);
        }

        if (mention.Quantity.Kind == QuantityKind.Set)
        {
            return IsAttribute(termed, mention);
        }

        bool hyphen = false;
        for (int i = mention.FirstToken; i <= mention.EndToken; i++)
        {
            hyphen |= text.First(i) == '-';
        }

        return hyphen && mention.Quantity.Kind is QuantityKind.Measure or QuantityKind.Number && !subject.IsEmpty
            && ((termed.IsNameInProse(subject.FirstToken) && text[subject.FirstToken].Length > 2) || NamesVariant(text, subject));
    }

    /// <summary>"annual revenue", not "meets weekly".</summary>
    private static bool IsAttribute(TermedText termed, QuantityMention mention) =>
        mention.Quantity.Kind == QuantityKind.Set && mention.EndToken == mention.FirstToken + 1 && termed.Term(mention.EndToken) is not null;

    /// <summary>"the flood of 1998", not "in March of 1998" or "the rest of 1998".</summary>
    private bool IsYearOf(TermedText termed, QuantityMention mention)
    {
        TokenizedText text = termed.Text;
        int first = mention.FirstToken;
        return text.IsDigits(first) && text[first].Length == 4 && mention.EndToken == first + 1 && lexicon.NounLinks.IsAt(text, first - 1)
            && termed.Concept(first - 2) is { Role: ConceptRole.Event } && char.IsLower(text.First(first - 2)) && lexicon.Articles.IsAt(text, first - 3);
    }

    private bool NamesVariant(TokenizedText text, Subject subject)
    {
        bool found = false;
        for (int i = subject.FirstToken; i < subject.EndToken; i++)
        {
            found |= lexicon.Variants.IsAt(text, i);
        }

        return found;
    }

    private static string[] ModifiersOf(TermedText termed, Subject subject)
    {
        List<string>? modifiers = null;
        for (int i = subject.FirstToken; i < subject.Head; i++)
        {
            if (termed.Term(i) is { } term)
            {
                (modifiers ??= []).Add(term);
            }
        }

        return modifiers?.ToArray() ?? [];
    }

    private static SentenceTerms TermsOf(TermedText termed, Sentence sentence, bool[] isValue)
    {
        var terms = new List<SentenceTerm>();
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (termed.Term(i) is { } term)
            {
                terms.Add(new SentenceTerm(term, termed.IsName(i), termed.IsNameInProse(i) && i > sentence.FirstToken && termed.IsNameInProse(i - 1), isValue[i]));
            }
        }

        return new SentenceTerms([.. terms]);
    }

    private static string Surface(TokenizedText text, int firstToken, int endToken)
    {
        TextSpan span = text.SpanOf(firstToken, endToken);
        return text.Text[span.Start..span.End];
    }
}
