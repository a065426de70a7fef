using Veta.Lp;

namespace Veta.Network;

/// <summary>How far a point is from balancing what comes and goes.</summary>
internal static class MassResidual
{
    /// <summary>Largest gap of the balance of a material at a place over what passes through it; where disposal is free only what is missing is a gap.</summary>
    /// <param name="context">The ledgers.</param>
    /// <param name="x">The point.</param>
    /// <param name="period">Only this period; null for all.</param>
    public static double Of(NetworkContext context, double[] x, int? period = null)
    {
        double[] net = context.Balance.Evaluate(x), through = new double[net.Length];
        ReadOnlySpan<double> constants = context.Balance.Constants;
        for (int e = 0; e < net.Length; e++) { through[e] = Math.Abs(constants[e]); }
        foreach (LedgerRun run in context.Balance.Runs)
        {
            for (int i = 0, entry = run.Entry, column = run.Column; i < run.Count; i++, entry += run.EntryStep, column += run.ColumnStep) { through[entry] += Math.Abs(run.Coefficient * x[column]); }
        }

        double largest = 0;
        for (int e = period ?? 0; e < net.Length; e += period is null ? 1 : context.Periods)
        {
            double gap = context.FreeDisposal[e / context.Periods] ? Math.Max(0, -net[e]) : Math.Abs(net[e]);
            largest = Math.Max(largest, gap / Math.Max(1, through[e]));
        }

        return largest;
    }
}
