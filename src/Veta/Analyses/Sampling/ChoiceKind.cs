namespace Veta.Analyses.Sampling;

/// <summary>What would be done with a figure that is known better.</summary>
public enum ChoiceKind
{
    /// <summary>Choose between a policy and the first.</summary>
    Policy,

    /// <summary>Build a project or leave it.</summary>
    Build,

    /// <summary>Nothing is chosen: the answer is only told more narrowly.</summary>
    Spread,
}
