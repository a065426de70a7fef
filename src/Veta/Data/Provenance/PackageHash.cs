using System.Security.Cryptography;
using System.Text;

namespace Veta.Data.Provenance;

/// <summary>Fingerprints of a package's content, the same on every machine: SHA-256 in lower-case hexadecimal.</summary>
public sealed record PackageHash
{
    /// <summary>Of all tables together with what the package says of itself.</summary>
    public required string Whole { get; init; }

    /// <summary>Of each table that has rows, over the bytes that <see cref="PackageWriter"/> writes, in reading order.</summary>
    public required IReadOnlyList<(string Table, string Hash)> Tables { get; init; }

    /// <summary>Computes the fingerprints.</summary>
    public static PackageHash Of(Package package)
    {
        ArgumentNullException.ThrowIfNull(package);
        (string Table, string Hash)[] tables =
        [
            .. TableList.All.Where(t => t.RowsOf(package).Count > 0).Select(t => (t.Name, Hex(PackageWriter.Bytes(package, t)))),
        ];
        PackageInfo info = package.Info;
        string[] lines = [info.Name, info.TitleEn, info.TitleEs, info.Description, info.Version, info.Licence, string.Join(";", info.Home), string.Join(";", info.Concern), .. info.AsOf is { } day ? (string[])[day.ToString()] : []];
        // Lengths keep two neighbouring texts from flowing into each other.
        string head = string.Concat(lines.Select(l => $"{l.Length}:{l}\n"));
        string all = head + string.Concat(tables.Select(t => $"{t.Table} {t.Hash}\n"));
        return new PackageHash { Whole = Hex(Encoding.UTF8.GetBytes(all)), Tables = tables };
    }

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
