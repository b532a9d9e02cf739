using System.Globalization;
using ClaimCheck.Reporting.Places;
using ClaimCheck.Reporting.Wording;

namespace ClaimCheck.Reporting.Terminal;

/// <summary>What was compared with nothing, and why: a few that tell most, or all, one a line.</summary>
internal static class SkippedLines
{
    private const int Indent = 10;
    private const int Shown = 4;

    public static void Write(ConsolePage page)
    {
        var skipped = SkippedClaims.Of(page.Report);
        if (skipped.Count == 0)
        {
            return;
        }

        string start = "SKIPPED".PadRight(Indent);
        if (page.Layout.IsVerbose)
        {
            foreach (var claim in skipped)
            {
                page.WriteLine(start + Piece(claim, page));
                start = new string(' ', Indent);
            }

            return;
        }

        var pieces = skipped.OrderBy(Interest).Take(Shown).Select(claim => Piece(claim, page));
        string rest = string.Create(CultureInfo.InvariantCulture, $"{skipped.Count - Shown} more (-v for all)");
        page.WriteWrapped(start, Indent, skipped.Count > Shown ? pieces.Append(rest) : pieces, page.Glyphs.Separator);
    }

    /// <summary>Numbers that look alike and were kept apart on purpose tell more than those that only one source has.</summary>
    private static int Interest(Claim claim) => claim.Skipped switch
    {
        SkipReason.NoCounterpart => 1,
        SkipReason.NotAClaim => 2,
        SkipReason.Ignored => 3,
        _ => 0,
    };

    private static string Piece(Claim claim, ConsolePage page)
    {
        int width = ColumnText.WidthOf(PrintableText.Of(claim.Text)) + 14;
        var justAfter = claim with { Sentence = claim.Sentence with { Start = claim.Span.Start } };
        string words = Excerpt.Of(justAfter, page.Report.Documents[claim.Source.Index].Text, width, page.Glyphs.Ellipsis).TrimEnd('.', ',', ';', ':');
        return $"{ConsolePage.PlaceOf(claim)} {words} ({SkipWords.Of(claim.Skipped)})";
    }
}
