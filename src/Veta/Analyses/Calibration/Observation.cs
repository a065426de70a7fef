using Veta.Data;

namespace Veta.Analyses.Calibration;

/// <summary>A quantity that statistics give for the base year, and the columns of a program that make it up.</summary>
/// <param name="Kind">Table that holds it: <c>trade</c> or <c>production</c>.</param>
/// <param name="Material">Material.</param>
/// <param name="From">Exporter, or where it is made.</param>
/// <param name="To">Importer; null for production.</param>
/// <param name="Quantity">Observed, units per year.</param>
/// <param name="Terms">Columns with their factors; none where the package has no lane or plant for it.</param>
internal sealed record Observation(string Kind, MaterialId Material, RegionId From, RegionId? To, double Quantity, IReadOnlyList<(int Column, double Factor)> Terms)
{
    /// <summary>What a point makes of it.</summary>
    public double At(double[] point) => Terms.Sum(t => t.Factor * point[t.Column]);
}
