using Veta.Data;
using Veta.Lp;

namespace Veta.Analyses.Industries;

/// <summary>
/// An input-output table of one country: who buys from whom, and what follows when somebody makes less. Demand-driven (Leontief) and supply-driven
/// (Ghosh) readings, hypothetical extraction and inoperability. All linear: a material of small value hardly moves them however much depends on it; for that use
/// <see cref="IndustryTriage"/>.
/// </summary>
/// <remarks>Source: Miller and Blair (2009), Input-Output Analysis, chapters 2 and 12; Haimes, Santos and Lian (2005).</remarks>
internal sealed class LeontiefModel
{
    private readonly double[,] _flows;
    private readonly IReadOnlyList<double>? _valueAdded;

    /// <summary>A table of flows.</summary>
    /// <param name="flows">What each row sells to each column, USD per year; square.</param>
    /// <param name="output">Gross output of each, USD per year; above 0.</param>
    /// <param name="valueAdded">Value added of each, USD per year; null where all that is not bought at home is value added.</param>
    public LeontiefModel(double[,] flows, IReadOnlyList<double> output, IReadOnlyList<double>? valueAdded = null)
    {
        ArgumentNullException.ThrowIfNull(flows);
        ArgumentNullException.ThrowIfNull(output);
        int count = output.Count;
        if (flows.GetLength(0) != count || flows.GetLength(1) != count) { throw new ArgumentException($"{count} outputs need a table of {count} by {count}", nameof(flows)); }
        if (output.Any(x => !(x > 0))) { throw new ArgumentException("every industry needs an output above 0", nameof(output)); }
        if (valueAdded is not null && valueAdded.Count != count) { throw new ArgumentException($"{count} outputs need {count} values added", nameof(valueAdded)); }
        _flows = flows;
        _valueAdded = valueAdded;
        Output = output;
        Coefficients = new double[count, count];
        for (int i = 0; i < count; i++)
        {
            for (int j = 0; j < count; j++) { Coefficients[i, j] = flows[i, j] / output[j]; }
        }
    }

    /// <summary>Number of industries.</summary>
    public int Count => Output.Count;

    /// <summary>Gross output, USD per year.</summary>
    public IReadOnlyList<double> Output { get; }

    /// <summary>Technical coefficients: what a column buys of a row per dollar of its output.</summary>
    public double[,] Coefficients { get; }

    /// <summary>Final demand: output less what other industries buy, USD per year.</summary>
    public double[] FinalDemand => [.. Enumerable.Range(0, Count).Select(i => Output[i] - Enumerable.Range(0, Count).Sum(j => _flows[i, j]))];

    /// <summary>Value added over output: as given, or what is left of a dollar after purchases at home; then imports are in it when the table holds home flows only.</summary>
    public double[] ValueAddedShares => [.. Enumerable.Range(0, Count).Select(j => _valueAdded is { } value ? value[j] / Output[j] : 1 - Enumerable.Range(0, Count).Sum(i => Coefficients[i, j]))];

    /// <summary>Leontief inverse (I − A)⁻¹: output of the row that one dollar of final demand for the column calls for.</summary>
    public double[,] Inverse() => LinearSystem.Inverse(IdentityLess(Coefficients));

    /// <summary>Ghosh inverse (I − B)⁻¹ with B = diag(x)⁻¹Z: what a dollar of primary input of the row adds to the output of the column.</summary>
    public double[,] GhoshInverse() => LinearSystem.Inverse(IdentityLess(Allocation()));

    /// <summary>Output that a final demand calls for, USD per year.</summary>
    public double[] OutputFor(IReadOnlyList<double> finalDemand) => LinearSystem.Solve(IdentityLess(Coefficients), finalDemand);

    /// <summary>
    /// Prices p = v(I − A)⁻¹ that pay each industry for what it buys at home and for primary inputs v, where all costs are handed on to the buyer; 1 for each at the primary inputs of the table. Over final demand they
    /// pay as much as primary inputs cost over output: p·f = v·x.
    /// </summary>
    /// <param name="primary">Primary inputs, such as value added and imports, per dollar of output of each industry.</param>
    public double[] PricesAt(IReadOnlyList<double> primary)
    {
        double[,] across = new double[Count, Count];
        for (int i = 0; i < Count; i++)
        {
            for (int j = 0; j < Count; j++) { across[j, i] = (i == j ? 1 : 0) - Coefficients[i, j]; }
        }

        return LinearSystem.Solve(across, primary);
    }

    /// <summary>Output of each industry when one neither sells, buys nor serves final demand by a share of what it did (1: not at all), USD per year.</summary>
    /// <remarks>Source: Dietzenbacher and Lahr (2013), Economic Systems Research 25(3), on partial extraction.</remarks>
    public double[] Extract(int industry, double share = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(share, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1);
        double[,] left = (double[,])Coefficients.Clone();
        double[] demand = FinalDemand;
        for (int k = 0; k < Count; k++)
        {
            left[industry, k] *= 1 - share;
            if (k != industry) { left[k, industry] *= 1 - share; }
        }

        demand[industry] *= 1 - share;
        return LinearSystem.Solve(IdentityLess(left), demand);
    }

    /// <summary>Inoperability q = A*q + c* of each industry after losses of final demand, as shares of output.</summary>
    /// <param name="lostFinalDemand">Final demand lost, USD per year.</param>
    public double[] Inoperability(IReadOnlyList<double> lostFinalDemand)
    {
        ArgumentNullException.ThrowIfNull(lostFinalDemand);
        double[] start = [.. lostFinalDemand.Select((lost, i) => lost / Output[i])];
        return LinearSystem.Solve(IdentityLess(Allocation()), start);
    }

    /// <summary>Rate per unit of time at which an industry recovers from one inoperability to another in a time, by itself.</summary>
    public double RecoveryRate(int industry, double from, double to, double time) => Math.Log(from / to) / (time * (1 - Coefficients[industry, industry]));

    /// <summary>The table of one country of a package; null when it has none. Industries come in the order of their rows.</summary>
    public static LeontiefModel? Of(Package package, RegionId region)
    {
        ArgumentNullException.ThrowIfNull(package);
        Industry[] industries = [.. package.Industries.Where(i => i.Region == region)];
        if (industries.Length == 0) { return null; }
        var at = industries.Select((industry, k) => (industry.Id, k)).ToDictionary(pair => pair.Id, pair => pair.k);
        double[,] flows = new double[industries.Length, industries.Length];
        foreach (InterindustryFlow flow in package.InterindustryFlows.Where(f => f.Region == region)) { flows[at[flow.Seller], at[flow.Buyer]] += flow.ValueUsdPerYear; }
        return new LeontiefModel(flows, [.. industries.Select(i => i.GrossOutputUsdPerYear)], [.. industries.Select(i => i.ValueAddedUsdPerYear)]);
    }

    private double[,] Allocation()
    {
        double[,] shares = new double[Count, Count];
        for (int i = 0; i < Count; i++)
        {
            for (int j = 0; j < Count; j++) { shares[i, j] = _flows[i, j] / Output[i]; }
        }

        return shares;
    }

    private static double[,] IdentityLess(double[,] matrix)
    {
        int count = matrix.GetLength(0);
        double[,] less = new double[count, count];
        for (int i = 0; i < count; i++)
        {
            for (int j = 0; j < count; j++) { less[i, j] = (i == j ? 1 : 0) - matrix[i, j]; }
        }

        return less;
    }
}
