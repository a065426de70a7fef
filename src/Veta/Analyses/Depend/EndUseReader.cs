using Veta.Analyses.Depend.Rows;
using Veta.Analyses.Depend.Tracing;
using Veta.Data;
using Veta.Network.Origins;

namespace Veta.Analyses.Depend;

/// <summary>Traces every end use of the modelled year back through makers, refiners and mines, by mass for each element it holds and by value.</summary>
internal sealed class EndUseReader
{
    /// <summary>Content above this share of a unit counts; a trace of a trace does not.</summary>
    private const double LeastContent = 1e-6;

    /// <summary>Shares below are not listed.</summary>
    private const double LeastShare = 0.01;

    /// <summary>The rule of 9 October 2025 (MOFCOM announcement 61): goods made elsewhere are bound from this share of value on.</summary>
    private const double ValueThreshold = 0.001;

    private static readonly Stage[] Stages = [Stage.Ore, Stage.Concentrate, Stage.Intermediate, Stage.Refined, Stage.Component, Stage.Product];

    private readonly FlowNetwork _network;
    private readonly Contents _contents;
    private readonly Uses _uses;
    private readonly Package _package;
    private readonly int[] _countries;
    private readonly Dictionary<string, TracedViews> _views = [];
    private readonly Lazy<double[][]> _value, _valueByOwner;

    public EndUseReader(FlowNetwork network, Contents contents, Uses uses, Package package)
    {
        _network = network;
        _contents = contents;
        _uses = uses;
        _package = package;
        _countries =
        [
            .. network.Countries(byOwner: false).Concat(network.Makers(byOwner: true)).Concat(Enumerable.Range(0, network.OriginCount).SelectMany(o => new[] { network.OriginCountry(o, false), network.OriginCountry(o, true) }))
                .Where(c => c >= 0).Distinct().Order(),
        ];
        var chain = new Lazy<OriginChain>(network.ByValue);
        var position = _countries.Select((c, k) => (c, k)).ToDictionary(c => c.c, c => c.k);
        _value = new Lazy<double[][]>(() => chain.Value.FirstMet(null, _countries.Length, o => position[network.OriginCountry(o, false)]));
        _valueByOwner = new Lazy<double[][]>(() => chain.Value.FirstMet(null, _countries.Length, o => position[network.OriginCountry(o, true)]));
    }

    public List<EndUseRow> EndUses { get; } = [];

    public List<OriginRow> Origins { get; } = [];

    public List<StageShareRow> StageShares { get; } = [];

    public List<ValueRuleRow> ValueRule { get; } = [];

    /// <summary>Reads the end uses of an importer.</summary>
    public void Read(Importer importer, Func<MaterialId, bool> wanted)
    {
        var byElement = new Dictionary<string, List<(int Node, double Weight)>>();
        foreach (var use in _uses.Demands.Where(d => importer.Holds(d.Region) && wanted(d.Row.Material)).GroupBy(d => (d.Row.Sector, d.Row.Material)).OrderBy(g => g.Key.Sector?.Value ?? "~", StringComparer.Ordinal).ThenBy(g => g.Key.Material.Value, StringComparer.Ordinal))
        {
            (int Node, double Quantity)[] start = [.. use.Select(d => (_network.Find(d.Row.Material, d.Row.Region), d.Quantity)).Where(d => d.Item1 >= 0)];
            double quantity = start.Sum(s => s.Quantity);
            if (quantity <= 0) { continue; }
            (int Node, double Weight)[] weights = Array.ConvertAll(start, s => (s.Node, s.Quantity / quantity));
            double[] location = Mixed(_value.Value, weights), owner = Mixed(_valueByOwner.Value, weights);
            AddValue(importer, use.Key.Sector, use.Key.Material, location, owner);
            foreach (string element in _contents.In(use.Key.Material).Where(e => _contents.Of(e, use.Key.Material) > LeastContent))
            {
                double tonnes = quantity * _contents.Of(element, use.Key.Material);
                if (!byElement.TryGetValue(element, out List<(int Node, double Weight)>? sum)) { byElement.Add(element, sum = []); }
                sum.AddRange(weights.Select(w => (w.Node, w.Weight * tonnes)));
                AddElement(importer, use.Key.Sector, use.Key.Material, element, quantity, weights, Sum(location, importer.IsAgainst));
            }
        }

        foreach ((string element, List<(int Node, double Weight)> weights) in byElement.OrderBy(e => e.Key, StringComparer.Ordinal)) { AddStages(importer, element, weights); }
    }

