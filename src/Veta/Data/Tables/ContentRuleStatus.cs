namespace Veta.Data.Tables;

/// <summary>Whether a rule on content holds. In tables the words are in kebab-case.</summary>
public enum ContentRuleStatus
{
    /// <summary>Holds in its years.</summary>
    InForce,

    /// <summary>Made law and not applied for now.</summary>
    Suspended,

    /// <summary>Not law yet.</summary>
    Announced,

    /// <summary>Over; kept as a template and for back-tests.</summary>
    Ended,
}
