namespace Veta.Analyses.Ranges;

/// <summary>One point of a series of an answer, such as what is spent in a year.</summary>
/// <param name="Name">What it is, such as <c>yearly_cost_usd</c>; the same in every run.</param>
/// <param name="Period">The year, or the month.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Value">Its value.</param>
internal sealed record MemberPoint(string Name, string Period, string Unit, double Value);
