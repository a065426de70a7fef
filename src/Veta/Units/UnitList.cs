namespace Veta.Units;

/// <summary>stub.</summary>
public static class UnitList
{
}
