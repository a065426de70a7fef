using Veta.Data.Tables;
using Veta.Lp;
using Veta.Network.Policy;

namespace Veta.Network.Blocks;

/// <summary>Nobody commits more public money than he has: budgets of payers, and amounts of levers.</summary>
internal sealed class BudgetLimit : IBlock
{
    /// <inheritdoc/>
    public EquationCard Card { get; } = new()
    {
        Title = "Budgets",
        Text = "What the levers of a payer commit keeps within his budget: grants, credits, loans and stakes when the investment is decided, payments by output as they fall due, not discounted; in each year of a span or once over it, for plants of everywhere or of some regions, such as those of another country. A lever with an amount keeps within it over the whole plan. "
            + "The worth of a limit is what one more dollar saves: in the owner view owners, in the system view all.",
        Equations = [@"\sum_{l \in p} \sum_{f \in R} \text{commitment}_{l,f,t} \le B \qquad \sum_{f,t} \text{commitment}_{l,f,t} \le \text{amount}_l"],
        Source = "Definition",
        Tables = ["budgets", "levers"],
        Rows = [new("budget", "budget, year", "USD", "worth of one more dollar"), new("lever_amount", "lever", "USD", "worth of one more dollar")],
        Limits = ["budgets.amount_usd", "levers.amount_usd"],
    };

    /// <inheritdoc/>
    public BlockRole Role => BlockRole.Policy;

    /// <inheritdoc/>
    public string Example => BlockExamples.Budgeted;

    /// <inheritdoc/>
    public void Post(NetworkContext context)
    {
    }

    /// <inheritdoc/>
    public void Close(NetworkContext context)
    {
        NetworkData data = context.Data;
        if (data.Horizon.InMonths || context.Commitments.Keys.Count == 0) { return; }
        var budgets = new Ledger("budget");
        budgets.AddEntries(data.Policy.Budgets.Count * context.Periods);

        // In the system view money moves nothing, so that an amount limits what is told to be given, and not what is built.
        Lever[] limited = !data.Policy.HasOwners ? [] : [.. data.Policy.Effects.Where(e => e is CapitalEffect).Select(e => e.Lever).Where(l => l.AmountUsd is not null).DistinctBy(l => l.Id)];
        var amounts = new Ledger("lever-amount");
        amounts.AddEntries(limited.Length);
        foreach ((int entry, int column, double usd) in context.Commitments.Ledger.Terms)
        {
            (string lever, string payer, int facility) = context.Commitments.Keys[entry / context.Periods];
            int t = entry % context.Periods;
            for (int b = 0; b < data.Policy.Budgets.Count; b++)
            {
                if (Counts(data, data.Policy.Budgets[b], payer, facility, t)) { budgets.Add(context.At(b, data.Policy.Budgets[b].EachYear ? t : 0), column, usd); }
            }

            int amount = Array.FindIndex(limited, l => l.Id.Value == lever);
            if (amount >= 0) { amounts.Add(amount, column, usd); }
        }

        AddBudgets(context, budgets);
        AddAmounts(context, limited, amounts);
    }

    private static bool Counts(NetworkData data, Budget row, string payer, int facility, int period) =>
        row.Payer == payer && data.Horizon.ShareInside(period, row.FirstYear ?? int.MinValue, row.LastYear is { } last ? last + 1 : int.MaxValue) > 0
        && (row.Regions.Count == 0 || row.Regions.Any(r => data.Geography.IsInGroup(data.FacilityRegion[facility], r.Value)));

    private static void AddBudgets(NetworkContext context, Ledger budgets)
    {
        NetworkData data = context.Data;
        bool[] used = NetworkContext.Touched(budgets);
        List<int> entries = [.. Enumerable.Range(0, used.Length).Where(e => used[e])];
        if (entries.Count == 0) { return; }
        (Family rows, int[] map) = context.AddRows("budget", budgets, entries, double.NegativeInfinity, 0, b => data.Policy.Budgets[b].Id.Value, (b, t) =>
            new Limit("budgets", data.Policy.Budgets[b].Id.Value, "amount_usd", data.Policy.Budgets[b].EachYear ? data.Horizon.FirstYear(t) : null, data.Policy.Budgets[b].EachYear ? Open(data, data.Policy.Budgets[b], t) : 1) { Cell = data.Policy.Budgets[b].AmountUsd });
        for (int k = 0; k < entries.Count; k++)
        {
            Budget row = data.Policy.Budgets[entries[k] / context.Periods];
            context.Model.SetRowBounds(rows[k], double.NegativeInfinity, row.AmountUsd * (row.EachYear ? Open(data, row, entries[k] % context.Periods) : 1));
        }

        context.Model.AddTerms(budgets, map);
    }

    private static void AddAmounts(NetworkContext context, Lever[] limited, Ledger amounts)
    {
        bool[] used = NetworkContext.Touched(amounts);
        int[] chosen = [.. Enumerable.Range(0, limited.Length).Where(l => used[l])];
        if (chosen.Length == 0) { return; }
        Family rows = context.Model.AddRows("lever_amount", chosen.Length, double.NegativeInfinity, 0, k => limited[chosen[k]].Id.Value, k => new Limit("levers", limited[chosen[k]].Id.Value, "amount_usd", null) { Cell = limited[chosen[k]].AmountUsd });
        int[] map = new int[limited.Length];
        Array.Fill(map, -1);
        for (int k = 0; k < chosen.Length; k++)
        {
            map[chosen[k]] = rows[k];
            context.Model.SetRowBounds(rows[k], double.NegativeInfinity, limited[chosen[k]].AmountUsd!.Value);
        }

        context.Model.AddTerms(amounts, map);
    }

    /// <summary>Years of a period in which a yearly budget may be used.</summary>
    private static double Open(NetworkData data, Budget row, int period) => data.Horizon.Years(period) * data.Horizon.ShareInside(period, row.FirstYear ?? int.MinValue, row.LastYear is { } last ? last + 1 : int.MaxValue);
}
