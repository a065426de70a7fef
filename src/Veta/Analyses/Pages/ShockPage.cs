using System.Globalization;
using Veta.Analyses.Runs;
using Veta.Analyses.Shock;
using Veta.Analyses.Shock.Rows;
using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Pages;

/// <summary>Tells what a shock does: one line per sector, prices, who gains, what would have softened it.</summary>
public static class ShockPage
{
    /// <summary>The page of one shock.</summary>
    public static IReadOnlyList<PagePart> Of(
        ShockResult result, string title, IReadOnlyList<LeverRow> levers, IReadOnlyList<FloorRow> floors, IReadOnlyList<SurvivalRow> survivals, Language language)
    {
        ArgumentNullException.ThrowIfNull(result);
        var words = new ShockWords(result.Request.Package, language);
        var parts = new List<PagePart> { new PagePart.Heading(1, title), new PagePart.Paragraph(words.Asked(result.Request)), new PagePart.Paragraph(Summary(result, words)) };
        if (result.LeastUtilisationLowered.Count > 0)
        {
            parts.Add(new PagePart.Paragraph(words.Pick("These plants cannot meet their least utilisation in the first month, for want of inputs, and may run as low as they can: ", "Estas plantas no alcanzan su utilización mínima en el primer mes, por falta de insumos, y pueden operar tan abajo como alcancen: ")
                + string.Join(", ", result.LeastUtilisationLowered.Select(words.Plant)) + "."));
        }

        if (result.Reaches.Count > 0) { parts.Add(new PagePart.Paragraph(string.Join(" ", result.Reaches.Select(words.Reach)))); }
        SectorRow[] home = [.. result.Sectors.Where(s => words.Home.Holds(s.Country))];
        parts.Add(new PagePart.Table(
            words.SectorTitle(home.Count(s => s.FirstShortMonth is not null)),
            [words.Pick("Sector", "Sector"), words.Pick("Country", "País"), words.Pick("First short", "Primer faltante"), ">" + words.Pick("Months to it", "Meses hasta ahí"), ">" + words.Pick("Depth (%)", "Profundidad (%)"), words.Pick("Lacks most", "Le falta más"), ">" + words.Pick("Months short", "Meses con faltante"), ">" + words.Pick("Loss, low - high (million USD)", "Pérdida, baja - alta (millones USD)")],
            [.. home.Where(s => s.DepthShare >= 0.0005).OrderByDescending(s => s.DepthShare).ThenByDescending(s => s.LossLowUsd).Take(20).Select(s => (IReadOnlyList<string>)
            [
                words.Sector(s.Sector), words.Region(s.Country), s.FirstShortMonth ?? "-", Number(s.MonthsToShort), Percent(s.DepthShare), s.WorstMaterial is { } material ? words.Material(material) : "-",
                s.FirstShortMonth is null ? "-" : s.MonthsToRecover is { } months ? Number(months) : words.Pick("to the end", "hasta el fin"), Money(s.LossLowUsd) + " - " + (s.LossHighUsd is { } high ? Money(high) : "?"),
            ])]));
        parts.Add(new PagePart.Paragraph(words.Pick(
            "Short: 1 % or more of demand for a material is not met. Low: worth of what is no longer used, least valued uses first. High: value added of all output that needs a material, in proportion to what is missing (for countries with rows in material_dependence).",
            "Faltante: 1 % o más de la demanda de un material queda sin atender. Baja: valor de lo que deja de usarse, primero los usos menos valiosos. Alta: valor agregado de toda la producción que necesita un material, en proporción a lo que falta (en los países con filas en material_dependence).")));
        if (result.GdpLosses.Count > 0) { parts.AddRange(IndustryLossPage.Of(result, words)); }
        AddPrices(parts, result, words);
        parts.Add(new PagePart.Table(
            words.Pick("Who gains and who loses over the run (million USD)", "Quién gana y quién pierde en la corrida (millones USD)"),
            [words.Pick("Country", "País"), ">" + words.Pick("Consumers", "Consumidores"), ">" + words.Pick("Producers", "Productores"), ">" + words.Pick("Licences", "Licencias"), ">" + words.Pick("Treasury", "Erario"), ">" + words.Pick("Sum", "Suma")],
            [.. Extremes(result.Gains).Select(g => (IReadOnlyList<string>)[words.Account(g.Country), Money(g.ConsumersUsd), Money(g.ProducersUsd), Money(g.LicencesUsd), Money(g.TreasuryUsd), Money(g.TotalUsd)])]));
        if (levers.Count > 0) { parts.Add(LeverTable(levers, words)); }
        if (floors.Count > 0) { parts.Add(FloorTable(floors, words)); }
        if (survivals.Count > 0) { parts.Add(SurvivalTable(survivals, words)); }
        return parts;
    }

