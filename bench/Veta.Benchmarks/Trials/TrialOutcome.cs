using Veta.Analyses.Shock;
using Veta.Analyses.Shock.Rows;
using Veta.Lp;

namespace Veta.Benchmarks.Trials;

/// <summary>What a trial gave.</summary>
/// <param name="Trial">The trial.</param>
/// <param name="Rows">Headline figures of each event that was answered.</param>
/// <param name="Failed">Events without an answer, with the reason.</param>
/// <param name="Log">What the solver did.</param>
/// <param name="Seconds">Wall-clock seconds.</param>
internal sealed record TrialOutcome(Trial Trial, IReadOnlyList<CaseRow> Rows, IReadOnlyList<(string Event, string Reason)> Failed, SolveLog Log, double Seconds);
