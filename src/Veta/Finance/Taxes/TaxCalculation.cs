using Veta.Data;

namespace Veta.Finance.Taxes;

/// <summary>Applies the instruments of a regime in their order. A pure function; amounts in the money of the base.</summary>
internal static class TaxCalculation
{
    /// <summary>What each instrument takes in each year.</summary>
    /// <param name="regime">The rules.</param>
    /// <param name="flows">What they read.</param>
    /// <param name="factor">Factor on every tax and royalty; credits are not touched.</param>
    public static TaxPayments Run(TaxRules regime, TaxableFlows flows, double factor = 1)
    {
        ArgumentNullException.ThrowIfNull(regime);
        ArgumentNullException.ThrowIfNull(flows);
        var work = new Work(regime.Rules, flows, factor);
        for (int k = 0; k < regime.Rules.Count; k++) { work.Apply(k); }
        return new TaxPayments(regime.Rules, work.Amounts, flows.Years);
    }

    private sealed class Work
    {
        private readonly IReadOnlyList<TaxRule> _rules;
        private readonly TaxableFlows _flows;
        private readonly double _factor;
        private readonly double[] _credited;

        public Work(IReadOnlyList<TaxRule> rules, TaxableFlows flows, double factor)
        {
            (_rules, _flows, _factor) = (rules, flows, factor);
            Amounts = new double[rules.Count][];
            for (int k = 0; k < rules.Count; k++) { Amounts[k] = new double[flows.Years]; }
            _credited = new double[flows.Years];
        }

        public double[][] Amounts { get; }

        public void Apply(int k)
        {
            TaxRule rule = _rules[k];
            TaxInstrument row = rule.Row;
            bool inScope = row.AppliesTo == TaxScope.All || (row.AppliesTo == TaxScope.Mining) == _flows.Extracts;
            if (!inScope || (row.ExcludesProhibitedOwners && _flows.OwnerIsProhibited)) { return; }
            bool byRevenue = row.Kind is TaxKind.Royalty or TaxKind.DepletionAllowance;
            if (!byRevenue && !_flows.MainIs(row.Materials)) { return; }
            double[] amounts = Amounts[k];
            switch (row.Kind)
            {
                case TaxKind.Royalty:
                    double[] revenue = _flows.RevenueOf(row.Materials);
                    Each(rule, t => amounts[t] = _factor * Rate(rule, t, 0) * revenue[t]);
                    break;
                case TaxKind.InvestmentCredit:
                    Each(rule, t => amounts[t] = -Rate(rule, t, 0) * row.EligibleShare * _flows.Capital[t]);
                    break;
                case TaxKind.ProductionCredit:
                    Each(rule, t => amounts[t] = _flows.Revenue[t] > 0 ? -Rate(rule, t, 0) * row.EligibleShare * row.OperatingCostShare * _flows.OperatingCost[t] : 0);
                    break;
                case TaxKind.ProfitTax:
                    TaxProfit(k, rule);
                    break;
                case TaxKind.Withholding:
                    Withhold(k, rule);
                    break;
            }

            if (row.Kind == TaxKind.InvestmentCredit && row.LowersCapital)
            {
                for (int t = 0; t < _credited.Length; t++) { _credited[t] -= amounts[t]; }
            }

        }

        private void TaxProfit(int k, TaxRule rule)
        {
            TaxInstrument row = rule.Row;
            double[] profit = Profit(rule), amounts = Amounts[k];
            var losses = new LossPool(row, _flows.Years);
            double[] depletion = Depletion(k, profit);
            for (int t = 0; t < profit.Length; t++)
            {
                double before = profit[t] - depletion[t], taxable = losses.Taxable(t, before);
                if (!Holds(rule, t)) { continue; }
                double margin = _flows.Revenue[t] > 0 ? before / _flows.Revenue[t] : 0;
                double tax = Rate(rule, t, margin) * taxable;
                amounts[t] = _factor * (row.MinimumShareOfRevenue > 0 ? Math.Max(tax, row.MinimumShareOfRevenue * _flows.Revenue[t]) : tax);
            }

            Credit(k);
        }

