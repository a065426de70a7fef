using Veta.Analyses.Ranges;
using Veta.Data;

namespace Veta.Analyses.Shock;

/// <summary>How far the headlines of a shock move: the shock again, with months with and without the events, on the package with one figure at an end of its range. The usual month, to which demand is calibrated, is found again too.</summary>
internal static class ShockRanges
{
    /// <summary>The ranges.</summary>
    /// <param name="result">The shock with all figures as they are.</param>
    /// <param name="parts">The parts of the market behind it.</param>
    /// <param name="most">Figures tried.</param>
    /// <param name="workplace">With what; what is done does not hang on how much goes on at the same time.</param>
    /// <param name="cancellationToken">A stop leaves ends not done.</param>
    public static HeadlineRanges Of(ShockResult result, IReadOnlyList<ShockedPart> parts, int most, Workplace workplace, CancellationToken cancellationToken)
    {
        return HeadlineRanges.Of(result.Request.Package, ShockHeadlines.Of(result), ShockFigures.Of(result, parts, most), Asking(result.Request, workplace, cancellationToken), workplace.Workers);
    }

    /// <summary>The headlines under each reading of the margins of the base year.</summary>
    public static HeadlineReadings ReadingsOf(ShockResult result, Workplace workplace, CancellationToken cancellationToken) =>
        HeadlineReadings.Of(result.Request.Package, ShockHeadlines.Of(result), Asking(result.Request, workplace, cancellationToken), workplace.Workers);

    private static Func<Package, IReadOnlyList<Headline>> Asking(ShockRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        Workplace untold = workplace.Untold;
        return package => ShockHeadlines.Of(Shock.Run(request with { Package = package, Warning = false }, untold, new MarketCache(), false, cancellationToken));
    }
}
