using System.Globalization;
using System.Text;
using Veta.Analyses.Planning;

namespace Veta.Tests.Cases;

/// <summary>Draws where users in the United States get their antimony trioxide in two plans, as stacked bars by place of production; share made in China in white.</summary>
internal static class AntimonyPicture
{
    private const double Base = 362, PerThousand = 10.384, Step = 27;
    private const int FirstYear = 2026, LastYear = 2040;

    private static readonly (string Name, string Colour, double At, string[] Origins)[] _groups =
    [
        ("China", "#D55E00", 62, ["cn-hunan"]), ("Thailand", "#E69F00", 136.5, ["th-rayong"]), ("Belgium and France", "#9FB4C7", 231.7, ["be-beerse", "fr-le-genest"]), ("Bolivia", "#56B4E9", 395.9, ["bo-oruro"]),
        ("Thompson Falls, Montana", "#0072B2", 484.2, ["us-thompson-falls"]), ("Nuevo León (new plant)", "#009E73", 682.9, ["mx-nuevo-leon"]),
    ];

    public static string Draw(PlanResult asIs, PlanResult secure)
    {
        StringBuilder svg = new();
        svg.Append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 960 482\" width=\"960\" height=\"482\" font-family=\"Helvetica, Arial, sans-serif\" role=\"img\" aria-label=\"Antimony trioxide supplied to US users by origin, 2026 to 2040, in two scenarios\">\n");
        svg.Append("<rect width=\"960\" height=\"482\" fill=\"#ffffff\"/>\n");
        Text(20, 32, "font-size=\"19\" font-weight=\"bold\" fill=\"#1a1a1a\"", "Where US users get their antimony trioxide");
        Text(20, 54, "font-size=\"13.5\" fill=\"#444\"", "thousand t of Sb2O3 a year, by place of production, in two plans");
        Panel(62, "As it is", asIs);
        Panel(517, "Secure by 2032", secure);
        foreach ((string name, string colour, double at, _) in _groups)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{at}\" y=\"395\" width=\"13\" height=\"13\" fill=\"{colour}\"/>");
            Text(at + 18, 406, "font-size=\"12.5\" fill=\"#1a1a1a\"", name);
        }

        Text(20, 438, "font-size=\"11.5\" fill=\"#555\"", "White figures: percent made in China. Oxide made in Thailand, Belgium and France may rest on Chinese metal.");
        Text(20, 454, "font-size=\"11.5\" fill=\"#555\"", "Source: plans of the package models/antimony, scenarios as-is and secure-2032. Its inputs: USGS Mineral Commodity");
        Text(20, 470, "font-size=\"11.5\" fill=\"#555\"", "Summaries 2026, companies and papers; costs and some capacities are working assumptions (grade D).");
        return svg.Append("</svg>\n").ToString();

        void Text(double x, double y, string style, string words) => svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x:0.#}\" y=\"{y:0.#}\" {style}>{words}</text>\n");

        void Panel(double left, string title, PlanResult plan)
        {
            Text(left, 78, "font-size=\"14.5\" font-weight=\"bold\" fill=\"#1a1a1a\"", title);
            for (int thousand = 0; thousand <= 25; thousand += 5)
            {
                double y = Base - (thousand * PerThousand);
                svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{left}\" x2=\"{left + 405}\" y1=\"{y:0.0}\" y2=\"{y:0.0}\" stroke=\"{(thousand == 0 ? "#888" : "#ddd")}\" stroke-width=\"1\"/>\n");
                Text(left - 8, y + 4.5, "font-size=\"12.5\" text-anchor=\"end\" fill=\"#333\"", thousand.ToString(CultureInfo.InvariantCulture));
            }

            for (int year = FirstYear; year <= LastYear; year++) { Bar(left + 2 + ((year - FirstYear) * Step), year, plan); }
        }

        void Bar(double left, int year, PlanResult plan)
        {
            FlowRow[] arrivals = [.. plan.Flows.Where(f => f.Destination.Value == "us-market" && f.Material.Value == "antimony-trioxide" && f.Year == year && f.QuantityPerYear > 1e-6)];
            string[] unknown = [.. arrivals.Select(f => f.Origin.Value).Where(o => !_groups.Any(g => g.Origins.Contains(o)))];
            if (unknown.Length > 0) { throw new InvalidOperationException($"The picture has no colour for {string.Join(", ", unknown)}."); }
            double top = Base, whole = arrivals.Sum(f => f.QuantityPerYear);
            foreach ((string name, string colour, _, string[] origins) in _groups)
            {
                double quantity = arrivals.Where(f => origins.Contains(f.Origin.Value)).Sum(f => f.QuantityPerYear), high = quantity / 1000 * PerThousand;
                if (quantity < 1) { continue; }
                top -= high;
                svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{left:0.0}\" y=\"{top:0.0}\" width=\"23.0\" height=\"{high:0.0}\" fill=\"{colour}\" stroke=\"#fff\" stroke-width=\"0.8\"/>\n");
                if (name == "China" && (year is FirstYear or 2032 or LastYear))
                {
                    Text(left + 11.5, Base - (high / 2) + 4, "font-size=\"12\" text-anchor=\"middle\" fill=\"#fff\" font-weight=\"bold\"", Math.Round(100 * quantity / whole).ToString(CultureInfo.InvariantCulture));
                }
            }

            if (year % 2 == 0) { Text(left + 11.5, 379, "font-size=\"12.5\" text-anchor=\"middle\" fill=\"#333\"", year.ToString(CultureInfo.InvariantCulture)); }
        }
    }
}
