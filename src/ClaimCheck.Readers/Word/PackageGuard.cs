using System.Buffers;
using System.IO.Compression;

namespace ClaimCheck.Readers.Word;

/// <summary>Looks at an archive before anything is made of it: what its parts unpack to in truth, whatever they declare, and how many they are.</summary>
internal static class PackageGuard
{
    private const int MostParts = 10_000;

    /// <exception cref="UnreadableFileException">It unpacks to too much, or is another archive.</exception>
    public static void Check(Stream content, long mostBytes)
    {
        using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > MostParts)
        {
            throw new UnreadableFileException($"is a .docx file of {archive.Entries.Count:N0} parts, more than are read");
        }

        if (archive.GetEntry("[Content_Types].xml") is null)
        {
            throw new UnreadableFileException(archive.GetEntry("mimetype") is not null ? "is an OpenDocument file, which is not read" : "is an archive and no .docx file");
        }

        byte[] buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        long total = 0;
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using Stream part = entry.Open();
            for (int read = part.Read(buffer); read > 0; read = part.Read(buffer))
            {
                total += read;
                if (total > mostBytes)
                {
                    throw new UnreadableFileException($"unpacks to more than {mostBytes / (1024 * 1024)} MB");
                }
            }
        }

        ArrayPool<byte>.Shared.Return(buffer);
    }
}
