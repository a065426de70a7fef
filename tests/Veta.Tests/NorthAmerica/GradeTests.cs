using System.Globalization;
using System.Text.RegularExpressions;
using Veta.Data;
using Veta.Data.Provenance;
using Veta.Tests.Golden;
using Xunit;

namespace Veta.Tests.NorthAmerica;

/// <summary>Kinds of fault that samples of the data found, as far as a machine can see them.</summary>
[Trait("Category", "Case")]
public sealed partial class GradeTests
{
    private static readonly Package Package = Checkout.Model("north-america");
    private static readonly RowGrades Grades = new(Package);
    private static readonly Dictionary<SourceId, Source> Sources = Package.Sources.ToDictionary(s => s.Id);

    /// <summary>Publishers of official statistics, laws and standards, in parts of their names.</summary>
    private static readonly string[] _official =
    [
        "Geological Survey", "World Bank", "Energy Information Administration", "Natural Resources Canada", "Natural Earth", "Union of Pure and Applied Chemistry", "Diario Oficial", "Congress", "Congreso", "Trade Commission",
        "Ministère", "Ministry", "Parliamentary Budget Officer", "Comisión Chilena del Cobre", "Bureau of", "International Monetary Fund", "Council on Environmental Quality", "Government Accountability Office", "Nevada Division of Environmental Protection", "Ministerio de Hacienda", "House of Commons", "Privy Council Office", "Secretaría de", "Statistics Canada",
    ];

    /// <summary>What no publisher prints of a plant or a way; a row that names its source speaks for itself.</summary>
    private static readonly (string Table, string Column)[] _unprinted =
    [
        ("facilities", "minimum_utilisation"), ("facilities", "availability"), ("facilities", "build_minimum_per_year"), ("facilities", "build_maximum_per_year"), ("facilities", "resource_units"), ("lanes", "capacity_per_year"),
        ("lanes", "transit_days"), ("events", "severity"), ("material_dependence", "low_share"), ("material_dependence", "high_share"), ("plant_rules", "restart_months"), ("plant_rules", "restart_cost_usd_per_unit"),
        ("tax_instruments", "order"),
    ];

    private static readonly string[] _distances = ["lane-distances", "searoute", "searoute-ports", "natural-earth-railroads"], _positions = ["natural-earth", "nrcan-2026", "nrcan-critical-minerals", "busch-2025", "searoute-ports"];

    /// <summary>A figure of grade A to C.</summary>
    private sealed record Figure(string Table, IRow Row, ColumnDefinition Column, string Key, Grade Grade, SourceId Source);

    private static IEnumerable<Figure> Figures(string name)
    {
        TableDefinition table = TableList.Named(name)!;
        foreach (IRow row in table.RowsOf(Package))
        {
            foreach (ColumnDefinition column in table.Columns.Where(c => !c.IsKey && !c.IsList && c.Unit != "y" && c.Kind is ColumnKind.Number or ColumnKind.WholeNumber))
            {
                if (column.ValueOf(row) is null || column.TextOf(row) == column.Default || Grades.Of(row, column) == Grade.D) { continue; }
                yield return new Figure(name, row, column, table.KeyOf(row), Grades.Of(row, column), Grades.SourceOf(row, column));
            }
        }
    }

    private static string NoteOf(Figure figure)
    {
        ColumnDefinition note = TableList.Named(figure.Table)!.Columns.Single(c => c.Name == "note");
        return note.TextOf(figure.Row) ?? "";
    }

    [Fact]
    public void Only_official_publishers_have_grade_A() =>
        Assert.All(Package.Sources.Where(s => s.Grade == Grade.A), s => Assert.Contains(_official, o => s.Publisher.Contains(o, StringComparison.Ordinal)));

    [Fact]
    public void What_others_tell_or_report_is_C_at_best() => Assert.All(
        Package.Sources.Where(s => s.Grade < Grade.C && s.Costs is null),
        s => Assert.DoesNotMatch("as told by|as reported by|[Pp]ress$|^Trade press|Bloomberg|Lexology", s.Publisher));

