using Veta.Lp;
using Veta.Network;
using Veta.Network.Blocks;
using Veta.Network.Policy;

namespace Veta.Analyses.Planning.Policy;

/// <summary>
/// What plants earn at the plan's prices beyond what their owners need, and who takes part of it: taxes on income, which move no plan because they take a share of what is left, public stakes, and partners in joint ventures.
/// </summary>
internal static class RentReader
{
    /// <summary>Rents of plants over the whole plan, present value, USD, at the prices of a solve and before taxes on them; by position of the plant.</summary>
    public static double[] Rents(NetworkModel model, SolveResult priced)
    {
        NetworkContext context = model.Context;
        double[] rents = new double[context.Data.Facilities.Count];
        int[] plantOf = new int[model.Program.ColumnCount];
        Array.Fill(plantOf, -1);
        foreach ((int column, FacilityAt at) in context.Of(Processing.Activity).All.Concat(context.Of(ContinuousBuilding.Built).All).Concat(context.Of(LumpyBuilding.Sizes).All).Concat(context.Of(LumpyBuilding.Projects).All)) { plantOf[column] = at.Facility; }
        foreach ((int column, AidedAt at) in context.Of(CapitalTerms.Aided).All.Concat(context.Of(OutputTerms.Paid).All)) { plantOf[column] = ((PlantEffect)context.Data.Policy.Effects[at.Effect]).Facility; }
        for (int j = 0; j < plantOf.Length; j++)
        {
            if (plantOf[j] >= 0) { rents[plantOf[j]] -= model.Program.Cost[j] * priced.Primal[j]; }
        }

        Dictionary<int, int> rowOf = context.Of(MaterialBalance.Balances).All.ToDictionary(m => context.At(m.Key.Place, m.Key.Period), m => m.Index);
        foreach ((int entry, int column, double coefficient) in context.Balance.Terms)
        {
            if (plantOf[column] >= 0 && rowOf.TryGetValue(entry, out int row)) { rents[plantOf[column]] += priced.Dual[row] * coefficient * priced.Primal[column]; }
        }

        double[] weights = context.Cost.WeightsIn(context.Data.Policy.View);
        foreach ((int entry, double usd, Figure figure) in context.Cost.Paid.Where(p => p.Figure.Table == "facilities"))
        {
            int facility = context.Data.Facilities.Find(new Data.Ids.FacilityId(figure.Key));
            if (facility >= 0) { rents[facility] -= usd * weights[entry]; }
        }

        return rents;
    }

    /// <summary>Taxes on rents and shares of public stakes in them, as streams over the whole plan.</summary>
    public static IEnumerable<TransferRow> Of(NetworkModel model, SolveResult priced)
    {
        NetworkData data = model.Context.Data;
        if (!data.Policy.HasOwners) { yield break; }
        double[] rents = Rents(model, priced);
        int year = data.Horizon.FirstYear(0);
        for (int f = 0; f < rents.Length; f++)
        {
            if (rents[f] <= 1e-6) { continue; }
            double rate = 0;
            if (data.Policy.TaxesOf(f, year) is { } taxes)
            {
                rate = taxes.OnIncome(data.VintageOf(f, 0), data.Horizon.Rate).Rate;
                foreach ((string _, string treasury, double part) in taxes.Receivers(year)) { yield return Row("rent", data.FacilityPayer[f], treasury, rents[f] * rate * part); }
            }

            foreach (CapitalEffect stake in data.Policy.Effects.OfType<CapitalEffect>().Where(e => e.Facility == f && e.Form == CapitalForm.Stake && !data.Policy.IsLimited(e)))
            {
                yield return Row("dividend", data.FacilityPayer[f], stake.Payer, rents[f] * (1 - rate) * stake.Share);
            }

            foreach ((int partner, double share, double _) in data.Policy.OwnersOf(f).Skip(1))
            {
                yield return Row("dividend", data.FacilityPayer[f], data.Geography.Index[partner].Value, rents[f] * (1 - rate) * share) with { PayeeRole = PolicyRole.Owner };
            }
        }
    }

    private static TransferRow Row(string instrument, string owner, string treasury, double usd) => new()
    {
        Instrument = instrument, PayerRole = PolicyRole.Owner, Payer = owner, PayeeRole = PolicyRole.Treasury, Payee = treasury, PresentUsd = usd,
    };
}
