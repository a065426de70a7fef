using Veta.Data;

namespace Veta.Analyses.Permits;

/// <summary>What was found of permits.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Times">Months as it is and after reforms, case by case.</param>
/// <param name="Steps">Steps of each case.</param>
internal sealed record PermitResult(PermitRequest Request, IReadOnlyList<PermitTimeRow> Times, IReadOnlyList<PermitStepRow> Steps)
{
    /// <summary>Rows as it is, one a case.</summary>
    public IReadOnlyList<PermitTimeRow> AsIs => [.. Times.Where(row => row.Reform == PermitTimeRow.AsIs)];

    /// <summary>Rows of reforms of a case, in the order of the table, together last.</summary>
    public IReadOnlyList<PermitTimeRow> Reformed(PermitTimeRow asIs) => [.. Times.Where(row => row.Reform != PermitTimeRow.AsIs && Same(row.Region, row.ProjectKind, row.Material, row.Facility, asIs))];

    /// <summary>Steps of a case.</summary>
    public IReadOnlyList<PermitStepRow> StepsOf(PermitTimeRow asIs) => [.. Steps.Where(row => Same(row.Region, row.ProjectKind, row.Material, row.Facility, asIs))];

    private static bool Same(RegionId region, string kind, MaterialId? material, FacilityId? facility, PermitTimeRow other) => region == other.Region && kind == other.ProjectKind && material == other.Material && facility == other.Facility;
}
