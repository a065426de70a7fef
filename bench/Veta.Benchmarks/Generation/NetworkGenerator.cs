namespace Veta.Benchmarks.Generation;

/// <summary>
/// A multi-period, multi-commodity capacity-expansion network shaped like a mineral supply chain: mines, concentrators with a companion metal, two refining
/// routes, recycling, utilities and products. The same seed gives the same tables, bit for bit, as the generator that other modelling tools were measured with.
/// </summary>
internal sealed class NetworkGenerator
{
    private const ulong Seed = 20240601;

    private readonly NetworkSize _size;
    private readonly SplitMix64 _random = new(Seed);
    private readonly (double X, double Y)[] _at;
    private readonly List<(string Name, bool Mobile, double Rate, bool Storable)> _commodities;
    private readonly Dictionary<string, int> _commodity;
    private readonly List<GeneratedProcess> _processes;
    private readonly SortedSet<int>[] _makers;
    private readonly SortedSet<int>[] _users;
    private readonly List<(int Node, int Commodity, int Period, double Amount)> _demands = [];
    private readonly List<(int Node, int Process, double VariableCost, double Availability, double Reserve, double MaximumBuild)> _units = [];
    private readonly List<(double Residual, double Capex)> _unitPeriods = [];

    private NetworkGenerator(NetworkSize size)
    {
        _size = size;
        _at = new (double, double)[size.Nodes];
        for (int i = 0; i < _at.Length; i++) { _at[i] = (_random.Uniform(), _random.Uniform()); }
        _commodities = Commodities(size);
        _commodity = _commodities.Select((c, k) => (c.Name, k)).ToDictionary(p => p.Name, p => p.k);
        _processes = ProcessDraw.Draw(size, _random);
        _makers = [.. _commodities.Select(_ => new SortedSet<int>())];
        _users = [.. _commodities.Select(_ => new SortedSet<int>())];
    }

    /// <summary>The tables of a size.</summary>
    public static NetworkTables Generate(NetworkSize size) => new NetworkGenerator(size).Run();

    private NetworkTables Run()
    {
        double[] demand = DrawDemands();
        double[] need = Needs(demand);
        double energy = demand.Sum() + (3.0 * need.Sum());
        DrawUnits(Scales(demand, need, energy));
        foreach ((int node, int commodity, _, _) in _demands) { _users[commodity].Add(node); }
        var supplies = DrawSupplies(need);
        var arcs = DrawArcs();
        var stocks = DrawStocks();
        double reference = (demand.Sum() * 0.1) + (need.Sum() * 0.7) + (energy * 0.6);
        return new NetworkTables
        {
            Size = _size,
            Commodities = [.. _commodities.Select(c => c.Name)],
            Processes = [.. _processes.Select(p => p.Name)],
            Emissions = [.. _processes.Select(p => NetworkTables.Rounded(p.Emissions))],
            Lives = [.. _processes.Select(p => p.LifePeriods)],
            Recipes = [.. _processes.SelectMany((p, k) => p.Recipe.Select(r => (k, _commodity[r.Commodity], NetworkTables.Rounded(r.Quantity))))],
            Units = _units,
            UnitPeriods = _unitPeriods,
            Arcs = arcs,
            Stocks = stocks,
            Demands = _demands,
            Supplies = supplies,
            EmissionCaps = [.. Enumerable.Range(0, _size.Periods).Select(t => NetworkTables.Rounded(reference * (1.2 - (0.6 * t / Math.Max(1, _size.Periods - 1)))))],
        };
    }

    private static List<(string Name, bool Mobile, double Rate, bool Storable)> Commodities(NetworkSize size)
    {
        var commodities = new List<(string, bool, double, bool)>();
        for (int m = 0; m < size.Minerals; m++)
        {
            commodities.Add((ProcessDraw.Numbered("ore", m), true, 4, false));
            commodities.Add((ProcessDraw.Numbered("con", m), true, 2, false));
            commodities.Add((ProcessDraw.Numbered("ref", m), true, 1, true));
            commodities.Add((ProcessDraw.Numbered("scr", m), true, 2, false));
        }

        commodities.Add(("energy", false, 0, false));
        commodities.Add(("reagent", true, 1, false));
        for (int q = 0; q < size.Products; q++) { commodities.Add((ProcessDraw.Numbered("prod", q), true, 1.5, true)); }
        return commodities;
    }

