using System.Globalization;

namespace Veta.Lp.Files;

/// <summary>A model file that cannot be read, or a model that a format cannot hold. The message says where and what to do.</summary>
public sealed class ModelFileException : Exception
{
    /// <summary>Reports a fault of the whole file or model.</summary>
    public ModelFileException(string message)
        : base(message)
    {
    }

    /// <summary>Reports a fault at a line, counted from 1; the line number leads the message.</summary>
    public ModelFileException(int line, string message)
        : base("line " + line.ToString(CultureInfo.InvariantCulture) + ": " + message)
    {
        Line = line;
    }

    /// <summary>Line of the fault, counted from 1; 0 when the fault is of the whole file.</summary>
    public int Line { get; }
}
