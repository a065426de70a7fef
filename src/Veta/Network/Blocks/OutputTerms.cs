using Veta.Data.Planning;
using Veta.Finance.Taxes;
using Veta.Lp;
using Veta.Network.Policy;

namespace Veta.Network.Blocks;

/// <summary>What plants get and pay for each unit that they make: credits, contracts for difference, guarantees of purchase, royalties, and duties on profit without allowances.</summary>
internal sealed class OutputTerms : IBlock
{
    /// <summary>Output that a lever with a quantity pays for.</summary>
    public static FamilyOf<AidedAt> Paid { get; } = new("aided_output", (e, t) => new AidedAt(e, t));

    /// <inheritdoc/>
    public EquationCard Card { get; } = new()
    {
        Title = "Terms of output",
        Text = "A credit adds its amount to what a plant earns for a unit. A contract for difference pays what the price lacks to the strike, and takes back its share of what it lies above; a guarantee of purchase pays the difference to its price, as a buyer who resells does; both up to their quantity, over all plants of the row together; one without a quantity whose plant sets the price sinks it further in each round, and may not settle. In the owner view a royalty takes a share of the price, and a duty on profit without allowances "
            + "a share of revenue less running cost, inputs at their prices, and what it may deduct, never less than nothing. What hangs on a price is a wedge: it is set, the program solved, and set anew at the plan's own prices until it settles. Each is posted as cost of one and income of another; in the system view they weigh nothing.",
        Equations =
        [
            @"\text{owner}_t \mathrel{-}= w_{l,t}\, q_{l,f,t} \qquad q_{l,f,t} \le a_{k,p(f)}\, \text{running}_{f,t} \qquad \sum_f q_{l,f,t} \le Q_l",
            @"w = \max(0, K - \pi) - s \max(0, \pi - K) \qquad \text{royalty } \rho\, \pi_k a_k \qquad \text{duty } d \max\Big(0, \sum_k \pi_k a_k - c - \text{royalty}\Big)",
        ],
        Source = "Takayama and Judge (1971), Spatial and Temporal Price and Allocation Models, models with ad valorem terms",
        Tables = ["levers", "tax_regimes", "tax_instruments", "tax_steps"],
        Columns = [new("aided_output", "lever, facility, year", "unit/y", "output that a lever with a quantity pays for")],
        Rows =
        [
            new("aided_output_limit", "lever, facility, year", "unit/y", "worth of one more unit of output, USD per unit"),
            new("aided_quantity", "lever, year", "unit/y", "worth of a larger quantity of the lever, USD per unit"),
        ],
        Limits = ["levers.quantity_per_year"],
    };

    /// <inheritdoc/>
    public BlockRole Role => BlockRole.Policy;

    /// <inheritdoc/>
    public string Example => BlockExamples.Supported;

    /// <inheritdoc/>
    public void Post(NetworkContext context)
    {
        NetworkData data = context.Data;
        if (data.Horizon.InMonths || !data.Policy.HasOwners) { return; }
        IReadOnlyList<PlanEffect> effects = data.Policy.Effects;
        List<int> chosen = [], periods = [];
        for (int e = 0; e < effects.Count; e++)
        {
            for (int t = 0; t < context.Periods; t++)
            {
                if (effects[e] is not OutputEffect { Quantity: not null } effect || FloorsInForce.Open(effect.Lever, data.Horizon, t) <= 0) { continue; }
                chosen.Add(e);
                periods.Add(t);
            }
        }

        if (chosen.Count == 0) { return; }
        Family paid = context.AddColumns(Paid, chosen, periods, e => Name(data, (OutputEffect)effects[e]), figures: e => [new Figure("levers", effects[e].Lever.Id.Value, "price_usd_per_unit")]);
        for (int k = 0; k < chosen.Count; k++)
        {
            if (data.Wedges[new WedgeKey(effects[chosen[k]].Lever.Id.Value, chosen[k], periods[k])] <= 0 && ((OutputEffect)effects[chosen[k]]).UsdPerUnit is null) { context.Model.SetColumnBounds(paid[k], 0, 0); }
        }
    }

