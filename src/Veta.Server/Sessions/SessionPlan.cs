using Veta.Analyses;
using Veta.Analyses.Ranges;
using Veta.Data;
using Veta.Server.Jobs;
using Veta.Server.Wire;

namespace Veta.Server.Sessions;

/// <summary>The plan of a session in the process that works on it: the model and the basis of its first answer are kept, and each question starts from there, so that an answer does not hang on those before.</summary>
internal sealed class SessionPlan : IDisposable
{
    private const double SameShare = 1e-6;

    private readonly ISampledQuestion _question;
    private readonly MemberAnswer _first;

    private SessionPlan(ISampledQuestion question)
    {
        (_question, _first) = (question, question.Answer(question.Package, CancellationToken.None));

        // The first answer from the kept basis is slower than those after it; it is taken while the reader waits for the whole plan anyway.
        _ = question.Answer(question.Package, CancellationToken.None);
    }

    /// <summary>Opens the plan of a request and answers it as it is.</summary>
    /// <exception cref="RequestException">It cannot be asked.</exception>
    public static SessionPlan Open(RunRequest request, Workplace workplace) => new(((ISampled)AnalysisList.Find(request.Analysis)).Question(request, workplace, CancellationToken.None));

    /// <summary>The answer with changes, beside the first.</summary>
    public SessionAnswer With(IReadOnlyList<string> changes)
    {
        MemberAnswer now = changes.Count == 0 ? _first : _question.Answer(_question.Package.With([.. changes.Select(Change.Parse)]), CancellationToken.None);
        var before = _first.Headlines.ToDictionary(h => (h.Name, h.About), h => h.Value);
        var figures = now.Headlines.Select(h => new FigureHead(h.Name, h.About, h.Unit, before.GetValueOrDefault((h.Name, h.About)), h.Value)).ToArray();
        Dictionary<string, double> old = _first.Decisions.ToDictionary(d => d.About, d => d.Size), made = now.Decisions.ToDictionary(d => d.About, d => d.Size);
        IEnumerable<SiteDifference> sites = old.Keys.Union(made.Keys).Order(StringComparer.Ordinal).Select(id => new SiteDifference(id, old.GetValueOrDefault(id), made.GetValueOrDefault(id)));
        return new SessionAnswer("", 0, figures, [.. sites.Where(s => Math.Abs(s.After - s.Before) > SameShare * Math.Max(s.Before, s.After))]);
    }

    /// <inheritdoc/>
    public void Dispose() => _question.Dispose();
}
