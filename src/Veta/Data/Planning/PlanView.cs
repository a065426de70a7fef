namespace Veta.Data.Planning;

/// <summary>Whose money a plan weighs. In settings the words are in kebab-case.</summary>
internal enum PlanView
{
    /// <summary>That of all: a transfer is cost of one and income of another, and moves nothing.</summary>
    System,

    /// <summary>That of private actors only, with capital at each owner's hurdle rate; what treasuries and financiers pay and earn is told and weighs nothing.</summary>
    Owner,
}