    private static (double? Low, double? High) Range(Package package, Importer importer, SectorId? sector, MaterialId material, double quantity, int year)
    {
        Uncertainty? found = null;
        foreach (Uncertainty row in package.Uncertainties.Where(u => u.Table == "demands" && u.Column == "quantity_per_year"))
        {
            if (Matches(row.Row, $"{importer.Id},{material},{sector}") && (found is null || row.Row.Length > found.Row.Length)) { found = row; }
        }

        if (found is null) { return (null, null); }
        double part = found.PartIn(year, PlanningSettings.From(package).FirstYear);
        return (quantity * (1 + (part * (found.LowRatio - 1))), quantity * (1 + (part * (found.HighRatio - 1))));
    }

    /// <summary>Whether a pattern with stars matches a key.</summary>
    private static bool Matches(string pattern, string key)
    {
        string[] parts = pattern.Split('*');
        if (!key.StartsWith(parts[0], StringComparison.Ordinal) || (parts.Length == 1 && key.Length != pattern.Length)) { return false; }
        int at = parts[0].Length;
        foreach (string part in parts[1..])
        {
            int found = key.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0) { return false; }
            at = found + part.Length;
        }

        return parts[^1].Length == 0 || key.EndsWith(parts[^1], StringComparison.Ordinal);
    }

    /// <summary>Nodes of all demands that hold an element.</summary>
    private IEnumerable<int> Holders(string element) =>
        _uses.Demands.Where(d => _contents.Of(element, d.Row.Material) > LeastContent).Select(d => _network.Find(d.Row.Material, d.Row.Region)).Where(node => node >= 0);

    private TracedViews ViewsOf(string element)
    {
        if (!_views.TryGetValue(element, out TracedViews? views)) { _views.Add(element, views = new TracedViews(_network, _network.ByMass(element, Holders(element)), _countries)); }
        return views;
    }

    private double[] Mixed(double[][] rows, (int Node, double Weight)[] weights)
    {
        double[] mixed = new double[_countries.Length];
        foreach ((int node, double weight) in weights)
        {
            for (int c = 0; c < mixed.Length; c++) { mixed[c] += weight * rows[node][c]; }
        }

        return mixed;
    }

    private static double Mixed(double[] touched, (int Node, double Weight)[] weights)
    {
        double sum = 0;
        foreach ((int node, double weight) in weights) { sum += weight * touched[node]; }
        return sum;
    }

    private double Sum(double[] shares, Func<int, bool> inside)
    {
        double sum = 0;
        for (int c = 0; c < shares.Length; c++) { sum += inside(_countries[c]) ? shares[c] : 0; }
        return sum;
    }

    private string Name(int country) => _network.Data.Geography.CountryId(country);

    private void AddValue(Importer importer, SectorId? sector, MaterialId material, double[] location, double[] owner)
    {
        for (int c = 0; c < _countries.Length; c++)
        {
            if (location[c] >= LeastShare) { Origins.Add(Origin(importer, sector, material, "", "value", "location", Name(_countries[c]), location[c])); }
            if (owner[c] >= LeastShare) { Origins.Add(Origin(importer, sector, material, "", "value", "owner", Name(_countries[c]), owner[c])); }
            if (!importer.IsAgainst(_countries[c]) || Math.Max(location[c], owner[c]) <= 1e-6) { continue; }
            ValueRule.Add(new ValueRuleRow
            {
                Importer = importer.Id,
                Sector = sector?.Value ?? "",
                Material = material,
                Country = Name(_countries[c]),
                ValueShareLocation = location[c],
                ValueShareOwner = owner[c],
                Caught = Math.Max(location[c], owner[c]) >= ValueThreshold,
            });
        }
    }

    private void AddElement(Importer importer, SectorId? sector, MaterialId material, string element, double quantity, (int Node, double Weight)[] weights, double valueShare)
    {
        TracedViews views = ViewsOf(element);
        var against = new Dictionary<string, double>();
        foreach (string view in (ReadOnlySpan<string>)["direct", "refining", "mining"])
        {
            foreach (bool byOwner in (ReadOnlySpan<bool>)[false, true])
            {
                double[] shares = Mixed(views.Shares(view, byOwner), weights);
                if (!byOwner) { against[view] = Sum(shares, importer.IsAgainst); }
                double none = 1 - shares.Sum();
                for (int c = 0; c < shares.Length; c++)
                {
                    if (shares[c] >= LeastShare) { Origins.Add(Origin(importer, sector, material, element, view, byOwner ? "owner" : "location", Name(_countries[c]), shares[c])); }
                }

                if (none >= LeastShare) { Origins.Add(Origin(importer, sector, material, element, view, byOwner ? "owner" : "location", "none", none)); }
            }
        }

        foreach (int country in _countries.Where(c => !importer.Holds(c)))
        {
            double touched = Mixed(views.Touch(country, byOwner: false), weights);
            if (touched >= LeastShare) { Origins.Add(Origin(importer, sector, material, element, "touched", "location", Name(country), touched)); }
        }

        (string stage, double share) = ("", 0);
        foreach (Stage one in Stages)
        {
            double here = Mixed(AgainstAt(importer, element, one), weights);
            if (here > share + 1e-12) { (stage, share) = (EnumWords.KebabCase(one.ToString()), here); }
        }

        (double? low, double? high) = Range(_package, importer, sector, material, quantity, _uses.Year);
        EndUses.Add(new EndUseRow
        {
            Importer = importer.Id,
            Sector = sector?.Value ?? "",
            Material = material,
            Element = element,
            DemandUnitsPerYear = quantity,
            DemandLowUnitsPerYear = low,
            DemandHighUnitsPerYear = high,
            ElementTonnesPerYear = quantity * _contents.Of(element, material),
            DirectShare = against["direct"],
            DirectObserved = ObservedOf(importer).Contains(material),
            RefiningShare = against["refining"],
            MiningShare = against["mining"],
            TouchedShare = Mixed(AgainstAt(importer, element, null), weights),
            TouchedShareOwner = Mixed(AgainstAt(importer, element, null, byOwner: true), weights),
            ValueShare = valueShare,
            Bottleneck = stage,
            BottleneckShare = share,
        });
    }

    private readonly Dictionary<(string, string, Stage?, bool), double[]> _against = [];
    private readonly Dictionary<string, IReadOnlySet<MaterialId>> _observed = [];

    private IReadOnlySet<MaterialId> ObservedOf(Importer importer)
    {
        if (!_observed.TryGetValue(importer.Id, out IReadOnlySet<MaterialId>? known)) { _observed.Add(importer.Id, known = ObservedSuppliers.Of(_package, importer, _uses.Year)); }
        return known;
    }

    private double[] AgainstAt(Importer importer, string element, Stage? stage, bool byOwner = false)
    {
        if (_against.TryGetValue((importer.Id, element, stage, byOwner), out double[]? known)) { return known; }
        double[] touched = ViewsOf(element).Touch(importer.IsAgainst, byOwner, stage);
        _against.Add((importer.Id, element, stage, byOwner), touched);
        return touched;
    }

    private void AddStages(Importer importer, string element, List<(int Node, double Weight)> weights)
    {
        double total = weights.Sum(w => w.Weight);
        if (total <= 0) { return; }
        (int Node, double Weight)[] start = [.. weights.GroupBy(w => w.Node).Select(g => (g.Key, g.Sum(w => w.Weight) / total))];
        foreach (Stage stage in Stages)
        {
            foreach (int country in _countries)
            {
                if (!ViewsOf(element).Makes(country, stage)) { continue; }
                double share = Mixed(ViewsOf(element).Touch(country, byOwner: false, stage), start);
                if (share >= LeastShare) { StageShares.Add(new StageShareRow { Importer = importer.Id, Element = element, Stage = stage, Country = Name(country), Share = share }); }
            }
        }
    }

    private static OriginRow Origin(Importer importer, SectorId? sector, MaterialId material, string element, string view, string by, string country, double share) => new()
    {
        Importer = importer.Id,
        Sector = sector?.Value ?? "",
        Material = material,
        Element = element,
        View = view,
        By = by,
        Country = country,
        Share = share,
    };
}
