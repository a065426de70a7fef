using System.Globalization;
using Veta.Analyses.Depend;
using Veta.Analyses.Depend.Rows;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Network;
using Veta.Lp;

namespace Veta.Analyses.Pages;

/// <summary>Tells who depends on whom, at which stage, and what would not be served without whom.</summary>
public static class DependPage
{
    private const int Listed = 15;

    /// <summary>The page.</summary>
    public static IReadOnlyList<PagePart> Of(DependResult result, Package package, Language language)
    {
        ArgumentNullException.ThrowIfNull(result);
        var words = new DependWords(package, language);
        string importer = result.Importers[0];
        var parts = new List<PagePart>
        {
            new PagePart.Heading(1, words.Pick($"Dependence of {words.Place(importer)} in {result.Year}", $"Dependencia de {words.Place(importer)} en {result.Year}")),
            new PagePart.Paragraph(words.Pick(
                $"Importers: {words.Places(result.Importers)}. Shares are asked of: {words.Places(result.Against)}. This page shows the first importer; --json and --out have all. "
                + "\"observed\" rests on statistics, \"modelled\" on the flows of the package's own network at least cost in that year.",
                $"Importadores: {words.Places(result.Importers)}. Se pregunta por la participación de: {words.Places(result.Against)}. Esta página muestra el primer importador; --json y --out los traen todos. "
                + "«observado» se apoya en estadísticas; «modelado», en los flujos de menor costo de la red del paquete en ese año.")),
        };
        if (result.ModelledStatus != SolveStatus.Optimal)
        {
            parts.Add(new PagePart.Paragraph(words.Pick(
                $"The network of the year has no solution ({result.ModelledStatus}): modelled shares are missing. `veta plan` says which limits conflict.",
                $"La red del año no tiene solución ({result.ModelledStatus}): faltan las participaciones modeladas. `veta plan` dice qué límites chocan.")));
        }

        if (result.Lowered.Count > 0)
        {
            string floors = string.Join(", ", result.Lowered.Take(5)), more = result.Lowered.Count > 5 ? ", …" : "";
            parts.Add(new PagePart.Paragraph(words.Pick(
                $"What a plan would build by {result.Year} is not there, so plants that must run and stocks that must be kept cannot all do so; {result.Lowered.Count} of their floors are lowered, by as little as possible: {floors}{more}.",
                $"Lo que un plan construiría hasta {result.Year} no está, así que no todas las plantas que deben funcionar ni todas las existencias que deben guardarse pueden cumplirlo; {result.Lowered.Count} de sus mínimos se reducen, lo menos posible: {floors}{more}.")));
        }

        AddReliance(parts, result, importer, words);
        AddRanking(parts, result, importer, words);
        AddEndUses(parts, EndUses(result, importer), result, importer, words);
        AddStages(parts, result, importer, words);
        AddBenchmarks(parts, result, importer, words);
        AddDisruptions(parts, result, importer, words);
        AddFailurePoints(parts, result, words);
        AddFlags(parts, result, words);
        return parts;
    }

    /// <summary>What a story needs of it: reliance, and how much of the end uses passes through whom.</summary>
    public static IReadOnlyList<PagePart> Brief(DependResult result, Package package, Language language)
    {
        ArgumentNullException.ThrowIfNull(result);
        var words = new DependWords(package, language);
        string importer = result.Importers[0];
        var parts = new List<PagePart> { new PagePart.Heading(1, words.Pick($"Dependence of {words.Place(importer)} in {result.Year}", $"Dependencia de {words.Place(importer)} en {result.Year}")) };
        AddReliance(parts, result, importer, words);
        AddEndUses(parts, [.. EndUses(result, importer).GroupBy(r => (r.Sector, r.Material)).Select(g => g.First()).Take(12)], result, importer, words);
        return parts;
    }

