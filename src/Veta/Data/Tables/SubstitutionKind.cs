namespace Veta.Data.Tables;

/// <summary>How users do without. In tables the words are in kebab-case.</summary>
public enum SubstitutionKind
{
    /// <summary>Another material.</summary>
    Substitute,

    /// <summary>Less of the same.</summary>
    Thrift,
}
