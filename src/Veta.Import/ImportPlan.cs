using Veta.Data;

namespace Veta.Import;

/// <summary>What an import would do to a package; nothing is written before <see cref="Write"/>.</summary>
public sealed record ImportPlan
{
    /// <summary>The package with the rows.</summary>
    public required Package After { get; init; }

    /// <summary>What differs, cell by cell.</summary>
    public required IReadOnlyList<PackageDifference> Differences { get; init; }

    /// <summary>Rows that the package did not have.</summary>
    public required int Added { get; init; }

    /// <summary>Rows of this source whose figures or origin change.</summary>
    public required int Changed { get; init; }

    /// <summary>Rows that the package has already with the same figures, from this source or another.</summary>
    public required int Unchanged { get; init; }

    /// <summary>Rows that someone entered or edited by hand with other figures. Kept, unless the import was told to replace them.</summary>
    public required IReadOnlyList<ImportConflict> Conflicts { get; init; }

    /// <summary>Warnings of the importer and of the merge.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>What the ledger will say of the file.</summary>
    public required ImportRecord Record { get; init; }

    /// <summary>True when the package and its ledger are as after this import already.</summary>
    /// <param name="folder">The package's folder.</param>
    public bool ChangesNothing(string folder) => Differences.Count == 0 && ImportLedger.Read(folder).Holds(Record);

    /// <summary>Writes the package and its ledger of imports. The same package and file give the same bytes.</summary>
    /// <param name="folder">The package's folder.</param>
    public void Write(string folder)
    {
        if (Differences.Count > 0) { PackageWriter.Write(After, folder); }
        ImportLedger.Read(folder).With(Record).Write(folder);
    }
}
