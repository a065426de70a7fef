using System.Reflection;
using System.Text.RegularExpressions;
using Veta.Data;
using Veta.Units;
using Xunit;

namespace Veta.Tests.Data;

[Trait("Category", "Guard")]
public sealed partial class TablesTests
{
    private static readonly Assembly Library = typeof(Package).Assembly;

    [Fact]
    public void The_list_holds_every_row_record_once()
    {
        Type[] records = [.. Library.GetTypes().Where(t => t.IsClass && typeof(IRow).IsAssignableFrom(t)).OrderBy(t => t.Name, StringComparer.Ordinal)];

        Assert.Equal(records, TableList.All.Select(t => t.RowType).OrderBy(t => t.Name, StringComparer.Ordinal));
        Assert.Equal(TableList.All.Count, TableList.All.Select(t => t.Name).Distinct().Count());
    }

    [Fact]
    public void Every_table_reads_and_sets_its_own_rows()
    {
        foreach (TableDefinition table in TableList.All)
        {
            Package package = table.With(Samples.Package(), []);
            Assert.Empty(table.RowsOf(package));

            Package other = table.With(package, [table.Create()]);
            Assert.Single(table.RowsOf(other));
            Assert.Equal(table.RowType, table.RowsOf(other)[0].GetType());
        }
    }

    [Fact]
    public void A_table_stands_before_those_that_refer_to_it()
    {
        for (int i = 0; i < TableList.All.Count; i++)
        {
            foreach (TableDefinition target in TableList.All[i].Columns.Select(c => c.References).OfType<TableDefinition>())
            {
                Assert.Contains(target, TableList.All.Take(i + 1));
            }
        }
    }

    [Fact]
    public void Every_property_of_a_row_is_a_column()
    {
        foreach (TableDefinition table in TableList.All)
        {
            string[] properties = [.. table.RowType.GetProperties().Select(p => p.Name)];
            Assert.Equal(properties, table.Columns.Select(c => c.Property));
        }
    }

    [Fact]
    public void Numeric_columns_have_a_unit_of_the_list_and_others_have_none()
    {
        foreach ((TableDefinition table, ColumnDefinition column) in AllColumns())
        {
            Assert.True(column.IsNumeric == column.Unit is not null, $"{table}.{column.Name}: unit {column.Unit}");
            Assert.True(column.Unit is null || UnitList.Contains(column.Unit), $"{table}.{column.Name}: {column.Unit} is not in UnitList");
        }
    }

    [Fact]
    public void Headers_are_snake_case_and_end_with_their_unit_where_it_is_not_plain()
    {
        foreach ((TableDefinition table, ColumnDefinition column) in AllColumns())
        {
            Assert.Matches(SnakeCase(), column.Name);
            Assert.True(column.Unit is null || !column.Unit.StartsWith("USD", StringComparison.Ordinal) || column.Name.Contains("_usd", StringComparison.Ordinal), $"{table}.{column.Name} is in {column.Unit}");
            Assert.True(column.Unit is null || !column.Unit.StartsWith("t CO2", StringComparison.Ordinal) || column.Name.Contains("_t_co2", StringComparison.Ordinal), $"{table}.{column.Name} is in {column.Unit}");
        }
    }

    [Fact]
    public void A_default_is_what_a_new_row_holds()
    {
        foreach ((TableDefinition table, ColumnDefinition column) in AllColumns().Where(c => c.Column.Default is not null))
        {
            Assert.True(column.Default == column.TextOf(table.Create()), $"{table}.{column.Name}: default {column.Default}, new row {column.TextOf(table.Create())}");
        }
    }

    [Fact]
    public void Every_table_has_a_key_and_every_row_a_source()
    {
        foreach (TableDefinition table in TableList.All)
        {
            Assert.NotEmpty(table.KeyColumns);
            Assert.True(table.RowType == typeof(Source) || table.Column("source") is { IsRequired: true });
        }
    }

