using System.Text.Encodings.Web;
using System.Text.Json;
using Veta.Data;

namespace Veta.Import;

/// <summary>The file <c>imports.json</c> of a package: which released files its imported rows come from, one record per importer and file.</summary>
public sealed record ImportLedger
{
    /// <summary>Name of the file in the package's folder.</summary>
    public const string FileName = "imports.json";

    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>Records in the order of importer, then checksum.</summary>
    public required IReadOnlyList<ImportRecord> Records { get; init; }

    /// <summary>Reads a package's ledger; empty when it has none.</summary>
    /// <param name="folder">The package's folder.</param>
    /// <exception cref="ImportException">The file is not a ledger.</exception>
    public static ImportLedger Read(string folder)
    {
        string path = Path.Combine(folder, FileName);
        if (!File.Exists(path)) { return new ImportLedger { Records = [] }; }
        ReadOnlyMemory<byte> text = JsonText.WithoutMark(File.ReadAllBytes(path));
        if (JsonText.FaultOf(text.Span) is { } unreadable) { throw new ImportException(Say.ImportLedgerUnreadable(FileName, unreadable.Told)); }
        try
        {
            return new ImportLedger { Records = JsonSerializer.Deserialize<ImportRecord[]>(text.Span, Options) ?? [] };
        }
        catch (JsonException fault)
        {
            throw new ImportException(Say.ImportLedgerBroken(FileName, SystemFault.Of(fault)), fault);
        }
    }

    /// <summary>True when a record is there as it is.</summary>
    public bool Holds(ImportRecord record) => Records.Contains(record);

    /// <summary>The ledger with a record; one of the same importer and checksum is replaced.</summary>
    public ImportLedger With(ImportRecord record) => new()
    {
        Records = [.. Records.Where(other => (other.Importer, other.Sha256) != (record.Importer, record.Sha256)).Append(record)
            .OrderBy(other => other.Importer, StringComparer.Ordinal).ThenBy(other => other.Sha256, StringComparer.Ordinal)],
    };

    /// <summary>Writes the ledger.</summary>
    /// <param name="folder">The package's folder.</param>
    public void Write(string folder)
    {
        byte[] bytes = [.. JsonSerializer.SerializeToUtf8Bytes(Records, Options), (byte)'\n'];
        string path = Path.Combine(folder, FileName);
        File.WriteAllBytes(path + ".new", bytes);
        File.Move(path + ".new", path, overwrite: true);
    }
}
