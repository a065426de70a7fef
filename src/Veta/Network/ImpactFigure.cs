using Veta.Data;

namespace Veta.Network;

/// <summary>The figure of a category that holds at a place.</summary>
/// <param name="Category">Position of the category.</param>
/// <param name="PerUnit">Units of the category per unit of output or of what is bought.</param>
/// <param name="Boundary">What it counts.</param>
/// <param name="Grade">How well it is known.</param>
internal readonly record struct ImpactFigure(int Category, double PerUnit, ImpactBoundary Boundary, Grade Grade);
