using Veta.Data;
using Veta.Server.Spaces;
using Veta.Server.State;
using Veta.Server.Wire;

namespace Veta.Server.Cases;

/// <summary>What differs between revisions of a scenario, found in the packages that they make and not in how they say it.</summary>
internal static class CaseDiff
{
    /// <summary>What differs between two revisions.</summary>
    public static IReadOnlyList<DifferenceHead> Between(PackageKeeper packages, string package, RevisionEntry from, RevisionEntry to) => Between(packages, package, from, CaseBook.Texts(to.Bases), CaseBook.Texts(to.Changes));

    /// <summary>What differs between a revision and other changes on the same scenarios.</summary>
    public static IReadOnlyList<DifferenceHead> Between(PackageKeeper packages, string package, RevisionEntry from, IEnumerable<string> changes) => Between(packages, package, from, CaseBook.Texts(from.Bases), [.. changes]);

    /// <summary>Cells that both changed, to different texts.</summary>
    public static IReadOnlyList<DifferenceHead> Conflicts(IReadOnlyList<DifferenceHead> theirs, IReadOnlyList<DifferenceHead> mine)
    {
        var known = mine.ToDictionary(m => (m.Table, m.Row, m.Column), m => m.After);
        return [.. theirs.Where(t => known.TryGetValue((t.Table, t.Row, t.Column), out string? after) && after != t.After).Select(t => t with { Mine = known[(t.Table, t.Row, t.Column)] })];
    }

    private static IReadOnlyList<DifferenceHead> Between(PackageKeeper packages, string package, RevisionEntry from, IReadOnlyList<string> bases, IReadOnlyList<string> changes)
    {
        Package before = packages.Inputs(package, CaseBook.Texts(from.Bases), CaseBook.Texts(from.Changes)).Inputs.Package;
        Package after = packages.Inputs(package, bases, changes).Inputs.Package;
        return [.. PackageDiff.Between(before, after).Select(d => new DifferenceHead(d.Table, d.Row, d.Column, d.Before, d.After))];
    }
}
