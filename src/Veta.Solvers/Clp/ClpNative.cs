using System.Runtime.InteropServices;

namespace Veta.Solvers.Clp;

/// <summary>
/// The part of CLP's C interface that is used. CoinBigIndex is a 32-bit int in the distributions' builds, and arrays are copied.
/// Names of columns stay on this side, so no text crosses.
/// </summary>
internal static unsafe partial class ClpNative
{
    /// <summary>Name in the import declarations.</summary>
    internal const string Library = "Clp";

    /// <summary>Environment variable that may name another library.</summary>
    internal const string PathVariable = "VETA_CLP";

    [LibraryImport(Library, EntryPoint = "Clp_Version")]
    internal static partial nint Version();

    [LibraryImport(Library, EntryPoint = "Clp_newModel")]
    internal static partial ClpModelHandle NewModel();

    [LibraryImport(Library, EntryPoint = "Clp_deleteModel")]
    internal static partial void DeleteModel(nint model);

    [LibraryImport(Library, EntryPoint = "Clp_loadProblem")]
    internal static partial void LoadProblem(
        ClpModelHandle model, int columns, int rows, int* starts, int* indices, double* values,
        double* columnLower, double* columnUpper, double* cost, double* rowLower, double* rowUpper);

    [LibraryImport(Library, EntryPoint = "Clp_setLogLevel")]
    internal static partial void SetLogLevel(ClpModelHandle model, int level);

    [LibraryImport(Library, EntryPoint = "Clp_setPrimalTolerance")]
    internal static partial void SetPrimalTolerance(ClpModelHandle model, double tolerance);

    [LibraryImport(Library, EntryPoint = "Clp_setDualTolerance")]
    internal static partial void SetDualTolerance(ClpModelHandle model, double tolerance);

    [LibraryImport(Library, EntryPoint = "Clp_setMaximumSeconds")]
    internal static partial void SetMaximumSeconds(ClpModelHandle model, double seconds);

    [LibraryImport(Library, EntryPoint = "Clp_setNumberIterations")]
    internal static partial void SetNumberIterations(ClpModelHandle model, int iterations);

    [LibraryImport(Library, EntryPoint = "Clp_numberIterations")]
    internal static partial int NumberIterations(ClpModelHandle model);

    [LibraryImport(Library, EntryPoint = "Clp_dual")]
    internal static partial int Dual(ClpModelHandle model, int ifValuesPass);

    [LibraryImport(Library, EntryPoint = "Clp_primal")]
    internal static partial int Primal(ClpModelHandle model, int ifValuesPass);

    [LibraryImport(Library, EntryPoint = "Clp_idiot")]
    internal static partial void Idiot(ClpModelHandle model, int tryHard);

    [LibraryImport(Library, EntryPoint = "Clp_status")]
    internal static partial int Status(ClpModelHandle model);

    [LibraryImport(Library, EntryPoint = "Clp_secondaryStatus")]
    internal static partial int SecondaryStatus(ClpModelHandle model);

    [LibraryImport(Library, EntryPoint = "Clp_objective")]
    internal static partial double* Objective(ClpModelHandle model);

    [LibraryImport(Library, EntryPoint = "Clp_columnLower")]
    internal static partial double* ColumnLower(ClpModelHandle model);

    [LibraryImport(Library, EntryPoint = "Clp_columnUpper")]
    internal static partial double* ColumnUpper(ClpModelHandle model);

    [LibraryImport(Library, EntryPoint = "Clp_rowLower")]
    internal static partial double* RowLower(ClpModelHandle model);

    [LibraryImport(Library, EntryPoint = "Clp_rowUpper")]
    internal static partial double* RowUpper(ClpModelHandle model);

    [LibraryImport(Library, EntryPoint = "Clp_primalColumnSolution")]
    internal static partial double* PrimalColumnSolution(ClpModelHandle model);

    [LibraryImport(Library, EntryPoint = "Clp_primalRowSolution")]
    internal static partial double* PrimalRowSolution(ClpModelHandle model);

    [LibraryImport(Library, EntryPoint = "Clp_dualRowSolution")]
    internal static partial double* DualRowSolution(ClpModelHandle model);

    [LibraryImport(Library, EntryPoint = "Clp_dualColumnSolution")]
    internal static partial double* DualColumnSolution(ClpModelHandle model);

    [LibraryImport(Library, EntryPoint = "Clp_infeasibilityRay")]
    internal static partial double* InfeasibilityRay(ClpModelHandle model);

    [LibraryImport(Library, EntryPoint = "Clp_unboundedRay")]
    internal static partial double* UnboundedRay(ClpModelHandle model);

    [LibraryImport(Library, EntryPoint = "Clp_freeRay")]
    internal static partial void FreeRay(ClpModelHandle model, double* ray);

    [LibraryImport(Library, EntryPoint = "Clp_statusExists")]
    internal static partial int StatusExists(ClpModelHandle model);

    [LibraryImport(Library, EntryPoint = "Clp_statusArray")]
    internal static partial byte* StatusArray(ClpModelHandle model);

    [LibraryImport(Library, EntryPoint = "Clp_copyinStatus")]
    internal static partial void CopyInStatus(ClpModelHandle model, byte* status);
}
