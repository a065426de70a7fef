using System.Runtime.InteropServices;

namespace Veta.Solvers.Highs;

/// <summary>The part of HiGHS's C interface that is used. Calls return a status: −1 error, 0 well, 1 warning. Arrays are copied by the library.</summary>
internal static unsafe partial class HighsNative
{
    /// <summary>Name in the import declarations.</summary>
    internal const string Library = "Highs";

    [LibraryImport(Library, EntryPoint = "Highs_version")]
    internal static partial nint Version();

    [LibraryImport(Library, EntryPoint = "Highs_versionMajor")]
    internal static partial int VersionMajor();

    [LibraryImport(Library, EntryPoint = "Highs_versionMinor")]
    internal static partial int VersionMinor();

    [LibraryImport(Library, EntryPoint = "Highs_getSizeofHighsInt")]
    internal static partial int SizeOfInt(HighsHandle highs);

    [LibraryImport(Library, EntryPoint = "Highs_create")]
    internal static partial HighsHandle Create();

    [LibraryImport(Library, EntryPoint = "Highs_destroy")]
    internal static partial void Destroy(nint highs);

    [LibraryImport(Library, EntryPoint = "Highs_clear")]
    internal static partial int Clear(nint highs);

    [LibraryImport(Library, EntryPoint = "Highs_passLp")]
    internal static partial int PassLp(
        HighsHandle highs, int columns, int rows, int nonZeros, int format, int sense, double offset,
        double* cost, double* columnLower, double* columnUpper, double* rowLower, double* rowUpper, int* starts, int* indices, double* values);

    [LibraryImport(Library, EntryPoint = "Highs_passMip")]
    internal static partial int PassMip(
        HighsHandle highs, int columns, int rows, int nonZeros, int format, int sense, double offset,
        double* cost, double* columnLower, double* columnUpper, double* rowLower, double* rowUpper, int* starts, int* indices, double* values, int* integrality);

    [LibraryImport(Library, EntryPoint = "Highs_setBoolOptionValue", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int SetBool(HighsHandle highs, string option, int value);

    [LibraryImport(Library, EntryPoint = "Highs_setIntOptionValue", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int SetInt(HighsHandle highs, string option, int value);

    [LibraryImport(Library, EntryPoint = "Highs_setDoubleOptionValue", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int SetDouble(HighsHandle highs, string option, double value);

    [LibraryImport(Library, EntryPoint = "Highs_setStringOptionValue", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int SetString(HighsHandle highs, string option, string value);

    [LibraryImport(Library, EntryPoint = "Highs_changeColsCostBySet")]
    internal static partial int ChangeCosts(HighsHandle highs, int count, int* set, double* costs);

    [LibraryImport(Library, EntryPoint = "Highs_changeColsBoundsBySet")]
    internal static partial int ChangeColumnBounds(HighsHandle highs, int count, int* set, double* lower, double* upper);

    [LibraryImport(Library, EntryPoint = "Highs_changeRowsBoundsBySet")]
    internal static partial int ChangeRowBounds(HighsHandle highs, int count, int* set, double* lower, double* upper);

    [LibraryImport(Library, EntryPoint = "Highs_run")]
    internal static partial int Run(HighsHandle highs);

    [LibraryImport(Library, EntryPoint = "Highs_clearSolver")]
    internal static partial int ClearSolver(HighsHandle highs);

    [LibraryImport(Library, EntryPoint = "Highs_zeroAllClocks")]
    internal static partial int ZeroAllClocks(HighsHandle highs);

    [LibraryImport(Library, EntryPoint = "Highs_getModelStatus")]
    internal static partial int ModelStatus(HighsHandle highs);

    [LibraryImport(Library, EntryPoint = "Highs_getIntInfoValue", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int IntInfo(HighsHandle highs, string info, out int value);

    [LibraryImport(Library, EntryPoint = "Highs_getInt64InfoValue", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int Int64Info(HighsHandle highs, string info, out long value);

    [LibraryImport(Library, EntryPoint = "Highs_getDoubleInfoValue", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int DoubleInfo(HighsHandle highs, string info, out double value);

    [LibraryImport(Library, EntryPoint = "Highs_getSolution")]
    internal static partial int Solution(HighsHandle highs, double* columnValue, double* columnDual, double* rowValue, double* rowDual);

    [LibraryImport(Library, EntryPoint = "Highs_getBasis")]
    internal static partial int GetBasis(HighsHandle highs, int* columnStatus, int* rowStatus);

    [LibraryImport(Library, EntryPoint = "Highs_setBasis")]
    internal static partial int SetBasis(HighsHandle highs, int* columnStatus, int* rowStatus);

    [LibraryImport(Library, EntryPoint = "Highs_getDualRay")]
    internal static partial int DualRay(HighsHandle highs, out int has, double* values);

    [LibraryImport(Library, EntryPoint = "Highs_getPrimalRay")]
    internal static partial int PrimalRay(HighsHandle highs, out int has, double* values);

    [LibraryImport(Library, EntryPoint = "Highs_setCallback")]
    internal static partial int SetCallback(HighsHandle highs, delegate* unmanaged[Cdecl]<int, nint, nint, nint, nint, void> callback, nint user);

    [LibraryImport(Library, EntryPoint = "Highs_startCallback")]
    internal static partial int StartCallback(HighsHandle highs, int kind);

    [LibraryImport(Library, EntryPoint = "Highs_stopCallback")]
    internal static partial int StopCallback(HighsHandle highs, int kind);

    /// <summary>Address of one item of the callback's output, 0 when this version lacks it. The struct itself changes between versions.</summary>
    [LibraryImport(Library, EntryPoint = "Highs_getCallbackDataOutItem", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void* CallbackItem(nint dataOut, string item);
}
