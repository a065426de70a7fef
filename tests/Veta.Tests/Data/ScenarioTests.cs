using Veta.Data;
using Xunit;

namespace Veta.Tests.Data;

public sealed class ScenarioTests
{
    [Fact]
    public void Changes_apply_in_order_and_leave_the_package_alone()
    {
        Package package = Samples.Package();
        Scenario scenario = ScenarioReader.Parse("expansion", """
            id: expansion
            title_en: Expansion
            title_es: Expansión
            description: The smelter grows, the mine's cost doubles.
            changes:
              - set: facilities[mx-madero].capacity_per_year
                value: 8000
              - scale: facilities[mx-*].capacity_per_year
                by: 0.5
              - add: share_caps
                row: {id: foreign, year: 2026, region: us, materials: [antimony-trioxide], group: usmca, maximum_share: 0.65, source: example}
              - set: facilities[mx-madero-new].ramp
                value: [0.3, 0.6, 0.9]
              - set: lanes[oax-madero].mode
                value: null
              - set: lanes[oax-madero].cost_usd_per_unit
                value: 60
              - remove: disposals[slag,mx]
              - add: disposals
                row:
                  material: slag
                  cost_usd_per_unit: 7
                  source: example
            """);

        Package changed = package.With(scenario);

        Assert.Equal(
            [
                "facilities[mx-oax-mine].capacity_per_year: 400000 → 200000",
                "facilities[mx-madero].capacity_per_year: 6000 → 4000",
                "facilities[mx-madero-new].ramp: 0.5;0.8 → 0.3;0.6;0.9",
                "lanes[oax-madero].mode: road → (blank)",
                "lanes[oax-madero].cost_usd_per_unit: (blank) → 60",
                "disposals[slag,mx]: gone: cost_usd_per_unit 5, source example",
                "disposals[slag,]: new: cost_usd_per_unit 7, source example",
                "share_caps[foreign,2026]: new: region us, materials antimony-trioxide, group usmca, basis maker, maximum_share 0.65, source example",
            ],
            PackageDiff.Between(package, changed).Select(d => d.ToString()));
        Assert.Equal(6000, package.Facilities[1].CapacityPerYear);
        Assert.Empty(PackageDiff.Between(package, package.With(Scenario.Base)));
    }

    [Fact]
    public void A_condition_chooses_among_the_matching_rows()
    {
        Package changed = Samples.Package().With(ScenarioReader.Parse("s", """
            changes:
              - scale: facilities[*].capacity_per_year
                by: 2
                where: {status: operating, process: "*smelter"}
            """));

        Assert.Equal([400000, 12000, 0], changed.Facilities.Select(f => f.CapacityPerYear));
    }

    [Fact]
    public void A_star_stands_for_any_part_of_a_long_key()
    {
        Package changed = Samples.Package().With(Change.Parse("demands[us,antimony-*,*,*].quantity_per_year*=1.5"));

        Assert.Equal([6000, 7500], changed.Demands.Select(d => d.QuantityPerYear));
    }

    [Fact]
    public void One_line_sets_and_one_line_scales()
    {
        Assert.Equal("set facilities[x].capacity_per_year to 5", Change.Parse("facilities[x].capacity_per_year=5").ToString());
        Assert.Equal("scale facilities[cn-*].capacity_per_year by 0.5", Change.Parse("facilities[cn-*].capacity_per_year *= 0.5").ToString());
        Assert.Equal("set lanes[x].mode to blank", Change.Parse("lanes[x].mode=").ToString());
    }

    [Theory]
    [InlineData("facilities.capacity=5", "'facilities.capacity=5' is not a change. Write table[key].column=value, such as facilities[mx-madero].capacity_per_year=8000.")]
    [InlineData("facilites[x].capacity_per_year=5", "There is no table 'facilites'. Did you mean facilities?")]
    [InlineData("facilities[x].capacity_per_yaer=5", "facilities has no column 'capacity_per_yaer'. Did you mean capacity_per_year?")]
    [InlineData("facilities[x].id=5", "id is part of the key of facilities. Remove the row and add another.")]
    [InlineData("demands[us].quantity_per_year=5", "The key of demands has 4 parts, not 1. Write demands[region,material,sector,year] with * for any text.")]
    [InlineData("facilities[x].ramp*=2", "facilities.ramp is not a single number. Use set.")]
    [InlineData("facilities[x].capacity_per_year*=two", "'two' is not a factor. Write a finite number, such as 0.5 for half.")]
    [InlineData("facilities[x]=5", "'facilities[x]' does not name a column. Write table[key].column, such as facilities[mx-madero].capacity_per_year; * stands for any text.")]
    public void A_line_that_is_no_change_is_explained(string line, string expected)
    {
        PackageException exception = Assert.Throws<PackageException>(() => Change.Parse(line));

        Assert.Equal(expected, $"{exception.Findings[0].Message} {exception.Findings[0].NextStep}");
    }

