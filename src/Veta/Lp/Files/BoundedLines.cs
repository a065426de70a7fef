namespace Veta.Lp.Files;

/// <summary>Lines of a model file, none of which may be so long that a stranger's file fills the memory with it.</summary>
internal sealed class BoundedLines(TextReader input)
{
    /// <summary>Most characters of a line; the longest rows that programs write on one line have some hundred thousand.</summary>
    public const int MostCharacters = 1 << 24;

    private readonly char[] _buffer = new char[1 << 15];
    private readonly System.Text.StringBuilder _line = new();
    private int _at;
    private int _end;
    private int _number;

    /// <summary>The next line without its end; null at the end of the file.</summary>
    /// <exception cref="ModelFileException">It is longer than <see cref="MostCharacters"/>.</exception>
    public string? ReadLine()
    {
        _number++;
        _line.Clear();
        bool any = false;
        while (_at < _end || Fill())
        {
            any = true;
            ReadOnlySpan<char> rest = _buffer.AsSpan(_at, _end - _at);
            int length = rest.IndexOfAny('\r', '\n');
            if (_line.Length + (length < 0 ? rest.Length : length) > MostCharacters)
            {
                throw new ModelFileException(_number, Say.ModelFileLongLine(Said.Count(MostCharacters)));
            }

            if (length < 0)
            {
                _line.Append(rest);
                _at = _end;
                continue;
            }

            string line = _line.Length == 0 ? rest[..length].ToString() : _line.Append(rest[..length]).ToString();
            bool carriage = rest[length] == '\r';
            _at += length + 1;
            if (carriage && (_at < _end || Fill()) && _buffer[_at] == '\n') { _at++; }
            return line;
        }

        return any ? _line.ToString() : null;
    }

    private bool Fill()
    {
        (_at, _end) = (0, input.Read(_buffer, 0, _buffer.Length));
        return _end > 0;
    }
}
