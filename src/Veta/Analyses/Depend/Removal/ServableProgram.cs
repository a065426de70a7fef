using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Data.Planning;
using Veta.Lp;
using Veta.Network;
using Veta.Network.Blocks;

namespace Veta.Analyses.Depend.Removal;

/// <summary>
/// The largest share of demand that a network can serve with capacity as it stands: the blocks of the plan for one year, without building, stocks, caps and minimum runs, and
/// with free disposal; the objective counts only what is not served. End uses of the importers come first, by priority tier and within a tier as <c>sectors</c> lists them; those of others share what is left. It is an upper
/// bound: nobody outbids the importer, and everybody can switch at once.
/// </summary>
internal sealed class ServableProgram
{
    /// <summary>A tier weighs twice as much as the next; others than the importers weigh less than any tier of theirs.</summary>
    private const double TierRatio = 2, Others = 1.0 / 1024;

    /// <summary>Of two end uses in one tier the one listed first in <c>sectors</c> is served first, then the region listed first: without an order the answer would be one of many.</summary>
    private const double AmongEquals = 1e-2;

    /// <summary>What can be made and moved, without stocks, caps and prices. A sale to outside serves nobody here, and what is left over may be thrown away.</summary>
    internal static BlockChoice Blocks { get; } = BlockChoice.Of(BlockRole.Physics).But<OutsideSales>();

    private readonly IReadOnlyList<RowSeries<Demand>> _series;
    private readonly Members<DemandAt> _unserved;
    private readonly double[] _quantities;
    private readonly double[] _values;

    public ServableProgram(Package package, int year, IReadOnlyList<string> importers)
    {
        Package open = Open(OneYear.Of(package, year));
        NetworkModel model = NetworkModel.Build(open, Blocks);
        Context = model.Context;
        _series = Context.Data.Demands;
        _unserved = Context.Of(FixedDemand.Unserved);
        _quantities = [.. Enumerable.Range(0, _unserved.Count).Select(k => model.Program.ColumnUpper[_unserved[k]])];
        _values = [.. Enumerable.Range(0, _unserved.Count).Select(k => Math.Max(1e-9, _series[_unserved.KeyAt(k).Series].At(year, r => r.UnservedValueUsdPerUnit ?? 1)))];
        Program = WithCosts(model.Program, package, importers);
        Cells = CellsOf(package, importers);
    }

    /// <summary>Data and families of columns.</summary>
    public NetworkContext Context { get; }

    /// <summary>The program: minimise the weighted share of demand that is not served.</summary>
    public LpModel Program { get; }

    /// <summary>Importer and end use, with the positions of their demands among the columns of what is not served.</summary>
    public IReadOnlyList<(string Importer, SectorId? Sector, int[] Demands)> Cells { get; }

    /// <summary>Share of demand served of a cell, by value, and its worst material.</summary>
    public (double Share, MaterialId? Worst, double WorstShare) Served(int cell, double[] point)
    {
        double demand = 0, missing = 0, worstShare = 1;
        MaterialId? worst = null;
        foreach (IGrouping<MaterialId, int> material in Cells[cell].Demands.GroupBy(k => _series[_unserved.KeyAt(k).Series].First.Material))
        {
            double wanted = material.Sum(k => _values[k] * _quantities[k]), lost = material.Sum(k => _values[k] * Math.Clamp(point[_unserved[k]], 0, _quantities[k]));
            demand += wanted;
            missing += lost;
            double share = wanted > 0 ? 1 - (lost / wanted) : 1;
            if (share >= worstShare - 1e-7) { continue; }
            worstShare = share;
            worst = material.Key;
        }

        return (demand > 0 ? 1 - (missing / demand) : 1, worst, worstShare);
    }

    /// <summary>Columns that stop when a facility is gone.</summary>
    public int[] ColumnsOfFacility(int facility) => Columns(Processing.Activity, at => at.Facility == facility);

