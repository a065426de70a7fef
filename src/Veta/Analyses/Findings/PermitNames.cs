using Veta.Analyses.Permits;
using Veta.Data;

namespace Veta.Analyses.Findings;

/// <summary>Names of steps, reforms and cases of permits, in both languages.</summary>
internal sealed class PermitNames(Package package)
{
    private readonly SentenceNames _names = new(package);
    private readonly Dictionary<PermitId, Permit> _steps = package.Permits.ToDictionary(row => row.Id);
    private readonly Dictionary<string, PermitReform> _reforms = package.PermitReforms.ToDictionary(row => row.Id.Value);

    /// <summary>A step.</summary>
    public Said Step(PermitId id) => Said.Name(_steps[id].NameEn, _steps[id].NameEs);

    /// <summary>A reform, or all of them.</summary>
    public Said Reform(string id) => _reforms.TryGetValue(id, out PermitReform? row) ? Said.Name(row.NameEn, row.NameEs) : Say.PermitTogether;

    /// <summary>The place of a case.</summary>
    public Said Place(PermitTimeRow row) => _names.Place(row.Region.Value);

    /// <summary>The kind of project of a case, by stage and material, or the project itself.</summary>
    public Said Kind(PermitTimeRow row)
    {
        if (row.Facility is { } facility) { return _names.Facility(facility.Value); }
        Said[] stages = [.. row.ProjectKind.Split(';').Select(stage => (Said)new Sentence("word." + stage))];
        return row.Material is { } material ? Say.PermitKindOf(Said.List(stages), _names.WholeMaterial(material)) : Said.List(stages);
    }

    /// <summary>Place and kind, or the project.</summary>
    public Said Case(PermitTimeRow row) => row.Facility is { } facility ? _names.Facility(facility.Value) : Say.PermitCase(Place(row), Kind(row));
}
