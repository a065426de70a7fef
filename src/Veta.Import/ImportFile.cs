using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Veta.Import;

/// <summary>One file to import: its bytes, their checksum, and its text in the encoding that its publisher declares.</summary>
public sealed class ImportFile
{
    /// <summary>Most bytes of a file; the largest that a publisher releases for an importer has about 400 MiB.</summary>
    public const int MostBytes = 1 << 30;

    private readonly byte[] _bytes;

    /// <summary>A file from its bytes.</summary>
    /// <param name="name">Name without folder, for messages and the ledger.</param>
    /// <param name="bytes">The whole file.</param>
    public ImportFile(string name, byte[] bytes)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(bytes);
        (Name, _bytes) = (name, bytes);
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
    }

    /// <summary>Name without folder.</summary>
    public string Name { get; }

    /// <summary>SHA-256 of the bytes, 64 hexadecimal digits in lower case.</summary>
    public string Sha256 { get; }

    /// <summary>Size, bytes.</summary>
    public int Size => _bytes.Length;

    /// <summary>Reads a file from disk.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="ImportException">It is larger than <see cref="MostBytes"/>.</exception>
    public static ImportFile Read(string path)
    {
        using FileStream stream = File.OpenRead(path);
        ImportException TooLarge() => new(Say.ImportFileTooLarge(Path.GetFileName(path), Said.Exact(MostBytes >> 20), Say.ImportAsReleased));
        if (stream.CanSeek && stream.Length > MostBytes) { throw TooLarge(); }
        using var bytes = new MemoryStream(stream.CanSeek ? (int)stream.Length : 0);
        byte[] block = new byte[1 << 20];

        // Counted besides: a device or a pipe has no length.
        for (int count = stream.Read(block); count > 0; count = stream.Read(block))
        {
            if (bytes.Length + count > MostBytes) { throw TooLarge(); }
            bytes.Write(block, 0, count);
        }

        return new ImportFile(Path.GetFileName(path), bytes.ToArray());
    }

    /// <summary>A stream over the bytes, for workbooks.</summary>
    public Stream Open() => new MemoryStream(_bytes, writable: false);

    /// <summary>The text as UTF-8, without a byte order mark.</summary>
    /// <exception cref="ImportException">A byte is not UTF-8.</exception>
    public string Utf8() => Decode(new UTF8Encoding(false, throwOnInvalidBytes: true), "UTF-8");

    /// <summary>The text as Windows-1252.</summary>
    /// <exception cref="ImportException">A byte has no letter in Windows-1252, or the file starts with a UTF-8 byte order mark.</exception>
    public string Windows1252()
    {
        if (_bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble))
        {
            throw new ImportException(Say.ImportByteOrderMark(Name, Say.ImportAsReleased));
        }

        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
        string text = Decode(encoding, "Windows-1252");
        // The five unused places of the code page decode to control letters instead of failing.
        int bad = text.AsSpan().IndexOfAnyInRange('\u0080', '\u009F');
        return bad < 0 ? text : throw NotThis("Windows-1252", bad);
    }

    /// <summary>Where a row comes from, as it stands in the row's note: <c>line 417 of 582a0aa2</c>, the digits being the start of the checksum.</summary>
    /// <param name="line">Line in the file, from 1.</param>
    public string Line(int line) => string.Create(CultureInfo.InvariantCulture, $"line {line} of {Sha256[..8]}");

    /// <summary>Where a row computed from several lines comes from: <c>lines 417-428 of 582a0aa2</c>.</summary>
    /// <param name="first">First line, from 1.</param>
    /// <param name="last">Last line.</param>
    public string Lines(int first, int last) => string.Create(CultureInfo.InvariantCulture, $"lines {first}-{last} of {Sha256[..8]}");

    /// <summary>Where a row of a workbook comes from: <c>sheet Monthly Prices row 620 of 582a0aa2</c>.</summary>
    /// <param name="sheet">Name of the sheet.</param>
    /// <param name="row">Row in the sheet, from 1.</param>
    public string SheetRow(string sheet, int row) => string.Create(CultureInfo.InvariantCulture, $"sheet {sheet} row {row} of {Sha256[..8]}");

    private string Decode(Encoding encoding, string name)
    {
        try
        {
            string text = encoding.GetString(_bytes);
            return text.StartsWith('\uFEFF') ? text[1..] : text;
        }
        catch (DecoderFallbackException fault)
        {
            throw NotThis(name, fault.Index, fault);
        }
    }

    private ImportException NotThis(string encoding, int index, Exception? cause = null) =>
        new(Say.ImportNotEncoding(Name, encoding, Said.Exact(index), Say.ImportAsReleased), cause);
}
