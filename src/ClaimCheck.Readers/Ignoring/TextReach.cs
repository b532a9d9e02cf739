using ClaimCheck.Readers.Extraction;

namespace ClaimCheck.Readers.Ignoring;

/// <summary>The blocks and lines of a text by their places in the file. Put in order once, so that a file full of comments costs no more than its length.</summary>
internal sealed class TextReach
{
    private const string BlockEnd = "\n\n";

    private static readonly Comparer<TextPosition> InFile = Comparer<TextPosition>.Create((a, b) => (a.Line, a.Column).CompareTo((b.Line, b.Column)));

    /// <summary>Stretches of the text in the order of the file.</summary>
    private readonly List<(TextPosition Origin, TextSpan Span)> _stretches = [];
    private readonly Dictionary<int, TextSpan> _lines = [];
    private readonly List<TextSpan> _blocks = [];

    public TextReach(MappedText mapped)
    {
        string text = mapped.ToString();
        Whole = new TextSpan(0, text.Length);
        for (int i = 0; i < mapped.Segments.Count; i++)
        {
            var (start, origin) = mapped.Segments[i];
            var span = new TextSpan(start, i + 1 < mapped.Segments.Count ? mapped.Segments[i + 1].Start : text.Length);
            _stretches.Add((origin, span));
            _lines[origin.Line] = _lines.TryGetValue(origin.Line, out TextSpan line) ? new TextSpan(Math.Min(line.Start, span.Start), Math.Max(line.End, span.End)) : span;
        }

        _stretches.Sort((a, b) => InFile.Compare(a.Origin, b.Origin));
        for (int start = 0, end; start <= text.Length; start = end + BlockEnd.Length)
        {
            end = text.IndexOf(BlockEnd, start, StringComparison.Ordinal) is >= 0 and var found ? found : text.Length;
            _blocks.Add(new TextSpan(start, end));
        }
    }

    /// <summary>All of the text.</summary>
    public TextSpan Whole { get; }

    /// <summary>The paragraph, list or table that holds the first text behind a place of the file; empty where nothing follows.</summary>
    public TextSpan BlockAfter(TextPosition place)
    {
        int next = FirstAfter(place);
        return next < _stretches.Count ? _blocks[BlockAt(_stretches[next].Span.Start)] : default;
    }

    /// <summary>The text of the first line below one of the file; empty where nothing follows.</summary>
    public TextSpan LineAfter(int line)
    {
        int next = FirstAfter(new TextPosition(line, int.MaxValue));
        return next < _stretches.Count ? _lines[_stretches[next].Origin.Line] : default;
    }

    private int FirstAfter(TextPosition place)
    {
        int low = 0, high = _stretches.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = InFile.Compare(_stretches[middle].Origin, place) > 0 ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private int BlockAt(int offset)
    {
        int low = 0, high = _blocks.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = _blocks[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
