using Veta.Data;
using Veta.Finance.CashFlows;
using Veta.Finance.Taxes;

namespace Veta.Tests.Finance.Taxes;

/// <summary>Small regimes and projects for tests of taxes.</summary>
internal static class RuleSamples
{
    public static TaxInstrument Instrument(string id, int order, TaxKind kind, double rate) => new()
    {
        Id = new TaxInstrumentId(id), Regime = new TaxRegimeId("test"), Order = order, Kind = kind, NameEn = id, NameEs = id, Rate = rate, Source = new SourceId("test"),
    };

    public static TaxRules Rules(params TaxInstrument[] rows) => Rules(rows, []);

    public static TaxRules Rules(IReadOnlyList<TaxInstrument> rows, IReadOnlyList<TaxStep> steps) => TaxRules.Of(
        new TaxRegime { Id = new TaxRegimeId("test"), Region = new RegionId("mx"), ValidFrom = new Date(new DateOnly(2025, 1, 1)), NameEn = "Test", NameEs = "Prueba", Source = new SourceId("test") }, rows, steps);

    /// <summary>The stylised mine of the tax comparison: million USD, 2026 is t = 0.</summary>
    public static Project StylisedMine { get; } = Simple(
        [200, 300, .. Repeat(0, 16)], [0, 0, .. Repeat(250, 15), 0], [0, 0, .. Repeat(110, 15), 0], [0, 0, .. Repeat(10, 15), 0], [.. Repeat(0, 17), 30]);

    /// <summary>100 spent, then 30 a year for six years.</summary>
    public static Project Plain { get; } = Simple([100, .. Repeat(0, 6)], [0, .. Repeat(30, 6)], Repeat(0, 7), Repeat(0, 7), Repeat(0, 7));

    public static Project Simple(double[] capital, double[] revenue, double[] cost, double[] sustaining, double[] closure) => new()
    {
        Name = "test", FirstYear = 2026, InitialCapital = capital, OperatingCost = cost, SustainingCapital = sustaining, Closure = closure,
        Sales = [new SalesLine { Product = "copper-concentrate", Quantity = [.. revenue.Select(r => r > 0 ? 1.0 : 0)], Price = revenue }],
    };

    public static double[] Repeat(double value, int count) => [.. Enumerable.Repeat(value, count)];
}
