using Veta.Data;

namespace Veta.Analyses.Content;

/// <summary>One line of what a unit of a product costs where it is made.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Material">The material of an input or utility; null for other lines.</param>
/// <param name="QuantityPerUnit">Units of it in a unit of the product; NaN where it is money alone.</param>
/// <param name="Price">Its price.</param>
/// <param name="Value">What it costs in a unit of the product, with its range.</param>
internal sealed record ContentLine(ContentLineKind Kind, MaterialId? Material, double QuantityPerUnit, ContentPrice Price, ContentPrice Value)
{
    /// <summary>Whether it is a material: what rules of origin look at.</summary>
    public bool IsMaterial => Kind is ContentLineKind.Input or ContentLineKind.OtherMaterials;
}
