using Veta.Data;
using Veta.Data.Planning;
using Veta.Lp;

namespace Veta.Network.Blocks;

/// <summary>A country sends abroad what it makes, and of others' goods no more than it used to pass on.</summary>
internal sealed class SendingOn : IBlock
{
    /// <inheritdoc/>
    public EquationCard Card { get; } = new()
    {
        Title = "Sending on",
        Text = "Where the package asks for it, what leaves a country of a material stays within what its plants make, what is bought of its supplies, and what it passed on in the base year, which grows as the markets of its buyers do. "
            + "Duties, margins and habits hang on the lane and not on the maker: without this, goods change their flag in a third country when that costs less than the lane that they used to take. What passed on in the base year is what left beyond what was made, at most what came in. "
            + "What leaves a stock counts as goods of others: it may have come from anywhere. Not for months, in which new ways open by the rule of rerouting, and not for a package without margins.",
        Equations =
        [
            @"\sum_{l \in \partial c} x_{l,k,t} \le \sum_{f \in c} a_{k,p(f)}\, \text{running}_{f,t} + \sum_{s \in c} b_{s,t} + g_{c,k,t}\, T_{c,k}",
            @"T_{c,k} = \min\Big( \sum_{l \to c} q_{l,k},\; \big(\sum_{l \in \partial c} q_{l,k} - \sum_{f \in c} a_{k,p(f)} z_f\big)^{+} \Big)",
        ],
        Source = "Definition; transhipment in response to duties by origin: Fisman, Moustakerski and Wei (2008), Outsourcing tariff evasion, Review of Economics and Statistics 90(3)",
        Tables = ["margins"],
        Rows = [new("sending_on", "material, country, year", "unit/y", "worth of passing on a unit more, USD per unit")],
        Limits = ["settings.value"],
    };

    /// <inheritdoc/>
    public BlockRole Role => BlockRole.Physics;

    /// <inheritdoc/>
    public string Example => BlockExamples.Sending;

    /// <inheritdoc/>
    public void Post(NetworkContext context)
    {
    }

    /// <inheritdoc/>
    public void Close(NetworkContext context)
    {
        NetworkData data = context.Data;
        if (data.Horizon.InMonths || data.Horizon.Settings.SendingOn == SendingRule.Free || data.Margins.All(h => h.Row.QuantityPerYear == 0)) { return; }
        int baseYear = data.Margins.First(h => h.Row.QuantityPerYear > 0).Row.Year.Value;
        var passed = new PassedOn(data);
        var sent = new Ledger("sent");
        sent.AddEntries(checked(passed.Count * context.Periods));
        AddFlows(context, passed, sent);
        if (sent.TermCount == 0) { return; }
        AddMade(context, passed, sent);
        List<int> entries = [.. Enumerable.Range(0, sent.EntryCount).Where(e => data.Horizon.FirstYear(e % context.Periods) > baseYear && passed.IsTransit(e / context.Periods))];
        (Family rows, int[] map) = context.AddRows("sending_on", sent, entries, double.NegativeInfinity, 0, passed.NameOf, (_, t) => new Limit("settings", "sending-on", "value", data.Horizon.FirstYear(t)));
        for (int k = 0; k < entries.Count; k++) { context.Model.SetRowBounds(rows[k], double.NegativeInfinity, passed.Usually(entries[k] / context.Periods, entries[k] % context.Periods)); }
        context.Model.AddTerms(sent, map);
    }

    private static void AddFlows(NetworkContext context, PassedOn passed, Ledger sent)
    {
        foreach ((int entry, int column, double coefficient) in context.Flow.Terms)
        {
            if (passed.Leaving(entry / context.Periods) is >= 0 and var market) { sent.Add(context.At(market, entry % context.Periods), column, coefficient); }
        }
    }

    private static void AddMade(NetworkContext context, PassedOn passed, Ledger sent)
    {
        NetworkData data = context.Data;
        foreach ((int entry, int column, double coefficient) in context.Running.Terms)
        {
            int facility = entry / context.Periods;
            foreach ((int material, double quantity) in data.Recipes[data.FacilityProcess[facility]].Where(r => r.Quantity > 0))
            {
                if (passed.Find(material, data.FacilityRegion[facility]) is >= 0 and var market) { sent.Add(context.At(market, entry % context.Periods), column, -quantity * coefficient); }
            }
        }

        foreach ((int entry, int column, double coefficient) in context.Bought.Terms)
        {
            if (passed.Find(data.Places[entry / context.Periods].Material, data.Places[entry / context.Periods].Region) is >= 0 and var market) { sent.Add(context.At(market, entry % context.Periods), column, -coefficient); }
        }

        for (int entry = 0; entry < context.Bought.EntryCount; entry++)
        {
            double taken = context.Bought.Constants[entry];
            if (taken != 0 && passed.Find(data.Places[entry / context.Periods].Material, data.Places[entry / context.Periods].Region) is >= 0 and var market) { sent.AddConstant(context.At(market, entry % context.Periods), -taken); }
        }
    }
}
