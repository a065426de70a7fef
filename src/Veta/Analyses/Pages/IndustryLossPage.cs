using System.Globalization;
using Veta.Analyses.Industries;
using Veta.Analyses.Shock;
using Veta.Data;

namespace Veta.Analyses.Pages;

/// <summary>Tells what the industries of countries with an input-output table lose in a shock.</summary>
internal static class IndustryLossPage
{
    private const int Most = 10;

    /// <summary>A line for each country, and the industries that lose most.</summary>
    public static IEnumerable<PagePart> Of(ShockResult result, ShockWords words)
    {
        foreach (GdpLossRow row in result.GdpLosses) { yield return new PagePart.Paragraph(Line(row, result.Request.Months, words)); }
        IndustryLossRow[] top = [.. result.IndustryLosses.Where(i => i.RationedUsd >= 1e6 || i.BestTriageUsd >= 1e6).OrderByDescending(i => Math.Max(i.RationedUsd, i.BestTriageUsd)).Take(Most)];
        if (top.Length > 0)
        {
            Dictionary<(RegionId, IndustryId), Industry> industries = result.Request.Package.Industries.ToDictionary(i => (i.Region, i.Id));
            yield return new PagePart.Table(
                words.Pick("Industries that lose most (million USD)", "Industrias que más pierden (millones USD)"),
                [
                    words.Pick("Industry", "Industria"), words.Pick("Country", "País"), ">" + words.Pick("Output", "Producción"), ">" + words.Pick("Lacks a material itself, low - high", "Le falta un material, baja - alta"),
                    ">" + words.Pick("Through sellers and buyers", "Por proveedores y compradores"), ">" + words.Pick("Value added lost", "Valor agregado perdido"),
                ],
                [
                    .. top.Select(i => (IReadOnlyList<string>)
                    [
                        words.Pick(industries[(i.Country, i.Industry)].NameEn, industries[(i.Country, i.Industry)].NameEs), words.Region(i.Country), Millions(i.OutputUsd), $"{Millions(i.DirectLowUsd)} - {Millions(i.DirectHighUsd)}",
                        $"{Millions(i.IndirectLowUsd)} - {Millions(i.IndirectHighUsd)}", $"{Millions(i.BestTriageUsd)} - {Millions(i.RationedUsd)}",
                    ]),
                ]);
        }

        yield return new PagePart.Paragraph(words.Pick(
            "Low: best triage, the uses of least value go first. High: all users are cut alike, and the shortfall passes to buyers and the lost orders to sellers. Of one industry the low figure may be the larger one, because the triage stops some to spare others. Which share of an industry's output needs a material is mostly an assumption (material_dependence); no worst case, see docs/guide/industry-losses.md.",
            "Baja: el mejor reparto, primero ceden los usos de menor valor. Alta: todos los usuarios se recortan por igual, y el faltante pasa a los compradores y los pedidos perdidos a los proveedores. En una industria la cifra baja puede ser la mayor, porque el reparto detiene a unas para cuidar a otras. Qué parte de la producción de una industria necesita un material es casi siempre un supuesto (material_dependence); no es el peor caso, véase docs/guide/industry-losses.md."));
    }

    /// <summary>A range in thousands of millions, with as many digits as it needs; a dash where it is not known.</summary>
    public static string Range(double? low, double? high) => low is { } a && high is { } b ? $"{Billions(a)}-{Billions(b)}" : "-";

    private static string Line(GdpLossRow row, int months, ShockWords words)
    {
        string country = words.Region(row.Country);
        if (row.RationedUsd < 1e6) { return words.Pick($"Value added at risk, {country}: less than 1 million USD in {months} months.", $"Valor agregado en riesgo, {country}: menos de 1 millón de USD en {months} meses.") + LeftOut(row, words); }
        string wide = row is { LeastUsd: { } least, MostUsd: { } most }
            ? words.Pick($"; {Range(least, most)} over the range of the data", $"; {Range(least, most)} en todo el rango de los datos")
            : "";
        return words.Pick(
            $"Value added at risk, {country}: {Range(row.BestTriageUsd, row.RationedUsd)} billion USD in {months} months ({Percent(row.BestTriageShare)}-{Percent(row.RationedShare)} % of all value added; table of {row.Year}{wide}).",
            $"Valor agregado en riesgo, {country}: {Range(row.BestTriageUsd, row.RationedUsd)} mil millones de USD en {months} meses ({Percent(row.BestTriageShare)}-{Percent(row.RationedShare)} % de todo el valor agregado; cuadro de {row.Year}{wide}).") + LeftOut(row, words);
    }

    private static string LeftOut(GdpLossRow row, ShockWords words) => row.DemandsLeftOut == 0 ? "" : words.Pick(
        $" Short demands without an industry, left out: {row.DemandsLeftOut}.",
        $" Demandas con faltante y sin industria, que quedan fuera: {row.DemandsLeftOut}.");

    private static string Billions(double usd) => (usd / 1e9).ToString(Math.Abs(usd) >= 1e11 ? "N0" : Math.Abs(usd) >= 1e10 ? "N1" : "N2", CultureInfo.InvariantCulture);

    private static string Millions(double usd) => (usd / 1e6).ToString("N0", CultureInfo.InvariantCulture);

    private static string Percent(double share) => (100 * share).ToString(share >= 0.001 ? "0.00" : "0.0000", CultureInfo.InvariantCulture);
}
