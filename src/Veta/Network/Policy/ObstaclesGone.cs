using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Veta.Data;
using Veta.Data.Planning;
using Veta.Permitting;

namespace Veta.Network.Policy;

/// <summary>A package as it is without some of its obstacles: cells that change, steps of permits and years of lead time that fall away, as <c>obstacle_actions</c> says.</summary>
internal sealed class ObstaclesGone
{
    /// <summary>No obstacle.</summary>
    public const string None = "none";

    private static readonly ConditionalWeakTable<Package, ConcurrentDictionary<string, ObstaclesGone>> _known = [];

    private ObstaclesGone(Package package, IReadOnlyList<PermitReform> reforms, IReadOnlyList<(IReadOnlySet<FacilityId> Plants, double Years)> saved) => (Package, Reforms, Saved) = (package, reforms, saved);

    /// <summary>The package with the cells changed; itself where none is.</summary>
    public Package Package { get; }

    /// <summary>Reforms of permits that are as if in force.</summary>
    public IReadOnlyList<PermitReform> Reforms { get; }

    /// <summary>Plants that serve some years sooner.</summary>
    public IReadOnlyList<(IReadOnlySet<FacilityId> Plants, double Years)> Saved { get; }

    /// <summary>A package with all its obstacles.</summary>
    public static ObstaclesGone NoneOf(Package package) => new(package, [], []);

