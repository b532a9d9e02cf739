using System.CommandLine;

namespace ClaimCheck.Cli;

/// <summary>A wrong command line in one line, with the option or command that was probably meant.</summary>
internal static class UsageError
{
    public static string Describe(ParseResult parsed, IReadOnlyList<string> args)
    {
        var command = parsed.CommandResult.Command;
        if (UnknownOption(parsed, args) is { } option)
        {
            return $"unknown option {option}{NearestName.Hint(option.Split('=')[0], OptionNames(command))}";
        }

        if (command.Subcommands.Count > 0)
        {
            var names = command.Subcommands.Select(sub => sub.Name).ToList();
            return parsed.UnmatchedTokens.Count > 0
                ? $"unknown command {parsed.UnmatchedTokens[0]}{NearestName.Hint(parsed.UnmatchedTokens[0], names)}"
                : $"which command? One of {string.Join(", ", names)}";
        }

        // Messages of the parser may have several lines; the first one says it.
        string message = parsed.Errors.Count > 0 ? parsed.Errors[0].Message.Split('\n')[0].TrimEnd('.', '\r') : "wrong command line";
        return message;
    }

    /// <summary>The first token that looks like an option and is none. After <c>--</c> everything is a file.</summary>
    public static string? UnknownOption(ParseResult parsed, IReadOnlyList<string> args)
    {
        var known = OptionNames(parsed.CommandResult.Command);
        var values = parsed.Tokens.Where(token => token.Type == System.CommandLine.Parsing.TokenType.Argument).Select(token => token.Value).ToHashSet(StringComparer.Ordinal);
        return args.TakeWhile(arg => arg != "--").FirstOrDefault(arg => arg.StartsWith('-') && arg.Split('=')[0].Length > 1 && values.Contains(arg) && !known.Contains(arg.Split('=')[0]));
    }

    private static List<string> OptionNames(Command command) =>
        [.. command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive)))
            .Where(option => !option.Hidden).SelectMany(option => option.Aliases.Prepend(option.Name))];
}
