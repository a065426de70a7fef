using System.Globalization;
using System.Text;

namespace Veta.Network;

/// <summary>Prints <c>docs/model.md</c>: the rules of time once, then every block from its equation card, then all families. Markdown; formulas in LaTeX.</summary>
internal static class ModelDocument
{
    private const string Head = """
        # The model

        *Printed from the equation cards of the blocks in `src/Veta/Network/Blocks`. Do not edit: change a card, and let the test print this page again.*

        A plan is the solution of one linear program, or of a mixed-integer one when whole projects can be built: least present value of all costs, subject to the
        blocks below. Each block adds columns and terms to shared ledgers; some read the ledgers and write rows over them. Nothing else joins them.

        ## Time and money

        1. **Periods.** A plan runs from `first-year` to `last-year` in periods of `step-years` years; the last may be shorter. $L_t$ is the number of years of period $t$.
           A period is called by its first year.
        2. **Flows are rates per year**: activity, flows, purchases, sales, demand, impacts. They are the same in every year of a period.
        3. **Stock is counted at the end of a period.** What changes hands within the period enters its balance as a yearly rate, so a change of level is divided by $L_t$.
           A yearly loss compounds over the years of the period.
        4. **Capacity counts from the start** of the year in which it serves. Opening and closing years, lead time, ramp and life are counted in years, and a period has the
           average over its years.
        5. **Figures that change over time are means over the years of a period.** Demands, supplies and sales run straight between two given years; a planned year before the first of
           them, or a period that begins after the last, is an error, and a row without a year holds always; a series that ends inside a period holds to the end of it. Figures in `facility_years`
           run straight between two years and hold outside; capacity is multiplied with its availability and its opening year by year. Caps on shares and on impacts do not exist before
           their first year and hold after their last; a year without a cap on a share counts as one of 1. What has no limit outside its dates has no mean: a cap, a first cap on
           impacts and a lane without a capacity that begin or end inside a period are refused, with the years that would do. A figure of a decision, such as `capex`, is that of its year.
        6. **Money** is constant US dollars of `money-year`, discounted at the real rate $r$ (`discount-rate`) to `discount-year`. Yearly money of year $y$ weighs
           $\delta_y = (1+r)^{-(y - \text{discount-year})}$, and a yearly rate in period $t$ weighs $\delta_t$, the sum over its years (`period-discounting` `each-year`) or $L_t$ times the
           factor of its first year (`first-year`).
        7. **A lump sum falls at the start of its year**, which is before the yearly money of the same year by nothing, half a year or a year as `discount-timing` is `start`, `middle` or
           `end`: $\delta^{\text{lump}}_y = (1+r)^{a}\,\delta_y$ with $a = 0, \tfrac12, 1$. The end of the horizon is the start of the year after `last-year`.
        8. **Investment** is paid as yearly charges in the years of service inside the horizon (`investment` `annuity`), or as a lump sum at the decision with the value left given back at
           the end of the horizon (`lump-sum`; `salvage` `none` gives nothing back). A decision falls at the start of the first year of a period that `build_from_year` allows. The value left is what is unpaid of the capital recovery at the
           end of the horizon, and is discounted to there: with `discount-timing` `end` that is the point of the last year's money, $\delta_{\text{last}}$; with `start` money falls a whole year before
           the end of its year, and the value left is discounted one year more than the money of the last year.
        9. **Months.** With the setting `months` periods are months ($L_t = \tfrac{1}{12}$) from `first-month` of `first-year` on, as the analysis of shocks sets them. Rates stay per year, so prices and
           costs read as in a plan. Figures are those of the first year in every month; what opens or closes does so in January of its year; nothing can be built and nothing is discounted
           ($\delta_t = L_t$). The objective is then cost less the worth of consumption: its negative is the welfare of the market.

        ## Signs

        The dual of a row is the change of the objective, in USD of present value, when the row's right-hand side rises by one: not negative for a row ≥, not positive for a row ≤. A limit
        on a single column is a bound, and what one unit of room is worth is minus its reduced cost. A dual over $\delta_t$ is in money of the year: so are the prices in reports. For a plan with whole projects
        duals are those of the program with these projects fixed.

        ## Indices

        | symbol | stands for |
        |---|---|
        | $f$, $p(f)$ | facility, its process |
        | $k$ | material |
        | $r$, $R$ | region, region with everything inside it |
        | $l$, $i \to j$ | lane, from origin to destination |
        | $s$, $m$, $d$ | supply or stock, sale, demand |
        | $t$, $v$, $y$ | period, period of a decision, calendar year |

        ## Ledgers

        | ledger | entry | unit | holds |
        |---|---|---|---|
        | balance | material, region, period | unit/y | net supply: what comes less what goes |
        | use | facility, period | unit/y | activity |
        | capacity | facility, period | unit/y | usable capacity, availability and ramp included |
        | impacts | category, region, facility or material bought, period | unit of the category/y | what is emitted, taken from nature, dumped or covered |
        | sourcing | material, destination, origin or controlling country, period | unit/y | where supply comes from |
        | cost | actor, category, moment | USD/y or USD | money; the objective is its weighted sum |

        """;

