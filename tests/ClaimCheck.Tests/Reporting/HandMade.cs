using ClaimCheck.Claims;
using ClaimCheck.Quantities.Units;
using ClaimCheck.Text;

namespace ClaimCheck.Tests.Reporting;

/// <summary>Reports made by hand over real little texts, so that tests of writers depend on no reader, aligner or rule.</summary>
internal static class HandMade
{
    public static readonly Unit Kilometre = new("km", Dimension.Length, 1000m);
    public static readonly Unit Metre = new("m", Dimension.Length, 1m);

    public static readonly Document Notes = new("000_notes_from_the_harbour.txt", """
        Harbour notes
        The town said that around three thousand storm guests already arrived at the pier.
        The kitchen served about seven thousand meals, and the first ship came on January twenty-first.
        """);

    public static readonly Document Ledger = new("001_ledger_of_the_island.txt", """
        The island had already received around 2,200 male guests by ship.
        The cooks were ready for up to 7,000 meals.
        A first boat, which left on January 21, had 150 guests on board.
        """);

    /// <summary>One conflict, two agreements, one claim left alone: the example that the layout was drawn from.</summary>
    public static Report Example()
    {
        var a = Claim(0, Notes, "around three thousand", Number(3000, 2500, 3500, Hedge.About, false), "c1") with { Subject = "storm guests", Predicate = "arrived" };
        var meals = Claim(0, Notes, "about seven thousand", Number(7000, 6300, 7700, Hedge.About), "c2");
        var day = Claim(0, Notes, "January twenty-first", new Quantity(QuantityKind.Date) { Timex = "XXXX-01-21" }, "c3");
        var b = Claim(1, Ledger, "around 2,200", Number(2200, 1980, 2420, Hedge.About), "c4") with { Slots = new ClaimSlots { Contrasts = ["sex/male"] } };
        var upTo = Claim(1, Ledger, "up to 7,000", Number(7000, 0, 7000, Hedge.UpTo), "c5");
        var same = Claim(1, Ledger, "January 21", new Quantity(QuantityKind.Date) { Timex = "XXXX-01-21" }, "c6");
        var part = Claim(1, Ledger, "150", Number(150, 150, 150), "c7") with { Skipped = SkipReason.Part };
        return new Report([Notes, Ledger], [a, meals, day, b, upTo, same, part], [Conflict(a, b), Agreement("meals", meals, upTo), Agreement("first ship", day, same)], []);
    }

    /// <summary>The example with a third document, which says nothing.</summary>
    public static Report OfThree()
    {
        Report example = Example();
        return new Report([.. example.Documents, new Document("third.txt", "Nothing of note happened.")], example.Claims, example.Findings, []);
    }

    /// <summary>The example with its conflict ignored by the baseline, a second one ignored in the text, and one of everything that holds nothing back.</summary>
    public static Report Ignoring()
    {
        Report example = Example();
        Finding other = Conflict(example.Claims[1], example.Claims[4]) with { Subject = "meals", Fingerprint = "0123" };
        return new Report(example.Documents, example.Claims, [.. example.Findings.Skip(1)], [])
        {
            Ignored = [new(example.Findings[0], IgnoredBy.Baseline, "an <older> count"), new(other, IgnoredBy.Document, "a plan")],
            UnusedIgnores =
            [
                new(IgnoredBy.Document, IgnoreProblem.Unused, "a plan") { Document = 0, Origin = new(3, 1) },
                new(IgnoredBy.Document, IgnoreProblem.NoReason, "") { Document = 1, Origin = new(1, 5), Rule = "as-of" },
                new(IgnoredBy.Document, IgnoreProblem.UnknownRule, "a plan") { Document = 1, Origin = new(2, 1), Rule = "as-off" },
                new(IgnoredBy.Baseline, IgnoreProblem.Unused, "gone") { Entry = new("4567", "gone") { Subject = "boats" } },
            ],
        };
    }

    public static Finding Conflict(params Claim[] claims) =>
        new("number-conflict", Verdict.Conflict, Severity.Warning, [.. claims.Select(claim => new Position([claim]))])
        {
            Subject = "guests arrived so far",
            Message = "guests: who says what.",
            Confidence = 0.83,
            Gap = 80,
            AgreesAtWidth = 0.137m,
            MayBothHold = ["undated-count", "subset:male"],
            Why = ["same noun class: guests"],
        };

    public static Finding Agreement(string subject, params Claim[] claims) =>
        new("agreement", Verdict.Agreement, Severity.Note, [new Position(claims)]) { Subject = subject, Message = "they agree.", Confidence = 0.9 };

    public static Quantity Number(decimal? nominal, decimal? low, decimal? high, Hedge hedge = Hedge.None, bool highInclusive = true, Unit? unit = null) =>
        new(unit is null ? QuantityKind.Number : QuantityKind.Measure)
        {
            Nominal = nominal,
            Range = new Interval<decimal>(low, high, hedge != Hedge.MoreThan, highInclusive),
            Hedge = hedge,
            UnitOfMeasure = unit,
        };

    /// <summary>The claim at the first place of <paramref name="words"/> in the document; its sentence is its line.</summary>
    public static Claim Claim(int index, Document document, string words, Quantity quantity, string id)
    {
        int start = document.Text.IndexOf(words, StringComparison.Ordinal);
        int lineStart = document.Text.LastIndexOf('\n', start) + 1;
        int lineEnd = document.Text.IndexOf('\n', start);
        return new Claim(new Source(index, document.Name, document.PublishedOn), new TextSpan(start, start + words.Length), words, quantity)
        {
            Id = id,
            Sentence = new TextSpan(lineStart, lineEnd < 0 ? document.Text.Length : lineEnd),
            Origin = SourceMap.OfLines(document.Text)[start],
        };
    }

    public static string Written(this IReportWriter writer, Report report)
    {
        using var output = new StringWriter();
        writer.Write(report, output);
        return output.ToString();
    }
}
