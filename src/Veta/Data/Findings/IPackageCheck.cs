namespace Veta.Data.Findings;

/// <summary>A check on what the tables of a package mean together; types, keys and references are known to be sound.</summary>
public interface IPackageCheck
{
    /// <summary>Short name, kebab-case.</summary>
    string Name { get; }

    /// <summary>What is certain of a package that passes.</summary>
    string Proves { get; }

    /// <summary>What speaks against it.</summary>
    IEnumerable<Finding> Run(Package package);
}
