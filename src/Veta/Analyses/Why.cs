namespace Veta.Analyses;

/// <summary>Why a part of an answer is missing.</summary>
internal static class Why
{
    /// <summary>What a fault says; of one that no sentence was written for, that the program failed, with its own text.</summary>
    public static Sentence Of(Exception fault) => fault is ITold told ? told.Told : Say.FaultOfProgram(fault.Message);
}
