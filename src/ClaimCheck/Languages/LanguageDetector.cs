using System.Runtime.InteropServices;
using ClaimCheck.Text;

namespace ClaimCheck.Languages;

/// <summary>
/// Tells the language of a text by its function words: articles, prepositions, auxiliaries make nearly half of any text, and few languages share one. It looks at the first words only, so that the length of
/// a text does not matter, and at English words first, so that an English text does not pay for other languages.
/// </summary>
internal static class LanguageDetector
{
    /// <summary>Enough to be sure of any text that has sentences.</summary>
    private const int MostWords = 300;

    /// <summary>How many words are looked at before it is asked whether the text is English anyway.</summary>
    private const int FirstWords = 40;

    /// <summary>So many words that no other language has are chance in none: of forty words four, of a short text one in ten.</summary>
    private const int FewestEnglish = 4;

    /// <summary>What a function word of one language that another does not have says against the other, as a logarithm of the odds; counted on news of each language.</summary>
    private const double WeightOfWord = 1.3;

    /// <summary>By how many such words another language must lead before it is as likely as the default: a title or a name decides nothing.</summary>
    private const double LeadOfDefault = 2;

    private const int LongestWord = 16;

    /// <summary>The language of a text, with how sure that is; the default where it is not sure enough.</summary>
    public static DocumentLanguage Detect(string text) => IsPlainlyEnglish(text) ? DocumentLanguage.Default : Table.Detect(text);

    private static bool IsPlainlyEnglish(string text)
    {
        int english = 0, words = 0;
        Span<char> small = stackalloc char[LongestWord];
        foreach (ReadOnlySpan<char> word in new WordsOf(text))
        {
            english += IsEnglish(small[..word.ToLowerInvariant(small)]) ? 1 : 0;
            if (english >= FewestEnglish || ++words == FirstWords)
            {
                break;
            }
        }

        return words < FewestEnglish || english * FirstWords >= FewestEnglish * Math.Max(words, 1);
    }

    /// <summary>The words of English that are none in any other language here. No table: one would have to be made before the first text is read.</summary>
    private static bool IsEnglish(ReadOnlySpan<char> word) => word is "the" or "and" or "to" or "that" or "with" or "for" or "were" or "have" or "from" or "by" or "at" or "this" or "which" or "they" or "but"
        or "not" or "been" or "their" or "said" or "has" or "are";

    /// <summary>The function words of all languages; made when the first text comes that is not plainly English.</summary>
    private static class Table
    {
        private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Languages = Build();

        public static DocumentLanguage Detect(string text)
        {
            IReadOnlyList<SupportedLanguage> all = SupportedLanguages.All;
            Span<int> found = stackalloc int[all.Count];
            int words = 0;
            foreach (ReadOnlySpan<char> word in new WordsOf(text))
            {
                if (Languages.TryGetValue(word, out int languages))
                {
                    for (int k = 0; k < all.Count; k++)
                    {
                        found[k] += (languages >> k) & 1;
                    }
                }

                if (++words == MostWords)
                {
                    break;
                }
            }

            int best = 0;
            double total = 0;
            for (int k = 1; k < all.Count; k++)
            {
                best = found[k] > found[best] + (best == 0 ? LeadOfDefault : 0) ? k : best;
            }

            for (int k = 0; k < all.Count; k++)
            {
                total += Math.Exp(WeightOfWord * (Score(found, k) - Score(found, best)));
            }

            double confidence = Math.Round(1 / total, 3);
            return best > 0 && confidence >= DocumentLanguage.LeastConfidence ? new DocumentLanguage(all[best].Tag, all[best].Name, false, confidence) : DocumentLanguage.Default;
        }

        private static double Score(ReadOnlySpan<int> found, int language) => found[language] + (language == 0 ? LeadOfDefault : 0);

        private static Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Build()
        {
            var table = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
            foreach ((int k, SupportedLanguage language) in SupportedLanguages.All.Index())
            {
                // One letter before an apostrophe is as often a letter by itself, in addresses and formulas; "a" and "i" are words of many languages, and speak for English least.
                foreach (string word in language.TellingWords.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Where(word => word is not [_, '\''] && !(k == 0 && word.Length == 1)))
                {
                    string bare = word.TrimEnd('\'');
                    table[bare] = table.GetValueOrDefault(bare) | (1 << k);
                }
            }

            return table.GetAlternateLookup<ReadOnlySpan<char>>();
        }
    }

    /// <summary>The runs of letters of a text that are short enough for a function word; longer ones are passed over, but count.</summary>
    [StructLayout(LayoutKind.Auto)]
    private ref struct WordsOf(ReadOnlySpan<char> text)
    {
        private ReadOnlySpan<char> _rest = text;

        public ReadOnlySpan<char> Current { get; private set; }

        public readonly WordsOf GetEnumerator() => this;

        public bool MoveNext()
        {
            int start = 0;
            while (start < _rest.Length && !char.IsLetter(_rest[start]))
            {
                start++;
            }

            int end = start;
            while (end < _rest.Length && char.IsLetter(_rest[end]))
            {
                end++;
            }

            Current = end - start <= LongestWord ? _rest[start..end] : [];
            _rest = _rest[end..];
            return end > start;
        }
    }
}
