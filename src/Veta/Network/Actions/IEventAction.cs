using Veta.Data;

namespace Veta.Network.Actions;

/// <summary>A kind of event: what it touches in a package, and what it does there to the months in which it is in force.</summary>
internal interface IEventAction : IAction
{
    /// <inheritdoc/>
    TableDefinition IAction.Table => TableList.Of<Event>();

    /// <summary>Months that a case without history lasts unless told otherwise; null for ever.</summary>
    int? UsualMonths => null;

    /// <summary>Whether it multiplies by its factor while it is in force, instead of stopping a share; default not.</summary>
    bool IsByFactor => false;

    /// <summary>What it touches in a package. Which share of it stops when is the business of its history.</summary>
    EventReach Reach(EventScope scope);

    /// <summary>Whether it would touch, at work, a plant that stands still or is not built yet; default the plants of its reach.</summary>
    /// <param name="scope">The case in the whole package.</param>
    /// <param name="reach">What it touches there.</param>
    /// <param name="idle">A plant that does not work.</param>
    bool WouldTouch(EventScope scope, EventReach reach, Facility idle) => reach.Plants.Contains(idle.Id);

    /// <summary>Adds what it does to a window of months. Flows of its reach stop without a word here, by limits on trade.</summary>
    /// <param name="reach">What it touches in the part.</param>
    /// <param name="stopped">Share that stops, by month of the window.</param>
    /// <param name="inForce">Share of each month in which it is in force.</param>
    /// <param name="usual">The usual month.</param>
    /// <param name="effects">What all that acts does to the window.</param>
    void Apply(EventReach reach, double[] stopped, double[] inForce, UsualMonth usual, MonthEffects effects)
    {
    }
}
