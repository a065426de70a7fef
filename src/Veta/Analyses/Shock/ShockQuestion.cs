using Veta.Analyses.Ranges;
using Veta.Data;
using Veta.Ensembles;

namespace Veta.Analyses.Shock;

/// <summary>A shock asked of one package after another: its usual month, and its months with and without the events, each run from its own usual month.</summary>
/// <param name="package">The package with all figures as they are.</param>
/// <param name="of">What is asked of a package.</param>
/// <param name="workplace">With what.</param>
internal sealed class ShockQuestion(Package package, Func<Package, ShockRequest> of, Workplace workplace) : ISampledQuestion
{
    /// <inheritdoc/>
    public Package Package => package;

    /// <inheritdoc/>
    public MemberAnswer Answer(Package package, CancellationToken cancellationToken)
    {
        try
        {
            ShockResult result = Shock.Run(of(package), workplace, new MarketCache(), false, cancellationToken);
            IReadOnlyList<Headline> headlines = ShockHeadlines.Of(result);
            return new MemberAnswer(headlines, [.. MemberDecision.Named(headlines)], MemberStart.Cold)
            {
                Series = [.. result.PeakByMonth.Select(p => new MemberPoint(ShockHeadlines.MonthlyPeak, p.Month, "1", p.Ratio))],
            };
        }
        catch (ShockException refusal)
        {
            throw new RequestException(refusal);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Each market has closed its own sessions.
    }
}
