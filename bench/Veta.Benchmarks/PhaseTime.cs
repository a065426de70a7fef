namespace Veta.Benchmarks;

/// <summary>One phase of one run.</summary>
/// <param name="Phase">Its name.</param>
/// <param name="Seconds">By the clock on the wall.</param>
/// <param name="CpuSeconds">Of all threads of the process, user and system.</param>
/// <param name="PeakMegabytes">Most memory that the process has held up to the end of the phase, in 10⁶ bytes.</param>
internal sealed record PhaseTime(string Phase, double Seconds, double CpuSeconds, double PeakMegabytes);
