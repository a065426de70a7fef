using Veta.Lp;
using Veta.Tests.Solvers;
using Xunit;

namespace Veta.Tests.Lp;

public sealed class LpAdditionTests
{
    private const double Inf = double.PositiveInfinity;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 20)];

    [Theory, MemberData(nameof(Seeds))]
    [Trait("Category", "Property")]
    public void A_program_made_in_two_steps_is_the_program_made_in_one(int seed)
    {
        LpModel whole = RandomProgram(seed, 9, 7);
        var random = new Random(seed);
        int columns = random.Next(0, 10), rows = random.Next(0, 8);
        LpModel part = Part(whole, columns, rows);
        var more = new LpAddition(part);
        for (int i = rows; i < whole.RowCount; i++) { more.AddRow(whole.RowLower[i], whole.RowUpper[i], whole.Names.Row(i)); }
        for (int j = columns; j < whole.ColumnCount; j++) { more.AddColumn(whole.Cost[j], whole.ColumnLower[j], whole.ColumnUpper[j], whole.Names.Column(j), whole.Integer![j]); }
        (int Row, int Column, double Value)[] missing = [.. Terms(whole).Where(t => t.Row >= rows || t.Column >= columns)];
        random.Shuffle(missing);
        foreach ((int row, int column, double value) in missing) { more.AddTerm(row, column, value); }
        AssertSame(whole, part.Append(more));
    }

    [Fact]
    [Trait("Category", "Hand")]
    public void Terms_that_meet_are_summed_and_those_that_cancel_vanish()
    {
        var first = new LpAddition(LpModel.Empty);
        first.AddTerm(first.AddRow(0, 1), first.AddColumn(5, name: "old"), 2);
        LpModel program = first.To.Append(first);
        var more = new LpAddition(program);
        int row = more.AddRow(-Inf, 3, "new");
        more.AddTerm(0, 0, 4); // 2 + 4
        more.AddTerm(row, 0, 1);
        more.AddTerm(row, 0, -1); // cancels
        LpModel extended = program.Append(more);
        Assert.Equal([(0, 0, 6)], Terms(extended));
        Assert.Equal(("old", "new"), (extended.Names.Column(0), extended.Names.Row(1)));
        Assert.Equal([(0, 0, 2)], Terms(program)); // what was there is as it was
    }

    [Fact]
    public void A_term_outside_the_program_and_an_addition_to_another_program_are_refused()
    {
        var more = new LpAddition(LpModel.Empty);
        more.AddColumn(1);
        Assert.Contains("there are 0 rows, not row 0", Assert.Throws<ArgumentOutOfRangeException>(() => more.AddTerm(0, 0, 1)).Message, StringComparison.Ordinal);
        more.AddRow(0, 1);
        Assert.Contains("there are 1 columns, not column 1", Assert.Throws<ArgumentOutOfRangeException>(() => more.AddTerm(0, 1, 1)).Message, StringComparison.Ordinal);
        Assert.Contains("made for another program", Assert.Throws<ArgumentException>(() => SampleModels.Hand().Append(more)).Message, StringComparison.Ordinal);
    }

    /// <summary>A feasible program with bounds on all columns and some of them whole.</summary>
    internal static LpModel RandomProgram(int seed, int columns, int rows, string prefix = "")
    {
        var random = new Random(seed);
        var made = new LpAddition(LpModel.Empty);
        for (int i = 0; i < rows; i++) { made.AddRow(-Inf, random.Next(5, 50), $"{prefix}row({i})"); }
        for (int j = 0; j < columns; j++)
        {
            int column = made.AddColumn(-random.Next(1, 20), 0, random.Next(1, 30), $"{prefix}column({j})", random.Next(4) == 0 || j == 0);
            for (int i = 0; i < rows; i++)
            {
                if (random.Next(3) == 0) { made.AddTerm(i, column, random.Next(1, 9)); }
            }
        }

        return made.To.Append(made) with { Offset = random.Next(100) };
    }

    internal static IEnumerable<(int Row, int Column, double Value)> Terms(LpModel model) =>
        Enumerable.Range(0, model.ColumnCount).SelectMany(j => Enumerable.Range(model.Starts[j], model.Starts[j + 1] - model.Starts[j]).Select(k => (model.Rows[k], j, model.Values[k])));

    internal static void AssertSame(LpModel expected, LpModel actual)
    {
        ModelGuard.Check(actual);
        Assert.Equal(expected.Offset, actual.Offset);
        Assert.Equal(expected.Cost, actual.Cost);
        Assert.Equal(expected.ColumnLower, actual.ColumnLower);
        Assert.Equal(expected.ColumnUpper, actual.ColumnUpper);
        Assert.Equal(expected.RowLower, actual.RowLower);
        Assert.Equal(expected.RowUpper, actual.RowUpper);
        Assert.Equal(Terms(expected), Terms(actual));
        Assert.Equal(expected.Integer ?? new bool[expected.ColumnCount], actual.Integer ?? new bool[actual.ColumnCount]);
        Assert.Equal(Enumerable.Range(0, expected.ColumnCount).Select(expected.Names.Column), Enumerable.Range(0, actual.ColumnCount).Select(actual.Names.Column));
        Assert.Equal(Enumerable.Range(0, expected.RowCount).Select(expected.Names.Row), Enumerable.Range(0, actual.RowCount).Select(actual.Names.Row));
    }

    private static LpModel Part(LpModel whole, int columns, int rows)
    {
        var part = new LpAddition(LpModel.Empty with { Offset = whole.Offset });
        for (int i = 0; i < rows; i++) { part.AddRow(whole.RowLower[i], whole.RowUpper[i], whole.Names.Row(i)); }
        for (int j = 0; j < columns; j++) { part.AddColumn(whole.Cost[j], whole.ColumnLower[j], whole.ColumnUpper[j], whole.Names.Column(j), whole.Integer![j]); }
        foreach ((int row, int column, double value) in Terms(whole).Where(t => t.Row < rows && t.Column < columns)) { part.AddTerm(row, column, value); }
        return part.To.Append(part);
    }
}
