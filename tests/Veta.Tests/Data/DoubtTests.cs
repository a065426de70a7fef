using System.Text.RegularExpressions;
using Veta.Data;
using Xunit;

namespace Veta.Tests.Data;

/// <summary>Slips that leave a package readable and its answers wrong: each is a warning of its own.</summary>
public sealed class DoubtTests
{
    [Theory]
    [InlineData("facilities.csv", "operating,120,300", "construction,120,300", "opens-missing", "Give opens_year")]
    [InlineData("facilities.csv", "400,500,2,20", "400,500,24,20", "lead-past-horizon", "in years, not months")]
    [InlineData("recipes.csv", "agua,-10", "agua,10", "sign-turned", "write -10 if it is an input")]
    [InlineData("datapackage.json", "\"base\"", "\"basse\"", "story-scenario", "Did you mean base?")]
    [InlineData("datapackage.json", "\"far-ban\"", "\"far-bann\"", "story-shock", "Did you mean far-ban?")]
    [InlineData("datapackage.json", "\"drought\"", "\"drougth@severity=0.5\"", "story-shock", "Did you mean drought?")]
    [InlineData("datapackage.json", "\"home\": [\"cl\"]", "\"home\": [\"cl\", \"ru\"]", "home-of-concern", "Take it out of one of the two.")]
    [InlineData("datapackage.json", "\"id\": \"far\"", "\"id\": \"farr\"", "bloc-unknown", "Did you mean far?")]
    public void A_slip_is_a_warning_that_says_what_to_do(string file, string before, string after, string check, string next)
    {
        using var folder = new TemporaryFolder();
        ExcelHabitTests.Copy(folder.Path);
        ExcelHabitTests.Change(folder.Path, file, before, after);
        Finding found = Assert.Single(PackageReader.TryRead(folder.Path).Findings, f => f.Check == check);
        Assert.Equal(Severity.Warning, found.Severity);
        Assert.Contains(next, found.NextStep, StringComparison.Ordinal);
    }

    [Fact]
    public void A_home_that_does_not_exist_is_an_error_with_the_nearest_name()
    {
        using var folder = new TemporaryFolder();
        ExcelHabitTests.Copy(folder.Path);
        ExcelHabitTests.Change(folder.Path, "datapackage.json", "\"home\": [\"cl\"]", "\"home\": [\"antofagsta\"]");
        Finding found = Assert.Single(PackageReader.TryRead(folder.Path).Findings, f => f.Check == "home-unknown");
        Assert.Equal((Severity.Error, "Did you mean antofagasta?"), (found.Severity, found.NextStep));
    }

    [Fact]
    public void A_package_of_several_users_that_names_no_home_is_told_who_is_at_home()
    {
        using var folder = new TemporaryFolder();
        ExcelHabitTests.Copy(folder.Path);
        ExcelHabitTests.Change(folder.Path, "datapackage.json", "\"home\": [\"cl\"],", "");
        Assert.DoesNotContain(PackageReader.TryRead(folder.Path).Findings, f => f.Check == "home-not-said");
        File.AppendAllText(folder.File("demands.csv"), "pe,nitrate,mining,,50,5000,assumed\n");
        Finding found = Assert.Single(PackageReader.TryRead(folder.Path).Findings, f => f.Check == "home-not-said");
        Assert.Contains("cl, pe", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sign_turned_of_ore_and_power_in_kilowatt_hours_are_seen()
    {
        const string Text = """
            # regions
            id,kind
            cl,country
            # materials
            id,stage,unit,element,element_mass_fraction
            concentrate,concentrate,t,Cu,0.3
            cathode,refined,t,Cu,1
            power,utility,MWh,,
            # processes
            id,stage,material,note
            smelting,refined,cathode,x
            # recipes
            process,material,quantity_per_unit
            smelting,cathode,1
            smelting,concentrate,3.4
            smelting,power,-3500
            # facilities
            id,process,region,status,capacity_per_year
            smelter,smelting,cl,operating,10
            # supplies
            id,region,material,price_usd_per_unit
            grid,cl,power,0.08
            # demands
            region,material,year,quantity_per_year,unserved_value_usd_per_unit
            cl,cathode,,1,9000
            """;
        Package package = Package.FromText(Text);
        string[] found = [.. PackageChecks.Run(package).Where(f => f.Check is "sign-turned" or "power-in-kwh").Select(f => $"{f.Row}: {f.NextStep}")];
        Assert.Equal(3, found.Length);
        Assert.Contains(found, f => f.StartsWith("smelting,concentrate: What is taken has a negative quantity: write -3.4", StringComparison.Ordinal));
        Assert.Contains(found, f => f.StartsWith("smelting,power: If the figure is in kWh, write -3.5", StringComparison.Ordinal));
        Assert.Contains(found, f => f.StartsWith("grid,: If the price is of a kWh, write 80", StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_that_no_analysis_reads_is_marked_so_and_no_other()
    {
        string source = string.Join("\n", ((string[])["Analyses", "Network", "Finance", "Data/Provenance", "Data/Planning"]).SelectMany(f => Directory.EnumerateFiles(Repository.File("src/Veta/" + f), "*.cs", SearchOption.AllDirectories)).Select(File.ReadAllText));
        string[] unread = [.. typeof(Package).GetProperties().Where(p => p.PropertyType.IsGenericType).Where(p => !Regex.IsMatch(source, $@"\.{p.Name}\b")).Select(p => TableList.Of(p.PropertyType.GetGenericArguments()[0]).Name).Order(StringComparer.Ordinal)];
        Assert.Equal(unread, TableList.All.Where(t => t.IsForReaders).Select(t => t.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_package_is_not_told_that_nobody_reads_a_table_that_somebody_reads()
    {
        Package package = Package.FromText("# regions\nid,kind\ncl,country\n# obstacles\nid,kind,region\nslow,tax,cl\n");
        Assert.DoesNotContain(PackageChecks.Run(package), f => f.Check == "unread-table");
    }

    [Fact]
    public void A_package_that_still_brings_a_table_of_the_past_is_read_without_it_and_told()
    {
        PackageReading reading = PackageText.Read(new PackageInfo { Name = "old", TitleEn = "Old", TitleEs = "Viejo" }, "# regions\nid,kind\ncl,country\n# products\nid,sector,unit\ntruck,mining,vehicle\n");
        Assert.NotNull(reading.Package);
        Assert.Equal(Severity.Warning, Assert.Single(reading.Findings, f => f.Check == "gone-table").Severity);

        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("regions.csv"), "id,kind,source\ncl,country,a\n");
        File.WriteAllText(folder.File("sources.csv"), "id,title,publisher,licence,grade\na,A,A,free,D\n");
        File.WriteAllText(folder.File("intensities.csv"), "product,material,quantity_per_unit\ncar,ore,1\n");
        Finding found = Assert.Single(PackageReader.TryRead(folder.Path).Findings, f => f.Check is "gone-table" or "unknown-table");
        Assert.Equal(("gone-table", "intensities.csv"), (found.Check, found.File));
    }
}
