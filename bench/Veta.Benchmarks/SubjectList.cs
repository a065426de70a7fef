using Veta.Benchmarks.Subjects;

namespace Veta.Benchmarks;

/// <summary>All subjects. A new one is one file and one line here.</summary>
internal static class SubjectList
{
    public static IReadOnlyList<ISubject> All { get; } =
    [
        new BenchNetwork(),
        new DemandChange(),
        new OriginTracing(),
        new ProjectFutures(),
        new RollingMarket(),
        new TransportProgram(),
    ];

    public static ISubject Named(string name) => All.Single(subject => subject.Name == name);
}
