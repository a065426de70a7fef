using Veta.Data;
using Veta.Lp;
using Veta.Network;
using Veta.Network.Blocks;

namespace Veta.Analyses.Planning;

/// <summary>Reads a plan from the ledgers and columns of a solved program. Holds no formula of its own.</summary>
internal sealed class PlanReader
{
    private readonly NetworkModel _model;
    private readonly NetworkContext _context;
    private readonly NetworkData _data;
    private readonly double[] _x;

    private PlanReader(NetworkModel model, double[] x)
    {
        _model = model;
        _context = model.Context;
        _data = model.Context.Data;
        _x = x;
    }

    /// <summary>Reads all tables. The point comes from <paramref name="solved"/>, the duals from <paramref name="priced"/> (the same solve for a program without integers).</summary>
    public static PlanResult Read(NetworkModel model, SolveResult solved, SolveResult priced)
    {
        SolveResult point = priced.Status == SolveStatus.Optimal ? priced : solved;
        var reader = new PlanReader(model, point.Primal);
        bool hasDuals = priced.Status == SolveStatus.Optimal && priced.Dual.Length == model.Program.RowCount;
        SolutionQuality quality = SolutionQuality.Measure(model.Program, solved);
        IReadOnlyList<CostRow> costs = reader.Costs();
        double sum = costs.Sum(c => c.PresentUsd);
        return new PlanResult
        {
            Status = solved.Status,
            HasPlan = true,
            ObjectiveUsd = point.Objective,
            BoundUsd = solved.Bound,
            Gap = solved.Gap,
            Solve = solved,
            Model = model,
            Quality = ReferenceEquals(priced, solved) || !hasDuals ? quality : quality with { RelativeDualityGap = SolutionQuality.Measure(model.Program.WithIntegersFixed(priced.Primal), priced).RelativeDualityGap },
            MassResidual = MassResidual.Of(model.Context, point.Primal),
            CostResidual = Math.Abs(sum - point.Objective) / Math.Max(1, Math.Abs(point.Objective)),
            PricesAreConditional = model.Program.HasIntegers,
            Builds = reader.Builds(),
            Activity = reader.Activity(),
            Flows = reader.Flows(),
            Stocks = reader.Stocks(),
            Unserved = reader.Services(),
            Purchases = reader.Purchases(),
            Sales = reader.Sales(),
            Discards = reader.Discards(),
            Prices = hasDuals ? reader.Prices(priced.Dual) : [],
            Bindings = hasDuals ? BindingReader.Read(model, priced) : [],
            Costs = costs,
            Times = [],
        };
    }

    private List<BuildRow> Builds()
    {
        var rows = new List<BuildRow>();
        AddBuilds(rows, _context.Variables["build"], null);
        AddBuilds(rows, _context.Variables["size"], _context.Variables["projects"]);
        return [.. rows.OrderBy(r => r.Year).ThenBy(r => r.Facility.Value, StringComparer.Ordinal)];
    }

    private void AddBuilds(List<BuildRow> rows, Variables sizes, Variables? projects)
    {
        for (int k = 0; k < sizes.Count; k++)
        {
            double size = _x[sizes.Family[k]], count = projects is null ? 0 : Math.Round(_x[projects.Family[k]]);
            if (size <= 1e-6 && count == 0) { continue; }
            int f = sizes.First[k], v = sizes.Period[k];
            Facility row = _data.Package.Facilities[f];
            rows.Add(new BuildRow
            {
                Facility = row.Id,
                Process = row.Process,
                Region = row.Region,
                Year = _data.Horizon.FirstYear(v),
                ServiceYear = _data.VintageOf(f, v).ServiceYear,
                Projects = projects is null ? null : count,
                CapacityPerYear = size,
                InvestmentUsd = (size * _data.Capex(f, v)) + (count * row.CapexFixedUsd),
                Payer = _data.FacilityPayer[f],
            });
        }
    }

    private List<ActivityRow> Activity()
    {
        double[] use = _context.Use.Evaluate(_x), capacity = _context.Capacity.Evaluate(_x);
        var rows = new List<ActivityRow>();
        for (int f = 0; f < _data.Facilities.Count; f++)
        {
            for (int t = 0; t < _context.Periods; t++)
            {
                int e = _context.At(f, t);
                if (capacity[e] <= 1e-9 && use[e] <= 1e-9) { continue; }
                rows.Add(new ActivityRow
                {
                    Facility = _data.Facilities[f],
                    Year = _data.Horizon.FirstYear(t),
                    ActivityPerYear = use[e],
                    CapacityPerYear = capacity[e],
                    Utilisation = capacity[e] > 0 ? use[e] / capacity[e] : null,
                });
            }
        }

        return rows;
    }

    private List<FlowRow> Flows() =>
        [.. Positive("flow").Select(v =>
        {
            (int laneIndex, int material) = _context.Places.Moves[v.First];
            Lane lane = _data.Package.Lanes[laneIndex];
            return new FlowRow { Lane = lane.Id, Origin = lane.Origin, Destination = lane.Destination, Material = _data.Materials[material], Year = _data.Horizon.FirstYear(v.Period), QuantityPerYear = v.Value };
        })];

    private List<StockRow> Stocks()
    {
        Variables levels = _context.Variables["stock"];
        double[] change = _context.StockChange.Evaluate(_x);
        var rows = new List<StockRow>();
        for (int k = 0; k < levels.Count; k++)
        {
            int s = levels.First[k], t = levels.Period[k];
            rows.Add(new StockRow { Stock = _data.Package.Stocks[s].Id, Year = _data.Horizon.FirstYear(t), LevelUnits = _x[levels.Family[k]], DrawPerYear = -change[_context.At(s, t)] });
        }

        return rows;
    }

