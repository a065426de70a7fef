using System.Runtime.InteropServices;

namespace Veta.Solvers.Highs;

/// <summary>
/// Owns one native <c>Highs</c> object. Destroying an object resets a scheduler that all objects share, so an object that is given back while another
/// runs is emptied at once and destroyed when none runs.
/// </summary>
internal sealed class HighsHandle : SafeHandle
{
    private static readonly Lock Gate = new();
    private static readonly List<nint> Retired = [];
    private static int _running;

    public HighsHandle()
        : base(0, ownsHandle: true)
    {
    }

    public override bool IsInvalid => handle == 0;

    /// <summary>Runs the object's solve while no other object is destroyed.</summary>
    internal int Run()
    {
        lock (Gate) { _running++; }
        try { return HighsNative.Run(this); }
        finally
        {
            lock (Gate)
            {
                _running--;
                DestroyRetired();
            }
        }
    }

    internal static HighsHandle Create()
    {
        HighsHandle created;
        lock (Gate) { created = HighsNative.Create(); }
        return !created.IsInvalid ? created : throw new SolverUnavailableException(Say.SolverOutOfMemory("HiGHS"));
    }

    protected override bool ReleaseHandle()
    {
        lock (Gate)
        {
            Retired.Add(handle);
            if (_running > 0) { _ = HighsNative.Clear(handle); }
            DestroyRetired();
        }

        return true;
    }

    private static void DestroyRetired()
    {
        if (_running > 0) { return; }
        foreach (nint highs in Retired) { HighsNative.Destroy(highs); }
        Retired.Clear();
    }
}
