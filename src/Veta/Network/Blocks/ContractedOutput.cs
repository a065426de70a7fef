using Veta.Data;
using Veta.Lp;

namespace Veta.Network.Blocks;

/// <summary>A plant delivers what it has promised, or pays for what it does not.</summary>
internal sealed class ContractedOutput : IBlock
{
    /// <summary>What a contract promises and does not get.</summary>
    public static FamilyOf<ContractAt> Missed { get; } = new("contract_missed", (c, t) => new ContractAt(c, t));

    /// <inheritdoc/>
    public EquationCard Card { get; } = new()
    {
        Title = "Contracts",
        Text = "In each year of the contracts of a plant that are in force and say how much, its output of the material covers them together; what is missing costs the plant its damages, so that no plan is without an answer because a plant is late or lacks an input. "
            + "A share of the output is a share of what the capacity that stands could make. Nobody follows goods beyond the plant: who takes them is for readers. Not for what was announced only, and not for a crisis of months, in which nobody is held to a contract.",
        Equations =
        [
            @"\sum_{f:\, \text{plant}} a_{k,p(f)}\, \text{running}_{f,t} + \sum_{c \in (f,k)} u_{c,t} \ge \sum_{c \in (f,k)} Q_{c,t} \qquad 0 \le u_{c,t} \le Q_{c,t}",
            @"\text{cost}_t \mathrel{+}= d_c\, u_{c,t}",
        ],
        Source = "Definition; take-or-pay: Masten and Crocker (1985), Efficient adaptation in long-term contracts, American Economic Review 75(5)",
        Tables = ["contracts"],
        Columns = [new("contract_missed", "contract, year", "unit/y", "what is promised and not delivered")],
        Rows = [new("contract", "facility, material, year", "unit/y", "what having to deliver costs, USD per unit: at most the damages")],
        Posts = ["cost"],
        Limits = ["contracts.quantity_per_year", "contracts.output_share"],
    };

    /// <inheritdoc/>
    public BlockRole Role => BlockRole.Policy;

    /// <inheritdoc/>
    public string Example => BlockExamples.Contracted;

    /// <inheritdoc/>
    public void Post(NetworkContext context)
    {
        NetworkData data = context.Data;
        if (data.Package.Contracts.Count == 0) { return; }
        ContractBook book = data.Contracts;
        List<int> contracts = [], periods = [];
        for (int c = 0; c < data.Package.Contracts.Count; c++)
        {
            for (int t = 0; t < context.Periods; t++)
            {
                if (book.Promised(c, t) <= 0) { continue; }
                contracts.Add(c);
                periods.Add(t);
            }
        }

        Family missed = context.AddColumns(
            Missed, contracts, periods, c => data.Package.Contracts[c].Id.Value, figures: c => [new Figure("contracts", data.Package.Contracts[c].Id.Value, "penalty_usd_per_unit")]);
        for (int k = 0; k < contracts.Count; k++)
        {
            Contract row = data.Package.Contracts[contracts[k]];
            context.Model.SetColumnBounds(missed[k], 0, book.Promised(contracts[k], periods[k]));
            double damages = row.PenaltyUsdPerUnit ?? throw MissingFigure.In("contracts", row.Id.Value, "penalty_usd_per_unit", Say.CheckContractPenaltyProblem, Say.CheckContractPenaltyAdvice);
            context.Cost.Ledger.Add(context.Cost.Account(data.FacilityPayer[data.Facilities.Of(row.Facility)], CostCategory.Damages) + periods[k], missed[k], damages);
        }
    }

    /// <inheritdoc/>
    public void Close(NetworkContext context)
    {
        NetworkData data = context.Data;
        if (data.Package.Contracts.Count == 0) { return; }
        ContractBook book = data.Contracts;
        var delivered = new Ledger("contracted");
        delivered.AddEntries(checked(book.Groups.Count * context.Periods));
        double[] promised = new double[delivered.EntryCount];
        int[] first = new int[delivered.EntryCount];
        foreach ((int column, ContractAt at) in context.Of(Missed).All.Reverse())
        {
            int entry = context.At(book.GroupOf(at.Contract), at.Period);
            delivered.Add(entry, column, 1);
            promised[entry] += book.Promised(at.Contract, at.Period);
            first[entry] = at.Contract;
        }

        AddOutput(context, book, promised, delivered);
        List<int> entries = [.. Enumerable.Range(0, promised.Length).Where(e => promised[e] > 0)];
        (Family rows, int[] map) = context.AddRows("contract", delivered, entries, 0, double.PositiveInfinity, g => $"{data.Facilities[book.Groups[g].Facility]},{data.Materials[book.Groups[g].Material]}", (g, t) => Named(context.At(g, t), t));
        for (int k = 0; k < entries.Count; k++) { context.Model.SetRowBounds(rows[k], promised[entries[k]], double.PositiveInfinity); }
        context.Model.AddTerms(delivered, map);

        Limit Named(int entry, int period)
        {
            Contract row = data.Package.Contracts[first[entry]];
            int year = data.Horizon.FirstYear(period);
            return row.QuantityPerYear is { } quantity
                ? new Limit("contracts", row.Id.Value, "quantity_per_year", year) { Cell = quantity }
                : new Limit("contracts", row.Id.Value, "output_share", year, book.CouldMake(first[entry], period)) { Cell = row.OutputShare };
        }
    }

    private static void AddOutput(NetworkContext context, ContractBook book, double[] promised, Ledger delivered)
    {
        ILookup<int, int> groups = Enumerable.Range(0, book.Groups.Count).ToLookup(g => book.Groups[g].Facility);
        foreach ((int entry, int column, double coefficient) in context.Running.Terms)
        {
            foreach (int group in groups[entry / context.Periods])
            {
                int mine = context.At(group, entry % context.Periods);
                if (promised[mine] > 0) { delivered.Add(mine, column, coefficient * book.Yield(group)); }
            }
        }
    }
}
