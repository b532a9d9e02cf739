using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace ClaimCheck.Recognizers.Models;

/// <summary>The models of one culture. Microsoft.Recognizers.Text keeps them for the life of the process, and they may be used by several threads.</summary>
internal sealed class CultureModels
{
    private readonly NumberModel _numbers;
    private readonly OrdinalModel _ordinals;
    private readonly PercentModel _percents;
    private readonly CurrencyModel? _currencies;
    private readonly NumberRangeModel? _ranges;
    private readonly DateTimeModel? _dates;
    private readonly Lazy<DateTimeModel> _parts;

    /// <param name="tag">The culture.</param>
    /// <param name="limit">What one regular expression may take at the most. Microsoft.Recognizers.Text takes it once for the process, with the first models that are made.</param>
    public CultureModels(string tag, TimeSpan limit)
    {
        Tag = tag;
        Language = CultureTag.LanguageOf(tag);
        int seconds = Math.Max(1, (int)Math.Ceiling(limit.TotalSeconds));
        string numbers = CultureTag.NumbersOf(tag), dates = CultureTag.DatesOf(tag);
        var recognizer = new NumberRecognizer(numbers, NumberOptions.None, true, seconds);
        _numbers = recognizer.GetNumberModel(numbers, false);
        _ordinals = recognizer.GetOrdinalModel(numbers, false);
        _percents = recognizer.GetPercentageModel(numbers, false);
        _ranges = CultureTag.HasHedges(Language) ? null : ModelOrNone(() => recognizer.GetNumberRangeModel(numbers, false));
        _currencies = Language == CultureTag.English ? null : ModelOrNone(() => new NumberWithUnitRecognizer(numbers, NumberWithUnitOptions.None, true, seconds).GetCurrencyModel(numbers, false));
        _dates = ModelOrNone(() => new DateTimeRecognizer(dates, DateTimeOptions.None, true, seconds).GetDateTimeModel(dates, false));
        _parts = new Lazy<DateTimeModel>(() => new DateTimeRecognizer(dates, DateTimeOptions.SplitDateAndTime, true, seconds).GetDateTimeModel(dates, false));
        WarmUp();
    }

    public string Tag { get; }

    public string Language { get; }

    /// <summary>Whether nothing tells if the day or the month comes first in 3/4/2026.</summary>
    public bool IsOrderUnsure => Language == CultureTag.English && !CultureTag.HasRegion(Tag);

    public IEnumerable<ModelResult> Numbers(string text) => _numbers.Parse(text);

    public IEnumerable<ModelResult> Ordinals(string text) => _ordinals.Parse(text);

    public IEnumerable<ModelResult> Percents(string text) => _percents.Parse(text);

    public IEnumerable<ModelResult> Currencies(string text) => _currencies?.Parse(text) ?? [];

    public IEnumerable<ModelResult> Ranges(string text) => _ranges?.Parse(text) ?? [];

    /// <param name="text">A sentence.</param>
    /// <param name="reference">The day that relative dates count from; without one, Microsoft.Recognizers.Text would ask the clock.</param>
    public IReadOnlyList<ModelResult> Dates(string text, DateOnly reference) => _dates?.Parse(text, reference.ToDateTime(TimeOnly.MinValue)) ?? [];

    /// <summary>The day and the time of "Tuesday at 3 p.m.", which the library takes apart.</summary>
    /// <param name="text">A day with a time.</param>
    /// <param name="reference">The day that relative dates count from.</param>
    public IReadOnlyList<ModelResult> DateParts(string text, DateOnly reference) => _parts.Value.Parse(text, reference.ToDateTime(TimeOnly.MinValue));

    /// <summary>The first text takes many times as long as any other; it is not to count for the limit of the first sentence.</summary>
    private void WarmUp()
    {
        const string Text = "1 000, 2 % 3/4/2026";
        _ = Numbers(Text).Concat(Ordinals(Text)).Concat(Percents(Text)).Concat(Currencies(Text)).Concat(Ranges(Text)).Concat(Dates(Text, new DateOnly(2026, 1, 1))).Count();
    }

    /// <summary>Not every language has every model; it says so by an exception.</summary>
    private static T? ModelOrNone<T>(Func<T> model)
        where T : class
    {
        try
        {
            return model();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
