using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Veta.Data;
using Veta.Tests.Golden;
using Xunit;

namespace Veta.Tests.Docs;

/// <summary><c>docs/api.md</c> is the public surface of the library: a change of it is seen in a review.</summary>
[Trait("Category", "Guard")]
public sealed class ApiPageTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // What the compiler makes for every record.
    private static readonly HashSet<string> OfRecords = ["Equals", "GetHashCode", "ToString", "Deconstruct", "<Clone>$", "PrintMembers", "op_Equality", "op_Inequality", "EqualityContract"];

    [Fact]
    public void The_page_of_the_public_surface_is_current()
    {
        Type[] types = [.. typeof(Package).Assembly.GetExportedTypes().Where(t => t.Namespace?.StartsWith("Veta", StringComparison.Ordinal) == true)];
        Assert.True(types.Length > 50, "The types were not found.");
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# Public surface of the library\n\n*Printed from `src/Veta`. Do not edit: `VETA_UPDATE_DOCS=1 ./test ApiPage` prints it again.*\n\n{types.Length} public types. What is not here is internal.\n");
        foreach (IGrouping<string, Type> space in types.GroupBy(t => t.Namespace!).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {space.Key}\n\n");
            foreach (Type type in space.OrderBy(NameOf, StringComparer.Ordinal)) { page.Append(CultureInfo.InvariantCulture, $"- `{NameOf(type)}`{Members(type)}\n"); }
        }

        Checkout.AssertFile("docs/api.md", page.ToString(), "VETA_UPDATE_DOCS");
    }

    private static string Members(Type type)
    {
        if (type.IsEnum) { return ": " + string.Join(", ", Enum.GetNames(type)); }
        string[] names =
        [
            .. type.GetProperties(Declared).Where(p => !OfRecords.Contains(p.Name)).Select(p => p.Name),
            .. type.GetFields(Declared).Where(f => !f.IsSpecialName).Select(f => f.Name),
            .. type.GetMethods(Declared).Where(m => !m.IsSpecialName && !OfRecords.Contains(m.Name) && m.GetCustomAttribute<CompilerGeneratedAttribute>() is null)
                .Select(m => $"{m.Name}({string.Join(", ", m.GetParameters().Select(p => NameOf(p.ParameterType)))})"),
        ];
        return names.Length == 0 ? "" : ": " + string.Join(", ", names.Order(StringComparer.Ordinal));
    }

    private static string NameOf(Type type)
    {
        if (type.IsByRef || type.IsArray) { return NameOf(type.GetElementType()!) + (type.IsArray ? "[]" : "&"); }
        string own = (type.IsNested && !type.IsGenericParameter ? NameOf(type.DeclaringType!) + "." : "") + type.Name.Split('`')[0];
        return type.IsGenericType ? $"{own}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>" : own;
    }
}
