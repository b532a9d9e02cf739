using ClaimCheck.Recognizers.Candidates;

namespace ClaimCheck.Recognizers.Values;

/// <summary>Makes the library's numbers of those that Microsoft.Recognizers.Text finds.</summary>
internal static class NumberMapping
{
    private const int MostParts = 1000;
    private const decimal Nearly = 0.000000000001m;

    /// <summary>Null for a score or a range that the library takes for something else.</summary>
    public static RecognizedValue? Map(string sentence, Candidate candidate, int offset)
    {
        var span = new TextSpan(offset + candidate.Start, offset + candidate.End);
        decimal value = candidate.Value ?? 0;
        return candidate.Model switch
        {
            Model.Score => Quantity.TryParse(sentence.AsSpan(candidate.Start, candidate.Length).ToString(), out Quantity? score) && score.Kind == QuantityKind.Score ? new RecognizedValue(span, score) : null,
            Model.Range => Quantity.TryParse(NumberRanges.InEnglish(candidate), out Quantity? range) ? new RecognizedValue(span, range) : null,
            Model.Percent => RecognizedValue.Of(span, value, "%"),
            Model.Currency when candidate.Resolved("isoCurrency") is { Length: 3 } currency => RecognizedValue.Of(span, value, currency),
            Model.Ordinal when value == decimal.Truncate(value) => RecognizedValue.Of(span, value, kind: QuantityKind.Ordinal),
            Model.Number when candidate.Resolved("subtype") == "fraction" || (value is > 0 and < 1 && IsFraction(sentence, candidate)) => RecognizedValue.Of(span, Exact(value), kind: value < 1 ? QuantityKind.Ratio : QuantityKind.Number),
            _ => RecognizedValue.Of(span, value),
        };
    }

    /// <summary>Not every language says that a part of one is a fraction: "zwei Drittel" is no decimal in digits.</summary>
    private static bool IsFraction(string sentence, Candidate number) => char.IsLetter(sentence[number.Start]) || sentence.AsSpan(number.Start, number.Length).Contains('/');

    /// <summary>0.666666666666667 is two thirds, to all the digits that the library keeps.</summary>
    private static decimal Exact(decimal value)
    {
        for (int parts = 2; parts <= MostParts; parts++)
        {
            decimal count = Math.Round(value * parts);
            if (Math.Abs((value * parts) - count) < Nearly * parts)
            {
                return count / parts;
            }
        }

        return value;
    }
}
