using System.Text.Json;

namespace Veta.Data.Reading;

/// <summary>
/// Looks through JSON before anybody takes texts out of it. The reader of .NET takes bytes that are not UTF-8, and halves of letters written as
/// <c>\ud800</c>, as they come and fails only where such a text is asked for.
/// </summary>
public static class JsonText
{
    /// <summary>Bytes without a byte order mark.</summary>
    public static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> bytes) => bytes.Span is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;

    /// <summary>The first fault; null when every value can be read.</summary>
    /// <param name="json">Bytes without a byte order mark.</param>
    public static JsonFault? FaultOf(ReadOnlySpan<byte> json)
    {
        if (Utf8Place.FirstIn(json) is { } place) { return new JsonFault("not-utf-8", place.Line, place.OfLine, Say.CheckPlainCsvSaveTheFileAsUtf); }
        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is (JsonTokenType.String or JsonTokenType.PropertyName) && reader.ValueIsEscaped) { reader.GetString(); }
                if (reader.TokenType == JsonTokenType.Number && !(reader.TryGetDouble(out double number) && double.IsFinite(number)))
                {
                    return new JsonFault("not-finite", LineAt(json, reader.TokenStartIndex), Say.CheckJsonTooLarge, Say.CheckJsonWriteSmaller);
                }
            }
        }
        catch (InvalidOperationException)
        {
            return new JsonFault("json-text", LineAt(json, reader.TokenStartIndex), Say.CheckJsonHalfLetter, Say.CheckJsonWriteLetter);
        }
        catch (JsonException wrong)
        {
            return new JsonFault("json-form", (int)(wrong.LineNumber ?? 0) + 1, Say.CheckJsonNotValid, Say.CheckJsonCorrect);
        }

        return null;
    }

    private static int LineAt(ReadOnlySpan<byte> json, long position) => json[..(int)position].Count((byte)'\n') + 1;
}
