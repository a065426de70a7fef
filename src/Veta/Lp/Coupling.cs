namespace Veta.Lp;

/// <summary>
/// Several programs in one. Columns that they share become one, within the bounds of all; every other column and every row stays as often as there are programs. Costs count
/// with the weight of their program. With probabilities for weights and what is decided before anything is known for shared columns this is the whole of a two-stage program
/// (Birge and Louveaux, Introduction to Stochastic Programming, 2011, ch. 3). Not for thousands of scenarios: the program grows with their number.
/// </summary>
internal sealed class Coupling
{
    private Coupling(LpModel model, IReadOnlyList<int[]> columnOf, IReadOnlyList<int> firstRowOf)
    {
        Model = model;
        ColumnOf = columnOf;
        FirstRowOf = firstRowOf;
    }

    /// <summary>The program.</summary>
    public LpModel Model { get; }

    /// <summary>For each of the programs, where each of its columns is. The columns of the first keep their places.</summary>
    public IReadOnlyList<int[]> ColumnOf { get; }

    /// <summary>For each of the programs, where its rows begin; a dual there is its own dual times the weight.</summary>
    public IReadOnlyList<int> FirstRowOf { get; }

    /// <summary>The part of a point that belongs to one of the programs, in its own columns.</summary>
    public double[] PointOf(int program, ReadOnlySpan<double> point)
    {
        int[] columns = ColumnOf[program];
        double[] own = new double[columns.Length];
        for (int j = 0; j < own.Length; j++) { own[j] = point[columns[j]]; }
        return own;
    }

    /// <summary>Couples programs.</summary>
    /// <exception cref="LpModelException">There is none, one maximises and another does not, or the bounds of a shared column leave it no value.</exception>
    public static Coupling Of(IReadOnlyList<CoupledProgram> programs)
    {
        ArgumentNullException.ThrowIfNull(programs);
        if (programs.Count == 0) { throw new LpModelException(Say.ModelNothingToCouple); }
        if (programs.Any(p => p.Model.Maximise != programs[0].Model.Maximise)) { throw new LpModelException(Say.ModelSensesDiffer); }
        LpModel first = programs[0].Model;
        var whole = new LpAddition(LpModel.Empty with { Name = first.Name, Maximise = first.Maximise, KeepsUnits = programs.Any(p => p.Model.KeepsUnits), Offset = programs.Sum(p => p.Weight * p.Model.Offset) });
        var shared = new Dictionary<string, SharedColumn>(StringComparer.Ordinal);
        foreach (CoupledProgram program in programs) { Share(program, shared); }
        var columnOf = new List<int[]>();
        var firstRowOf = new List<int>();
        foreach (CoupledProgram program in programs)
        {
            columnOf.Add(AddColumns(whole, program, shared));
            firstRowOf.Add(AddRows(whole, program, columnOf[^1]));
        }

        return new Coupling(whole.To.Append(whole), columnOf, firstRowOf);
    }

    private static void Share(CoupledProgram program, Dictionary<string, SharedColumn> shared)
    {
        LpModel model = program.Model;
        foreach (Family family in program.Shared)
        {
            for (int k = 0; k < family.Count; k++)
            {
                int j = family[k];
                string name = family.NameOf(k);
                SharedColumn before = shared.GetValueOrDefault(name) ?? new SharedColumn(0, double.NegativeInfinity, double.PositiveInfinity, false);
                var joined = new SharedColumn(
                    before.Cost + (program.Weight * model.Cost[j]), Math.Max(before.Lower, model.ColumnLower[j]), Math.Min(before.Upper, model.ColumnUpper[j]),
                    before.IsWhole || (model.Integer is { } whole && whole[j]));
                shared[name] = joined.Lower <= joined.Upper ? joined : throw new LpModelException(Say.ModelSharedBoundsCross(name));
            }
        }
    }

    private static int[] AddColumns(LpAddition whole, CoupledProgram program, Dictionary<string, SharedColumn> shared)
    {
        LpModel model = program.Model;
        int[] columnOf = new int[model.ColumnCount];
        Array.Fill(columnOf, -1);
        string?[] sharedName = new string?[model.ColumnCount];
        foreach (Family family in program.Shared)
        {
            for (int k = 0; k < family.Count; k++) { sharedName[family[k]] = family.NameOf(k); }
        }

        for (int j = 0; j < columnOf.Length; j++)
        {
            if (sharedName[j] is not { } name)
            {
                columnOf[j] = whole.AddColumn(program.Weight * model.Cost[j], model.ColumnLower[j], model.ColumnUpper[j], Named(program.Name, model.Names.Column(j)), model.Integer is { } integer && integer[j]);
                continue;
            }

            SharedColumn column = shared[name];
            if (column.Index < 0) { column.Index = whole.AddColumn(column.Cost, column.Lower, column.Upper, name, column.IsWhole); }
            columnOf[j] = column.Index;
        }

        return columnOf;
    }

    private static int AddRows(LpAddition whole, CoupledProgram program, int[] columnOf)
    {
        LpModel model = program.Model;
        int first = whole.RowCount;
        for (int i = 0; i < model.RowCount; i++) { whole.AddRow(model.RowLower[i], model.RowUpper[i], Named(program.Name, model.Names.Row(i))); }
        for (int j = 0; j < columnOf.Length; j++)
        {
            for (int k = model.Starts[j]; k < model.Starts[j + 1]; k++) { whole.AddTerm(first + model.Rows[k], columnOf[j], model.Values[k]); }
        }

        return first;
    }

    private static string Named(string program, string name) => program.Length == 0 ? name : program + ":" + name;

    private sealed record SharedColumn(double Cost, double Lower, double Upper, bool IsWhole)
    {
        public int Index { get; set; } = -1;
    }
}
