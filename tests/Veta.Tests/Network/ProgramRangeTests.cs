using Veta.Data;
using Veta.Lp;
using Veta.Network;
using Xunit;

namespace Veta.Tests.Network;

/// <summary>A program with numbers beyond any engine is refused by the names of the cells that they are made of.</summary>
public sealed class ProgramRangeTests
{
    public static TheoryData<string> AllExamples => [.. Examples.All];

    [Theory]
    [MemberData(nameof(AllExamples))]
    [Trait("Category", "Guard")]
    public void Every_family_with_a_cost_names_cells_of_the_package_behind_it(string name)
    {
        Package package = Examples.Named(name);
        NetworkModel model = NetworkModel.Build(package);
        foreach (Family family in model.Context.Model.ColumnFamilies)
        {
            Assert.True(family.FiguresOf is not null, $"{family.Name} names no figures");
            for (int k = 0; k < family.Count; k++)
            {
                if (model.Program.Cost[family[k]] == 0) { continue; }
                Assert.Contains(family.FiguresOf!(k), figure => CellsOf(package, figure).Any());
            }
        }
    }

    [Theory]
    [MemberData(nameof(AllExamples))]
    public void A_figure_beyond_all_measure_is_named_wherever_it_enters_a_cost(string name)
    {
        Package package = Examples.Named(name);
        NetworkModel model = NetworkModel.Build(package);
        int tried = 0;
        foreach (Family family in model.Context.Model.ColumnFamilies)
        {
            int member = Enumerable.Range(0, family.Count).FirstOrDefault(k => model.Program.Cost[family[k]] != 0, -1);
            if (member < 0) { continue; }
            foreach (Figure figure in family.FiguresOf!(member).Where(f => f.Column.Contains("_usd", StringComparison.Ordinal) && CellsOf(package, f).Any()))
            {
                (IRow row, TableDefinition table) = CellsOf(package, figure).First();
                PackageException wrong = Assert.Throws<PackageException>(() => NetworkModel.Build(With(package, table, row, figure.Column, 1e30)));
                Assert.Contains(wrong.Findings, f => f.Table == figure.Table && f.Column == figure.Column && f.Row == table.KeyOf(row));
                tried++;
            }
        }

        Assert.InRange(tried, 1, 100);
    }

    [Fact]
    public void Two_figures_whose_product_is_too_large_are_named_together()
    {
        Package package = Examples.Named("Market");
        Demand demand = package.Demands.First(d => package.ReferencePrices.Any(p => p.Material == d.Material && p.Region == d.Region));
        package = package with
        {
            ReferencePrices = [.. package.ReferencePrices.Select(p => p.Material == demand.Material && p.Region == demand.Region ? p with { PriceUsdPerUnit = 9e11 } : p)],
            Elasticities = [.. package.Elasticities.Select(e => e with { ChokeRatio = 9e5 })],
        };

        PackageException wrong = Assert.Throws<PackageException>(() => NetworkModel.Build(package));
        Finding finding = wrong.Findings[0];
        Assert.Equal(("program-range", "reference_prices", "price_usd_per_unit"), (finding.Check, finding.Table, finding.Column));
        Assert.Contains(".price_usd_per_unit 900000000000, elasticities[", finding.Message, StringComparison.Ordinal);
        Assert.Contains("].choke_ratio 900000", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quantity_per_year", 1e17, "purchase(")]
    [InlineData("quantity_per_year", double.NaN, "purchase(")]
    public void A_bound_beyond_all_measure_is_named(string column, double value, string name)
    {
        Package package = Examples.Named("Smelter");
        TableDefinition table = TableList.Of<Supply>();
        PackageException wrong = Assert.Throws<PackageException>(() => NetworkModel.Build(With(package, table, package.Supplies.First(s => !s.MustTake && s.QuantityPerYear > 0), column, value)));
        Finding finding = wrong.Findings[0];
        Assert.Equal(("supplies", column), (finding.Table, finding.Column));
        Assert.StartsWith(name, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_coefficient_beyond_all_measure_names_the_recipe()
    {
        Package package = Examples.Named("Smelter");
        Recipe input = package.Recipes.First(r => r.QuantityPerUnit < 0);
        PackageException wrong = Assert.Throws<PackageException>(() => NetworkModel.Build(With(package, TableList.Of<Recipe>(), input, "quantity_per_unit", -1e13)));
        Assert.Equal($"recipes[{input.Process},{input.Material}].quantity_per_unit", wrong.Findings[0].Place);
        Assert.Contains("the coefficient in balance(", wrong.Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_paid_in_any_case_beyond_all_measure_names_who_pays()
    {
        Package package = Examples.Named("Expansion");
        Facility standing = package.Facilities.First(f => f.CapacityPerYear > 0);
        PackageException wrong = Assert.Throws<PackageException>(() => NetworkModel.Build(With(package, TableList.Of<Facility>(), standing, "fixed_cost_usd_per_unit_year", 1e30)));
        Assert.Contains(wrong.Findings, f => f.Message.Contains("most of it is fixed-operation of ", StringComparison.Ordinal));
    }

    private static IEnumerable<(IRow Row, TableDefinition Table)> CellsOf(Package package, Figure figure)
    {
        TableDefinition table = TableList.Named(figure.Table)!;
        ColumnDefinition column = table.Column(figure.Column)!;
        return table.RowsOf(package).Where(r => TextPattern.Matches(figure.Key, table.KeyOf(r)) && column.ValueOf(r) is double value && value != 0).Select(r => (r, table));
    }

    // Past the readers, which would refuse the value.
    private static Package With(Package package, TableDefinition table, IRow row, string column, double value)
    {
        IRow copy = table.Copy(row);
        copy.GetType().GetProperty(table.Column(column)!.Property)!.SetValue(copy, value);
        return table.With(package, [.. table.RowsOf(package).Select(r => ReferenceEquals(r, row) ? copy : r)]);
    }
}
