using Veta.Data;
using Veta.Lp;

namespace Veta.Network.Blocks;

/// <summary>Plants do with less of an input when it is dear, at a cost, rung by rung, as fast as trials and approval allow.</summary>
internal sealed class InputSavings : IBlock
{
    /// <summary>Columns of what is saved.</summary>
    public static FamilyOf<SavingAt> Saved { get; } = new("input_saved");

    /// <inheritdoc/>
    public EquationCard Card { get; } = new()
    {
        Title = "Savings of inputs",
        Text = "In months a plant may do with less of an input. Each rung of the ladder costs a multiple of the input's usual price at the plant, saves at most a share of what its output takes, and is reached in equal parts from the month of the first news on. "
            + "So the price of an input that is a small part of its product's cost is that of the rung at which plants stand and not what the last user of the product would pay. Nothing is saved where nothing is news. Not for what users of the product do without: that is substitution and thrift of demand.",
        Equations =
        [
            @"\text{balance}_{k,r(f),t} \mathrel{+}= v_{f,s,t} \qquad \text{cost}_t \mathrel{+}= \pi_s P_{0,k}\, v_{f,s,t}",
            @"v_{f,s,t} \le \bar\sigma_s\, a_{k,p(f)}\, \text{running}_{f,t} \qquad 0 \le v_{f,s,t} \le \min(\bar\sigma_s, \rho_s (m_t + 1))\, a_{k,p(f)}\, \bar x_{f,t}",
        ],
        Source = "Definition; thrift and substitution of an input as data of the input: Graedel, Harper, Nassar and Reck (2015), PNAS 112(20)",
        Tables = ["input_savings", "reference_prices"],
        Columns = [new("input_saved", "facility, material, rung, month", "unit/y", "input that the plant does without")],
        Rows = [new("input_saving", "facility, material, rung, month", "unit/y", "worth of more that can be saved, USD per unit")],
        Posts = ["balance", "cost"],
    };

    /// <inheritdoc/>
    public BlockRole Role => BlockRole.Market;

    /// <inheritdoc/>
    public string Example => BlockExamples.Saving;

    /// <inheritdoc/>
    public void Post(NetworkContext context)
    {
        NetworkData data = context.Data;
        List<(int Facility, int Rule, double PerUnit)> pairs = Pairs(data);
        if (pairs.Count == 0) { return; }
        int[] firsts = [.. Enumerable.Range(0, pairs.Count * context.Periods).Select(k => k / context.Periods)], periods = [.. Enumerable.Range(0, pairs.Count * context.Periods).Select(k => k % context.Periods)];
        Family column = context.AddColumns(Saved, firsts, periods, p => Name(data, pairs[p]), figures: p => [new Figure("input_savings", KeyOf(data.Package.InputSavings[pairs[p].Rule]), "penalty_ratio")], key: (p, t) => new SavingAt(pairs[p].Facility, pairs[p].Rule, t));
        for (int k = 0; k < firsts.Length; k++)
        {
            (int facility, int index, double perUnit) = pairs[firsts[k]];
            InputSaving rule = data.Package.InputSavings[index];
            RegionId region = data.Geography.Index[data.FacilityRegion[facility]];
            double price = data.Rules.PriceOf(rule.Material, region) ?? throw MissingFigure.In("input_savings", KeyOf(rule), null, Say.CheckDemandSubstitutionItNeedsARowOf(rule.Material, region), Say.CheckDemandSubstitutionAddOne);
            double share = data.Conditions.MonthsKnown is { } known ? rule.ShareAfter(known + periods[k]) : 0;
            context.Model.SetColumnBounds(column[k], 0, share * perUnit * data.UsableCapacity(facility, periods[k]));
            context.Balance.Add(context.At(context.Places.Of(data.Materials.Of(rule.Material), data.FacilityRegion[facility]), periods[k]), column[k], 1);
            context.Cost.Ledger.Add(context.Cost.Account(data.FacilityPayer[facility], CostCategory.Substitution) + periods[k], column[k], rule.PenaltyRatio * Math.Max(0, price));
        }
    }

    /// <inheritdoc/>
    public void Close(NetworkContext context)
    {
        Members<SavingAt> columns = context.Of(Saved);
        if (columns.Count == 0) { return; }
        NetworkData data = context.Data;
        List<(int Facility, int Rule, double PerUnit)> pairs = Pairs(data);
        var saved = new Ledger("saved");
        saved.AddEntries(columns.Count);
        for (int k = 0; k < columns.Count; k++) { saved.Add(k, columns[k], 1); }
        ILookup<int, int> ofFacility = Enumerable.Range(0, pairs.Count).ToLookup(p => pairs[p].Facility);
        foreach ((int entry, int column, double coefficient) in context.Running.Terms)
        {
            foreach (int p in ofFacility[entry / context.Periods])
            {
                saved.Add(context.At(p, entry % context.Periods), column, -coefficient * pairs[p].PerUnit * data.Package.InputSavings[pairs[p].Rule].MaximumShare);
            }
        }

        (_, int[] rows) = context.AddRows("input_saving", saved, [.. Enumerable.Range(0, columns.Count)], double.NegativeInfinity, 0, p => Name(data, pairs[p]));
        context.Model.AddTerms(saved, rows);
    }

    /// <summary>Every plant that uses an input of the table, with its rungs and what a unit of its activity takes.</summary>
    private static List<(int Facility, int Rule, double PerUnit)> Pairs(NetworkData data)
    {
        var pairs = new List<(int, int, double)>();
        IReadOnlyList<InputSaving> rules = data.Package.InputSavings;
        if (!data.Horizon.InMonths || rules.Count == 0) { return pairs; }
        ILookup<MaterialId, int> ofMaterial = Enumerable.Range(0, rules.Count).ToLookup(k => rules[k].Material);
        for (int f = 0; f < data.Facilities.Count; f++)
        {
            ProcessId process = data.Package.Processes[data.FacilityProcess[f]].Id;
            foreach ((int material, double quantity) in data.Recipes[data.FacilityProcess[f]].Where(r => r.Quantity < 0))
            {
                int[] all = [.. ofMaterial[data.Materials[material]]], own = [.. all.Where(k => rules[k].Process == process)];
                if (data.Places.Find(material, data.FacilityRegion[f]) < 0) { continue; }
                pairs.AddRange((own.Length > 0 ? own : [.. all.Where(k => rules[k].Process is null)]).Select(k => (f, k, -quantity)));
            }
        }

        return pairs;
    }

    private static string KeyOf(InputSaving rule) => $"{rule.Material},{rule.Process},{rule.Step}";

    private static string Name(NetworkData data, (int Facility, int Rule, double PerUnit) pair) => $"{data.Facilities[pair.Facility]},{data.Package.InputSavings[pair.Rule].Material},{data.Package.InputSavings[pair.Rule].Step}";
}
