using Veta.Data;
using Veta.Lp;
using Veta.Network;
using Veta.Network.Blocks;

namespace Veta.Analyses.Calibration;

/// <summary>Writes the prices that were found as rows of margins: what is paid above cost, which part of it the market has in common, what fades, and how steep the steps are.</summary>
internal sealed class MarginRows
{
    // A package that keeps margins has a source of this id for them; in another they stand on the prices that they were read from.
    private const string OwnSource = "calibration";

    // A margin below this share of the price is none.
    private const double Nothing = 1e-9;

    // Digits after the first that are written of a quantity, and of money by those of the price; further ones are the solver's.
    private const int QuantityDigits = 11, MoneyDigits = 7;

    // What costs less than this, in USD per unit, costs nothing.
    private const double Worthless = 1e-6;

    private readonly CalibrateRequest _request;
    private readonly NetworkContext _context;
    private readonly FitProblem _problem;
    private readonly double[] _duals;
    private readonly int _year;
    private readonly double _weight;
    private readonly SourceId _source;
    private readonly Dictionary<int, int> _balances;
    private readonly int[] _ways;
    private readonly Dictionary<MoveKey, MeasureInForce> _measures;

    public MarginRows(CalibrateRequest request, NetworkModel model, FitProblem problem, double[] duals, IReadOnlyList<MarketPrice> prices, IReadOnlyList<MeasureInForce> measures, int year)
    {
        _request = request;
        _context = model.Context;
        _problem = problem;
        _duals = duals;
        _year = year;
        _weight = model.Context.Data.Horizon.FlowWeight(0);
        _source = request.Package.Sources.FirstOrDefault(s => s.Id.Value == OwnSource)?.Id ?? (prices.Count > 0 ? prices[0].Source : request.Package.Sources[0].Id);
        _balances = model.Context.Of(MaterialBalance.Balances).All.ToDictionary(b => b.Key.Place, b => b.Index);
        _ways = Ways();
        _measures = measures.SelectMany(m => m.Moves.Select(move => (move, m))).GroupBy(p => p.move).ToDictionary(g => g.Key, g => g.First().m);
    }

    /// <summary>The rows: lanes in the order of the package, then plants.</summary>
    public IReadOnlyList<Margin> All()
    {
        List<Margin> lanes = [.. _context.Of(Transport.Flows).All.Select(f => LaneRow(f.Index, f.Key)).OfType<Margin>()];
        List<Margin> plants = [.. _context.Of(Processing.Activity).All.Select(a => PlantRow(a.Index, a.Key.Facility)).OfType<Margin>()];
        Dictionary<FacilityId, ProcessId> processes = _context.Data.Package.Facilities.ToDictionary(f => f.Id, f => f.Process);
        return [.. WithCommon(lanes, m => (m.Material, CountryOf(m.Buyer))), .. WithCommon(plants, m => (m.Material, processes[m.Facility!.Value].Value))];
    }

    /// <summary>How many flows and plants could bring something to a place, by row.</summary>
    private int[] Ways()
    {
        LpModel program = _problem.Program;
        int[] ways = new int[program.RowCount];
        for (int j = 0; j < program.ColumnCount; j++)
        {
            for (int k = program.Starts[j]; k < program.Starts[j + 1]; k++) { ways[program.Rows[k]] += program.Values[k] > 0 && program.ColumnUpper[j] > program.ColumnLower[j] ? 1 : 0; }
        }

        return ways;
    }

    private Margin? LaneRow(int column, MoveAt at)
    {
        MoveKey key = _context.MoveOf(at);
        Lane lane = _context.Data.Package.Lanes[_context.Places.Moves[at.Move].Lane];
        int to = _balances[_context.Places.EndsOf(at.Move).To];
        double quantity = _problem.Point[column], margin = -MarginFit.Reduced(_problem.Program, _duals, column) / _weight;
        double price = Math.Max(0, _duals[to] / _weight * (1 - lane.LossFraction));
        if (quantity <= 0 && margin <= Nothing * Math.Max(1, price)) { return null; }
        MeasureInForce? measure = margin > 0 ? _measures.GetValueOrDefault(key) : null;
        double? elasticity = quantity > 0 && price > 0 && _ways[to] > 1 ? _request.Elasticity : null;
        return Row(key.Material, lane.Destination, lane.Origin, quantity, price, margin, elasticity) with
        {
            Lane = lane.Id,
            ShortElasticity = elasticity * CalibrateRequest.ShortOverLong,
            Cause = measure?.Event.Value,
            LastYear = measure?.LastYear,
        };
    }

