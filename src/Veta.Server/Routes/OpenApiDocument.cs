using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.RegularExpressions;
using Veta.Analyses;
using Veta.Server.Safety;
using Veta.Server.Wire;

namespace Veta.Server.Routes;

/// <summary>The addresses as an OpenAPI document, made from the list that answers them; the same text every time.</summary>
internal static partial class OpenApiDocument
{
    private static readonly JsonSchemaExporterOptions _exporting = new() { TreatNullObliviousAsNonNullable = true };

    /// <summary>The document.</summary>
    public static string Text() => Node().ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";

    private static JsonObject Node()
    {
        var paths = new JsonObject();
        foreach (IGrouping<string, Route> path in RouteList.All.GroupBy(route => route.Path))
        {
            var operations = new JsonObject();
            foreach (Route route in path) { operations[route.Method.ToLowerInvariant()] = Operation(route); }
            paths[path.Key] = operations;
        }

        Type[] types = [.. RouteList.All.SelectMany(route => new[] { route.Takes, route.Gives }).OfType<Type>().Select(Single).Append(typeof(RefusalBody)).Append(typeof(ConflictBody)).Distinct().OrderBy(type => type.Name, StringComparer.Ordinal)];
        var schemas = new JsonObject();
        foreach (Type type in types) { schemas[type.Name] = Schema(type); }
        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject { ["title"] = "Veta", ["version"] = "1", ["description"] = Say.ServerApi.In(Language.English), ["license"] = new JsonObject { ["name"] = "Apache-2.0" } },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = $"http://127.0.0.1:{ServerSettings.UsualPort}" }),
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = schemas },
        };
    }

    private static JsonObject Operation(Route route)
    {
        var parameters = new JsonArray();
        foreach (Match name in PathName().Matches(route.Path)) { parameters.Add(Parameter(name.Groups[1].Value, "path", true)); }
        foreach (string name in route.Queries) { parameters.Add(Parameter(name, "query", false)); }
        if (route.Method != "GET") { parameters.Add(Parameter(RequestGuard.TokenHeader, "header", true)); }
        var operation = new JsonObject { ["summary"] = route.Says.In(Language.English), ["x-summary-es"] = route.Says.In(Language.Spanish), ["parameters"] = parameters };
        if (route.Takes is { } takes) { operation["requestBody"] = new JsonObject { ["required"] = true, ["content"] = new JsonObject { [route.Sends] = new JsonObject { ["schema"] = route.Card is { } card ? Question(card) : Reference(takes) } } }; }
        var done = new JsonObject { ["description"] = "OK" };
        var content = new JsonObject();
        if (route.Gives is { } gives) { content["schema"] = Reference(gives); }
        done["content"] = new JsonObject { [route.Media] = content };
        operation["responses"] = new JsonObject { [$"{route.Status}"] = done, ["default"] = new JsonObject { ["description"] = Say.ServerRefused.In(Language.English), ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = Reference(typeof(RefusalBody)) } } } };
        return operation;
    }

    private static JsonObject Parameter(string name, string where, bool required) => new() { ["name"] = name, ["in"] = where, ["required"] = required, ["schema"] = new JsonObject { ["type"] = "string" } };

    /// <summary>A question to one analysis: what all take, with its own options.</summary>
    private static JsonObject Question(AnalysisCard card)
    {
        var options = new JsonObject();
        foreach (OptionCard option in card.All.Where(o => !o.Hidden))
        {
            var value = new JsonObject { ["type"] = option.Type switch { OptionType.Flag => "boolean", OptionType.Whole => "integer", OptionType.Number => "number", _ => "string" } };
            if (option.Words.Count > 0) { value["enum"] = new JsonArray([.. option.Words.Select(word => (JsonNode)word)]); }
            if (double.IsFinite(option.Least)) { value[option.Above ? "exclusiveMinimum" : "minimum"] = option.Least; }
            if (double.IsFinite(option.Most) && option.Most < 1e12) { value["maximum"] = option.Most; }
            JsonObject schema = option.Type == OptionType.Document || option.Several ? new JsonObject { ["type"] = "array", ["items"] = value } : value;
            schema["description"] = new Remark(option.Help).Told.In(Language.English);
            if (option.Default is { } usual) { schema["default"] = usual; }
            options[option.Name] = schema;
        }

        return new JsonObject { ["allOf"] = new JsonArray(Reference(typeof(RunAsked)), new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { ["options"] = new JsonObject { ["type"] = "object", ["properties"] = options, ["additionalProperties"] = false } } }) };
    }

    private static JsonObject Schema(Type type) => (JsonObject)Wired.Options.GetJsonSchemaAsNode(type, _exporting);

    private static Type Single(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : type;

    private static JsonObject Reference(Type type)
    {
        var one = new JsonObject { ["$ref"] = "#/components/schemas/" + Single(type).Name };
        return Single(type) == type ? one : new JsonObject { ["type"] = "array", ["items"] = one };
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex PathName();
}
