using Veta.Ensembles;

namespace Veta.Analyses.Sampling;

/// <summary>One of the questions that are asked of a member: a policy, and where all scenarios meet all events one of their pairs.</summary>
/// <param name="Name">What results call it.</param>
/// <param name="Request">What is asked.</param>
/// <param name="Inputs">Its package with the figures that are drawn.</param>
internal sealed record EnsembleCase(string Name, RunRequest Request, SampledPackage Inputs);
