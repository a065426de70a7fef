namespace Veta.Data.Schema;

/// <summary>
/// The unit of a numeric column, from the list in <c>Veta.Units</c>. The word <c>unit</c> stands for the unit of the row's material
/// (or of its process's main material): tonnes for metals, MWh for electricity, m³ for water.
/// </summary>
/// <param name="symbol">Such as <c>USD/unit</c>, <c>km</c>, <c>1</c> for a plain ratio.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class UnitAttribute(string symbol) : Attribute
{
    /// <summary>Symbol of the unit.</summary>
    public string Symbol { get; } = symbol;
}
