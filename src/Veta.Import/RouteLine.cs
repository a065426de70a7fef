namespace Veta.Import;

/// <summary>One line of a network of sea or rail routes, as published.</summary>
/// <param name="Points">Its course, at least two positions; two lines are joined where they share one.</param>
/// <param name="Passage">Name of the strait or canal that it is, such as <c>panama</c>; null for an ordinary line.</param>
public sealed record RouteLine(IReadOnlyList<GeoPoint> Points, string? Passage);