    [Fact]
    public void No_row_has_a_better_grade_than_its_source()
    {
        foreach (TableDefinition table in TableList.All.Where(t => t.RowType != typeof(Source)))
        {
            Assert.All(table.RowsOf(Package), r => Assert.True(Grades.Of(r) >= Sources[r.Source].Grade, $"{table.Name}[{table.KeyOf(r)}] is {Grades.Of(r)}, its source {r.Source} is {Sources[r.Source].Grade}"));
        }
    }

    [Fact]
    public void Every_source_of_a_figure_of_A_to_C_has_an_address()
    {
        Figure[] figures = [.. TableList.All.Where(t => t.RowType != typeof(Source) && t.RowType != typeof(Margin)).SelectMany(t => Figures(t.Name))];
        Assert.True(figures.Length > 5000);
        Assert.All(figures, f => Assert.False(string.IsNullOrEmpty(Sources[f.Source].Address), $"{f.Table}[{f.Key}].{f.Column.Name} rests on {f.Source}, which has no address"));
    }

    [Fact]
    public void What_no_publisher_prints_is_an_assumption_unless_a_row_names_its_source()
    {
        foreach ((string table, string column) in _unprinted)
        {
            Assert.Contains(Package.ColumnSources, c => c.Table == table && c.Column == column && (c.Grade ?? Sources[c.Source].Grade) == Grade.D);
            Assert.All(Figures(table).Where(f => f.Column.Name == column), f => Assert.Contains(Package.ColumnSources, c => c.Table == table && c.Column == column && c.Row != "*" && c.Source == f.Source));
        }
    }

    /// <summary>Tables whose rows hold one kind of figure: what a note calls assumed is the figure.</summary>
    [Theory]
    [InlineData("production")]
    [InlineData("trade")]
    [InlineData("facility_years")]
    [InlineData("import_sources")]
    [InlineData("recipes")]
    [InlineData("uncertainty")]
    [InlineData("process_costs")]
    [InlineData("material_dependence")]
    [InlineData("account_items")]
    [InlineData("regional_facts")]
    [InlineData("contracts")]
    [InlineData("location_factors")]
    public void What_a_note_calls_assumed_recalled_or_judged_is_D(string table) =>
        Assert.All(Figures(table), f => Assert.DoesNotMatch("assumed|recalled|judged|allotted", NoteOf(f)));

    [Fact]
    public void A_source_of_one_column_that_is_assumed_or_recalled_is_D() => Assert.All(
        Package.ColumnSources.Where(c => (c.Grade ?? Sources[c.Source].Grade) < Grade.D), c => Assert.DoesNotMatch("assumed|recalled|judged|stands? for", c.Note ?? ""));

    /// <summary>A forecast names its year; a year that was not over when its source appeared is no observation.</summary>
    [Theory]
    [InlineData("production")]
    [InlineData("trade")]
    [InlineData("prices")]
    [InlineData("account_items")]
    [InlineData("printed_reliance")]
    public void No_source_is_older_than_the_year_that_it_reports(string table)
    {
        TableDefinition definition = TableList.Named(table)!;
        ColumnDefinition year = definition.Columns.Single(c => c.Name == "year");
        Figure[] figures = [.. Figures(table).Where(f => Sources[f.Source].Year is not null && f.Source.Value != "mx-mining-law")];
        Assert.NotEmpty(figures);
        Assert.All(figures, f => Assert.True(int.Parse(year.TextOf(f.Row)!, CultureInfo.InvariantCulture) <= Sources[f.Source].Year, $"{f.Table}[{f.Key}] rests on {f.Source} of {Sources[f.Source].Year}"));
    }

    [Fact]
    public void Countries_make_no_more_than_the_world_of_the_same_source()
    {
        HashSet<RegionId> countries = [.. Package.Regions.Where(r => r.Kind == RegionKind.Country).Select(r => r.Id)];
        int compared = 0;
        foreach (Production world in Package.Production.Where(p => p.Region.Value == "world" && p.QuantityPerYear > 0 && Grades.Of(p) < Grade.D))
        {
            double sum = Package.Production.Where(p => countries.Contains(p.Region) && p.Material == world.Material && p.Year == world.Year && p.Source == world.Source && Grades.Of(p) < Grade.D).Sum(p => p.QuantityPerYear ?? 0);
            // Printed sums of the world are rounded to two or three digits.
            Assert.True(sum <= world.QuantityPerYear * 1.04, FormattableString.Invariant($"{world.Material} {world.Year}: countries {sum:0}, world {world.QuantityPerYear:0} ({world.Source})"));
            compared++;
        }

        Assert.True(compared > 30, $"only {compared} sums were compared");
    }

