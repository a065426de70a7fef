using Veta.Lp;
using Veta.Network;

namespace Veta.Analyses.Industries;

/// <summary>
/// Value added that a country loses when industries lack materials, as a bracket: the best triage, and proportional rationing whose shortfall goes down to buyers. Only the part of an
/// industry's output that needs a material is bound. Not for price effects, nor for shortages so long that industries change what they buy.
/// </summary>
/// <remarks>Sources: on <see cref="Card"/>.</remarks>
internal static class IndustryBracket
{
    /// <summary>The equations, as <c>docs/model.md</c> prints them.</summary>
    public static EquationCard Card { get; } = new()
    {
        Title = "Loss of industries",
        Text = """
            Not a block: `shock` solves it after the market, for each country with an input-output table. $x_j$ is usual output of industry $j$, $\ell_j$ what it loses of it, $a_{ij}$ what it buys at home of $i$ per dollar,
            $f_i$ final demand, $v_j$ value added per dollar. A share $d_{kj}$ of the output of $j$ cannot be made without material $k$; $g_{kj}$ is what that part loses. Of what it draws, $q_{kj}$, the market left the
            share $s_{kj}$ unserved on average over the run. **Low**: the least loss of value added with what there is of each material; the uses of least value go first, inside an industry the part that can do without
            stays; sellers lose the orders of those that make less, and buyers find the product that is short elsewhere, with final users, in stocks or abroad. Parts that need several materials overlap as far as they can. **High**: every user is cut alike; parts that need several
            materials do not overlap (their sum, at most all); a shortfall $\rho$ passes to buyers by the share of the product in their output; everybody loses at least $\rho_j$, and the orders that then fail go up to sellers. The
            second has all rows of the first and more, so it never loses less. Not the worst case: a cheap part whose want stops a dear product is in it only where the table says that the
            industry itself needs the material. Imported inputs stay as they were. Both are set in proportion to the months of the run.
            """,
        Equations =
        [
            @"\min_{\ell,g}\ \sum_j v_j \ell_j \quad\text{with}\quad \ell_i - \sum_j a_{ij} \ell_j \ge \min(0, f_i), \qquad \underline\ell_j \le \ell_j \le x_j",
            @"\ell_j \ge g_{kj}, \qquad 0 \le g_{kj} \le d_{kj} x_j, \qquad \sum_j \frac{q_{kj}}{d_{kj} x_j}\, g_{kj} \ge \sum_j q_{kj} s_{kj}",
            @"\text{low: } \underline\ell_j = 0; \qquad \text{high: } \underline\ell_j = \rho_j x_j, \quad \rho_j = \min\Big(1,\ \sum_k d_{kj} s_{kj} + \sum_i a_{ij} \rho_i\Big)",
        ],
        Source = "triage: Manley, Alonso and Nassar (2022), Resources Policy 78; IDA (2022), Material Prioritization via Linear Programming; supply-side cascade: Leung, Haimes and Santos (2007), Journal of Infrastructure Systems 13(4); Miller and Blair (2009), chapter 12; use of a dependent share, and buyers who are not stopped in fixed proportion: assumption",
        Tables = ["industries", "interindustry_flows", "material_dependence", "demands"],
    };

    /// <summary>Both ends of the bracket.</summary>
    /// <param name="table">The country's table, with value added.</param>
    /// <param name="materials">Uses of each scarce material; several of one industry are added, their shares up to 1.</param>
    /// <param name="solver">Engine.</param>
    /// <exception cref="ArgumentException">A share is outside 0 to 1, an industry is not in the table, or a use is not above 0.</exception>
    public static IndustryLoss Of(LeontiefModel table, IReadOnlyList<IReadOnlyList<MaterialUse>> materials, ISolver solver)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(materials);
        ArgumentNullException.ThrowIfNull(solver);
        if (materials.SelectMany(m => m).Any(u => u.DependentShare is not (>= 0 and <= 1) || u.MissingShare is not (>= 0 and <= 1) || u.Industry < 0 || u.Industry >= table.Count || !(u.UsualUnits > 0)))
        {
            throw new ArgumentException("a use needs an industry of the table, shares from 0 to 1 and a quantity above 0", nameof(materials));
        }

        IReadOnlyList<MaterialUse>[] scarce = [.. materials.Where(m => m.Any(u => u.MissingShare > 1e-9)).Select(Merged).Where(m => m.Any(u => u.MissingShare > 1e-9))];
        if (scarce.Length == 0) { return IndustryLoss.None(table.Count); }
        double[] direct = new double[table.Count], mostDirect = new double[table.Count];
        foreach (IReadOnlyList<MaterialUse> uses in scarce)
        {
            double missing = uses.Sum(u => u.UsualUnits * u.MissingShare);
            foreach (MaterialUse use in uses)
            {
                direct[use.Industry] = Math.Min(1, direct[use.Industry] + (use.DependentShare * use.MissingShare));

                // The triage may let one industry bear all that is missing.
                mostDirect[use.Industry] = Math.Max(mostDirect[use.Industry], use.DependentShare * Math.Min(1, missing / use.UsualUnits));
            }
        }

        using var program = new TriageProgram(table, scarce, solver);
        double[] low = program.Lost(new double[table.Count]), high = program.Lost(SupplyCascade.Through(table, direct));
        double[] value = table.ValueAddedShares;
        return new IndustryLoss
        {
            OutputLow = low,
            OutputHigh = high,
            DirectLow = [.. low.Select((l, j) => Math.Min(l, mostDirect[j] * table.Output[j]))],
            DirectHigh = [.. direct.Select((d, j) => d * table.Output[j])],
            ValueAddedLow = [.. low.Select((l, j) => l * value[j])],
            ValueAddedHigh = [.. high.Select((h, j) => h * value[j])],
        };
    }

    private static IReadOnlyList<MaterialUse> Merged(IReadOnlyList<MaterialUse> uses) =>
    [
        .. uses.Where(u => u.DependentShare > 0).GroupBy(u => u.Industry).Select(g =>
        {
            // What is missing of the whole: by output for the part that stops.
            double share = g.Sum(u => u.DependentShare);
            return new MaterialUse(g.Key, Math.Min(1, share), g.Sum(u => u.UsualUnits), g.Sum(u => u.DependentShare * u.MissingShare) / share);
        }),
    ];
}
