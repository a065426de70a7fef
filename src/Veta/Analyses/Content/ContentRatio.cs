namespace Veta.Analyses.Content;

/// <summary>
/// The part of a whole that counts against a product, with the range that prices and unknown origins give it. The whole is the sum of lines, or the price of the product. Each price is taken where it moves the part most:
/// a line in the whole raises the part when its own part is larger than that of the whole.
/// </summary>
/// <param name="Whole">What the share is a part of, USD per unit.</param>
/// <param name="Against">What counts against the product, USD per unit.</param>
/// <param name="Share">Against over whole; NaN without a whole.</param>
/// <param name="Least">Least share.</param>
/// <param name="Most">Largest share.</param>
internal sealed record ContentRatio(double Whole, double Against, double Share, double Least, double Most)
{
    // The largest share moves each round; after so many rounds it stands, for every round only sorts lines by it.
    private const int Rounds = 20;

    /// <summary>The ratio of some lines.</summary>
    /// <param name="lines">Lines.</param>
    /// <param name="price">Price of the product where it is the whole; null where the whole is the sum of lines.</param>
    public static ContentRatio Of(IReadOnlyList<ContentWeight> lines, ContentPrice? price)
    {
        double against = lines.Sum(l => l.Against * l.Line.Value.UsdPerUnit), whole = price?.UsdPerUnit ?? lines.Where(l => l.InWhole).Sum(l => l.Line.Value.UsdPerUnit);
        double share = whole > 0 ? against / whole : double.NaN;
        return new ContentRatio(whole, against, share, End(lines, price, share, highest: false), End(lines, price, share, highest: true));
    }

    private static double End(IReadOnlyList<ContentWeight> lines, ContentPrice? price, double share, bool highest)
    {
        for (int round = 0; round < Rounds && !double.IsNaN(share); round++)
        {
            double against = 0, sum = 0;
            foreach (ContentWeight line in lines)
            {
                double part = highest ? line.Against : line.AgainstLow;
                bool raises = part > (line.InWhole && price is null ? share : 0);
                double usd = raises == highest ? line.Line.Value.HighUsdPerUnit : line.Line.Value.LowUsdPerUnit;
                against += part * usd;
                sum += line.InWhole ? usd : 0;
            }

            double whole = price is null ? sum : highest ? price.LowUsdPerUnit : price.HighUsdPerUnit;
            double next = whole > 0 ? against / whole : double.NaN;
            if (Math.Abs(next - share) < 1e-14) { break; }
            share = next;
        }

        return share;
    }
}
