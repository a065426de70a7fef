using Veta.Analyses.Planning;
using Veta.Analyses.Ranges;
using Veta.Data;

namespace Veta.Analyses.Depend;

/// <summary>How far the headlines of dependence move: the year solved, balanced and traced again, and with removals all of them taken out again, on the package with one figure at an end of its range.</summary>
internal static class DependRanges
{
    /// <summary>The ranges.</summary>
    /// <param name="result">The answer with all figures as they are.</param>
    /// <param name="request">What was asked.</param>
    /// <param name="plan">The modelled year behind it.</param>
    /// <param name="most">Figures tried.</param>
    /// <param name="workplace">With what; what is done does not hang on how much goes on at the same time.</param>
    /// <param name="cancellationToken">A stop leaves ends not done.</param>
    public static HeadlineRanges Of(DependResult result, DependRequest request, PlanResult plan, int most, Workplace workplace, CancellationToken cancellationToken)
    {
        var headlines = new DependHeadlines(result);
        return HeadlineRanges.Of(request.Package, headlines.Of(result), DependFigures.Of(request, result, plan, headlines, most), Asking(headlines, request, workplace, cancellationToken), workplace.Workers);
    }

    /// <summary>The headlines under each reading of the margins of the base year.</summary>
    public static HeadlineReadings ReadingsOf(DependResult result, DependRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        var headlines = new DependHeadlines(result);
        return HeadlineReadings.Of(request.Package, headlines.Of(result), Asking(headlines, request, workplace, cancellationToken), workplace.Workers);
    }

    private static Func<Package, IReadOnlyList<Headline>> Asking(DependHeadlines headlines, DependRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        Workplace untold = workplace.Untold with { Phase = null, Progress = null };
        return package =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            return headlines.Of(Dependence.Run(request with { Package = package }, untold, cancellationToken));
        };
    }
}
