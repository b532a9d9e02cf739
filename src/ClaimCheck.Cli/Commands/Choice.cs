using System.CommandLine;

namespace ClaimCheck.Cli.Commands;

/// <summary>Restricts an option to a few words, with one line of explanation for any other.</summary>
internal static class Choice
{
    public static void Among(Option<string> option, params string[] words)
    {
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            string value = result.Tokens.Count > 0 ? result.Tokens[0].Value : words[0];
            if (!words.Contains(value, StringComparer.Ordinal))
            {
                result.AddError($"{option.Name} {value}: expected {string.Join(", ", words[..^1])} or {words[^1]}");
            }
        });
    }
}