    /// <summary>Accounts of the importer, or of the members of a bloc; a country without one is told so, instead of another country's.</summary>
    private static void AddReliance(List<PagePart> parts, DependResult result, string importer, DependWords words)
    {
        if (words.Package.Accounts.Count == 0) { return; }
        var geography = new Geography(words.Package);
        var accounts = words.Package.Accounts.ToDictionary(a => a.Id);
        RelianceRow[] rows = [.. result.Reliance.Where(r => r.Year == result.Year && geography.IsInGroup(geography.Index.Of(r.Region), importer))];
        if (rows.Length == 0)
        {
            string countries = words.Places([.. result.Reliance.Where(r => r.Year == result.Year).Select(r => r.Region.Value).Distinct()]);
            parts.Add(new PagePart.Paragraph(words.Pick(
                $"Net import reliance of {words.Place(importer)} is not known from statistics: the package has accounts of {result.Year} for {countries}.",
                $"La dependencia neta de importaciones de {words.Place(importer)} no se conoce por estadísticas: el paquete tiene cuentas de {result.Year} para {countries}.")));
            return;
        }

        bool several = rows.Select(r => r.Region).Distinct().Skip(1).Any();
        parts.Add(new PagePart.Table(
            words.Pick("Net import reliance, from its components", "Dependencia neta de importaciones, a partir de sus componentes"),
            [words.Pick("Account", "Cuenta"), ">" + words.Pick("Apparent consumption (t)", "Consumo aparente (t)"), ">" + words.Pick("Computed (%)", "Calculada (%)"), ">" + words.Pick("Range (%)", "Intervalo (%)"), ">" + words.Pick("Printed", "Publicada"), words.Pick("Agrees", "Coincide")],
            [.. rows.Select(r => (IReadOnlyList<string>)
            [
                (several ? words.Place(r.Region.Value) + ": " : "") + words.Pick(accounts[r.Account].NameEn, accounts[r.Account].NameEs), r.ConsumptionTonnesPerYear is { } use ? Number(use) : "-", r.Computed,
                r.Computed == "E" ? "-" : $"{Number(r.RelianceLowPercent ?? double.NaN)}–{Number(r.RelianceHighPercent ?? double.NaN)}", r.Printed.Length == 0 ? "-" : r.Printed, words.YesNo(r.Agrees),
            ])]));
    }

    private static void AddRanking(List<PagePart> parts, DependResult result, string importer, DependWords words)
    {
        RankRow[] ranks = [.. result.Ranking.Where(r => r.Importer == importer).Take(Listed)];
        if (ranks.Length == 0) { return; }
        var indicators = result.Indicators.Where(r => r.Importer == importer).ToDictionary(r => r.Material);
        parts.Add(new PagePart.Table(
            words.Pick("Materials most at risk, and where the methods disagree", "Materiales en mayor riesgo, y dónde discrepan los métodos"),
            [
                words.Pick("Material", "Material"), ">" + words.Pick("Reliance (%)", "Dependencia (%)"), ">" + words.Pick("Largest foreign supplier (%)", "Mayor proveedor extranjero (%)"), ">" + words.Pick("EU supply risk", "Riesgo UE"), ">GeoPolRisk", ">" + words.Pick("USGS 2022", "USGS 2022"),
                ">" + words.Pick("Mean rank", "Rango medio"), ">" + words.Pick("Spread", "Dispersión"), words.Pick("Highest by", "Más alto según"), words.Pick("Lowest by", "Más bajo según"),
            ],
            [.. ranks.Select(r =>
            {
                IndicatorRow i = indicators[r.Material];
                return (IReadOnlyList<string>)
                [
                    words.Material(r.Material), i.ReliancePercent is { } reliance ? reliance < 0 ? "E" : Number(reliance) : $"{Number(i.RelianceLowPercent ?? double.NaN)}–{Number(i.RelianceHighPercent ?? double.NaN)}",
                    i.LargestForeignShare is { } share ? $"{i.LargestForeignSupplier} {Percent(share)}" : "-", Short(i.EuSupplyRisk), Short(i.GeoPolRiskScore), Short(i.UsgsSupplyRisk),
                    r.MeanRank.ToString("0.0", CultureInfo.InvariantCulture), Number(r.Spread), words.Method(r.HighestBy), words.Method(r.LowestBy),
                ];
            })]));
        parts.Add(new PagePart.Paragraph(words.Pick(
            "Critical by the EU method from 1, on the USGS list of 2022 from 0.4. Elasticities, recycling and substitution are working assumptions where the package says so.",
            "Crítico según la UE desde 1; en la lista del USGS de 2022 desde 0.4. Las elasticidades, el reciclaje y la sustitución son supuestos de trabajo donde el paquete lo dice.")));
    }

    /// <summary>The four end uses of the debate where the package has them, else all; what passes through most first.</summary>
    private static EndUseRow[] EndUses(DependResult result, string importer)
    {
        EndUseRow[] all = [.. result.EndUses.Where(r => r.Importer == importer).OrderByDescending(r => r.TouchedShare)];
        EndUseRow[] debated = [.. all.Where(r => r.Sector is "semiconductors" or "electric-vehicles" or "clean-energy" or "defence").Take(2 * Listed)];
        return debated.Length > 0 ? debated : [.. all.Take(Listed)];
    }

