namespace Veta.Words;

/// <summary>Where a figure that comes from rows of the results stands in a rendered text.</summary>
/// <param name="Start">First character, from 0.</param>
/// <param name="Length">Characters, with the unit.</param>
/// <param name="Reference">Where the figure comes from.</param>
/// <param name="Style">How it was written.</param>
/// <param name="Value">The figure itself.</param>
/// <param name="Tolerance">Digits inside it were left out; 0 for none.</param>
internal sealed record Mark(int Start, int Length, string Reference, NumberStyle Style, double Value, double Tolerance);
