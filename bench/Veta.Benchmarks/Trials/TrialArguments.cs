using System.Globalization;
using Veta.Data;
using Veta.Solvers;

namespace Veta.Benchmarks.Trials;

/// <summary>Which shocks to try with which engines, seeds and changed figures, from the command line.</summary>
internal sealed record TrialArguments
{
    public const string Usage = """
        Usage: bench/run trials [PACKAGE] [options]
          --events a,b|all      events and sets (default all)
          --engine highs,clp    solvers (default highs,clp)
          --seed 0,1,2          seeds of the engine (default 0)
          --vary N              N variants with demands moved by up to 1 % and N with costs (default none)
          --start 2026-12,…     first months (default 2026-12)
          --months 36,60        months of a run (default 36)
          --out FILE            write what is printed, as Markdown

        """;

    public string Package { get; init; } = Path.Combine("models", "north-america");

    /// <summary>Empty for all.</summary>
    public IReadOnlyList<string> Events { get; init; } = [];

    public IReadOnlyList<string> Engines { get; init; } = ["highs", "clp"];

    public IReadOnlyList<int> Seeds { get; init; } = [0];

    public int Variants { get; init; }

    public IReadOnlyList<Month> Starts { get; init; } = [new(2026, 12)];

    public IReadOnlyList<int> Months { get; init; } = [36];

    public string? Out { get; init; }

    /// <summary>Reads the arguments after the word <c>trials</c>; throws <see cref="ArgumentException"/> with what to type instead.</summary>
    public static TrialArguments Parse(IReadOnlyList<string> arguments)
    {
        var parsed = new TrialArguments();
        for (int k = 0; k < arguments.Count; k++)
        {
            string option = arguments[k];
            if (!option.StartsWith('-'))
            {
                parsed = parsed with { Package = option };
                continue;
            }

            string[] values = k + 1 < arguments.Count ? arguments[++k].Split(',') : throw new ArgumentException($"{option} needs a value.");
            parsed = option switch
            {
                "--events" => parsed with { Events = values is ["all"] ? [] : values },
                "--engine" => parsed with { Engines = values },
                "--seed" => parsed with { Seeds = [.. values.Select(v => Whole(option, v))] },
                "--vary" => parsed with { Variants = Whole(option, values[0]) },
                "--start" => parsed with { Starts = [.. values.Select(v => Month.Parse(v) ?? throw new ArgumentException($"--start takes months such as 2026-12, not '{v}'."))] },
                "--months" => parsed with { Months = [.. values.Select(v => Whole(option, v))] },
                "--out" => parsed with { Out = values[0] },
                _ => throw new ArgumentException($"There is no option '{option}'.\n{Usage}"),
            };
        }

        foreach (string engine in parsed.Engines) { _ = SolverCatalog.Find(engine); }
        return parsed;
    }

    private static int Whole(string option, string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : throw new ArgumentException($"{option} takes whole numbers, not '{value}'.");
}
