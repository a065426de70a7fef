using Veta.Data;

namespace Veta.Analyses.Calibration;

/// <summary>An observed price and the place whose balance it prices.</summary>
/// <param name="Material">Material.</param>
/// <param name="Quoted">Where it is quoted.</param>
/// <param name="Usd">Price, USD per unit.</param>
/// <param name="Place">The place of that market through which most passes; −1 for none.</param>
/// <param name="Row">Row of the place's balance; −1 for none, where a surplus is thrown away, or where something is bought or sold there at another price.</param>
/// <param name="Source">Source of the price.</param>
/// <param name="Others">Balances of other places that a quotation for the whole world covers; none for other quotations.</param>
internal sealed record MarketPrice(MaterialId Material, RegionId Quoted, double Usd, int Place, int Row, SourceId Source, IReadOnlyList<int> Others);
