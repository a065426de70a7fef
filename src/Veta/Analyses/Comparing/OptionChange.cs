namespace Veta.Analyses.Comparing;

/// <summary>Something that two runs were asked differently.</summary>
/// <param name="Name">Name of the option, as in summary.json.</param>
/// <param name="Before">What the first run was asked; null for nothing.</param>
/// <param name="After">What the second run was asked; null for nothing.</param>
internal sealed record OptionChange(string Name, string? Before, string? After);
