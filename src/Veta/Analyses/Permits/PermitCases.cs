using Veta.Data;
using Veta.Permitting;

namespace Veta.Analyses.Permits;

/// <summary>Which networks a question is about.</summary>
internal static class PermitCases
{
    /// <summary>The projects that are asked for, or every kind of project in every place that has steps of its own and in the place that is asked for; kinds with the same steps are one case.</summary>
    public static IReadOnlyList<PermitCase> Of(PermitRequest request, PermitBook book)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(book);
        return request.Projects.Count > 0 ? [.. request.Projects.Select(id => Project(book.Package, id))] : [.. Places(request, book).SelectMany(place => Kinds(request, book, place))];
    }

    private static PermitCase Project(Package package, FacilityId id)
    {
        Facility facility = package.Facilities.First(f => f.Id == id);
        Process process = package.Processes.First(p => p.Id == facility.Process);
        return new PermitCase(facility.Region, [process.Stage], process.Material, id);
    }

    private static IEnumerable<RegionId> Places(PermitRequest request, PermitBook book)
    {
        HashSet<RegionId> places = [.. book.Package.Permits.Select(row => row.Region)];
        if (request.Region is { } asked) { places.Add(asked); }
        return book.Package.Regions.Select(region => region.Id).Where(id => places.Contains(id) && (request.Region is not { } within || book.IsWithin(id, within)));
    }

    private static IEnumerable<PermitCase> Kinds(PermitRequest request, PermitBook book, RegionId place)
    {
        HashSet<Stage> made = [.. book.Package.Processes.Select(process => process.Stage)];
        Stage[] stages = [.. Enum.GetValues<Stage>().Where(stage => made.Contains(stage) && (request.Stage is not { } only || stage == only))];
        foreach (PermitCase any in Grouped(stages.Select(stage => (stage, (MaterialId?)null)), book, place)) { yield return any; }
        HashSet<MaterialId> single = [.. book.Package.Permits.SelectMany(row => row.Materials)];
        IEnumerable<(Stage, MaterialId?)> special = book.Package.Processes.Where(process => single.Contains(process.Material) && stages.Contains(process.Stage)).Select(process => (process.Stage, (MaterialId?)process.Material)).Distinct();
        foreach (PermitCase one in Grouped(special.Where(pair => IsMade(pair.Item2, place, book) && book.Rows(place, pair.Item1, pair.Item2).Any(row => row.Materials.Count > 0)), book, place)) { yield return one; }
    }

    // Steps of single materials are told where a site of the package makes one.
    private static bool IsMade(MaterialId? material, RegionId place, PermitBook book)
    {
        HashSet<ProcessId> makers = [.. book.Package.Processes.Where(process => process.Material == material).Select(process => process.Id)];
        return book.Package.Facilities.Any(facility => makers.Contains(facility.Process) && book.IsWithin(facility.Region, place));
    }

    private static IEnumerable<PermitCase> Grouped(IEnumerable<(Stage Stage, MaterialId? Material)> kinds, PermitBook book, RegionId place) =>
        kinds.Select(kind => (Kind: kind, Steps: string.Join(',', book.Rows(place, kind.Stage, kind.Material).Select(row => row.Id))))
            .Where(kind => kind.Steps.Length > 0)
            .GroupBy(kind => (kind.Steps, kind.Kind.Material))
            .Select(group => new PermitCase(place, [.. group.Select(kind => kind.Kind.Stage)], group.Key.Material, null));
}
