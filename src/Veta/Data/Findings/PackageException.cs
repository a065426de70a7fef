namespace Veta.Data.Findings;

/// <summary>A package, a scenario or a change that cannot be used, with everything that was found.</summary>
internal sealed class PackageException : Exception, ITold
{
    private const int Shown = 20;

    /// <summary>Carries all findings, errors and warnings.</summary>
    /// <param name="what">What cannot be used, such as <c>The package north-america</c>.</param>
    /// <param name="findings">At least one error among them.</param>
    public PackageException(Sentence what, IReadOnlyList<Finding> findings)
        : base(Describe(what, findings).In(Language.English))
    {
        Findings = findings;
        Told = Describe(what, findings);
    }

    /// <summary>All findings, in the order of the tables and their lines.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <inheritdoc/>
    public Sentence Told { get; }

    private static Sentence Describe(Sentence what, IReadOnlyList<Finding> findings)
    {
        Finding[] errors = [.. findings.Where(f => f.Severity == Severity.Error)];
        IEnumerable<Said> lines = errors.Take(Shown).Select(f => (Said)f.Told);
        return Say.FindingRefused(what, errors.Length, Said.Lines(errors.Length > Shown ? lines.Append(Say.FindingMore(errors.Length - Shown)) : lines));
    }
}
