using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Shock;

/// <summary>A limit on trade that an event sets in a market.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Event">Position of the event among those tried.</param>
/// <param name="Moves">Flows that it counts.</param>
/// <param name="UsualPerYear">Their usual quantity, units per year.</param>
/// <param name="Content">Share of them that the event binds, 0 to 1: less than all for goods of third countries.</param>
internal sealed record EventLimit(TradeLimitId Id, int Event, IReadOnlyList<MoveKey> Moves, double UsualPerYear, double Content);
