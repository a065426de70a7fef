namespace Veta.Import;

/// <summary>What the ledger of imports says of the last file of one importer.</summary>
public sealed record ImportRecord
{
    /// <summary>Id of the importer.</summary>
    public required string Importer { get; init; }

    /// <summary>Id of the row of <c>sources</c>.</summary>
    public required string Source { get; init; }

    /// <summary>Name of the file, without folder.</summary>
    public required string File { get; init; }

    /// <summary>SHA-256 of the file, hexadecimal; rows quote its first eight digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Size of the file, bytes.</summary>
    public required int Bytes { get; init; }

    /// <summary>Which years or release it holds.</summary>
    public required string Vintage { get; init; }

    /// <summary>Terms of use.</summary>
    public required string Licence { get; init; }

    /// <summary>Where the publisher releases it.</summary>
    public required string Address { get; init; }
}
