using System.Xml;

namespace ClaimCheck.Readers.Word;

/// <summary>Opens the XML of a part so that it can reach nothing outside: no document type, no entities, no addresses.</summary>
internal static class SafeXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    public static XmlReader Open(Stream stream) => XmlReader.Create(stream, Settings);
}
