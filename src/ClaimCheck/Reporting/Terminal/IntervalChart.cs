using ClaimCheck.Reporting.Charts;

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
        int labelWidth = rows.SelectMany(ChartRow.Sizes).Max(size => TickLabel.Of(size, first).Length);
        var axis = new ChartAxis(rows, first, Math.Clamp(width / (labelWidth + 8), 1, 6));
        page.WriteLine(new string(' ', Margin) + Labels(axis, width, first));
        foreach (var row in rows)
        {
            page.WriteLine($"  {row.Label,-(Margin - 2)}{Bar(row, axis, width, page.Glyphs)}");
        }
    }

    private static int ColumnOf(ChartAxis axis, int width, decimal value) => (int)Math.Round(axis.ShareOf(value) * (width - 1), MidpointRounding.AwayFromZero);

    private static string Labels(ChartAxis axis, int width, Quantity first)
    {
        string line = "";
        foreach (decimal tick in axis.Ticks)
        {
            string label = TickLabel.Of(tick, first);
            int start = Math.Clamp(ColumnOf(axis, width, tick) - (label.Length / 2), 0, Math.Max(0, width - label.Length));
            if (line.Length == 0 || start >= line.Length + 2)
            {
                line = line.PadRight(start) + label;
            }
        }

        return line;
    }

    private static string Bar(ChartRow row, ChartAxis axis, int width, Glyphs glyphs)
    {
        int left = row.Low is { } low ? ColumnOf(axis, width, low) : 0;
        int right = row.High is { } high ? ColumnOf(axis, width, high) : width - 1;
        var cells = new string(' ', width).ToCharArray();
        if (right - left < 2)
        {
            cells[left] = glyphs.Dot;
            return new string(cells);
        }

        cells.AsSpan(left, right - left).Fill(glyphs.Line);
        cells[left] = row.Low is null ? glyphs.LeftArrow : glyphs.LeftEnd;
        cells[right] = row.High is null ? glyphs.RightArrow : glyphs.RightEnd;
        if (row.Nominal is { } nominal && ColumnOf(axis, width, nominal) is var dot && dot >= left && dot <= right)
        {
            cells[dot] = glyphs.Dot;
        }

        return new string(cells);
    }
}
