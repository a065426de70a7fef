using Veta.Analyses.Shock;
using Veta.Data;
using Veta.Network.Actions;
using Veta.Network;
using Veta.Tests.Analyses;
using Xunit;

namespace Veta.Tests.Published;

/// <summary>One market of the back-test, run with and without its events.</summary>
internal sealed class BacktestRun
{
    // Elasticity of supply of the rule of thumb; a working assumption, as for most materials of models/north-america.
    private const double SupplyElasticity = 0.2;

    private readonly ShockedPart _part;
    private readonly Dictionary<LaneId, (RegionId From, RegionId To)> _lanes;

    private BacktestRun(BacktestEvent tried, Package package, ShockedPart part)
    {
        Event = tried;
        _part = part;
        DemandElasticity = package.Elasticities.Single().DemandElasticity;
        _lanes = package.Lanes.ToDictionary(l => l.Id, l => (l.Origin, l.Destination));
    }

    /// <summary>The event.</summary>
    public BacktestEvent Event { get; }

    /// <summary>Loss of the market over the run, USD.</summary>
    public double LossUsd => _part.LossUsd;

    /// <summary>Elasticity of demand of the package.</summary>
    public double DemandElasticity { get; }

    /// <summary>The months of the run.</summary>
    public IEnumerable<Month> Months => Enumerable.Range(0, Event.Months).Select(Event.Start.Plus);

    /// <summary>Place by whose price the event is judged.</summary>
    public string MainPlace => Outcomes.First(o => o.IsMain).Place;

    /// <summary>What came of it.</summary>
    public IEnumerable<BacktestOutcome> Outcomes => BacktestOutcome.All.Where(o => o.Set == Event.Set);

    /// <summary>Runs an event on a package with the figures of before.</summary>
    public static BacktestRun Of(BacktestEvent tried, Package package)
    {
        Package year = package.With([Change.Parse($"settings[first-year].value={tried.Start.Year}"), Change.Parse($"settings[last-year].value={tried.Start.Year + 1}")]);
        var request = new ShockRequest { Package = year, Events = EventCase.AllOf(year, tried.Set), Start = tried.Start, Months = tried.Months, Warning = false };
        return new BacktestRun(tried, year, Shock.Parts(request, Workplaces.Highs, new MarketCache(), TestContext.Current.CancellationToken).Single());
    }

    /// <summary>Price over that of the month without the events.</summary>
    public double Ratio(string place, Month month)
    {
        int t = month.Since(Event.Start);
        var key = (new MaterialId(Event.Material), new RegionId(place));
        return _part.Months[t].Prices[key] / _part.Calm[t].Prices[key];
    }

    /// <summary>Exports of China over those of the month without the events.</summary>
    public double Exports(Month month)
    {
        int t = month.Since(Event.Start);
        double Sum(IEnumerable<KeyValuePair<MoveKey, double>> flows) => flows.Where(f => _lanes[f.Key.Lane].From.Value == "cn" && _lanes[f.Key.Lane].To.Value != "cn").Sum(f => f.Value);
        return Sum(_part.Months[t].Flows) / Sum(_part.Calm[t].Flows);
    }

    /// <summary>What the model has for an observation; null where the run does not reach it. Months before the run are as before.</summary>
    public double? Model(BacktestOutcome seen)
    {
        Month[] months = [.. Enumerable.Range(0, seen.To.Since(seen.From) + 1).Select(seen.From.Plus).Where(m => m.Since(Event.Start) < Event.Months)];
        return months.Length == 0 ? null : months.Average(m => m.Since(Event.Start) < 0 ? 1 : seen.Measure == "exports" ? Exports(m) : Ratio(seen.Place, m));
    }

    /// <summary>The month of the highest price at a place.</summary>
    public Month Peak(string place) => Months.MaxBy(m => Math.Round(Ratio(place, m), 6));

    /// <summary>Share of the supply outside China that the measure takes away once licences are granted; for a surge of demand the share of the wanted that is not there.</summary>
    public double Cut
    {
        get
        {
            if (_part.Market.Limits.Count == 0)
            {
                double usual = _part.Months[0].Wanted.Values.Sum();
                return 1 - (usual / _part.Months.Max(m => m.Wanted.Values.Sum()));
            }

            return CutOfExports * _part.Market.Limits.First(l => l.Event == 0).UsualPerYear / _part.Market.Base.Used.Where(u => u.Key.Region.Value != "cn").Sum(u => u.Value);
        }
    }

    /// <summary>Share of the exports of China that the measure takes away once licences are granted; 0 for a surge of demand.</summary>
    public double CutOfExports
    {
        get
        {
            if (_part.Market.Limits.Count == 0) { return 0; }
            EventCase measure = _part.Market.Reaches[0].Case;
            return measure.Severity * (measure.States.FirstOrDefault(s => s.State == EventPhase.Effective)?.SeverityShare ?? 1);
        }
    }

    /// <summary>First month in which the measure works, or demand is greater.</summary>
    public Month FirstEffect => Month.Of(_part.Market.Reaches[0].Case.States.First(s => s.State == EventPhase.Effective).Date);

    /// <summary>The highest that was observed, or the lowest where the price fell.</summary>
    public BacktestOutcome Observed => Outcomes.Where(o => o.IsMain).MaxBy(o => Math.Abs(Math.Log(o.Ratio)))!;

    /// <summary>Observations of a price outside with one inside in the same months or the next to them.</summary>
    public IEnumerable<(BacktestOutcome Outside, BacktestOutcome Inside)> Gaps => Event.Material == "lithium" ? [] : Outcomes.Where(o => o.IsMain && Model(o) is not null).SelectMany(o => Outcomes
        .Where(i => i.Measure == "price" && i.Place == "cn" && i.From.Since(o.From) >= -1 && i.To.Since(o.To) <= 1).Take(1).Select(i => (o, i)));

    /// <summary>The highest price of all, at any place in any month, over before.</summary>
    public double Highest => Months.Max(m => new[] { "cn", "us", "row" }.Max(place => Ratio(place, m)));

    /// <summary>Whether every price of the months before the first news is the usual one.</summary>
    public double Before => Ratio(MainPlace, Event.Start);

    /// <summary>The rule of thumb: price over before after the cut.</summary>
    public double RuleOfThumb => Math.Pow(1 - Cut, 1 / (DemandElasticity - SupplyElasticity));

    /// <summary>Mean of the squared logarithms of model over observed in the series by which the event is judged.</summary>
    public double Error => Outcomes.Where(o => o.IsMain && Model(o) is not null).Average(o => Math.Pow(Math.Log(Model(o)!.Value / o.Ratio), 2));
}
