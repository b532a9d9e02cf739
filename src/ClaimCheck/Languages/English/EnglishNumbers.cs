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
        words["zeroth"] = new NumberWord(Digit, 0m) { IsOrdinal = true };
        AddOrdinals(words, Digit, "first second third fourth fifth sixth seventh eighth ninth", k => 1m + k);
        AddOrdinals(words, Teen, "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth", k => 10m + k);
        AddOrdinals(words, Tens, "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", k => 20m + (10m * k));
        AddScale(words, Hundred, "hundred", 100m);
        AddScale(words, Scale, "thousand", 1e3m);
        AddScale(words, Scale, "million", 1e6m);
        AddScale(words, Scale, "billion", 1e9m);
        AddScale(words, Scale, "trillion", 1e12m);
        AddScale(words, Scale, "quadrillion", 1e15m);
        AddScale(words, Scale, "quintillion", 1e18m);
        words["lakh"] = words["lac"] = new NumberWord(Scale, 1e5m);
        words["crore"] = words["koti"] = new NumberWord(Scale, 1e7m);
        words["lakhs"] = words["lacs"] = Magnitude(1e5m);
        words["crores"] = Magnitude(1e7m);
        AddGlued(words);
        AddMisspelt(words);
        words["one"] = words["one"] with { IsAmbiguous = true };
        words["second"] = words["second"] with { IsAmbiguous = true };
        words.Remove("seconds");
        words["nought"] = words["naught"] = new NumberWord(Digit, 0m);
        return words;
    }

    private static Dictionary<string, NumberWord> Function() => new()
    {
        ["a"] = new(Article), ["an"] = new(Article), ["and"] = new(And), ["point"] = new(Point), ["of"] = new(Of), ["in"] = new(In),
        ["out"] = new(Out), ["for"] = new(For), ["over"] = new(Over), ["every"] = new(Every), ["minus"] = new(Minus), ["negative"] = new(Minus), ["between"] = new(Between), ["times"] = new(Times), ["fold"] = new(Fold),
        ["dozen"] = new(Dozen, 12m),
        ["dozens"] = Magnitude(12m),
        ["tens"] = Magnitude(10m) with { IsAmbiguous = true },
        ["scores"] = Magnitude(20m) with { High = 200m, IsAmbiguous = true },
        ["half"] = new(Denominator, 2m), ["halves"] = new(Denominator, 2m), ["quarter"] = new(Denominator, 4m), ["quarters"] = new(Denominator, 4m),
        ["few"] = new(Unsure, 3m) { High = 9m, NeedsArticle = true, IsAmbiguous = true },
        ["pair"] = new(Dozen, 2m) { NeedsArticle = true },
        ["couple"] = new(Unsure, 2m) { High = 3m, NeedsArticle = true },
        ["several"] = new(Unsure, 3m) { High = 9m },
        ["twice"] = new(Multiple, 2m), ["doubled"] = new(Multiple, 2m), ["thrice"] = new(Multiple, 3m), ["tripled"] = new(Multiple, 3m), ["trebled"] = new(Multiple, 3m),
        ["quadrupled"] = new(Multiple, 4m), ["quintupled"] = new(Multiple, 5m),
        ["double"] = Factor(2m), ["doubles"] = Factor(2m), ["doubling"] = Factor(2m), ["triple"] = Factor(3m), ["triples"] = Factor(3m), ["tripling"] = Factor(3m), ["treble"] = Factor(3m),
        ["quadruple"] = Factor(4m), ["quadrupling"] = Factor(4m), ["quintuple"] = Factor(5m),
    };

    /// <summary>"twentyone", "thirtyfirst", "twentyfold": written as one word.</summary>
    private static void AddGlued(Dictionary<string, NumberWord> words)
    {
        string[] all = [.. words.Keys];
        foreach (string word in all)
        {
            NumberWord number = words[word];
            if (number is not { IsOrdinal: false, Kind: Digit or Teen or Tens or Hundred or Scale, Value: > 1m })
            {
                continue;
            }

            words[word + "fold"] = new NumberWord(Multiple, number.Value);
            foreach (string ones in number.Kind == Tens ? all : [])
            {
                if (words[ones] is { Kind: Digit, Value: > 0m and < 10m } digit)
                {
                    words[word + ones] = new NumberWord(Teen, number.Value + digit.Value) { IsOrdinal = digit.IsOrdinal };
                }
            }
        }
    }

    private static void AddMisspelt(Dictionary<string, NumberWord> words)
    {
        foreach ((string wrong, string right) in new[]
        {
            ("fourty", "forty"), ("ninty", "ninety"), ("fourtieth", "fortieth"), ("nineth", "ninth"), ("twelth", "twelfth"), ("eigth", "eighth"), ("fivth", "fifth"), ("ninteen", "nineteen"),
            ("hundreth", "hundredth"), ("milion", "million"), ("millon", "million"), ("bilion", "billion"),
        })
        {
            words[wrong] = words[right];
        }
    }

    private static Dictionary<string, int> ScaleMarks() => new()
    {
        ["k"] = 3, ["K"] = 3, ["m"] = 6, ["M"] = 6, ["mn"] = 6, ["mln"] = 6, ["MM"] = 6, ["b"] = 9, ["B"] = 9, ["bn"] = 9, ["Bn"] = 9, ["bln"] = 9,
        ["t"] = 12, ["T"] = 12, ["tn"] = 12, ["trn"] = 12, ["G"] = 9, ["mil"] = 6, ["mio"] = 6, ["Mio"] = 6, ["bil"] = 9,
        ["cr"] = 7, ["Cr"] = 7, ["crs"] = 7, ["lkh"] = 5, ["lk"] = 5,
    };

    private static NumberWord Factor(decimal value) => new(Multiple, value) { IsAmbiguous = true };

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
