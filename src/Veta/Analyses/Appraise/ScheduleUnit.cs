using Veta.Data;
using Veta.Units;

namespace Veta.Analyses.Appraise;

/// <summary>Reads units of a schedule: quantities (<c>kt</c>), money (<c>million MXN</c>) and prices (<c>US cent/lb</c>), and converts other currencies at the rates of the terms.</summary>
internal static class ScheduleUnit
{
    private static readonly (string Word, double Size)[] Sizes = [("", 1), ("thousand ", 1e3), ("million ", 1e6), ("billion ", 1e9)];

    /// <summary>Factor to the canonical unit, and the canonical unit of quantity (blank for money). Adds a finding when the unit does not fit the kind.</summary>
    public static (double Factor, string Measure) Read(string unit, string kind, ProjectTerms terms, int line, ScheduleFindings findings)
    {
        if (kind == "quantity")
        {
            if (Quantity(unit) is { } quantity) { return quantity; }
            findings.Error(line, Say.CheckScheduleUnitIsNoUnitOfA(CellFindings.Shorten(unit)), Say.CheckScheduleUnitUseTKtKgLb, "unit");
            return (1, "");
        }

        string[] parts = unit.Split('/');
        bool price = kind == "price";
        if (parts.Length != (price ? 2 : 1))
        {
            findings.Error(line, price ? Say.CheckScheduleUnitNoPrice(CellFindings.Shorten(unit)) : Say.CheckScheduleUnitNoMoney(CellFindings.Shorten(unit)), price ? Say.CheckScheduleUnitUsePrice : Say.CheckScheduleUnitUseMoney, "unit");
            return (1, "");
        }

        double? money = Money(parts[0], terms, line, findings);
        (double Factor, string Measure)? per = price ? Quantity(parts[1]) : (1, "");
        if (per is null) { findings.Error(line, Say.CheckScheduleUnitIsNoUnitOfA(CellFindings.Shorten(parts[1])), Say.CheckScheduleUnitUseTKtKgLbOz, "unit"); }
        return ((money ?? 1) / (per?.Factor ?? 1), per?.Measure ?? "");
    }

    private static (double Factor, string Measure)? Quantity(string unit)
    {
        if (UnitList.OfMaterials.Contains(unit)) { return (1, unit); }
        Conversion? known = Conversions.All.FirstOrDefault(c => c.Symbol == unit && UnitList.OfMaterials.Contains(c.Canonical) && c.Canonical != "1");
        return known is null ? null : (known.Factor, known.Canonical);
    }

    private static double? Money(string unit, ProjectTerms terms, int line, ScheduleFindings findings)
    {
        if (unit == "US cent") { return 0.01; }
        (string word, double size) = Sizes.Last(s => unit.StartsWith(s.Word, StringComparison.Ordinal));
        string currency = unit[word.Length..];
        if (currency == "USD") { return size; }
        if (currency.Length != 3 || !currency.All(char.IsAsciiLetterUpper))
        {
            findings.Error(line, Say.CheckScheduleUnitIsNoMoney(CellFindings.Shorten(unit)), Say.CheckScheduleUnitUseACurrencyOfThree, "unit");
            return null;
        }

        if (terms.ExchangeRates.TryGetValue(currency, out double perDollar)) { return size / perDollar; }
        findings.Error(line, Say.CheckScheduleUnitTheLineIsInAnd(currency, currency), Say.CheckScheduleUnitAddExchangeRatesWithFor(currency, currency), "unit");
        return null;
    }
}
