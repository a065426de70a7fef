using System.Collections.Concurrent;
using Veta.Data;
using Veta.Units;

namespace Veta.Network;

/// <summary>Impacts per unit of what processes make and of what is bought, in the units of their categories; the figure of the narrowest place counts.</summary>
internal sealed class ImpactBook
{
    private readonly Geography _geography;
    private readonly Dictionary<int, Row[]> _ofProcess;
    private readonly Dictionary<int, Row[]> _ofMaterial;
    private readonly ConcurrentDictionary<(bool Made, int Subject, int Region), ImpactFigure[]> _known = new();

    /// <summary>Reads the tables of a checked package.</summary>
    public ImpactBook(NetworkData data)
    {
        _geography = data.Geography;
        Categories = new Index<ImpactCategoryId>(data.Package.ImpactCategories.Select(c => c.Id));
        Dictionary<SourceId, Grade> grades = data.Package.Sources.ToDictionary(s => s.Id, s => s.Grade);
        _ofProcess = data.Package.Impacts.Where(i => i.Process is { } process && Counts(data, i, data.Processes.Of(process)))
            .GroupBy(i => data.Processes.Of(i.Process!.Value)).ToDictionary(g => g.Key, g => g.Select(i => Of(i, UnitOfProcess(data, g.Key))).ToArray());
        _ofMaterial = data.Package.Impacts.Where(i => i.Material is not null)
            .GroupBy(i => data.Materials.Of(i.Material!.Value)).ToDictionary(g => g.Key, g => g.Select(i => Of(i, data.Package.Materials[g.Key].Unit)).ToArray());

        Row Of(Impact impact, string unit)
        {
            int category = Categories.Of(impact.Category);
            double perUnit = impact.QuantityPerUnit * ImpactUnits.Factor(impact.Unit, data.Package.ImpactCategories[category].Unit, unit)!.Value;
            return new Row(impact.Place is { } place ? data.Geography.Index.Of(place) : -1, new ImpactFigure(category, perUnit, impact.Boundary, impact.Grade ?? grades[impact.Source]));
        }
    }

    /// <summary>Positions of categories.</summary>
    public Index<ImpactCategoryId> Categories { get; }

    /// <summary>True when the package has no figure at all.</summary>
    public bool IsEmpty => _ofProcess.Count == 0 && _ofMaterial.Count == 0;

    /// <summary>Figures of a process at a region, one for each category that has one.</summary>
    public IReadOnlyList<ImpactFigure> OfProcess(int process, int region) => Find(true, _ofProcess, process, region);

    /// <summary>Figures of a material that is bought at a region, one for each category that has one.</summary>
    public IReadOnlyList<ImpactFigure> OfMaterial(int material, int region) => Find(false, _ofMaterial, material, region);

    // A figure from cradle to gate holds what made the inputs, so it counts where there are none.
    private static bool Counts(NetworkData data, Impact impact, int process) => impact.Boundary != ImpactBoundary.CradleToGate || !data.Recipes[process].Any(r => r.Quantity < 0);

    private static string UnitOfProcess(NetworkData data, int process) => data.Package.Materials[data.Materials.Of(data.Package.Processes[process].Material)].Unit;

    private ImpactFigure[] Find(bool made, Dictionary<int, Row[]> rows, int subject, int region) =>
        !rows.TryGetValue(subject, out Row[]? all) ? []
        : _known.GetOrAdd((made, subject, region), _ => [.. all.GroupBy(r => r.Figure.Category).Select(g => Narrowest([.. g], region)).OfType<ImpactFigure>()]);

    private ImpactFigure? Narrowest(Row[] rows, int region)
    {
        foreach (int place in _geography.Above(region))
        {
            foreach (Row row in rows)
            {
                if (row.Place == place) { return row.Figure; }
            }
        }

        foreach (Row row in rows)
        {
            if (row.Place < 0) { return row.Figure; }
        }

        return null;
    }

    private readonly record struct Row(int Place, ImpactFigure Figure);
}
