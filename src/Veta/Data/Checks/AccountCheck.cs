using System.Globalization;

namespace Veta.Data.Checks;

/// <summary>Accounts can be added up: withheld figures have limits, ranges are not crossed, shares of import sources do not exceed one.</summary>
internal sealed class AccountCheck : IPackageCheck
{
    public string Name => "accounts";

    public string Proves => "Every component of an account has a figure or an upper limit, no range is crossed, each printed reliance has limits, and shares of one form's import sources sum to at most one.";

    public IEnumerable<Finding> Run(Package package)
    {
        foreach (AccountItem item in package.AccountItems)
        {
            if (item.QuantityTonnesPerYear is null && item.MaximumTonnesPerYear is null)
            {
                yield return CheckFinding.Error(
                    "no-limit", item, "maximum_t_per_year", Say.CheckAccountTheQuantityIsWithheldAnd,
                    Say.CheckAccountGiveMaximumTPerYear);
            }

            if (item.MinimumTonnesPerYear > item.MaximumTonnesPerYear)
            {
                yield return CheckFinding.Error("crossed-range", item, "minimum_t_per_year", Say.CheckAccountTheLeastIsAboveThe, Say.CheckAccountExchangeMinimumTPerYear);
            }
        }

        foreach (PrintedReliance row in package.PrintedReliance.Where(r => r.Printed != "E" && (r.MinimumPercent is null || r.MaximumPercent is null)))
        {
            yield return CheckFinding.Error(
                "no-limit", row, "minimum_percent", Say.CheckAccountAPrintedRelianceOtherThan,
                Say.CheckAccountGiveMinimumPercentAndMaximum);
        }

        foreach (var form in package.ImportSources.GroupBy(s => (s.Importer, s.Form, s.ToYear)))
        {
            double sum = form.Sum(s => s.Share);
            if (sum > 1.015)
            {
                yield return CheckFinding.Error(
                    "shares-above-one", form.First(), "share", Say.CheckAccountSharesSumTo(sum.ToString("0.###", CultureInfo.InvariantCulture)),
                    Say.CheckAccountCorrectTheSharesOfThe);
            }
        }
    }
}
