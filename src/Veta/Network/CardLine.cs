namespace Veta.Network;

/// <summary>One family of columns or rows on an equation card.</summary>
/// <param name="Family">Public name, without keys.</param>
/// <param name="Keys">Its keys, such as <c>facility, year</c>.</param>
/// <param name="Unit">Unit of the column or of the row.</param>
/// <param name="Meaning">For a column what it is; for a row what its dual is worth.</param>
internal sealed record CardLine(string Family, string Keys, string Unit, string Meaning);
