using System.Runtime.InteropServices;

namespace ClaimCheck.Cli;

/// <summary>
/// Ctrl-C, or a request to end: what is half done is undone, what must be whole is finished, and the process ends with the status that shells give, 130 or 143.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private const int StatusOfSignals = 128;

    private readonly Lock _gate = new();
    private readonly List<Action> _undo = [];
    private readonly List<PosixSignalRegistration> _signals = [];

    /// <summary>One that hears the signals of this process.</summary>
    public static Interruption Watched()
    {
        var interruption = new Interruption();
        foreach (var (signal, number) in new[] { (PosixSignal.SIGINT, 2), (PosixSignal.SIGTERM, 15) })
        {
            interruption._signals.Add(PosixSignalRegistration.Create(signal, _ => interruption.End(StatusOfSignals + number)));
        }

        return interruption;
    }

    /// <summary>Runs what must not end halfway.</summary>
    public void Whole(Action action)
    {
        lock (_gate)
        {
            action();
        }
    }

    /// <summary>Until it is disposed, <paramref name="undo"/> is run where the process is to end.</summary>
    public IDisposable Undoing(Action undo)
    {
        lock (_gate)
        {
            _undo.Add(undo);
        }

        return new Registration(this, undo);
    }

    public void Dispose() => _signals.ForEach(signal => signal.Dispose());

    private void End(int status)
    {
        lock (_gate)
        {
            foreach (Action undo in _undo)
            {
                undo();
            }

            // With the lock held: nothing is begun any more.
            Environment.Exit(status);
        }
    }

    private sealed class Registration(Interruption owner, Action undo) : IDisposable
    {
        public void Dispose()
        {
            lock (owner._gate)
            {
                owner._undo.Remove(undo);
            }
        }
    }
}