    /// <inheritdoc/>
    public void Close(NetworkContext context)
    {
        NetworkData data = context.Data;
        if (data.Horizon.InMonths || data.Policy.IsEmpty) { return; }
        IReadOnlyList<PlanEffect> effects = data.Policy.Effects;
        ILookup<int, int> ofPlant = Enumerable.Range(0, effects.Count).Where(e => effects[e] is OutputEffect).ToLookup(e => ((OutputEffect)effects[e]).Facility);
        Dictionary<AidedAt, int> columns = context.Of(Paid).All.ToDictionary(m => m.Key, m => m.Index);
        var output = new Ledger("aided-output");
        output.AddEntries(checked(effects.Count * context.Periods));
        foreach ((AidedAt at, int column) in columns)
        {
            output.Add(context.At(at.Effect, at.Period), column, 1);
            PostEffect(context, at.Effect, at.Period, column, 1);
        }

        foreach ((int entry, int column, double coefficient) in context.Running.Terms)
        {
            (int facility, int t) = (entry / context.Periods, entry % context.Periods);
            foreach (int e in ofPlant[facility])
            {
                double made = ((OutputEffect)effects[e]).Yield * coefficient;
                if (columns.ContainsKey(new AidedAt(e, t))) { output.Add(context.At(e, t), column, -made); }
                else { PostEffect(context, e, t, column, made); }
            }

            PostTaxes(context, facility, t, column, coefficient);
        }

        AddRows(context, columns, output);
    }

    private static string Name(NetworkData data, OutputEffect effect) => $"{effect.Lever.Id},{data.Facilities[effect.Facility]}";

    private static void PostEffect(NetworkContext context, int place, int period, int column, double units)
    {
        NetworkData data = context.Data;
        var effect = (OutputEffect)data.Policy.Effects[place];
        double open = FloorsInForce.Open(effect.Lever, data.Horizon, period), usd = (effect.UsdPerUnit ?? data.Wedges[new WedgeKey(effect.Lever.Id.Value, place, period)]) * open * units;
        if (open <= 0) { return; }
        context.Transfers.Pay(new TransferKey(effect.Lever.Id.Value, PolicyRole.Treasury, effect.Payer, PolicyRole.Owner, data.FacilityPayer[effect.Facility]), period, column, usd);
        context.Commitments.Commit(effect.Lever.Id.Value, effect.Payer, effect.Facility, period, column, Math.Max(0, usd) * data.Horizon.Years(period));
    }

    private static void PostTaxes(NetworkContext context, int facility, int period, int column, double activity)
    {
        NetworkData data = context.Data;
        if (data.Policy.TaxesOf(facility, data.Horizon.FirstYear(period)) is not { } taxes) { return; }
        foreach ((Data.Tables.TaxInstrument row, TaxRule _, string treasury) in taxes.OnOutput)
        {
            context.Transfers.Pay(new TransferKey(row.Id.Value, PolicyRole.Owner, data.FacilityPayer[facility], PolicyRole.Treasury, treasury), period, column, activity * data.Wedges[new WedgeKey(row.Id.Value, facility, period)]);
        }
    }

    private static void AddRows(NetworkContext context, Dictionary<AidedAt, int> columns, Ledger output)
    {
        if (columns.Count == 0) { return; }
        NetworkData data = context.Data;
        bool[] touched = NetworkContext.Touched(output);
        (Family _, int[] made) = context.AddRows(
            "aided_output_limit", output, [.. Enumerable.Range(0, touched.Length).Where(e => touched[e] && columns.ContainsKey(new AidedAt(e / context.Periods, e % context.Periods)))], double.NegativeInfinity, 0, e => Name(data, (OutputEffect)data.Policy.Effects[e]));
        context.Model.AddTerms(output, made);
        Data.Tables.Lever[] levers = [.. columns.Keys.Select(k => data.Policy.Effects[k.Effect].Lever).DistinctBy(l => l.Id)];
        var quantity = new Ledger("aided-quantity");
        quantity.AddEntries(levers.Length * context.Periods);
        foreach ((AidedAt at, int column) in columns) { quantity.Add(context.At(Array.FindIndex(levers, l => l.Id == data.Policy.Effects[at.Effect].Lever.Id), at.Period), column, 1); }
        bool[] used = NetworkContext.Touched(quantity);
        List<int> entries = [.. Enumerable.Range(0, used.Length).Where(e => used[e])];
        (Family rows, int[] within) = context.AddRows(
            "aided_quantity", quantity, entries, double.NegativeInfinity, 0, l => levers[l].Id.Value, (l, t) => new Limit("levers", levers[l].Id.Value, "quantity_per_year", data.Horizon.FirstYear(t)) { Cell = levers[l].QuantityPerYear });
        for (int k = 0; k < entries.Count; k++) { context.Model.SetRowBounds(rows[k], double.NegativeInfinity, levers[entries[k] / context.Periods].QuantityPerYear!.Value); }
        context.Model.AddTerms(quantity, within);
    }
}
