namespace ClaimCheck.Readers;

/// <summary>Files that people have and that are not read, by what they begin with, so that the reason is said in a word that they know.</summary>
internal static class ForeignFiles
{
    private static readonly (byte[] Start, string Name)[] Signatures =
    [
        ("%PDF-"u8.ToArray(), "a PDF file"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old (.doc) or encrypted Office file"),
        (@"{\rtf"u8.ToArray(), "an RTF file"),
        ([0x89, 0x50, 0x4E, 0x47], "a picture (PNG)"),
        ([0xFF, 0xD8, 0xFF], "a picture (JPEG)"),
        ("GIF8"u8.ToArray(), "a picture (GIF)"),
        ([0x1F, 0x8B], "a gzip archive"),
        ("SQLite format 3"u8.ToArray(), "a database"),
    ];

    /// <summary>"a PDF file"; null for what may be readable.</summary>
    public static string? NameOf(ReadOnlySpan<byte> content)
    {
        foreach (var (start, name) in Signatures)
        {
            if (content.StartsWith(start))
            {
                return name;
            }
        }

        return null;
    }
}
