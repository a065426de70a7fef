namespace Veta.Lp;

/// <summary>
/// The proof that no point exists, from a program that always has one: each row may be broken at a cost of one per unit, and the least sum of breaches is sought
/// (phase one of the simplex method). When it is above zero, the duals of that program are Farkas multipliers of the model (Chvátal, Linear Programming, 1983, ch. 8-9).
/// </summary>
internal static class InfeasibilityProof
{
    /// <summary>The program: the model's columns without their costs, and up to two columns of breach for each row.</summary>
    public static LpModel ProgramOf(LpModel model)
    {
        var breaches = new LpAddition(model with { Offset = 0, Cost = new double[model.ColumnCount], Integer = null, Names = LpNames.Numbered });
        for (int i = 0; i < model.RowCount; i++)
        {
            if (!double.IsInfinity(model.RowLower[i])) { breaches.AddTerm(i, breaches.AddColumn(1), 1); }
            if (!double.IsInfinity(model.RowUpper[i])) { breaches.AddTerm(i, breaches.AddColumn(1), -1); }
        }

        return breaches.To.Append(breaches);
    }

    /// <summary>The multipliers that the duals of the solved program give, verified; null when they prove nothing, as when a point exists.</summary>
    public static double[]? Of(LpModel model, SolveResult solved) => solved.Dual.Length == model.RowCount ? Trust.Farkas(model, solved.Dual) : null;
}
