namespace Veta.Ensembles.Statistics;

/// <summary>Elementary effects of a driver: by how much the answer moves per unit of the design, over trajectories.</summary>
/// <param name="Driver">Which driver.</param>
/// <param name="Mean">Mean of the effects μ, in which those of opposite signs cancel; null without an effect.</param>
/// <param name="MeanAbsolute">Mean of their sizes μ* (Campolongo, Cariboni and Saltelli 2007, doi 10.1016/j.envsoft.2006.10.004), by which drivers are ranked; null without an effect.</param>
/// <param name="Deviation">Standard deviation σ, divided by one less than their count: not 0 where the answer bends or the driver acts with others; null below two effects.</param>
/// <param name="Count">Over how many effects it stands.</param>
/// <param name="Failed">How many effects are missing since a member on either side failed.</param>
internal sealed record MorrisEffect(int Driver, double? Mean, double? MeanAbsolute, double? Deviation, int Count, int Failed)
{
    /// <summary>The effects of every driver, in their order.</summary>
    /// <param name="design">The design that made the members.</param>
    /// <param name="outcomes">The answer of each member.</param>
    public static IReadOnlyList<MorrisEffect> Of(Designs.MorrisDesign design, Outcomes outcomes)
    {
        if (outcomes.Members != design.Members) { throw new ArgumentException($"{outcomes.Members} answers are not those of {design.Members} members", nameof(outcomes)); }
        var effects = Enumerable.Range(0, design.Drivers).Select(_ => new List<double?>()).ToArray();
        for (int trajectory = 0; trajectory < design.Trajectories; trajectory++)
        {
            for (int place = 0; place < design.Drivers; place++)
            {
                Designs.MorrisMove move = design.Move(trajectory, place);
                effects[move.Driver].Add((outcomes[move.To] - outcomes[move.From]) / move.Step);
            }
        }

        return [.. effects.Select((found, driver) => Effect(driver, found))];
    }

    private static MorrisEffect Effect(int driver, List<double?> found)
    {
        Moments moments = Moments.Of(found), sizes = Moments.Of(found.Select(effect => effect is { } number ? Math.Abs(number) : (double?)null));
        return new MorrisEffect(driver, moments.Mean, sizes.Mean, moments.Deviation, (int)moments.Count, (int)moments.Failed);
    }
}
