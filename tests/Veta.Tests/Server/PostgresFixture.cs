namespace Veta.Tests.Server;

/// <summary>One PostgreSQL for the tests of a class, started when the first asks for it.</summary>
public sealed class PostgresFixture : IDisposable
{
    private PostgresServer? _server;

    internal PostgresServer Server => _server ??= PostgresServer.Start();

    public void Dispose() => _server?.Dispose();
}
