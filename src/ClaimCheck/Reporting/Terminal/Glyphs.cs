namespace ClaimCheck.Reporting.Terminal;

/// <summary>The characters that a report draws with, once with all of Unicode and once in ASCII.</summary>
internal sealed record Glyphs(
    char LeftEnd, char Line, char RightEnd, char Dot, char LeftArrow, char RightArrow,
    string Ellipsis, string Between, string Infinity, string About, string PlusMinus, string Separator,
    char MarkStart, char MarkEnd, string MarkDigits)
{
    public static Glyphs Unicode { get; } = new('├', '─', '┤', '●', '◄', '►', "…", " … ", "∞", "≈", "±", " · ", '⟦', '⟧', "⁰¹²³⁴⁵⁶⁷⁸⁹");

    public static Glyphs Ascii { get; } = new('|', '-', '|', 'o', '<', '>', "...", " .. ", "inf", "~", "+/-", "; ", '[', ']', "0123456789");
}
