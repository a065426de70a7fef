using System.Runtime.InteropServices;

namespace Veta.Solvers.Highs;

/// <summary>Owns one native <c>Highs</c> object; hands it back through the library, which knows when destroying is safe.</summary>
internal sealed class HighsHandle : SafeHandle
{
    private readonly NativeHighsLibrary _library;

    internal HighsHandle(NativeHighsLibrary library, nint highs)
        : base(0, ownsHandle: true)
    {
        _library = library;
        SetHandle(highs);
    }

    public override bool IsInvalid => handle == 0;

    protected override bool ReleaseHandle()
    {
        _library.Retire(handle);
        return true;
    }
}
