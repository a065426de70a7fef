using System.Globalization;
using Veta.Data;
using Veta.Finance.CashFlows;
using Veta.Units;

namespace Veta.Analyses.Appraise;

/// <summary>
/// Reads a project of one's own from a CSV file: one line of figures a row, the years across. Columns <c>line</c>, <c>kind</c>, <c>product</c>, <c>unit</c> and one column a year without gaps. Kinds:
/// quantity, price, revenue, operating-cost, capital, sustaining-capital, closure. A blank cell is an error, because absent is not zero.
/// </summary>
internal static class ScheduleReader
{
    private static readonly string[] Head = ["line", "kind", "product", "unit"];
    private static readonly string[] Kinds = ["quantity", "price", "revenue", "operating-cost", "capital", "sustaining-capital", "closure"];

    /// <summary>Reads and checks a schedule; all findings come in one exception.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="file">Name for messages.</param>
    /// <param name="terms">Exchange rates, payabilities and charges.</param>
    /// <exception cref="PackageException">Carries every finding with its line and what to do next.</exception>
    public static Project Read(TextReader reader, string file, ProjectTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var findings = new ScheduleFindings(file);
        IReadOnlyList<(int Line, IReadOnlyList<string> Cells)> records = PlainCsv.Read(reader, Path.GetFileName(file));
        int[] years = records.Count == 0 ? [] : Years(records[0].Cells, records[0].Line, findings);
        if (years.Length == 0 && findings.All.Count == 0) { findings.Error(1, Say.CheckScheduleTheFileHasNoYears, Say.CheckScheduleWriteAHeaderLineKind); }
        if (findings.All.Count > 0) { throw new PackageException(Say.CheckScheduleTheSchedule, findings.All); }
        var lines = records.Skip(1).Select(r => Line(r.Line, r.Cells, years, terms, findings)).OfType<ScheduleLine>().ToList();
        Project? project = findings.All.Count == 0 ? Assemble(lines, years, terms, file, findings) : null;
        return project ?? throw new PackageException(Say.CheckScheduleTheSchedule, findings.All);
    }

    private static int[] Years(IReadOnlyList<string> header, int line, ScheduleFindings findings)
    {
        if (!header.Take(Head.Length).SequenceEqual(Head)) { findings.Error(line, Say.CheckScheduleTheHeaderBegins(CellFindings.Shorten(string.Join(',', header.Take(Head.Length)))), Say.CheckScheduleBeginItWithThenThe(string.Join(',', Head))); }
        var years = new List<int>();
        foreach (string cell in header.Skip(Head.Length))
        {
            if (!int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out int year) || year is < 1900 or > 2200)
            {
                findings.Error(line, Say.CheckScheduleTheColumnIsNoYear(CellFindings.Shorten(cell)), Say.CheckScheduleNameEveryColumnAfterUnit);
            }
            else if (years.Count > 0 && year != years[^1] + 1)
            {
                findings.Error(line, Say.CheckScheduleAfterComesTheYearsHave(Said.Year(years[^1]), Said.Year(year)), Say.CheckScheduleAddAColumnWrite0(Said.Year(years[^1] + 1)));
                years.Add(year);
            }
            else { years.Add(year); }
        }

