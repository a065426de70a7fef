using Veta.Data;
using Veta.Network;
using Veta.Network.Actions;
using Veta.Network.Market;

namespace Veta.Analyses.Shock;

/// <summary>What the events do to a prepared market in a window of months, as known when the window begins. Pure.</summary>
internal sealed class EventConditions
{
    // New ways are looked for where an event cuts trade; an outage alone opens none, or its news would be worth having. Lanes
    // carry at most this multiple of their capacity, however long buyers and sellers look. Working assumption.
    private const double MostRoom = 3;

    private readonly PreparedMarket _market;
    private readonly UsualMonth _usual;
    private readonly EventTimeline[] _timelines;
    private readonly HolderFear _fear;

    /// <summary>Reads the histories of the events of a market.</summary>
    public EventConditions(PreparedMarket market)
    {
        _market = market;
        _usual = market.Base.ForActions;
        Month start = market.Request.Start;
        _timelines = [.. market.Reaches.Select(r => new EventTimeline(r.Case, new Date(start.Plus(1).FirstDay)))];
        _fear = new HolderFear(market, month => [.. _timelines.Select(t => Shares(t, start.Plus(month), NewsUpTo(start.Plus(month))))]);
    }

    /// <summary>Months from the first month of the run to that in which the first event becomes known; null when there is none.</summary>
    public int? FirstKnown => _timelines.Length == 0 ? _market.News?.FirstKnown : _timelines.Min(t => Month.Of(new Date(t.FirstKnown)).Since(_market.Request.Start));

    /// <summary>What the news of the events opens; news older than every restart, surge and new way needs count as just that old. Null when there are none.</summary>
    public MarketNews? News
    {
        get
        {
            if (FirstKnown is not { } first) { return null; }
            double rerouting = _market.Horizon.Settings.ReroutingPerMonth;
            int ways = rerouting > 0 ? (int)Math.Ceiling((MostRoom - 1) / rerouting) : 0;
            return new MarketNews(Math.Max(first, -Math.Max(ways, _market.LongestDelay)), NewWays);
        }
    }

    private bool NewWays => _market.Limits.Count > 0 || _market.News is { NewWays: true };

    /// <summary>Share of each plant that events stop in a month, by what is known then.</summary>
    public IReadOnlyDictionary<FacilityId, double> StoppedShares(int month)
    {
        Month at = _market.Request.Start.Plus(month);
        DateOnly known = NewsUpTo(at);
        MonthEffects effects = Effects([.. _timelines.Select(t => new[] { t.StoppedShare(at, known) })], [.. _timelines.Select(t => new[] { t.InForceShare(at, known) })]);
        return effects.Plants.ToDictionary(l => l.Key, l => 1 - l.Value[0]);
    }

    /// <summary>The conditions of a window that begins some months after the start.</summary>
    public MarketConditions At(int month, MarketState state, IReadOnlyDictionary<MoveKey, double[]> levies, CancellationToken cancellationToken)
    {
        Month first = _market.Request.Start.Plus(month);
        DateOnly news = NewsUpTo(first);
        double[][] stopped = [.. _timelines.Select(t => Shares(t, first, news))];
        double[][] inForce = [.. _timelines.Select(t => Enumerable.Range(0, _market.Window).Select(w => t.InForceShare(first.Plus(w), news)).ToArray())];
        MonthEffects effects = Effects(stopped, inForce);
        var facilities = new Dictionary<FacilityId, double[]>(effects.Plants);
        foreach ((FacilityId facility, double[] works) in _market.Calendar)
        {
            double[] open = [.. works.Skip(month).Take(_market.Window)];
            facilities[facility] = facilities.TryGetValue(facility, out double[]? left) ? [.. open.Zip(left, (a, b) => a * b)] : open;
        }

        int? known = FirstKnown is { } k ? month - k + (_market.Request.Foresight.SeesUnannounced ? _market.Window : 0) : null;
        RestingState rest = RestingAt(month, cancellationToken);
        return new MarketConditions
        {
            FacilityShares = facilities,
            FacilityCosts = effects.Costs,
            SupplyLimits = effects.Supplies,
            DemandShares = effects.Demands,
            Levies = levies,
            TradeLimits = _market.Limits.ToDictionary(l => l.Id, l => stopped[l.Event].Select((s, w) => inForce[l.Event][w] > 0 ? Math.Max(0, 1 - (s * l.Content)) * l.UsualPerYear : double.PositiveInfinity).ToArray()),
            StockLevels = new Dictionary<StockId, double>(state.Stocks),
            Pipeline = state.CopyOfUnderWay(),
            Substituted = state.Substituted,
            Fears = _fear.At(month),
            LaneRooms = known >= 0 && NewWays ? [.. Enumerable.Range(0, _market.Window).Select(w => RoomAt(known.Value + w))] : [],
            MonthsKnown = known >= 0 ? known : null,
            ClosingPrices = rest.Prices,
            ClosingUnderWay = rest.UnderWay,
        };
    }

    /// <summary>Whether an event acts in a month.</summary>
    public bool Acts(int month) => _timelines.Any(t => t.InForceShare(_market.Request.Start.Plus(month), DateOnly.MaxValue) > 0);

    /// <summary>Whether what is known of some months when the first of them begins is all that will be known of them.</summary>
    public bool IsSettled(int month, int months)
    {
        DateOnly known = NewsUpTo(_market.Request.Start.Plus(month));
        return Enumerable.Range(month, months).Select(_market.Request.Start.Plus).All(m => _timelines.All(t =>
            t.StoppedShare(m, known).Equals(t.StoppedShare(m, NewsUpTo(m))) && t.InForceShare(m, known).Equals(t.InForceShare(m, NewsUpTo(m)))));
    }

    /// <summary>Where the market would rest after the window that begins some months after the start.</summary>
    public RestingState RestingAt(int month, CancellationToken cancellationToken)
    {
        int last = Math.Min(month + _market.Window, _market.Request.Months) - 1;
        int? known = FirstKnown is { } first && last >= first ? last - first : null;
        return _market.Rest.At(last, known, known is { } k && NewWays ? RoomAt(k) : 1, cancellationToken);
    }

    /// <summary>Day up to which the market has heard the news when it decides on a month.</summary>
    private DateOnly NewsUpTo(Month month) => _market.Request.Foresight.SeesUnannounced ? DateOnly.MaxValue : month.LastDay;

    private double RoomAt(int monthsKnown) => Math.Min(MostRoom, 1 + (_market.Horizon.Settings.ReroutingPerMonth * monthsKnown));

    private double[] Shares(EventTimeline timeline, Month first, DateOnly known) => [.. Enumerable.Range(0, _market.Window).Select(w => timeline.StoppedShare(first.Plus(w), known))];

    private MonthEffects Effects(double[][] stopped, double[][] inForce)
    {
        var effects = new MonthEffects();
        for (int e = 0; e < _timelines.Length; e++)
        {
            EventReach reach = _market.Reaches[e];
            ActionList.EventOf(reach.Case.Row.Kind).Apply(reach, stopped[e], inForce[e], _usual, effects);
        }

        foreach (LeverCase lever in _market.Request.Levers.Where(l => !l.IsOn)) { lever.Action.Close(lever, _usual, _market.Window, effects); }
        return effects;
    }
}
