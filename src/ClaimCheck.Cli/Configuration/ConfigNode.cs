using System.Text.Json;

namespace ClaimCheck.Cli.Configuration;

/// <summary>A value of a configuration file, with the place where it begins: line and column, both from 1.</summary>
/// <param name="Kind">What it is in JSON.</param>
/// <param name="Place">Where it begins.</param>
/// <param name="Text">Its text: of a string the unescaped characters, of a number the digits.</param>
internal sealed record ConfigNode(JsonValueKind Kind, TextPosition Place, string Text)
{
    /// <summary>The members of an object, in the order of the file.</summary>
    public List<ConfigMember> Members { get; } = [];

    /// <summary>The entries of a list.</summary>
    public List<ConfigNode> Entries { get; } = [];
}

/// <summary>A key of an object and its value.</summary>
/// <param name="Place">Where the key stands.</param>
internal sealed record ConfigMember(string Key, TextPosition Place, ConfigNode Value);
