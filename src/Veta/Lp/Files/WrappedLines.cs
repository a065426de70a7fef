namespace Veta.Lp.Files;

/// <summary>Lines with LF ends; a line built from parts goes on, indented, before the part that would pass the width.</summary>
internal sealed class WrappedLines(TextWriter output, int width)
{
    private int _length;

    /// <summary>Writes a whole line.</summary>
    public void Line(string text)
    {
        output.Write(text);
        output.Write('\n');
    }

    /// <summary>Begins a line that may be wrapped.</summary>
    public void Begin(string text)
    {
        output.Write(text);
        _length = text.Length;
    }

    /// <summary>Appends a part, which begins with its blank.</summary>
    public void Append(string part)
    {
        if (_length + part.Length > width)
        {
            output.Write("\n  ");
            _length = 2;
        }

        output.Write(part);
        _length += part.Length;
    }

    /// <summary>Ends the line.</summary>
    public void End() => output.Write('\n');
}
