using Veta.Analyses.Depend.Indicators;
using Veta.Analyses.Depend.Rows;
using Veta.Analyses.Depend.Tracing;
using Veta.Data;

namespace Veta.Analyses.Depend;

/// <summary>
/// Net import reliance from the components that a statistical office prints. A component that is withheld, or printed together with another form, is a range; where the office
/// prints apparent consumption, that figure narrows the range before reliance is computed.
/// </summary>
internal sealed class AccountReader
{
    private readonly Package _package;
    private readonly ILookup<(AccountId, int), AccountItem> _items;
    private readonly Dictionary<(AccountId, int), PrintedReliance> _printed;

    public AccountReader(Package package)
    {
        _package = package;
        _items = package.AccountItems.ToLookup(i => (i.Account, i.Year.Value));
        _printed = package.PrintedReliance.ToDictionary(p => (p.Account, p.Year.Value));
    }

    /// <summary>All accounts and years that have imports and exports.</summary>
    public IReadOnlyList<RelianceRow> Rows() =>
        [.. _package.Accounts.SelectMany(a => _items.Where(g => g.Key.Item1 == a.Id).OrderBy(g => g.Key.Item2).Select(g => Row(a, g.Key.Item2)))];

    /// <summary>The account of an importer that counts a material in its own stage and has rows for a year; null when there is none.</summary>
    public RelianceRow? Of(string importer, Material material, int year)
    {
        Account? account = _package.Accounts.FirstOrDefault(a => a.Region.Value == importer && a.Stage == material.Stage && a.Materials.Contains(material.Id));
        return account is not null && _items.Contains((account.Id, year)) ? Row(account, year) : null;
    }

    /// <summary>Balances each account's reported flows with its printed consumption and keeps what moved.</summary>
    public IEnumerable<ResidualRow> Residuals(int year)
    {
        foreach (Account account in _package.Accounts)
        {
            AccountItem[] items = [.. _items[(account.Id, year)].Where(i => i.QuantityTonnesPerYear is not null)];
            if (items.Length == 0 || _items[(account.Id, year)].Any(i => i.QuantityTonnesPerYear is null) || _printed.GetValueOrDefault((account.Id, year))?.ConsumptionTonnesPerYear is not { } consumption) { continue; }
            StageFlow[] flows = [.. items.Select(FlowOf), new(0, -1, consumption)];
            BalancedFlows balanced = FlowBalance.Of(1, [1], flows);
            for (int k = 0; k < flows.Length; k++)
            {
                if (flows[k].Quantity == 0) { continue; }
                string item = k < items.Length ? $"{EnumWords.KebabCase(items[k].Component.ToString())}: {items[k].Item}" : "consumption";
                yield return new ResidualRow { Account = account.Id, Year = year, Item = item, ReportedTonnesPerYear = flows[k].Quantity, BalancedTonnesPerYear = balanced.Quantities[k], ResidualTonnesPerYear = balanced.Residuals[k] };
            }
        }
    }

    private static StageFlow FlowOf(AccountItem item)
    {
        double quantity = item.QuantityTonnesPerYear!.Value;
        bool enters = item.Component is AccountComponent.PrimaryProduction or AccountComponent.SecondaryProduction or AccountComponent.Imports || (item.Component == AccountComponent.StockFall && quantity >= 0);
        return enters ? new StageFlow(-1, 0, Math.Abs(quantity)) : new StageFlow(0, -1, Math.Abs(quantity));
    }

