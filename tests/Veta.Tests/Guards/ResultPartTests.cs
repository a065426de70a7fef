using System.Reflection;
using Veta.Analyses;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Tests.Data;
using Veta.Tests.Analyses;
using Xunit;

namespace Veta.Tests.Guards;

/// <summary>Every result table says of each column what it is to a row, and its keys tell rows apart.</summary>
[Trait("Category", "Guard")]
public sealed class ResultPartTests : IDisposable
{
    private static readonly Type[] RowTypes = [.. typeof(IAnalysis).Assembly.GetTypes().Where(type => type.Namespace?.StartsWith("Veta.Analyses", StringComparison.Ordinal) == true && type.GetCustomAttribute<TableAttribute>() is not null)];

    private readonly string _folder = Directory.CreateTempSubdirectory("veta-parts-").FullName;

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public void Every_result_table_has_keys_a_unit_for_each_measure_and_one_measure_to_compare_by_at_most()
    {
        Assert.True(RowTypes.Length > 65);
        Findings.None(RowTypes.Select(Empty).SelectMany(Wrong));
    }

    [Fact]
    public void The_rule_finds_a_table_without_keys_a_figure_in_its_own_unit_that_no_column_names_and_two_measures_to_compare_by() =>
        Assert.Equal(["bad has no key", "bad.size is in its own unit, which no column of the row names", "bad is compared by 2 columns"], Wrong(ResultTable.Of<BadRow>([])));

    /// <summary>The sample of every analysis, and questions whose tables the samples leave empty.</summary>
    public static TheoryData<string> Questions => [.. SampleRequests.Names, "appraise --solve-for", "depend --n-1", "shock --all", "plan of antimony"];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Keys_tell_the_rows_of_every_table_apart_and_ids_have_names_beside_them(string question)
    {
        Answer answer = Answered(Asked(question));
        Assert.NotEmpty(answer.Tables);
        foreach (ResultTable table in ToldColumns.Of(answer))
        {
            int[] keys = [.. Enumerable.Range(0, table.Columns.Count).Where(k => table.Columns[k].Part == ColumnPart.Key)];
            string[] twice = [.. table.Rows.GroupBy(row => string.Join(" | ", keys.Select(k => table.Text(row, k)))).Where(g => g.Count() > 1).Select(g => $"{table.Name}: {g.Key}")];
            Assert.Empty(twice);
            if (answer.Inputs is not null && !table.IsInput) { Assert.Equal("scenario", table.Columns[^1].Name); }
        }
    }

    [Fact]
    public void A_plan_s_tables_carry_names_countries_units_and_the_scenario_so_that_a_pivot_needs_no_join()
    {
        Answer answer = Answered(Asked("plan of antimony"));
        string run = Path.Combine(_folder, "plan");
        AnswerFolder.Write(answer, run);
        (IReadOnlyList<string> columns, IReadOnlyList<string[]> rows) = ResultFile.Read(Path.Combine(run, "activity.csv"));
        Assert.Equal(
            ["facility", "year", "activity_per_year", "capacity_per_year", "utilisation", "facility_name_en", "facility_name_es", "facility_country", "facility_material", "facility_unit", "scenario"], columns);
        Assert.All(rows, row => Assert.DoesNotContain("", row.Where((_, k) => columns[k] != "utilisation")));
        Assert.All(rows, row => Assert.Equal("secure-2032", row[^1]));
        Facility facility = answer.Inputs!.Facilities.First(f => f.Id.Value == rows[0][0]);
        Assert.Equal([facility.NameEn, facility.NameEs], rows[0][5..7]);

        IReadOnlyList<ResultColumnText> described = ResultColumns.Read(Path.Combine(run, "results.sqlite"));
        Assert.Equal(
            [ColumnPart.Key, ColumnPart.Key, ColumnPart.Measure, ColumnPart.Measure, ColumnPart.Measure, .. Enumerable.Repeat(ColumnPart.Told, 6)], described.Where(c => c.Table == "activity").Select(c => c.Part));
        Assert.Equal("activity_per_year", Assert.Single(described, c => c.Table == "activity" && c.Compared).Column);
        Assert.Contains("\"facility_name_es\"", AnswerFolder.Everything(answer with { Document = [] }), StringComparison.Ordinal);
    }

    private RunRequest Asked(string question) => question switch
    {
        "appraise --solve-for" => new SampleRequests(_folder).Of("appraise").With("solve-for", "npv=0 by floor", "npv=0 by grant").With("samples", "20"),
        "depend --n-1" => new SampleRequests(_folder).Of("depend").With("n-1", "true"),
        "shock --all" => new RunRequest { Analysis = "shock", Package = Repository.File("models/backtest") }.With("all", "true").With("months", "6"),
        "plan of antimony" => new RunRequest { Analysis = "plan", Package = Repository.File("models/antimony"), Scenarios = ["secure-2032"] },
        _ => new SampleRequests(_folder).Of(question),
    };

    private static Answer Answered(RunRequest request) => AnalysisList.Find(request.Analysis).Run(request, SampleRequests.Place(2), TestContext.Current.CancellationToken);

    private static ResultTable Empty(Type row) => (ResultTable)typeof(ResultTable).GetMethod(nameof(ResultTable.Of))!.MakeGenericMethod(row).Invoke(null, [Array.CreateInstance(row, 0)])!;

    private static IEnumerable<string> Wrong(ResultTable table)
    {
        if (table.Columns.All(c => c.Part != ColumnPart.Key)) { yield return $"{table.Name} has no key"; }
        bool namesUnits = table.Columns.Any(c => c.Name is "unit" or "measure");
        foreach (ResultColumn column in table.Columns)
        {
            if (column.Type == typeof(double) && column.Part == ColumnPart.Attribute) { yield return $"{table.Name}.{column.Name} is a figure that is no measure"; }
            if (column.Part == ColumnPart.Measure && string.IsNullOrEmpty(column.Unit)) { yield return $"{table.Name}.{column.Name} has no unit"; }
            if (column.Unit == "own unit" && !namesUnits) { yield return $"{table.Name}.{column.Name} is in its own unit, which no column of the row names"; }
        }

        if (table.Columns.Count(c => c.Compared) is > 1 and int compared) { yield return $"{table.Name} is compared by {compared} columns"; }
    }

    [Table("bad", "A table that breaks the rule.")]
    private sealed record BadRow
    {
        [Column("size", "How much.", Compared = true)]
        [Unit("own unit")]
        public double Size { get; init; }

        [Column("length", "How long.", Compared = true)]
        [Unit("km")]
        public double Length { get; init; }
    }
}
