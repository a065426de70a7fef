namespace Veta.Data.Tables;

/// <summary>Parts of a cost that places price differently. In tables the words are in kebab-case.</summary>
public enum CostComponent
{
    /// <summary>Building and what is a share of it: plant, installation, maintenance, insurance.</summary>
    Construction,

    /// <summary>People that the recipe does not name.</summary>
    Labour,

    /// <summary>Electricity that the recipe does not name.</summary>
    Power,

    /// <summary>Reagents, materials and services that are traded and cost about the same everywhere.</summary>
    Other,
}
