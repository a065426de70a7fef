using System.Collections.Concurrent;
using RabbitMQ.Client;
using Veta.Cli;
using Veta.Cluster;
using Veta.Data.Findings;
using Veta.Tests.Cli;
using Veta.Words;
using Xunit;

namespace Veta.Tests.Cluster;

[Collection(ClusterCollection.Name)]
public sealed class QueueTests(BrokerServer broker) : IClassFixture<BrokerServer>
{
    private static string Hash(char digit) => new(digit, 64);

    [Fact]
    public async Task A_thousand_members_stand_once_each_though_a_worker_and_the_broker_are_killed()
    {
        await broker.Need();
        using var ensemble = new TeachingEnsemble(1000, 10);
        string folder = Path.Combine(ensemble.Store, "ensembles", ensemble.Unit.Hash), answer = Path.Combine(ensemble.Folder, "answer");
        string[] working = ["worker", "--broker", broker.Address, "--store", ensemble.Store];
        using VetaProcess asker = VetaProcess.Start("ensemble", ensemble.Specification, "--broker", broker.Address, "--store", ensemble.Store, "--out", answer);
        using VetaProcess first = VetaProcess.Start(working), second = VetaProcess.Start(working);
        await Services.Until(() => TeachingEnsemble.Blocks(folder).Length >= 10, "ten blocks", 120);
        first.Kill();
        using VetaProcess third = VetaProcess.Start(working);
        await Services.Until(() => TeachingEnsemble.Blocks(folder).Length >= 25, "25 blocks", 120);
        broker.Kill();
        Assert.InRange(TeachingEnsemble.Blocks(folder).Length, 25, 99);
        await broker.Start();
        await Services.Until(() => asker.HasEnded(TimeSpan.Zero), "an answer", 300, () => $"{TeachingEnsemble.Blocks(folder).Length} of 100 blocks stand.");
        (int exit, _, string notes) = asker.End();
        Assert.True(exit == ExitCode.Answered, notes);
        Assert.Contains("The connection to the broker", notes, StringComparison.Ordinal);
        ensemble.AssertWhole(folder);
        ensemble.AssertWhole(answer);
        Assert.Equal(1000, File.ReadLines(Path.Combine(answer, "members.csv")).Count(line => line.Contains(",state,", StringComparison.Ordinal)));

        // A redelivery changes nothing: all messages once more.
        DateTime[] written = [.. TeachingEnsemble.Blocks(folder).Select(File.GetLastWriteTimeUtc)];
        await using (IConnection connection = await broker.Connect())
        {
            await using IChannel channel = await connection.CreateChannelAsync(new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true), TestContext.Current.CancellationToken);
            for (int block = 0; block < 100; block++) { await channel.BasicPublishAsync(BlockQueue.Exchange, ensemble.Unit.Hash, true, BlockQueue.Properties(), BlockMessage.Of(ensemble.Unit.Hash, block).Bytes(), TestContext.Current.CancellationToken); }
            await Drained(channel);
        }

        Assert.Equal(written, TeachingEnsemble.Blocks(folder).Select(File.GetLastWriteTimeUtc));
        ensemble.AssertWhole(folder);

        // A worker that is told to end ends by itself.
        second.Signal("TERM");
        Assert.True(second.HasEnded(TimeSpan.FromSeconds(20)));
    }

    [Fact]
    public async Task Blocks_that_cannot_be_done_come_back_with_their_reason_after_four_deliveries_or_at_once()
    {
        await broker.Need();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var tried = new ConcurrentDictionary<int, int>();
        var worker = new QueueWorker(broker.Address, (message, _) =>
        {
            tried.AddOrUpdate(message.Block, 1, (_, count) => count + 1);
            if (message.Block == 1) { throw new InvalidOperationException("the disk is full"); }
            if (message.Block == 2) { throw new InputException(Say.ClusterReadsOtherwise(message.Ensemble)); }
        }, _ => { });
        Task<int> working = worker.Run(stop.Token);
        var sender = new QueueSender(broker.Address, Hash('a'), _ => { });
        IReadOnlyList<FailedBlock> failed = await sender.Send([0, 1, 2, 3], block => block is 0 or 3 && tried.ContainsKey(block), null, stop.Token);
        Assert.Equal([(1, "the program is at fault: the disk is full"), (2, $"This program reads the ensemble {Hash('a')} otherwise than whoever asked for it. Use one version of the program for both.")], failed.Select(block => (block.Block, block.Reason.In(Language.English))));
        Assert.Equal((1, 4, 1, 1), (tried[0], tried[1], tried[2], tried[3]));

        // Asked again, what failed before is told no more.
        Assert.Empty(await sender.Send([0], tried.ContainsKey, null, stop.Token));
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => working);
    }

    [Fact]
    public async Task A_block_whose_workers_are_lost_four_times_is_given_up_by_the_broker_and_told_so()
    {
        await broker.Need();
        CancellationToken stop = TestContext.Current.CancellationToken;
        await using (IConnection first = await broker.Connect())
        {
            await using IChannel channel = await first.CreateChannelAsync(cancellationToken: stop);
            await BlockQueue.Declare(channel, stop);
        }

        Task<IReadOnlyList<FailedBlock>> asked = new QueueSender(broker.Address, Hash('b'), _ => { }).Send([5], _ => false, null, stop);
        int deliveries = 0;
        while (!asked.IsCompleted)
        {
            // A worker that takes the block and goes without a word.
            await using IConnection connection = await broker.Connect();
            await using IChannel channel = await connection.CreateChannelAsync(cancellationToken: stop);
            for (int look = 0; look < 40 && !asked.IsCompleted; look++)
            {
                if (await channel.BasicGetAsync(BlockQueue.Queue, autoAck: false, stop) is not null)
                {
                    deliveries++;
                    break;
                }

                await Task.Delay(50, stop);
            }
        }

        FailedBlock failed = Assert.Single(await asked);
        Assert.Equal((5, "each of its 4 deliveries ended with the loss of its worker before it was done"), (failed.Block, failed.Reason.In(Language.English)));
        Assert.Equal(4, deliveries);
    }

    [Fact]
    public async Task A_worker_that_waits_in_vain_ends_and_one_with_a_wrong_password_is_refused()
    {
        await broker.Need();
        Assert.Equal(0, await new QueueWorker(broker.Address, (_, _) => { }, _ => { }) { Idle = TimeSpan.FromSeconds(0.5) }.Run(TestContext.Current.CancellationToken));
        InputException refused = await Assert.ThrowsAsync<InputException>(() => new QueueWorker(broker.Address.Replace(":guest@", ":wrong@", StringComparison.Ordinal), (_, _) => { }, _ => { }).Run(TestContext.Current.CancellationToken));
        Assert.DoesNotContain("wrong", refused.Message, StringComparison.Ordinal);
        Assert.Contains("refuses the user", refused.Message, StringComparison.Ordinal);
    }

    private static async Task Drained(IChannel channel)
    {
        for (int look = 0; look < 600; look++)
        {
            // What workers hold is counted neither as ready nor as done, so that the queue must be seen empty for a while.
            if (await channel.MessageCountAsync(BlockQueue.Queue, TestContext.Current.CancellationToken) == 0)
            {
                await Task.Delay(1000, TestContext.Current.CancellationToken);
                return;
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.Fail("The queue did not become empty.");
    }
}
