using Veta.Analyses.Depend.Rows;
using Veta.Data;

namespace Veta.Analyses.Depend.Tracing;

/// <summary>
/// Puts reported figures in the place of modelled flows and balances what then disagrees: every place passes on what it gets, and a plant's main output is its leading input times the
/// yield of the recipe. Chains of stages that nothing connects are balanced apart; one that cannot be balanced keeps its modelled flows and says so.
/// </summary>
internal sealed class NetworkBalance
{
    /// <summary>A reported figure moves a tenth as far as a modelled flow of its size. Source: assumption.</summary>
    private const double FirmWeight = 0.1;

    private readonly NetworkFlows _flows;
    private readonly ObservedPriors _priors;
    private readonly List<(StageFlow Stage, int Flow)> _entries = [];
    private readonly List<double> _yields = [];
    private readonly double[] _modelled;

    private NetworkBalance(NetworkFlows flows, IReadOnlyList<ObservedFlow> observed)
    {
        _flows = flows;
        _priors = new ObservedPriors(flows, observed);
        _modelled = [.. _priors.Modelled];
    }

    /// <summary>Balances in place. Without figures nothing moves.</summary>
    public static IReadOnlyList<FlowResidualRow> Apply(NetworkFlows flows, IReadOnlyList<ObservedFlow> observed)
    {
        var balance = new NetworkBalance(flows, observed);
        balance.AddEntries();
        int[] parts = balance.Parts();
        var touched = balance._priors.Used.SelectMany(u => u.Flows).Select(k => parts[flows.Flows[k].To]).ToHashSet();
        var members = new Dictionary<int, List<int>>();
        for (int e = 0; e < balance._entries.Count; e++)
        {
            StageFlow stage = balance._entries[e].Stage;
            int part = parts[stage.To >= 0 ? stage.To : stage.From];
            if (!touched.Contains(part)) { continue; }
            if (!members.TryGetValue(part, out List<int>? list)) { members.Add(part, list = []); }
            list.Add(e);
        }

        var failed = new HashSet<int>();
        foreach ((int part, List<int> entries) in members)
        {
            if (!balance.Solve(entries)) { failed.Add(part); }
        }

        balance.ScaleActivity();
        return balance.Rows(parts, failed);
    }

    /// <summary>Flows of all kinds between nodes: places, then running plants.</summary>
    private void AddEntries()
    {
        int places = _flows.Places.Count;
        double[] kept = new double[places];
        int[] leading = LeadingInputs();
        for (int i = 0; i < places + _flows.Running.Count; i++) { _yields.Add(1); }
        for (int k = 0; k < _flows.Flows.Count; k++)
        {
            NetworkFlow flow = _flows.Flows[k];
            kept[flow.To] += _modelled[k];
            if (flow.Source == FlowSource.Place) { kept[flow.From] -= _modelled[k]; }
            int from = flow.Source switch
            {
                FlowSource.Place => flow.From,
                FlowSource.Plant when leading[flow.From] >= 0 && _flows.Places[flow.To].Material == MainOf(flow.From) => places + flow.From,
                _ => -1,
            };
            _entries.Add((new StageFlow(from, flow.To, _priors.Prior[k], _priors.IsReported[k] ? FirmWeight : 1), k));
        }

        for (int k = 0; k < _flows.Running.Count; k++)
        {
            (int facility, double activity) = _flows.Running[k];
            RegionId region = _flows.Data.Package.Facilities[facility].Region;
            foreach (Recipe recipe in _flows.RecipesOf(k).Where(r => r.QuantityPerUnit < 0))
            {
                int place = _flows.Find(recipe.Material, region);
                double used = -recipe.QuantityPerUnit * activity;
                kept[place] -= used;
                bool leads = leading[k] == place;
                if (leads) { _yields[places + k] = _flows.RecipesOf(k).Where(r => r.QuantityPerUnit > 0 && r.Material == MainOf(k)).Sum(r => r.QuantityPerUnit) / -recipe.QuantityPerUnit; }
                _entries.Add((new StageFlow(place, leads ? places + k : -1, used), -1));
            }
        }

        // What ends at a place (demand, sales, losses on the way) or begins there without a record closes its balance.
        for (int i = 0; i < places; i++)
        {
            if (kept[i] > 0) { _entries.Add((new StageFlow(i, -1, kept[i]), -1)); }
            if (kept[i] < 0) { _entries.Add((new StageFlow(-1, i, -kept[i]), -1)); }
        }
    }

