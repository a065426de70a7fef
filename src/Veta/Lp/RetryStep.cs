namespace Veta.Lp;

/// <summary>One way to try a solve again, with an engine object of its own.</summary>
/// <param name="Name">What is said of it.</param>
/// <param name="Engine">The engine, by its place among the engines of the choice.</param>
/// <param name="FromBasis">True when it starts from the basis of the failed solve.</param>
/// <param name="OtherScale">True when the model is scaled otherwise than at first.</param>
/// <param name="Change">The options of the attempt, from those asked.</param>
internal sealed record RetryStep(Sentence Name, int Engine, bool FromBasis, bool OtherScale, Func<SolveOptions, SolveOptions> Change)
{
    /// <summary>True when the session of this step may serve later solves: the engine asked, scaled as usual.</summary>
    public bool MayStay => Engine == 0 && !OtherScale;
}
