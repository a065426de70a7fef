using System.Globalization;
using Veta.Analyses.Sources;
using Veta.Data;

namespace Veta.Analyses.Pages;

/// <summary>Tells on what a package rests.</summary>
public static class SourcesPage
{
    /// <summary>The page.</summary>
    public static IReadOnlyList<PagePart> Of(SourceReport report, Language language)
    {
        ArgumentNullException.ThrowIfNull(report);
        string Pick(string english, string spanish) => language == Language.Spanish ? spanish : english;
        string cost = report.CostIsOfPlan ? Pick("Cost of the plan (%)", "Costo del plan (%)") : Pick("Cost at full capacity (%)", "Costo a plena capacidad (%)");
        var parts = new List<PagePart>
        {
            new PagePart.Table(
                Pick($"On what {Count(report.Summary.Figures)} figures rest", $"En qué se apoyan {Count(report.Summary.Figures)} cifras"),
                [Pick("Grade", "Grado"), ">" + Pick("Figures", "Cifras"), ">" + Pick("Figures (%)", "Cifras (%)"), ">" + Pick("Capacity (%)", "Capacidad (%)"), ">" + cost],
                [.. Enum.GetValues<Grade>().Select(g => (IReadOnlyList<string>)
                    [GradeText(g, language), Count(report.Summary.FiguresByGrade[g]), Share(report.Summary.ShareOf(g)), Share(report.CapacityByGrade[g]), Share(report.CostByGrade[g])])]),
            new PagePart.Paragraph(Pick(
                "Capacity: each process counts alike, a plant with its share of its process. ", "Capacidad: cada proceso pesa lo mismo y una planta según su parte del proceso. ")
                + (report.CostIsOfPlan
                    ? Pick("Cost: operation, investment, transport and purchases of the run, not discounted.", "Costo: operación, inversión, transporte y compras de la corrida, sin descontar.")
                    : Pick("Cost: variable cost at full capacity; give --run for the cost of a plan.", "Costo: costo variable a plena capacidad; con --run, el costo de un plan."))),
        };
        if (report.Summary.Oldest is { } oldest)
        {
            parts.Add(new PagePart.Paragraph(Pick("Oldest source: ", "Fuente más antigua: ") + $"{oldest.Title}, {oldest.Publisher}, {oldest.Year} ({oldest.Id})."));
        }

        parts.Add(new PagePart.Table(
            Pick($"{report.Sources.Count} sources, most figures first", $"{report.Sources.Count} fuentes, de más a menos cifras"),
            [Pick("Source", "Fuente"), Pick("Publisher", "Editor"), ">" + Pick("Year", "Año"), Pick("Grade", "Grado"), ">" + Pick("Rows", "Filas"), ">" + Pick("Figures", "Cifras")],
            [.. report.Sources.Select(u => (IReadOnlyList<string>)
                [u.Source.Id.Value, u.Source.Publisher, u.Source.Year?.ToString(CultureInfo.InvariantCulture) ?? "-", u.Source.Grade.ToString(), Count(u.Rows), Count(u.Figures)])]));
        parts.Add(new PagePart.Paragraph(Pick("Every row names its source.", "Toda fila nombra su fuente.")
            + (report.Unused.Count == 0 ? "" : " " + Pick("Listed but not used: ", "En la lista, sin uso: ") + string.Join(", ", report.Unused) + ".")));
        return parts;
    }

    private static string GradeText(Grade grade, Language language) => (grade, language) switch
    {
        (Grade.A, Language.Spanish) => "A, estadística oficial",
        (Grade.B, Language.Spanish) => "B, informes técnicos y de empresas",
        (Grade.C, Language.Spanish) => "C, prensa y literatura",
        (_, Language.Spanish) => "D, supuesto de trabajo",
        (Grade.A, _) => "A, official statistics",
        (Grade.B, _) => "B, filings and technical reports",
        (Grade.C, _) => "C, press and literature",
        _ => "D, working assumption",
    };

    private static string Share(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
