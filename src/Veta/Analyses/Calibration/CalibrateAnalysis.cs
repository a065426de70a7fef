using System.Globalization;
using Veta.Analyses.Pages;
using Veta.Analyses.Runs;
using Veta.Data;

namespace Veta.Analyses.Calibration;

/// <summary><c>calibrate</c>: margins that make the base year what everybody chooses.</summary>
internal sealed class CalibrateAnalysis : IAnalysis
{
    /// <inheritdoc/>
    public AnalysisCard Card { get; } = new("calibrate", "CalibrateDescription")
    {
        TakesChanges = true,
        Solves = true,
        Folder = FolderUse.Named,
        Options =
        [
            new OptionCard("year", OptionType.Whole, "CalibrateYear") { Form = "YEAR" },
            new OptionCard("elasticity", OptionType.Number, "CalibrateElasticity") { Form = "NUMBER", Default = "4", Least = 0, Above = true, Most = 1000 },
            new OptionCard("fade", OptionType.Whole, "CalibrateFade") { Form = "YEARS", Default = "10", Least = 0, Most = 200 },
            new OptionCard("error", OptionType.Number, "CalibrateError") { Form = "SHARE", Default = "0.01", Least = 0, Most = 1 },
        ],
    };

    /// <inheritdoc/>
    public Answer Run(RunRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(workplace);
        AskedOptions asked = AskedOptions.Of(Card, request);
        RunInputs inputs = workplace.Packages.Inputs(request, cancellationToken);
        workplace.Begins?.Invoke(new RunHeading(inputs.Package.Info.Name, inputs.Label, []));
        var calibrate = new CalibrateRequest
        {
            Package = inputs.Package,
            Year = asked.Whole("year"),
            Elasticity = asked.Number("elasticity")!.Value,
            FadeYears = asked.Whole("fade")!.Value,
            Error = asked.Number("error")!.Value,
            Limits = asked.Limits,
        };
        CalibrateResult result = Calibrate.Run(calibrate, workplace, cancellationToken);
        return new Answer
        {
            Analysis = "calibrate",
            Inputs = inputs.Package,
            Request = request,
            Scenarios = request.Scenarios,
            Changes = request.Changes,
            TitleEn = inputs.TitleEn,
            TitleEs = inputs.TitleEs,
            Options =
            [
                ("year", result.Year.ToString(CultureInfo.InvariantCulture)),
                ("elasticity", calibrate.Elasticity.ToString("R", CultureInfo.InvariantCulture)),
                ("fade", calibrate.FadeYears.ToString(CultureInfo.InvariantCulture)),
                ("error", calibrate.Error.ToString("R", CultureInfo.InvariantCulture)),
            ],
            Figures = Figures(result),
            Tables = [ResultTable.Of(result.Margins), ResultTable.Of(result.Reproduction), ResultTable.Of(result.Bills), ResultTable.Of(result.Causes)],
            Solver = workplace.Solver.Id,
            Solves = workplace.Solver.Log,
            Times = result.Times,
            Result = result,
            Page = AnswerPages.Of(language => CalibratePage.Of(result, language)),
        };
    }

    private static (string, double?)[] Figures(CalibrateResult result)
    {
        ReproductionRow[] prices = [.. result.Reproduction.Where(r => r.Kind == "prices")], quantities = [.. result.Reproduction.Where(r => r.Kind != "prices")];
        return
        [
            ("margins", result.Margins.Count),
            ("margins_below_zero", result.Negative.Count),
            ("suspects", result.Suspects.Count),
            ("quantities", quantities.Length),
            ("quantities_within", quantities.Count(r => r.Within)),
            ("share_of_value_within", ShareOfValue(quantities)),
            ("prices", prices.Length),
            ("prices_within", prices.Count(r => r.Within)),
            ("resource_usd_per_year", result.ResourceUsd),
            ("margins_usd_per_year", result.MarginsUsd),
            ("largest_shift", result.LargestShift),
            ("optimality_gap", result.OptimalityGap),
        ];
    }

    /// <summary>Share of the value of quantities with a price that comes back; null without any.</summary>
    internal static double? ShareOfValue(IReadOnlyList<ReproductionRow> quantities)
    {
        double all = quantities.Sum(r => r.ValueUsdPerYear ?? 0);
        return all > 0 ? quantities.Where(r => r.Within).Sum(r => r.ValueUsdPerYear ?? 0) / all : null;
    }
}
