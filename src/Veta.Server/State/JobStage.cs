namespace Veta.Server.State;

/// <summary>Where a job stands.</summary>
internal enum JobStage
{
    /// <summary>It waits for a core.</summary>
    Waiting = 0,

    /// <summary>It is worked on.</summary>
    Running = 1,

    /// <summary>Its result is kept.</summary>
    Done = 2,

    /// <summary>Somebody stopped it.</summary>
    Stopped = 3,

    /// <summary>It ended without a result, for a reason that it says.</summary>
    Failed = 4,
}
