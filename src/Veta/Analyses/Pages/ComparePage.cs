using System.Globalization;
using Veta.Analyses.Comparing;
using Veta.Data;

namespace Veta.Analyses.Pages;

/// <summary>Tells what changed between two runs.</summary>
public static class ComparePage
{
    private const int MostInputs = 40;
    private const int MostResults = 12;

    /// <summary>The page.</summary>
    public static IReadOnlyList<PagePart> Of(Comparison comparison, Language language)
    {
        string Pick(string english, string spanish) => language == Language.Spanish ? spanish : english;
        var parts = new List<PagePart>();
        if (comparison.Asked.Count > 0)
        {
            parts.Add(new PagePart.Table(
                Pick("What was asked", "Lo que se preguntó"),
                [Pick("Option", "Opción"), Pick("Before", "Antes"), Pick("After", "Después")],
                [.. comparison.Asked.Select(a => (IReadOnlyList<string>)[a.Name, Asked(a.Before), Asked(a.After)])]));
        }

        if (comparison.Inputs.Count == 0) { parts.Add(new PagePart.Paragraph(Pick("The inputs are the same.", "Los datos son los mismos."))); }
        else
        {
            parts.Add(new PagePart.Table(
                Pick($"Inputs that differ: {comparison.Inputs.Count}", $"Datos distintos: {comparison.Inputs.Count}"),
                [Pick("Figure", "Cifra"), Pick("Before", "Antes"), Pick("After", "Después")],
                [.. comparison.Inputs.Take(MostInputs).Select(d => (IReadOnlyList<string>)[Address(d), d.Before ?? "-", d.After ?? "-"])]));
        }

        parts.Add(new PagePart.Table(
            Pick("Figures", "Cifras"), [Pick("Figure", "Cifra"), ">" + Pick("Before", "Antes"), ">" + Pick("After", "Después"), ">" + Pick("Change", "Cambio")],
            [.. comparison.Figures.Select(f => (IReadOnlyList<string>)[f.Name, Number(f.Before), Number(f.After), Number((f.After ?? 0) - (f.Before ?? 0))])]));
        foreach (var table in comparison.Tables.GroupBy(t => t.Table))
        {
            parts.Add(new PagePart.Table(
                Pick($"Table {table.Key}, cells that differ: {table.Count()}", $"Tabla {table.Key}, celdas distintas: {table.Count()}"),
                [Pick("Row", "Fila"), ">" + Pick("Before", "Antes"), ">" + Pick("After", "Después"), ">" + Pick("Change", "Cambio")],
                [.. table.Take(MostResults).Select(t => (IReadOnlyList<string>)[t.Key, Number(t.Before), Number(t.After), Number(t.After - t.Before)])]));
        }

        if (!comparison.Tables.Any()) { parts.Add(new PagePart.Paragraph(Pick("The results are the same.", "Los resultados son los mismos."))); }
        return parts;
    }

    private static string Asked(string? value) => string.IsNullOrEmpty(value) ? "-" : value.Split('@')[0] + (value.Contains('@', StringComparison.Ordinal) ? " @ " + string.Join(", ", value.Split('@', 2)[1].Split(',').Where(p => !p.EndsWith('='))) : "");

    private static string Address(PackageDifference difference) => $"{difference.Table}[{difference.Row}]" + (difference.Column is null ? "" : "." + difference.Column);

    private static string Number(double? value) => value is null ? "-" : value.Value.ToString(Math.Abs(value.Value) >= 1000 ? "N0" : "G6", CultureInfo.InvariantCulture);
}
