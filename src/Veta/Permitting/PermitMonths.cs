using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Veta.Data;

namespace Veta.Permitting;

/// <summary>Months within which half of the projects of a place are done, before and after reforms. Drawn once for all plants with the same steps, over all packages that share them.</summary>
internal sealed class PermitMonths
{
    private const double MonthsOfYear = 12;

    private static readonly ConditionalWeakTable<IReadOnlyList<Permit>, ConcurrentDictionary<string, double>> _known = [];

    private readonly PermitBook _book;
    private readonly ConcurrentDictionary<string, double> _half;
    private readonly Dictionary<ProcessId, Process> _processes;
    private readonly Dictionary<(RegionId, Stage, MaterialId), PermitNetwork> _networks = [];

    /// <summary>Reads a package.</summary>
    public PermitMonths(Package package)
    {
        ArgumentNullException.ThrowIfNull(package);
        _book = new PermitBook(package);
        _half = _known.GetOrCreateValue(package.Permits);
        _processes = package.Processes.ToDictionary(p => p.Id);
    }

    /// <summary>Whether a reform changes a step of a plant.</summary>
    public bool Touches(Facility plant, IReadOnlyList<PermitReform> reforms) => reforms.Any(Network(plant).Touches);

    /// <summary>Years that reforms take off the median of a plant's steps; below 0 where they lengthen it.</summary>
    public double YearsSaved(Facility plant, IReadOnlyList<PermitReform> reforms)
    {
        ArgumentNullException.ThrowIfNull(reforms);
        PermitNetwork network = Network(plant);
        PermitReform[] here = [.. reforms.Where(network.Touches)];
        if (here.Length == 0) { return 0; }
        string steps = string.Join(' ', network.Steps.Select(s => s.Id));
        double Half(PermitNetwork drawn, string key) => _half.GetOrAdd(key, _ => PermitTimes.Of(drawn, LeadTimes.Draws, LeadTimes.Seed).Percentile(0.5));
        return (Half(network, steps) - Half(here.Aggregate(network, (n, r) => n.With(r)), steps + " | " + string.Join(' ', here.Select(ReformTerm.TextOf)))) / MonthsOfYear;
    }

    private PermitNetwork Network(Facility plant)
    {
        Process process = _processes[plant.Process];
        var key = (plant.Region, process.Stage, process.Material);
        if (!_networks.TryGetValue(key, out PermitNetwork? network)) { _networks.Add(key, network = _book.Network(plant.Region, process.Stage, process.Material)); }
        return network;
    }
}