    [Theory]
    [InlineData("facilities[mx-madera].capacity_per_year=5", "error: facilities[mx-madera].capacity_per_year: No row matches. Did you mean facilities[mx-madero]? [no-match]")]
    [InlineData("facilities[mx-madero].capacity_per_year=-5", "error: facilities[mx-madero].capacity_per_year: -5 is below 0, the smallest value allowed. Correct the value. The unit is unit/y. [out-of-range]")]
    [InlineData("facilities[mx-madero].status=", "error: facilities[mx-madero].status: The cell may not be blank. Give it a value. [blank-cell]")]
    [InlineData("facilities[mx-madero].process=antimony-smelting", "facilities.csv: error: facilities[mx-madero].process: There is no 'antimony-smelting' in processes. Did you mean antimony-smelter? [unknown-id]")]
    [InlineData("facilities[*].resource_units*=2", "error: facilities[*].resource_units: All cells that match are blank. Use set; a blank cell has no number to multiply. [no-match]")]
    [InlineData("facilities[mx-madero-new].life_years=", "facilities.csv: error: facilities[mx-madero-new].life_years: What can be built needs a life. Give the years of service of added capacity. [life-missing]")]
    public void A_change_that_does_not_fit_the_package_is_explained(string line, string expected)
    {
        PackageException exception = Assert.Throws<PackageException>(() => Samples.Package().With(Change.Parse(line)));

        Assert.Equal(expected, exception.Findings.First(f => f.Severity == Severity.Error).ToString());
    }

    [Fact]
    public void Removing_what_others_name_names_them()
    {
        Scenario scenario = ScenarioReader.Parse("s", "changes:\n  - remove: processes[antimony-smelter]\n");

        PackageException exception = Assert.Throws<PackageException>(() => Samples.Package().With(scenario));

        Assert.Equal(
            "text:2: error: processes[antimony-smelter]: processes[antimony-smelter] is removed, but these name it: recipes[antimony-smelter,antimony-trioxide], recipes[antimony-smelter,stibnite-ore], recipes[antimony-smelter,electricity] and 3 more. Remove or change them too; to close a facility, set its closes_year. [removed-but-used]",
            Assert.Single(exception.Findings).ToString());
    }

    [Fact]
    public void What_is_removed_may_be_added_again_or_lose_its_users_later()
    {
        Package changed = Samples.Package().With(ScenarioReader.Parse("s", """
            changes:
              - remove: sectors[flame-retardants]
              - set: demands[*].payer
                value: us
              - remove: demands[*]
              - add: demands
                row: {region: us, material: antimony-trioxide, quantity_per_year: 10, source: example}
            """));

        Assert.Empty(changed.Sectors);
        Assert.Equal("us,antimony-trioxide,,", TableList.Of<Demand>().KeyOf(Assert.Single(changed.Demands)));
    }

    [Theory]
    [InlineData("titel_en: X\n", "text:1: error: A scenario has no 'titel_en'. Did you mean title_en? [unknown-key]")]
    [InlineData("id: other\n", "text:1: error: The id is 'other' and the file's name 's'. Make them equal. [scenario-id]")]
    [InlineData("changes:\n  - set: facilities[x].status\n", "text:2: error: set: stands without value:. Add value:. [change-form]")]
    [InlineData("changes:\n  - sett: facilities[x].status\n    value: 1\n", "text:2: error: A change has no 'sett'. Did you mean set? [unknown-key]")]
    [InlineData("changes:\n  - set: facilities[x].status\n    value: 1\n    by: 2\n", "text:4: error: by: does not go with set:. Remove it. [change-form]")]
    [InlineData("changes:\n  - set: facilities[x].status\n    value: {a: b}\n", "text:3: error: A value is neither a text, a number nor a list of them. Write the value as in a cell of the table. [change-form]")]
    [InlineData("changes: {a: b}\n", "text:1: error: changes is not a list. Begin each change with a hyphen: - set: facilities[mx-madero].capacity_per_year [change-form]")]
    [InlineData("changes:\n  - add: lanes\n    row: {orgin: mx}\n", "text:2: error: lanes has no column 'orgin'. Did you mean origin? [unknown-column]")]
    [InlineData("- a\n", "text:1: error: The file does not hold one mapping. Begin with id: and title_en:. [yaml-form]")]
    [InlineData("a: [[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]\n", "text:1: error: The lists and mappings are nested too deeply. A scenario needs three levels: the file, its changes, and a row. [yaml-form]")]
    [InlineData("extends: other\n", "text:1: error: A text cannot extend 'other'. Extend base, or write the scenario to a file of the package. [unknown-scenario]")]
    public void A_scenario_that_cannot_be_read_is_explained_with_its_line(string yaml, string expected)
    {
        PackageException exception = Assert.Throws<PackageException>(() => ScenarioReader.Parse("s", yaml));

        Assert.Equal(expected, exception.Findings[0].ToString());
    }

