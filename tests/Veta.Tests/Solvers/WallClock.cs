using Xunit;

namespace Veta.Tests.Solvers;

/// <summary>Tests that read the wall clock run alone, so that no other test's load fails them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class WallClock
{
    public const string Name = "wall clock";
}
