namespace ClaimCheck.Alignment;

/// <summary>Tells how far long work has come, as a share of all of it. Tells nothing where nobody listens, and a step of a hundredth at a time.</summary>
/// <param name="listener">Who is told; null for nobody.</param>
/// <param name="from">The share of all the work that is done before this part.</param>
/// <param name="to">The share that is done after it.</param>
internal sealed class ShareOfWork(IProgress<double>? listener, double from = 0, double to = 1)
{
    private const double Step = 0.01;

    private double _told = double.NegativeInfinity;

    public static ShareOfWork Unheard { get; } = new(null);

    /// <summary>A part of this part, by its shares.</summary>
    public ShareOfWork Part(double start, double end) => new(listener, from + (start * (to - from)), from + (end * (to - from)));

    /// <summary>So much of this part is done.</summary>
    public void Tell(int done, int total)
    {
        if (listener is not null && from + ((to - from) * done / Math.Max(1, total)) is var share && share - _told >= Step)
        {
            _told = share;
            listener.Report(share);
        }
    }
}
