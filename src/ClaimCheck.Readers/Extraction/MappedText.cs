using System.Text;

namespace ClaimCheck.Readers.Extraction;

/// <summary>A text that is put together from pieces of a file, and where each piece stands there.</summary>
internal sealed class MappedText
{
    private readonly StringBuilder _text = new();
    private readonly List<SourceSegment> _segments = [];

    public int Length => _text.Length;

    /// <summary>Where the pieces stand in the file, in the order of the text.</summary>
    public IReadOnlyList<SourceSegment> Segments => _segments;

    public char this[int index] => _text[index];

    /// <summary>Adds characters that stand side by side in one line of the file.</summary>
    public void Append(ReadOnlySpan<char> text, TextPosition origin)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (_segments.Count == 0 || !Continues(_segments[^1], origin))
        {
            _segments.Add(new SourceSegment(_text.Length, origin));
        }

        _text.Append(text);
    }

    /// <summary>Adds characters that stand nowhere in the file: they belong to what is before them.</summary>
    public void AppendBetween(string text) => _text.Append(text);

    public void Append(MappedText other)
    {
        foreach (SourceSegment segment in other._segments)
        {
            _segments.Add(segment with { Start = _text.Length + segment.Start });
        }

        _text.Append(other._text);
    }

    /// <summary>Leaves out what follows the first <paramref name="length"/> characters.</summary>
    public void CutAt(int length)
    {
        _text.Length = length;
        _segments.RemoveAll(segment => segment.Start >= length);
    }

    public SourceMap ToMap() => new(_segments);

    public override string ToString() => _text.ToString();

    private bool Continues(SourceSegment last, TextPosition origin) =>
        last.Origin.Line == origin.Line && last.Origin.Column + _text.Length - last.Start == origin.Column;
}
