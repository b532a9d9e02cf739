using System.Text;

namespace ClaimCheck.Readers.Encodings;

/// <summary>Character sets by the names that files declare, taken as browsers take them.</summary>
internal static class CharacterSets
{
    private const int Windows1252 = 1252;

    // What declares one of these is in truth Windows-1252 nearly always: browsers read it so, and the standard of the web says so.
    private static readonly string[] Western = ["iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1", "ascii", "us-ascii", "ansi", "cp1252", "x-cp1252", "windows-1252"];

    /// <summary>The encoding, which throws on bytes that mean nothing in it; null where the name is not known.</summary>
    public static Encoding? Find(string name)
    {
        string trimmed = name.Trim();
        if (Western.Contains(trimmed, StringComparer.OrdinalIgnoreCase))
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(Windows1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }

        // A declaration that could be read byte by byte is not in UTF-16, whatever it says.
        string known = trimmed.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) ? "utf-8" : trimmed;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(known, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                ?? Encoding.GetEncoding(known, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
