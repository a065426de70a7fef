using Veta.Analyses.Ranges;
using Veta.Data;
using Veta.Ensembles;

namespace Veta.Analyses.Depend;

/// <summary>Dependence asked of one package after another. Which end uses, supplier and country the headlines are about is chosen with all figures as they are.</summary>
/// <param name="request">What is asked of the package with all figures as they are.</param>
/// <param name="workplace">With what.</param>
internal sealed class DependQuestion(DependRequest request, Workplace workplace) : ISampledQuestion
{
    private DependHeadlines? _headlines;

    /// <inheritdoc/>
    public Package Package => request.Package;

    /// <inheritdoc/>
    public MemberAnswer Answer(Package package, CancellationToken cancellationToken)
    {
        _headlines ??= new DependHeadlines(Dependence.Run(request, workplace, cancellationToken));
        IReadOnlyList<Headline> headlines = _headlines.Of(Dependence.Run(request with { Package = package }, workplace, cancellationToken));
        return new MemberAnswer(headlines, [.. MemberDecision.Named(headlines)], MemberStart.Cold);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Each answer has closed its own sessions.
    }
}
