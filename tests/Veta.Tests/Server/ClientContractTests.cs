using System.Reflection;
using System.Text;
using System.Text.Json;
using Veta.Server.Wire;
using Veta.Tests.Golden;
using Xunit;

namespace Veta.Tests.Server;

/// <summary>The records of the wire as the viewer's client knows them.</summary>
public sealed class ClientContractTests
{
    [Fact]
    public void The_client_of_the_viewer_is_current()
    {
        var text = new StringBuilder("// Printed from src/Veta.Server/Wire by a test: VETA_UPDATE_DOCS=1 ./test ClientContract\n");
        foreach (Type type in typeof(RunAsked).Assembly.GetTypes().Where(type => type.Namespace == typeof(RunAsked).Namespace && type.IsClass && !type.Name.Contains('<', StringComparison.Ordinal)).OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            text.Append("\nexport interface ").Append(type.Name).Append(" {\n");
            foreach (ParameterInfo parameter in type.GetConstructors().OrderByDescending(c => c.GetParameters().Length).First().GetParameters())
            {
                NullabilityInfo nullability = new NullabilityInfoContext().Create(parameter);
                text.Append("  readonly ").Append(JsonNamingPolicy.SnakeCaseLower.ConvertName(parameter.Name!)).Append(parameter.HasDefaultValue ? "?: " : ": ").Append(Name(nullability)).Append(";\n");
            }

            text.Append("}\n");
        }

        Checkout.AssertFile("web/src/live/wire.ts", text.ToString(), "VETA_UPDATE_DOCS");
    }

    private static string Name(NullabilityInfo info)
    {
        Type type = Nullable.GetUnderlyingType(info.Type) ?? info.Type;
        string name = type == typeof(string) || type == typeof(DateTime) ? "string"
            : type == typeof(bool) ? "boolean"
            : type == typeof(int) || type == typeof(long) || type == typeof(double) ? "number"
            : type == typeof(object) ? "string | number"
            : type == typeof(JsonElement) ? "unknown"
            : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? $"readonly {Item(info.GenericTypeArguments[0])}[]"
            : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>) ? $"{{ readonly [name: string]: {Name(info.GenericTypeArguments[1])} }}"
            : type.Name;
        return info.ReadState == NullabilityState.Nullable ? name + " | null" : name;
    }

    private static string Item(NullabilityInfo info) => Name(info) is var name && name.Contains('|', StringComparison.Ordinal) ? $"({name})" : name;
}
