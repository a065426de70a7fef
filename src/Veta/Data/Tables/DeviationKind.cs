namespace Veta.Data.Tables;

/// <summary>Of what kind the reason of a deviation is.</summary>
public enum DeviationKind
{
    /// <summary>A duty, control, quota or licence.</summary>
    Measure,

    /// <summary>A plant opens, closes or stands still.</summary>
    Opening,

    /// <summary>What is wanted changes.</summary>
    Demand,

    /// <summary>Stocks are built or drawn.</summary>
    Stocks,

    /// <summary>The price is that of another place, grade or mixture.</summary>
    OtherPlace,

    /// <summary>The market moved after the base year, to whose prices margins belong.</summary>
    Market,

    /// <summary>The model lacks what would explain it: a fault that stands.</summary>
    Model,
}
