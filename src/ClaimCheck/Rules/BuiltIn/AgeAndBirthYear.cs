using System.Globalization;

namespace ClaimCheck.Rules.BuiltIn;

/// <summary>Finds ages that a year of birth does not allow: "Jane Doe, 41, born in 1962" in a text of 2026.</summary>
internal sealed class AgeAndBirthYear : IReportRule
{
    /// <summary>The concept of birth, as <see cref="Claims.ClaimSlots.Event"/> holds it.</summary>
    private const string Birth = "born";

    private const double SureInSentence = 0.9;
    private const double SureByName = 0.7;

    public RuleDescriptor Descriptor { get; } = new(
        "age-and-birth-year",
        "An age that the year of birth does not allow",
        """
        A text gives somebody's age and a year or day of birth, and on the day of publication the age is another one: "Jane Doe, 41, who was born in 1962" in an article
        of 2026. A sentence must state one age and one birth, or two sentences of the same name one each. Where a sentence states another year, the age may be
        that of that year, and is a finding only if it fits neither. Ages at death or at another event are let be. Without a day of publication nothing can be said.
        """,
        Severity.Warning)
    {
        Fires = new RuleExample("The mayor of Marle, Ines Okoro, 41, was born in 1962 in Tealby.") { PublishedOn = new DateOnly(2026, 3, 10) },
        NearlyFires = new RuleExample("The mayor of Marle, Ines Okoro, 63, was born in 1962 in Tealby.") { PublishedOn = new DateOnly(2026, 3, 10) },
    };

    public IEnumerable<Finding> Evaluate(ReportView report)
    {
        var births = report.Stated.Where(IsBirth).ToList();
        if (births.Count == 0)
        {
            yield break;
        }

        foreach (Claim age in report.Stated.Where(IsAge))
        {
            (Claim? birth, double confidence) = BirthOf(age, births, report);
            if (birth is not null && !Fits(age, birth, report))
            {
                yield return ReportFinding.Of(Descriptor, confidence, Remark(age, birth), [age], [birth]);
            }
        }
    }

    private static bool IsBirth(Claim claim) =>
        claim.Quantity.Kind == QuantityKind.Date && claim.Slots.Event == Birth && claim.Quantity.Calendar?.Year is not null && claim.Quantity.Dates is not null;

    private static bool IsAge(Claim claim) =>
        claim.Quantity is { Kind: QuantityKind.Age, Nominal: not null, UnitOfMeasure.Symbol: "a" } && claim.Source.PublishedOn is not null && claim.Slots.Event is "" or Birth;

    private static (Claim? Birth, double Confidence) BirthOf(Claim age, List<Claim> births, ReportView report)
    {
        if (report.SentenceOf(age).Count(other => other.Quantity.Kind == QuantityKind.Age) > 1)
        {
            return default;
        }

        List<Claim> sentence = [.. report.SentenceOf(age)], beside = sentence.FindAll(IsBirth);
        if (beside.Count > 0)
        {
            // Another number between the two is as a rule another person's age.
            bool isOne = beside.Count == 1 && Math.Abs(sentence.IndexOf(beside[0]) - sentence.IndexOf(age)) == 1;
            return (isOne ? beside[0] : null, SureInSentence);
        }

        string name = age.Slots.Context.NearestName;
        List<Claim> named = name.Length == 0 ? [] : births.FindAll(birth => birth.Slots.Context.NearestName == name);
        return (named.Count == 1 ? named[0] : null, SureByName);
    }

    /// <summary>Whether the age is the one on the day of publication, or in any other year that its sentence names.</summary>
    private static bool Fits(Claim age, Claim birth, ReportView report)
    {
        IEnumerable<Interval<DateOnly>> days = report.SentenceOf(age).Where(other => other != birth)
            .Select(other => other.Quantity.Dates).OfType<Interval<DateOnly>>().Append(Interval.Exactly(age.Source.PublishedOn!.Value));
        return days.Any(day => MayBe(age.Quantity, birth.Quantity.Dates!.Value, day));
    }

    private static bool MayBe(Quantity age, Interval<DateOnly> birth, Interval<DateOnly> day)
    {
        if (birth is not { Low: { } first, High: { } last } || day is not { Low: { } from, High: { } to })
        {
            return true;
        }

        return age.Range!.Value.Overlaps(Interval.Closed<decimal>(YearsBetween(last, from), YearsBetween(first, to)));
    }

    private static int YearsBetween(DateOnly birth, DateOnly day) =>
        day.Year - birth.Year - ((day.Month, day.Day).CompareTo((birth.Month, birth.Day)) < 0 ? 1 : 0);

    private static string Remark(Claim age, Claim birth)
    {
        Interval<DateOnly> born = birth.Quantity.Dates!.Value;
        DateOnly day = age.Source.PublishedOn!.Value;
        (int least, int most) = (YearsBetween(born.High!.Value, day), YearsBetween(born.Low!.Value, day));
        string years = least == most ? $"{least}" : $"{least} or {most}";
        return string.Create(CultureInfo.InvariantCulture, $"born then, one is {years} on {day:yyyy-MM-dd}");
    }
}
