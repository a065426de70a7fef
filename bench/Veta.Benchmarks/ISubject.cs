namespace Veta.Benchmarks;

/// <summary>Something to be timed: one file, and one line in <see cref="SubjectList"/>.</summary>
internal interface ISubject
{
    /// <summary>Its name on the command line.</summary>
    string Name { get; }

    /// <summary>What it is, in one sentence.</summary>
    string Description { get; }

    /// <summary>Its sizes, smallest first. The tests build the smallest and solve it.</summary>
    IReadOnlyList<string> Sizes { get; }

    /// <summary>Its phases in the order in which they run; each needs those before it.</summary>
    IReadOnlyList<string> Phases { get; }

    /// <summary>The phases that run when none is asked for: all, but for sizes that take minutes to solve.</summary>
    IReadOnlyList<string> UsualPhases(string size);

    /// <summary>The optimum of a size, where it is known.</summary>
    double? Optimum(string size);

    /// <summary>Writes what the phases read; not timed, and in a process of its own.</summary>
    void Prepare(string size, string folder);

    /// <summary>Goes once through the phases, up to the last that the clock wants.</summary>
    void Run(SubjectRun run);
}
