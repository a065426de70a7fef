using System.Globalization;
using Veta.Analyses.Runs;

namespace Veta.Analyses.Appraise;

/// <summary>Makes an appraisal ready to be written.</summary>
internal static class AppraiseAnswer
{
    /// <summary>The answer with its options, figures and tables.</summary>
    /// <param name="result">What came out.</param>
    /// <param name="request">What was appraised.</param>
    /// <param name="inputs">The package with the titles of what was applied to it.</param>
    /// <param name="schedule">Name of the file of an own project; null for none.</param>
    public static Answer Of(AppraiseResult result, AppraiseRequest request, RunInputs inputs, string? schedule)
    {
        AppraisalRow? first = result.Appraisals.Count > 0 ? result.Appraisals[0] : null;
        AppraisalRow[] own = [.. result.Appraisals.GroupBy(a => a.Project).Select(g => g.First())];
        return new Answer
        {
            Analysis = "appraise",
            Inputs = inputs.Package,
            TitleEn = inputs.TitleEn,
            TitleEs = inputs.TitleEs,
            Tables = result.Tables(),
            Options =
            [
                ("regimes", string.Join(";", request.Regimes)), ("facilities", string.Join(";", request.Facilities)), ("schedule", schedule ?? ""), ("prices", request.Run is null ? "package" : "plan"),
                ("discount_rate", request.Terms.Cash.DiscountRate.ToString("R", CultureInfo.InvariantCulture)),
            ],
            Figures = own.Length == 1
                ?
                [
                    ("npv_pre_tax_usd", first!.NpvPreTaxUsd), ("npv_post_tax_usd", first.NpvPostTaxUsd), ("npv_equity_usd", first.NpvEquityUsd), ("irr_post_tax", Known(first.IrrPostTax)),
                    ("average_tax_rate", Known(first.AverageTaxRate)), ("break_even_price_usd_per_unit", Known(first.BreakEvenPriceUsdPerUnit)),
                ]
                : [("projects", own.Length), ("projects_that_pay", own.Count(a => a.NpvEquityUsd >= 0)), ("npv_equity_usd", own.Sum(a => a.NpvEquityUsd)), ("planned_sites_no_owner_would_build", result.Gaps.Count)],
            Result = result,
        };
    }

    /// <summary>Null where the figure has no meaning.</summary>
    private static double? Known(double value) => double.IsNaN(value) ? null : value;
}
