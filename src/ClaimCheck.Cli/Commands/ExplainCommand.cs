using System.CommandLine;
using System.CommandLine.Completions;
using ClaimCheck.Cli.Output;

namespace ClaimCheck.Cli.Commands;

/// <summary><c>claimcheck explain [RULE]</c>: what the rules find, from their own descriptors.</summary>
internal static class ExplainCommand
{
    public static Command Create(CommandStreams streams)
    {
        var rule = new Argument<string?>("RULE") { HelpName = "RULE", Arity = ArgumentArity.ZeroOrOne, Description = "The id of a rule; all are listed where none is given." };
        // Asked for where it is needed: to make a checker costs every other command a good part of its start.
        rule.CompletionSources.Add(_ => ClaimChecker.Default.Rules.Select(known => new CompletionItem(known.Id)));
        var format = new Option<string>("--format") { HelpName = "text|markdown", Description = "How it is written; markdown is a page of all rules.", DefaultValueFactory = _ => "text" };
        Choice.Among(format, "text", "markdown");
        var command = new Command("explain", "Explains a rule: what it finds, when it stays silent, how severe it is.");
        command.Arguments.Add(rule);
        command.Options.Add(format);
        command.SetAction(parsed =>
        {
            IReadOnlyList<RuleDescriptor> rules = parsed.GetValue(rule) is { } id ? [Find(id)] : ClaimChecker.Default.Rules;
            streams.Output.Write(parsed.GetValue(format) == "markdown" ? RulePage.Of(rules)
                : parsed.GetValue(rule) is null ? RuleText.List(rules, ConsoleOutput.LayoutFor(streams).Width)
                : RuleText.Of(rules[0], ConsoleOutput.LayoutFor(streams).Width));
            return ExitStatus.Success;
        });
        return command;
    }

    private static RuleDescriptor Find(string id) =>
        ClaimChecker.Default.Rules.FirstOrDefault(rule => rule.Id == id)
        ?? throw new UsageException($"there is no rule {id}{NearestName.Hint(id, ClaimChecker.Default.Rules.Select(rule => rule.Id))}");
}
