using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Lp;
using Veta.Network;
using Veta.Network.Blocks;
using Veta.Network.Market;

namespace Veta.Analyses.Shock;

/// <summary>
/// Where a market would come to rest without its events: prices and what is on its way once plants have opened or closed and new ways are used. Holders weigh what they have
/// at the end of a window with these, since they do not expect an event to last.
/// </summary>
internal sealed class RestingMarket(PreparedMarket calm, Workplace workplace)
{
    private const double RoomStep = 0.5;

    // Plants and buyers answer to price, no stock moves, and habits are the usual ones: what substitution has reached belongs to a month, not to where the market rests.
    internal static BlockChoice Blocks { get; } = BlockChoice.Of(BlockRole.Physics, BlockRole.Market).But<DemandSubstitution>().But<InputSavings>().But<WorkingStock>().But<ClosingPosition>();

    private readonly RestingState _usual = new() { Prices = calm.Base.Prices };
    private readonly Lock _guard = new();
    private readonly Dictionary<string, RestingState> _states = [];

    /// <summary>The state at rest in a month of the run.</summary>
    /// <param name="month">Months from the first.</param>
    /// <param name="known">Months for which news has been known then; null when there is none.</param>
    /// <param name="room">Capacity of lanes over that of their rows.</param>
    /// <param name="cancellationToken">Stops the engine.</param>
    public RestingState At(int month, int? known, double room, CancellationToken cancellationToken)
    {
        // Restarts and surges open one after another, and ways in steps: few states differ.
        int? counted = known >= 0 ? calm.Package.PlantRules.SelectMany(p => new[] { p.RestartMonths, p.SurgeDelayMonths }).Where(delay => delay <= known).DefaultIfEmpty(0).Max() : null;
        room = Math.Ceiling(room / RoomStep) * RoomStep;
        string[] changed = [.. calm.Calendar.Where(c => c.Value[Math.Min(month, c.Value.Length - 1)] != c.Value[0]).Select(c => FormattableString.Invariant($"{c.Key}={c.Value[Math.Min(month, c.Value.Length - 1)]}"))];
        if (changed.Length == 0 && counted is null && room == 1) { return _usual; }
        string key = FormattableString.Invariant($"{counted}|{room}|{string.Join(' ', changed)}");
        lock (_guard)
        {
            if (!_states.TryGetValue(key, out RestingState? state)) { _states[key] = state = Solve(month, counted, room, cancellationToken); }
            return state;
        }
    }

    private RestingState Solve(int month, int? known, double room, CancellationToken cancellationToken)
    {
        NetworkModel model = NetworkModel.Build(calm.Package.WithSettings(("months", "1")), Blocks, new MarketConditions
        {
            InTransit = false,
            FacilityShares = calm.Calendar.ToDictionary(c => c.Key, c => (double[])[c.Value[Math.Min(month, c.Value.Length - 1)]]),
            MonthsKnown = known,
            LaneRooms = [room],
        });
        using ISolverSession session = workplace.Solver.Open(model.Program);
        SolveResult solved = session.Solve(calm.Request.OptionsAt(workplace) with { OneAnswer = true }, cancellationToken);
        if (solved.Status != SolveStatus.Optimal)
        {
            throw SolveFailedException.Of(solved, () => Say.SolveRestingMarket(calm.Package.Info.Name, calm.Request.Start.Plus(month).ToString(), SolveFailedException.Ended(solved), solved.Detail));
        }

        MarketMonth rest = new MonthReader(model.Context.Data).Read(model, solved, 0);
        return new RestingState { Prices = rest.Prices, UnderWay = TransitTime.UnderWay(calm.Package, rest.Flows) };
    }
}