    [Fact]
    public void Descriptions_of_ranges_are_in_order()
    {
        foreach ((TableDefinition table, ColumnDefinition column) in AllColumns())
        {
            ValueRange range = column.Range;
            Assert.False(range.Minimum > range.Maximum, $"{table}.{column.Name}");
            Assert.False(range.ExpectedMinimum > range.ExpectedMaximum, $"{table}.{column.Name}");
            Assert.False(range.ExpectedMinimum < range.Minimum, $"{table}.{column.Name}");
            Assert.False(range.ExpectedMaximum > range.Maximum, $"{table}.{column.Name}");
            Assert.False(range.ExpectedLeast < range.Least, $"{table}.{column.Name}");
        }
    }

    [Fact]
    public void Every_unit_says_how_large_and_how_small_its_figures_may_be()
    {
        Assert.Equal(UnitList.All.Select(u => u.Symbol), UnitRanges.All.Select(r => r.Symbol));
        Assert.All(UnitRanges.All, r => Assert.True(r.ExpectedLargest <= r.Largest && !(r.ExpectedLeast < r.Least) && !(r.Least >= r.ExpectedLargest), r.Symbol));
    }

    [Fact]
    public void Every_numeric_column_has_a_range_and_no_range_is_wider_than_an_engine_can_take()
    {
        foreach ((TableDefinition table, ColumnDefinition column) in AllColumns().Where(c => c.Column.IsNumeric))
        {
            ValueRange range = column.Range;
            Assert.True(double.IsFinite(range.Minimum) && double.IsFinite(range.Maximum), $"{table}.{column.Name} has no largest or no smallest value");
            Assert.True(double.IsFinite(range.ExpectedMinimum) && double.IsFinite(range.ExpectedMaximum), $"{table}.{column.Name} expects any value");
            Assert.True(range.Minimum >= -1e16 && range.Maximum <= 1e16, $"{table}.{column.Name}");
        }
    }

    [Fact]
    public void Keys_are_written_with_commas_and_blanks()
    {
        Package package = Samples.Package();

        Assert.Equal("mx-madero", TableList.Of<Facility>().KeyOf(package.Facilities[1]));
        Assert.Equal("us,antimony-trioxide,flame-retardants,2026", TableList.Of<Demand>().KeyOf(package.Demands[0]));
        Assert.Equal("madero-grid,", TableList.Of<Supply>().KeyOf(package.Supplies[0]));
    }

    [Fact]
    public void Every_check_is_in_the_list()
    {
        Type[] checks = [.. Library.GetTypes().Where(t => t.IsClass && typeof(IPackageCheck).IsAssignableFrom(t)).OrderBy(t => t.Name, StringComparer.Ordinal)];

        Assert.Equal(checks, PackageChecks.All.Append(new Veta.Network.Actions.ActionCheck()).Select(c => c.GetType()).OrderBy(t => t.Name, StringComparer.Ordinal));
        Assert.Equal(PackageChecks.All.Count, PackageChecks.All.Select(c => c.Name).Distinct().Count());
    }

    [Fact]
    public void Words_are_kebab_case_and_grades_are_letters()
    {
        Assert.Equal(["occurrence", "inferred", "indicated", "pre-feasibility", "feasibility", "reserve", "producing"], EnumWords.Of(typeof(Maturity)));
        Assert.Equal(["A", "B", "C", "D"], EnumWords.Of(typeof(Grade)));
        Assert.Equal("pre-feasibility", EnumWords.Of(Maturity.PreFeasibility));
        Assert.True(EnumWords.TryParse("pre-feasibility", out Maturity maturity));
        Assert.Equal(Maturity.PreFeasibility, maturity);
        Assert.False(EnumWords.TryParse("PreFeasibility", out Maturity _));
    }

    private static IEnumerable<(TableDefinition Table, ColumnDefinition Column)> AllColumns() => TableList.All.SelectMany(t => t.Columns.Select(c => (t, c)));

    [GeneratedRegex("^[a-z][a-z0-9]*(_[a-z0-9]+)*$")]
    private static partial Regex SnakeCase();
}
