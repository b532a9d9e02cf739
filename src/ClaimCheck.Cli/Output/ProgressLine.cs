using System.Globalization;

namespace ClaimCheck.Cli.Output;

/// <summary>
/// A line on standard error that says how far long work has come, drawn anew a few times a second and taken away at the end. Work that is soon done shows nothing, and
/// neither does a run whose standard error is no terminal.
/// </summary>
internal sealed class ProgressLine : IDisposable
{
    private const int BarWidth = 24;
    private const int WidestText = 40;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700), Beat = TimeSpan.FromMilliseconds(150);

    private readonly TextWriter? _output;
    private readonly Timer? _timer;
    private readonly IDisposable? _undo;
    private readonly Lock _gate = new();
    private string _stage = "";
    private int _done;
    private int _total;
    private bool _isShare;
    private int _beats;
    private bool _isShown;

    public ProgressLine(CommandStreams streams)
    {
        if (streams.IsErrorTerminal)
        {
            _output = streams.Error;
            _undo = streams.Interruption.Undoing(Clear);
            _timer = new Timer(_ => Draw(), null, Patience, Beat);
        }
    }

    /// <summary>Says what is being done.</summary>
    /// <param name="stage">"reading a.html".</param>
    /// <param name="done">How many are done.</param>
    /// <param name="total">Of how many; 0 where nobody knows.</param>
    public void Report(string stage, int done, int total)
    {
        lock (_gate)
        {
            (_stage, _done, _total, _isShare) = (stage, done, total, false);
        }
    }

    /// <summary>Takes shares from 0 to 1 of what is being done.</summary>
    public IProgress<double> ShareOf(string stage) => new Share(this, stage);

    /// <summary>What the line shows: "[######      ] 12/40 reading a.html", of a share "[######      ] 45 % comparing 3 documents".</summary>
    public static string Text(string stage, int done, int total, bool isShare, int beats)
    {
        string words = PrintableText.Of(stage);
        words = words.Length > WidestText ? words[..(WidestText - 3)] + "..." : words;
        int filled = total > 0 ? BarWidth * done / total : 0;
        string bar = total > 0 ? new string('#', filled).PadRight(BarWidth) : Moving(beats);
        string far = total <= 0 ? "" : isShare ? string.Create(CultureInfo.InvariantCulture, $"{100 * done / total} % ") : string.Create(CultureInfo.InvariantCulture, $"{done}/{total} ");
        return $"[{bar}] {far}{words}";
    }

    /// <summary>Takes the line away, so that something else can be said, until the next report.</summary>
    public void Pause() => Clear();

    public void Dispose()
    {
        _timer?.Dispose();
        Clear();
        _undo?.Dispose();
    }

    private static string Moving(int beats)
    {
        char[] bar = new string(' ', BarWidth).ToCharArray();
        for (int i = 0; i < 4; i++)
        {
            bar[(beats + i) % BarWidth] = '#';
        }

        return new string(bar);
    }

    private void Draw()
    {
        lock (_gate)
        {
            if (_stage.Length > 0)
            {
                _output?.Write($"\r\u001b[K{Text(_stage, _done, _total, _isShare, _beats++)}");
                _isShown = true;
            }
        }
    }

    private void Clear()
    {
        lock (_gate)
        {
            _stage = "";
            if (_isShown)
            {
                _output?.Write("\r\u001b[K");
                _isShown = false;
            }
        }
    }

    private sealed class Share(ProgressLine line, string stage) : IProgress<double>
    {
        private const int Whole = 1000;

        public void Report(double value)
        {
            lock (line._gate)
            {
                (line._stage, line._done, line._total, line._isShare) = (stage, (int)(value * Whole), Whole, true);
            }
        }
    }
}
