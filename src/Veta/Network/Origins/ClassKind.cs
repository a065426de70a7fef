namespace Veta.Network.Origins;

/// <summary>What a column of a class is a part of.</summary>
internal enum ClassKind
{
    /// <summary>What leaves on a move.</summary>
    Flow,

    /// <summary>What a plant takes in.</summary>
    Intake,

    /// <summary>What a plant makes, where several inputs may have touched it.</summary>
    Output,

    /// <summary>What demands and other plants of a place take.</summary>
    Use,

    /// <summary>What is sold to outside or got rid of at a place.</summary>
    Outlet,

    /// <summary>What a stock holds at the end of a period.</summary>
    Stock,

    /// <summary>What a least level of a stock holds back.</summary>
    Held,
}
