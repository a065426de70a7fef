using System.Text;
using Veta.Analyses.Findings;
using Veta.Data;

namespace Veta.Tests.Docs;

/// <summary>Prints the page of headline figures from the findings of one run of the story of North America.</summary>
internal sealed class HeadlinesPage(Package package, IReadOnlyList<HeadlineRow> rows)
{
    private static readonly HashSet<string> Shown =
    [
        "depend.hidden", "depend.stop", "shock.loss-country", "shock.loss-world", "shock.value-added", "plan.cost", "plan.resources", "plan.builds", "plan.served", "plan.concern",
    ];

    /// <summary>The findings that are headlines, in the order of the story.</summary>
    public IReadOnlyList<HeadlineRow> Headlines => [.. rows.Where(r => Shown.Contains(r.Key))];

    /// <summary>What a plan costs more than the first, in words.</summary>
    public string Difference
    {
        get
        {
            HeadlineRow[] costs = [.. rows.Where(r => r.Key == "plan.cost")];
            ToldPlan[] told = [.. costs.Select((r, k) => new ToldPlan(k, Title(r.Part).En, Title(r.Part).Es, r.Value!.Value, r.Value!.Value - r.Tolerance!.Value, (r.FirstYear!.Value, r.LastYear!.Value)) { ResourceUsd = rows.First(x => x.Part == r.Part && x.Key == "plan.resources").Value!.Value })];
            return string.Join(' ', StoryFindings.Of(told).Select(f => f.Row.SentenceEn));
        }
    }

    /// <summary>The page.</summary>
    public string Print()
    {
        var text = new StringBuilder("# Headline figures\n\nPrinted by a test from [headlines.csv](headlines.csv), the findings of one run of `./veta run models/north-america --out FOLDER` (the `findings.csv` of its parts); the test plans the base case again and compares. ");
        text.Append($"Home is {package.Info.HomeEn} unless a sentence names a country. All figures are **provisional**: prices and trade of 2025 are calibrated and nothing is forced, but prices of 2026 are a fifth below those of its first half, ");
        text.Append("and most costs are assumptions. A tolerance is what the search left open, not what the figures leave open: `veta plan --sensitivity` gives the range of a plan's cost, and the story itself that of a difference.\n\n");
        text.Append("| Run | Headline | Years | Money | ± | Grade | Request |\n|---|---|---|---|---|---|---|\n");
        foreach (HeadlineRow row in Headlines)
        {
            string money = row.Unit != "USD" ? "" : row.Discounted == true ? "present value" : "not discounted";
            string years = row.FirstYear == row.LastYear ? $"{row.FirstYear}" : $"{row.FirstYear}-{row.LastYear}";
            string off = row.Tolerance is { } usd ? FormattableString.Invariant($"{usd / 1e6:0.#} million USD") : "";
            text.Append($"| {row.Part} | {row.Sentence.Replace("|", "\\|", StringComparison.Ordinal)} | {years} | {money} | {off} | {row.Grade} | {row.Request} |\n");
        }

        text.Append($"\n{Difference}\n");
        text.Append(
            """

            ## What changed since the figures before, and why

            | Headline | Before | Now | Cause |
            |---|---|---|---|
            | secure-2032, more than as-is | 7.0 billion USD | 14.0 billion USD, 4.5 of it paid for use above the caps | Caps saw the last border; they see now who has touched a good on its way, and bind what is used ([decision 17](decisions/0017-caps-see-the-maker.md)). What was met with the same goods under other flags has to be made elsewhere. It stood at 35.5 until prices and trade of 2025 were calibrated ([decision 21](decisions/0021-margins-of-the-base-year.md)), and at 27.4 until goods stopped going round by third countries ([decision 23](decisions/0023-entrants-and-goods-sent-on.md), 25.0 with it) and cells, packs and sites cost what printed figures and the factors of their place say ([decision 22](decisions/0022-cost-of-a-site.md)). Then 19.4 until magnets, metal and separation no longer paid twice for people and power, every chain was offered in all three countries, and nickel of batteries came as sulphate. |
            | secure-2032-alone, more than as-is | none | 11.4 billion USD | New: home alone meets the caps, the rest of the world is left as it is. |
            | secure-2032-by-maker, more than as-is | none | 5.7 billion USD | New: the same caps by who made the good last, which a plant outside on inputs from inside meets. |
            | magnet cut, markets of the world | 37.6 billion USD | 35.8 billion USD | Elasticities of demand are medians of the literature (-0.133 for -0.1); standard and heat-resistant magnets have an observed price, from which the price at which the last user stops counts (33.7); then usual prices are those of 2025. |
            | magnet cut, value added in the United States | 109 to 282 billion USD | 80 to 248 billion USD | The same; then plants save dysprosium and terbium rung by rung, and the plants of the United States stand as their costs now have them. |
            | ban on antimony, gallium and germanium, markets of the world | 279 million USD | 679 million USD | Elasticity of antimony -0.133 for -0.2 and -0.25: less is given up, at a higher price (320 by that alone); then Thompson Falls, enlarged from April 2026, the likely cause of the rest (189). Calibrated, antimony costs in the United States what was paid there, and no end use pays less than that: what is missing is worth more. |
            | the same, value added in the United States | 4.31 to 10.9 billion USD | 13.6 to 20.2 billion USD | End uses go less short (2.03 to 5.26 by that); then trisulphide for primers stands apart, of which China is the only maker in the package: what is assumed to hang on it, four tenths of ammunition and arms (D), is most of this figure, once a year of stock is used up. |
            | most at risk | cathode material, then NdFeB magnets | antimony trisulphide for primers, then cathode material | Trisulphide is new. Next after cathode material was electrolytic manganese and sulphate for a while: magnets answer to price more than was assumed, and one indicator counts that. |
            | cost of all supply, as it is | 6,462 billion USD | 6,136 billion USD of resources | Contracts in force bind or pay damages (+1.1); rows of trade, production and demand of 2025 that contradicted one another are made consistent, and duties in force act (+5.4); American lithium carbonate may be shipped to Japan, Korea and the rest of the world (-0.6): the contract of Thacker Pass had driven its price below zero ([audit of the data](data-audit.md)). Then calibrated (+178): suppliers are the usual ones and not the cheapest. Then copper of others costs what the world's quotation says and not what its dearest plant spends, and the floor of MP Materials acts (+3). Then -15 because goods no longer go round by third countries, and -380 because cells, packs, scrap and copper of the rest of the world cost what printed figures say. Then -120 because people and power are paid once, and sites cost what the factors of their place say. With what margins and usual suppliers weigh it is 8,319. |
            | grade of headlines | C | D | Costs and projected demand count as assumptions unless their source is named. |

            The three differences are of separate plans of one package at one gap; only `secure-2032` is part of the story.

            """);
        return text.ToString();
    }

    private static (string En, string Es) Title(string part) => part == "as-is" ? ("As it is", "Tal como está") : ("Secure by 2032", "Seguro para 2032");
}
