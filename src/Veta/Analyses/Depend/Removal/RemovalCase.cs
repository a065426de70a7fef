namespace Veta.Analyses.Depend.Removal;

/// <summary>Something taken out of the network.</summary>
/// <param name="Kind"><c>country</c> or <c>facility</c>.</param>
/// <param name="Id">Its id.</param>
/// <param name="Columns">Columns of the program that stop.</param>
internal sealed record RemovalCase(string Kind, string Id, int[] Columns);
