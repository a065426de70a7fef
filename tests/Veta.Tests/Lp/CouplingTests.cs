using System.Globalization;
using Veta.Lp;
using Veta.Tests.Solvers;
using Xunit;

namespace Veta.Tests.Lp;

public sealed class CouplingTests
{
    private const double Inf = double.PositiveInfinity;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [Theory, MemberData(nameof(Seeds))]
    [Trait("Category", "Property")]
    public void One_program_with_weight_one_is_itself(int seed)
    {
        LpModel model = LpAdditionTests.RandomProgram(seed, 8, 5);
        LpAdditionTests.AssertSame(model, Coupling.Of([new("", model, 1, [])]).Model);
        LpAdditionTests.AssertSame(model, Coupling.Of([new("", model, 1, [FamilyOf(model, 2, 4)])]).Model);
    }

    [Theory, MemberData(nameof(Seeds))]
    [Trait("Category", "Property")]
    public void Programs_that_share_nothing_have_the_weighted_sum_of_their_optima(int seed)
    {
        LpModel first = LpAdditionTests.RandomProgram(seed, 8, 5), second = LpAdditionTests.RandomProgram(seed + 100, 6, 4);
        Coupling both = Coupling.Of([new("a", first, 0.25, []), new("b", second, 3, [])]);
        SolveResult solved = Engines.Solve("highs", both.Model);
        double one = Engines.Solve("highs", first).Objective, other = Engines.Solve("highs", second).Objective;
        Close((0.25 * one) + (3 * other), solved.Objective);
        Close(one, ObjectiveAt(first, both.PointOf(0, solved.Primal)));
        Close(other, ObjectiveAt(second, both.PointOf(1, solved.Primal)));
        Assert.Equal(first.RowCount, both.FirstRowOf[1]);
        Assert.Equal("b:row(0)", both.Model.Names.Row(first.RowCount));
    }

    [Theory, MemberData(nameof(Seeds))]
    [Trait("Category", "Property")]
    public void The_same_program_twice_with_all_columns_shared_is_that_program_and_its_rows_share_their_duals(int seed)
    {
        LpModel model = LpAdditionTests.RandomProgram(seed, 8, 5) with { Integer = null };
        Family all = FamilyOf(model, 0, model.ColumnCount);
        Coupling twice = Coupling.Of([new("a", model, 0.4, [all]), new("b", model, 0.6, [all])]);
        Assert.Equal(model.ColumnCount, twice.Model.ColumnCount);
        Assert.Equal(2 * model.RowCount, twice.Model.RowCount);
        SolveResult one = Engines.Solve("highs", model), two = Engines.Solve("highs", twice.Model);
        Close(one.Objective, two.Objective);
    }

    /// <summary>
    /// Newsvendor: papers are bought at 1, sold at 1.5, and taken back at 0.3; demand is 10, 20, … 100, each as likely. The best number is the quantile
    /// (1.5 - 1) / (1.5 - 0.3) = 0.4167 of demand (Arrow, Harris and Marschak 1951): demand stays within 40 with 0.4 and within 50 with 0.5, so 50 it is.
    /// </summary>
    [Fact]
    [Trait("Category", "Published")]
    public void A_newsvendor_in_two_stages_buys_the_critical_quantile_of_demand()
    {
        const double bought = 1, sold = 1.5, back = 0.3;
        double[] demands = [.. Enumerable.Range(1, 10).Select(k => 10.0 * k)];
        Coupling whole = Coupling.Of([.. demands.Select(d =>
        {
            LpModel day = Day(d);
            return new CoupledProgram(d.ToString(CultureInfo.InvariantCulture), day, 1.0 / demands.Length, [FamilyOf(day, 0, 1)]);
        })]);
        SolveResult solved = Engines.Solve("highs", whole.Model);
        Engines.AssertOptimal(whole.Model, solved, -demands.Average(d => Profit(50, d)));
        Assert.Equal(50, solved.Primal[0], 1e-9);
        Assert.All(demands.Select((d, s) => (d, s)), p => Assert.Equal(Math.Min(50, p.d), whole.PointOf(p.s, solved.Primal)[1], 1e-9));

        // Waiting for the demand would be worth more, deciding on its mean less: bounds of Madansky (1960).
        Assert.True(demands.Average(d => Profit(d, d)) > -solved.Objective);
        Assert.True(demands.Average(d => Profit(demands.Average(), d)) < -solved.Objective);

        double Profit(double papers, double demand) => (sold * Math.Min(papers, demand)) + (back * Math.Max(0, papers - demand)) - (bought * papers);

        LpModel Day(double demand)
        {
            var day = new LpAddition(LpModel.Empty);
            int papers = day.AddColumn(bought, name: "papers(1)"), sale = day.AddColumn(-sold, 0, demand, "sale(1)"), rest = day.AddColumn(-back, name: "rest(1)");
            int row = day.AddRow(0, 0, "papers_left(1)");
            day.AddTerm(row, papers, 1);
            day.AddTerm(row, sale, -1);
            day.AddTerm(row, rest, -1);
            return day.To.Append(day);
        }
    }

    [Fact]
    [Trait("Category", "Hand")]
    public void A_shared_column_keeps_to_the_bounds_of_all_and_must_be_whole_when_one_says_so()
    {
        LpModel first = One(2, 0, 5.5, false), second = One(3, 1, Inf, true);
        Coupling both = Coupling.Of([new("a", first, 0.5, [FamilyOf(first, 0, 1)]), new("b", second, 0.5, [FamilyOf(second, 0, 1)])]);
        Assert.Equal((1, 5.5, 2.5, true), (both.Model.ColumnLower[0], both.Model.ColumnUpper[0], both.Model.Cost[0], both.Model.Integer![0]));
        LpModel high = One(1, 6, 7, false);
        string message = Assert.Throws<LpModelException>(() => Coupling.Of([new("a", first, 1, [FamilyOf(first, 0, 1)]), new("b", high, 1, [FamilyOf(high, 0, 1)])])).Message;
        Assert.Contains("x0", message, StringComparison.Ordinal);
        Assert.Contains("turn the sign", Assert.Throws<LpModelException>(() => Coupling.Of([new("a", first, 1, []), new("b", first with { Maximise = true }, 1, [])])).Message, StringComparison.Ordinal);

        static LpModel One(double cost, double lower, double upper, bool whole)
        {
            var made = new LpAddition(LpModel.Empty);
            made.AddColumn(cost, lower, upper, "x0(k)", whole);
            return made.To.Append(made);
        }
    }

    /// <summary>Consecutive columns of a model whose names are <c>family(key)</c>, as a family.</summary>
    private static Family FamilyOf(LpModel model, int first, int count)
    {
        var builder = new ModelBuilder();
        builder.AddColumns("before", first, k => k.ToString(CultureInfo.InvariantCulture));
        string name = model.Names.Column(first);
        string family = name[..name.IndexOf('(', StringComparison.Ordinal)];
        return builder.AddColumns(family, count, k => model.Names.Column(first + k)[(family.Length + 1)..^1]);
    }

    private static double ObjectiveAt(LpModel model, double[] point) => model.Offset + model.Cost.Zip(point, (c, x) => c * x).Sum();

    private static void Close(double expected, double actual) => Assert.Equal(expected, actual, 1e-7 * Math.Max(1, Math.Abs(expected)));
}
