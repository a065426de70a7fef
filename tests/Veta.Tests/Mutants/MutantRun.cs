using System.Globalization;
using System.Text.Json;
using Veta.Cli;
using Veta.Data;
using Xunit;

namespace Veta.Tests.Mutants;

/// <summary>What the program says to one mutant.</summary>
internal sealed class MutantRun
{
    // The slowest sound package is planned in a few seconds; a mutant that takes this long hangs.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private readonly string _folder;

    private MutantRun(string folder)
    {
        _folder = folder;
    }

    /// <summary>Exit code and faults of each verb, by name; a verb that was not asked is absent.</summary>
    public SortedDictionary<string, string> Classes { get; } = new(StringComparer.Ordinal);

    /// <summary>What must never happen: a fault of the program, a hang, a number that is none. Empty for a good answer.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>Writes the mutant into a folder and asks the verbs, each only when <c>check</c> accepts it.</summary>
    public static async Task<MutantRun> Of(PackageFiles mutant, string folder, params string[] verbs)
    {
        string package = Path.Combine(folder, "package");
        mutant.Write(package);
        var run = new MutantRun(folder);
        int accepted = await run.Ask("check", package);
        run.ReadScenarios(package);
        foreach (string verb in accepted == ExitCode.Answered ? verbs : []) { await run.Ask(verb, package); }
        return run;
    }

    private void ReadScenarios(string package)
    {
        PackageReading? reading = null;
        foreach (string id in ScenarioReader.List(package))
        {
            try
            {
                reading ??= PackageReader.TryRead(package);
                Scenario scenario = ScenarioReader.Read(package, id);
                _ = reading.Package?.With(scenario);
                Classes["scenario"] = Classes.GetValueOrDefault("scenario") ?? "read";
            }
            catch (PackageException)
            {
                Classes["scenario"] = "refused";
            }
            catch (Exception fault)
            {
                Classes["scenario"] = "fault";
                Faults.Add($"scenario {id}: {fault.GetType().Name} {fault.Message}");
            }
        }
    }

    private async Task<int> Ask(string verb, string package)
    {
        string answer = Path.Combine(_folder, "answer");
        if (Directory.Exists(answer)) { Directory.Delete(answer, recursive: true); }
        string[] limits = ["--time-limit", "4", "--solver", "highs", "--out", answer];
        string[] arguments = verb switch
        {
            "check" => ["check", package, "--lang", "en"],
            "shock" => ["shock", package, "--n-1", "--months", "6", "--lang", "en", .. limits],
            "appraise" => ["appraise", package, "--lang", "en", "--out", answer],
            _ => [verb, package, "--lang", "en", .. limits],
        };
        using StringWriter output = new(CultureInfo.InvariantCulture), notes = new(CultureInfo.InvariantCulture);
        int exit;
        try { exit = await CommandLine.Run(arguments, output, notes, TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken); }
        catch (TimeoutException)
        {
            Faults.Add($"{verb} hangs");
            Classes[verb] = "hang";
            return ExitCode.Fault;
        }

        string said = output.ToString() + notes;
        Judge(verb, exit, said, answer);
        return exit;
    }

    private void Judge(string verb, int exit, string said, string answer)
    {
        bool fault = said.Contains("This is a fault of veta", StringComparison.Ordinal) || said.Contains("   at Veta.", StringComparison.Ordinal);
        bool warned = verb == "check" && exit == ExitCode.Answered && said.Contains(": warning: ", StringComparison.Ordinal);
        Classes[verb] = string.Create(CultureInfo.InvariantCulture, $"{exit}{(fault ? " fault" : "")}{(warned ? " with warnings" : "")}");
        if (fault || (verb == "check" && exit is not (ExitCode.Answered or ExitCode.BadInput))) { Faults.Add($"{verb}: {Line(said, "fault")}"); }
        if (exit is ExitCode.Fault or ExitCode.BadInput && string.IsNullOrWhiteSpace(said)) { Faults.Add($"{verb} ends with {exit} and says nothing"); }
        if (verb != "check" && NotANumber(said) is { } line) { Faults.Add($"{verb} says: {line}"); }
        foreach (string file in Directory.Exists(answer) ? Directory.EnumerateFiles(answer, "*", SearchOption.TopDirectoryOnly).Where(f => Path.GetExtension(f) is ".csv" or ".json") : [])
        {
            string text = File.ReadAllText(file);
            if (NotANumber(text) is { } bad) { Faults.Add($"{verb} writes into {Path.GetFileName(file)}: {bad}"); }
            if (file.EndsWith(".json", StringComparison.Ordinal)) { JsonDocument.Parse(text).Dispose(); }
        }

        if (exit == ExitCode.Fault) { Classes[verb] += ": " + Line(said, ""); }
    }

    private static string? NotANumber(string text) => text.Split('\n').FirstOrDefault(line =>
        line.Split(',', ' ', ':', ';', '"', '\'', '(', ')').Any(word => word is "NaN" or "-NaN" or "Infinity" or "-Infinity" or "∞" or "-∞") && !line.Contains("note", StringComparison.Ordinal));

    private static string Line(string said, string word)
    {
        string line = said.Split('\n').FirstOrDefault(l => l.Contains(word, StringComparison.Ordinal) && l.Trim().Length > 0) ?? "";
        return line.Length > 160 ? line[..160] : line;
    }
}
