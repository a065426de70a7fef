namespace Veta.Data.Findings;

/// <summary>A package, a scenario or a change that cannot be used, with everything that was found.</summary>
public sealed class PackageException : Exception
{
    private const int Shown = 20;

    /// <summary>Carries all findings, errors and warnings.</summary>
    /// <param name="what">What cannot be used, such as <c>The package north-america</c>.</param>
    /// <param name="findings">At least one error among them.</param>
    public PackageException(string what, IReadOnlyList<Finding> findings)
        : base(Describe(what, findings))
    {
        Findings = findings;
    }

    /// <summary>All findings, in the order of the tables and their lines.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    private static string Describe(string what, IReadOnlyList<Finding> findings)
    {
        Finding[] errors = [.. findings.Where(f => f.Severity == Severity.Error)];
        string head = $"{what} cannot be used: {errors.Length} {(errors.Length == 1 ? "error" : "errors")}.";
        string rest = errors.Length > Shown ? $"\n… and {errors.Length - Shown} more errors." : "";
        return head + "\n" + string.Join('\n', errors.Take(Shown).Select(f => f.ToString())) + rest;
    }
}
