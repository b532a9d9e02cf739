using System.Text;
using ClaimCheck.Cli;
using ClaimCheck.Cli.Output;

// Opened by hand: Console.In and Console.Out would decode and encode as the machine's culture says. Not disposed: all is flushed by
// then, and a second flush into a pipe that nobody reads would be an exception.
var output = new StreamWriter(StandardOutput.Open(), new UTF8Encoding(false), 32768);
var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };
using var interruption = Interruption.Watched();
return CommandLine.Run(args, StandardOutput.Describe(new CommandStreams(Console.OpenStandardInput(), output, error) { Interruption = interruption }));
