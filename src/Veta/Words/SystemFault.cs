using System.Text.Json;
using System.Text.RegularExpressions;

namespace Veta.Words;

/// <summary>What the system or a library says of a fault, which knows only English, and what is said instead in other languages.</summary>
public static partial class SystemFault
{
    // As Unix and Windows say it.
    private static readonly string[] _full = ["No space left", "There is not enough space"];

    /// <summary>The fault as a sentence: in English the system's own text, else what kind of fault it is and the path that it names.</summary>
    /// <param name="fault">A fault that no sentence of ours was written for.</param>
    /// <param name="english">Its text in English, where that is to be shorter; null for its message.</param>
    public static Sentence Of(Exception fault, string? english = null)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return Say.AsItIs(Said.InEnglish(english ?? fault.Message, Otherwise(fault)));
    }

    private static Sentence Otherwise(Exception fault)
    {
        Said path = Quoted().Match(fault.Message) is { Success: true } named ? named.Groups[1].Value : Say.SystemSomeFile;
        return fault switch
        {
            FileNotFoundException => Say.SystemNoFile(path),
            DirectoryNotFoundException => Say.SystemNoFolder(path),
            PathTooLongException => Say.SystemPathTooLong(path),
            UnauthorizedAccessException => Say.SystemDenied(path),
            IOException when _full.Any(text => fault.Message.StartsWith(text, StringComparison.Ordinal)) => Say.SystemDiskFull(path),
            IOException => Say.SystemReadOrWrite(path),
            JsonException { LineNumber: { } line } => Say.SystemNotJson(Said.Count(line + 1)),
            JsonException or KeyNotFoundException or FormatException or InvalidOperationException or ArgumentOutOfRangeException => Say.SystemMissingPart,
            DllNotFoundException or BadImageFormatException => Say.SystemNoLibrary,
            _ => Say.SystemNotReadable,
        };
    }

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex Quoted();
}
