using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Veta.Data;
using Veta.Server.Safety;
using Veta.Server.Spaces;
using Veta.Server.State;
using Veta.Server.Wire;

namespace Veta.Server.Cases;

/// <summary>Scenarios made here, with their revisions and drafts. A revision is never changed; a save on one that is no longer the latest is refused with what both sides changed.</summary>
/// <param name="stores">Where they are kept.</param>
/// <param name="packages">The packages that they change.</param>
/// <param name="author">Who works here.</param>
internal sealed class CaseBook(StoreFactory stores, PackageKeeper packages, string author)
{
    private const int MostCommands = 500;

    /// <summary>All scenarios, by id.</summary>
    public async Task<IReadOnlyList<CaseHead>> List(CancellationToken cancellationToken)
    {
        await using Store store = stores.Open();
        ScenarioEntry[] entries = await store.Scenarios.AsNoTracking().OrderBy(s => s.Id).ToArrayAsync(cancellationToken);
        ILookup<string, RevisionEntry> revisions = (await store.Revisions.AsNoTracking().OrderBy(r => r.Number).ToArrayAsync(cancellationToken)).ToLookup(r => r.Scenario, StringComparer.Ordinal);
        return [.. entries.Select(entry => Head(entry, revisions[entry.Id]))];
    }

    /// <summary>A scenario with its revisions.</summary>
    /// <exception cref="Refusal">There is none of that id.</exception>
    public async Task<CaseHead> Find(string id, CancellationToken cancellationToken)
    {
        await using Store store = stores.Open();
        return await Head(store, await Entry(store, id, cancellationToken), cancellationToken);
    }

    /// <summary>Makes a scenario; its first revision stands on scenarios of the package.</summary>
    /// <exception cref="Refusal">Its id is taken, or its texts cannot be kept.</exception>
    public async Task<CaseHead> Make(CaseAsked asked, CancellationToken cancellationToken)
    {
        string id = PlainText.RequireId(asked.Id), title = PlainText.Require(asked.Title, 200), note = PlainText.Require(asked.Note.Length == 0 ? asked.Title : asked.Note, 1000);
        _ = packages.Inputs(asked.Package, asked.Scenarios ?? [], []);
        await using Store store = stores.Open();
        if (await store.Scenarios.AnyAsync(s => s.Id == id, cancellationToken)) { throw new Refusal(409, "taken", Say.ServerCaseTaken(id)); }
        var entry = new ScenarioEntry { Id = id, Package = asked.Package, Title = title, Latest = 1 };
        store.Scenarios.Add(entry);
        store.Revisions.Add(new RevisionEntry { Scenario = id, Number = 1, Author = author, At = DateTime.UtcNow, Note = note, Bases = Json(asked.Scenarios ?? []), Changes = "[]" });
        await store.SaveChangesAsync(cancellationToken);
        return await Head(store, entry, cancellationToken);
    }

    /// <summary>What a name such as <c>my-case</c>, <c>my-case@3</c> or <c>my-case@draft</c> asks: package, scenarios of it, and changes.</summary>
    /// <exception cref="Refusal">There is no such scenario or revision.</exception>
    public async Task<(string Package, IReadOnlyList<string> Scenarios, IReadOnlyList<string> Changes)> Resolve(string name, CancellationToken cancellationToken)
    {
        string[] parts = name.Split('@', 2);
        await using Store store = stores.Open();
        ScenarioEntry entry = await Entry(store, parts[0], cancellationToken);
        DraftEntry? draft = parts.Length == 2 && parts[1] == "draft" ? await store.Drafts.AsNoTracking().SingleOrDefaultAsync(d => d.Scenario == entry.Id, cancellationToken) : null;
        int number = draft?.BasedOn ?? (parts.Length == 1 || parts[1] == "draft" ? entry.Latest : int.TryParse(parts[1], out int asked) ? asked : 0);
        RevisionEntry revision = await Revision(store, entry.Id, number, cancellationToken);
        return (entry.Package, Texts(revision.Bases), [.. Texts(revision.Changes), .. draft is null ? [] : Done(draft).SelectMany(c => c.Changes)]);
    }

