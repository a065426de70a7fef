namespace Veta.Data.Tables;

/// <summary>Whether a contract binds. In tables the words are in kebab-case.</summary>
public enum ContractStatus
{
    /// <summary>Binds in its years.</summary>
    InForce,

    /// <summary>Signed as a memorandum, a letter of intent or on conditions that are open: binds nobody yet.</summary>
    Announced,

    /// <summary>Done, terminated or in dispute: binds nobody any more.</summary>
    Ended,
}
