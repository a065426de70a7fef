namespace Veta.Data;

/// <summary>Published sources can be found.</summary>
internal sealed class SourceCheck : IPackageCheck
{
    public string Name => "sources";

    public string Proves => "Every source that is not a working assumption has an address.";

    public IEnumerable<Finding> Run(Package package) =>
        from source in package.Sources
        where source.Grade != Grade.D && source.Address is null
        select CheckFinding.Error(
            "source-address",
            source,
            "address",
            $"A source of grade {source.Grade} has no address.",
            "Give its web address or DOI, or grade it D when it is a working assumption.");
}
