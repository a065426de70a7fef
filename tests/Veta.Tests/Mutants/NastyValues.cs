namespace Veta.Tests.Mutants;

/// <summary>What a cell should not hold, and what it may hold and nobody expects.</summary>
internal static class NastyValues
{
    /// <summary>Numbers at and beyond the ends, words where numbers belong, and characters that nobody sees.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "", " ", "0", "-0", "1", "-1", "2", "0.5", "1e-300", "-1e-300", "5e-324", "1e-12", "1e-9", "1e-6", "1e3", "1e6", "1e9", "1e10", "1e11", "9.9e11", "1e12", "1e13", "1e15", "1e17", "1e20", "1e100", "1e308",
        "1.7976931348623157e308", "1e309", "-1e9", "-1e12", "-1e20", "-1e308", "NaN", "nan", "Infinity", "-Infinity", "inf", "∞", "1,000", "1.000,5", "1_000", "0x10", "١٢٣", "12.", ".5", "+5", "5%", "1e", "--1",
        "99999999999999999999", "2147483648", "-2147483649", "1899", "1900", "2200", "2201", "2026.5", "20260", "-2025", "0.9999999999", "1.0000001", "true", "TRUE", "no", "null", "NULL", "#REF!", "=1+1", "-",
        "us", "mx", "cn", "world", "Ünïcödé", "a b", "a;b", ";", ";;", "a\0b", "\0", "a\u202Eb", "\u200B", "\uFFFD", "a\u0007b", "\uFEFFx", "\"", "'", "\"\"", "a\"b", "../../etc/passwd", "http://x", "2025-02-30", "2025-13", "\r", "\t",
        "operating", "candidate", "closed", "lumpy", "continuous", "product", "utility", "scrap", "D", "E", new('x', 300), new('9', 400), new('é', 40_000),
    ];
}
