namespace ClaimCheck.Reporting.Html;

/// <summary>The head of the page: a content policy that lets nothing in but the page's own style and script, and the style.</summary>
internal static class PageHead
{
    public static void Write(HtmlPage page)
    {
        HtmlOutput html = page.Html;
        html.Line($"<!DOCTYPE html>");
        html.Line($"<html lang=\"en\">");
        html.Line($"<head>");
        html.Line($"<meta charset=\"utf-8\">");
        html.Write($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{PageAsset.Style.Hash}'; script-src '{PageAsset.Script.Hash}'; ");
        html.Line($"img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'\">");
        html.Line($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        html.Line($"<meta name=\"color-scheme\" content=\"light dark\">");
        html.Line($"<meta name=\"referrer\" content=\"no-referrer\">");
        html.Line($"<title>{Gist.Title(page.Report)}</title>");
        html.Write($"<link rel=\"icon\" href=\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='8' fill='%231c4a86'/%3E");
        html.Write($"%3Cg stroke='white' stroke-width='3' stroke-linecap='round'%3E%3Cpath d='M7 12h11M14 20h11'/%3E%3C/g%3E%3Ccircle cx='12.5' cy='12' r='3.5' fill='white'/%3E");
        html.Line($"%3Ccircle cx='19.5' cy='20' r='3.5' fill='white'/%3E%3C/svg%3E\">");
        html.Write($"<style>");
        html.Write(PageAsset.Style);
        html.Line($"</style>");
        html.Line($"</head>");
    }
}
