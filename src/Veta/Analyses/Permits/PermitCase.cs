using Veta.Data;

namespace Veta.Analyses.Permits;

/// <summary>A place and a kind of project that have one network, or one project.</summary>
/// <param name="Region">The place.</param>
/// <param name="Stages">Stages of the main output that share the network, in their order.</param>
/// <param name="Material">The main output; null where no step is of single materials.</param>
/// <param name="Facility">The project; null for any of the kind.</param>
internal sealed record PermitCase(RegionId Region, IReadOnlyList<Stage> Stages, MaterialId? Material, FacilityId? Facility)
{
    /// <summary>The kinds as tables write them, such as <c>ore;concentrate</c>.</summary>
    public string Kind => string.Join(';', Stages.Select(stage => EnumWords.Of(stage)));
}
