using System.Globalization;
using ClaimCheck.Reporting.Json;

namespace ClaimCheck.Reporting.Terminal;

/// <summary>Draws the intervals of claims under each other on one axis. Claims without a common axis (scores, dates without a year) are not drawn.</summary>
internal static class IntervalChart
{
    private const int WidestPlot = 74;
    private const int Margin = 5;

    public static void Write(ConsolePage page, IReadOnlyList<Claim> claims)
    {
        if (ChartRow.Of(claims) is not { } rows)
        {
            return;
        }

        var first = claims[0].Quantity;
        int width = Math.Min(WidestPlot, page.Layout.Width - Margin - 1);
        int labelWidth = rows.SelectMany(ChartRow.Sizes).Max(size => LabelOf(size, first).Length);
        var axis = new ChartAxis(rows, width, Math.Clamp(width / (labelWidth + 8), 1, 6), first.Range is null);
        page.WriteLine(new string(' ', Margin) + Labels(axis, first));
        foreach (var row in rows)
        {
            page.WriteLine($"  {row.Label,-(Margin - 2)}{Bar(row, axis, page.Glyphs)}");
        }
    }

    private static string LabelOf(decimal tick, Quantity first) =>
        first.Range is not null ? ValueText.Of(tick)
        : first.Dates is not null ? JsonValue.Of(DateOnly.FromDayNumber((int)Math.Clamp(tick, 0, DateOnly.MaxValue.DayNumber)))
        : string.Create(CultureInfo.InvariantCulture, $"{(int)tick / 60:00}:{(int)tick % 60:00}");

    private static string Labels(ChartAxis axis, Quantity first)
    {
        string line = "";
        foreach (decimal tick in axis.Ticks)
        {
            string label = LabelOf(tick, first);
            int start = Math.Clamp(axis.ColumnOf(tick) - (label.Length / 2), 0, Math.Max(0, axis.Width - label.Length));
            if (line.Length == 0 || start >= line.Length + 2)
            {
                line = line.PadRight(start) + label;
            }
        }

        return line;
    }

    private static string Bar(ChartRow row, ChartAxis axis, Glyphs glyphs)
    {
        int left = row.Low is { } low ? axis.ColumnOf(low) : 0;
        int right = row.High is { } high ? axis.ColumnOf(high) : axis.Width - 1;
        var cells = new string(' ', axis.Width).ToCharArray();
        if (right - left < 2)
        {
            cells[left] = glyphs.Dot;
            return new string(cells);
        }

        cells.AsSpan(left, right - left).Fill(glyphs.Line);
        cells[left] = row.Low is null ? glyphs.LeftArrow : glyphs.LeftEnd;
        cells[right] = row.High is null ? glyphs.RightArrow : glyphs.RightEnd;
        if (row.Nominal is { } nominal && axis.ColumnOf(nominal) is var dot && dot >= left && dot <= right)
        {
            cells[dot] = glyphs.Dot;
        }

        return new string(cells);
    }
}
