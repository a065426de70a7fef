using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Planning;

/// <summary>What a package knows of the chance and the time of what a plan builds. No plan computes with it.</summary>
internal sealed class BuildOutlook
{
    private readonly Dictionary<(ProjectWork, FacilityStatus), CompletionTerm> _terms;
    private readonly Dictionary<ProcessId, Process> _processes;
    private readonly ILookup<MaterialId?, EntryTerm> _entry;

    /// <summary>Reads it from a package.</summary>
    public BuildOutlook(Package package)
    {
        ArgumentNullException.ThrowIfNull(package);
        _terms = package.CompletionTerms.ToDictionary(t => (t.Work, t.Status));
        _processes = package.Processes.ToDictionary(p => p.Id);
        _entry = package.EntryTerms.ToLookup(t => t.Material);
    }

    /// <summary>The row of <c>completion_terms</c> that speaks of a facility; null when none does.</summary>
    public CompletionTerm? Term(Facility facility) => _terms.GetValueOrDefault((WorkOf(facility), facility.Status));

    /// <summary>First year of service when the time from decision runs over as it does for such projects, whole years; null when nothing is known of them.</summary>
    public int? LikelyServiceYear(Facility facility, int decided, int served) =>
        Term(facility) is { } term ? decided + (int)Math.Ceiling(((served - decided) * term.TimeRatio) - 1e-9) : null;

    /// <summary>Months until a buyer takes the main output of a new plant; null when nothing is known of it.</summary>
    public double? QualificationMonths(Facility facility) =>
        (_entry[_processes[facility.Process].Material].FirstOrDefault() ?? _entry[null].FirstOrDefault())?.QualificationMonths;

    private ProjectWork WorkOf(Facility facility) => _processes[facility.Process].Stage is Stage.Ore or Stage.Concentrate ? ProjectWork.Mine : ProjectWork.Plant;
}
