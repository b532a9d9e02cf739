using System.Runtime.ExceptionServices;

namespace ClaimCheck.Alignment;

/// <summary>Does the same with many things, several at a time. The results stand in the order of the things, so that what comes out is the same however many are done at a time.</summary>
/// <param name="degree">How many at a time, at most; 1 for one after another on the calling thread.</param>
internal sealed class ParallelWork(int degree)
{
    /// <summary>One thing after another.</summary>
    public static ParallelWork None { get; } = new(1);

    /// <summary>How many things are worth asking for at once: several for each thread, so that none waits long for the last; 1 where there is one thread.</summary>
    public int Portion => degree == 1 ? 1 : 8 * degree;

    /// <param name="things">What to do it with.</param>
    /// <param name="make">Must be safe to call from several threads.</param>
    /// <returns>What was made of each, in their order.</returns>
    public TResult[] Map<T, TResult>(IReadOnlyList<T> things, Func<T, TResult> make)
    {
        var results = new TResult[things.Count];
        if (degree == 1 || things.Count < 2)
        {
            for (int n = 0; n < results.Length; n++)
            {
                results[n] = make(things[n]);
            }

            return results;
        }

        try
        {
            Parallel.For(0, results.Length, new ParallelOptions { MaxDegreeOfParallelism = degree }, n => results[n] = make(things[n]));
        }
        catch (AggregateException failures)
        {
            // One after another would have stopped at a failure too, and told that alone.
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }

        return results;
    }
}
