using Veta.Lp;

namespace Veta.Solvers.Highs;

/// <summary>
/// Listens during one solve: stops it, reports progress at most ten times a second, passes log lines on. An exception of the caller's
/// own callback must not cross the engine: it stops the solve and is thrown afterwards.
/// </summary>
internal sealed class HighsMonitor
{
    private const int Logging = 0, SimplexInterrupt = 1, InteriorInterrupt = 2, MipInterrupt = 6;
    private readonly HighsProblem _problem;
    private readonly SolveOptions _options;
    private readonly StopSignal _stop;
    private readonly bool _mip;
    private double _nextReport;
    private Exception? _failure;

    internal HighsMonitor(HighsProblem problem, SolveOptions options, StopSignal stop, bool mip)
    {
        _problem = problem;
        _options = options;
        _stop = stop;
        _mip = mip;
        problem.Engine.Callback = On;
        bool watch = stop.CanStop || options.Progress is not null;
        Switch(watch, SimplexInterrupt);
        Switch(watch, InteriorInterrupt);
        Switch(watch && mip, MipInterrupt);
        Switch(options.Log is not null, Logging);
        problem.Options.Bool("output_flag", options.Log is not null);
    }

    /// <summary>Throws what a caller's callback threw.</summary>
    internal void Rethrow()
    {
        if (_failure is not null) { System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(_failure); }
    }

    private void Switch(bool on, int kind)
    {
        int code = on ? _problem.Engine.StartCallback(kind) : _problem.Engine.StopCallback(kind);
        if (code < 0) { throw new HighsCallException("HiGHS refused a callback."); }
    }

    private void On(int kind, nint message, nint dataOut, nint dataIn)
    {
        if (_failure is null)
        {
            try { Report(kind, message, dataOut); }
            catch (Exception failure) { _failure = failure; }
        }

        // The first field of the input struct asks for an interrupt in every version.
        if (kind != Logging && dataIn != 0 && (_failure is not null || _stop.ShouldStop)) { _problem.Engine.View<int>(dataIn, 1)[0] = 1; }
    }

    private void Report(int kind, nint message, nint dataOut)
    {
        if (kind == Logging)
        {
            _options.Log?.Invoke(_problem.Text.Read(message).TrimEnd('\n'));
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

    private static double Finite(double value) => double.IsFinite(value) ? value : double.NaN;

    private int Int(nint dataOut, string name) => Item(dataOut, name) is var address and not 0 ? _problem.Engine.View<int>(address, 1)[0] : 0;

    private long Long(nint dataOut, string name) => Item(dataOut, name) is var address and not 0 ? _problem.Engine.View<long>(address, 1)[0] : 0;

    private double Double(nint dataOut, string name) => Item(dataOut, name) is var address and not 0 ? _problem.Engine.View<double>(address, 1)[0] : double.NaN;

    private nint Item(nint dataOut, string name) => _problem.Engine.CallbackItem(dataOut, _problem.Text[name]);
}