    /// <summary>The page of many shocks, ranked or swept.</summary>
    public static IReadOnlyList<PagePart> Of(IReadOnlyList<CaseRow> cases, string title, ShockRequest request, Language language)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(request);
        var words = new ShockWords(request.Package, language);
        CaseRow[] silent = [.. cases.Where(c => c.State == RowState.Answered && c.Outcome != ReachOutcome.Felt)], unanswered = [.. cases.Where(c => c.State != RowState.Answered)];
        var parts = new List<PagePart>
        {
            new PagePart.Heading(1, title),
            new PagePart.Paragraph(words.Asked(request)),
            new PagePart.Table(
                words.Pick($"{cases.Count} shocks", $"{cases.Count} choques"),
                [">#", words.Pick("Shock", "Choque"), ">" + words.Pick("Loss (million USD)", "Pérdida (millones USD)"), ">" + words.Pick("of it at home", "de ella, en casa"), ">" + words.Pick("Value added at home (billion USD)", "Valor agregado en casa (mil millones USD)"), ">" + words.Pick("Peak price (times)", "Precio máximo (veces)"), words.Pick("of", "de"), words.Pick("First short", "Primer faltante"), ">" + words.Pick("Sectors short", "Sectores con faltante"), ">" + words.Pick("Depth (%)", "Profundidad (%)")],
                [.. cases.Select(c => (IReadOnlyList<string>)
                [
                    Number(c.Rank), words.Case(c.Case), Money(c.LossUsd), Money(c.HomeLossUsd), IndustryLossPage.Range(c.HomeValueAddedLowUsd, c.HomeValueAddedHighUsd), Ratio(c.PeakRatio), c.PeakMaterial is { } material ? words.Material(material) : "-", c.FirstShortMonth ?? "-", Number(c.ShortSectors), Percent(c.DepthShare),
                ])]),
            new PagePart.Paragraph(words.Pick(
                $"Loss: of the whole market in the package, against the same months without the event. At home ({words.HomeName}): consumers, producers, licences and treasuries there. Value added: what industries there lose, best triage to proportional rationing. Sectors, first shortage and depth: at home. Without foresight the market decides a few months at a time, so a loss near nothing may come out a little below 0; with --foresight perfect none does.",
                $"Pérdida: de todo el mercado del paquete, contra los mismos meses sin el evento. En casa ({words.HomeName}): sus consumidores, productores, licencias y erarios. Valor agregado: lo que pierden sus industrias, del mejor reparto al racionamiento proporcional. Sectores, primer faltante y profundidad: en casa. Sin previsión el mercado decide unos meses a la vez, así que una pérdida casi nula puede quedar un poco debajo de 0; con --foresight perfect ninguna queda.")),
        };
        if (words.Home.Countries.Count > 1) { parts.Add(CountryTable(cases, words)); }
        if (unanswered.Length > 0)
        {
            parts.Insert(2, new PagePart.Table(
                words.Pick($"{unanswered.Length} of {cases.Count} shocks have no answer", $"{unanswered.Length} de {cases.Count} choques no tienen respuesta"),
                [words.Pick("Shock", "Choque"), words.Pick("Why", "Por qué")],
                [.. unanswered.Select(c => (IReadOnlyList<string>)[words.Case(c.Case), words.Unanswered(c.State, c.Reason)])]));
        }

        if (silent.Length > 0)
        {
            parts.Add(new PagePart.Table(
                words.Pick("Shocks that nobody feels, and why", "Choques que nadie siente, y por qué"),
                [words.Pick("Shock", "Choque"), words.Pick("Why", "Por qué")],
                [.. silent.Select(c => (IReadOnlyList<string>)[words.Case(c.Case), words.Why(c.Outcome ?? ReachOutcome.NotAtWork, c.Touched ?? 0, c.TouchedUsdPerYear ?? 0, c.PlantsNotAtWork ?? 0)])]));
        }