    /// <summary>The package without the obstacles that its settings name.</summary>
    /// <exception cref="InputException">There is no such obstacle, or doing without it changes nothing; the message says why.</exception>
    public static ObstaclesGone Of(Package package, PlanningSettings settings)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(settings);
        if (settings.Without == None) { return NoneOf(package); }
        return _known.GetOrCreateValue(package).GetOrAdd(settings.View + " " + settings.Without, _ => Made(package, LeverChoice.Ids(settings.Without), settings));
    }

    /// <summary>Why a plan without an obstacle is the same; null where it is not.</summary>
    public static Sentence? WhyIdle(Package package, ObstacleId obstacle, PlanView view)
    {
        ArgumentNullException.ThrowIfNull(package);
        ObstacleAction[] rows = RowsOf(package, obstacle);
        if (rows.Length == 0) { return Say.RefusalObstacleNoRows; }
        if (rows.FirstOrDefault(r => r.WhyEn is not null) is { } why && rows.All(r => r.WhyEn is not null)) { return Say.RefusalObstacleWhy(Said.Name(why.WhyEn!, why.WhyEs!)); }
        ObstacleAction[] acting = [.. rows.Where(r => r.WhyEn is null && (view == PlanView.Owner || !r.OwnerView))];
        if (acting.Length == 0) { return Say.RefusalObstacleOwnerView; }
        ObstaclesGone gone = Made(package, acting, out bool changes);
        return changes || gone.Saved.Any(s => s.Plants.Count > 0) || gone.Reforms.Count > 0 && Touched(package, gone.Reforms) ? null : Say.RefusalObstacleSame;
    }

    /// <summary>Plants and cells that doing without an obstacle changes.</summary>
    public static int Reach(Package package, ObstacleId obstacle)
    {
        ArgumentNullException.ThrowIfNull(package);
        ObstacleAction[] rows = RowsOf(package, obstacle);
        ObstaclesGone gone = Made(package, rows, out _);
        var months = new PermitMonths(package);
        int cells = rows.Where(r => r.Change is not null).Select(r => Change.Parse(r.Change!)).Sum(c => c.Table.RowsOf(package).Count(c.Matches));
        return cells + package.Facilities.Where(IsUndecided).Count(f => gone.Saved.Any(s => s.Plants.Contains(f.Id)) || months.Touches(f, gone.Reforms));
    }

    /// <summary>Whether nobody has decided a plant yet, so that its lead time still lies ahead.</summary>
    public static bool IsUndecided(Facility plant)
    {
        ArgumentNullException.ThrowIfNull(plant);
        return plant.BuildRule != BuildRule.None && plant.LeadTimeYears > 1;
    }

    private static ObstacleAction[] RowsOf(Package package, ObstacleId obstacle) => [.. package.ObstacleActions.Where(r => r.Obstacle == obstacle).OrderBy(r => r.Step)];

    private static bool Touched(Package package, IReadOnlyList<PermitReform> reforms)
    {
        var months = new PermitMonths(package);
        return package.Facilities.Any(f => IsUndecided(f) && months.Touches(f, reforms));
    }

    private static ObstaclesGone Made(Package package, string[] ids, PlanningSettings settings)
    {
        var rows = new List<ObstacleAction>();
        foreach (string id in ids)
        {
            if (package.Obstacles.FirstOrDefault(o => o.Id.Value == id) is not { } obstacle)
            {
                throw new InputException(Say.CheckTwo(Say.RefusalObstacleUnknown(id), Nearest.Suggestion(id, package.Obstacles.Select(o => o.Id.Value), Say.CheckAdviceKnownAre(Said.Words(package.Obstacles.Select(o => o.Id))))));
            }

            if (WhyIdle(package, obstacle.Id, settings.View) is { } why) { throw new InputException(Say.RefusalObstacleIdle(id, why)); }
            rows.AddRange(RowsOf(package, obstacle.Id).Where(r => settings.View == PlanView.Owner || !r.OwnerView));
        }

        return Made(package, [.. rows], out _);
    }

    private static ObstaclesGone Made(Package package, ObstacleAction[] rows, out bool changes)
    {
        Change[] cells = [.. rows.Where(r => r.Change is not null).Select(r => Change.Parse(r.Change!))];
        Package after = cells.Length == 0 ? package : package.With(cells);
        changes = cells.Any(c => c.Table.RowsOf(package).Zip(c.Table.RowsOf(after)).Any(p => c.Column!.TextOf(p.First) != c.Column.TextOf(p.Second)));
        var geography = new Geography(package);
        Dictionary<ObstacleId, Obstacle> obstacles = package.Obstacles.ToDictionary(o => o.Id);
        return new ObstaclesGone(
            after,
            [.. rows.Where(r => r.Permits.Count > 0).Select(Reform)],
            [.. rows.Where(r => r.LeadTimeSavedYears > 0).Select(r => ((IReadOnlySet<FacilityId>)Plants(package, geography, obstacles[r.Obstacle]).ToHashSet(), r.LeadTimeSavedYears!.Value))]);
    }

    /// <summary>Without a cap nothing of a step remains; with one it stays as it is up to the cap.</summary>
    private static PermitReform Reform(ObstacleAction row)
    {
        double kept = row.CapMonths is null ? 0 : 1;
        return new PermitReform
        {
            Id = new PermitReformId(row.Obstacle.Value), NameEn = row.Obstacle.Value, NameEs = row.Obstacle.Value, Permits = row.Permits, Source = row.Source, CapMonths = row.CapMonths,
            MonthsShare = kept, ReworkShare = kept, HaltShare = kept, RefusalShare = kept,
        };
    }

    /// <summary>A package without the rows on obstacles whose cells it does not have, such as a part of another.</summary>
    public static Package Fitting(Package package)
    {
        ArgumentNullException.ThrowIfNull(package);
        return package with { ObstacleActions = [.. package.ObstacleActions.Where(a => a.Change is null || (Change.Parse(a.Change) is var change && change.Table.RowsOf(package).Any(change.Matches)))] };
    }

    private static IEnumerable<FacilityId> Plants(Package package, Geography geography, Obstacle obstacle) =>
        package.Facilities.Where(f => IsUndecided(f) && (obstacle.Facilities.Count > 0 ? obstacle.Facilities.Contains(f.Id) : geography.IsInGroup(geography.Index.Of(f.Region), obstacle.Region.Value))).Select(f => f.Id);
}
