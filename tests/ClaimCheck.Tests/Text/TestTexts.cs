using FsCheck;
using FsCheck.Fluent;

namespace ClaimCheck.Tests.Text;

/// <summary>Texts made of pieces that are hard to cut: any order, no meaning.</summary>
internal static class TestTexts
{
    private static readonly string[] Pieces =
    [
        "Rain", "fell", "on", "Mr", "U", "S", "p", "m", "3", "2,200", "4.5", ".", ". ", "!", "? ", "…", ",", ";", ":", " ", "  ", "\n", "\r\n", "\r", "\n\n",
        "\"", "“", "”", "'", "’", "(", ")", "-", "–", "$", "%", "é", "e\u0301", "\u0301", "ß", "İ", "漢字", "🔥", "\uD83D", "\uDD25", "\u00A0", "\u200B", "\uFEFF", "\0", "١٢", "½",
    ];

    public static Gen<string> Any { get; } =
        from count in Gen.Choose(0, 40)
        from pieces in Gen.Elements(Pieces).ArrayOf(count)
        select string.Concat(pieces);
}
