namespace Veta.Server.Wire;

/// <summary>A finding on data: where, what is wrong, and what to do next.</summary>
/// <param name="Severity">Word: error or warning.</param>
/// <param name="Check">Word for programs.</param>
/// <param name="Place">File, line and column, as far as known.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Advice">What to do next.</param>
internal sealed record FindingHead(string Severity, string Check, string Place, Told Problem, Told Advice);
