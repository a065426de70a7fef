namespace Veta.Data.Schema;

/// <summary>Marks a column of a result that may have no value; NaN says so and is written as a blank cell. In every other column NaN is a fault.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class BlankAttribute : Attribute;
