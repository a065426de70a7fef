namespace Veta.Analyses.Depend.Tracing;

/// <summary>One flow as exporter and importer report it.</summary>
/// <param name="ByImporter">As the importer reports it; null when it does not.</param>
/// <param name="ByExporter">As the exporter reports it; null when it does not.</param>
public readonly record struct MirrorFlow(double? ByImporter, double? ByExporter)
{
    /// <summary>
    /// One figure of the two: the importer's, which duties make it count with more care, where it exists. Source: the practice of BACI, Gaulier and Zignago (2010), CEPII
    /// working paper 2010-23, with the importer's weight at 1; freight and insurance touch values, not tonnes.
    /// </summary>
    public double? Reconciled => ByImporter ?? ByExporter;

    /// <summary>Difference over the mean of the two; null when only one reports. Above one half the pair deserves a look: transit, secrecy or another form.</summary>
    public double? Discrepancy => ByImporter is { } importer && ByExporter is { } exporter
        ? importer + exporter > 0 ? Math.Abs(importer - exporter) / ((importer + exporter) / 2) : 0
        : null;

    /// <summary>Weight for balancing: a figure that two report alike is firm, one that they dispute gives way.</summary>
    public double Weight => Discrepancy is { } discrepancy ? 0.25 + discrepancy : 1;
}