    private static void AddEndUses(List<PagePart> parts, EndUseRow[] rows, DependResult result, string importer, DependWords words)
    {
        if (rows.Length == 0) { return; }
        parts.Add(new PagePart.Table(
            words.Pick($"How much passes through {words.Places(result.Against)}, by end use (%)", $"Cuánto pasa por {words.Places(result.Against)}, por uso final (%)"),
            [
                words.Pick("End use", "Uso final"), words.Pick("Material", "Material"), words.Pick("Element", "Elemento"), ">" + words.Pick("Direct", "Directo"), ">" + words.Pick("Refined", "Refinado"), ">" + words.Pick("Mined", "Minado"),
                ">" + words.Pick("Any stage", "Cualquier etapa"), ">" + words.Pick("Owned", "Propiedad"), ">" + words.Pick("Value", "Valor"), words.Pick("Bottleneck", "Cuello de botella"),
            ],
            [.. rows.Select(r => (IReadOnlyList<string>)
            [
                words.Sector(r.Sector), words.Material(r.Material), r.Element, Percent(r.DirectShare), Percent(r.RefiningShare), Percent(r.MiningShare), Percent(r.TouchedShare), Percent(r.TouchedShareOwner), Percent(r.ValueShare),
                r.BottleneckShare > 0 ? $"{words.Stage(r.Bottleneck)} {Percent(r.BottleneckShare)}" : "-",
            ])]));
        int reported = result.FlowResiduals.Count(r => r.Treatment == "used");
        if (reported > 0)
        {
            int kept = result.FlowResiduals.Count(r => r.Basis == "observed"), refused = result.FlowResiduals.Count - reported;
            parts.Add(new PagePart.Paragraph(words.Pick(
                $"Traced on the flows of the network balanced with {reported} reported figures of production and trade: {kept} kept to one percent, {reported - kept} moved; {refused} that the network cannot hold were left out (table flow_residuals).",
                $"Rastreado sobre los flujos de la red conciliados con {reported} cifras publicadas de producción y comercio: {kept} conservadas al uno por ciento, {reported - kept} ajustadas; {refused} que la red no puede sostener quedaron fuera (tabla flow_residuals).")));
        }

        int caught = result.ValueRule.Where(v => v.Importer == importer && v.Caught).Select(v => (v.Sector, v.Material)).Distinct().Count();
        parts.Add(new PagePart.Paragraph(words.Pick(
            $"A rule on 0.1 % of value would catch {caught} of {result.EndUses.Where(e => e.Importer == importer).Select(e => (e.Sector, e.Material)).Distinct().Count()} pairs of end use and material.",
            $"Una regla del 0.1 % del valor alcanzaría {caught} de {result.EndUses.Where(e => e.Importer == importer).Select(e => (e.Sector, e.Material)).Distinct().Count()} pares de uso final y material.")));
    }

    private static void AddStages(List<PagePart> parts, DependResult result, string importer, DependWords words)
    {
        var rows = result.StageShares.Where(r => r.Importer == importer).GroupBy(r => (r.Element, r.Stage)).Select(g => g.MaxBy(r => r.Share)!).Where(r => r.Share >= 0.05).ToArray();
        if (rows.Length == 0) { return; }
        parts.Add(new PagePart.Table(
            words.Pick("Largest country at each stage, by element", "Mayor país en cada etapa, por elemento"),
            [words.Pick("Element", "Elemento"), words.Pick("Stage", "Etapa"), words.Pick("Country", "País"), ">" + words.Pick("Share (%)", "Participación (%)"), ""],
            [.. rows.Select(r => (IReadOnlyList<string>)[r.Element, words.Stage(EnumWords.KebabCase(r.Stage.ToString())), words.Place(r.Country), Percent(r.Share), new string('#', (int)Math.Round(20 * Math.Min(1, r.Share)))])]));
    }

    private static void AddBenchmarks(List<PagePart> parts, DependResult result, string importer, DependWords words)
    {
        BenchmarkRow[] missed = [.. result.Benchmarks.Where(b => b.Importer == importer && !b.Passes)];
        int all = result.Benchmarks.Count(b => b.Importer == importer);
        if (all == 0) { return; }
        parts.Add(new PagePart.Table(
            words.Pick($"Targets missed: {missed.Length} of {all}", $"Metas incumplidas: {missed.Length} de {all}"),
            [words.Pick("Material", "Material"), words.Pick("Target", "Meta"), ">" + words.Pick("Share (%)", "Participación (%)"), ">" + words.Pick("Limit (%)", "Límite (%)"), words.Pick("Basis", "Base")],
            [.. missed.Select(b => (IReadOnlyList<string>)
            [
                words.Material(b.Material),
                b.Benchmark == "own-supply" ? words.Pick("own supply at least", "producción propia al menos") : words.Pick($"one country at most ({b.Country})", $"un solo país a lo más ({b.Country})"),
                Percent(b.Share), Percent(b.Limit), words.Basis(b.Basis),
            ])]));
    }

