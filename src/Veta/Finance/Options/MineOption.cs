namespace Veta.Finance.Options;

/// <summary>
/// Value of a mine open and closed by price, by finite differences: logarithm of the price across, reserve left as time, implicit steps, and free boundaries (close, open, abandon) by policy iteration.
/// </summary>
internal sealed class MineOption
{
    private const double LogSpan = 4.5;
    private readonly double[] _prices;
    private readonly double[] _open;
    private readonly double[] _closed;
    private readonly MineOptionTerms _terms;

    private MineOption(MineOptionTerms terms, double[] prices, double[] open, double[] closed) => (_terms, _prices, _open, _closed) = (terms, prices, open, closed);

    /// <summary>Solves a mine.</summary>
    /// <param name="terms">The mine and its market.</param>
    /// <param name="reserve">Quantity in the ground.</param>
    /// <param name="nodes">Prices on the grid, from 1/90 to 90 times the unit cost; 801 by default.</param>
    /// <param name="steps">Steps from an empty to the full reserve; 1,000 by default.</param>
    public static MineOption Solve(MineOptionTerms terms, double reserve, int nodes = 801, int steps = 1000)
    {
        ArgumentNullException.ThrowIfNull(terms);
        double low = Math.Log(terms.UnitCost) - LogSpan, width = 2 * LogSpan / (nodes - 1), step = reserve / terms.OutputPerYear / steps;
        double[] prices = [.. Enumerable.Range(0, nodes).Select(i => Math.Exp(low + (i * width)))];
        double[] open = new double[nodes], closed = new double[nodes], last = new double[nodes], flow = [.. prices.Select(terms.OpenFlow)];
        double drift = terms.RealRate - terms.ConvenienceYield - (0.5 * terms.Variance), discount = terms.RealRate + terms.PropertyTax;
        var running = new ObstacleSolver(nodes, width, drift, terms.Variance, discount + (1 / step));
        var waiting = new ObstacleSolver(nodes, width, drift, terms.Variance, discount);
        double[] source = new double[nodes], floor = new double[nodes], upkeep = [.. Enumerable.Repeat(-terms.MaintenancePerYear, nodes)];
        for (int k = 0; k < steps; k++)
        {
            open.CopyTo(last, 0);
            for (int i = 0; i < nodes; i++) { source[i] = flow[i] + (last[i] / step); }
            for (int round = 0; round < 20; round++)
            {
                double before = open[nodes / 2] + closed[nodes / 2];
                for (int i = 0; i < nodes; i++) { floor[i] = Math.Max(0, closed[i] - terms.CloseCost); }
                running.Solve(source, floor, open);
                for (int i = 0; i < nodes; i++) { floor[i] = Math.Max(0, open[i] - terms.OpenCost); }
                waiting.Solve(upkeep, floor, closed);
                if (Math.Abs(open[nodes / 2] + closed[nodes / 2] - before) < 1e-10) { break; }
            }
        }

        return new MineOption(terms, prices, open, closed);
    }

    /// <summary>Value of the open mine at a price.</summary>
    public double Open(double price) => At(_open, price);

    /// <summary>Value of the closed mine at a price.</summary>
    public double Closed(double price) => At(_closed, price);

    /// <summary>Highest price at which an open mine is closed; NaN when it never is.</summary>
    public double ClosePrice => Array.FindLastIndex(_prices, p => p > 0 && Closes(p)) is >= 0 and int at ? _prices[at] : double.NaN;

    /// <summary>Price from which a closed mine is opened.</summary>
    public double OpenPrice => Edge(i => _open[i] - _terms.OpenCost - _closed[i] > -1e-7);

    /// <summary>Price below which a closed mine is abandoned.</summary>
    public double AbandonPrice => Edge(i => _closed[i] > 1e-7);

    private bool Closes(double price)
    {
        int i = Array.IndexOf(_prices, price);
        return _closed[i] > _terms.CloseCost && _open[i] - (_closed[i] - _terms.CloseCost) < 1e-7;
    }

    private double Edge(Func<int, bool> holds)
    {
        int at = Array.FindIndex([.. Enumerable.Range(0, _prices.Length)], i => holds(i));
        return at < 0 ? double.NaN : _prices[at];
    }

    private double At(double[] values, double price)
    {
        double at = Math.Clamp(Math.Log(price / _prices[0]) / Math.Log(_prices[1] / _prices[0]), 0, _prices.Length - 1.000001);
        int k = (int)at;
        // Straight in the price itself, in which values are nearly linear at high prices.
        double share = (price - _prices[k]) / (_prices[k + 1] - _prices[k]);
        return values[k] + (share * (values[k + 1] - values[k]));
    }
}
