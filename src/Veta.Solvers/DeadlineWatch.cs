using System.Diagnostics;

namespace Veta.Solvers;

/// <summary>
/// One background thread that calls back at deadlines. A timer of the thread pool would wait for a free pool thread,
/// and solves may hold all of them.
/// </summary>
internal static class DeadlineWatch
{
    private static readonly object Gate = new();
    private static readonly List<Entry> Entries = [];
    private static Thread? _thread;

    /// <summary>Calls <paramref name="stop"/> once after <paramref name="delay"/> unless the returned entry is disposed before.</summary>
    internal static IDisposable Arm(TimeSpan delay, Action stop)
    {
        Entry entry = new(Stopwatch.GetTimestamp() + (long)(delay.TotalSeconds * Stopwatch.Frequency), stop);
        lock (Gate)
        {
            Entries.Add(entry);
            if (_thread is null)
            {
                _thread = new Thread(Watch) { IsBackground = true, Name = "solver deadlines" };
                _thread.Start();
            }

            Monitor.Pulse(Gate);
        }

        return entry;
    }

    private static void Watch()
    {
        lock (Gate)
        {
            while (true)
            {
                long now = Stopwatch.GetTimestamp(), next = long.MaxValue;
                for (int k = Entries.Count - 1; k >= 0; k--)
                {
                    if (Entries[k].At > now) { next = Math.Min(next, Entries[k].At); continue; }
                    Action stop = Entries[k].Stop;
                    Entries.RemoveAt(k);
                    stop();
                }

                if (next == long.MaxValue) { Monitor.Wait(Gate); }
                else { Monitor.Wait(Gate, TimeSpan.FromSeconds(Math.Clamp((double)(next - now) / Stopwatch.Frequency, 0.001, 1e6))); }
            }
        }
    }

    private sealed record Entry(long At, Action Stop) : IDisposable
    {
        public void Dispose()
        {
            lock (Gate) { Entries.RemoveAll(entry => ReferenceEquals(entry, this)); }
        }
    }
}
