using Xunit;

namespace Veta.Tests.Solvers;

/// <summary>Tests that read the wall clock or the memory of the process run alone, so that no other test fails them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class WallClock
{
    public const string Name = "wall clock";
}