    /// <summary>Each product at about 60 % of the nodes, growing; returns the first period's demand of each product.</summary>
    private double[] DrawDemands()
    {
        double[] total = new double[_size.Products];
        for (int q = 0; q < _size.Products; q++)
        {
            int product = _commodity[ProcessDraw.Numbered("prod", q)];
            foreach (int node in DrawNodes(0.6))
            {
                double start = _random.Uniform(5, 30), growth = _random.Uniform(0.01, 0.06);
                total[q] += start;
                AddGrowing(_demands, node, product, start, growth);
            }
        }

        return total;
    }

    /// <summary>What the products need of each mineral.</summary>
    private double[] Needs(double[] demand)
    {
        double[] need = new double[_size.Minerals];
        foreach (GeneratedProcess process in _processes.Where(p => p.Name.StartsWith("make", StringComparison.Ordinal)))
        {
            double made = demand[NumberOf(process.Name)];
            foreach ((string commodity, double quantity) in process.Recipe)
            {
                if (commodity.StartsWith("ref", StringComparison.Ordinal)) { need[NumberOf(commodity)] += -quantity * made; }
            }
        }

        return [.. need.Select(n => Math.Max(n, 5.0))];
    }

    /// <summary>Capacity of each process over all nodes.</summary>
    private Dictionary<string, double> Scales(double[] demand, double[] need, double energy)
    {
        var scale = new Dictionary<string, double>();
        for (int q = 0; q < demand.Length; q++) { scale[ProcessDraw.Numbered("make", q)] = demand[q]; }
        for (int m = 0; m < need.Length; m++)
        {
            string concentrator = ProcessDraw.Numbered("conc", m), ore = ProcessDraw.Numbered("ore", m);
            double oreNeed = -_processes.Single(p => p.Name == concentrator).Recipe.Single(r => r.Commodity == ore).Quantity;
            scale[ProcessDraw.Numbered("mine", m)] = need[m] * 1.3 * oreNeed;
            scale[concentrator] = need[m] * 1.3;
            scale[ProcessDraw.Numbered("refA", m)] = need[m] * 0.7;
            scale[ProcessDraw.Numbered("refB", m)] = need[m] * 0.3;
            scale[ProcessDraw.Numbered("recy", m)] = need[m] * 0.1;
        }

        scale["power_fossil"] = energy * 0.8;
        scale["power_clean"] = energy * 0.3;
        scale["mkreagent"] = 0.3 * need.Sum();
        return scale;
    }

    private void DrawUnits(Dictionary<string, double> scale)
    {
        for (int p = 0; p < _processes.Count; p++)
        {
            List<int> nodes = [.. Enumerable.Range(0, _size.Nodes).Where(_ => _random.Uniform() < _processes[p].Spread)];
            while (nodes.Count < Math.Min(2, _size.Nodes))
            {
                int more = _random.Below(_size.Nodes);
                if (!nodes.Contains(more)) { nodes.Add(more); }
            }

            nodes.Sort();
            double[] weights = [.. nodes.Select(_ => _random.Uniform(0.3, 1.0))];
            double sum = weights.Sum();
            for (int k = 0; k < nodes.Count; k++) { DrawUnit(p, nodes[k], scale[_processes[p].Name] * weights[k] / sum); }
        }
    }

