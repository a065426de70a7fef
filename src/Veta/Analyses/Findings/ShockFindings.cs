using Veta.Analyses.Industries;
using Veta.Analyses.Ranges;
using Veta.Analyses.Shock;
using Veta.Analyses.Shock.Rows;
using Veta.Data;

namespace Veta.Analyses.Findings;

/// <summary>What a shock does: who loses at home first, then the world's market, then who runs short and what becomes dear.</summary>
internal sealed class ShockFindings
{
    // Below this change a price has not moved.
    private const double Moved = 1.02;

    // Less value added than this is a residue of the arithmetic.
    private const double LeastToTell = 1e6;

    // Plants that earn less than this share of what users lose hide nothing.
    private const double Hidden = 0.2;

    private readonly ShockResult _result;
    private readonly Package _package;
    private readonly HomeGroup _home;
    private readonly SentenceNames _names;
    private readonly Said _months;

    private ShockFindings(ShockResult result)
    {
        _result = result;
        _package = result.Request.Package;
        _home = HomeGroup.Of(_package);
        _names = new SentenceNames(_package);
        _months = EventSpan.Of(result.Request).Told(Reference.Summary("months"), Reference.Summary("in_force_months"));
    }

    /// <summary>The findings.</summary>
    public static IReadOnlyList<Statement> Of(ShockResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return [.. new ShockFindings(result).Found().Select(finding => Placed(finding, result.Request))];
    }

    /// <summary>What the ranges of its headlines say.</summary>
    public static HeadlineFindings RangesOf(ShockResult result, HeadlineRanges ranges) =>
        new(result.Request.Package, ranges, "shock.range", finding => Placed(finding, result.Request));

    /// <summary>Its headlines under each reading of margins.</summary>
    public static ReadingFindings ReadingsOf(ShockResult result, HeadlineReadings readings) => new(result.Request.Package, readings, "shock.margins", finding => Placed(finding, result.Request));

    private static Statement Placed(Statement finding, ShockRequest request) =>
        finding with { Page = "shock", Years = (request.Start.Year, request.Start.Plus(request.Months - 1).Year), Grade = GradeOfPackage.Of(request.Package) };

    private IEnumerable<Statement> Found()
    {
        foreach (GainRow row in _result.Gains.Where(g => IsCountryAtHome(g.Country)).OrderBy(g => g.TotalUsd)) { yield return Country(row); }
        foreach (GdpLossRow row in _result.GdpLosses.Where(g => _home.Holds(g.Country) && g.RationedUsd >= LeastToTell).OrderByDescending(g => g.RationedUsd)) { yield return ValueAdded(row); }
        yield return World();
        if (_result.GdpLosses.Count > 0) { yield return new Statement("shock.ladder", Say.ShockLadder); }
        foreach (Statement finding in Short()) { yield return finding; }
        if (Price() is { } price) { yield return price; }
        foreach (Statement finding in Dear()) { yield return finding; }
    }

    private bool IsCountryAtHome(string country) => _home.Known && _package.Regions.Any(r => r.Id.Value == country && r.Kind == RegionKind.Country && _home.Holds(r.Id));

    private Statement Country(GainRow row)
    {
        string total = Of(row, "total_usd");
        Said sum = row.TotalUsd < 0 ? Said.Money(-row.TotalUsd).From(Reference.Negative(total)) : Said.Money(row.TotalUsd).From(total), place = _names.Place(row.Country);

        // A sum of users who lose and plants that earn hides both: who reads only the sum takes a rent of sellers for safety.
        bool hides = row.ConsumersUsd < 0 && row.ProducersUsd > LeastToTell && row.ProducersUsd > Hidden * -row.ConsumersUsd;
        Said users = Said.Money(-row.ConsumersUsd).From(Reference.Negative(Of(row, "consumers_usd"))), plants = Said.Money(row.ProducersUsd).From(Of(row, "producers_usd"));
        Sentence said = (row.TotalUsd < 0, hides) switch
        {
            (true, false) => Say.ShockCountryLoses(country: place, loss: sum, months: _months),
            (false, false) => Say.ShockCountryGains(country: place, gain: sum, months: _months),
            (true, true) => Say.ShockCountryLosesWithRents(country: place, loss: sum, months: _months, users: users, plants: plants),
            (false, true) => Say.ShockCountryGainsWithRents(country: place, gain: sum, months: _months, users: users, plants: plants),
        };
        return new Statement("shock.loss-country", said) { About = row.Country, Discounted = false, Value = -row.TotalUsd, Unit = "USD" };
    }

    private static string Of(GainRow row, string column) => Reference.Most("gains." + column, ("country", row.Country));

    private Statement ValueAdded(GdpLossRow row)
    {
        string Of(string column) => Reference.Most("gdp_losses." + column, ("country", row.Country.Value));
        Said low = Said.Money(row.BestTriageUsd).From(Of("best_triage_usd")), high = Said.Money(row.RationedUsd).From(Of("rationed_usd"));
        return new Statement("shock.value-added", Say.ShockValueAdded(_names.Place(row.Country.Value), low, high, _months, Said.Year(row.Year)))
        {
            About = row.Country.Value, Discounted = false, Value = row.RationedUsd, Unit = "USD",
        };
    }

