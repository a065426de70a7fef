namespace Veta.Lp;

/// <summary>A figure of a package that a column's cost or coefficients are made of, so that a message can name it.</summary>
/// <param name="Table">Table, such as <c>supplies</c>.</param>
/// <param name="Key">Row key, such as <c>madero-grid,2030</c>; <c>*</c> stands for any text where several rows make one series.</param>
/// <param name="Column">Column, such as <c>price_usd_per_unit</c>.</param>
internal sealed record Figure(string Table, string Key, string Column)
{
    /// <summary>The form used in messages and on the command line: <c>supplies[madero-grid,2030].price_usd_per_unit</c>.</summary>
    public string Address => $"{Table}[{Key}].{Column}";
}