    private void DrawUnit(int processIndex, int node, double share)
    {
        GeneratedProcess process = _processes[processIndex];
        double capacity = share * _random.Uniform(0.7, 1.3);
        double costFactor = _random.Uniform(0.7, 1.4), capexFactor = _random.Uniform(0.8, 1.3), availability = _random.Uniform(0.8, 0.95);
        double reserve = process.HasReserve ? capacity * NetworkTables.YearsPerPeriod * _size.Periods * _random.Uniform(0.6, 2.5) : -1;
        double maximum = (capacity * _random.Uniform(0.4, 0.9)) + 1.0;
        _units.Add((
            node, processIndex, NetworkTables.Rounded(process.VariableCost * costFactor), NetworkTables.Rounded(availability), NetworkTables.Rounded(reserve), NetworkTables.Rounded(maximum)));
        for (int t = 0; t < _size.Periods; t++)
        {
            double residual = capacity * Math.Max(0.0, 1 - (t / (double)process.LifePeriods));
            double capex = process.Capex * capexFactor * Math.Pow(1 - process.Learning, t);
            _unitPeriods.Add((NetworkTables.Rounded(residual), NetworkTables.Rounded(capex)));
        }

        foreach ((string commodity, double quantity) in process.Recipe) { (quantity > 0 ? _makers : _users)[_commodity[commodity]].Add(node); }
    }

    /// <summary>Scrap of each mineral at about 40 % of the nodes.</summary>
    private List<(int Node, int Commodity, int Period, double Amount)> DrawSupplies(double[] need)
    {
        var supplies = new List<(int, int, int, double)>();
        for (int m = 0; m < _size.Minerals; m++)
        {
            int scrap = _commodity[ProcessDraw.Numbered("scr", m)];
            List<int> nodes = DrawNodes(0.4);
            foreach (int node in nodes)
            {
                double start = need[m] * 0.15 / nodes.Count * _random.Uniform(0.5, 1.5), growth = _random.Uniform(0.02, 0.1);
                _makers[scrap].Add(node);
                AddGrowing(supplies, node, scrap, start, growth);
            }
        }

        return supplies;
    }

    /// <summary>From every maker of a mobile commodity to some of its users.</summary>
    private List<(int From, int To, int Commodity, double Cost, double Loss, double Capacity)> DrawArcs()
    {
        var arcs = new List<(int, int, int, double, double, double)>();
        for (int c = 0; c < _commodities.Count; c++)
        {
            if (!_commodities[c].Mobile) { continue; }
            foreach (int from in _makers[c])
            {
                int[] to = _random.Sample([.. _users[c].Where(j => j != from)], _size.Degree);
                Array.Sort(to);
                foreach (int j in to)
                {
                    double distance = double.Hypot(_at[from].X - _at[j].X, _at[from].Y - _at[j].Y);
                    double cost = _commodities[c].Rate * (0.2 + distance) * _random.Uniform(0.8, 1.2);
                    arcs.Add((from, j, c, NetworkTables.Rounded(cost), NetworkTables.Rounded(_random.Uniform(0, 0.02)), NetworkTables.Rounded(_random.Uniform(50, 400))));
                }
            }
        }

        return arcs;
    }

    /// <summary>Storable commodities at about half of the nodes that know them.</summary>
    private List<(int Node, int Commodity, double Maximum, double HoldingCost, double Initial)> DrawStocks()
    {
        var stocks = new List<(int, int, double, double, double)>();
        for (int c = 0; c < _commodities.Count; c++)
        {
            if (!_commodities[c].Storable) { continue; }
            foreach (int node in _makers[c].Union(_users[c]).Order())
            {
                if (_random.Uniform() >= 0.5) { continue; }
                stocks.Add((node, c, NetworkTables.Rounded(_random.Uniform(10, 60)), NetworkTables.Rounded(_random.Uniform(0.05, 0.2)), NetworkTables.Rounded(_random.Uniform(0, 10))));
            }
        }

        return stocks;
    }

    private List<int> DrawNodes(double share)
    {
        List<int> nodes = [.. Enumerable.Range(0, _size.Nodes).Where(_ => _random.Uniform() < share)];
        return nodes.Count > 0 ? nodes : [0];
    }

    private void AddGrowing(List<(int, int, int, double)> rows, int node, int commodity, double start, double growth)
    {
        for (int t = 0; t < _size.Periods; t++)
        {
            rows.Add((node, commodity, t, NetworkTables.Rounded(start * Math.Pow(1 + (growth * NetworkTables.YearsPerPeriod), t))));
        }
    }

    private static int NumberOf(string name) => int.Parse(name.AsSpan(name.Length - 2), System.Globalization.CultureInfo.InvariantCulture);
}
