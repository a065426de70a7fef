using Veta.Data;

namespace Veta.Analyses.Depend.Tracing;

/// <summary>
/// Quantities before balancing: the modelled ones, and where a figure is reported, the flows that it is about scaled to it. A reported flow that the network does not use is opened
/// between places that have a supply and a use; where one of them is missing the figure is refused, and so is production so far from the network's that it must count another form.
/// </summary>
internal sealed class ObservedPriors
{
    /// <summary>Production this many times above or below what a calibrated network makes counts something else, as copper of mines in every form beside copper in concentrate. Source: assumption.</summary>
    private const double FarFromModelled = 2.5;

    private readonly NetworkFlows _flows;
    private readonly Dictionary<(MaterialId, int From, int To), List<int>> _byPair = [];
    private readonly Dictionary<MaterialId, List<int>> _byMaterial = [];
    private readonly Dictionary<(MaterialId, int Country), List<int>> _places = [];
    private readonly HashSet<(MaterialId, int Country)> _producers;
    private readonly List<double> _supply = [], _use = [];
    private readonly int[] _unnamed;

    public ObservedPriors(NetworkFlows flows, IReadOnlyList<ObservedFlow> observed)
    {
        _flows = flows;
        _unnamed = [.. Enumerable.Range(0, flows.Data.Geography.Regions.Count).Where(r => flows.Data.Geography.Regions[r] is { Named: false, Kind: not RegionKind.World })];
        _producers = [.. observed.Where(o => o.IsProduction && o.Quantity > 0).Select(o => (o.Material, o.From))];
        for (int k = 0; k < flows.Flows.Count; k++)
        {
            Modelled.Add(flows.Flows[k].Quantity);
            Prior.Add(flows.Flows[k].Quantity);
            IsReported.Add(false);
            Register(k);
        }

        MeasurePlaces();
        foreach (ObservedFlow figure in observed) { Use(figure); }
    }

    /// <summary>Modelled quantity of each flow; 0 for one that a figure opened.</summary>
    public List<double> Modelled { get; } = [];

    /// <summary>Quantity before balancing.</summary>
    public List<double> Prior { get; } = [];

    /// <summary>Whether a figure set the quantity.</summary>
    public List<bool> IsReported { get; } = [];

    /// <summary>Figures that count, with their flows.</summary>
    public List<(ObservedFlow Figure, IReadOnlyList<int> Flows, string Treatment)> Used { get; } = [];

    /// <summary>Figures that do not, with the modelled flows and the reason.</summary>
    public List<(ObservedFlow Figure, IReadOnlyList<int> Flows, string Treatment)> Refused { get; } = [];

    private void Register(int k)
    {
        NetworkFlow flow = _flows.Flows[k];
        MaterialId material = _flows.Places[flow.To].Material;
        int from = _flows.CountryFrom(flow), to = _flows.CountryOfPlace(flow.To);
        if (from == to && flow.Source == FlowSource.Place) { return; }
        Add(_byPair, (material, from, to), k);
        Add(_byMaterial, material, k);
    }

    private static void Add<TKey>(Dictionary<TKey, List<int>> lists, TKey key, int item)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out List<int>? list)) { lists.Add(key, list = []); }
        list.Add(item);
    }

    /// <summary>What each place gets, and what is used there or ends there.</summary>
    private void MeasurePlaces()
    {
        for (int i = 0; i < _flows.Places.Count; i++)
        {
            _supply.Add(0);
            _use.Add(0);
            Add(_places, (_flows.Places[i].Material, _flows.CountryOfPlace(i)), i);
        }

        foreach (NetworkFlow flow in _flows.Flows)
        {
            _supply[flow.To] += flow.Quantity;
            _use[flow.To] += flow.Quantity;
            if (flow.Source == FlowSource.Place) { _use[flow.From] -= flow.Quantity; }
        }
    }

    private void Use(ObservedFlow figure)
    {
        List<int> flows = figure.From >= 0 && figure.To >= 0
            ? _byPair.GetValueOrDefault((figure.Material, figure.From, figure.To), [])
            : [.. _byMaterial.GetValueOrDefault(figure.Material, []).Where(k => !IsReported[k] && figure.Holds(_flows.CountryFrom(_flows.Flows[k]), _flows.CountryOfPlace(_flows.Flows[k].To)))];
        double modelled = flows.Sum(k => Modelled[k]);
        if (modelled > 1e-9)
        {
            if (figure.IsProduction && (figure.Quantity > FarFromModelled * modelled || (figure.Quantity > 0 && figure.Quantity < modelled / FarFromModelled)))
            {
                Refused.Add((figure, [.. flows], "other-scope"));
                return;
            }

            foreach (int k in flows) { Set(k, Modelled[k] * figure.Quantity / modelled); }
            Used.Add((figure, [.. flows], "used"));
            return;
        }

        if (figure.Quantity <= 0) { return; }
        if (figure.IsProduction)
        {
            Refused.Add((figure, [], "no-supply"));
            return;
        }

        (List<int> opened, string refusal) = Open(figure);
        if (opened.Count > 0) { Used.Add((figure, opened, "used")); } else { Refused.Add((figure, [], refusal)); }
    }

    private void Set(int flow, double quantity)
    {
        Prior[flow] = quantity;
        IsReported[flow] = true;
    }

    /// <summary>Opens a flow from the largest supply of the exporter to each use of the importer, in proportion.</summary>
    private (List<int> Flows, string Refusal) Open(ObservedFlow figure)
    {
        int[] exporters = figure.From >= 0 ? [figure.From] : _unnamed, importers = figure.To >= 0 ? [figure.To] : _unnamed;
        int[] uses = [.. importers.SelectMany(c => _places.GetValueOrDefault((figure.Material, c), [])).Where(i => _use[i] > 1e-9)];
        if (uses.Length == 0) { return ([], "no-use"); }
        int from = exporters.SelectMany(c => _places.GetValueOrDefault((figure.Material, c), [])).Where(i => _supply[i] > 1e-9).DefaultIfEmpty(-1).MaxBy(i => i < 0 ? 0 : _supply[i]);
        if (from < 0)
        {
            int maker = Array.Find(exporters, c => _producers.Contains((figure.Material, c)));
            if (!exporters.Contains(maker) || !_producers.Contains((figure.Material, maker))) { return ([], "no-supply"); }
            from = NewPlace(figure.Material, maker);
            AddFlow(new NetworkFlow(FlowSource.Outside, _flows.Origin(maker, maker), from, 0), figure.Quantity, reported: false);
        }

        double total = uses.Sum(i => _use[i]);
        var opened = new List<int>();
        foreach (int to in uses) { opened.Add(AddFlow(new NetworkFlow(FlowSource.Place, from, to, 0), figure.Quantity * _use[to] / total, reported: true)); }
        return (opened, "");
    }

    private int NewPlace(MaterialId material, int country)
    {
        int place = _flows.Place(material, _flows.Data.Geography.Regions[country].Id);
        if (place < _supply.Count) { return place; }
        _supply.Add(0);
        _use.Add(0);
        Add(_places, (material, country), place);
        return place;
    }

    private int AddFlow(NetworkFlow flow, double prior, bool reported)
    {
        _flows.Flows.Add(flow);
        Modelled.Add(0);
        Prior.Add(prior);
        IsReported.Add(reported);
        return _flows.Flows.Count - 1;
    }
}
