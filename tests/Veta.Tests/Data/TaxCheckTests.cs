using Veta.Data;
using Xunit;

namespace Veta.Tests.Data;

public sealed class TaxCheckTests
{
    private static readonly PackageInfo Info = new() { Name = "example", TitleEn = "Example", TitleEs = "Ejemplo" };

    private static readonly (string Table, string Csv)[] Sound =
    [
        ("regions", "id,kind,parent,source\nca,country,,law\nca-on,state,ca,law\n"),
        ("sources", "id,title,publisher,licence,grade\nlaw,Law,Parliament,public,D\n"),
        ("tax_regimes", "id,region,extends,valid_from,valid_to,name_en,name_es,source\nbase,ca,,2024-01-01,2030-01-01,Base,Base,law\nchild,ca-on,base,2024-01-01,,Child,Hijo,law\n"),
        ("tax_instruments", "id,regime,order,kind,name_en,name_es,rate,step_by,first_year,last_year,deducts_instruments,source\nduty,base,10,profit-tax,Duty,Derecho,0,margin,2025,2030,,law\nincome,base,20,profit-tax,Income,Renta,0.3,none,,,duty,law\n"),
        ("tax_steps", "instrument,step,from_margin,from_quantity_per_year,rate,source\nduty,1,0.1,,0.05,law\nduty,2,0.4,,0.1,law\n"),
    ];

    [Fact]
    public void A_regime_that_only_extends_another_is_sound() => Assert.DoesNotContain(Of("", ""), f => f.Severity == Severity.Error);

    [Theory]
    [InlineData("duty,base,10", "duty,child,10", "tax_instruments.csv:3: error: tax_instruments[income].deducts_instruments: 'duty' is not of its regime. Name instruments of the regime or of those that it extends. [tax-order]")]
    [InlineData("child,ca-on,base", "child,ca-on,", "tax_regimes.csv:3: error: tax_regimes[child].id: The regime has no instruments. Add rows for it to tax_instruments.csv, name in extends the regime whose instruments hold, or remove the regime. [tax-empty]")]
    [InlineData("base,ca,,", "base,ca,child,", "tax_regimes.csv:2: error: tax_regimes[base].extends: The regime extends itself: base → child → base. Clear extends in one of them. [tax-base]")]
    [InlineData("2030-01-01", "2023-01-01", "tax_regimes.csv:2: error: tax_regimes[base].valid_to: The regime ends before it has held. Correct valid_from or valid_to; valid_to is the first day without it. [dates]")]
    [InlineData("2025,2030", "2025,2024", "tax_instruments.csv:2: error: tax_instruments[duty].last_year: The last year is before the first. Correct first_year or last_year; last_year is the last year with it. [dates]")]
    [InlineData("income,base,20", "income,base,5", "tax_instruments.csv:3: error: tax_instruments[income].deducts_instruments: 'duty' does not come before it. Give 'duty' a lower order. [tax-order]")]
    [InlineData("duty,2,0.4", "duty,2,0.1", "tax_steps.csv:3: error: tax_steps[duty,2].from_margin: The step does not lie above the one before it, 0.1. Put the steps in ascending order. [tax-steps]")]
    [InlineData("duty,2,0.4,", "duty,2,,5", "tax_steps.csv:3: error: tax_steps[duty,2].from_margin: duty goes by margin, and the step does not say from where it holds. Fill from_margin. [tax-steps]")]
    [InlineData("0.3,none", "0.3,year", "tax_instruments.csv:3: error: tax_instruments[income].step_by: The rate goes by year, but there are no steps. Add rows for it to tax_steps.csv, or set step_by to none. [tax-steps]")]
    [InlineData("0,margin", "0,none", "tax_steps.csv:2: error: tax_steps[duty,1].instrument: duty has one rate, so the step is never read. Set step_by of the instrument, or remove the step. [tax-steps]")]
    [InlineData("0.3,none", "30,none", "tax_instruments.csv:3: error: tax_instruments[income].rate: 30 is above 1, the largest value allowed.")]
    [InlineData("duty,2,0.4,,0.1", "duty,2,0.4,,10", "tax_steps.csv:3: error: tax_steps[duty,2].rate: 10 is above 1, the largest value allowed.")]
    [InlineData("base,ca,,", "base,cb,,", "tax_regimes.csv:2: error: tax_regimes[base].region: ")]
    [InlineData("child,ca-on,base", "child,ca-on,bas", "tax_regimes.csv:3: error: tax_regimes[child].extends: ")]
    public void Rows_that_cannot_be_used_are_found_with_their_place_and_the_next_step(string good, string bad, string finding) => Assert.Contains(Of(good, bad), f => f.ToString().StartsWith(finding, StringComparison.Ordinal));

    private static IReadOnlyList<Finding> Of(string good, string bad) =>
        PackageReader.Parse(Info, [.. Sound.Select(t => (t.Table, good.Length == 0 ? t.Csv : t.Csv.Replace(good, bad, StringComparison.Ordinal)))]).Findings;
}