    private List<ServiceRow> Services()
    {
        IReadOnlyList<RowSeries<Demand>> series = FixedDemand.SeriesOf(_data.Package);
        var unserved = Positive("unserved").ToDictionary(v => (v.First, v.Period), v => v.Value);
        var rows = new List<ServiceRow>();
        for (int d = 0; d < series.Count; d++)
        {
            for (int t = 0; t < _context.Periods; t++)
            {
                int year = _data.Horizon.FirstYear(t);
                double demand = series[d].At(year, r => r.QuantityPerYear), missing = unserved.GetValueOrDefault((d, t));
                Demand first = series[d].First;
                rows.Add(new ServiceRow { Region = first.Region, Material = first.Material, Sector = first.Sector, Year = year, DemandPerYear = demand, UnservedPerYear = missing, UnservedShare = demand > 0 ? missing / demand : null });
            }
        }

        return rows;
    }

    private List<PurchaseRow> Purchases()
    {
        IReadOnlyList<RowSeries<Supply>> series = Network.Blocks.Purchases.SeriesOf(_data.Package);
        var bought = Positive("purchase").ToDictionary(v => (v.First, v.Period), v => v.Value);
        var rows = new List<PurchaseRow>();
        for (int s = 0; s < series.Count; s++)
        {
            Supply first = series[s].First;
            for (int t = 0; t < _context.Periods; t++)
            {
                int year = _data.Horizon.FirstYear(t);
                double quantity = first.MustTake ? series[s].OrNull(year, r => r.QuantityPerYear) ?? 0 : bought.GetValueOrDefault((s, t));
                if (quantity > 0) { rows.Add(new PurchaseRow { Supply = first.Id, Region = first.Region, Material = first.Material, Year = year, QuantityPerYear = quantity }); }
            }
        }

        return rows;
    }

    private List<SaleRow> Sales()
    {
        IReadOnlyList<RowSeries<Sale>> series = OutsideSales.SeriesOf(_data.Package);
        return [.. Positive("sale").Select(v => new SaleRow
        {
            Sale = series[v.First].First.Id,
            Region = series[v.First].First.Region,
            Material = series[v.First].First.Material,
            Year = _data.Horizon.FirstYear(v.Period),
            QuantityPerYear = v.Value,
        })];
    }

    /// <summary>Paid and limited disposal are columns; free disposal is the surplus of a balance.</summary>
    private List<DiscardRow> Discards()
    {
        double[] discarded = _context.Balance.Evaluate(_x);
        for (int place = 0; place < _context.Places.Count; place++)
        {
            for (int t = 0; t < _context.Periods && !_context.FreeDisposal[place]; t++) { discarded[_context.At(place, t)] = 0; }
        }

        Variables columns = _context.Variables["discard"];
        if (columns.Count > 0)
        {
            foreach ((int entry, int column) in DiscardEntries(columns)) { discarded[entry] += _x[column]; }
        }

        var rows = new List<DiscardRow>();
        for (int e = 0; e < discarded.Length; e++)
        {
            if (discarded[e] <= 1e-6) { continue; }
            (int material, int region) = _context.Places[e / _context.Periods];
            rows.Add(new DiscardRow { Region = _data.Geography.Index[region], Material = _data.Materials[material], Year = _data.Horizon.FirstYear(e % _context.Periods), QuantityPerYear = discarded[e] });
        }

        return rows;
    }

    /// <summary>The balance entry that each disposal column draws from, found in the ledger itself.</summary>
    private List<(int Entry, int Column)> DiscardEntries(Variables columns)
    {
        int first = columns.Family.First, end = first + columns.Count;
        return [.. _context.Balance.Terms.Where(term => term.Column >= first && term.Column < end).Select(term => (term.Entry, term.Column))];
    }

    private List<PriceRow> Prices(double[] dual)
    {
        var rows = new List<PriceRow>();
        Family? balance = _context.Model.RowFamilies.FirstOrDefault(f => f.Name == "balance");
        int[] entries = _context.BalanceEntries;
        for (int k = 0; balance is not null && k < balance.Count; k++)
        {
            (int material, int region) = _context.Places[entries[k] / _context.Periods];
            int t = entries[k] % _context.Periods;
            rows.Add(new PriceRow
            {
                Region = _data.Geography.Index[region],
                Material = _data.Materials[material],
                Year = _data.Horizon.FirstYear(t),
                PriceUsdPerUnit = dual[balance[k]] / _data.Horizon.FlowWeight(t),
            });
        }

        return rows;
    }

    private List<CostRow> Costs()
    {
        double[] amounts = _context.Cost.Ledger.Evaluate(_x), weights = _context.Cost.Weights();
        var rows = new List<CostRow>();
        for (int a = 0; a < _context.Cost.Accounts.Count; a++)
        {
            (string actor, CostCategory category) = _context.Cost.Accounts[a];
            int account = a * _context.Cost.Moments;
            for (int moment = 0; moment < _context.Cost.Moments; moment++)
            {
                double amount = amounts[account + moment];
                if (amount == 0) { continue; }
                bool yearly = moment < _context.Periods;
                rows.Add(new CostRow
                {
                    Actor = actor,
                    Category = category,
                    Year = moment < 2 * _context.Periods ? _data.Horizon.FirstYear(moment % _context.Periods) : null,
                    UsdPerYear = yearly ? amount : null,
                    PresentUsd = amount * weights[account + moment],
                });
            }
        }

        return rows;
    }

    private IEnumerable<(int First, int Period, double Value)> Positive(string family)
    {
        Variables variables = _context.Variables[family];
        for (int k = 0; k < variables.Count; k++)
        {
            double value = _x[variables.Family[k]];
            if (value > 1e-6) { yield return (variables.First[k], variables.Period[k], value); }
        }
    }
}
