namespace Veta.Cli;

/// <summary>Every sentence that the program says, once per language; a missing one does not compile. <c>{0}</c> and the like are filled in.</summary>
internal sealed record Texts
{
    /// <summary>Two-letter code of the language.</summary>
    public required string Code { get; init; }

    public required string ProgramDescription { get; init; }

    public required string LanguageOption { get; init; }

    public required string QuietOption { get; init; }

    public required string JsonOption { get; init; }

    public required string HelpOption { get; init; }

    public required string VersionOption { get; init; }

    public required string ScenarioOption { get; init; }

    public required string SetOption { get; init; }

    public required string OutOption { get; init; }

    public required string SolverOption { get; init; }

    public required string TimeLimitOption { get; init; }

    public required string GapOption { get; init; }

    public required string ThreadsOption { get; init; }

    public required string LpOption { get; init; }

    public required string SolveDescription { get; init; }

    public required string SolveFile { get; init; }

    public required string CheckDescription { get; init; }

    public required string CheckPackage { get; init; }

    public required string UpgradeDescription { get; init; }

    public required string UpgradeOut { get; init; }

    public required string UpgradeNotEmpty { get; init; }

    public required string UpgradeChange { get; init; }

    public required string UpgradeDone { get; init; }

    public required string UpgradeNothing { get; init; }

    public required string PlanDescription { get; init; }

    public required string RunDescription { get; init; }

    public required string RunPackage { get; init; }

    public required string SourcesDescription { get; init; }

    public required string SourcesRun { get; init; }

    public required string PlanWritten { get; init; }

    public required string DependDescription { get; init; }

    public required string DependImporter { get; init; }

    public required string DependMaterial { get; init; }

    public required string DependYear { get; init; }

    public required string DependAgainst { get; init; }

    public required string DependRemovals { get; init; }

    public required string DependRisk { get; init; }

    public required string ReportDescription { get; init; }

    public required string ReportRuns { get; init; }

    public required string ReportOut { get; init; }

    public required string ReportXlsx { get; init; }

    public required string ReportWritten { get; init; }

    public required string ReportNeedsRuns { get; init; }

    public required string ShockDescription { get; init; }

    public required string ShockEvent { get; init; }

    public required string ShockStart { get; init; }

    public required string ShockMonths { get; init; }

    public required string ShockForesight { get; init; }

    public required string ShockAll { get; init; }

    public required string ShockSweep { get; init; }

    public required string ShockEach { get; init; }

    public required string ShockLever { get; init; }

    public required string ShockWarning { get; init; }

    public required string ShockBadMonth { get; init; }

    public required string ShockBadForesight { get; init; }

    public required string ShockBadSweep { get; init; }

    public required string ShockNoEvent { get; init; }

    public required string CompareDescription { get; init; }

    public required string CompareRun { get; init; }

    public required string ImportDescription { get; init; }

    public required string ImportSource { get; init; }

    public required string ImportFile { get; init; }

    public required string ImportInto { get; init; }

    public required string ImportMaterial { get; init; }

    public required string ImportSince { get; init; }

    public required string ImportClosed { get; init; }

    public required string ImportYes { get; init; }

    public required string ImportReplaceEdits { get; init; }

    public required string ImportNeedsFile { get; init; }

    public required string ImportNeedsPackage { get; init; }

    public required string ImportBadName { get; init; }

    public required string ImportConflicts { get; init; }

    public required string ImportCounts { get; init; }

    public required string ImportNothing { get; init; }

    public required string ImportQuestion { get; init; }

    public required string ImportNotWritten { get; init; }

    public required string AppraiseDescription { get; init; }

    public required string AppraisePackage { get; init; }

    public required string AppraiseFacility { get; init; }

    public required string AppraiseRegime { get; init; }

    public required string AppraiseSupport { get; init; }

    public required string AppraiseSolve { get; init; }

    public required string AppraiseRun { get; init; }

