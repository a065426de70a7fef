using System.Runtime.InteropServices;

namespace Veta.Solvers.Highs;

/// <summary>Where the arrays of a model lie in an engine's memory.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct HighsModelAddresses(
    nint Cost, nint ColumnLower, nint ColumnUpper, nint RowLower, nint RowUpper, nint Starts, nint Rows, nint Values, nint Integrality);