    private MaterialId MainOf(int running) => _flows.Data.Package.Processes[_flows.Data.FacilityProcess[_flows.Running[running].Facility]].Material;

    /// <summary>The place of the input that carries each plant's main element, or its only input that is not a utility; −1 for a mine, and where no one input leads.</summary>
    private int[] LeadingInputs()
    {
        var materials = _flows.Data.Package.Materials.ToDictionary(m => m.Id);
        int[] leading = new int[_flows.Running.Count];
        for (int k = 0; k < leading.Length; k++)
        {
            Recipe[] inputs = [.. _flows.RecipesOf(k).Where(r => r.QuantityPerUnit < 0 && materials[r.Material].Stage != Stage.Utility)];
            string? element = materials[MainOf(k)].Element;
            Recipe? carrier = element is null ? null : inputs.Where(r => materials[r.Material].Element == element).MaxBy(r => -r.QuantityPerUnit * (materials[r.Material].ElementMassFraction ?? 1));
            carrier ??= inputs.Length == 1 ? inputs[0] : null;
            leading[k] = carrier is null || carrier.Material == MainOf(k) ? -1 : _flows.Find(carrier.Material, _flows.Data.Package.Facilities[_flows.Running[k].Facility].Region);
        }

        return leading;
    }

    /// <summary>Which nodes hang together, by the smallest node of each part.</summary>
    private int[] Parts()
    {
        int[] parts = [.. Enumerable.Range(0, _yields.Count)];
        int Root(int i)
        {
            while (parts[i] != i) { i = parts[i] = parts[parts[i]]; }
            return i;
        }

        foreach ((StageFlow stage, _) in _entries)
        {
            if (stage.From < 0 || stage.To < 0) { continue; }
            int a = Root(stage.From), b = Root(stage.To);
            parts[Math.Max(a, b)] = Math.Min(a, b);
        }

        for (int i = 0; i < parts.Length; i++) { parts[i] = Root(i); }
        return parts;
    }

    /// <summary>Balances one part; false when no balance was found, and then it is as modelled.</summary>
    private bool Solve(List<int> entries)
    {
        var position = new Dictionary<int, int>();
        var yields = new List<double>();
        int At(int node)
        {
            if (node < 0) { return -1; }
            if (position.TryGetValue(node, out int at)) { return at; }
            position.Add(node, yields.Count);
            yields.Add(_yields[node]);
            return yields.Count - 1;
        }

        StageFlow[] stages = [.. entries.Select(e => _entries[e].Stage with { From = At(_entries[e].Stage.From), To = At(_entries[e].Stage.To) })];
        BalancedFlows balanced = FlowBalance.Of(yields.Count, yields, stages);
        bool sound = IsBalanced(stages, balanced) && IsFed(stages, balanced.Quantities, yields.Count);
        for (int e = 0; e < entries.Count; e++)
        {
            int k = _entries[entries[e]].Flow;
            if (k < 0) { continue; }
            double quantity = sound ? balanced.Quantities[e] : _modelled[k];
            double reference = _priors.IsReported[k] ? _priors.Prior[k] : _modelled[k];
            FlowBasis basis = Math.Abs(quantity - reference) > 0.01 * reference ? FlowBasis.Balanced : sound && _priors.IsReported[k] ? FlowBasis.Observed : FlowBasis.Modelled;
            _flows.Flows[k] = _flows.Flows[k] with { Quantity = quantity, Basis = sound ? basis : FlowBasis.Modelled };
        }

        return sound;
    }

    private static bool IsBalanced(StageFlow[] stages, BalancedFlows balanced)
    {
        double[] through = new double[balanced.ImbalanceAfter.Count];
        double largest = 0;
        for (int k = 0; k < stages.Length; k++)
        {
            if (stages[k].To >= 0) { through[stages[k].To] += balanced.Quantities[k]; }
            if (stages[k].From >= 0) { through[stages[k].From] += balanced.Quantities[k]; }
            largest = Math.Max(largest, balanced.Quantities[k]);
        }

        for (int i = 0; i < through.Length; i++)
        {
            if (Math.Abs(balanced.ImbalanceAfter[i]) > 1e-6 * Math.Max(through[i], 1e-6 * largest)) { return false; }
        }

        return true;
    }