    /// <summary>Columns that stop when a country is gone: what its plants make, what is bought from or in it, and what passes through it.</summary>
    public int[] ColumnsOfCountry(int country)
    {
        NetworkData data = Context.Data;
        bool Inside(int region) => data.Geography.CountryOf(region) == country;
        IReadOnlyList<RowSeries<Supply>> supplies = Purchases.SeriesOf(data.Package);
        return
        [
            .. Columns(Processing.Activity, at => Inside(data.FacilityRegion[at.Facility])),
            .. Columns(Purchases.Bought, at => supplies[at.Series].First is var supply && (Inside(data.Geography.Index.Of(supply.Region)) || (supply.Origin is { } origin && Inside(data.Geography.Index.Of(origin))))),
            .. Columns(Transport.Flows, at => Context.Places.EndsOf(at.Move) is var (from, to) && (Inside(Context.Places[from].Region) || Inside(Context.Places[to].Region))),
        ];
    }

    private int[] Columns<TKey>(FamilyOf<TKey> family, Func<TKey, bool> wanted)
        where TKey : struct => [.. Context.Of(family).All.Where(m => wanted(m.Key)).Select(m => m.Index)];

    /// <summary>What binds inside the chosen blocks for other reasons than capacity goes: having to run, having to take, having to serve, having to keep what nobody wants.</summary>
    private static Package Open(Package package)
    {
        SourceId source = package.Sources[0].Id;
        return package.WithoutLeastUtilisation() with
        {
            Supplies = [.. package.Supplies.Select(s => s.MustTake ? s with { MustTake = false } : s)],
            Demands = [.. package.Demands.Select(d => d.UnservedValueUsdPerUnit is null ? d with { UnservedValueUsdPerUnit = 1 } : d)],
            Disposals = [.. package.Materials.Select(m => new Disposal { Material = m.Id, Source = source })],
        };
    }

    private LpModel WithCosts(LpModel program, Package package, IReadOnlyList<string> importers)
    {
        double[] cost = new double[program.ColumnCount];
        double all = 0;
        var tiers = package.Sectors.ToDictionary(s => s.Id, s => s.PriorityTier);
        var order = package.Sectors.Select((s, k) => (s.Id, k)).ToDictionary(s => s.Id, s => s.k);
        var totals = new Dictionary<MaterialId, double>();
        Geography geography = Context.Data.Geography;
        for (int k = 0; k < _unserved.Count; k++)
        {
            MaterialId material = _series[_unserved.KeyAt(k).Series].First.Material;
            bool counts = importers.Any(i => geography.IsInGroup(geography.Index.Of(_series[_unserved.KeyAt(k).Series].First.Region), i));
            totals[material] = totals.GetValueOrDefault(material) + ((counts ? 1 : Others) * _quantities[k]);
        }

        for (int k = 0; k < _unserved.Count; k++)
        {
            Demand first = _series[_unserved.KeyAt(k).Series].First;
            int region = geography.Index.Of(first.Region);
            double weight = importers.Any(i => geography.IsInGroup(region, i)) ? 1 : Others;
            int tier = first.Sector is { } sector ? tiers.GetValueOrDefault(sector, 5) : 5;
            int place = first.Sector is { } listed ? order.GetValueOrDefault(listed, order.Count) : order.Count;
            double among = 1 + (AmongEquals * (order.Count - place) / (order.Count + 1)) + (AmongEquals * AmongEquals * (geography.Index.Count - region) / geography.Index.Count);
            cost[_unserved[k]] = weight * among * 1e4 * Math.Pow(TierRatio, 9 - tier) / totals[first.Material];
            all += cost[_unserved[k]] * _quantities[k];
        }

        return program with { Offset = -all, Cost = cost, Integer = null }; // served counts, so that the objective is not a small difference
    }

    private List<(string, SectorId?, int[])> CellsOf(Package package, IReadOnlyList<string> importers)
    {
        Geography geography = Context.Data.Geography;
        var order = package.Sectors.Select((s, k) => (s.Id, k)).ToDictionary(s => s.Id, s => s.k);
        return
        [
            .. importers.SelectMany(importer => Enumerable.Range(0, _unserved.Count)
                .Where(k => geography.IsInGroup(geography.Index.Of(_series[_unserved.KeyAt(k).Series].First.Region), importer))
                .GroupBy(k => _series[_unserved.KeyAt(k).Series].First.Sector)
                .OrderBy(g => g.Key is { } sector ? order.GetValueOrDefault(sector, int.MaxValue) : int.MaxValue)
                .Select(g => (importer, g.Key, g.ToArray()))),
        ];
    }
}
