namespace Veta.Data.Reading;

/// <summary>A stream whose first bytes can be looked at before it is read forward, and the last that was given out afterwards.</summary>
internal sealed class PeekedStream : Stream
{
    private readonly Stream _inner;
    private readonly byte[] _start;
    private readonly int _count;
    private int _given;

    public PeekedStream(Stream inner, int count)
    {
        _inner = inner;
        _start = new byte[count];
        _count = inner.ReadAtLeast(_start, count, throwOnEndOfStream: false);
    }

    /// <summary>The first bytes.</summary>
    public ReadOnlySpan<byte> Start => _start.AsSpan(0, _count);

    /// <summary>The last byte that was read; null before the first.</summary>
    public byte? Last { get; private set; }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        int length = _given == _count ? _inner.Read(buffer) : Math.Min(buffer.Length, _count - _given);
        if (_given < _count)
        {
            _start.AsSpan(_given, length).CopyTo(buffer);
            _given += length;
        }

        Last = length > 0 ? buffer[length - 1] : Last;
        return length;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

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
        if (disposing)
        {
            _inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