    private static void AddDisruptions(List<PagePart> parts, DependResult result, string importer, DependWords words)
    {
        DisruptionRow[] rows = [.. result.Disruptions.Where(d => d.Importer == importer && d.LossLowUsd is not null).OrderByDescending(d => d.LossLowUsd).Take(10)];
        if (rows.Length == 0) { return; }
        parts.Add(new PagePart.Table(
            words.Pick("A year without one supplier: the ten largest losses (million USD)", "Un año sin un proveedor: las diez mayores pérdidas (millones de USD)"),
            [
                words.Pick("Material", "Material"), words.Pick("Supplier", "Proveedor"), ">" + words.Pick("Supply lost (%)", "Oferta perdida (%)"), ">" + words.Pick("Price ×", "Precio ×"), ">" + words.Pick("Range", "Intervalo"),
                ">" + words.Pick("Loss, triage", "Pérdida, racionamiento eficiente"), ">" + words.Pick("Loss, rationing", "Pérdida, racionamiento parejo"),
            ],
            [.. rows.Select(d => (IReadOnlyList<string>)
            [
                words.Material(d.Material), words.Place(d.Supplier), Percent(d.LostShare), Ratio(d.PriceRatio), $"{Ratio(d.PriceRatioLow)}–{Ratio(d.PriceRatioHigh)}", Number(d.LossLowUsd!.Value / 1e6), Number(d.LossHighUsd!.Value / 1e6),
            ])]));
        parts.Add(new PagePart.Paragraph(words.Pick("No probability is attached to any of these.", "A ninguna se le asigna una probabilidad.")));
    }

    private static void AddFailurePoints(List<PagePart> parts, DependResult result, DependWords words)
    {
        if (result.RemovalCases == 0) { return; }
        parts.Add(new PagePart.Table(
            words.Pick($"Single points of failure: {result.FailurePoints.Count} of {result.RemovalCases} countries and facilities taken out one at a time", $"Puntos únicos de falla: {result.FailurePoints.Count} de {result.RemovalCases} países e instalaciones retirados de uno en uno"),
            [words.Pick("Without", "Sin"), words.Pick("Country", "País"), ">" + words.Pick("End uses hit", "Usos afectados"), words.Pick("Worst end use", "Uso más afectado"), words.Pick("Lacking", "Falta"), ">" + words.Pick("Demand lost (%)", "Demanda perdida (%)")],
            [.. result.FailurePoints.Take(2 * Listed).Select(f => (IReadOnlyList<string>)
            [
                words.Removed(f), f.Country, Number(f.Sectors), $"{words.Place(f.WorstImporter)}: {words.Sector(f.WorstSector)}", f.WorstMaterial.Length == 0 ? "-" : words.Material(new MaterialId(f.WorstMaterial)), Percent(f.LostShare),
            ])]));
        RemovalRow[] unanswered = [.. result.Removals.Where(r => r.State != RowState.Answered)];
        if (unanswered.Length > 0)
        {
            int failed = unanswered.Count(r => r.State == RowState.Failed);
            parts.Add(new PagePart.Paragraph(words.Pick(
                $"{unanswered.Length} of them have no answer: {failed} failed, {unanswered.Length - failed} were not done because the run was stopped (table removals, column state).",
                $"{unanswered.Length} de ellos no tienen respuesta: {failed} fallaron, {unanswered.Length - failed} no se hicieron porque la corrida se detuvo (tabla removals, columna state).")));
        }

        parts.Add(new PagePart.Paragraph(words.Pick(
            $"With capacity as it stands, without stocks or building, and the importers served first: an upper bound on what can be served. {result.RemovalSolves} removals had to be solved; the others are proven to change nothing.",
            $"Con la capacidad actual, sin inventarios ni construcción, y los importadores atendidos primero: una cota superior de lo que puede servirse. Hubo que resolver {result.RemovalSolves} retiros; de los demás está demostrado que no cambian nada.")));
    }

    private static void AddFlags(List<PagePart> parts, DependResult result, DependWords words)
    {
        if (result.TradeFlags.Count == 0) { return; }
        parts.Add(new PagePart.Paragraph(words.Pick("Traps in the trade rows of the year: ", "Trampas en las filas de comercio del año: ")
            + string.Join(", ", result.TradeFlags.GroupBy(f => f.Kind).Select(g => $"{words.Trap(g.Key)} {g.Count()}")) + words.Pick(" (table trade_flags).", " (tabla trade_flags).")));
    }

    private static string Percent(double share) => (100 * share).ToString("0", CultureInfo.InvariantCulture);

    private static string Ratio(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Short(double? value) => value?.ToString("0.00", CultureInfo.InvariantCulture) ?? "-";

    private static string Number(double value) => double.IsFinite(value) ? value.ToString("#,0", CultureInfo.InvariantCulture) : "-";
}
