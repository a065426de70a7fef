using System.Text;
using System.Text.Json;

namespace Veta.Cluster;

/// <summary>What programs at the two ends of the queue have agreed, as a document that is committed and compared: who changes it breaks workers of other versions.</summary>
public static class MessageContract
{
    /// <summary>The document, in JSON.</summary>
    public static string Document()
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("contract", BlockMessage.Form);
            Message(json);
            json.WritePropertyName("example");
            json.WriteRawValue(BlockMessage.Of(new string('0', 63) + "1", 17).Bytes());
            json.WriteString("exchange", BlockQueue.Exchange);
            json.WriteString("routing_key", "the hash of the ensemble");
            Queue(json, "queue", BlockQueue.Queue, BlockQueue.Arguments);
            json.WriteString("failed_exchange", BlockQueue.FailedExchange);
            Queue(json, "failed_queue", BlockQueue.FailedQueue("HASH"), BlockQueue.FailedArguments);
            json.WriteString("failed_reason_header", BlockQueue.ReasonHeader);
            json.WriteNumber("prefetch", QueueWorker.Prefetch);
            json.WriteNumber("deliveries", BlockQueue.DeliveryLimit + 1);
            json.WriteString("store_specification", "ensembles/HASH.yaml");
            json.WriteString("store_package", "packages/HASH");
            json.WriteString("store_block", "ensembles/HASH/blocks/block-NNNNNN.parquet");
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void Message(Utf8JsonWriter json)
    {
        json.WriteStartObject("message");
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartArray("required");
        string[] names = ["contract", "ensemble", "block"];
        foreach (string name in names) { json.WriteStringValue(name); }
        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteStartObject("contract");
        json.WriteNumber("const", BlockMessage.Form);
        json.WriteEndObject();
        json.WriteStartObject("ensemble");
        json.WriteString("type", "string");
        json.WriteString("pattern", "^[0-9a-f]{64}$");
        json.WriteEndObject();
        json.WriteStartObject("block");
        json.WriteString("type", "integer");
        json.WriteNumber("minimum", 0);
        json.WriteNumber("maximum", int.MaxValue);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Queue(Utf8JsonWriter json, string role, string name, IReadOnlyDictionary<string, object?> arguments)
    {
        json.WriteStartObject(role);
        json.WriteString("name", name);
        json.WriteBoolean("durable", true);
        json.WriteStartObject("arguments");
        foreach ((string key, object? value) in arguments)
        {
            if (value is int number) { json.WriteNumber(key, number); }
            else { json.WriteString(key, (string?)value); }
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
