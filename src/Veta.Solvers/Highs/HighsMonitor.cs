using System.Runtime.InteropServices;
using Veta.Lp;

namespace Veta.Solvers.Highs;

/// <summary>
/// Listens during one solve: stops it, reports progress at most ten times a second, passes log lines on. An exception of the caller's
/// own callback must not cross the engine: it stops the solve and is thrown afterwards.
/// </summary>
internal sealed unsafe class HighsMonitor
{
    private const int Logging = 0, SimplexInterrupt = 1, InteriorInterrupt = 2, MipInterrupt = 6;
    private readonly SolveOptions _options;
    private readonly StopSignal _stop;
    private readonly bool _mip;
    private double _nextReport;
    private Exception? _failure;

    internal HighsMonitor(HighsProblem problem, SolveOptions options, StopSignal stop, bool mip)
    {
        _options = options;
        _stop = stop;
        _mip = mip;
        problem.Callback = On;
        bool watch = stop.CanStop || options.Progress is not null;
        problem.Listen(watch, SimplexInterrupt);
        problem.Listen(watch, InteriorInterrupt);
        problem.Listen(watch && mip, MipInterrupt);
        problem.Listen(options.Log is not null, Logging);
        problem.Options.Bool("output_flag", options.Log is not null);
        problem.Options.Bool("log_to_console", options.Log is not null && HighsLibrary.LogsThroughConsole);
    }

    /// <summary>Throws what a caller's callback threw.</summary>
    internal void Rethrow()
    {
        if (_failure is not null) { System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(_failure); }
    }

    private void On(int kind, nint message, nint dataOut, nint dataIn)
    {
        if (_failure is null)
        {
            try { Report(kind, message, dataOut); }
            catch (Exception failure) { _failure = failure; }
        }

        // The first field of the input struct asks for an interrupt in every version.
        if (kind != Logging && dataIn != 0 && (_failure is not null || _stop.ShouldStop)) { Marshal.WriteInt32(dataIn, 1); }
    }

    private void Report(int kind, nint message, nint dataOut)
    {
        if (kind == Logging)
        {
            _options.Log?.Invoke((Marshal.PtrToStringUTF8(message) ?? "").TrimEnd('\n'));
            return;
        }

        double seconds = _options.Progress is null ? 0 : _stop.Elapsed.TotalSeconds;
        if (_options.Progress is null || seconds < _nextReport || dataOut == 0) { return; }
        _nextReport = seconds + 0.1;
        long iterations = Math.Max(0, Int(dataOut, "simplex_iteration_count")) + Math.Max(0, Int(dataOut, "ipm_iteration_count"));
        double objective = double.NaN, bound = double.NaN;
        if (_mip && kind == MipInterrupt)
        {
            iterations = Math.Max(iterations, Long(dataOut, "mip_total_lp_iterations"));
            objective = Finite(Double(dataOut, "mip_primal_bound"));
            bound = Finite(Double(dataOut, "mip_dual_bound"));
        }

        _options.Progress(new SolveProgress(seconds, iterations, objective, bound));
    }

    private static double Finite(double value) => Math.Abs(value) < 1e30 ? value : double.NaN;

    private static int Int(nint dataOut, string name) => HighsNative.CallbackItem(dataOut, name) is var item and not null ? *(int*)item : 0;

    private static long Long(nint dataOut, string name) => HighsNative.CallbackItem(dataOut, name) is var item and not null ? *(long*)item : 0;

    private static double Double(nint dataOut, string name) => HighsNative.CallbackItem(dataOut, name) is var item and not null ? *(double*)item : double.NaN;
}
