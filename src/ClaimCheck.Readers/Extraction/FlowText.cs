using System.Buffers;

namespace ClaimCheck.Readers.Extraction;

/// <summary>The text of one paragraph, heading or row: runs of white space become one blank, as on a page. Places are offsets into the file, which must not change.</summary>
internal sealed class FlowText(SourceMap lines)
{
    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \t\n\r\f");

    private const int None = -1;
    private const int Nowhere = -2;

    private int _blankAt = None;
    private bool _isFresh = true;

    public MappedText Text { get; } = new();

    public bool IsEmpty => Text.Length == 0;

    /// <summary>Adds what stands in the file at <paramref name="offset"/>, character by character.</summary>
    public void Append(ReadOnlySpan<char> text, int offset)
    {
        while (text.Length > 0)
        {
            int word = text.IndexOfAnyExcept(Spaces);
            if (word != 0)
            {
                AppendBlank(offset);
            }

            if (word < 0)
            {
                return;
            }

            int end = text[word..].IndexOfAny(Spaces);
            end = end < 0 ? text.Length : word + end;
            AppendWord(text[word..end], offset + word);
            offset += end;
            text = text[end..];
        }
    }

    /// <summary>Adds what the file says in another way at <paramref name="offset"/>: a character for its reference.</summary>
    public void AppendFor(ReadOnlySpan<char> text, int offset)
    {
        if (text.ContainsAny(Spaces))
        {
            AppendBlank(offset);
        }
        else
        {
            AppendWord(text, offset);
        }
    }

    /// <summary>Adds a blank for the white space at <paramref name="offset"/>, unless there is one.</summary>
    public void AppendBlank(int offset) => _blankAt = _blankAt == None ? offset : _blankAt;

    /// <summary>Adds a blank that stands nowhere in the file, unless there is one.</summary>
    public void Separate() => AppendBlank(Nowhere);

    /// <summary>Ends the line, unless nothing is on it.</summary>
    public void BreakLine()
    {
        if (!_isFresh)
        {
            Text.AppendBetween("\n");
            _isFresh = true;
        }

        _blankAt = None;
    }

    /// <summary>Adds a mark between two cells of a row.</summary>
    public void AppendMark(string mark)
    {
        if (!_isFresh)
        {
            Text.AppendBetween(mark);
            _blankAt = None;
            _isFresh = true;
        }
    }

    private void AppendWord(ReadOnlySpan<char> word, int offset)
    {
        if (!_isFresh && _blankAt >= 0)
        {
            Text.Append(" ", lines[_blankAt]);
        }
        else if (!_isFresh && _blankAt == Nowhere)
        {
            Text.AppendBetween(" ");
        }

        _blankAt = None;
        _isFresh = false;
        Text.Append(word, lines[offset]);
    }
}
