using System.CommandLine;
using System.Text.Json;
using Veta.Analyses;
using Veta.Data;
using Veta.Import;

namespace Veta.Cli;

/// <summary><c>veta import SOURCE FILE --into PACKAGE</c>: lays a publisher's file over a package, after showing what would change.</summary>
internal sealed class ImportVerb : IVerb
{
    private const int Shown = 40;

    private readonly Argument<string?> _source = new("SOURCE") { Arity = ArgumentArity.ZeroOrOne };
    private readonly Argument<string?> _file = new("FILE") { Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _into = new("--into") { HelpName = "PACKAGE" };
    private readonly Option<string[]> _materials = new("--material") { HelpName = "name=material", DefaultValueFactory = _ => [] };
    private readonly Option<int?> _since = new("--since") { HelpName = "YEAR" };
    private readonly Option<string[]?> _closed = new("--closed") { HelpName = "PASSAGE", AllowMultipleArgumentsPerToken = true };
    private readonly Option<bool> _yes = new("--yes", "-y");
    private readonly Option<bool> _replaceEdits = new("--replace-edits");

    public string Name => "import";

    public string Describe(Texts texts) => texts.ImportDescription;

    public void Declare(Command command, Texts texts)
    {
        _source.Description = texts.ImportSource;
        _file.Description = texts.ImportFile;
        _into.Description = texts.ImportInto;
        _materials.Description = texts.ImportMaterial;
        _since.Description = texts.ImportSince;
        _closed.Description = texts.ImportClosed;
        _yes.Description = texts.ImportYes;
        _replaceEdits.Description = texts.ImportReplaceEdits;
        command.Arguments.Add(_source);
        command.Arguments.Add(_file);
        command.Options.Add(_into);
        command.Options.Add(_materials);
        command.Options.Add(_since);
        command.Options.Add(_closed);
        command.Options.Add(_yes);
        command.Options.Add(_replaceEdits);
    }

    public int Run(ParseResult arguments, Screen screen, CancellationToken cancellationToken)
    {
        if (arguments.GetValue(_source) is not { } id)
        {
            List(screen);
            return ExitCode.Answered;
        }

        IImporter importer = Importers.Named(id) ?? throw new BadInputException(Screen.Fill(screen.Texts.UnknownWord, "import", string.Join(", ", Importers.All.Select(known => known.Id)), id));
        string expects = screen.Texts.Code == "es" ? importer.ExpectsEs : importer.Expects;
        if (arguments.GetValue(_file) is not { } path) { throw new BadInputException(Screen.Fill(screen.Texts.ImportNeedsFile, id, expects)); }
        if (arguments.GetValue(_into) is not { } folder) { throw new BadInputException(screen.Texts.ImportNeedsPackage); }
        Dictionary<string, string> materials = MaterialsOf(arguments, screen);
        ImportPlan plan = new ProgressDisplay(screen, Screen.Fill(screen.Texts.Reading, path)).Run(() => PlanOf(arguments, importer, materials, path, folder), cancellationToken);
        return Answer(plan, folder, arguments.GetValue(_yes), screen, cancellationToken);
    }

    private ImportPlan PlanOf(ParseResult arguments, IImporter importer, Dictionary<string, string> materials, string path, string folder)
    {
        Package package = PackageReader.Read(folder);
        var file = Veta.Import.ImportFile.Read(path);
        var context = new ImportContext(package, materials) { FirstYear = arguments.GetValue(_since) };
        if (arguments.GetValue(_closed) is { Length: > 0 } closed) { context = context.Closing(closed); }
        ImportResult result = importer.Read(file, context);
        if (arguments.GetValue(_since) is { } year) { result = result.Since(year); }
        return ImportMerge.Of(package, importer, file, result, arguments.GetValue(_replaceEdits));
    }

    private static void List(Screen screen)
    {
        bool spanish = screen.Texts.Code == "es";
        foreach (IImporter importer in Importers.All)
        {
            screen.Answer($"{importer.Id}\n  {(spanish ? importer.TitleEs : importer.Source.Title)}. {importer.Source.Publisher}. {importer.Source.Licence}.\n  {(spanish ? importer.ExpectsEs : importer.Expects)}\n  {importer.Source.Address}");
        }

        screen.Document(json =>
        {
            json.WriteStartArray("sources");
            foreach (IImporter importer in Importers.All)
            {
                json.WriteStartObject();
                json.WriteString("id", importer.Id);
                json.WriteString("source", importer.Source.Id.Value);
                json.WriteString("title_en", importer.Source.Title);
                json.WriteString("title_es", importer.TitleEs);
                json.WriteString("publisher", importer.Source.Publisher);
                json.WriteString("licence", importer.Source.Licence);
                json.WriteString("address", importer.Source.Address);
                json.WriteString("expects_en", importer.Expects);
                json.WriteString("expects_es", importer.ExpectsEs);
                json.WriteString("encoding", importer.Encoding);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }

    private Dictionary<string, string> MaterialsOf(ParseResult arguments, Screen screen)
    {
        var materials = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string pair in arguments.GetValue(_materials)!)
        {
            // The publisher's names may hold an equals sign, ids of materials may not.
            int sign = pair.LastIndexOf('=');
            if (sign <= 0 || sign == pair.Length - 1) { throw new BadInputException(Screen.Fill(screen.Texts.ImportBadName, pair)); }
            materials[pair[..sign]] = pair[(sign + 1)..];
        }

        return materials;
    }

    private static int Answer(ImportPlan plan, string folder, bool yes, Screen screen, CancellationToken cancellationToken)
    {
        Show(plan, screen);
        bool nothing = plan.ChangesNothing(folder);
        bool write = !nothing && (yes || Ask(screen, folder, cancellationToken));
        cancellationToken.ThrowIfCancellationRequested();
        if (write) { OutputFile.Write(folder, () => plan.Write(folder)); }
        screen.Document(json => Write(json, plan, nothing, write, screen.Texts.Language));
        if (nothing)
        {
            screen.Answer(Screen.Fill(screen.Texts.ImportNothing, folder));
            return ExitCode.Answered;
        }

        if (write)
        {
            screen.Answer(Screen.Fill(screen.Texts.Written, folder));
            return ExitCode.Answered;
        }

        screen.Problem(screen.Texts.ImportNotWritten);
        return ExitCode.BadInput;
    }

    private static void Show(ImportPlan plan, Screen screen)
    {
        Lines(plan.Findings.Select(finding => finding.Told), screen.Note, screen);
        Lines(plan.Differences.Select(difference => difference.Told), screen.Answer, screen);
        if (plan.Conflicts.Count > 0)
        {
            screen.Answer(screen.Texts.ImportConflicts);
            Lines(plan.Conflicts.Select(conflict => conflict.Told), screen.Answer, screen);
        }

        (int replaced, int kept) = (plan.Conflicts.Count(conflict => conflict.Replaced), plan.Conflicts.Count(conflict => !conflict.Replaced));
        screen.Answer(Say.ImportCounts(Said.Exact(plan.Added), Said.Exact(plan.Changed), Said.Exact(plan.Unchanged), Said.Exact(kept), Said.Exact(replaced)).In(screen.Texts.Language));
    }

    private static void Lines(IEnumerable<Sentence> sentences, Action<string> write, Screen screen)
    {
        Sentence[] all = [.. sentences];
        foreach (Sentence sentence in all.Take(Shown)) { write(sentence.In(screen.Texts.Language)); }
        if (all.Length > Shown) { write(Screen.Fill(screen.Texts.AndMore, all.Length - Shown)); }
    }

    private static bool Ask(Screen screen, string folder, CancellationToken cancellationToken)
    {
        if (!screen.IsTerminal || screen.Json || Console.IsInputRedirected) { return false; }
        screen.Notes.Write(Screen.Fill(screen.Texts.ImportQuestion, folder));
        return new Stoppable<string?>(Console.In.ReadLine, () => TimeSpan.Zero, cancellationToken).Result()?.Trim().ToLowerInvariant() is "y" or "yes" or "s" or "sí" or "si";
    }

    private static void Write(Utf8JsonWriter json, ImportPlan plan, bool nothing, bool written, Language language)
    {
        json.WriteString("status", nothing ? "unchanged" : written ? "written" : "not-written");
        json.WriteString("file", plan.Record.File);
        json.WriteString("sha256", plan.Record.Sha256);
        json.WriteString("vintage", plan.Record.Vintage);
        json.WriteNumber("added", plan.Added);
        json.WriteNumber("changed", plan.Changed);
        json.WriteNumber("unchanged", plan.Unchanged);
        Texts(json, "differences", plan.Differences.Select(difference => difference.Told.In(language)));
        Texts(json, "conflicts", plan.Conflicts.Select(conflict => conflict.Told.In(language)));
        Texts(json, "findings", plan.Findings.Select(finding => finding.Told.In(language)));
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> items)
    {
        json.WriteStartArray(name);
        foreach (string item in items) { json.WriteStringValue(item); }
        json.WriteEndArray();
    }
}
