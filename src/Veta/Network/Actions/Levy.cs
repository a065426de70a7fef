using Veta.Data;

namespace Veta.Network.Actions;

/// <summary>A levy on what a lane carries that follows the price where it comes from.</summary>
/// <param name="Lane">The lane.</param>
/// <param name="Material">What it carries.</param>
/// <param name="ScaleUsd">Size by which changes are judged, USD per unit; more than 0.</param>
/// <param name="Called">The levy that a price abroad calls for, at a cost of transport; both and the levy in USD per unit.</param>
internal sealed record Levy(Lane Lane, MaterialId Material, double ScaleUsd, Func<double, double, double> Called);
