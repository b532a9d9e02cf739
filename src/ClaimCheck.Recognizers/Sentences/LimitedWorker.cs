using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ClaimCheck.Recognizers.Sentences;

/// <summary>
/// Runs one piece of work after another on a thread of its own, and gives up on what takes too long: the thread is then left to itself, because nothing can stop it, and the next piece of work gets another. What
/// is left to itself goes on in the background, at the longest until a regular expression in it runs into the same limit. The thread pool is not used, because on a busy one the wait for a thread would
/// count as work. For one caller at a time.
/// </summary>
internal sealed class LimitedWorker(TimeSpan limit) : IDisposable
{
    private Line? _line;

    /// <summary>How many pieces of work were given up on.</summary>
    public int GivenUp { get; private set; }

    /// <summary>Null where it took too long or failed.</summary>
    /// <param name="reason">Why there is none, for people; empty where there is one.</param>
    public T? Run<T>(Func<T> work, out string reason)
        where T : class
    {
        T? result = null;
        Exception? failure = null;
        _line ??= new Line();
        if (!_line.Run(() => Try(work, ref result, ref failure), limit))
        {
            _line.Close();
            _line = null;
            GivenUp++;
            reason = string.Create(CultureInfo.InvariantCulture, $"Microsoft.Recognizers.Text took longer than {limit.TotalSeconds:0.###} s");
            return null;
        }

        reason = failure is null ? "" : $"Microsoft.Recognizers.Text failed: {failure.GetType().Name}: {failure.Message}";
        return failure is null ? result : null;
    }

    public void Dispose() => _line?.Close();

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever it fails with on a sentence is said of that sentence, and the rest goes on.")]
    private static void Try<T>(Func<T> work, ref T? result, ref Exception? failure)
        where T : class
    {
        try
        {
            result = work();
        }
        catch (Exception e)
        {
            failure = e;
        }
    }

    /// <summary>A thread that takes work until it is closed.</summary>
    private sealed class Line
    {
        private readonly object _gate = new();
        private Action? _work;
        private bool _isDone;
        private bool _isClosed;

        public Line() => new Thread(Loop) { IsBackground = true, Name = "ClaimCheck.Recognizers" }.Start();

        /// <summary>Whether the work was done within the limit.</summary>
        public bool Run(Action work, TimeSpan limit)
        {
            long started = Stopwatch.GetTimestamp();
            lock (_gate)
            {
                (_work, _isDone) = (work, false);
                Monitor.PulseAll(_gate);
                while (!_isDone && limit - Stopwatch.GetElapsedTime(started) is { Ticks: > 0 } left)
                {
                    Monitor.Wait(_gate, left);
                }

                return _isDone;
            }
        }

        public void Close()
        {
            lock (_gate)
            {
                _isClosed = true;
                Monitor.PulseAll(_gate);
            }
        }

        private void Loop()
        {
            while (Next() is { } work)
            {
                work();
                lock (_gate)
                {
                    _isDone = true;
                    Monitor.PulseAll(_gate);
                }
            }
        }

        private Action? Next()
        {
            lock (_gate)
            {
                while (_work is null && !_isClosed)
                {
                    Monitor.Wait(_gate);
                }

                Action? next = _isClosed ? null : _work;
                _work = null;
                return next;
            }
        }
    }
}
