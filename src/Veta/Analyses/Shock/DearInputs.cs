using Veta.Analyses.Shock.Rows;
using Veta.Data;
using Veta.Network;
using Veta.Network.Market;

namespace Veta.Analyses.Shock;

/// <summary>
/// Inputs that are a small part of the cost of what is made of them and rise far above their usual price. A choke price of the product, worked back on such an input, is many times its own price:
/// what the last user would pay and few markets ever did, so the answer must say it and who pays.
/// </summary>
internal sealed class DearInputs
{
    /// <summary>An input below this share of its product's usual price is a small part of it. A working assumption.</summary>
    public const double SmallShare = 0.05;

    /// <summary>A price above this multiple of the usual one is told. A working assumption.</summary>
    public const double FarAbove = 20;

    private const double Least = 1e-9;

    private readonly ShockedPart _part;
    private readonly Dictionary<FacilityId, Facility> _facilities;
    private readonly Dictionary<LaneId, Lane> _lanes;
    private readonly Dictionary<ProcessId, Process> _processes;
    private readonly ILookup<ProcessId, Recipe> _recipes;
    private readonly Geography _geography;

    private DearInputs(ShockedPart part, Geography geography)
    {
        (_part, _geography) = (part, geography);
        Package rows = part.Market.Package;
        _facilities = rows.Facilities.ToDictionary(f => f.Id);
        _lanes = rows.Lanes.ToDictionary(l => l.Id);
        _processes = rows.Processes.ToDictionary(p => p.Id);
        _recipes = rows.Recipes.ToLookup(r => r.Process);
    }

    /// <summary>One row for each such input, place and product, the highest ratio first.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="parts">The market with and without the shock.</param>
    /// <param name="prices">Its prices by month.</param>
    public static IReadOnlyList<DearInputRow> Of(ShockRequest request, IReadOnlyList<ShockedPart> parts, IReadOnlyList<MarketPriceRow> prices)
    {
        MarketPriceRow[] dear = [.. prices.Where(p => p.Ratio > FarAbove).GroupBy(p => (p.Region, p.Material)).Select(g => g.MaxBy(p => p.Ratio)!)];
        if (dear.Length == 0) { return []; }
        string[] months = [.. Enumerable.Range(0, request.Months).Select(t => request.Start.Plus(t).ToString())];
        var geography = new Geography(request.Package);
        return [.. parts.Select(part => new DearInputs(part, geography)).SelectMany(inputs => dear.SelectMany(row => inputs.Rows(row, Array.IndexOf(months, row.Month))))
            .OrderByDescending(r => r.Ratio).ThenByDescending(r => r.DearerShare).ThenBy(r => r.Material.Value, StringComparer.Ordinal).ThenBy(r => r.Region.Value, StringComparer.Ordinal).ThenBy(r => r.Product.Value, StringComparer.Ordinal)];
    }

    private IEnumerable<DearInputRow> Rows(MarketPriceRow dear, int month)
    {
        MarketMonth calm = _part.Calm[month], shocked = _part.Months[month];
        var makers = calm.Activity.Select(a => (a.Key, Value: Math.Max(a.Value, shocked.Activity.GetValueOrDefault(a.Key)))).Where(a => a.Value > Least && _facilities.TryGetValue(a.Key, out Facility? plant) && plant.Region == dear.Region)
            .Select(a => (Process: _facilities[a.Key].Process, Activity: a.Value)).Where(a => PerUnit(a.Process, dear.Material) > 0).GroupBy(a => _processes[a.Process].Material);
        foreach (var product in makers)
        {
            // Of several ways to make it the one that makes most speaks.
            ProcessId process = product.GroupBy(a => a.Process).OrderByDescending(g => g.Sum(a => a.Activity)).ThenBy(g => g.Key.Value, StringComparer.Ordinal).First().Key;
            (MaterialId, RegionId) place = SoldAt(product.Key, dear.Region, calm);
            double usual = calm.Prices.GetValueOrDefault(place), share = usual > Least ? PerUnit(process, dear.Material) * dear.UsualUsdPerUnit / usual : 1;
            if (share >= SmallShare) { continue; }
            (DemandKey Demand, double Ratio)? payer = Payer((product.Key, dear.Region), month);
            yield return new DearInputRow
            {
                Region = dear.Region, Material = dear.Material, Product = product.Key, Month = dear.Month, Ratio = dear.Ratio!.Value, PriceUsdPerUnit = dear.PriceUsdPerUnit,
                CostShare = share, SavedShare = SavedShare((dear.Material, dear.Region), shocked), DearerShare = share * (dear.Ratio.Value - 1), ProductRatio = shocked.Prices.GetValueOrDefault(place) / usual,
                PayerRegion = payer?.Demand.Region, PayerSector = payer?.Demand.Sector, PayerRatio = payer?.Ratio,
            };
        }
    }