    private Statement World()
    {
        string loss = Reference.Summary("loss_usd");
        Sentence said = _result.LossUsd >= 0
            ? Say.ShockWorldLoses(Said.Money(_result.LossUsd).From(loss), _months)
            : Say.ShockWorldGains(Said.Money(-_result.LossUsd).From(Reference.Negative(loss)), _months);
        return new Statement("shock.loss-world", said) { Discounted = false, Value = _result.LossUsd, Unit = "USD" };
    }

    private IEnumerable<Statement> Short()
    {
        SectorRow[] all = [.. _result.Sectors.Where(s => _home.Holds(s.Country))];
        SectorRow[] rows = [.. all.Where(s => s.FirstShortMonth is not null).OrderBy(s => s.FirstShortMonth, StringComparer.Ordinal).ThenByDescending(s => s.LossHighUsd ?? s.LossLowUsd)];
        if (rows.Length == 0)
        {
            yield return new Statement("shock.first-short", _home.Known ? Say.ShockNoneShort(_home.Name) : Say.ShockNoneShortAnywhere) { About = Us, Value = 0, Unit = "1" };
            yield break;
        }

        SectorRow first = rows[0], deep = Foremost.In(rows, s => s.DepthShare)!;
        string shortOnes = Reference.Count("sectors", [.. _home.Condition("country"), .. rows.Select(s => s.FirstShortMonth!).Distinct().Select(month => ("first_short_month", month))]);
        yield return new Statement("shock.first-short", Say.ShockFirstShort(_names.Sector(first.Sector.Value), _names.Place(first.Country.Value), Said.Month(first.FirstShortMonth!), Said.Count(rows.Length).From(shortOnes), _home.Known ? _home.Name : Say.NameWorld))
        {
            About = Us, Value = rows.Length, Unit = "1",
        };
        if (deep.WorstMaterial is { } material)
        {
            Said depth = Said.Share(deep.DepthShare).From(Reference.Most("sectors.depth_share", Where(deep)));
            yield return new Statement("shock.depth", Say.ShockDepth(_names.Sector(deep.Sector.Value), _names.Place(deep.Country.Value), depth, _names.Material(material))) { About = deep.Country.Value, Value = deep.DepthShare, Unit = "1" };
        }

        if (Foremost.In(all.Where(s => s.LossHighUsd >= 1), s => s.LossHighUsd!.Value) is { } dear)
        {
            Said low = Said.Money(dear.LossLowUsd).From(Reference.Most("sectors.loss_low_usd", Where(dear))), high = Said.Money(dear.LossHighUsd!.Value).From(Reference.Most("sectors.loss_high_usd", Where(dear)));
            yield return new Statement("shock.sector", Say.ShockSector(_names.Sector(dear.Sector.Value), _names.Place(dear.Country.Value), low, high, _months)) { About = dear.Country.Value, Discounted = false, Value = dear.LossHighUsd, Unit = "USD" };
        }
    }

    private string Us => _home.Known ? _home.Id : "world";

    private Statement? Price()
    {
        if (_result.Peak is not { Ratio: > Moved } peak) { return null; }
        Said ratio = Said.Quantity(peak.Ratio!.Value).From(Reference.Most("market_prices.ratio", ("region", peak.Region.Value), ("material", peak.Material.Value)));
        return new Statement("shock.price", Say.ShockPrice(_names.Material(peak.Material), _names.Place(_home.CountryOf(peak.Region).Value), Said.Month(peak.Month), ratio)) { About = _home.CountryOf(peak.Region).Value, Value = peak.Ratio, Unit = "1" };
    }

    /// <summary>Small inputs that rise far above their usual price: each material once, at home where it is so there too, by the product that it makes most dear.</summary>
    private IEnumerable<Statement> Dear()
    {
        const int Most = 3;
        return _result.DearInputs.GroupBy(d => d.Material)
            .Select(g => g.OrderByDescending(d => _home.Holds(_home.CountryOf(d.Region))).ThenByDescending(d => d.Ratio).ThenByDescending(d => d.DearerShare).First()).Take(Most).Select(Dear);
    }

    private Statement Dear(DearInputRow row)
    {
        string Of(string column) => Reference.Most("dear_inputs." + column, ("region", row.Region.Value), ("material", row.Material.Value), ("product", row.Product.Value));
        string country = _home.CountryOf(row.Region).Value;
        Said product = _names.Material(row.Product);
        Sentence payer = row is { PayerSector: { } sector, PayerRegion: { } region }
            ? Say.ShockDearInputPayer(_names.Sector(sector.Value), _names.Place(_home.CountryOf(region).Value), Said.Quantity(row.PayerRatio!.Value).From(Of("payer_ratio")))
            : Say.ShockDearInputNobody(product);
        return new Statement("shock.dear-input", Say.ShockDearInput(
            material: _names.Material(row.Material), share: Said.Share(row.CostShare).From(Of("cost_share")), product: product, ratio: Said.Quantity(row.Ratio).From(Of("ratio")), place: _names.Place(country),
            month: Said.Month(row.Month), dearer: Said.Share(row.DearerShare).From(Of("dearer_share")), productRatio: Said.Quantity(row.ProductRatio).From(Of("product_ratio")), payer: payer))
        {
            About = country, Value = row.Ratio, Unit = "1",
        };
    }

    private static (string, string)[] Where(SectorRow row) => [("country", row.Country.Value), ("sector", row.Sector.Value)];
}
