namespace Veta.Server.Wire;

/// <summary>An event or a set of events that can be tried.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name.</param>
/// <param name="Kind">Word of its kind; <c>set</c> for a set.</param>
/// <param name="Materials">Materials touched; empty for all.</param>
/// <param name="Severity">Share that stops, 0 to 1; null for a set.</param>
/// <param name="Grade">Grade of its figures.</param>
/// <param name="Note">What a reader should know; blank for nothing.</param>
internal sealed record EventHead(string Id, Told Name, string Kind, IReadOnlyList<string> Materials, double? Severity, string Grade, string Note);
