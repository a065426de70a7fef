using Veta.Data;
using Veta.Lp;

namespace Veta.Network.Blocks;

/// <summary>A plant whose price is guaranteed by contract earns its floor for what it makes, up to the quantity of the contract.</summary>
internal sealed class GuaranteedPrice : IBlock
{
    /// <summary>Output that is paid at the floor.</summary>
    public static FamilyOf<FloorKey> Paid { get; } = new("floor_paid", (f, t) => new FloorKey(f, t));

    /// <inheritdoc/>
    public EquationCard Card { get; } = new()
    {
        Title = "Price floors by contract",
        Text = "A contract for difference that is in force adds to what a plant earns what the market lacks to the floor, for its years and up to its quantity, over all its plants together. What the market lacks is taken at the last price observed over a year, and does not move with the plan's own prices. "
            + "It is income of the plant and no resource: the plan's figure in resources leaves it out. Floors that are announced or proposed do not act, and none acts in a crisis of months or in the calibration, since it is no part of the price that was paid.",
        Equations =
        [
            @"q_{l,f,t} \le a_{k,p(f)}\, \text{running}_{f,t} \qquad \sum_{f} q_{l,f,t} \le Q_l",
            @"\text{cost}_t \mathrel{-}= \max(0,\, \underline\pi_l - \pi_k)\, q_{l,f,t}",
        ],
        Source = "Definition of a one-sided contract for difference; the first of its kind for rare earths: Department of Defense and MP Materials, July 2025",
        Tables = ["levers", "prices"],
        Columns = [new("floor_paid", "lever, facility, year", "unit/y", "output that is paid at the floor")],
        Rows =
        [
            new("floor_output", "lever, facility, year", "unit/y", "worth of one more unit of output, USD per unit"),
            new("floor_quantity", "lever, year", "unit/y", "worth of a larger quantity under the floor, USD per unit"),
        ],
        Posts = ["cost"],
        Limits = ["levers.quantity_per_year"],
    };

    /// <inheritdoc/>
    public BlockRole Role => BlockRole.Policy;

    /// <inheritdoc/>
    public string Example => BlockExamples.Guaranteed;

    /// <inheritdoc/>
    public void Post(NetworkContext context)
    {
        NetworkData data = context.Data;
        IReadOnlyList<FloorsInForce.FloorAt> floors = data.Floors.All;
        if (data.Horizon.InMonths || floors.Count == 0) { return; }
        List<int> chosen = [], periods = [];
        for (int f = 0; f < floors.Count; f++)
        {
            for (int t = 0; t < context.Periods; t++)
            {
                if (FloorsInForce.Open(floors[f].Lever, data.Horizon, t) <= 0) { continue; }
                chosen.Add(f);
                periods.Add(t);
            }
        }

        Family paid = context.AddColumns(Paid, chosen, periods, f => $"{floors[f].Lever.Id},{data.Facilities[floors[f].Facility]}", figures: f => [new Figure("levers", floors[f].Lever.Id.Value, "price_usd_per_unit")]);
        for (int k = 0; k < chosen.Count; k++)
        {
            FloorsInForce.FloorAt floor = floors[chosen[k]];
            double share = FloorsInForce.Open(floor.Lever, data.Horizon, periods[k]);
            context.Cost.Ledger.Add(context.Cost.Account(data.FacilityPayer[floor.Facility], CostCategory.Support) + periods[k], paid[k], -floor.UsdPerUnit * share);
        }
    }

    /// <inheritdoc/>
    public void Close(NetworkContext context)
    {
        NetworkData data = context.Data;
        IReadOnlyList<FloorsInForce.FloorAt> floors = data.Floors.All;
        if (data.Horizon.InMonths || floors.Count == 0) { return; }
        var output = new Ledger("floor-output");
        output.AddEntries(floors.Count * context.Periods);
        Lever[] limited = [.. floors.Select(f => f.Lever).Where(l => l.QuantityPerYear is not null).DistinctBy(l => l.Id)];
        var quantity = new Ledger("floor-quantity");
        quantity.AddEntries(limited.Length * context.Periods);
        foreach ((int column, FloorKey at) in context.Of(Paid).All)
        {
            output.Add(context.At(at.Floor, at.Period), column, 1);
            int lever = Array.FindIndex(limited, l => l.Id == floors[at.Floor].Lever.Id);
            if (lever >= 0) { quantity.Add(context.At(lever, at.Period), column, 1); }
        }

        ILookup<int, int> plants = Enumerable.Range(0, floors.Count).ToLookup(f => floors[f].Facility);
        bool[] posted = NetworkContext.Touched(output);
        foreach ((int entry, int column, double coefficient) in context.Running.Terms)
        {
            foreach (int floor in plants[entry / context.Periods].Where(f => posted[context.At(f, entry % context.Periods)])) { output.Add(context.At(floor, entry % context.Periods), column, -floors[floor].Yield * coefficient); }
        }

        (Family _, int[] made) = context.AddRows("floor_output", output, [.. Enumerable.Range(0, posted.Length).Where(e => posted[e])], double.NegativeInfinity, 0, f => $"{floors[f].Lever.Id},{data.Facilities[floors[f].Facility]}");
        context.Model.AddTerms(output, made);
        bool[] used = NetworkContext.Touched(quantity);
        List<int> entries = [.. Enumerable.Range(0, used.Length).Where(e => used[e])];
        (Family rows, int[] within) = context.AddRows(
            "floor_quantity", quantity, entries, double.NegativeInfinity, 0, l => limited[l].Id.Value, (l, t) => new Limit("levers", limited[l].Id.Value, "quantity_per_year", data.Horizon.FirstYear(t)) { Cell = limited[l].QuantityPerYear });
        for (int k = 0; k < entries.Count; k++) { context.Model.SetRowBounds(rows[k], double.NegativeInfinity, limited[entries[k] / context.Periods].QuantityPerYear!.Value); }
        context.Model.AddTerms(quantity, within);
    }
}
