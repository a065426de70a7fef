using Veta.Analyses;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Data.Results;
using Veta.Data.Writing;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.Analyses.Sampling;

/// <summary>Specifications, packages with ranges, and runs of ensembles in a folder that goes with the test.</summary>
internal sealed class EnsembleSample(TemporaryFolder folder)
{
    /// <summary>The teaching package of transport, in which the cost of all lanes moves together, and all demand.</summary>
    public string Transport(params IReadOnlyList<Uncertainty> rows) => Package("transport", rows.Count > 0 ? rows : [LaneCosts]);

    /// <summary>All lane costs from half to one and a half.</summary>
    public static Uncertainty LaneCosts { get; } = Row("lanes", "*", "cost_usd_per_unit", 0.5, 1.5);

    /// <summary>A row of <c>uncertainty</c>, every value alike.</summary>
    public static Uncertainty Row(string table, string row, string column, double low, double high) => new()
    {
        Table = table, Row = row, Column = column, Distribution = DistributionKind.Uniform, LowRatio = low, HighRatio = high, Source = new SourceId("teaching-settings"),
    };

    /// <summary>A copy of a package of the repository with ranges.</summary>
    public string Package(string name, IReadOnlyList<Uncertainty> rows)
    {
        string path = folder.File("package");
        PackageWriter.Write(PackageReader.Read(Repository.File("models/" + name)) with { Uncertainties = rows }, path);
        return path;
    }

    /// <summary>Writes a specification.</summary>
    public string Spec(string text, string name = "ensemble.yaml")
    {
        string path = folder.File(name);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>A plan of the package beside it.</summary>
    public string Plan(string design, string more = "") => Spec($"package: package\nanalysis: plan\ndesign: {design}\n{more}");

    /// <summary>Runs a specification and writes its answer into a folder.</summary>
    public Answer Run(string spec, string into, int workers = 1)
    {
        string path = folder.File(into);
        RunFolder? target = null;
        try
        {
            Workplace place = SampleRequests.Place(workers) with
            {
                Begins = heading =>
                {
                    target = RunFolder.Open(path, heading.Kept);
                    return path;
                },
            };
            Answer answer = AnalysisList.Find("ensemble").Run(new RunRequest { Analysis = "ensemble" }.With("specification", spec), place, TestContext.Current.CancellationToken);
            target!.Write(AnswerFolder.Document(answer));
            return answer;
        }
        finally
        {
            target?.Dispose();
        }
    }

    /// <summary>The bytes of everything in a folder but its manifest, by name.</summary>
    public SortedDictionary<string, string> Bytes(string of)
    {
        string root = folder.File(of);
        return new SortedDictionary<string, string>(
            Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Where(f => !f.EndsWith("manifest.json", StringComparison.Ordinal))
                .ToDictionary(f => Path.GetRelativePath(root, f), f => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f)))),
            StringComparer.Ordinal);
    }

    /// <summary>Rows of a table of a run, each by its columns.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string of, string table)
    {
        (IReadOnlyList<string> columns, IReadOnlyList<string[]> rows) = ResultFile.Read(Path.Combine(folder.File(of), table + ".csv"));
        return [.. rows.Select(row => columns.Zip(row).ToDictionary(c => c.First, c => c.Second))];
    }
}
