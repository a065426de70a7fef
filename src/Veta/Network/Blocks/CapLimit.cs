using Veta.Data;
using Veta.Lp;

namespace Veta.Network.Blocks;

/// <summary>A bound on any ledger, by material, region, facility or payer.</summary>
internal sealed class CapLimit : IBlock
{
    /// <inheritdoc/>
    public EquationCard Card { get; } = new()
    {
        Title = "Caps on any ledger",
        Text = "In each period from the first to the last year of a cap the sum of what its filters let count stays between its bounds. Flows count where they leave; of a region or an origin only what crosses its border counts, and what is bought from outside the model is no flow. "
            + "Activity and capacity of several processes add up main outputs of different kinds: name one process, or materials that compare. Investment counts when it is decided. The cost of an account is a yearly rate: lump sums do not count, so cap investment where it is paid as a lump sum. "
            + "Not for caps on shares, which depend on what they are a share of.",
        Equations = [@"\underline c_q \le \sum_{e \in q,\, t} \text{ledger}_e \le \bar c_q"],
        Source = "Definition; the form follows oemof-solph, integral_limit",
        Tables = ["caps"],
        Rows =
        [
            new("cap_maximum", "cap, year", "unit of its ledger", "worth of a higher cap, USD per unit of its ledger"),
            new("cap_minimum", "cap, year", "unit of its ledger", "cost of a higher floor, USD per unit of its ledger"),
        ],
        Limits = ["caps.maximum", "caps.minimum"],
    };

    /// <inheritdoc/>
    public BlockRole Role => BlockRole.Policy;

    /// <inheritdoc/>
    public string Example => BlockExamples.Capped;

    /// <inheritdoc/>
    public void Post(NetworkContext context)
    {
    }

    /// <inheritdoc/>
    public void Close(NetworkContext context)
    {
        foreach (IGrouping<CapLedger, Cap> caps in context.Data.Package.Caps.GroupBy(c => c.Ledger))
        {
            (Ledger ledger, Func<int, CapEntry?> about) = CapEntry.In(context, caps.Key);
            bool[] touched = NetworkContext.Touched(ledger);
            foreach (Cap cap in caps) { CloseOne(context, cap, ledger, about, touched); }
        }
    }

    private static void CloseOne(NetworkContext context, Cap cap, Ledger ledger, Func<int, CapEntry?> about, bool[] touched)
    {
        var counted = new List<(int Entry, int Period)>();
        for (int e = 0; e < touched.Length; e++)
        {
            if ((touched[e] || ledger.Constants[e] != 0) && about(e) is { } entry && HoldsIn(context, cap, entry.Period) && entry.CountsFor(cap, context.Data)) { counted.Add((e, entry.Period)); }
        }

        if (cap.Maximum is { } most) { AddRows("cap_maximum", "maximum", [.. counted.Select(c => c.Period).Distinct().Order()], double.NegativeInfinity, most); }
        if (cap.Minimum is { } least) { AddRows("cap_minimum", "minimum", [.. Enumerable.Range(0, context.Periods).Where(t => HoldsIn(context, cap, t))], least, double.PositiveInfinity); }

        void AddRows(string family, string column, int[] periods, double lower, double upper)
        {
            Family rows = context.Model.AddRows(
                family, periods.Length, lower, upper, k => $"{cap.Id},{context.Data.PeriodNames[periods[k]]}",
                k => new Limit("caps", cap.Id.Value, column, context.Data.Horizon.FirstYear(periods[k])) { Cell = column == "maximum" ? cap.Maximum : cap.Minimum });
            int[] map = new int[ledger.EntryCount];
            Array.Fill(map, -1);
            foreach ((int entry, int period) in counted) { map[entry] = rows[Array.IndexOf(periods, period)]; }
            context.Model.AddTerms(ledger, map);
        }
    }

    private static bool HoldsIn(NetworkContext context, Cap cap, int period) =>
        context.Data.Horizon.FirstYear(period) >= (cap.FromYear ?? int.MinValue) && context.Data.Horizon.FirstYear(period) <= (cap.ToYear ?? int.MaxValue);
}
