using Veta.Data;
using Veta.Data.Provenance;
using Veta.Network;

namespace Veta.Analyses.Depend;

/// <summary>Materials of which rows of trade, and not the model's choice, say from which countries an importer buys them.</summary>
internal static class ObservedSuppliers
{
    /// <summary>The materials with a row of trade of the year into the importer's places that names one seller, has a quantity, and rests on more than an assumption.</summary>
    public static IReadOnlySet<MaterialId> Of(Package package, Importer importer, int year)
    {
        var geography = new Geography(package);
        var grades = new RowGrades(package);
        return package.Trade.Where(t => t.Year.Value == year && t.QuantityPerYear is not null && Named(t.Exporter) && importer.Holds(geography.Index.Of(t.Importer)) && grades.Of(t) != Grade.D)
            .Select(t => t.Material).ToHashSet();

        bool Named(RegionId exporter) => geography.Regions[geography.Index.Of(exporter)].Kind != RegionKind.World;
    }
}
