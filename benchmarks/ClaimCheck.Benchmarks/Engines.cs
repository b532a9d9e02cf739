namespace ClaimCheck.Benchmarks;

/// <summary>The library's engine beside Microsoft.Recognizers.Text, where that is built in.</summary>
internal static partial class Engines
{
    /// <param name="args">A file to read in place of made-up news, and its culture.</param>
    /// <returns>The exit status.</returns>
    public static int Compare(IReadOnlyList<string> args)
    {
        int? status = null;
        Compare(args, ref status);
        if (status is null)
        {
            Console.Error.WriteLine("Microsoft.Recognizers.Text is not built in: say -p:ClaimCheckRecognizers=1.8.13, or another version.");
        }

        return status ?? 2;
    }

    static partial void Compare(IReadOnlyList<string> args, ref int? status);
}
