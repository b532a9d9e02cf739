using System.Text;
using ClaimCheck.Cli;

// Opened by hand: Console.In and Console.Out would decode and encode as the machine's culture says.
using var input = Console.OpenStandardInput();
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 32768);
using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };
return CommandLine.Run(args, new CommandStreams(input, output, error));
