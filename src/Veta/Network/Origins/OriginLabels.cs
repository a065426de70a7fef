using Veta.Data;

namespace Veta.Network.Origins;

/// <summary>
/// Which materials a scheme follows and how processes label them. By maker and owner a good has its plant's class, but what comes of the same material or of scrap keeps the class it had; scrap has the class of
/// what it fell from. By refined the class is that of the last refinery, by mined that of the mine: elsewhere the inputs that hold the element hand theirs on, or, for a companion metal, all inputs.
/// By touched a good counts when its plant does or any followed input does.
/// </summary>
internal sealed class OriginLabels
{
    private readonly NetworkData _data;
    private readonly ShareBasis _basis;
    private readonly Func<int, bool> _named;
    private readonly ReturnForms _forms;
    private readonly HashSet<int> _ends;
    private readonly HashSet<int> _relevant = [];

    /// <summary>Follows some materials back.</summary>
    /// <param name="data">The package.</param>
    /// <param name="basis">How.</param>
    /// <param name="capped">Materials that caps name.</param>
    /// <param name="named">Materials whose making counts, for the basis touched.</param>
    public OriginLabels(NetworkData data, ShareBasis basis, IEnumerable<int> capped, Func<int, bool> named)
    {
        _data = data;
        _basis = basis;
        _forms = new ReturnForms(data);
        _ends = [.. capped];
        _named = m => _ends.Contains(m) || named(m);
        if (basis == ShareBasis.Touched) { FindRelevant(_ends); }
        Follow(_ends);
        foreach (int process in Enumerable.Range(0, data.Processes.Count))
        {
            LabelledOutput[] outputs = [.. Outputs(process)];
            if (outputs.Length > 0) { Found.Add(process, outputs); }
            foreach ((int material, double quantity) in data.Recipes[process].Where(r => r.Quantity < 0 && Materials.Contains(r.Material)))
            {
                int main = data.Materials.Of(data.Package.Processes[process].Material);
                if (main == material || IsScrap(main) || _forms.IsFormOf(main, material)) { GivesBack.Add((process, material)); }
            }
        }

        IEnumerable<LabelledOutput> Outputs(int process) => data.Recipes[process].Where(r => r.Quantity > 0 && Materials.Contains(r.Material)).Select(r => Label(process, r.Material, r.Quantity));
    }

    /// <summary>Materials followed.</summary>
    public HashSet<int> Materials { get; } = [];

    /// <summary>Followed outputs by process.</summary>
    public Dictionary<int, IReadOnlyList<LabelledOutput>> Outputs => Found;

    /// <summary>Processes that take a material only to give it back.</summary>
    public HashSet<(int Process, int Material)> GivesBack { get; } = [];

    private Dictionary<int, IReadOnlyList<LabelledOutput>> Found { get; } = [];

    private void Follow(IEnumerable<int> ends)
    {
        var open = new Stack<int>(ends);
        while (open.TryPop(out int material))
        {
            if (!Materials.Add(material)) { continue; }
            for (int p = 0; p < _data.Processes.Count; p++)
            {
                foreach ((int made, double quantity) in _data.Recipes[p])
                {
                    if (made != material || quantity <= 0) { continue; }
                    foreach (CarriedInput input in Label(p, material, quantity).Carried) { open.Push(input.Material); }
                }
            }
        }
    }

    private LabelledOutput Label(int process, int output, double quantity)
    {
        List<CarriedInput> inputs = _basis == ShareBasis.Touched ? Touching(process) : Holding(process, output);
        if (_basis == ShareBasis.Touched) { return new LabelledOutput(output, quantity, _named(output) ? 1 : 0, inputs); }
        bool handsOn = IsScrap(output) || _basis == ShareBasis.Mined || (_basis == ShareBasis.Refined && _data.Package.Processes[process].Stage != Stage.Refined);
        double sum = inputs.Sum(i => i.Share);
        CarriedInput[] carried = [.. inputs.Where(i => handsOn || Keeps(i.Material, output)).Select(i => i with { Share = i.Share / sum })];
        return new LabelledOutput(output, quantity, Math.Max(0, 1 - carried.Sum(i => i.Share)), carried);
    }

    private bool Keeps(int input, int output) =>
        input == output || IsScrap(input) || _forms.IsFormOf(input, output) || _forms.IsFormOf(output, input) || _ends.Any(good => _forms.IsFormOf(input, good) && _forms.IsFormOf(output, good));

    /// <summary>Inputs that hold the output's element, weighted by it; all but utilities where none does.</summary>
    private List<CarriedInput> Holding(int process, int output)
    {
        string? element = _data.Package.Materials[output].Element;
        var inputs = Inputs(process).ToList();
        bool holds = element is not null && inputs.Any(i => _data.Package.Materials[i.Material].Element == element);
        return [.. inputs.Select(i => i with { Share = i.Taken * Weight(_data.Package.Materials[i.Material]) }).Where(i => i.Share > 0)];

        // Scrap and the good itself count even where nobody wrote down what they hold.
        double Weight(Material input) => !holds ? 1 : input.Element == element ? input.ElementMassFraction ?? 1 : input.Element is null && (input.Stage == Stage.Scrap || input.Id == _data.Materials[output]) ? 1 : 0;
    }

    private List<CarriedInput> Touching(int process) => [.. Inputs(process).Where(i => _relevant.Contains(i.Material)).Select(i => i with { Share = 1 })];

    private IEnumerable<CarriedInput> Inputs(int process) =>
        _data.Recipes[process].Where(r => r.Quantity < 0 && _data.Package.Materials[r.Material].Stage != Stage.Utility).Select(r => new CarriedInput(r.Material, -r.Quantity, 1));

    private bool IsScrap(int material) => _data.Package.Materials[material].Stage == Stage.Scrap;

    /// <summary>Materials that are named or have something named behind them.</summary>
    private void FindRelevant(HashSet<int> ends)
    {
        _relevant.UnionWith(Enumerable.Range(0, _data.Materials.Count).Where(_named).Concat(ends));
        for (bool changed = true; changed;)
        {
            changed = false;
            for (int p = 0; p < _data.Processes.Count; p++)
            {
                if (!Inputs(p).Any(i => _relevant.Contains(i.Material))) { continue; }
                foreach ((int made, double quantity) in _data.Recipes[p]) { changed |= quantity > 0 && _data.Package.Materials[made].Stage != Stage.Utility && _relevant.Add(made); }
            }
        }
    }
}