    [Theory]
    [InlineData("id: a\nid: b\n")]
    [InlineData("a: 'open\n")]
    [InlineData("a: *nowhere\n")]
    [InlineData("id: a\n  b: c\n")]
    public void Broken_yaml_is_a_finding_with_its_line(string yaml)
    {
        PackageException exception = Assert.Throws<PackageException>(() => ScenarioReader.Parse("s", yaml));

        Finding finding = Assert.Single(exception.Findings);
        Assert.Equal("yaml-form", finding.Check);
        Assert.InRange(finding.Line!.Value, 1, 3);
    }

    [Fact]
    public void A_scenario_extends_another_of_the_package()
    {
        using TemporaryFolder folder = WithScenarios(
            ("wide", "title_en: Wide\nchanges:\n  - scale: facilities[mx-madero].capacity_per_year\n    by: 2\n"),
            ("wider", "extends: wide\nchanges:\n  - scale: facilities[mx-madero].capacity_per_year\n    by: 3\n"));

        Scenario wider = ScenarioReader.Read(folder.Path, "wider");

        Assert.Equal("Wide", wider.Extends!.TitleEn);
        Assert.Equal(36000, PackageReader.Read(folder.Path).With(wider).Facilities[1].CapacityPerYear);
        Assert.Equal(["base", "wide", "wider"], ScenarioReader.List(folder.Path));
        Assert.Same(Scenario.Base, ScenarioReader.Read(folder.Path, "base"));
    }

    [Theory]
    [InlineData("first", "scenarios/third.yaml:1: error: The scenarios extend each other in a circle: first → second → third → first. Let one of them extend base. [scenario-cycle]")]
    [InlineData("frist", "error: package: There is no scenario 'frist'. Did you mean first? [unknown-scenario]")]
    [InlineData("../../secret", "error: package: There is no scenario '../../secret'. The scenarios are: base, alone, first, lost, second, third. [unknown-scenario]")]
    [InlineData("lost", "error: package: lost extends 'frist', and there is no such scenario. Did you mean first? [unknown-scenario]")]
    [InlineData("alone", "scenarios/alone.yaml:1: error: The scenarios extend each other in a circle: alone → alone. Let one of them extend base. [scenario-cycle]")]
    public void A_scenario_that_leads_nowhere_is_explained(string name, string expected)
    {
        using TemporaryFolder folder = WithScenarios(
            ("first", "extends: second\n"), ("second", "extends: third\n"), ("third", "extends: first\n"), ("lost", "extends: frist\n"), ("alone", "extends: alone\n"));

        PackageException exception = Assert.Throws<PackageException>(() => ScenarioReader.Read(folder.Path, name));

        Assert.Equal(expected, Assert.Single(exception.Findings).ToString());
    }

    [Theory]
    [InlineData("*", "", true)]
    [InlineData("*", "abc", true)]
    [InlineData("cn-*", "cn-hunan", true)]
    [InlineData("cn-*", "mx-cn-x", false)]
    [InlineData("*-mine", "mx-oax-mine", true)]
    [InlineData("a*b*c", "aXbYbZc", true)]
    [InlineData("a*b*c", "aXbYbZ", false)]
    [InlineData("", "", true)]
    [InlineData("", "a", false)]
    [InlineData("abc", "abd", false)]
    public void A_star_matches_any_text(string pattern, string text, bool expected) => Assert.Equal(expected, TextPattern.Matches(pattern, text));

    private static TemporaryFolder WithScenarios(params (string Name, string Yaml)[] scenarios)
    {
        var folder = new TemporaryFolder();
        PackageWriter.Write(Samples.Package(), folder.Path);
        Directory.CreateDirectory(folder.File("scenarios"));
        foreach ((string name, string yaml) in scenarios)
        {
            File.WriteAllText(folder.File($"scenarios/{name}.yaml"), yaml);
        }

        return folder;
    }
}
