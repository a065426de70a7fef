namespace Veta.Lp;

/// <summary>One of several programs to couple.</summary>
/// <param name="Name">Key that is put before the names of its rows and of the columns that it does not share, such as a scenario; empty leaves them as they are.</param>
/// <param name="Model">The program.</param>
/// <param name="Weight">Factor of its costs in the objective, such as a probability; 0 or more.</param>
/// <param name="Shared">Families of columns that it has in common with the others; columns with the same public name become one. None: nothing is shared.</param>
internal sealed record CoupledProgram(string Name, LpModel Model, double Weight, IReadOnlyList<Family> Shared);
