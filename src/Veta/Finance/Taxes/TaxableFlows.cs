using Veta.Data;
using Veta.Finance.CashFlows;

namespace Veta.Finance.Taxes;

/// <summary>What tax rules read of a cash flow.</summary>
internal sealed class TaxableFlows
{
    private readonly CashFlow _flow;

    private TaxableFlows(CashFlow flow, double[] capital)
    {
        (_flow, Capital) = (flow, capital);
        int years = capital.Length;
        (Revenue, Interest, Cash, Quantity) = (new double[years], new double[years], new double[years], flow.Project.Sales[0].Quantity);
        for (int t = 0; t < years; t++)
        {
            Revenue[t] = flow.Revenue[t] + flow.SupportPayments[t];
            Interest[t] = flow.Loan.Interest[t] + flow.Loan.Fees[t] + flow.Loan.GuaranteeFees[t];
            Cash[t] = flow.PreTax[t] + flow.Loan.OwnerFlow(t);
        }

        Start = flow.Project.ProductionStart;
        End = Array.FindLastIndex(Revenue, r => r > 0);
    }

    /// <summary>Calendar year of the first figure.</summary>
    public int FirstYear => _flow.Project.FirstYear;

    /// <summary>Number of years.</summary>
    public int Years => Capital.Length;

    /// <summary>Year of first production, counted from 0.</summary>
    public int Start { get; }

    /// <summary>Last year with revenue, counted from 0; −1 for none.</summary>
    public int End { get; }

    /// <summary>Revenue with payments of price floors.</summary>
    public double[] Revenue { get; }

    /// <summary>Operating cost.</summary>
    public double[] OperatingCost => _flow.OperatingCost;

    /// <summary>Sustaining capital.</summary>
    public double[] SustainingCapital => _flow.SustainingCapital;

    /// <summary>Initial capital less grants.</summary>
    public double[] Capital { get; }

    /// <summary>Closure.</summary>
    public double[] Closure => _flow.Closure;

    /// <summary>Interest paid and fees.</summary>
    public double[] Interest { get; }

    /// <summary>Cash of the owners before tax.</summary>
    public double[] Cash { get; }

    /// <summary>Output of the main product.</summary>
    public double[] Quantity { get; }

    /// <summary>Whether the project takes minerals out of the ground.</summary>
    public bool Extracts => _flow.Project.Extracts;

    /// <summary>Whether the owner is excluded from credits that exclude prohibited entities.</summary>
    public bool OwnerIsProhibited => _flow.Project.OwnerIsProhibited;

    /// <summary>Reads a cash flow before tax.</summary>
    /// <param name="flow">The flow, with its loan.</param>
    /// <param name="capital">Initial capital less grants.</param>
    public static TaxableFlows Of(CashFlow flow, double[] capital) => new(flow, capital);

    /// <summary>Whether the main product is one of some materials; true for an empty list.</summary>
    public bool MainIs(IReadOnlyList<MaterialId> materials) => materials.Count == 0 || Names(materials, _flow.Project.Sales[0].Product);

    /// <summary>Revenue from some materials; all of it for an empty list. Streams and floors count with the main product.</summary>
    public double[] RevenueOf(IReadOnlyList<MaterialId> materials)
    {
        if (materials.Count == 0) { return Revenue; }
        double[] other = new double[Years];
        double level = 1;
        bool main = MainIs(materials);
        for (int t = 0; t < Years; t++)
        {
            for (int k = 1; k < _flow.Project.Sales.Count; k++)
            {
                SalesLine line = _flow.Project.Sales[k];
                double sold = level * line.Quantity[t] * ((line.Price[t] * line.Payability) - line.ChargeUsdPerUnit);
                if (Names(materials, line.Product) != main) { other[t] += sold; }
            }

            level *= 1 + _flow.Terms.Inflation;
        }

        for (int t = 0; main && t < Years; t++) { other[t] = Revenue[t] - other[t]; }
        return other;
    }

    private static bool Names(IReadOnlyList<MaterialId> materials, string product)
    {
        for (int k = 0; k < materials.Count; k++)
        {
            if (materials[k].Value == product) { return true; }
        }

        return false;
    }
}