    private double SavedShare((MaterialId Material, RegionId Region) at, MarketMonth month)
    {
        double taken = month.Activity.Where(a => _facilities.TryGetValue(a.Key, out Facility? plant) && plant.Region == at.Region).Sum(a => -_recipes[_facilities[a.Key].Process].Where(r => r.Material == at.Material && r.QuantityPerUnit < 0).Sum(r => r.QuantityPerUnit) * a.Value);
        return taken > Least ? month.Saved.GetValueOrDefault(at) / taken : 0;
    }

    /// <summary>Where the product of a plant has its price: where its users in the country buy it, which is the dearest of their places; at the plant itself when the country has none.</summary>
    private (MaterialId Material, RegionId Region) SoldAt(MaterialId product, RegionId plant, MarketMonth calm)
    {
        RegionId country = _geography.CountryOf(plant);
        return _part.Market.Base.Used.Where(u => u.Value > Least && u.Key.Material == product && _geography.CountryOf(u.Key.Region) == country).Select(u => u.Key)
            .OrderByDescending(p => calm.Prices.GetValueOrDefault(p)).ThenBy(p => p.Region.Value, StringComparer.Ordinal).Append((product, plant)).First();
    }

    /// <summary>Units of an input in a unit of what the process is for.</summary>
    private double PerUnit(ProcessId process, MaterialId input)
    {
        double made = _recipes[process].Where(r => r.Material == _processes[process].Material).Sum(r => r.QuantityPerUnit);
        return made > 0 ? -_recipes[process].Where(r => r.Material == input).Sum(r => r.QuantityPerUnit) / made : 0;
    }

    /// <summary>The use that values what it still buys most, of those that the product, or what is made of it, reaches in the month.</summary>
    private (DemandKey Demand, double Ratio)? Payer((MaterialId, RegionId) product, int month)
    {
        HashSet<(MaterialId, RegionId)> reached = Reached(product, _part.Months[month]);
        MarketMonth calm = _part.Calm[month], shocked = _part.Months[month];
        var buyers = shocked.Served.Where(s => s.Value > Least && s.Key.Sector is not null && reached.Contains((s.Key.Material, s.Key.Region)))
            .Select(s => (Demand: s.Key, Usual: calm.Prices.GetValueOrDefault((s.Key.Material, s.Key.Region)), Worth: 12 * shocked.Worth.GetValueOrDefault(s.Key) / (s.Value + shocked.Replaced.GetValueOrDefault(s.Key))))
            .Where(b => b.Usual > Least).Select(b => (b.Demand, Ratio: b.Worth / b.Usual))
            .OrderByDescending(b => b.Ratio).ThenBy(b => b.Demand.ToString(), StringComparer.Ordinal).ToArray();
        return buyers.Length > 0 ? buyers[0] : null;
    }

    /// <summary>Places and materials that a product comes to in a month, over lanes and through plants at work.</summary>
    private HashSet<(MaterialId Material, RegionId Region)> Reached((MaterialId Material, RegionId Region) product, MarketMonth month)
    {
        HashSet<(MaterialId Material, RegionId Region)> reached = [product];
        var next = new Queue<(MaterialId Material, RegionId Region)>([product]);
        var moves = month.Flows.Where(f => f.Value > Least && _lanes.ContainsKey(f.Key.Lane)).ToLookup(f => (f.Key.Material, _lanes[f.Key.Lane].Origin), f => (f.Key.Material, _lanes[f.Key.Lane].Destination));
        var plants = month.Activity.Where(a => a.Value > Least && _facilities.ContainsKey(a.Key)).Select(a => _facilities[a.Key])
            .SelectMany(f => _recipes[f.Process].Where(r => r.QuantityPerUnit < 0).Select(r => (From: (r.Material, f.Region), To: (_processes[f.Process].Material, f.Region)))).ToLookup(p => p.From, p => p.To);
        while (next.TryDequeue(out var at))
        {
            foreach ((MaterialId Material, RegionId Region) to in moves[at].Concat(plants[at]).Where(reached.Add)) { next.Enqueue(to); }
        }

        return reached;
    }
}
