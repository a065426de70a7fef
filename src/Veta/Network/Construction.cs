using Veta.Data;
using Veta.Lp;

namespace Veta.Network;

/// <summary>Posts what a column of new capacity brings: usable capacity by period, fixed cost, and the payment of its investment.</summary>
internal static class Construction
{
    /// <summary>The figures that a unit of new capacity costs.</summary>
    public static IReadOnlyList<Figure> FiguresOf(NetworkData data, int facility)
    {
        string id = data.Facilities[facility].Value;
        return
        [
            .. SiteFigures.Of(data, facility, "capex_usd_per_unit_year"),
            new("facilities", id, "capex_usd_per_unit_year"), new("facility_years", id + ",*", "capex_usd_per_unit_year"), new("facilities", id, "fixed_cost_usd_per_unit_year"),
        ];
    }

    /// <summary>Posts usable capacity and fixed cost of a column of size 1.</summary>
    public static void PostCapacity(NetworkContext context, int facility, int decision, int column)
    {
        NetworkData data = context.Data;
        Facility row = data.Package.Facilities[facility];
        Vintage vintage = data.VintageOf(facility, decision);
        int end = vintage.PeriodsEnd;
        for (int t = decision; t < end; t++)
        {
            double usable = data.UsableShare(facility, vintage, t);
            if (usable != 0) { context.Capacity.Add(context.At(facility, t), column, usable); }
        }

        if (row.FixedCostUsdPerUnitYear == 0) { return; }
        for (int t = decision; t < end; t++)
        {
            double standing = vintage.StandingShare(t);
            if (standing != 0) { context.Cost.Ledger.Add(context.Cost.Account(data.FacilityPayer[facility], CostCategory.FixedOperation) + t, column, standing * row.FixedCostUsdPerUnitYear); }
        }
    }

    /// <summary>Posts an investment per unit of a column, as yearly charges or as a lump sum with or without the value left at the end.</summary>
    public static void PostInvestment(NetworkContext context, int facility, int decision, int column, double usdPerUnit)
    {
        if (usdPerUnit == 0) { return; }
        NetworkData data = context.Data;
        Vintage vintage = data.VintageOf(facility, decision);
        context.Investment.Ledger.Add(context.Investment.Of(facility, data.FacilityPayer[facility]) + decision, column, usdPerUnit);
        int account = context.Cost.Account(data.FacilityPayer[facility], CostCategory.Capital);
        if (data.Horizon.Settings.Investment == InvestmentRule.LumpSum)
        {
            // The moment of a lump sum is the start of its period; one paid inside it is worth less by the years between.
            double later = data.Horizon.LumpDiscount(vintage.DecisionYear) / data.Horizon.LumpDiscount(data.Horizon.FirstYear(decision));
            context.Cost.Ledger.Add(context.Cost.LumpAt(account, decision), column, usdPerUnit * later);
            double left = data.Horizon.Settings.Salvage == SalvageRule.None ? 0 : vintage.ValueLeft();
            if (left != 0) { context.Cost.Ledger.Add(context.Cost.AtEnd(context.Cost.Account(data.FacilityPayer[facility], CostCategory.Salvage)), column, -usdPerUnit * left); }
            return;
        }

        int end = vintage.PeriodsEnd;
        for (int t = decision; t < end; t++)
        {
            double charge = vintage.YearlyCharge(t);
            if (charge != 0) { context.Cost.Ledger.Add(account + t, column, charge * usdPerUnit); }
        }
    }
}
