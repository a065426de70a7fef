using Veta.Data;

namespace Veta.Network.Actions;

/// <summary>Every event and every lever is of a kind that acts, what falls away with an obstacle can be found, and whoever reads a lever learns when nothing acts on it yet.</summary>
internal sealed class ActionCheck : IPackageCheck
{
    /// <inheritdoc/>
    public string Name => "actions";

    /// <inheritdoc/>
    public string Proves => "Every event and every lever is of a kind that there is; of a lever that changes no figure yet a warning says so; what falls away with an obstacle names cells that there are.";

    /// <inheritdoc/>
    public IEnumerable<Finding> Run(Package package)
    {
        ArgumentNullException.ThrowIfNull(package);
        return
        [
            .. package.Events.Where(e => ActionList.Events.All(a => a.Kind != e.Kind)).Select(e => Unknown(e, Say.CheckActionNoKindOfEvent(e.Kind), e.Kind, ActionList.Events)),
            .. package.Levers.Where(l => ActionList.Levers.All(a => a.Kind != l.Kind)).Select(l => Unknown(l, Say.CheckActionNoKindOfLever(l.Kind), l.Kind, ActionList.Levers)),
            .. package.Levers.Where(l => ActionList.Levers.Any(a => a.Kind == l.Kind) && ActionList.Acts(l, package) == ActionPlaces.None).Select(Inert),
            .. package.ObstacleActions.Where(a => a.Change is not null).Select(a => ChangeFault(a, package)).OfType<Finding>(),
        ];
    }

    /// <summary>Passes a package whose kinds are all known; for packages that were changed after they were read.</summary>
    /// <exception cref="PackageException">A kind is unknown; all findings are carried.</exception>
    public static Package Require(Package package)
    {
        ArgumentNullException.ThrowIfNull(package);
        Finding[] errors = [.. new ActionCheck().Run(package).Where(f => f.Severity == Severity.Error)];
        return errors.Length == 0 ? package : throw new PackageException(Say.CheckThePackage(package.Info.Name), errors);
    }

    private static Finding Unknown<TRow>(TRow row, Sentence problem, string kind, IEnumerable<IAction> kinds)
        where TRow : IRow => CheckFinding.Error("unknown-kind", row, "kind", problem, ActionList.Known(kind, kinds));

    /// <summary>What falls away with an obstacle names cells that there are.</summary>
    private static Finding? ChangeFault(ObstacleAction row, Package package)
    {
        try
        {
            Change change = Change.Parse(row.Change!);
            return change.Table.RowsOf(package).Any(change.Matches) ? null : CheckFinding.Error("obstacle-change", row, "change", Say.CheckPackageChangesNoRowMatches, Say.CheckObstacleChangeAdvice(change.Table.Name));
        }
        catch (PackageException wrong) { return CheckFinding.Error("obstacle-change", row, "change", wrong.Findings[0].Problem, wrong.Findings[0].Advice); }
    }

    private static Finding Inert(Lever row) => CheckFinding.Warning(
        "lever-without-effect", row, "kind", Say.CheckActionNothingActsOnThisLever(row.Kind),
        ActionList.LeverOf(row.Kind).Acts == ActionPlaces.None
            ? Say.CheckActionKeptAndShown
            : Say.CheckActionFillColumns(Said.Words(ActionList.LeverOf(row.Kind).Parameters)));
}
