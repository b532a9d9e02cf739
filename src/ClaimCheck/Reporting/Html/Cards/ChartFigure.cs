using System.Globalization;
using ClaimCheck.Reporting.Charts;
using ClaimCheck.Reporting.Wording;

namespace ClaimCheck.Reporting.Html.Cards;

/// <summary>
/// The intervals of a finding on one axis: a row a claim, its interval as a bar, the stated value as a dot, an arrow where an end is open, and shaded what no source allows
/// (of an agreement: what all allow). All places are shares of the width, so that one drawing fits every screen with letters of one size.
/// </summary>
internal sealed class ChartFigure
{
    private const int RowHeight = 28;
    private const int Top = 6;
    private const int AxisHeight = 26;
    private const int Labels = 4;

    /// <summary>Room on both sides, so that dots and labels at the ends of the axis are whole; the arrows of open ends run through it.</summary>
    private const decimal Inset = 0.05m;

    /// <summary>Below it a bar is about as wide as the dot on it.</summary>
    private const decimal NarrowestBar = 0.035m;

    private const string Tick = "M0,-7 L0,7";

    private readonly HtmlOutput _html;
    private readonly IReadOnlyList<ChartRow> _rows;
    private readonly ChartAxis _axis;
    private readonly Quantity _first;

    private ChartFigure(HtmlOutput html, IReadOnlyList<ChartRow> rows, Quantity first)
    {
        _html = html;
        _rows = rows;
        _first = first;
        _axis = new ChartAxis(rows, first, Labels);
    }

    private int RowsEnd => Top + (_rows.Count * RowHeight);

    public static void Write(HtmlPage page, Finding finding, IReadOnlyList<PlacedClaim> claims)
    {
        IReadOnlyList<Claim> said = [.. claims.Select(placed => placed.Claim)];
        IReadOnlyList<string> caption = [.. new[] { ReferenceWords.Deviation(finding, claim => SourceLetter.Of(claim.Source.Index)), PrintableText.Of(finding.Remark), DistanceWords.Gap(finding, said), DistanceWords.MeetingWidth(finding, said, "±") }.Where(part => !string.IsNullOrEmpty(part))!];
        IReadOnlyList<ChartRow>? rows = ChartRow.Of(said);
        if (finding.Verdict == Verdict.Agreement && rows?.Select(row => row with { Label = "" }).Distinct().Count() == 1)
        {
            // Bars that are all alike say nothing that the table does not.
            rows = null;
        }

        if (rows is null && caption.Count == 0)
        {
            return;
        }

        page.Html.Line($"<figure class=\"chart\">");
        if (rows is not null)
        {
            new ChartFigure(page.Html, rows, said[0].Quantity).Draw(finding.Verdict, claims);
        }

        if (caption.Count > 0)
        {
            page.Html.Line($"<figcaption>{string.Join(" · ", caption)}</figcaption>");
        }

        page.Html.Line($"</figure>");
    }

    private void Draw(Verdict verdict, IReadOnlyList<PlacedClaim> claims)
    {
        string unit = _first is { Range: not null, Unit: { } symbol } ? " in " + NumberText.WithUnit("", symbol).Trim() : "";
        _html.Line($"<svg class=\"plot\" role=\"img\" aria-label=\"Chart of the values{unit}; the table below says the same\" width=\"100%\" height=\"{RowsEnd + AxisHeight}\">");
        DrawBands(verdict);
        DrawAxis();
        for (int i = 0; i < _rows.Count; i++)
        {
            DrawRow(_rows[i], Top + (i * RowHeight) + (RowHeight / 2), claims[i].Tone);
        }

        _html.Line($"</svg>");
    }

    private void DrawBands(Verdict verdict)
    {
        foreach (var (low, high) in verdict == Verdict.Agreement ? ChartBands.Shared(_rows) : ChartBands.Gaps(_rows))
        {
            decimal left = PlaceOf(low, 0), right = PlaceOf(high, 1);
            _html.Line($"<rect class=\"band\" x=\"{Percent(left)}\" y=\"0\" width=\"{Percent(right - left)}\" height=\"{RowsEnd}\"/>");
        }
    }

    private void DrawAxis()
    {
        _html.Line($"<line class=\"axis\" x1=\"0%\" x2=\"100%\" y1=\"{RowsEnd}\" y2=\"{RowsEnd}\"/>");
        foreach (var (index, tick) in _axis.Ticks.Index())
        {
            // On a narrow screen every other label is left out, where enough remain, and those at the ends stay inside.
            string side = index == 0 ? "first" : _axis.Ticks.Count > 3 && index % 2 == 1 ? "odd" : index == _axis.Ticks.Count - 1 ? "last" : "inner";
            string x = Percent(PlaceOf(tick, 0));
            _html.Write($"<line class=\"grid\" x1=\"{x}\" x2=\"{x}\" y1=\"0\" y2=\"{RowsEnd}\"/>");
            _html.Line($"<text class=\"tick {side}\" x=\"{x}\" y=\"{RowsEnd + 18}\">{LabelOf(tick)}</text>");
        }
    }

    private void DrawRow(ChartRow row, int y, string tone)
    {
        decimal left = PlaceOf(row.Low, 0), right = PlaceOf(row.High, 1);
        _html.Write($"<g class=\"{tone}\"><text class=\"row\" x=\"-14\" y=\"{y}\">{row.Label}</text>");
        if (left != right)
        {
            _html.Write($"<rect class=\"bar\" x=\"{Percent(left)}\" y=\"{y - 4}\" width=\"{Percent(right - left)}\" height=\"8\" rx=\"2\"/>");
            DrawEnds(row, y, left, right);
        }

        if ((row.Nominal ?? (left == right ? row.Low : null)) is { } nominal && _axis.ShareOf(nominal) is >= 0 and <= 1)
        {
            _html.Write($"<circle class=\"nominal\" cx=\"{Percent(PlaceOf(nominal, 0))}\" cy=\"{y}\" r=\"6\"/>");
        }

        _html.Line($"</g>");
    }

    /// <summary>Arrows where the ends are open, else strokes, unless these would be hidden by the dot between them.</summary>
    private void DrawEnds(ChartRow row, int y, decimal left, decimal right)
    {
        string? closed = right - left < NarrowestBar ? null : Tick;
        if ((row.Low is null ? "M7,-7 L0,0 L7,7" : closed) is { } leftEnd)
        {
            DrawEnd(left, y, leftEnd);
        }

        if ((row.High is null ? "M-7,-7 L0,0 L-7,7" : closed) is { } rightEnd)
        {
            DrawEnd(right, y, rightEnd);
        }
    }

    /// <summary>A path knows no shares of the width; a drawing inside the drawing may stand at one.</summary>
    private void DrawEnd(decimal place, int y, string path) => _html.Write($"<svg x=\"{Percent(place)}\" y=\"{y}\" class=\"end\"><path d=\"{path}\"/></svg>");

    private decimal PlaceOf(decimal? value, decimal open) => value is { } closed ? Inset + (_axis.ShareOf(closed) * (1 - (2 * Inset))) : open;

    private string LabelOf(decimal tick) => _first is { Range: null, Dates: not null }
        ? DayWords.OfTick(TickLabel.DayOf(tick), [.. _axis.Ticks.Select(TickLabel.DayOf)])
        : TickLabel.Of(tick, _first);

    private static string Percent(decimal share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
