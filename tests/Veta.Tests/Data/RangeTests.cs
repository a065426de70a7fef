using System.Globalization;
using System.Text;
using Veta.Data;
using Xunit;

namespace Veta.Tests.Data;

public sealed class RangeTests
{
    private static readonly PackageInfo Info = new() { Name = "example", TitleEn = "Example", TitleEs = "Ejemplo" };

    [Fact]
    public void No_column_of_any_table_takes_a_figure_that_no_engine_can_compute_with()
    {
        foreach ((TableDefinition table, ColumnDefinition column) in Numbers())
        {
            foreach (string figure in new[] { "1e17", "-1e17", "1.7976931348623157e308", "1e400", "-1e400", "nan", "Infinity" })
            {
                Assert.False(Read(table, column, figure).IsUsable(), $"{table}.{column.Name} takes {figure}");
            }
        }
    }

    [Fact]
    public void From_1e12_on_every_figure_but_sums_of_money_is_refused()
    {
        foreach ((TableDefinition table, ColumnDefinition column) in Numbers().Where(c => c.Column.Unit is not ("USD" or "USD/y")))
        {
            Assert.False(Read(table, column, "1.0001e12").IsUsable(), $"{table}.{column.Name}");
            Assert.False(Read(table, column, "-1.0001e12").IsUsable(), $"{table}.{column.Name}");
        }
    }

    [Fact]
    public void What_is_as_good_as_nothing_is_refused_and_zero_is_not()
    {
        foreach ((TableDefinition table, ColumnDefinition column) in Numbers().Where(c => c.Column.Kind == ColumnKind.Number))
        {
            foreach (string figure in new[] { "1e-300", "5e-324", "-1e-300" })
            {
                Assert.False(Read(table, column, figure).IsUsable(), $"{table}.{column.Name} takes {figure}");
            }

            Assert.Equal(column.Range.Minimum > 0 || column.Range.Maximum < 0, !Read(table, column, "0").IsUsable());
        }
    }

    [Fact]
    public void A_number_with_a_null_character_behind_it_is_refused()
    {
        foreach ((TableDefinition table, ColumnDefinition column) in Numbers())
        {
            foreach (string figure in new[] { "1\0", "1900\0", "\01", "1\0\0" })
            {
                Assert.False(Read(table, column, figure).IsUsable(), $"{table}.{column.Name} takes a null character");
            }
        }
    }

    [Theory]
    [InlineData("facilities", "capacity_per_year", "2e11", "warning: facilities.capacity_per_year: 2e11 is above 1E+11, the largest value expected. Check the value and its unit, and say in note why it is right. The unit is unit/y. [unexpected-value]")]
    [InlineData("facilities", "capacity_per_year", "1e15", "error: facilities.capacity_per_year: 1e15 is above 1E+12, the largest value allowed. Correct the value. The unit is unit/y. [out-of-range]")]
    [InlineData("disposals", "cost_usd_per_unit", "1e308", "error: disposals.cost_usd_per_unit: 1e308 is above 1E+12, the largest value allowed. Correct the value. The unit is USD/unit. [out-of-range]")]
    [InlineData("disposals", "cost_usd_per_unit", "-1", "warning: disposals.cost_usd_per_unit: -1 is below 0, the smallest value expected. Check the value and its unit, and say in note why it is right. The unit is USD/unit. [unexpected-value]")]
    [InlineData("lanes", "cost_usd_per_unit", "1e-300", "error: lanes.cost_usd_per_unit: 1e-300 is nearer to zero than 1E-12, the least size allowed. Write 0 or correct the value. The unit is USD/unit. [out-of-range]")]
    [InlineData("lanes", "cost_usd_per_unit", "1e-9", "warning: lanes.cost_usd_per_unit: 1e-9 is nearer to zero than 1E-06, the least size expected. Check the value and its unit, and say in note why it is right. The unit is USD/unit. [unexpected-value]")]
    [InlineData("impacts", "quantity_per_unit", "1e12", "error: impacts.quantity_per_unit: 1e12 is above 1E+11, the largest value allowed. Correct the value. The unit is impact/unit. [out-of-range]")]
    [InlineData("modes", "speed_km_per_day", "1e-9", "error: modes.speed_km_per_day: 1e-9 is below 1, the smallest value allowed. Correct the value. The unit is km/d. [out-of-range]")]
    [InlineData("sources", "year", "-2025", "error: sources.year: -2025 is below 1450, the smallest value allowed. Correct the value. [out-of-range]")]
    [InlineData("industries", "gross_output_usd_per_year", "9.3e12", null)]
    [InlineData("recipes", "quantity_per_unit", "-3500", null)]
    public void A_figure_is_judged_by_its_unit_unless_its_column_says_otherwise(string table, string column, string figure, string? finding)
    {
        TableDefinition definition = TableList.Named(table)!;
        ColumnDefinition of = definition.Column(column)!;
        CellOutcome outcome = Read(definition, of, figure);
        Finding? found = outcome == CellOutcome.Fine ? null : CellFindings.Explain(outcome, of, figure) with { Table = table, Column = column };
        Assert.Equal(finding, found?.ToString());
    }

