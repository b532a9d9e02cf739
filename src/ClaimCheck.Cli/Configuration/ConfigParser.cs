using System.Text;
using System.Text.Json;

namespace ClaimCheck.Cli.Configuration;

/// <summary>Parses JSON, with comments and commas too many allowed, and keeps the place of everything.</summary>
internal ref struct ConfigParser
{
    private const int DeepestNesting = 16;

    private readonly ReadOnlySpan<byte> _json;
    private Utf8JsonReader _reader;
    private int _line = 1;
    private int _lineStart;
    private int _seen;

    private ConfigParser(ReadOnlySpan<byte> json)
    {
        _json = json;
        _reader = new Utf8JsonReader(json, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = DeepestNesting });
    }

    /// <summary>The whole file; null with the problem where it is no JSON.</summary>
    public static ConfigNode? Parse(ReadOnlySpan<byte> json, out ConfigProblem? problem)
    {
        problem = null;
        try
        {
            var parser = new ConfigParser(json);
            parser._reader.Read();
            ConfigNode node = parser.Value();
            parser._reader.Read();
            return node;
        }
        catch (JsonException exception)
        {
            int line = (int)(exception.LineNumber ?? 0) + 1, column = (int)(exception.BytePositionInLine ?? 0) + 1;
            string reason = exception.Message.Split(" LineNumber:")[0].Split(". Path:")[0].TrimEnd('.', ' ');
            problem = new ConfigProblem(new TextPosition(line, column), $"is not valid JSON: {PrintableText.Of(reason)}");
            return null;
        }
    }

    private ConfigNode Value()
    {
        TextPosition place = Place();
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return Object(new ConfigNode(JsonValueKind.Object, place, ""));
            case JsonTokenType.StartArray:
                return List(new ConfigNode(JsonValueKind.Array, place, ""));
            case JsonTokenType.String:
                return new ConfigNode(JsonValueKind.String, place, Text(place));
            case JsonTokenType.Number:
                return new ConfigNode(JsonValueKind.Number, place, Encoding.UTF8.GetString(_reader.ValueSpan));
            case JsonTokenType.True:
                return new ConfigNode(JsonValueKind.True, place, "true");
            case JsonTokenType.False:
                return new ConfigNode(JsonValueKind.False, place, "false");
            default:
                return new ConfigNode(JsonValueKind.Null, place, "null");
        }
    }

    private ConfigNode Object(ConfigNode node)
    {
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            TextPosition place = Place();
            string key = Text(place);
            _reader.Read();
            node.Members.Add(new ConfigMember(key, place, Value()));
        }

        return node;
    }

    /// <exception cref="JsonException">It holds half a character: "\ud83d".</exception>
    private readonly string Text(TextPosition place)
    {
        try
        {
            return _reader.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("half a character is no text", null, place.Line - 1, place.Column - 1, exception);
        }
    }

    private ConfigNode List(ConfigNode node)
    {
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            node.Entries.Add(Value());
        }

        return node;
    }

    /// <summary>Where the token begins. Tokens come in order: lines are counted once.</summary>
    private TextPosition Place()
    {
        int start = (int)_reader.TokenStartIndex;
        for (; _seen < start; _seen++)
        {
            if (_json[_seen] == (byte)'\n')
            {
                _line++;
                _lineStart = _seen + 1;
            }
        }

        return new TextPosition(_line, Encoding.UTF8.GetCharCount(_json[_lineStart..start]) + 1);
    }
}
