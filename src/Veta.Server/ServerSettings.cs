namespace Veta.Server;

/// <summary>How a server is set up.</summary>
internal sealed record ServerSettings
{
    /// <summary>Port that is taken when none is named.</summary>
    public const int UsualPort = 8732;

    /// <summary>Folder with <c>models</c> and <c>runs</c>; nothing outside it is read or written.</summary>
    public required string Workspace { get; init; }

    /// <summary>The program that works on jobs: a command and its first arguments; it reads jobs from standard input.</summary>
    public required IReadOnlyList<string> Worker { get; init; }

    /// <summary>Port on the loopback; 0 for any that is free.</summary>
    public int Port { get; init; } = UsualPort;

    /// <summary>Connection of a PostgreSQL database; null for a file of the workspace.</summary>
    public string? Postgres { get; init; }

    /// <summary>Jobs at the same time, one core each.</summary>
    public int Lanes { get; init; } = Environment.ProcessorCount;

    /// <summary>Longest time of a job.</summary>
    public TimeSpan JobTime { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>Most memory of a job, bytes.</summary>
    public long JobBytes { get; init; } = 6L << 30;

    /// <summary>Most jobs that wait.</summary>
    public int MostWaiting { get; init; } = 200;

    /// <summary>Who works here, as revisions name him.</summary>
    public string Author { get; init; } = Environment.UserName;
}
