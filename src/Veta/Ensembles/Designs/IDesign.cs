namespace Veta.Ensembles.Designs;

/// <summary>Which numbers the members of an ensemble draw: a table of members by drivers, known whole from its parameters, so that any member can be made alone, anywhere, in any order.</summary>
internal interface IDesign
{
    /// <summary>How many members, at least 1.</summary>
    int Members { get; }

    /// <summary>How many figures move, at least 1.</summary>
    int Drivers { get; }

    /// <summary>The probability at which a driver stands in a member: 0 or more and below 1, the same bits on every machine.</summary>
    /// <param name="member">From 0 to <see cref="Members"/> − 1.</param>
    /// <param name="driver">From 0 to <see cref="Drivers"/> − 1.</param>
    double At(int member, int driver);
}
