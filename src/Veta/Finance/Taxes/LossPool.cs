using Veta.Data;

namespace Veta.Finance.Taxes;

/// <summary>Losses of past years that lower later bases; the oldest are used first.</summary>
internal sealed class LossPool(TaxInstrument row, int years)
{
    private readonly double[] _losses = new double[years];
    private int _oldest;

    /// <summary>The base of a year after losses: what is taxed. A negative base is kept, lost, or given back as it is, by the row's rule. Years must come in order.</summary>
    public double Taxable(int year, double profit)
    {
        if (row.Losses == LossRule.Refund) { return profit; }
        if (row.Losses == LossRule.Lost) { return Math.Max(0, profit); }
        if (row.LossYears is { } limit) { _oldest = Math.Max(_oldest, year - limit); }
        if (row.LossUpliftPerYear > 0)
        {
            for (int k = _oldest; k < year; k++) { _losses[k] *= 1 + row.LossUpliftPerYear; }
        }

        if (profit <= 0)
        {
            _losses[year] = -profit;
            return 0;
        }

        double room = row.LossLimit * profit, left = profit;
        while (_oldest < year && room > 0)
        {
            double used = Math.Min(room, _losses[_oldest]);
            _losses[_oldest] -= used;
            room -= used;
            left -= used;
            if (_losses[_oldest] <= 0) { _oldest++; }
        }

        return left;
    }
}
