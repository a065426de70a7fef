namespace Veta.Data.Reading;

/// <summary>What came of reading a package.</summary>
public sealed record PackageReading
{
    /// <summary>The package; null when there are errors.</summary>
    public required Package? Package { get; init; }

    /// <summary>Errors and warnings, in the order of the tables and their lines.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>The package.</summary>
    /// <exception cref="PackageException">There are errors.</exception>
    public Package Require(Sentence what) => Package ?? throw new PackageException(what, Findings);
}
