namespace Veta.Analyses.Shock;

/// <summary>
/// What the news of events opens in a market besides what the events stop: restarts, surges and new ways. The months without the events open the same, so that no shock is credited
/// with what a market could have done anyway.
/// </summary>
/// <param name="FirstKnown">Months from the first month of the run to the first news; below 0 when it is older.</param>
/// <param name="NewWays">Whether buyers and sellers look for new ways, because an event cuts trade.</param>
internal readonly record struct MarketNews(int FirstKnown, bool NewWays);
