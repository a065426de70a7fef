namespace Veta.Analyses.Content;

/// <summary>What a line of a product's cost is.</summary>
internal enum ContentLineKind
{
    /// <summary>A material that the recipe names.</summary>
    Input,

    /// <summary>Materials of the running cost, whose origin is not known.</summary>
    OtherMaterials,

    /// <summary>Power, water, labour and other utilities of the recipe.</summary>
    Utility,

    /// <summary>The rest of the running cost.</summary>
    Running,

    /// <summary>Yearly costs that do not depend on output, over what is made.</summary>
    Fixed,

    /// <summary>Investment over its life and what could be made.</summary>
    Depreciation,

    /// <summary>What net cost leaves out, with a minus.</summary>
    Excluded,
}
