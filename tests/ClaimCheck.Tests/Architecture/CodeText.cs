using System.Text;

namespace ClaimCheck.Tests.Architecture;

/// <summary>C# source without what is no code: comments, characters and strings become blanks; the code inside interpolated strings stays.</summary>
internal sealed class CodeText
{
    private readonly string _source;
    private readonly StringBuilder _code = new();
    private int _at;

    private CodeText(string source) => _source = source;

    public static string Of(string source)
    {
        var text = new CodeText(source);
        text.Code(isHole: false);
        return text._code.ToString();
    }

    private void Code(bool isHole)
    {
        int depth = 0;
        while (_at < _source.Length)
        {
            char c = _source[_at];
            if (isHole && depth == 0 && c == '}')
            {
                return;
            }

            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (Starts("//"))
            {
                SkipTo("\n");
            }
            else if (Starts("/*"))
            {
                SkipTo("*/");
            }
            else if (Starts("'"))
            {
                SkipCharacter();
            }
            else if (!TrySkipString())
            {
                _code.Append(c);
                _at++;
            }
        }
    }

    private bool TrySkipString()
    {
        int start = _at;
        while (start < _source.Length && _source[start] is '$' or '@')
        {
            start++;
        }

        if (start >= _source.Length || _source[start] != '"')
        {
            return false;
        }

        bool interpolated = _source[_at..start].Contains('$'), verbatim = _source[_at..start].Contains('@');
        int quotes = _source[start..].TakeWhile(c => c == '"').Count();
        _at = start;
        if (quotes >= 3)
        {
            _at += quotes;
            SkipTo(new string('"', quotes));
        }
        else
        {
            _at++;
            SkipString(interpolated, verbatim);
        }

        _code.Append(' ');
        return true;
    }

    private void SkipString(bool interpolated, bool verbatim)
    {
        for (; _at < _source.Length; _at++)
        {
            if (_source[_at] == '\\' && !verbatim)
            {
                _at++;
            }
            else if ((verbatim && Starts("\"\"")) || (interpolated && Starts("{{")))
            {
                _at++;
            }
            else if (interpolated && _source[_at] == '{')
            {
                _at++;
                _code.Append(' ');
                Code(isHole: true);
            }
            else if (_source[_at] == '"')
            {
                _at++;
                return;
            }
        }
    }

    private void SkipCharacter()
    {
        _at++;
        _at += _source[_at] == '\\' ? 2 : 1;
        SkipTo("'");
    }

    private bool Starts(string mark) => string.CompareOrdinal(_source, _at, mark, 0, mark.Length) == 0;

    private void SkipTo(string mark)
    {
        int found = _source.IndexOf(mark, _at, StringComparison.Ordinal);
        _code.Append(' ');
        _at = found < 0 ? _source.Length : found + mark.Length;
    }
}