    [Fact]
    public void Shares_of_imports_of_one_form_are_at_most_the_whole()
    {
        foreach (IGrouping<(RegionId, string, Year), ImportSource> form in Package.ImportSources.GroupBy(s => (s.Importer, s.Form, s.ToYear)))
        {
            Assert.InRange(form.Sum(s => s.Share), 0, 1.015);
        }
    }

    [Fact]
    public void A_length_and_a_position_of_A_to_C_rest_on_a_source_that_holds_them()
    {
        Assert.All(Figures("lanes").Where(f => f.Column.Name == "distance_km"), f => Assert.Contains(f.Source.Value, _distances));
        Assert.All(Figures("regions").Where(f => f.Column.Name is "latitude_deg" or "longitude_deg"), f => Assert.Contains(f.Source.Value, _positions));
        Assert.All(Figures("regions").Where(f => f.Column.Name == "governance"), f => Assert.StartsWith("wgi", f.Source.Value));
        Assert.All(Figures("regions").Where(f => f.Source.Value == "natural-earth" && f.Column.Name != "governance"), f => Assert.True(((Region)f.Row).Kind is RegionKind.Country or RegionKind.State, $"{f.Key}: a map of borders has no sites"));
    }

    /// <summary>Oxides, carbonates and hydroxides are counted in their own tonnes here, and in contained metal by most publishers.</summary>
    [Fact]
    public void Forms_that_publishers_count_in_metal_say_in_which_tonnes_they_are()
    {
        string[] forms = ["lithium-carbonate", "lithium-hydroxide", "antimony-trioxide", "spodumene-concentrate", "lithium-brine", "uranium-u3o8"];
        Figure[] figures = [.. Figures("production").Concat(Figures("trade")).Where(f => f.Column.Name == "quantity_per_year" && forms.Any(m => f.Key.Contains(m, StringComparison.Ordinal)))];
        Assert.True(figures.Length > 50);
        string[] basis = [.. Package.Materials.Where(m => m.ElementMassFraction == 1 && m.Element is not null).Select(m => m.Id.Value)];
        Assert.All(
            figures.Where(f => !basis.Any(b => f.Key.Contains(b, StringComparison.Ordinal))),
            f => Assert.Matches(@"\bt of (Li|Sb)\b|Sb2O3|as carbonate|as hydroxide|Li2CO3|of Sb|gross", NoteOf(f)));
    }

    [Fact]
    public void A_capacity_that_is_a_printed_output_times_a_margin_is_that_product()
    {
        ILookup<ProcessId, MaterialId> outputs = Package.Recipes.Where(r => r.QuantityPerUnit == 1).ToLookup(r => r.Process, r => r.Material);
        int compared = 0;
        foreach (Facility plant in Package.Facilities.Where(f => Grades.Of(f) == Grade.C))
        {
            Match said = Margin().Match(plant.Note ?? "");
            if (!said.Success) { continue; }
            int year = int.Parse(said.Groups["year"].Value, CultureInfo.InvariantCulture);
            Production made = Package.Production.Single(p => p.Region == plant.Region && outputs[plant.Process].Contains(p.Material) && p.Year.Value == year && p.Source == plant.Source);
            double product = made.QuantityPerYear!.Value * double.Parse(said.Groups["times"].Value, CultureInfo.InvariantCulture);
            Assert.True(Math.Abs(plant.CapacityPerYear - product) <= 1e-3 * product, FormattableString.Invariant($"{plant.Id}: {plant.CapacityPerYear} is not {product}"));
            compared++;
        }

        Assert.True(compared > 80, $"only {compared} capacities were compared");
        Assert.DoesNotContain(Package.Facilities, f => Grades.Of(f) < Grade.D && f.Note?.Contains("with a margin", StringComparison.Ordinal) == true);
    }

    [GeneratedRegex(@"(production of|supply of|base case) (?<year>\d{4}) times (?<times>\d\.\d+)")]
    private static partial Regex Margin();
}
