namespace Veta.Lp;

/// <summary>What a session is opened for, by which an automatic choice of engine goes.</summary>
public enum SessionUse
{
    /// <summary>One solve, or few.</summary>
    Once,

    /// <summary>Many solves from one another's bases after small changes, as of a market by months.</summary>
    ManyWarm,
}
