using System.Diagnostics;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace Veta.Cluster;

/// <summary>
/// A broker by its address, to which a program goes back when the connection is lost: the work of one connection is begun anew with the next. The client's own recovery is off, for it would go on with
/// deliveries that the broker has taken back.
/// </summary>
internal sealed class BrokerLink
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    private readonly ConnectionFactory _factory;
    private readonly Action<Sentence> _tell;

    /// <summary>Reads an address.</summary>
    /// <param name="address"><c>amqp://user:password@host:5672/vhost</c>, or amqps for an encrypted connection.</param>
    /// <param name="tell">Takes what a reader should know: that the connection was lost, and that it stands again.</param>
    /// <exception cref="InputException">It is no such address.</exception>
    public BrokerLink(string address, Action<Sentence> tell)
    {
        _tell = tell;
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) || uri.Scheme is not ("amqp" or "amqps") || uri.Host.Length == 0) { throw new InputException(Say.ClusterBrokerAddress); }
        _factory = new ConnectionFactory
        {
            Uri = uri,
            AutomaticRecoveryEnabled = false,
            TopologyRecoveryEnabled = false,
            RequestedHeartbeat = TimeSpan.FromSeconds(20),
            RequestedConnectionTimeout = TimeSpan.FromSeconds(10),
            ClientProvidedName = "veta",
        };
    }

    /// <summary>Host and port, without the password that the address may hold.</summary>
    public string Shown => $"{_factory.Endpoint.HostName}:{_factory.Endpoint.Port}";

    /// <summary>How long no connection may stand before the program gives up; 5 minutes.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Does something over a connection, from the start again with a new one whenever the connection is lost, until it ends by itself.</summary>
    /// <param name="work">What is done; its token stops it when the connection is lost.</param>
    /// <param name="cancellationToken">The stop.</param>
    /// <exception cref="InputException">The broker refuses the user, or was not reached for longer than <see cref="Patience"/>.</exception>
    public async Task Do(Func<IConnection, CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        while (true)
        {
            using var lost = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            await using IConnection connection = await Open(cancellationToken);
            connection.ConnectionShutdownAsync += async (_, _) => await lost.CancelAsync();
            if (!connection.IsOpen) { await lost.CancelAsync(); }
            try
            {
                await work(connection, lost.Token);
                return;
            }
            catch (Exception fault) when (IsLoss(fault, connection, lost.Token) && !cancellationToken.IsCancellationRequested)
            {
                _tell(Say.ClusterBrokerLost(Shown));
            }

            // A broker that takes connections and drops each at once is not asked without a pause.
            await Task.Delay(FirstPause, cancellationToken);
        }
    }

    // A fault of files is the store's, and no loss, as long as the connection stands.
    private static bool IsLoss(Exception fault, IConnection connection, CancellationToken lost) =>
        fault is AlreadyClosedException or OperationInterruptedException or BrokerUnreachableException or PublishException
        || (fault is IOException && !connection.IsOpen) || (fault is OperationCanceledException && lost.IsCancellationRequested);

    private async Task<IConnection> Open(CancellationToken cancellationToken)
    {
        var since = Stopwatch.StartNew();
        TimeSpan pause = FirstPause;
        for (int tried = 0; ; tried++)
        {
            try
            {
                IConnection connection = await _factory.CreateConnectionAsync(cancellationToken);
                if (tried > 0) { _tell(Say.ClusterBrokerBack(Shown)); }
                return connection;
            }
            catch (BrokerUnreachableException refused) when (Within<AuthenticationFailureException>(refused) || Within<PossibleAuthenticationFailureException>(refused))
            {
                throw new InputException(Say.ClusterBrokerRefuses(Shown));
            }
            catch (BrokerUnreachableException) when (since.Elapsed > Patience)
            {
                throw new InputException(Say.ClusterBrokerNotReached(Shown, (int)Patience.TotalSeconds));
            }
            catch (BrokerUnreachableException)
            {
                if (tried == 0) { _tell(Say.ClusterBrokerWaits(Shown)); }
                await Task.Delay(pause, cancellationToken);
                pause = pause + pause < LongestPause ? pause + pause : LongestPause;
            }
        }
    }

    private static bool Within<T>(Exception? fault)
        where T : Exception => fault is T || (fault is AggregateException many && many.InnerExceptions.Any(Within<T>)) || (fault?.InnerException is { } inner && Within<T>(inner));
}