    private RelianceRow Row(Account account, int year)
    {
        AccountItem[] items = [.. _items[(account.Id, year)]];
        PrintedReliance? printed = _printed.GetValueOrDefault((account.Id, year));
        SupplyComponents exact = Components(items, i => BandOf(i, rounded: false)), rounded = Components(items, i => BandOf(i, rounded: true));
        bool narrowed = false;
        if (printed?.ConsumptionTonnesPerYear is { } consumption && items.Any(i => i.QuantityTonnesPerYear is null))
        {
            Dictionary<AccountItem, Band> narrow = Narrowed(items, Band.Rounded(consumption));
            narrowed = true;
            exact = Components(items, i => narrow.TryGetValue(i, out Band band) ? Band.Exact(band.Value) : BandOf(i, rounded: false));
            rounded = Components(items, i => narrow.TryGetValue(i, out Band band) ? band : BandOf(i, rounded: true));
        }

        Reliance point = NetImportReliance.Of(exact), range = NetImportReliance.Of(rounded);
        var shown = new Reliance(range.Percent with { Value = point.Percent.Value });
        return new RelianceRow
        {
            Account = account.Id,
            Region = account.Region,
            Stage = account.Stage,
            Year = year,
            ProductionTonnesPerYear = Known(exact.Production),
            ImportsTonnesPerYear = Known(exact.Imports),
            ExportsTonnesPerYear = Known(exact.Exports),
            StockFallTonnesPerYear = Known(exact.StockFall),
            ConsumptionTonnesPerYear = Known(ApparentConsumption.Of(exact)),
            ReliancePercent = Finite(shown.Percent.Value),
            RelianceLowPercent = Finite(shown.Percent.Low),
            RelianceHighPercent = Finite(shown.Percent.High),
            Computed = shown.Printed,
            Printed = printed?.Printed ?? "",
            Agrees = printed is null ? null : Agrees(shown, printed),
            Narrowed = narrowed,
        };
    }

    private static bool Agrees(Reliance computed, PrintedReliance printed) => printed.Printed == "E"
        ? computed.IsNetExporter
        : printed.MinimumPercent is { } low && printed.MaximumPercent is { } high && (low == high
            ? computed.Percent.Low - 0.5 <= low && computed.Percent.High + 0.5 >= high
            : computed.Agrees(low, high) || (computed.Percent.Value >= low && computed.Percent.Value <= high));

    /// <summary>
    /// Narrows unknown components to what printed consumption leaves: with one unknown, it is consumption less all others; with more, each is what the rest at their limits
    /// leave. The range stays within the limits given.
    /// </summary>
    private static Dictionary<AccountItem, Band> Narrowed(AccountItem[] items, Band consumption)
    {
        var narrowed = new Dictionary<AccountItem, Band>();
        foreach (AccountItem unknown in items.Where(i => i.QuantityTonnesPerYear is null))
        {
            Band others = items.Where(i => i != unknown).Aggregate(Band.Zero, (sum, i) => sum + BandOf(i, rounded: true).Times(SignOf(i)));
            Band left = (consumption - others).Times(SignOf(unknown)), limits = BandOf(unknown, rounded: true);
            double low = Math.Clamp(left.Low, limits.Low, limits.High), high = Math.Clamp(left.High, limits.Low, limits.High);
            narrowed.Add(unknown, new Band(low, double.IsNaN(left.Value) ? double.NaN : Math.Clamp(left.Value, low, high), high));
        }

        return narrowed;
    }

    private static double SignOf(AccountItem item) => item.Component == AccountComponent.Exports ? -1 : 1;

    // A country that exports more than it makes has a reliance below any number.
    private static double? Finite(double percent) => double.IsFinite(percent) ? percent : null;

    private static double? Known(Band band) => double.IsNaN(band.Value) ? null : band.Value;

    private static SupplyComponents Components(AccountItem[] items, Func<AccountItem, Band> figure)
    {
        Band Sum(AccountComponent component) => items.Where(i => i.Component == component).Aggregate(Band.Zero, (sum, i) => sum + figure(i));
        return new SupplyComponents
        {
            Primary = Sum(AccountComponent.PrimaryProduction),
            Secondary = Sum(AccountComponent.SecondaryProduction),
            Imports = Sum(AccountComponent.Imports),
            Exports = Sum(AccountComponent.Exports),
            StockFall = Sum(AccountComponent.StockFall),
        };
    }

    /// <summary>A withheld figure lies between its limits; without an upper limit nothing can be said, which the package check reports.</summary>
    private static Band BandOf(AccountItem item, bool rounded)
    {
        if (item.QuantityTonnesPerYear is not { } quantity) { return Band.Between(item.MinimumTonnesPerYear ?? 0, item.MaximumTonnesPerYear ?? double.PositiveInfinity); }
        if (!rounded) { return Band.Exact(quantity); }
        return item.MinimumTonnesPerYear is { } low && item.MaximumTonnesPerYear is { } high ? new Band(low, quantity, high) : Band.Rounded(quantity);
    }
}