        return parts;
    }

    /// <summary>Losses of the countries at home, side by side; the two that lose most in a shock stand for many.</summary>
    private static PagePart.Table CountryTable(IReadOnlyList<CaseRow> cases, ShockWords words)
    {
        const int Most = 4;
        RegionId[] countries = [.. words.Home.Countries.Select((c, k) => (Country: c, Place: k, Most: cases.SelectMany(r => r.Countries).Where(r => r.Country == c).Select(r => Math.Abs(r.LossUsd)).DefaultIfEmpty(0).Max()))
            .OrderByDescending(c => c.Most).Take(Most).OrderBy(c => c.Place).Select(c => c.Country)];
        RegionId[] valued = [.. countries.Where(c => cases.SelectMany(r => r.Countries).Any(r => r.Country == c && r.ValueAddedHighUsd is not null))];
        return new PagePart.Table(
            words.Pick("Of it by country at home: loss (million USD), value added (billion USD)", "De ella por país, en casa: pérdida (millones USD), valor agregado (mil millones USD)"),
            [words.Pick("Shock", "Choque"), .. countries.Select(c => ">" + words.Region(c)), .. valued.Select(c => ">" + words.Pick("Value added, ", "Valor agregado, ") + words.Region(c))],
            [.. cases.Where(c => c.Countries.Count > 0).Select(c => (IReadOnlyList<string>)
            [
                words.Case(c.Case), .. countries.Select(country => Money(Of(c, country)?.LossUsd)), .. valued.Select(country => IndustryLossPage.Range(Of(c, country)?.ValueAddedLowUsd, Of(c, country)?.ValueAddedHighUsd)),
            ])]);

        static CaseCountryRow? Of(CaseRow row, RegionId country) => row.Countries.FirstOrDefault(r => r.Country == country);
    }

    /// <summary>Whether the page tells prices of a place: countries at home, places at home where something is used, and every market.</summary>
    private static bool Told(RegionId id, Package package, Home home) =>
        package.Regions.FirstOrDefault(r => r.Id == id) is { } region
        && (region.Kind == RegionKind.Market || (home.Holds(id) && (region.Kind == RegionKind.Country || package.Demands.Any(d => d.Region == id))));

    private static string Summary(ShockResult result, ShockWords words)
    {
        string text = words.Pick($"The market loses {Money(result.LossUsd)} million USD in {words.Months(result.Request.Months)}.", $"El mercado pierde {Money(result.LossUsd)} millones de USD en {words.Months(result.Request.Months)}.");
        if (result.PeakWhere.Length > 0) { text += words.Pick($" The highest price is {Ratio(result.PeakRatio)} times the usual one ({result.PeakWhere}, {result.PeakMonth}).", $" El precio más alto es {Ratio(result.PeakRatio)} veces el usual ({result.PeakWhere}, {result.PeakMonth})."); }
        if (result.WarningMonthUsd is { } warning) { text += words.Pick($" A month of warning would have saved {Money(Math.Max(0, warning))} million USD.", $" Un mes de aviso habría ahorrado {Money(Math.Max(0, warning))} millones de USD."); }
        return text + words.Pick($" Largest residuals: mass {result.MassResidual:E1}, complementarity {result.ComplementarityResidual:E1}.", $" Residuos máximos: masa {result.MassResidual:E1}, complementariedad {result.ComplementarityResidual:E1}.");
    }

    private static void AddPrices(List<PagePart> parts, ShockResult result, ShockWords words)
    {
        var moved = result.Prices.Where(p => p.Ratio is not null && Told(p.Region, result.Request.Package, words.Home))
            .GroupBy(p => (p.Material, p.Region)).Select(g => (g.Key, Peak: g.MaxBy(p => p.Ratio)!, Last: g.Last())).Where(g => Math.Abs(g.Peak.Ratio!.Value - 1) > 0.005).OrderByDescending(g => g.Peak.Ratio).Take(12).ToArray();
        if (moved.Length > 0)
        {
            parts.Add(new PagePart.Table(
                words.Pick("Prices over usual prices", "Precios sobre precios usuales"),
                [words.Pick("Material", "Material"), words.Pick("Where", "Dónde"), ">" + words.Pick("Peak", "Máximo"), words.Pick("Month", "Mes"), ">" + words.Pick("Last month", "Último mes"), ">" + words.Pick("Usual: cost of the marginal plant (USD per unit)", "Usual: costo de la planta marginal (USD por unidad)")],
                [.. moved.Select(g => (IReadOnlyList<string>)[words.Material(g.Key.Material), words.Region(g.Key.Region), Ratio(g.Peak.Ratio!.Value), g.Peak.Month, Ratio(g.Last.Ratio), g.Peak.UsualUsdPerUnit.ToString("N0", CultureInfo.InvariantCulture)])]));
        }

        var twice = result.TwoPrices.GroupBy(b => (b.Inside, b.Material)).Select(g => g.MaxBy(b => b.BasisUsdPerUnit - b.UsualBasisUsdPerUnit)!).Where(b => b.BasisUsdPerUnit - b.UsualBasisUsdPerUnit > 0.01 * Math.Abs(b.InsideUsdPerUnit)).OrderByDescending(b => b.OutsideUsdPerUnit / Math.Max(1, b.InsideUsdPerUnit)).Take(10).ToArray();
        if (twice.Length > 0)
        {
            parts.Add(new PagePart.Table(
                words.Pick("Two prices: inside and outside the controlling country, at the widest (cost of the marginal plant, USD per unit)", "Dos precios: dentro y fuera del país que controla, en su mayor brecha (costo de la planta marginal, USD por unidad)"),
                [words.Pick("Material", "Material"), words.Pick("Inside", "Dentro de"), words.Pick("Month", "Mes"), ">" + words.Pick("Inside", "Dentro"), ">" + words.Pick("Outside", "Fuera"), ">" + words.Pick("Basis", "Brecha"), ">" + words.Pick("Usual basis", "Brecha usual")],
                [.. twice.Select(b => (IReadOnlyList<string>)[words.Material(b.Material), words.Region(b.Inside), b.Month, Plain(b.InsideUsdPerUnit), Plain(b.OutsideUsdPerUnit), Plain(b.BasisUsdPerUnit), Plain(b.UsualBasisUsdPerUnit)])]));
        }
    }

    private static PagePart.Table LeverTable(IReadOnlyList<LeverRow> levers, ShockWords words) => new(
        words.Pick("What would have softened it", "Qué lo habría suavizado"),
        [words.Pick("Lever", "Palanca"), ">" + words.Pick("Loss avoided (million USD)", "Pérdida evitada (millones USD)"), ">" + words.Pick("Cost (million USD)", "Costo (millones USD)"), ">" + words.Pick("Avoided per dollar", "Evitado por dólar"), words.Pick("First short", "Primer faltante"), ">" + words.Pick("Peak price (times)", "Precio máximo (veces)")],
        [.. levers.Select(l => (IReadOnlyList<string>)[l.Lever, l.State == RowState.Answered ? Money(l.AvoidedUsd) : words.Unanswered(l.State, l.Reason), l.CostUsd is { } cost ? Money(cost) : "?", l.AvoidedPerUsd is { } per ? per.ToString("0.00", CultureInfo.InvariantCulture) : "-", l.FirstShortMonth ?? "-", Ratio(l.PeakRatio)])]);

    private static PagePart.Table FloorTable(IReadOnlyList<FloorRow> floors, ShockWords words) => new(
        words.Pick("Who pays the floor without a shock (million USD)", "Quién paga el precio mínimo sin choque (millones USD)"),
        [words.Pick("Floor", "Precio mínimo"), words.Pick("Country", "País"), ">" + words.Pick("Consumers", "Consumidores"), ">" + words.Pick("Producers", "Productores"), ">" + words.Pick("Treasury", "Erario"), ">" + words.Pick("Sum", "Suma")],
        [.. floors.Select(f => (IReadOnlyList<string>)[f.Lever, words.Region(f.Country), Money(f.ConsumersUsd), Money(f.ProducersUsd), Money(f.TreasuryUsd), Money(f.TotalUsd)])]);

    private static PagePart.Table SurvivalTable(IReadOnlyList<SurvivalRow> survivals, ShockWords words) => new(
        words.Pick("Each facility and country lost in turn, worst first", "Cada instalación y país perdido por turno, primero lo peor"),
        [words.Pick("Lost", "Se pierde"), ">" + words.Pick("Time to survive (months)", "Tiempo de resistencia (meses)"), ">" + words.Pick("Time to recover (months)", "Tiempo de recuperación (meses)"), ">" + words.Pick("Loss (million USD)", "Pérdida (millones USD)"), ">" + words.Pick("Exposure", "Exposición")],
        [.. survivals.Where(s => s.State == RowState.Answered).Take(25).Concat(survivals.Where(s => s.State != RowState.Answered)).Select(s => (IReadOnlyList<string>)[s.Lost, s.State != RowState.Answered ? words.Unanswered(s.State, s.Reason) : s.TimeToSurviveMonths is { } months ? months.ToString("0.0", CultureInfo.InvariantCulture) : words.Pick("for ever", "sin límite"), s.TimeToRecoverMonths?.ToString("0", CultureInfo.InvariantCulture) ?? "-", Money(s.LossUsd), s.ExposureIndex?.ToString("0.000", CultureInfo.InvariantCulture) ?? "-"])]);

    private static IEnumerable<GainRow> Extremes(IReadOnlyList<GainRow> gains) => gains.Count <= 12 ? gains : gains.Take(6).Concat(gains.TakeLast(6));

    private static string Money(double? usd) => usd is { } money ? (money / 1e6).ToString("N1", CultureInfo.InvariantCulture) : "-";

    private static string Plain(double usd) => usd.ToString("N0", CultureInfo.InvariantCulture);

    private static string Ratio(double? ratio) => ratio is { } times ? times.ToString("0.00", CultureInfo.InvariantCulture) : "-";

    private static string Percent(double? share) => share is { } part ? (100 * part).ToString("0.0", CultureInfo.InvariantCulture) : "-";

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "-";
}
