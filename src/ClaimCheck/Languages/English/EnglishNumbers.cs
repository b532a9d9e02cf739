using ClaimCheck.Recognition;
using ClaimCheck.Recognition.Numbers;
using ClaimCheck.Text;
using static ClaimCheck.Recognition.Numbers.NumberWordKind;

namespace ClaimCheck.Languages.English;

/// <summary>English number words.</summary>
internal static class EnglishNumbers
{
    public static NumberLexicon Lexicon(Vocabulary vocabulary) => new(vocabulary, Words(), ScaleMarks(), EnglishNumberContext.Context(vocabulary));

    private static Dictionary<string, NumberWord> Words()
    {
        var words = new Dictionary<string, NumberWord>(Function());
        AddCounting(words, Digit, 0m, "zero one two three four five six seven eight nine");
        AddCounting(words, Teen, 10m, "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
        AddSeries(words, Tens, "twenty thirty forty fifty sixty seventy eighty ninety", k => 20m + (10m * k));
        AddOrdinals(words, Digit, "first second third fourth fifth sixth seventh eighth ninth", k => 1m + k);
        AddOrdinals(words, Teen, "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth", k => 10m + k);
        AddOrdinals(words, Tens, "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", k => 20m + (10m * k));
        AddScale(words, Hundred, "hundred", 100m);
        AddScale(words, Scale, "thousand", 1e3m);
        AddScale(words, Scale, "million", 1e6m);
        AddScale(words, Scale, "billion", 1e9m);
        AddScale(words, Scale, "trillion", 1e12m);
        AddScale(words, Scale, "quadrillion", 1e15m);
        words["lakh"] = words["lac"] = new NumberWord(Scale, 1e5m);
        words["crore"] = new NumberWord(Scale, 1e7m);
        words["lakhs"] = Magnitude(1e5m);
        words["crores"] = Magnitude(1e7m);
        words["one"] = words["one"] with { IsAmbiguous = true };
        words["second"] = words["second"] with { IsAmbiguous = true };
        words.Remove("seconds");
        words.Remove("firsts");
        words["nought"] = words["naught"] = new NumberWord(Digit, 0m);
        return words;
    }

    private static Dictionary<string, NumberWord> Function() => new()
    {
        ["a"] = new(Article), ["an"] = new(Article), ["and"] = new(And), ["point"] = new(Point), ["of"] = new(Of), ["in"] = new(In),
        ["out"] = new(Out), ["over"] = new(Over), ["every"] = new(Every), ["minus"] = new(Minus), ["negative"] = new(Minus), ["between"] = new(Between), ["times"] = new(Times), ["fold"] = new(Fold),
        ["dozen"] = new(Dozen, 12m),
        ["dozens"] = Magnitude(12m),
        ["tens"] = Magnitude(10m) with { IsAmbiguous = true },
        ["scores"] = Magnitude(20m) with { High = 200m, IsAmbiguous = true },
        ["half"] = new(Denominator, 2m), ["halves"] = new(Denominator, 2m), ["quarter"] = new(Denominator, 4m), ["quarters"] = new(Denominator, 4m),
        ["few"] = new(Unsure, 3m) { High = 9m, NeedsArticle = true, IsAmbiguous = true },
        ["pair"] = new(Unsure, 2m) { High = 2m, NeedsArticle = true },
        ["couple"] = new(Unsure, 2m) { High = 3m, NeedsArticle = true },
        ["several"] = new(Unsure, 3m) { High = 9m },
        ["twice"] = new(Multiple, 2m), ["doubled"] = new(Multiple, 2m), ["twofold"] = new(Multiple, 2m),
        ["thrice"] = new(Multiple, 3m), ["tripled"] = new(Multiple, 3m), ["trebled"] = new(Multiple, 3m), ["threefold"] = new(Multiple, 3m),
        ["quadrupled"] = new(Multiple, 4m), ["fourfold"] = new(Multiple, 4m), ["fivefold"] = new(Multiple, 5m), ["sixfold"] = new(Multiple, 6m),
        ["sevenfold"] = new(Multiple, 7m), ["eightfold"] = new(Multiple, 8m), ["ninefold"] = new(Multiple, 9m), ["tenfold"] = new(Multiple, 10m),
    };

    private static Dictionary<string, int> ScaleMarks() => new()
    {
        ["k"] = 3, ["K"] = 3, ["m"] = 6, ["M"] = 6, ["mn"] = 6, ["mln"] = 6, ["MM"] = 6, ["b"] = 9, ["B"] = 9, ["bn"] = 9, ["Bn"] = 9, ["bln"] = 9,
        ["t"] = 12, ["T"] = 12, ["tn"] = 12, ["trn"] = 12,
    };

    private static NumberWord Magnitude(decimal value) => new(NumberWordKind.Magnitude, value) { High = 10m * value };

    private static void AddCounting(Dictionary<string, NumberWord> words, NumberWordKind kind, decimal first, string series) =>
        AddSeries(words, kind, series, k => first + k);

    private static void AddSeries(Dictionary<string, NumberWord> words, NumberWordKind kind, string series, Func<int, decimal> value)
    {
        foreach ((int k, string word) in series.Split(' ').Index())
        {
            words[word] = new NumberWord(kind, value(k));
        }
    }

    private static void AddOrdinals(Dictionary<string, NumberWord> words, NumberWordKind kind, string series, Func<int, decimal> value)
    {
        foreach ((int k, string word) in series.Split(' ').Index())
        {
            words[word] = new NumberWord(kind, value(k)) { IsOrdinal = true };
            words[word + "s"] = new NumberWord(Denominator, value(k));
        }
    }

    private static void AddScale(Dictionary<string, NumberWord> words, NumberWordKind kind, string word, decimal value)
    {
        words[word] = new NumberWord(kind, value);
        words[word + "s"] = Magnitude(value);
        words[word + "th"] = new NumberWord(kind, value) { IsOrdinal = true };
        words[word + "ths"] = new NumberWord(Denominator, value);
    }
}