    /// <summary>Whether everything that had a supply is still behind one: no use is left dry, and nothing goes round without a beginning.</summary>
    private static bool IsFed(StageFlow[] stages, IReadOnlyList<double> quantities, int nodes)
    {
        bool[] fed = new bool[nodes], wet = new bool[nodes];
        var after = new List<int>[nodes];
        var waiting = new Stack<int>();
        for (int i = 0; i < nodes; i++) { after[i] = []; }
        for (int k = 0; k < stages.Length; k++)
        {
            if (stages[k].To < 0) { continue; }
            if (stages[k].Quantity > 0) { wet[stages[k].To] = true; }
            if (quantities[k] <= 1e-9 * stages[k].Quantity) { continue; }
            if (stages[k].From >= 0) { after[stages[k].From].Add(stages[k].To); }
            else { waiting.Push(stages[k].To); }
        }

        while (waiting.TryPop(out int node))
        {
            if (fed[node]) { continue; }
            fed[node] = true;
            foreach (int next in after[node]) { waiting.Push(next); }
        }

        for (int k = 0; k < stages.Length; k++)
        {
            // Only what ends a chain must be fed; a plant or a lane may stop.
            if (stages[k].To < 0 && stages[k].From >= 0 && stages[k].Quantity > 0 && wet[stages[k].From] && !fed[stages[k].From]) { return false; }
            if (stages[k].From >= 0 && quantities[k] > 1e-9 * Math.Max(1, stages[k].Quantity) && wet[stages[k].From] && !fed[stages[k].From]) { return false; }
        }

        return true;
    }

    /// <summary>Plants run as much as their balanced main output says.</summary>
    private void ScaleActivity()
    {
        for (int k = 0; k < _modelled.Length; k++)
        {
            NetworkFlow flow = _flows.Flows[k];
            if (flow.Source != FlowSource.Plant || _modelled[k] <= 0 || _flows.Places[flow.To].Material != MainOf(flow.From)) { continue; }
            _flows.Running[flow.From] = (_flows.Running[flow.From].Facility, _flows.Running[flow.From].Activity * flow.Quantity / _modelled[k]);
        }
    }

    private List<FlowResidualRow> Rows(int[] parts, HashSet<int> failed)
    {
        var rows = new List<FlowResidualRow>();
        foreach ((ObservedFlow figure, IReadOnlyList<int> flows, string treatment) in _priors.Used.Concat(_priors.Refused))
        {
            bool lost = flows.Any(k => failed.Contains(parts[_flows.Flows[k].To]));
            double modelled = flows.Sum(k => _modelled[k]), balanced = flows.Sum(k => _flows.Flows[k].Quantity);
            if (modelled <= 0 && figure.Quantity <= 0) { continue; }
            bool used = treatment == "used" && !lost;
            rows.Add(new FlowResidualRow
            {
                Kind = figure.IsProduction ? "production" : "trade",
                Material = figure.Material,
                Exporter = Name(figure.From),
                Importer = Name(figure.To),
                Table = figure.Source,
                ModelledUnitsPerYear = modelled,
                ObservedUnitsPerYear = figure.Quantity,
                BalancedUnitsPerYear = balanced,
                ResidualUnitsPerYear = balanced - figure.Quantity,
                Basis = EnumWords.KebabCase((!used ? FlowBasis.Modelled : Math.Abs(balanced - figure.Quantity) > 0.01 * figure.Quantity ? FlowBasis.Balanced : FlowBasis.Observed).ToString()),
                Treatment = lost ? "not-converged" : treatment,
            });
        }

        rows.Sort((a, b) => Compare((a.Material.Value, b.Material.Value), (a.Kind, b.Kind), (a.Importer, b.Importer), (a.Exporter, b.Exporter)));
        return rows;
    }

    private static int Compare(params ReadOnlySpan<(string Left, string Right)> keys)
    {
        foreach ((string left, string right) in keys)
        {
            int order = string.CompareOrdinal(left, right);
            if (order != 0) { return order; }
        }

        return 0;
    }

    private string Name(int country) => country < 0 ? "others" : _flows.Data.Geography.CountryId(country);
}
