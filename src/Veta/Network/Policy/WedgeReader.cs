using Veta.Data;
using Veta.Finance.Taxes;

namespace Veta.Network.Policy;

/// <summary>What wedges are due at the prices and quantities of a plan.</summary>
internal sealed class WedgeReader
{
    private readonly NetworkContext _context;
    private readonly NetworkData _data;
    private readonly Func<int, int, double> _price;
    private readonly double[] _flow;
    private readonly double[] _running;

    /// <summary>Reads a plan.</summary>
    /// <param name="context">Its ledgers.</param>
    /// <param name="point">Its point.</param>
    /// <param name="price">Price at a place in a period, USD per unit in money of the year.</param>
    public WedgeReader(NetworkContext context, double[] point, Func<int, int, double> price)
    {
        ArgumentNullException.ThrowIfNull(context);
        (_context, _data, _price) = (context, context.Data, price);
        (_flow, _running) = (context.Flow.Evaluate(point), context.Running.Evaluate(point));
    }

    /// <summary>The wedge that a levy is. A floor has one for each material and place of arrival.</summary>
    public static WedgeKey KeyOf(NetworkData data, LevyEffect levy, int period)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(levy);
        return new WedgeKey(levy.Lever.Id.Value, levy.Rate is null ? data.Places.EndsOf(levy.Move).To : levy.Move, period);
    }

    /// <summary>All wedges that hang on prices.</summary>
    public IReadOnlyList<Wedge> All() => [.. Outputs(), .. Tariffs(), .. Floors(), .. Taxes()];

    private IEnumerable<Wedge> Outputs()
    {
        for (int e = 0; e < _data.Policy.Effects.Count; e++)
        {
            if (_data.Policy.Effects[e] is not OutputEffect { UsdPerUnit: null } effect) { continue; }
            int place = _context.Places.Find(effect.Material, _data.FacilityRegion[effect.Facility]);
            for (int t = 0; t < _context.Periods; t++)
            {
                if (FloorsInForce.Open(effect.Lever, _data.Horizon, t) <= 0) { continue; }
                var key = new WedgeKey(effect.Lever.Id.Value, e, t);
                double price = _price(place, t), due = effect.At(price);

                // Without columns of its own a lever with a quantity pays for the share of the output that it covers.
                double made = _running[_context.At(effect.Facility, t)] * effect.Yield;
                if (!_data.Policy.HasOwners && effect.Quantity is { } most && made > most) { due *= most / made; }
                yield return new Wedge(key, _data.Facilities[effect.Facility].Value, price, _data.Wedges[key], due);
            }
        }
    }

    private IEnumerable<Wedge> Tariffs()
    {
        foreach (LevyEffect levy in _data.Policy.Effects.OfType<LevyEffect>().Where(l => l.Rate is not null && l.Fixed is null))
        {
            Lane lane = _data.Package.Lanes[_context.Places.Moves[levy.Move].Lane];
            double rate = levy.Rate!.Value;
            for (int t = 0; t < _context.Periods; t++)
            {
                if (FloorsInForce.Open(levy.Lever, _data.Horizon, t) <= 0) { continue; }
                WedgeKey key = KeyOf(_data, levy, t);
                double price = _price(_context.Places.EndsOf(levy.Move).To, t), border = (price * (1 - lane.LossFraction)) - LaneCost.UsdPerUnit(_data.Package, lane);
                yield return new Wedge(key, NameOf(levy.Move), price, _data.Wedges[key], rate * Math.Max(0, border) / (1 + rate));
            }
        }
    }

    private IEnumerable<Wedge> Floors()
    {
        foreach (var levies in _data.Policy.Effects.OfType<LevyEffect>().Where(l => l.Rate is null).GroupBy(l => KeyOf(_data, l, 0)))
        {
            LevyEffect first = levies.First();
            for (int t = 0; t < _context.Periods; t++)
            {
                if (FloorsInForce.Open(first.Lever, _data.Horizon, t) <= 0) { continue; }
                WedgeKey key = levies.Key with { Period = t };
                double price = _price(levies.Key.Position, t), used = _data.Wedges[key];

                // Where nothing comes in any more, the levy does nothing and need not rise.
                bool keepsOut = used > 0 && levies.All(l => _flow[_context.At(l.Move, t)] <= 1e-9);
                double due = keepsOut ? used : Math.Max(0, used + first.Floor - price);
                yield return new Wedge(key, NameOf(first.Move), price, used, due);
            }
        }
    }

    private IEnumerable<Wedge> Taxes()
    {
        for (int f = 0; f < _data.Facilities.Count; f++)
        {
            for (int t = 0; t < _context.Periods; t++)
            {
                int year = _data.Horizon.FirstYear(t);
                if (_data.Policy.TaxesOf(f, year) is not { } taxes) { continue; }
                (double revenue, double cost) = Margin(f, t);
                var paid = new Dictionary<TaxInstrumentId, double>();
                foreach ((TaxInstrument row, TaxRule rule, string _) in taxes.OnOutput)
                {
                    double profit = revenue - (row.OperatingCostShare * cost) - row.DeductsInstruments.Sum(d => paid.GetValueOrDefault(d));
                    double rate = taxes.RateOf(row, rule, year, revenue > 0 ? profit / revenue : 0, _running[_context.At(f, t)]);
                    double due = row.Kind == TaxKind.Royalty ? rate * Revenue(f, t, row.Materials) : rate * Math.Max(0, profit);
                    paid[row.Id] = due;
                    var key = new WedgeKey(row.Id.Value, f, t);
                    yield return new Wedge(key, _data.Facilities[f].Value, revenue, _data.Wedges[key], due);
                }
            }
        }
    }

    private (double Revenue, double Cost) Margin(int facility, int period)
    {
        double cost = _data.VariableCost(facility, period);
        foreach ((int material, double quantity) in _data.Recipes[_data.FacilityProcess[facility]].Where(r => r.Quantity < 0)) { cost -= quantity * _price(_context.Places.Find(material, _data.FacilityRegion[facility]), period); }
        return (Revenue(facility, period, []), cost);
    }

    private double Revenue(int facility, int period, IReadOnlyList<MaterialId> materials) =>
        _data.Recipes[_data.FacilityProcess[facility]].Where(r => r.Quantity > 0 && (materials.Count == 0 || materials.Contains(_data.Materials[r.Material])))
            .Sum(r => r.Quantity * _price(_context.Places.Find(r.Material, _data.FacilityRegion[facility]), period));

    private string NameOf(int move) => _data.Package.Lanes[_context.Places.Moves[move].Lane].Id + "," + _data.Materials[_context.Places.Moves[move].Material];
}
