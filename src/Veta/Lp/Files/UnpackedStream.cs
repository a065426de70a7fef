namespace Veta.Lp.Files;

/// <summary>What comes out of a packed file, up to a size that a model of its packed size can have: a small file that unpacks without end is refused.</summary>
internal sealed class UnpackedStream(Stream content, long packedBytes) : Stream
{
    /// <summary>Most bytes that come of one packed byte. A plan of a million bytes packs to a twelfth; the format itself allows a thousandth.</summary>
    public const int MostRatio = 100;

    /// <summary>Bytes that any packed file may unpack to.</summary>
    public const long FreeBytes = 64L << 20;

    private readonly long _most = Math.Max(FreeBytes, MostRatio * packedBytes);
    private long _read;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => _read; set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        int count = content.Read(buffer);
        _read += count;
        return _read <= _most ? count : throw new ModelFileException(Say.ModelFileUnpacks(Said.Count(packedBytes), Said.Count(_most), Said.Count(MostRatio)));
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) { content.Dispose(); }
        base.Dispose(disposing);
    }
}
