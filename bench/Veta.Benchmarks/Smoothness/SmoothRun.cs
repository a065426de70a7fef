using System.Globalization;
using System.Text;
using Veta.Analyses;
using Veta.Analyses.Findings;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Network.Actions;
using Veta.Solvers;

namespace Veta.Benchmarks.Smoothness;

/// <summary>
/// How losses of the headline events of a package move when demand at home, stocks and capacity outside the country that acts are less and more by up to 30 %: a loss that moves by more than a factor of two stands at
/// a cliff. Writes one line for each loss and variant.
/// </summary>
internal static class SmoothRun
{
    public const string Usage = """

        Usage: bench/run smooth [PACKAGE]
          losses of the events that the story of the package tells, with demand at home, stocks and capacity outside the acting country less and more by 10, 20 and 30 %, as CSV: event, loss, where, variant, USD

        """;

    private static readonly string[] _losses = ["shock.loss-country", "shock.loss-world", "shock.value-added"];

    public static int Run(string folder)
    {
        Package package = PackageReader.Read(folder);
        Console.WriteLine("event,loss,region,variant,usd");
        foreach (string id in package.Info.RunShocks)
        {
            IReadOnlyList<EventCase> cases = EventCase.Parse(package, id);
            foreach (SmoothVariant variant in SmoothVariant.All)
            {
                string at = Path.Combine(Path.GetTempPath(), $"veta-smooth-{Environment.ProcessId}");
                PackageWriter.Write(variant.In(package, cases), at);
                try { Console.Write(Lines(id, variant.Name, at)); }
                catch (Exception fault) when (fault is RequestException or PackageException) { Console.WriteLine($"{id},none,,{variant.Name},"); Console.Error.WriteLine(fault.Message); }
                finally { Directory.Delete(at, recursive: true); }

                Console.Out.Flush();
            }
        }

        return 0;
    }

    private static string Lines(string id, string variant, string folder)
    {
        RunRequest request = new RunRequest { Analysis = "shock", Package = folder }.With("event", id).With("warning", "false").With("beside", "false");
        var place = new Workplace { Solver = SolverCatalog.Find("auto"), Workers = new Workers(1) };
        Answer answer = AnalysisList.Find("shock").Run(request, place, CancellationToken.None);
        var lines = new StringBuilder();
        foreach (FindingRow row in answer.Tables.Single(t => t.Name == "findings").Rows.OfType<FindingRow>().Where(r => _losses.Contains(r.Key) && r.Value is not null))
        {
            // Value added has a lower and an upper end; both are figures of the sentence, the upper is the finding's own.
            foreach ((string loss, double usd) in row.Key == "shock.value-added" ? Ends(row) : [(row.Key, row.Value!.Value)]) { lines.Append(CultureInfo.InvariantCulture, $"{id},{loss},{row.About},{variant},{usd:R}\n"); }
        }

        return lines.ToString();

        IEnumerable<(string Loss, double Usd)> Ends(FindingRow row)
        {
            ResultTable countries = answer.Tables.Single(t => t.Name == "gdp_losses");
            int country = Column(countries, "country"), low = Column(countries, "best_triage_usd");
            double least = countries.Rows.Where(r => countries.Text(r, country) == row.About).Max(r => (double)countries.Cell(r, low)!);
            return [("shock.value-added-low", least), ("shock.value-added-high", row.Value!.Value)];
        }
    }

    private static int Column(ResultTable table, string name) => Enumerable.Range(0, table.Columns.Count).First(k => table.Columns[k].Name == name);
}
