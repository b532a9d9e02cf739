namespace ClaimCheck.Readers.Html;

/// <summary>
/// The elements that are open at a place of a page, with what they say together. Forgives what pages do wrong, each step in constant time on the whole:
/// an end tag closes what is open inside its element, and one that nothing opened is let be.
/// </summary>
internal sealed class OpenElements
{
    /// <summary>How far an end tag of something inside a line looks for its start: beyond it a page is broken, not nested.</summary>
    private const int InlineReach = 256;

    private readonly List<OpenElement> _stack = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public HtmlZone Zone => _stack.Count == 0 ? HtmlZone.None : _stack[^1].Zone;

    public int Article => _stack.Count == 0 ? 0 : _stack[^1].Article;

    public string Name => _stack.Count == 0 ? "" : _stack[^1].Name;

    public bool IsOpen(string name) => _counts.GetValueOrDefault(name) > 0;

    public void Open(string name, HtmlZone zone, int article)
    {
        _stack.Add(new OpenElement(name, Zone | zone, Article == 0 ? article : Article));
        _counts[name] = _counts.GetValueOrDefault(name) + 1;
    }

    /// <summary>Closes the innermost element of that name and all inside it.</summary>
    public void Close(string name)
    {
        if (!IsOpen(name) || !IsInReach(name))
        {
            return;
        }

        string closed;
        do
        {
            closed = _stack[^1].Name;
            _stack.RemoveAt(_stack.Count - 1);
            _counts[closed]--;
        }
        while (closed != name);
    }

    private bool IsInReach(string name)
    {
        if (HtmlElements.Container.Contains(name))
        {
            return true;
        }

        int last = Math.Max(0, _stack.Count - InlineReach);
        for (int i = _stack.Count - 1; i >= last; i--)
        {
            if (_stack[i].Name == name)
            {
                return true;
            }

            if (HtmlElements.Container.Contains(_stack[i].Name))
            {
                return false;
            }
        }

        return false;
    }

    private readonly record struct OpenElement(string Name, HtmlZone Zone, int Article);
}
