namespace ClaimCheck.Text;

/// <summary>Turns offsets into lines and columns. A line ends with \n, \r\n or \r.</summary>
internal sealed class LineMap
{
    private readonly List<int> _starts = [0];

    public LineMap(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _starts.Add(i + 1);
            }
        }
    }

    public TextPosition this[int offset]
    {
        get
        {
            int line = _starts.BinarySearch(offset);
            line = line < 0 ? ~line - 1 : line;
            return new TextPosition(line + 1, offset - _starts[line] + 1);
        }
    }
}
