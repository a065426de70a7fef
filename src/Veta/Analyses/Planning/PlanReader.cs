using Veta.Data;
using Veta.Data.Planning;
using Veta.Lp;
using Veta.Network;
using Veta.Network.Blocks;

namespace Veta.Analyses.Planning;

/// <summary>Reads a plan from the ledgers and columns of a solved program. Holds no formula of its own.</summary>
internal sealed class PlanReader
{
    // What is smaller is the engine's tolerance.
    private const double Least = 1e-6;

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
    /// <param name="model">The program with its ledgers.</param>
    /// <param name="solved">The search.</param>
    /// <param name="priced">The solve with duals.</param>
    /// <param name="ranges">How far duals are from unique; null where nobody looked.</param>
    public static PlanResult Read(NetworkModel model, SolveResult solved, SolveResult priced, WorthRanges? ranges = null)
    {
        SolveResult point = priced.Status == SolveStatus.Optimal ? priced : solved;
        var reader = new PlanReader(model, point.Primal);
        bool hasDuals = priced.Status == SolveStatus.Optimal && priced.Dual.Length == model.Program.RowCount;
        SolutionQuality quality = SolutionQuality.Measure(model.Program, solved);
        IReadOnlyList<CostRow> costs = reader.Costs();
        PlanView view = model.Context.Data.Horizon.Settings.View;
        double sum = costs.Sum(c => c.PresentUsd * c.Category.WeightIn(view));
        (IReadOnlyList<ImpactAmountRow> amounts, IReadOnlyList<ImpactCoverageRow> coverage) = ImpactReader.Read(model.Context, point.Primal);
        IReadOnlyList<PriceRow> prices = hasDuals ? reader.Prices(priced.Dual, ranges) : [];
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
            Prices = prices,
            Bindings = hasDuals ? BindingReader.Read(model, priced, ranges) : [],
            OriginShares = OriginShareReader.Read(model.Context, point.Primal),
            Deliveries = DeliveryReader.Read(model.Context, point.Primal, prices),
            ImpactAmounts = amounts,
            ImpactCoverage = coverage,
            Costs = costs,
            Spending = SpendingReader.Read(model, point.Primal),
            Times = [],
        };
    }

    private List<BuildRow> Builds()
    {
        var rows = new List<BuildRow>();
        var outlook = new BuildOutlook(_data.Package);
        double[] money = _context.Investment.Ledger.Evaluate(_x);
        var invested = _context.Investment.Keys.Select((key, k) => (key, k)).GroupBy(p => p.key.Facility).ToDictionary(g => g.Key, g => g.Select(p => p.k * _context.Periods).ToArray());
        AddBuilds(rows, _context.Of(ContinuousBuilding.Built), null, Investment, outlook);
        AddBuilds(rows, _context.Of(LumpyBuilding.Sizes), _context.Of(LumpyBuilding.Projects), Investment, outlook);
        return [.. rows.OrderBy(r => r.Year).ThenBy(r => r.Facility.Value, StringComparer.Ordinal)];

        double Investment(FacilityAt build) => invested.TryGetValue(build.Facility, out int[]? entries) ? entries.Sum(e => money[e + build.Period]) : 0;
    }

    private void AddBuilds(List<BuildRow> rows, Members<FacilityAt> sizes, Members<FacilityAt>? projects, Func<FacilityAt, double> investment, BuildOutlook outlook)
    {
        for (int k = 0; k < sizes.Count; k++)
        {
            double size = _x[sizes[k]], count = projects is null ? 0 : _data.Horizon.Settings.Projects == ProjectRule.Whole ? Math.Round(_x[projects[k]]) : _x[projects[k]];
            if (size <= 1e-6 && count <= 1e-6) { continue; }
            (int f, int v) = sizes.KeyAt(k);
            Facility row = _data.Package.Facilities[f];
            Vintage vintage = _data.VintageOf(f, v);
            rows.Add(new BuildRow
            {
                Facility = row.Id,
                Process = row.Process,
                Region = row.Region,
                Year = vintage.DecisionYear,
                ServiceYear = vintage.ServiceYear,
                Projects = projects is null ? null : count,
                CapacityPerYear = size,
                InvestmentUsd = investment(sizes.KeyAt(k)),
                CompletionChance = outlook.Term(row)?.Chance,
                LikelyServiceYear = outlook.LikelyServiceYear(row, vintage.DecisionYear, vintage.ServiceYear),
                QualificationMonths = outlook.QualificationMonths(row),
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
        [.. Positive(_context.Flow).Select(v =>
        {
            (int laneIndex, int material) = _context.Places.Moves[v.Position];
            Lane lane = _data.Package.Lanes[laneIndex];
            return new FlowRow { Lane = lane.Id, Origin = lane.Origin, Destination = lane.Destination, Material = _data.Materials[material], Year = _data.Horizon.FirstYear(v.Period), QuantityPerYear = v.Value };
        })];

    private List<StockRow> Stocks()
    {
        double[] level = _context.Level.Evaluate(_x), change = _context.StockChange.Evaluate(_x);
        var rows = new List<StockRow>();
        for (int e = 0; e < level.Length; e++)
        {
            rows.Add(new StockRow { Stock = _data.Package.Stocks[e / _context.Periods].Id, Year = _data.Horizon.FirstYear(e % _context.Periods), LevelUnits = level[e], DrawPerYear = -change[e] });
        }

        return rows;
    }

    private List<ServiceRow> Services()
    {
        IReadOnlyList<RowSeries<Demand>> series = _data.Demands;
        var unserved = Positive(_context.Of(FixedDemand.Unserved)).ToDictionary(v => v.Key, v => v.Value);
        var rows = new List<ServiceRow>();
        for (int d = 0; d < series.Count; d++)
        {
            for (int t = 0; t < _context.Periods; t++)
            {
                int year = _data.Horizon.FirstYear(t);
                double demand = series[d].In(_data.Horizon, t, r => r.QuantityPerYear), missing = unserved.GetValueOrDefault(new DemandAt(d, t));
                Demand first = series[d].First;
                rows.Add(new ServiceRow { Region = first.Region, Material = first.Material, Sector = first.Sector, Year = year, DemandPerYear = demand, UnservedPerYear = missing, UnservedShare = demand > 0 ? missing / demand : null });
            }
        }

        return rows;
    }

    private List<PurchaseRow> Purchases()
    {
        IReadOnlyList<RowSeries<Supply>> series = Network.Blocks.Purchases.SeriesOf(_data.Package);
        var bought = Positive(_context.Of(Network.Blocks.Purchases.Bought)).ToDictionary(v => v.Key, v => v.Value);
        var rows = new List<PurchaseRow>();
        for (int s = 0; s < series.Count; s++)
        {
            Supply first = series[s].First;
            for (int t = 0; t < _context.Periods; t++)
            {
                int year = _data.Horizon.FirstYear(t);
                double quantity = first.MustTake ? series[s].InOrNull(_data.Horizon, t, r => r.QuantityPerYear) ?? 0 : bought.GetValueOrDefault(new SupplyAt(s, t));
                if (quantity > 0) { rows.Add(new PurchaseRow { Supply = first.Id, Region = first.Region, Material = first.Material, Year = year, QuantityPerYear = quantity }); }
            }
        }

        return rows;
    }

    private List<SaleRow> Sales()
    {
        IReadOnlyList<RowSeries<Sale>> series = OutsideSales.SeriesOf(_data.Package);
        return [.. Positive(_context.Of(OutsideSales.Sold)).Select(v => new SaleRow
        {
            Sale = series[v.Key.Series].First.Id,
            Region = series[v.Key.Series].First.Region,
            Material = series[v.Key.Series].First.Material,
            Year = _data.Horizon.FirstYear(v.Key.Period),
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

        Members<OutletAt> columns = _context.Of(SurplusDisposal.Discarded);
        if (columns.Count > 0)
        {
            foreach ((int entry, int column, _) in _context.Balance.Terms.Where(term => columns.Contains(term.Column))) { discarded[entry] += _x[column]; }
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

    private List<PriceRow> Prices(double[] dual, WorthRanges? ranges)
    {
        var rows = new List<PriceRow>();
        foreach ((int row, (int place, int t)) in _context.Of(MaterialBalance.Balances).All)
        {
            (int material, int region) = _context.Places[place];
            (double Low, double High)? ends = ranges is null ? null : ranges.Rows.TryGetValue(row, out var moved) ? moved : ranges.Proven[row] ? (dual[row], dual[row]) : null;
            double weight = _data.Horizon.FlowWeight(t);
            rows.Add(new PriceRow
            {
                Region = _data.Geography.Index[region],
                Material = _data.Materials[material],
                Year = _data.Horizon.FirstYear(t),
                PriceUsdPerUnit = (ends?.High ?? dual[row]) / weight,
                DisposalUsdPerUnit = DisposalPrice.Of(_data.Package, _data.Materials[material], (ends?.High ?? dual[row]) / weight),
                PriceLowUsdPerUnit = ends?.Low / weight,
                PriceHighUsdPerUnit = ends?.High / weight,
                NotUnique = ends is { } known ? BindingReader.IsWide(known.Low, known.High) : null,
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

    private IEnumerable<(TKey Key, double Value)> Positive<TKey>(Members<TKey> columns)
        where TKey : struct => columns.All.Where(m => _x[m.Index] > Least).Select(m => (m.Key, _x[m.Index]));

    private IEnumerable<(int Position, int Period, double Value)> Positive(Ledger ledger) =>
        ledger.Evaluate(_x).Select((value, e) => (e / _context.Periods, e % _context.Periods, value)).Where(v => v.value > Least);
}
