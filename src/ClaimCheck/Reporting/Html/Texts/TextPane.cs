using ClaimCheck.Reporting.Places;
using ClaimCheck.Reporting.Wording;

namespace ClaimCheck.Reporting.Html.Texts;

/// <summary>One document's text. What was read in it is marked: what a finding holds is a link to the finding, what was compared with nothing a link to the reason.</summary>
internal static class TextPane
{
    public static void Write(HtmlPage page, int index, Document document, IEnumerable<Claim> claims)
    {
        HtmlOutput html = page.Html;
        html.Line($"<article class=\"pane\" id=\"text-{index}\" data-source=\"{index}\" aria-labelledby=\"text-{index}-name\">");
        html.Write($"<header><h3 id=\"text-{index}-name\"><span class=\"letter\">{SourceLetter.Of(index)}</span> <bdi>{PrintableText.Of(document.Name)}</bdi></h3>");
        if (document.PublishedOn is { } day)
        {
            html.Write($"<p>{DayWords.Of(day)}</p>");
        }

        html.Line($"</header>");
        html.Write($"<div class=\"text\" tabindex=\"0\" role=\"region\" aria-labelledby=\"text-{index}-name\" dir=\"auto\"");
        if (!string.IsNullOrEmpty(document.Culture))
        {
            html.Write($" lang=\"{document.Culture}\"");
        }

        html.Write($">");
        foreach (TextPiece piece in TextPiece.Of(document.Text, claims))
        {
            WritePiece(page, document.Text, piece);
        }

        html.Line($"</div></article>");
    }

    private static void WritePiece(HtmlPage page, string text, TextPiece piece)
    {
        HtmlOutput html = page.Html;
        foreach (Claim claim in piece.Starting)
        {
            html.Write($"<span class=\"anchor\" id=\"{ReportAnchors.InText(claim)}\"></span>");
        }

        ReadOnlySpan<char> words = text.AsSpan(piece.Span.Start, piece.Span.Length);
        if (piece.Claims.Count == 0)
        {
            html.Write($"{words}");
        }
        else
        {
            WriteMark(page, words, piece.Claims);
        }
    }

    private static void WriteMark(HtmlPage page, ReadOnlySpan<char> words, IReadOnlyList<Claim> claims)
    {
        // The innermost claim that a finding holds, else the innermost of which it is told why none does.
        Claim claim = claims.FirstOrDefault(inner => page.Anchors.FindingOf(inner) is not null) ?? claims.FirstOrDefault(SkippedClaims.IsTold) ?? claims[0];
        HtmlOutput html = page.Html;
        string ids = string.Join(' ', claims.Select(each => each.Id));
        if (page.Anchors.FindingOf(claim) is { } finding)
        {
            html.Write($"<a class=\"claim {ReportWords.Of(finding.Verdict)}\" data-claims=\"{ids}\" href=\"#{ReportAnchors.Of(finding)}\">{words}</a>");
        }
        else if (SkippedClaims.IsTold(claim))
        {
            html.Write($"<a class=\"claim skipped\" data-claims=\"{ids}\" href=\"#{ReportAnchors.Skipped(claim)}\" title=\"Not compared: {SkipWords.Of(claim.Skipped)}\">{words}</a>");
        }
        else
        {
            html.Write($"<span class=\"claim\" data-claims=\"{ids}\">{words}</span>");
        }
    }
}
