using Veta.Lp;

namespace Veta.Ensembles.Stages;

/// <summary>What may come once the first stage is decided.</summary>
/// <param name="Name">Name of the case.</param>
/// <param name="Probability">Its probability, above 0; those of all cases sum to 1.</param>
/// <param name="Program">Both stages as if this case were certain, minimised, costs of the first stage included; its columns of the first stage stand first and are the same in all cases.</param>
internal sealed record StageCase(string Name, double Probability, LpModel Program);