        /// <summary>Takes off what is credited against an instrument, carried forward without limit; credits of kind credit give up what is used here, so that nothing counts twice.</summary>
        private void Credit(int k)
        {
            for (int other = 0; other < k; other++)
            {
                TaxInstrument row = _rules[other].Row;
                if (_rules[other].Against != k || row.Kind == TaxKind.DepletionAllowance) { continue; }
                bool paid = row.Kind is TaxKind.Royalty or TaxKind.ProfitTax;
                double pool = 0;
                for (int t = 0; t < _flows.Years; t++)
                {
                    pool += paid ? Amounts[other][t] : -Amounts[other][t];
                    double used = Math.Min(pool, Math.Max(0, Amounts[k][t]));
                    pool -= used;
                    if (paid) { Amounts[k][t] -= used; }
                    else { Amounts[other][t] = -used; }
                }
            }
        }

        private double[] Profit(TaxRule rule)
        {
            TaxInstrument row = rule.Row;
            int years = _flows.Years;
            double[] deducted = new double[years], capital = _flows.Capital;
            if (row.InitialCapital != CapitalRule.None)
            {
                double[] net = new double[years];
                for (int t = 0; t < years; t++) { net[t] = capital[t] - _credited[t]; }
                Depreciation.Add(row.InitialCapital, net, row.CapitalYears, row.CapitalRate, _flows.Start, _flows.End, deducted);
            }

            Depreciation.Add(row.SustainingCapital, _flows.SustainingCapital, row.CapitalYears, row.CapitalRate, _flows.Start, _flows.End, deducted);
            for (int t = 0; t < years; t++)
            {
                double profit = _flows.Revenue[t] - (row.OperatingCostShare * _flows.OperatingCost[t]) - deducted[t];
                if (row.DeductsClosure) { profit -= _flows.Closure[t]; }
                if (row.DeductsInterest) { profit -= _flows.Interest[t]; }
                for (int d = 0; d < rule.Deducts.Count; d++) { profit -= Amounts[rule.Deducts[d]][t]; }
                deducted[t] = profit;
            }

            return deducted;
        }

        private double[] Depletion(int k, double[] profit)
        {
            double[] sum = new double[profit.Length];
            double limit = 1;
            for (int other = 0; other < k; other++)
            {
                TaxRule rule = _rules[other];
                if (rule.Against != k || rule.Row.Kind != TaxKind.DepletionAllowance || !_flows.Extracts) { continue; }
                double[] revenue = _flows.RevenueOf(rule.Row.Materials);
                for (int t = 0; t < sum.Length; t++)
                {
                    if (Holds(rule, t)) { sum[t] += Rate(rule, t, 0) * revenue[t]; }
                }

                limit = Math.Min(limit, rule.Row.LimitShare);
            }

            for (int t = 0; t < sum.Length; t++) { sum[t] = Math.Min(sum[t], limit * Math.Max(0, profit[t])); }
            return sum;
        }

        /// <summary>Dividends are the owners' cash after the other taxes, up to the earnings that have not been paid out.</summary>
        private void Withhold(int k, TaxRule rule)
        {
            double[] earnings = Profit(rule), amounts = Amounts[k];
            double kept = 0;
            for (int t = 0; t < earnings.Length; t++)
            {
                kept += earnings[t];
                double cash = _flows.Cash[t];
                for (int other = 0; other < k; other++) { cash -= Amounts[other][t]; }
                double dividend = Math.Min(Math.Max(0, cash), Math.Max(0, kept));
                kept -= dividend;
                if (Holds(rule, t)) { amounts[t] = _factor * Rate(rule, t, 0) * dividend; }
            }
        }

        private void Each(TaxRule rule, Action<int> work)
        {
            for (int t = 0; t < _flows.Years; t++)
            {
                if (Holds(rule, t)) { work(t); }
            }
        }

        private double Rate(TaxRule rule, int t, double margin) => rule.Rate(_flows.FirstYear + t, margin, _flows.Quantity[t]);

        private bool Holds(TaxRule rule, int t)
        {
            TaxInstrument row = rule.Row;
            int year = _flows.FirstYear + t;
            return (row.FirstYear is null || year >= row.FirstYear) && (row.LastYear is null || year <= row.LastYear)
                && (row.QuantityFromPerYear is null || _flows.Quantity[t] > row.QuantityFromPerYear)
                && (row.QuantityToPerYear is null || _flows.Quantity[t] <= row.QuantityToPerYear);
        }
    }
}
