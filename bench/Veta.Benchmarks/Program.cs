using Veta.Benchmarks.Generation;
using Veta.Data;
using Veta.Network;
using Veta.Solvers;

foreach (string name in args)
{
    var tables = NetworkGenerator.Generate(NetworkSize.Named(name));
    Package p = NetworkPackage.From(tables);
    string folder = Path.Combine("/tmp/benchpkg", name);
    PackageWriter.Write(p, folder);
    for (int k = 0; k < 6; k++)
    {
        long t0 = System.Diagnostics.Stopwatch.GetTimestamp(); TimeSpan c0 = Environment.CpuUsage.TotalTime;
        void Mark(string s) { Console.Write($"{s} {System.Diagnostics.Stopwatch.GetElapsedTime(t0).TotalSeconds:F3}/{(Environment.CpuUsage.TotalTime - c0).TotalSeconds:F3} {System.Diagnostics.Process.GetCurrentProcess().PeakWorkingSet64 >> 20}MB  "); t0 = System.Diagnostics.Stopwatch.GetTimestamp(); c0 = Environment.CpuUsage.TotalTime; }
        Package q = PackageReader.Read(folder);
        Mark("read");long a0=GC.GetTotalAllocatedBytes();void A(string n){long a=GC.GetTotalAllocatedBytes();Console.Write($"[{n} alloc {(a-a0)>>20}MB gc {GC.CollectionCount(0)},{GC.CollectionCount(1)},{GC.CollectionCount(2)} live {GC.GetTotalMemory(true)>>20}] ");a0=GC.GetTotalAllocatedBytes();t0 = System.Diagnostics.Stopwatch.GetTimestamp(); c0 = Environment.CpuUsage.TotalTime;} A("read");
        var ctx = NetworkModel.Post(q, BlockList.All);
        Mark("post");A("post");
        var m = NetworkModel.Compile(ctx, BlockList.All, "x");
        Mark("compile");A("compile");
        using var s = SolverCatalog.Find("highs").Open(m.Program);
        Mark("pass");A("pass");
        Console.WriteLine($"{name} {m.Program.ColumnCount} {m.Program.RowCount} {m.Program.NonZeroCount}");
        if (name is "XS" or "S" && k == 0) { Console.WriteLine(s.Solve(new()).Objective.ToString("R")); }
    }
}