    /// <summary>The draft of a scenario; one without commands where none is begun.</summary>
    public async Task<DraftHead> Draft(string id, CancellationToken cancellationToken)
    {
        await using Store store = stores.Open();
        ScenarioEntry entry = await Entry(store, id, cancellationToken);
        return Head(await Draft(store, entry, cancellationToken), entry);
    }

    /// <summary>Does commands on the draft, or takes the last back, or does it again.</summary>
    /// <param name="id">The scenario.</param>
    /// <param name="asked">What to do.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="Refusal">A command cannot be done; the draft stays as it was.</exception>
    public async Task<DraftHead> Change(string id, DraftAsked asked, CancellationToken cancellationToken)
    {
        await using Store store = stores.Open();
        ScenarioEntry entry = await Entry(store, id, cancellationToken);
        DraftEntry draft = await Draft(store, entry, cancellationToken);
        if (asked.Version is { } seen && seen != draft.Version) { throw new Refusal(409, "draft-changed", Say.ServerDraftChanged(draft.Version, seen)); }
        List<CommandDone> done = [.. Done(draft)], undone = [.. Commands(draft.Undone)];
        if (asked.Step == "undo") { Move(done, undone, Say.ServerNothingToUndo); }
        else if (asked.Step == "redo") { Move(undone, done, Say.ServerNothingToRedo); }
        else
        {
            RevisionEntry revision = await Revision(store, id, draft.BasedOn, cancellationToken);
            foreach (CommandAsked command in asked.Commands ?? [])
            {
                Package package = packages.Inputs(entry.Package, Texts(revision.Bases), [.. Texts(revision.Changes), .. done.SelectMany(c => c.Changes)]).Inputs.Package;
                done.Add(CommandReading.Of(package, command));
                undone.Clear();
            }

            if (done.Count > MostCommands) { throw Refusal.Invalid(Say.ServerDraftFull(MostCommands)); }
            // What does not hold together is refused with its findings, before anything is kept.
            _ = packages.Inputs(entry.Package, Texts(revision.Bases), [.. Texts(revision.Changes), .. done.SelectMany(c => c.Changes)]);
        }

        (draft.Done, draft.Undone) = (JsonSerializer.Serialize(done, Wired.Options), JsonSerializer.Serialize(undone, Wired.Options));
        draft.Version++;
        await Save(store, draft.Version, cancellationToken);
        return Head(draft, entry);
    }

    /// <summary>Saves the draft as the next revision.</summary>
    /// <exception cref="Refusal">Somebody saved meanwhile, and both changed the same cells; or there is nothing to save.</exception>
    public async Task<CaseHead> Commit(string id, SaveAsked asked, CancellationToken cancellationToken)
    {
        string note = PlainText.Require(asked.Note, 1000);
        await using Store store = stores.Open();
        ScenarioEntry entry = await Entry(store, id, cancellationToken);
        DraftEntry draft = await Draft(store, entry, cancellationToken);
        CommandDone[] done = [.. Done(draft)];
        if (done.Length == 0) { throw Refusal.Invalid(Say.ServerNothingToSave); }
        RevisionEntry begun = await Revision(store, id, draft.BasedOn, cancellationToken), latest = await Revision(store, id, entry.Latest, cancellationToken);
        string[] mine = [.. done.SelectMany(c => c.Changes)];
        if (draft.BasedOn != entry.Latest && !asked.TakeMine)
        {
            IReadOnlyList<DifferenceHead> theirs = CaseDiff.Between(packages, entry.Package, begun, latest);
            IReadOnlyList<DifferenceHead> both = CaseDiff.Conflicts(theirs, CaseDiff.Between(packages, entry.Package, begun, Texts(begun.Changes).Concat(mine)));
            if (both.Count > 0) { throw new CaseConflict(Say.ServerConflict(entry.Latest, latest.Author, both.Count), both); }
        }

        string[] changes = [.. Texts(latest.Changes), .. mine];
        _ = packages.Inputs(entry.Package, Texts(latest.Bases), changes);
        entry.Latest++;
        store.Revisions.Add(new RevisionEntry { Scenario = id, Number = entry.Latest, Author = author, At = DateTime.UtcNow, Note = note, Bases = latest.Bases, Changes = Json(changes) });
        store.Drafts.Remove(draft);
        await Save(store, entry.Latest, cancellationToken);
        return await Head(store, entry, cancellationToken);
    }