    private Margin? PlantRow(int column, int facility)
    {
        NetworkData data = _context.Data;
        Facility row = data.Package.Facilities[facility];
        MaterialId material = data.Package.Processes[data.FacilityProcess[facility]].Material;
        int place = _context.Places.Find(data.Materials.Of(material), data.FacilityRegion[facility]);
        int main = place >= 0 && _balances.TryGetValue(place, out int found) ? found : -1;
        double output = data.Recipes[data.FacilityProcess[facility]].Where(r => data.Materials[r.Material] == material).Sum(r => r.Quantity);
        double quantity = _problem.Point[column], margin = -MarginFit.Reduced(_problem.Program, _duals, column) / _weight, price = main < 0 ? 0 : Math.Max(0, output * _duals[main] / _weight);
        // The steps of lanes hold a plant that is alone at its place and sends its output away.
        bool alone = main < 0 || (_ways[main] <= 1 && _problem.Left[main]);
        if (quantity <= 0 && margin <= Nothing * Math.Max(1, price)) { return null; }
        if (alone && Math.Abs(margin) <= Nothing * Math.Max(1, price)) { margin = 0; }
        // What a plant can make within months more than usual is bounded by its surge capacity, which has its own price.
        double? elasticity = quantity > 0 && price > 0 && !alone ? CalibrateRequest.UsualSupplyElasticity : null;
        return Row(material, row.Region, data.Geography.Index[data.FacilityOwner[facility]], quantity, price, margin, elasticity) with { Facility = row.Id };
    }

    /// <summary>A figure to some digits of the size beside which it stands: what follows is the solver's. What is nothing is 0, since a table refuses traces.</summary>
    private static double Cut(double value, double size, int digits = MoneyDigits)
    {
        if (size <= Worthless || Math.Abs(value) <= Worthless) { return 0; }
        double unit = Math.Pow(10, Math.Floor(Math.Log10(size)) - digits);
        return Math.Round(value / unit) * unit is var cut && unit < 1 ? Math.Round(cut, Math.Min(15, (int)Math.Round(-Math.Log10(unit)))) : cut;
    }

    private Margin Row(MaterialId material, RegionId buyer, RegionId seller, double quantity, double price, double margin, double? elasticity) => new()
    {
        Material = material,
        Buyer = buyer,
        Seller = seller,
        Year = new Year(_year),
        QuantityPerYear = Cut(quantity, quantity, QuantityDigits),
        PriceUsdPerUnit = Cut(price, price),
        MarginUsdPerUnit = Cut(margin, Math.Max(price, Math.Abs(margin))),
        Elasticity = elasticity,
        Source = _source,
        Grade = Grade.D,
    };

    /// <summary>
    /// The part common to a market is the mean of its margins by quantity. What is below 0 neither fades nor counts in it; a way that was not used has the common part too, as far as its margin reaches, or goods would come round by it to leave the common part of their own; a measure's ends with it.
    /// </summary>
    private IEnumerable<Margin> WithCommon<TMarket>(List<Margin> rows, Func<Margin, TMarket> market)
        where TMarket : notnull
    {
        int? fades = _request.FadeYears > 0 ? _year + _request.FadeYears : null;
        Dictionary<TMarket, double> common = rows.Where(Counts).GroupBy(market).ToDictionary(g => g.Key, g => Cut(g.Sum(m => m.MarginUsdPerUnit * m.QuantityPerYear) / g.Sum(m => m.QuantityPerYear), g.Max(m => m.PriceUsdPerUnit)));
        foreach (Margin row in rows)
        {
            if (row.Cause is not null || row.MarginUsdPerUnit == 0) { yield return row; }
            else if (row.MarginUsdPerUnit < 0) { yield return row with { CommonUsdPerUnit = row.MarginUsdPerUnit, Note = "Runs below its cost at observed prices; does not fade" }; }
            else { yield return row with { CommonUsdPerUnit = row.QuantityPerYear > 0 ? common.GetValueOrDefault(market(row)) : Math.Min(row.MarginUsdPerUnit, common.GetValueOrDefault(market(row))), FadesBy = fades }; }
        }
    }

    private static bool Counts(Margin row) => row.Cause is null && row is { QuantityPerYear: > 0, MarginUsdPerUnit: >= 0 };

    private string CountryOf(RegionId region) => _context.Data.Geography.CountryId(_context.Data.Geography.Index.Of(region));
}
