namespace Veta.Import;

/// <summary>How a heading of the tariff schedule of the USA stands for one material.</summary>
/// <param name="Material">Id of the material.</param>
/// <param name="Unit">Unit of quantity whose rows count; rows of the heading in other units speak of other things, such as the silver in copper ore.</param>
/// <param name="Second">True when that unit is the second one, in which contained metal is reported beside the gross weight.</param>
/// <param name="Note">What the heading covers.</param>
internal sealed record UsitcHeading(string Material, string Unit, bool Second, string Note);