    /// <summary>Makes an older revision the latest again, as a new one.</summary>
    public async Task<CaseHead> Restore(string id, int number, CancellationToken cancellationToken)
    {
        await using Store store = stores.Open();
        ScenarioEntry entry = await Entry(store, id, cancellationToken);
        RevisionEntry old = await Revision(store, id, number, cancellationToken);
        entry.Latest++;
        store.Revisions.Add(new RevisionEntry { Scenario = id, Number = entry.Latest, Author = author, At = DateTime.UtcNow, Note = Say.ServerRestored(number).In(Language.English), Bases = old.Bases, Changes = old.Changes });
        await Save(store, entry.Latest, cancellationToken);
        return await Head(store, entry, cancellationToken);
    }

    /// <summary>What differs between two revisions, cell by cell.</summary>
    public async Task<IReadOnlyList<DifferenceHead>> Diff(string id, int from, int to, CancellationToken cancellationToken)
    {
        await using Store store = stores.Open();
        ScenarioEntry entry = await Entry(store, id, cancellationToken);
        return CaseDiff.Between(packages, entry.Package, await Revision(store, id, from, cancellationToken), await Revision(store, id, to, cancellationToken));
    }

    /// <summary>Texts of a JSON list.</summary>
    internal static IReadOnlyList<string> Texts(string json) => JsonSerializer.Deserialize<string[]>(json)!;

    private static string Json(IEnumerable<string> texts) => JsonSerializer.Serialize(texts.ToArray());

    private static IReadOnlyList<CommandDone> Done(DraftEntry draft) => Commands(draft.Done);

    private static IReadOnlyList<CommandDone> Commands(string json) => JsonSerializer.Deserialize<CommandDone[]>(json, Wired.Options)!;

    private static void Move(List<CommandDone> from, List<CommandDone> to, Sentence nothing)
    {
        if (from.Count == 0) { throw Refusal.Invalid(nothing); }
        to.Add(from[^1]);
        from.RemoveAt(from.Count - 1);
    }

    private static async Task Save(Store store, int number, CancellationToken cancellationToken)
    {
        try { await store.SaveChangesAsync(cancellationToken); }
        catch (DbUpdateException) { throw new Refusal(409, "changed-meanwhile", Say.ServerChangedMeanwhile(number)); }
    }

    private static async Task<ScenarioEntry> Entry(Store store, string id, CancellationToken cancellationToken) =>
        await store.Scenarios.SingleOrDefaultAsync(s => s.Id == id, cancellationToken) ?? throw Refusal.Missing(Say.ServerNoCase(Workspace.Shown(id)));

    private static async Task<RevisionEntry> Revision(Store store, string id, int number, CancellationToken cancellationToken) =>
        await store.Revisions.AsNoTracking().SingleOrDefaultAsync(r => r.Scenario == id && r.Number == number, cancellationToken) ?? throw Refusal.Missing(Say.ServerNoRevision(id, number));

    private static async Task<DraftEntry> Draft(Store store, ScenarioEntry entry, CancellationToken cancellationToken)
    {
        if (await store.Drafts.SingleOrDefaultAsync(d => d.Scenario == entry.Id, cancellationToken) is { } draft) { return draft; }
        draft = new DraftEntry { Scenario = entry.Id, BasedOn = entry.Latest };
        store.Drafts.Add(draft);
        return draft;
    }

    private static DraftHead Head(DraftEntry draft, ScenarioEntry entry) => new(entry.Id, draft.BasedOn, entry.Latest, draft.Version, Done(draft), Commands(draft.Undone).Count);

    private static async Task<CaseHead> Head(Store store, ScenarioEntry entry, CancellationToken cancellationToken) =>
        Head(entry, await store.Revisions.AsNoTracking().Where(r => r.Scenario == entry.Id).OrderBy(r => r.Number).ToArrayAsync(cancellationToken));

    private static CaseHead Head(ScenarioEntry entry, IEnumerable<RevisionEntry> revisions) =>
        new(entry.Id, entry.Package, entry.Title, entry.Latest, [.. revisions.Select(r => new RevisionHead(r.Number, r.Author, DateTime.SpecifyKind(r.At, DateTimeKind.Utc), r.Note, Texts(r.Bases), Texts(r.Changes)))]);
}
