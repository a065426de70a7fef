namespace Veta.Data.Tables;

/// <summary>Form of a demand curve. In tables the words are in kebab-case.</summary>
public enum DemandCurveKind
{
    /// <summary>The same elasticity at every price up to the choke price.</summary>
    ConstantElasticity,

    /// <summary>A straight line through the usual point; it reaches no demand and no price.</summary>
    Linear,
}
