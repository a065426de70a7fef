namespace Veta.Data.Findings;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Worth a look; the package can be used.</summary>
    Warning,

    /// <summary>The package cannot be used.</summary>
    Error,
}
