using Veta.Analyses.Ranges;
using Veta.Data;
using Veta.Ensembles;

namespace Veta.Analyses.Appraise;

/// <summary>Appraisals asked of one package after another: what each project is worth under its first regime, and whether its owners would build it.</summary>
/// <param name="package">The package with all figures as they are.</param>
/// <param name="of">What is asked of a package.</param>
/// <param name="workplace">With what.</param>
internal sealed class AppraiseQuestion(Package package, Func<Package, AppraiseRequest> of, Workplace workplace) : ISampledQuestion
{
    /// <summary>Net present value of the owners, after tax and finance, USD.</summary>
    public const string Equity = "npv_equity_usd";

    /// <summary>Net present value after tax, before finance, USD.</summary>
    public const string PostTax = "npv_post_tax_usd";

    /// <summary>All measures, in the order of telling.</summary>
    public static IReadOnlyList<string> Measures { get; } = [Equity, PostTax];

    /// <inheritdoc/>
    public Package Package => package;

    /// <inheritdoc/>
    public MemberAnswer Answer(Package package, CancellationToken cancellationToken)
    {
        IReadOnlyList<AppraisalRow> rows = Appraisal.Worth(of(package), workplace, cancellationToken);
        return new MemberAnswer(
            [.. rows.SelectMany(r => (Headline[])[new Headline(Equity, r.Project, "USD", r.NpvEquityUsd), new Headline(PostTax, r.Project, "USD", r.NpvPostTaxUsd)])],
            [.. rows.Where(r => r.NpvEquityUsd >= 0).Select(r => new MemberDecision("pays", r.Project, "1", 1))],
            MemberStart.None);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Nothing is held.
    }
}
