using Veta.Analyses.Planning;
using Veta.Analyses.Planning.Policy;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Lp;
using Veta.Network;
using Veta.Network.Policy;

namespace Veta.Analyses.Policy;

/// <summary>
/// Plans of one package in the owner view with some of its levers, whole projects in part, so that the difference of two plans is no difference of two searches; wedges that hang on prices settle in rounds.
/// </summary>
/// <param name="package">The package; levers that its settings let act do so in every plan.</param>
/// <param name="measured">Caps on shares by which plans are measured.</param>
/// <param name="solver">The engine.</param>
/// <param name="options">Limits of each solve.</param>
internal sealed class LeverPlans(Package package, IReadOnlyList<ShareCap> measured, ISolver solver, SolveOptions options)
{
    private readonly string[] _base = BaseOf(package);

    /// <summary>The package.</summary>
    public Package Package => package;

    /// <summary>Caps by which plans are measured.</summary>
    public IReadOnlyList<ShareCap> Measured => measured;

    /// <summary>The data of a plan with some steps and wedges.</summary>
    public NetworkData Data(IEnumerable<LeverId> steps, WedgesInUse wedges) => Data(package, steps, wedges);

    /// <summary>The plan with some steps.</summary>
    /// <exception cref="InputException">A step acts on nothing.</exception>
    /// <exception cref="SolveFailedException">There is no plan.</exception>
    public PlanResult Of(IEnumerable<LeverId> steps, CancellationToken cancellationToken) => Of(package, [.. steps], cancellationToken);

    /// <summary>The plan of a package that is a variant of this one, with some steps.</summary>
    public PlanResult Of(Package variant, IReadOnlyList<LeverId> steps, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(variant);
        ArgumentNullException.ThrowIfNull(steps);
        SettledPolicy settled = Data(variant, steps, WedgesInUse.None).Policy.IsEmpty
            ? new SettledPolicy(WedgesInUse.None, new HashSet<FacilityAt>(), [], 0, 0, true, false)
            : PolicyRounds.Settle((wedges, _) => Compiled(Data(variant, steps, wedges), cancellationToken), solver, options, cancellationToken);
        NetworkModel model = Compiled(Data(variant, steps, settled.Wedges), cancellationToken);
        using ISolverSession session = solver.Open(model.Program);
        bool warm = settled.Basis?.Fits(model.Program) == true;
        if (warm) { session.SetBasis(settled.Basis!); }
        SolveResult solved = Solved(session, warm, options, steps, cancellationToken);
        PlanResult read = PlanReader.Read(model, solved, solved);
        return read with
        {
            Policy = PlanPolicy.Of(model, solved, solved, settled), Basis = session.GetBasis(),
            OriginShares = measured.Count > 0 ? OriginShareReader.Measured(model.Context, solved.Primal, measured, TouchedCaps.Name) : [],
        };
    }

    /// <summary>The optimum of an open program with some steps, by the dual simplex where a basis is set.</summary>
    /// <exception cref="SolveFailedException">It was not solved.</exception>
    public static SolveResult Solved(ISolverSession session, bool warm, SolveOptions options, IEnumerable<LeverId> steps, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(options);
        SolveResult solved = session.Solve(warm ? options with { Method = SolveMethod.DualSimplex } : options, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return solved.Status == SolveStatus.Optimal ? solved : throw SolveFailedException.Of(solved, () => Say.SolvePolicy(Said.Words(steps), SolveFailedException.Ended(solved), solved.Detail));
    }

    /// <summary>The program of some data, whole projects in part.</summary>
    public static NetworkModel Compiled(NetworkData data, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(data);
        return NetworkModel.Compile(NetworkModel.Post(data, BlockList.All, cancellationToken), BlockList.All, data.Package.Info.Name, cancellationToken).Relaxed();
    }

    private NetworkData Data(Package variant, IEnumerable<LeverId> steps, WedgesInUse wedges)
    {
        string[] ids = [.. _base.Concat(steps.Select(s => s.Value)).Distinct()];
        Package chosen = variant.WithSettings(("view", "owner"), ("levers", ids.Length == 0 ? LeverChoice.None : string.Join(';', ids)));
        return new NetworkData(chosen, new Horizon(PlanningSettings.From(chosen))) { Measured = measured, Wedges = wedges };
    }

    // Levers that the settings let act and that act on something, by name, so that steps may be named beside them.
    private static string[] BaseOf(Package package)
    {
        PlanningSettings settings = PlanningSettings.From(package);
        if (settings.Levers == LeverChoice.None) { return []; }
        var data = new NetworkData(package.WithSettings(("view", "owner")), new Horizon(settings));
        HashSet<LeverId> idle = [.. data.Policy.Idle.Select(i => i.Lever.Id)];
        return [.. data.ChosenLevers.Where(l => !idle.Contains(l.Id)).Select(l => l.Id.Value)];
    }
}
