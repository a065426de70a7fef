using System.Text.RegularExpressions;
using Veta.Data;

namespace Veta.Import;

/// <summary>The origin at the end of an imported row's note: line and checksum.</summary>
internal static partial class RowOrigin
{
    /// <summary>The note of a row; null when it is blank.</summary>
    public static string? NoteOf(IRow row)
    {
        string text = TableList.Of(row.GetType()).Column("note")!.TextOf(row);
        return text.Length == 0 ? null : text;
    }

    /// <summary>First eight digits of the checksum of the file that a note quotes; null when it quotes none.</summary>
    public static string? ChecksumOf(string? note) => note is not null && Mark().Match(note) is { Success: true } match ? match.Groups["sum"].Value : null;

    /// <summary>A note with this origin in place of the one that it quotes.</summary>
    public static string Join(string? note, string origin)
    {
        string text = note is null ? "" : Mark().Replace(note, "").Trim();
        return text.Length == 0 ? origin : $"{text}; {origin}";
    }

    /// <summary>The row with another note.</summary>
    public static IRow With(IRow row, string? note) => row switch
    {
        Production production => production with { Note = note },
        Trade trade => trade with { Note = note },
        Price price => price with { Note = note },
        Region region => region with { Note = note },
        Lane lane => lane with { Note = note },
        Demand demand => demand with { Note = note },
        Supply supply => supply with { Note = note },
        SectorValue value => value with { Note = note },
        _ => throw new InvalidOperationException($"Rows of {TableList.Of(row.GetType()).Name} take no origin yet; add the table to {nameof(RowOrigin)}."),
    };

    [GeneratedRegex(@"(?:; )?(?:sheet [^;]+ )?(?:lines?|rows?) [\d,-]+ of (?<sum>[0-9a-f]{8})$")]
    private static partial Regex Mark();
}
