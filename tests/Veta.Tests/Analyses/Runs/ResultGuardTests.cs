using System.Reflection;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.Analyses.Runs;

/// <summary>No infinity and no NaN leaves a run; where there is no value a cell is blank and its column says so.</summary>
[Trait("Category", "Guard")]
public sealed class ResultGuardTests
{
    [Theory]
    [InlineData(double.PositiveInfinity, 1.0, 1.0, "sample, row 3 (second, 2): cost_usd is inf, which is no number,")]
    [InlineData(double.NegativeInfinity, 1.0, 1.0, "sample, row 3 (second, 2): cost_usd is -inf, which is no number,")]
    [InlineData(double.NaN, 1.0, 1.0, "sample, row 3 (second, 2): cost_usd is NaN, which is no number,")]
    [InlineData(1.0, double.PositiveInfinity, 1.0, "sample, row 3 (second, 2): rate is inf, which is no number,")]
    [InlineData(1.0, 1.0, double.NaN, "sample, row 3 (second, 2): maybe is NaN, which is no number,")]
    public void A_cell_that_is_no_number_is_named_with_table_row_and_column(double cost, double rate, double maybe, string message)
    {
        ResultTable table = ResultTable.Of([new Sample { Name = "first", Year = 1, CostUsd = 0, Rate = 0, Maybe = 0 }, new Sample { Name = "second", Year = 2, CostUsd = cost, Rate = rate, Maybe = maybe }]);
        ResultException fault = Assert.Throws<ResultException>(() => ResultGuard.Check([table], []));
        Assert.StartsWith(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_may_be_blank_may_say_so_and_a_figure_without_a_value_is_null()
    {
        ResultGuard.Check([ResultTable.Of([new Sample { Name = "a", Year = 1, CostUsd = 0, Rate = double.NaN, Maybe = null }])], [("loss_usd", 1), ("warning_month_usd", null)]);
        Assert.StartsWith("loss_usd is inf,", Assert.Throws<ResultException>(() => ResultGuard.Check([], [("loss_usd", double.PositiveInfinity)])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_with_an_infinite_cell_is_neither_printed_as_json_nor_written()
    {
        using var folder = new TemporaryFolder();
        var answer = new Answer
        {
            Analysis = "shock", Inputs = SampleRuns.Inputs, TitleEn = "a", TitleEs = "a", Tables = [ResultTable.Of([new Sample { Name = "a", Year = 1, CostUsd = double.NaN, Rate = 0, Maybe = 0 }])],
        };
        Assert.Throws<ResultException>(() => AnswerFolder.Everything(answer));
        Assert.Throws<ResultException>(() => AnswerFolder.Write(answer, folder.File("run")));
        Assert.False(Directory.Exists(folder.File("run")));
    }

    [Fact]
    public void Every_column_that_may_be_blank_says_when_it_is_and_every_one_that_says_so_may_be()
    {
        var wrong = new List<string>();
        foreach (Type row in typeof(Answer).Assembly.GetTypes().Where(t => t.GetCustomAttribute<TableAttribute>() is not null && t.Namespace!.StartsWith("Veta.Analyses", StringComparison.Ordinal)))
        {
            foreach (PropertyInfo column in row.GetProperties().Where(p => p.PropertyType == typeof(double) && p.GetCustomAttribute<ColumnAttribute>() is not null))
            {
                bool says = column.GetCustomAttribute<ColumnAttribute>()!.Description.Contains("blank", StringComparison.OrdinalIgnoreCase), may = column.GetCustomAttribute<BlankAttribute>() is not null;
                if (says != may) { wrong.Add($"{row.Name}.{column.Name}: {(may ? "may be blank and does not say when" : "says when it is blank and is not marked")}"); }
            }
        }

        Assert.Empty(wrong);
    }

    [Table("sample", "A sample.")]
    private sealed record Sample
    {
        [Column("name", "Name.")]
        public required string Name { get; init; }

        [Column("year", "Year.")]
        public required int Year { get; init; }

        [Column("cost_usd", "Cost.")]
        public required double CostUsd { get; init; }

        [Column("rate", "Rate; blank when there is none.")]
        [Blank]
        public required double Rate { get; init; }

        [Column("maybe", "Maybe; blank when there is none.")]
        public required double? Maybe { get; init; }
    }
}
