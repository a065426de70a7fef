namespace Veta.Import;

/// <summary>Names of the columns of one of the two layouts in which UN Comtrade releases CSV.</summary>
/// <param name="Year">Year of the trade.</param>
/// <param name="Reporter">Numeric code of the country that reports.</param>
/// <param name="Partner">Numeric code of its partner; 0 is the world.</param>
/// <param name="Flow">M and X, or 1 and 2; RX and RM, or 3 and 4 for re-exports and re-imports.</param>
/// <param name="Code">Code of the goods.</param>
/// <param name="Weight">Net weight, kilograms.</param>
/// <param name="Value">Value, USD.</param>
/// <param name="Estimated">Says whether the weight is estimated.</param>
/// <param name="Period">Year, or year and month in a file of months.</param>
/// <param name="Details">Columns that break a flow into parts, with the text that stands for the whole flow; blank does too.</param>
internal sealed record ComtradeLayout(
    string Year, string Reporter, string Partner, string Flow, string Code, string Weight, string Value, string Estimated, string Period, IReadOnlyList<(string Column, string Whole)> Details)
{
    /// <summary>The layout of the service since 2022.</summary>
    public static ComtradeLayout Current { get; } = new(
        "refYear", "reporterCode", "partnerCode", "flowCode", "cmdCode", "netWgt", "primaryValue", "isNetWgtEstimated", "period",
        [("partner2Code", "0"), ("customsCode", "C00"), ("motCode", "0"), ("mosCode", "0")]);

    /// <summary>The layout before, as its web page wrote it.</summary>
    public static ComtradeLayout Classic { get; } = new(
        "Year", "Reporter Code", "Partner Code", "Trade Flow Code", "Commodity Code", "Netweight (kg)", "Trade Value (US$)", "Flag", "Period",
        [("2nd Partner Code", "0"), ("Customs Proc. Code", "C00"), ("Mode of Transport Code", "0")]);

    /// <summary>The layout before, as its programming interface wrote it.</summary>
    public static ComtradeLayout ClassicInterface { get; } = Classic with { Flow = "TradeFlow Code", Weight = "Netweightkg", Value = "TradeValueUS" };

    /// <summary>All layouts, newest first.</summary>
    public static IReadOnlyList<ComtradeLayout> All { get; } = [Current, Classic, ClassicInterface];

    /// <summary>Columns without which a file is not of this layout.</summary>
    public IReadOnlyList<string> Needed => [Year, Reporter, Partner, Flow, Code, Weight, Value, Period];
}