        return [.. years];
    }

    private static ScheduleLine? Line(int line, IReadOnlyList<string> cells, int[] years, ProjectTerms terms, ScheduleFindings findings)
    {
        int before = findings.All.Count;
        if (cells.Count != Head.Length + years.Length)
        {
            findings.Error(line, Say.CheckScheduleTheRowHasCellsThe(cells.Count, Head.Length + years.Length), Say.CheckScheduleGiveEveryYearACell);
            return null;
        }

        string kind = cells[1], product = cells[2];
        if (!Kinds.Contains(kind)) { findings.Error(line, Say.CheckScheduleThereIsNoKind(CellFindings.Shorten(kind)), Say.CheckAdviceUseOneOf(Said.Words(Kinds)), "kind"); }
        if (kind is "quantity" or "price" or "revenue" && product.Length == 0) { findings.Error(line, Say.CheckScheduleALineOfKindNames(kind), Say.CheckScheduleWriteTheProductSuchAs, "product"); }
        (double factor, string measure) = ScheduleUnit.Read(cells[3], kind, terms, line, findings);
        double[] figures = new double[years.Length];
        for (int t = 0; t < years.Length; t++)
        {
            string cell = cells[Head.Length + t], column = years[t].ToString(CultureInfo.InvariantCulture);
            if (cell.Length == 0) { findings.Error(line, Say.CheckScheduleHasNoFigureFor(CellFindings.Shorten(cells[0]), Said.Year(years[t])), Say.CheckScheduleWrite0IfNothingHappens, column); }
            else if (!double.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out double figure) || !double.IsFinite(figure) || cell.Contains('\0', StringComparison.Ordinal))
            {
                findings.Error(line, Say.CheckCellNotANumber(CellFindings.Shorten(cell)), Say.CheckScheduleWriteANumberWithA, column);
            }
            else if (figure < 0)
            {
                findings.Error(line, kind == "quantity" ? Say.CheckScheduleTonnageIsNegative(Said.Year(years[t]), cell) : Say.CheckScheduleIsNegative(cells[0], Said.Year(years[t]), cell), Say.CheckScheduleQuantitiesPricesAndCostsAre, column);
            }
            else
            {
                figures[t] = factor * figure;
                Judge(figures[t], kind, measure, line, column, cell, findings);
            }
        }

        return findings.All.Count == before ? new ScheduleLine(line, kind, product, measure, figures) : null;
    }

    // The limits are those of tables: quantities, prices and money of a year.
    private static void Judge(double figure, string kind, string measure, int line, string column, string cell, ScheduleFindings findings)
    {
        UnitRange range = UnitRanges.Of(kind switch { "quantity" => "unit/y", "price" => "USD/unit", _ => "USD/y" })!;
        string unit = kind switch { "quantity" => measure, "price" => "USD/" + measure, _ => "USD" };
        string shown = CellFindings.Shorten(cell);
        if (figure > range.Largest) { findings.Error(line, Say.CheckScheduleIsMoreThan(shown, CellFindings.Limit(range.Largest), unit), Say.CheckScheduleCorrectTheFigureOrThe, column); }
        else if (figure > 0 && figure < range.Least) { findings.Error(line, Say.CheckScheduleIsLessThanAndNot(shown, CellFindings.Limit(range.Least), unit), Say.CheckScheduleWrite0OrCorrectThe, column); }
    }

    private static Project? Assemble(List<ScheduleLine> lines, int[] years, ProjectTerms terms, string file, ScheduleFindings findings)
    {
        double[] Sum(string kind)
        {
            double[] sum = new double[years.Length];
            foreach (ScheduleLine line in lines.Where(l => l.Kind == kind))
            {
                for (int t = 0; t < sum.Length; t++) { sum[t] += line.Figures[t]; }
            }

            return sum;
        }

        var sales = new List<SalesLine>();
        foreach (var product in lines.Where(l => l.Kind is "quantity" or "price" or "revenue").GroupBy(l => l.Product))
        {
            ScheduleLine? quantity = product.FirstOrDefault(l => l.Kind == "quantity"), price = product.FirstOrDefault(l => l.Kind == "price"), revenue = product.FirstOrDefault(l => l.Kind == "revenue");
            int first = product.First().Line;
            if (product.GroupBy(l => l.Kind).FirstOrDefault(g => g.Count() > 1) is { } twice) { findings.Error(twice.Last().Line, Say.CheckScheduleHasTwoLinesOfKind(product.Key, twice.Key), Say.CheckScheduleKeepOneOrGiveThe); }
            else if (revenue is not null && price is not null) { findings.Error(first, Say.CheckScheduleHasAPriceAndA(product.Key), Say.CheckScheduleGiveQuantityAndPriceOr); }
            else if (revenue is null && (quantity is null || price is null)) { findings.Error(first, quantity is null ? Say.CheckSchedulePriceAlone(product.Key) : Say.CheckScheduleQuantityAlone(product.Key), Say.CheckScheduleAddKind(quantity is null ? "quantity" : "price")); }
            else if (quantity is not null && price is not null && quantity.Measure != price.Measure) { findings.Error(price.Line, Say.CheckScheduleThePriceOfIsPer(product.Key, price.Measure, quantity.Measure), Say.CheckScheduleGiveBothForTheSame, "unit"); }
            else
            {
                double[] made = quantity?.Figures ?? [.. revenue!.Figures.Select(r => r > 0 ? 1.0 : 0)];
                double[] paid = price?.Figures ?? [.. revenue!.Figures.Zip(made, (r, q) => q > 0 ? r / q : 0)];
                sales.Add(new SalesLine { Product = product.Key, Quantity = made, Price = paid, Payability = terms.PayabilityOf(product.Key), ChargeUsdPerUnit = terms.ChargeOf(product.Key), IsByProduct = sales.Count > 0 });
            }
        }

        if (sales.Count == 0 && findings.All.Count == 0) { findings.Error(1, Say.CheckScheduleTheScheduleSellsNothing, Say.CheckScheduleAddALineOfKind); }
        if (!lines.Any(l => l.Kind == "capital")) { findings.Error(1, Say.CheckScheduleTheScheduleHasNoCapital, Say.CheckScheduleAddALineOfKindCapital); }
        if (findings.All.Count > 0) { return null; }
        return new Project
        {
            Name = terms.Name ?? Path.GetFileNameWithoutExtension(file), FirstYear = years[0], Sales = sales, OperatingCost = Sum("operating-cost"), InitialCapital = Sum("capital"), SustainingCapital = Sum("sustaining-capital"), Closure = Sum("closure"),
            Extracts = terms.Extracts, OwnerIsProhibited = terms.OwnerIsProhibited,
        };
    }
}
