using System.Globalization;
using Veta.Solvers;

namespace Veta.Benchmarks;

/// <summary>What to measure, from the command line.</summary>
internal sealed record BenchArguments
{
    public const string Usage = """
        Usage: bench/run [SUBJECT] [options]
          --size S,M,L          sizes (default S)
          --phases post,compile phases (default: the subject's usual ones; those before them run too)
          --engine highs,clp    engines (default: highs, and clp where it is installed)
          --runs N              runs after the one that warms up (default 5)
          --out FILE            write the figures as JSON

        """;

    public IReadOnlyList<ISubject> Subjects { get; init; } = SubjectList.All;

    public IReadOnlyList<string> Sizes { get; init; } = ["S"];

    public IReadOnlyList<string>? Phases { get; init; }

    public IReadOnlyList<string> Engines { get; init; } = [.. SolverCatalog.All.Where(e => e.IsAvailable).Select(e => e.Id)];

    public int Runs { get; init; } = 5;

    public string? Out { get; init; }

    /// <summary>Reads the arguments; throws <see cref="ArgumentException"/> with what to type instead.</summary>
    public static BenchArguments Parse(IReadOnlyList<string> arguments)
    {
        var parsed = new BenchArguments();
        for (int k = 0; k < arguments.Count; k++)
        {
            string option = arguments[k];
            if (!option.StartsWith('-'))
            {
                parsed = parsed with { Subjects = [SubjectList.All.FirstOrDefault(s => s.Name == option) ?? throw Wrong("subject", option, SubjectList.All.Select(s => s.Name))] };
                continue;
            }

            string value = k + 1 < arguments.Count ? arguments[++k] : throw new ArgumentException($"{option} needs a value.");
            parsed = option switch
            {
                "--size" => parsed with { Sizes = value.Split(',') },
                "--phases" => parsed with { Phases = value.Split(',') },
                "--engine" => parsed with { Engines = value.Split(',') },
                "--runs" => parsed with { Runs = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int runs) && runs > 0 ? runs : throw new ArgumentException($"--runs takes a whole number from 1, not '{value}'.") },
                "--out" => parsed with { Out = value },
                _ => throw Wrong("option", option, ["--size", "--phases", "--engine", "--runs", "--out"]),
            };
        }

        foreach (string engine in parsed.Engines) { _ = SolverCatalog.Find(engine); }
        parsed.CheckWords("size", parsed.Sizes, s => s.Sizes);
        parsed.CheckWords("phase", parsed.Phases ?? [], s => s.Phases);
        return parsed;
    }

    private void CheckWords(string what, IEnumerable<string> words, Func<ISubject, IEnumerable<string>> known)
    {
        string[] all = [.. Subjects.SelectMany(known).Distinct()];
        foreach (string word in words)
        {
            if (!all.Contains(word)) { throw Wrong(what, word, all); }
        }
    }

    private static ArgumentException Wrong(string what, string word, IEnumerable<string> known) => new($"There is no {what} '{word}'. Choose of: {string.Join(", ", known)}.");
}
