using ClaimCheck.Readers.Extraction;

namespace ClaimCheck.Readers.Html;

/// <summary>Walks over the pieces of a page once and makes its blocks, each with what is around it.</summary>
internal sealed class HtmlBlockReader(string source, SourceMap lines)
{
    /// <summary>A cell that is longer than a figure or a name has paragraphs of its own: a table that only lays out the page.</summary>
    private const int LongestPlainCell = 60;

    private const string CellMark = " | ";

    private readonly OpenElements _open = new();
    private readonly bool _isXml = source.AsSpan(0, Math.Min(source.Length, 200)).TrimStart().StartsWith("<?xml", StringComparison.OrdinalIgnoreCase);
    private HtmlBlock? _block;
    private string _element = "";
    private int _articles;
    private int _cellStart;

    public List<HtmlBlock> Blocks { get; } = [];

    /// <summary>What is around the place that was reached.</summary>
    public HtmlZone Zone => _open.Zone;

    public void Read(HtmlPiece piece)
    {
        if (piece.IsComment)
        {
            return;
        }

        if (piece.IsText)
        {
            AppendText(piece.Start, piece.End);
        }
        else if (piece.IsStart)
        {
            Start(piece);
        }
        else
        {
            End(piece.Name);
        }
    }

    /// <summary>Ends the last block.</summary>
    public void Finish() => EndBlock();

    private void Start(HtmlPiece piece)
    {
        string name = piece.Name;
        if (name == "br")
        {
            _block?.Flow.BreakLine();
        }

        if (name == "hr")
        {
            EndBlock();
        }

        if (HtmlElements.Void.Contains(name) || (_isXml && piece.IsSelfClosing))
        {
            return;
        }

        bool isBlock = HtmlElements.Block.Contains(name);
        CloseImplied(name, isBlock);
        HtmlZone before = Zone;
        bool isArticle = name == "article" && (before & HtmlZone.Article) == 0;
        _open.Open(name, ZoneOf(piece, before), isArticle ? ++_articles : 0);
        if (isBlock)
        {
            Boundary(name, (before ^ Zone) != 0);
        }
        else if ((Zone & HtmlZone.Cell) != 0 && name is "td" or "th")
        {
            _block?.Flow.AppendMark(CellMark);
            _cellStart = _block?.Length ?? 0;
        }
    }

    private void End(string name)
    {
        if (!_open.IsOpen(name) && name != "p")
        {
            return;
        }

        HtmlZone before = Zone;
        _open.Close(name);
        if (HtmlElements.Block.Contains(name))
        {
            Boundary("", (before ^ Zone) != 0 || name == "tr");
        }
    }

    /// <summary>Elements whose end tag may be left out: a new one ends the one before.</summary>
    private void CloseImplied(string name, bool isBlock)
    {
        if (!HtmlElements.OfHead.Contains(name) && _open.IsOpen("head") && name != "head")
        {
            _open.Close("head");
        }

        if (isBlock && _open.Name == "p")
        {
            _open.Close("p");
        }

        bool ends = name switch
        {
            "li" or "tr" or "option" => _open.Name == name,
            "td" or "th" => _open.Name is "td" or "th",
            "dt" or "dd" => _open.Name is "dt" or "dd",
            _ => false,
        };
        if (ends || (name == "tr" && _open.Name is "td" or "th"))
        {
            _open.Close(_open.Name);
        }
    }

    private static HtmlZone ZoneOf(HtmlPiece piece, HtmlZone around)
    {
        HtmlZone zone = HtmlElements.ZoneOf(piece.Name);
        if (zone == HtmlZone.Header && (around & (HtmlZone.Article | HtmlZone.Main)) != 0)
        {
            zone = HtmlZone.None;
        }

        if (piece.Name == "code" && (around & HtmlZone.Preformatted) != 0)
        {
            zone = HtmlZone.Discarded;
        }

        string? classes = piece.Attribute("class");
        if (piece.Attribute("hidden") is not null || piece.Attribute("aria-hidden") == "true" || IsInvisible(piece.Attribute("style"))
            || (piece.Name == "sup" && classes is not null && classes.Contains("reference", StringComparison.OrdinalIgnoreCase)))
        {
            zone |= HtmlZone.Discarded;
        }

        if (FurnitureNames.IsRole(piece.Attribute("role")))
        {
            zone |= HtmlZone.Furniture;
        }

        zone |= piece.Attribute("role") == "main" ? HtmlZone.Main : piece.Attribute("role") == "article" ? HtmlZone.Article : HtmlZone.None;
        return FurnitureNames.Suspects(piece.Name, classes, piece.Attribute("id")) ? zone | HtmlZone.Suspect : zone;
    }

    private static bool IsInvisible(string? style) =>
        style is not null && style.Replace(" ", "", StringComparison.Ordinal) is var plain
        && (plain.Contains("display:none", StringComparison.OrdinalIgnoreCase) || plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase));

    private void Boundary(string element, bool isOtherZone)
    {
        if (_block is not null && !isOtherZone && (Zone & HtmlZone.Cell) != 0 && element != "tr" && _block.Length - _cellStart < LongestPlainCell)
        {
            _block.Flow.Separate();
            return;
        }

        EndBlock();
        _element = element;
    }

    private void AppendText(int start, int end)
    {
        if ((Zone & HtmlZone.Discarded) != 0)
        {
            return;
        }

        HtmlBlock block = _block ??= new HtmlBlock(lines) { Zone = Zone, Article = _open.Article, Element = _element };
        int before = block.Length;
        if ((Zone & HtmlZone.Raised) != 0 && RaisedText.Of(source.AsSpan(start, end - start), (Zone & HtmlZone.Link) != 0) is { } raised)
        {
            if (raised.Length > 0)
            {
                block.Flow.AppendFor(raised, start);
            }
        }
        else if ((Zone & HtmlZone.Preformatted) != 0)
        {
            AppendLines(block.Flow, start, end);
        }
        else
        {
            CharacterReferences.Append(block.Flow, source, start, end);
        }

        block.LinkLength += (Zone & HtmlZone.Link) != 0 ? block.Length - before : 0;
    }

    private void AppendLines(FlowText flow, int start, int end)
    {
        for (int feed = source.IndexOf('\n', start, end - start); feed >= 0; feed = source.IndexOf('\n', start, end - start))
        {
            CharacterReferences.Append(flow, source, start, feed);
            flow.BreakLine();
            start = feed + 1;
        }

        CharacterReferences.Append(flow, source, start, end);
    }

    private void EndBlock()
    {
        if (_block is { Flow.IsEmpty: false } block)
        {
            Blocks.Add(block);
        }

        _block = null;
        _cellStart = 0;
    }
}
