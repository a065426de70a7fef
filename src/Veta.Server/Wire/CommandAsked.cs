namespace Veta.Server.Wire;

/// <summary>A command on a draft.</summary>
/// <param name="Kind">Word: site, target, or cell.</param>
/// <param name="Id">The facility, or the cap; for a cell the key of its row, parts joined by commas.</param>
/// <param name="To">For a site open, closed or consider; for a target a share from 0 to 1; for a cell its new text.</param>
/// <param name="Year">Year of a cap.</param>
/// <param name="Table">Table of a cell.</param>
/// <param name="Column">Column of a cell.</param>
internal sealed record CommandAsked(string Kind, string Id, string To, int? Year = null, string Table = "", string Column = "");
