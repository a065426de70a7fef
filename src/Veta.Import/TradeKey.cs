using Veta.Data;

namespace Veta.Import;

/// <summary>The key of a row of <c>trade</c>.</summary>
internal readonly record struct TradeKey(RegionId Exporter, RegionId Importer, MaterialId Material, int Year);
