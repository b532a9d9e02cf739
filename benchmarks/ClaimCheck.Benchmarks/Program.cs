using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ClaimCheck.Benchmarks;
using Perfolizer.Horology;

// dotnet run -c Release --project benchmarks/ClaimCheck.Benchmarks -- --filter '*'          figures to compare
// dotnet run -c Release --project benchmarks/ClaimCheck.Benchmarks -- --quick --filter '*'  the order of magnitude, in seconds
// dotnet run -c Release --project benchmarks/ClaimCheck.Benchmarks -- --growth              how a check grows with the number of documents
// dotnet run -c Release --project benchmarks/ClaimCheck.Benchmarks -- --hostile             how texts that nobody wrote to be read cost by their length
// dotnet run -c Release --project benchmarks/ClaimCheck.Benchmarks -p:ClaimCheckRecognizers=1.8.13 -- --recognizers [FILE] [CULTURE]   Microsoft.Recognizers.Text on the same text
const string Quick = "--quick";

if (args is ["--growth", ..])
{
    Growth.Print(100, 1_000, 10_000);
    Growth.PrintNearEqual(20_000);
    return 0;
}

if (args is ["--hostile", ..])
{
    HostileGrowth.Print(100, 200, 400);
    return 0;
}

if (args is ["--recognizers", .. var text])
{
    return Engines.Compare(text);
}

// In process: the benchmarks need no second build, and so no second restore.
Job job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithId("Full");
if (args.Contains(Quick))
{
    job = job.WithWarmupCount(8).WithIterationCount(5).WithIterationTime(TimeInterval.FromMilliseconds(100)).WithId("Quick");
}

IConfig config = DefaultConfig.Instance.AddJob(job).AddColumn(new ThroughputColumn());
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run([.. args.Where(arg => arg != Quick)], config);
return 0;