    [Theory]
    [InlineData("demands[*].quantity_per_year=1e15", "1e15 is above 1E+12, the largest value allowed.")]
    [InlineData("demands[*].quantity_per_year*=1e12", "4000000000000000 is above 1E+12, the largest value allowed.")]
    [InlineData("facilities[mx-madero].variable_cost_usd_per_unit=1e-300", "1e-300 is nearer to zero than 1E-12, the least size allowed.")]
    [InlineData("settings[last-year].value=1e308", "'1e308' is not allowed.")]
    public void What_a_change_sets_or_scales_is_judged_as_what_a_table_holds(string change, string message)
    {
        PackageException wrong = Assert.Throws<PackageException>(() => Samples.Package().With(Change.Parse(change)));
        Assert.Equal(message, wrong.Findings.First(f => f.Severity == Severity.Error).Message);
    }

    [Fact]
    public void A_scenario_is_judged_alike_and_its_line_is_named()
    {
        Scenario scenario = ScenarioReader.Parse("s", "changes:\n  - scale: demands[*].quantity_per_year\n    by: 1e12\n  - add: disposals\n    row: {material: slag, region: us, cost_usd_per_unit: 1e308, source: example}\n");
        PackageException wrong = Assert.Throws<PackageException>(() => Samples.Package().With(scenario));
        Assert.Equal([2, 2, 4], wrong.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Line));
    }

    [Fact]
    public void An_error_in_a_list_outweighs_a_warning_before_it()
    {
        var column = new ColumnAttribute("x", "X.") { Minimum = 0, Maximum = 10, ExpectedMaximum = 5 };
        CellBinding list = CellBinding.For(typeof(ListRow).GetProperty(nameof(ListRow.Values))!, column, ValueRange.Of(column, "1"));
        var row = new ListRow();

        Assert.Equal(CellOutcome.AboveMaximum, list.Read(row, "7;11"u8, new TextPool()));
        Assert.Empty(row.Values);
        Assert.Equal(CellOutcome.AboveExpected, list.Read(row, "1;7"u8, new TextPool()));
        Assert.Equal([1, 7], row.Values);
    }

    [Theory]
    [InlineData("2617.10", true)]
    [InlineData("26", true)]
    [InlineData("8110.10.00.00", true)]
    [InlineData("8505110070", true)]
    [InlineData("us", false)]
    [InlineData("100", false)]
    [InlineData("1e308", false)]
    [InlineData("0", false)]
    [InlineData("0099", false)]
    [InlineData("2617,10", false)]
    public void A_code_of_the_Harmonized_System_has_its_form(string code, bool allowed)
    {
        string text = $"# materials\nid,stage,hs_codes\nstibnite,ore,\"{code}\"\n";
        IEnumerable<string> messages = PackageText.Read(Info, text).Findings.Select(f => $"{f.Place}: {f.Message}");
        Assert.Equal(allowed ? [] : [$"materials[stibnite].hs_codes: '{code}' is not a code of the Harmonized System."], messages);
    }

    [Theory]
    [InlineData("demands", "flame-retardants,2026,4000,60000", "flame-retardants,2026,4e9,60000", "demands[us,antimony-trioxide,flame-retardants,2026].quantity_per_year", Severity.Warning, "4000000000 times unserved_value_usd_per_unit, 60000, is 2.4E+14 USD a year; the product of the world is 1E+14.")]
    [InlineData("supplies", "electricity,90", "electricity,90\nflood,us,antimony-trioxide,1e10,1e10", "supplies[flood,].quantity_per_year", Severity.Error, "10000000000 times price_usd_per_unit, 10000000000, is 1E+20 USD a year; the product of the world is 1E+14.")]
    public void Two_figures_of_a_row_that_make_more_money_than_there_is_are_named_together(string table, string row, string changed, string place, Severity severity, string message)
    {
        string text = Samples.Antimony.Replace(row, changed, StringComparison.Ordinal);
        if (table == "supplies") { text = text.Replace("id,region,material,price_usd_per_unit\nmadero-grid,mx-madero,electricity,90", "id,region,material,quantity_per_year,price_usd_per_unit\nmadero-grid,mx-madero,electricity,,90", StringComparison.Ordinal); }
        Finding finding = Assert.Single(PackageText.Read(Info, text).Findings, f => f.Check == "too-much-money");
        Assert.Equal((place, severity, message), (finding.Place, finding.Severity, finding.Message));
    }

    [Fact]
    public void Every_pair_of_quantity_and_price_is_a_pair_of_numbers_of_one_table()
    {
        foreach ((string table, string quantity, string price) in MoneyCheck.Pairs)
        {
            Assert.Equal(ColumnKind.Number, TableList.Named(table)!.Column(quantity)!.Kind);
            Assert.StartsWith("USD", TableList.Named(table)!.Column(price)!.Unit, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_discount_year_that_multiplies_money_by_a_million_is_refused()
    {
        // 2 to the 20th is 1,048,576.
        string settings = "first-year,2026\nlast-year,2028\ndiscount-rate,1\ndiscount-year,2046";
        IReadOnlyList<Finding> findings = PackageText.Read(Info, Samples.Antimony.Replace("first-year,2026\nlast-year,2028", settings, StringComparison.Ordinal)).Findings;
        Assert.Equal("settings[discount-year].value: At 1 a year a dollar of 2026 counts 1.05E+06 dollars in 2046.", $"{Assert.Single(findings).Place}: {findings[0].Message}");
        Assert.Empty(PackageText.Read(Info, Samples.Antimony.Replace("first-year,2026\nlast-year,2028", settings.Replace("2046", "2045", StringComparison.Ordinal), StringComparison.Ordinal)).Findings);
    }

    [Theory]
    [InlineData("road,10,0.08,1", "900 km at 1 km a day (modes[road].speed_km_per_day) take 900 days.", Severity.Warning, "900")]
    [InlineData("road,10,0.08,1", "1900 km at 1 km a day (modes[road].speed_km_per_day) take 1900 days.", Severity.Error, "1900")]
    [InlineData("road,10,0.08,500", null, Severity.Warning, "900")]
    public void A_lane_on_which_goods_are_for_years_is_named(string mode, string? message, Severity severity, string distance)
    {
        string text = Samples.Antimony.Replace("cost_usd_per_unit_km\nroad,10,0.08", "cost_usd_per_unit_km,speed_km_per_day\n" + mode, StringComparison.Ordinal).Replace("stibnite-ore,900", "stibnite-ore," + distance, StringComparison.Ordinal);
        Finding? finding = PackageText.Read(Info, text).Findings.SingleOrDefault(f => f.Check == "transit");
        Assert.Equal(message, finding?.Message);
        if (finding is not null) { Assert.Equal(("lanes[oax-madero].distance_km", severity), (finding.Place, finding.Severity)); }
    }

    [Theory]
    [InlineData("demands,*,quantity_per_year,uniform,0.5,1,2", null)]
    [InlineData("demands,*,quantity_per_year,uniform,2,1,0.5", "uncertainty[demands,*,quantity_per_year].low_ratio: The low value is above the high one.")]
    [InlineData("demands,*,quantity_per_year,triangular,0.5,3,2", "uncertainty[demands,*,quantity_per_year].mode_ratio: The most likely value does not lie between the low and the high one.")]
    [InlineData("demand,*,quantity_per_year,uniform,0.5,1,2", "uncertainty[demand,*,quantity_per_year].table: There is no table 'demand'.")]
    [InlineData("demands,*,sector,uniform,0.5,1,2", "uncertainty[demands,*,sector].column: demands has no number 'sector'.")]
    public void An_uncertain_figure_exists_and_its_range_is_not_crossed(string row, string? expected)
    {
        string text = $"# uncertainty\ntable,row,column,distribution,low_ratio,mode_ratio,high_ratio\n{row}\n";
        Assert.Equal(expected is null ? [] : [expected], PackageText.Read(Info, text).Findings.Select(f => $"{f.Place}: {f.Message}"));
    }

    private static IEnumerable<(TableDefinition Table, ColumnDefinition Column)> Numbers() => TableList.All.SelectMany(t => t.Columns.Where(c => c.IsNumeric).Select(c => (t, c)));

    private static CellOutcome Read(TableDefinition table, ColumnDefinition column, string figure) => column.Read(table.Create(), Encoding.UTF8.GetBytes(figure.ToString(CultureInfo.InvariantCulture)), new TextPool());

    private sealed record ListRow : IRow
    {
        public IReadOnlyList<double> Values { get; init; } = [];

        public SourceId Source { get; init; }

        public Grade? Grade { get; init; }

        public string? Note { get; init; }
    }
}
