namespace Veta.Lp;

/// <summary>One step of a solve that needed more than one.</summary>
/// <param name="Step">What was tried, such as <c>cold, without presolve</c>.</param>
/// <param name="Method">Engine and method, such as <c>highs dual simplex</c>.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Message">What the engine or the check said; null when nothing.</param>
/// <param name="Seconds">Wall-clock seconds.</param>
/// <param name="Quality">Largest relative residual or gap of its point; null without one.</param>
public sealed record SolveAttempt(Sentence Step, string Method, SolveStatus Status, Sentence? Message, double Seconds, double? Quality);
