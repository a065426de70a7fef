using System.Globalization;
using System.Text;
using Veta.Analyses.Sampling;

namespace Veta.Tests.Docs;

/// <summary>Prints what knowing figures better would be worth, from the kept tables of an ensemble; nothing where they were kept before there was such a table.</summary>
/// <param name="of">The tables.</param>
/// <param name="named">Name of a driver with its figures.</param>
internal sealed class HowSureWorth(HowSureTables of, Func<string, EnsembleFigureRow[], string> named)
{
    /// <summary>A sentence and a table of the first choice that is measured so.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="name">What it is called.</param>
    public string Print(string measure, string name)
    {
        if (of.Choices.FirstOrDefault(c => c.Measure == measure) is not { } choice) { return ""; }
        EnsembleInformationRow[] rows = [.. of.Information.Where(r => r.Choice == choice.Choice && r.Policy == choice.Policy && r.Against == choice.Against && r.Measure == choice.Measure && r.About == choice.About)];
        bool chosen = choice.All is not null;
        var text = new StringBuilder(chosen ? Choice(choice, name) : Text($"\nNothing is chosen by {name}; knowing a figure only narrows it, by the share of the spread that the figure explains alone. Chance gives the first of all figures up to {Percent(choice.ShareByChance)}.\n"));
        text.Append(chosen ? "\n| figure | grade | worth of knowing it, million USD | spread explained | stands out |\n|---|---|---:|---:|---|\n" : "\n| figure | grade | spread explained | stands out |\n|---|---|---:|---|\n");
        foreach (EnsembleInformationRow row in rows)
        {
            string worth = chosen ? Text($" {Million(row.Value)} ± {Million(row.Error)} |") : "";
            bool told = chosen && row.Value > 0 ? row.ValueTold : row.ShareTold;
            text.Append(Text($"| {named(row.Driver, [.. of.Figures.Where(f => f.Driver == row.Driver)])} | {row.Grade} |{worth} {Percent(row.Share)} ± {Percent(row.ShareError)} | {(told ? "yes" : "no")} |\n"));
        }

        return text.Append("\nHow these are estimated, and what *stands out* means: [what is worth finding out](../ensembles.md#what-is-worth-finding-out).\n").ToString();
    }

    private static string Choice(EnsembleChoiceRow choice, string name) => choice.All is > 0
        ? Text($"\nBy {name}, {choice.Best} is better in {Percent(choice.BestShare!.Value)} of {choice.Members} members; knowing every figure before choosing would be worth {Million(choice.All)} ± {Million(choice.AllError)} million USD.\n")
        : Text($"\nBy {name}, {choice.Best} is better in all of {choice.Members} members, so with 95 % confidence in at least {Percent(choice.BestShareLow!.Value)} of all draws: knowing a figure better is worth nothing for that choice, and only narrows the price.\n");

    private static string Million(double? usd) => (usd!.Value / 1e6).ToString(Math.Abs(usd.Value) >= 1e8 || usd.Value == 0 ? "N0" : "G3", CultureInfo.InvariantCulture);

    private static string Percent(double share) => (100 * share).ToString("N0", CultureInfo.InvariantCulture) + " %";

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
