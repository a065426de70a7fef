using System.Reflection;
using Veta.Data;
using Xunit;

namespace Veta.Tests.Guards;

public sealed class ColumnUnitTests
{
    [Fact]
    public void Every_numeric_column_of_every_table_says_its_unit()
    {
        Type[] rows = [.. typeof(Package).Assembly.GetTypes().Where(type => type.GetCustomAttribute<TableAttribute>() is not null)];
        Assert.NotEmpty(rows);
        Findings.None(rows.SelectMany(WithoutUnit));
    }

    [Fact]
    public void Rule_finds_a_numeric_column_without_a_unit() => Assert.Equal(["BadRow.Count", "BadRow.Cost"], WithoutUnit(typeof(BadRow)));

    private static IEnumerable<string> WithoutUnit(Type row) => row.GetProperties()
        .Where(property => property.GetCustomAttribute<ColumnAttribute>() is not null && property.GetCustomAttribute<UnitAttribute>() is null && IsNumber(property.PropertyType))
        .Select(property => row.Name + "." + property.Name);

    private static bool IsNumber(Type type)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain == typeof(double) || plain == typeof(decimal) || plain == typeof(int) || plain == typeof(long) || plain == typeof(float);
    }

    private sealed record BadRow
    {
        [Column("count", "How many.")]
        public int? Count { get; init; }

        [Column("cost", "What it costs.")]
        public double Cost { get; init; }

        [Column("name", "What it is called.")]
        public string Name { get; init; } = "";
    }
}
