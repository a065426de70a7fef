using System.Globalization;
using System.Text.Json;

namespace Veta.Analyses.Runs;

/// <summary>A named figure or text of a summary or a manifest.</summary>
/// <param name="Name">Its name, snake_case; the unit ends it.</param>
public abstract record SummaryField(string Name)
{
    /// <summary>Writes it into an object.</summary>
    public abstract void Write(Utf8JsonWriter json);

    /// <summary>Its text in the database; null where there is none.</summary>
    internal virtual string? Text => null;

    /// <summary>True for one of which the database keeps the text.</summary>
    internal virtual bool IsSingle => false;

    /// <summary>A number; null, or one that is not finite, for none.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Value">Its value.</param>
    public sealed record Number(string Name, double? Value) : SummaryField(Name)
    {
        /// <inheritdoc/>
        public override void Write(Utf8JsonWriter json) => RunJson.Number(json, Name, Value);

        internal override string? Text => Value is { } value && double.IsFinite(value) ? value.ToString("R", CultureInfo.InvariantCulture) : null;

        internal override bool IsSingle => true;
    }

    /// <summary>A text; null for none.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Value">The text.</param>
    public sealed record Words(string Name, string? Value) : SummaryField(Name)
    {
        /// <inheritdoc/>
        public override void Write(Utf8JsonWriter json) => json.WriteString(Name, Value);

        internal override string? Text => Value;

        internal override bool IsSingle => true;
    }

    /// <summary>Yes or no.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Value">Its value.</param>
    public sealed record Flag(string Name, bool Value) : SummaryField(Name)
    {
        /// <inheritdoc/>
        public override void Write(Utf8JsonWriter json) => json.WriteBoolean(Name, Value);
    }

    /// <summary>Some texts.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Values">The texts.</param>
    public sealed record Texts(string Name, IReadOnlyList<string> Values) : SummaryField(Name)
    {
        /// <inheritdoc/>
        public override void Write(Utf8JsonWriter json) => RunJson.Strings(json, Name, Values);
    }

    /// <summary>Fields that belong together.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Fields">The fields.</param>
    public sealed record Group(string Name, IReadOnlyList<SummaryField> Fields) : SummaryField(Name)
    {
        /// <inheritdoc/>
        public override void Write(Utf8JsonWriter json)
        {
            json.WriteStartObject(Name);
            foreach (SummaryField field in Fields) { field.Write(json); }
            json.WriteEndObject();
        }
    }

    /// <summary>A list of things with fields of their own.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Items">The fields of each.</param>
    public sealed record List(string Name, IReadOnlyList<IReadOnlyList<SummaryField>> Items) : SummaryField(Name)
    {
        /// <inheritdoc/>
        public override void Write(Utf8JsonWriter json)
        {
            json.WriteStartArray(Name);
            foreach (IReadOnlyList<SummaryField> item in Items)
            {
                json.WriteStartObject();
                foreach (SummaryField field in item) { field.Write(json); }
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    }
}
