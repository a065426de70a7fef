using Veta.Analyses.Permits;
using Veta.Data;

namespace Veta.Analyses.Findings;

/// <summary>Names of steps, reforms and cases of permits, in both languages.</summary>
internal sealed class PermitNames(Package package)
{
    private const double Half = 50, FourFifths = 80;

    private static readonly HashSet<string> _mined = [EnumWords.Of(Stage.Ore), EnumWords.Of(Stage.Concentrate)];

    private readonly Dictionary<RegionId, Region> _regions = package.Regions.ToDictionary(row => row.Id);
    private readonly SentenceNames _names = new(package);
    private readonly Dictionary<PermitId, Permit> _steps = package.Permits.ToDictionary(row => row.Id);
    private readonly Dictionary<string, PermitReform> _reforms = package.PermitReforms.ToDictionary(row => row.Id.Value);

    /// <summary>A step.</summary>
    public Said Step(PermitId id) => Said.Name(_steps[id].NameEn, _steps[id].NameEs);

    /// <summary>A reform, or all of them.</summary>
    public Said Reform(string id) => _reforms.TryGetValue(id, out PermitReform? row) ? Said.Name(row.NameEn, row.NameEs) : Say.PermitTogether;

    /// <summary>The place of a case, as a table names it.</summary>
    public Said Place(PermitTimeRow row) => _regions.TryGetValue(row.Region, out Region? region) ? Said.Name(region.NameEn, region.NameEs) : row.Region.Value;

    /// <summary>The kind of project of a case, or its main output, or the project itself.</summary>
    public Said Kind(PermitTimeRow row)
    {
        if (row.Facility is { } facility) { return _names.Facility(facility.Value); }
        if (row.Material is { } material) { return _names.WholeMaterial(material); }
        string[] stages = row.ProjectKind.Split(';');
        return stages.All(_mined.Contains) ? Say.PermitMine : !stages.Any(_mined.Contains) ? Say.PermitPlant : Said.List(stages.Select(stage => (Said)new Sentence("word." + stage)));
    }

    /// <summary>Place and kind, or the project.</summary>
    public Said Case(PermitTimeRow row) => row.Facility is { } facility ? _names.Facility(facility.Value) : Say.PermitCase(Place(row), Kind(row));

    /// <summary>The step that decides: of those before building the one that gives the longest way most months.</summary>
    public static PermitStepRow Deciding(PermitResult result, PermitTimeRow row)
    {
        HashSet<PermitId> building = [.. result.Request.Package.Permits.Where(step => step.Kind == PermitKind.Construction).Select(step => step.Id)];
        return result.StepsOf(row).OrderBy(step => building.Contains(step.Permit)).ThenByDescending(step => step.CriticalShare * step.MeanMonths).First();
    }

    /// <summary>The percentile that is told beside one that was asked for: 80 beside the median, the median beside others; with its months.</summary>
    public static (double Percentile, double Months) Beside(double percentile, PermitTimeRow row) => percentile == Half ? (FourFifths, row.P80Months) : (Half, row.P50Months);
}
