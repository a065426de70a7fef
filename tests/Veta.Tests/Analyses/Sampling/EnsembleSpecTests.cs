using Veta.Analyses;
using Veta.Analyses.Sampling;
using Veta.Data.Findings;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.Analyses.Sampling;

/// <summary>A specification is read strictly: what is wrong is told with file and line, in both languages, all at once.</summary>
[Trait("Category", "Hand")]
public sealed class EnsembleSpecTests : IDisposable
{
    private const string Whole = "package: .\nanalysis: plan\ndesign: {kind: sobol, members: 8}\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_whole_specification_is_read_with_its_defaults()
    {
        EnsembleSpec spec = EnsembleSpecReader.Parse(Whole, "s.yaml", _folder.Path);
        Assert.Equal(("plan", 25, false, 0), (spec.Analysis, spec.Block, spec.FromGrades, spec.Design.Seed));
        Assert.Equal(new DesignSpec(DesignKind.Sobol, 8, 0).Size, spec.Design.Size);
        Assert.Equal("base", Assert.Single(spec.Policies).Name);
        Assert.Equal(Path.GetFullPath(_folder.Path), Path.GetFullPath(spec.Package));
    }

    [Theory]
    [InlineData("analyse: plan\n", "s.yaml:4: error: ensemble has no key 'analyse'. Did you mean analysis? [unknown-key]", "ensemble no tiene la clave 'analyse'")]
    [InlineData("measures: [cost]\n", "s.yaml:4: error: measures does not take 'cost'", "measures no admite 'cost'")]
    [InlineData("block: 0\n", "s.yaml:4: error: block is not a whole number in its range: '0'. Write a whole number from 1 to 100000.", "block no es un número entero dentro de su intervalo: '0'")]
    [InlineData("block: many\n", "s.yaml:4: error: block is not a whole number in its range: 'many'.", "block no es un número entero")]
    [InlineData("from-grades: sometimes\n", "s.yaml:4: error: from-grades does not take 'sometimes'", "from-grades no admite 'sometimes'")]
    [InlineData("options: {sensitivity: true}\n", "s.yaml:4: error: options has no key 'sensitivity'.", "options no tiene la clave 'sensitivity'")]
    [InlineData("options: {margins: no}\n", "s.yaml:4: error: --margins takes one of cost, rent, none, both, all, not 'no'. See veta plan --help.", "Consulte veta plan --help.")]
    [InlineData("options: plan\n", "s.yaml:4: error: options does not hold keys with values.", "options no contiene claves con valores")]
    [InlineData("policies:\n- name: a\n- name: a\n", "s.yaml:6: error: 'a' stands twice. Give each policy a name of its own.", "'a' aparece dos veces")]
    [InlineData("policies:\n- scenarios: [x]\n", "s.yaml:5: error: name is missing. Add name:.", "Falta name")]
    [InlineData("policies: base\n", "s.yaml:4: error: policies is not a list. Begin each policy with a hyphen: - name: reserve", "policies no es una lista")]
    [InlineData("drivers:\n  d: [x, x]\n", "s.yaml:5: error: 'x' stands twice. Let one driver move each figure.", "Deje que un solo factor mueva cada cifra.")]
    [InlineData("drivers: [x]\n", "s.yaml:4: error: drivers does not hold keys with values.", "Escriba el nombre de cada factor")]
    [InlineData("title_en: [a]\n", "s.yaml:4: error: title_en is not a text.", "title_en no es un texto")]
    public void What_is_wrong_is_told_with_its_line_in_both_languages(string added, string english, string spanish)
    {
        PackageException fault = Assert.Throws<PackageException>(() => EnsembleSpecReader.Parse(Whole + added, "s.yaml", _folder.Path));
        Assert.Contains(english, fault.Told.In(Language.English), StringComparison.Ordinal);
        Assert.Contains(spanish, fault.Told.In(Language.Spanish), StringComparison.Ordinal);
        Assert.Contains("s.yaml:", fault.Told.In(Language.Spanish), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("package: .\n", "analysis is missing. Add analysis:.", "design is missing. Add design:.")]
    [InlineData("package: .\nanalysis: check\ndesign: {kind: sobol, members: 8}\n", "analysis does not take 'check'", "depend, shock, plan, appraise")]
    [InlineData("package: .\nanalysis: plan\ndesign: {kind: sobl, members: 8}\n", "s.yaml:3: error: kind does not take 'sobl'. Did you mean sobol?", "")]
    [InlineData("package: .\nanalysis: plan\ndesign: {kind: sobol}\n", "members is missing.", "")]
    [InlineData("package: .\nanalysis: plan\ndesign: {kind: saltelli, members: 8}\n", "members does not go with saltelli.", "n is missing.")]
    [InlineData("package: .\nanalysis: plan\ndesign: {kind: scenarios-events}\n", "scenarios is missing.", "")]
    [InlineData("package: .\nanalysis: plan\ndesign: {kind: scenarios-events, events: [x]}\n", "events does not go with plan.", "")]
    [InlineData("package: .\nanalysis: plan\ndesign: {kind: morris, n: 8, seed: -1}\n", "seed is not a whole number in its range: '-1'.", "")]
    [InlineData("- package\n", "The file does not hold one mapping.", "")]
    [InlineData("package: [\n", "The file is not valid YAML", "")]
    public void A_design_that_does_not_hold_together_is_refused(string text, string english, string also)
    {
        PackageException fault = Assert.Throws<PackageException>(() => EnsembleSpecReader.Parse(text, "s.yaml", _folder.Path));
        Assert.Contains(english, fault.Message, StringComparison.Ordinal);
        Assert.Contains(also, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_driver_of_a_figure_that_is_not_drawn_is_refused_with_one_that_is()
    {
        var sample = new EnsembleSample(_folder);
        sample.Transport();
        string spec = sample.Plan("{kind: sobol, members: 2}", "drivers: {freight: [\"lanes[*].cost_usd_per_uni\"]}\n");
        RequestException fault = Assert.Throws<RequestException>(() => sample.Run(spec, "run"));
        Assert.Equal("The driver freight names lanes[*].cost_usd_per_uni, which is not drawn. Name a figure as uncertainty does, such as lanes[*].cost_usd_per_unit.", fault.Message);
        Assert.False(Directory.Exists(_folder.File("run")));
    }

    [Fact]
    public void A_package_without_ranges_is_refused_unless_grades_are_drawn()
    {
        var sample = new EnsembleSample(_folder);
        sample.Package("transport", []);
        RequestException fault = Assert.Throws<RequestException>(() => sample.Run(sample.Plan("{kind: sobol, members: 2}"), "run"));
        Assert.Contains("states no range in uncertainty, so nothing is drawn. State ranges there, or write from-grades: true.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_specification_on_the_page_is_read_and_its_package_has_what_it_names()
    {
        string page = File.ReadAllText(Repository.File("docs/ensembles.md")), yaml = page.Split("```yaml\n")[1].Split("```")[0];
        EnsembleSpec spec = EnsembleSpecReader.Parse(yaml, "page.yaml", Repository.File("models/antimony"));
        Assert.Equal((200, 25, 2), (spec.Design.Size, spec.Block, spec.Policies.Count));
        Ensemble ensemble = Ensemble.Of(spec, SampleRequests.Place(1), TestContext.Current.CancellationToken);
        Assert.Contains("haulage", ensemble.Drivers);
        Assert.All(AnalysisList.All.OfType<Veta.Analyses.Ranges.ISampled>().SelectMany(a => a.Measures), measure => Assert.Contains($"`{measure}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_specification_of_the_repository_is_read() =>
        Assert.All((string[])["models/antimony/ensemble.yaml", "models/north-america/ensembles/magnet-cut.yaml"], file => Assert.True(EnsembleSpecReader.Read(Repository.File(file)).Design.Size > 0));
}