    public required string AppraiseSchedule { get; init; }

    public required string AppraiseTerms { get; init; }

    public required string AppraiseSamples { get; init; }

    public required string AppraiseNeeds { get; init; }

    public required string AppraiseNotARun { get; init; }

    public required string Status { get; init; }

    public required string Objective { get; init; }

    public required string Minimised { get; init; }

    public required string Maximised { get; init; }

    public required string Bound { get; init; }

    public required string Gap { get; init; }

    public required string Iterations { get; init; }

    public required string Nodes { get; init; }

    public required string Time { get; init; }

    public required string Seconds { get; init; }

    public required string Engine { get; init; }

    public required string Model { get; init; }

    public required string Attempt { get; init; }

    public required string Message { get; init; }

    public required string ModelSize { get; init; }

    public required string Optimal { get; init; }

    public required string Infeasible { get; init; }

    public required string Unbounded { get; init; }

    public required string InfeasibleOrUnbounded { get; init; }

    public required string TimeLimitReached { get; init; }

    public required string IterationLimitReached { get; init; }

    public required string Cancelled { get; init; }

    public required string NumericalTrouble { get; init; }

    public required string EngineFailure { get; init; }

    public required string NoSolution { get; init; }

    public required string Conflict { get; init; }

    public required string AndMore { get; init; }

    public required string Written { get; init; }

    public required string Reading { get; init; }

    public required string Solving { get; init; }

    public required string ProgressFigures { get; init; }

    public required string ProgressTime { get; init; }

    public required string CheckPassed { get; init; }

    public required string CheckFailed { get; init; }

    public required string PositiveNumber { get; init; }

    public required string GapRange { get; init; }

    public required string WholeNumber { get; init; }

    /// <summary>A whole number out of range: 0 the option, 1 the least, 2 the most, 3 what was given.</summary>
    public required string WholeRange { get; init; }

    /// <summary>A number out of range: as <see cref="WholeRange"/>.</summary>
    public required string NumberRange { get; init; }

    public required string AnyWhole { get; init; }

    public required string AnyNumber { get; init; }

    public required string UnknownOption { get; init; }

    public required string OnlyOnce { get; init; }

    public required string NeedsPackage { get; init; }

    public required string NeedsOption { get; init; }

    public required string NoSuchPackage { get; init; }

    public required string NoRequest { get; init; }

    public required string NotAFile { get; init; }

    public required string CannotOpen { get; init; }

    public required string UnknownWord { get; init; }

    /// <summary>Two options of which one would be ignored: 0 the one, 1 the other.</summary>
    public required string NotTogether { get; init; }

    public required string SeeHelp { get; init; }

    public required string Fault { get; init; }

    public required string FaultAdvice { get; init; }

    public required string Stopped { get; init; }

    public required string StoppedPart { get; init; }

    public required string StoppedRun { get; init; }

    public required string SomeFailed { get; init; }

    public required string OtherMethod { get; init; }

    public required string Accepted { get; init; }

    public required string StepFailed { get; init; }

    public required string AnswerNotWritten { get; init; }

    public required string BlankValue { get; init; }

    public required string FileIsFolder { get; init; }

    public required string FileEnding { get; init; }

    public required string CannotWrite { get; init; }

    public required string MachineFault { get; init; }

    public required string OutOfMemory { get; init; }

    public required string FolderBlank { get; init; }

    public required string FolderIsFile { get; init; }

    public required string FolderHoldsPackage { get; init; }

    public required string FolderForeign { get; init; }

    public required string FolderForeignFile { get; init; }

    public required string FolderOtherKind { get; init; }

    public required string FolderBusy { get; init; }

    public required string FolderNotARun { get; init; }

    public required string FolderIncomplete { get; init; }

    public required string FolderChanged { get; init; }

    public required string FolderNoChecksums { get; init; }

    public required string TextTooLong { get; init; }

    public required string ResultNotANumber { get; init; }
}