    /// <summary>The whole page, with line feeds; ends with one.</summary>
    /// <param name="analyses">Cards of what analyses compute outside the blocks.</param>
    public static string Print(params IReadOnlyList<EquationCard> analyses)
    {
        ArgumentNullException.ThrowIfNull(analyses);
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        page.Append("\n## Blocks\n");
        foreach (IBlock block in BlockList.All) { PrintBlock(page, block.Card); }
        if (analyses.Count > 0) { page.Append("\n## Analyses\n"); }
        foreach (EquationCard card in analyses) { PrintBlock(page, card); }
        page.Append("\n## All columns\n\nA column is named `family(keys)`, such as `activity(mx-madero,2030)`.\n\n| family | keys | unit | meaning | block |\n|---|---|---|---|---|\n");
        PrintFamilies(page, card => card.Columns);
        page.Append("\n## All rows\n\n| family | keys | unit | dual | block |\n|---|---|---|---|---|\n");
        PrintFamilies(page, card => card.Rows);
        return page.ToString();
    }

    private static void PrintBlock(StringBuilder page, EquationCard card)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n### {card.Title}\n\n{card.Text}\n\n");
        foreach (string equation in card.Equations) { page.Append(CultureInfo.InvariantCulture, $"$${equation}$$\n\n"); }
        PrintLines(page, "column", "meaning", card.Columns);
        PrintLines(page, "row", "dual", card.Rows);
        page.Append(CultureInfo.InvariantCulture, $"Tables: {Listed(card.Tables)}.");
        if (card.Posts.Length > 0) { page.Append(CultureInfo.InvariantCulture, $" Posts to: {string.Join(", ", card.Posts)}."); }
        page.Append(CultureInfo.InvariantCulture, $" Source: {card.Source}.\n");
    }

    private static void PrintLines(StringBuilder page, string kind, string meaning, CardLine[] lines)
    {
        if (lines.Length == 0) { return; }
        page.Append(CultureInfo.InvariantCulture, $"| {kind} | unit | {meaning} |\n|---|---|---|\n");
        foreach (CardLine line in lines) { page.Append(CultureInfo.InvariantCulture, $"| `{line.Family}({line.Keys})` | {line.Unit} | {line.Meaning} |\n"); }
        page.Append('\n');
    }

    private static void PrintFamilies(StringBuilder page, Func<EquationCard, CardLine[]> lines)
    {
        foreach (EquationCard card in BlockList.All.Select(block => block.Card))
        {
            foreach (CardLine line in lines(card)) { page.Append(CultureInfo.InvariantCulture, $"| `{line.Family}` | {line.Keys} | {line.Unit} | {line.Meaning} | {card.Title} |\n"); }
        }
    }

    private static string Listed(string[] tables) => string.Join(", ", tables.Select(table => $"`{table}`"));
}
