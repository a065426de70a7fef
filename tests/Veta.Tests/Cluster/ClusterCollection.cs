using Xunit;

namespace Veta.Tests.Cluster;

/// <summary>Tests that start services and many processes: one after another, and beside no other test.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ClusterCollection
{
    public const string Name = "clusters";
}
