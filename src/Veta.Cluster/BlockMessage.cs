using System.Text.Json;
using System.Text.Json.Serialization;

namespace Veta.Cluster;

/// <summary>
/// What goes through the queue: do this block of this ensemble. It may be delivered any number of times; whoever finds the block's file standing does nothing. Its form is in
/// <c>docs/cluster-contract.json</c>; a member more or another meaning is another <see cref="Form"/>.
/// </summary>
/// <param name="Contract">The form, <see cref="Form"/>.</param>
/// <param name="Ensemble">SHA-256 of what is asked and of the content of the package, 64 hexadecimal digits; names the folder in the shared store.</param>
/// <param name="Block">The block, 0 or more.</param>
public sealed record BlockMessage(
    [property: JsonPropertyName("contract")] int Contract,
    [property: JsonPropertyName("ensemble")] string Ensemble,
    [property: JsonPropertyName("block")] int Block)
{
    /// <summary>The form that this program sends and takes.</summary>
    public const int Form = 1;

    /// <summary>What the broker calls the content.</summary>
    public const string ContentType = "application/json";

    private static readonly JsonSerializerOptions Options = new()
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    /// <summary>A message of this form.</summary>
    public static BlockMessage Of(string ensemble, int block) => new(Form, ensemble, block);

    /// <summary>Reads a message.</summary>
    /// <exception cref="InputException">It is not of this form; the sentence says so.</exception>
    public static BlockMessage Read(ReadOnlySpan<byte> body)
    {
        try
        {
            if (JsonSerializer.Deserialize<BlockMessage>(body, Options) is { Contract: Form, Block: >= 0 } message && IsHash(message.Ensemble)) { return message; }
        }
        catch (JsonException)
        {
            // Said below, as any other message that is none.
        }

        throw new InputException(Say.ClusterMessageForm(Form));
    }

    /// <summary>Whether a text is a hash and nothing else; a name of a folder must not lead out of the store.</summary>
    public static bool IsHash(string text) => text is { Length: 64 } && text.All(char.IsAsciiHexDigitLower);

    /// <summary>The message as bytes.</summary>
    public byte[] Bytes() => JsonSerializer.SerializeToUtf8Bytes(this, Options);
}
