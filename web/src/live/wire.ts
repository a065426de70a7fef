// Printed from src/Veta.Server/Wire by a test: VETA_UPDATE_DOCS=1 ./test ClientContract

export interface AnalysisHead {
  readonly name: string;
  readonly help: Told;
  readonly package: string;
  readonly takes_changes: boolean;
  readonly options: readonly OptionHead[];
}

export interface CaseAsked {
  readonly id: string;
  readonly package: string;
  readonly title: string;
  readonly note?: string;
  readonly scenarios?: readonly string[] | null;
}

export interface CaseHead {
  readonly id: string;
  readonly package: string;
  readonly title: string;
  readonly latest: number;
  readonly revisions: readonly RevisionHead[];
}

export interface CommandAsked {
  readonly kind: string;
  readonly id: string;
  readonly to: string;
  readonly year?: number | null;
  readonly table?: string;
  readonly column?: string;
}

export interface CommandDone {
  readonly command: CommandAsked;
  readonly told: Told;
  readonly changes: readonly string[];
  readonly inverses: readonly string[];
}

export interface ConflictBody {
  readonly check: string;
  readonly message: Told;
  readonly conflicts: readonly DifferenceHead[];
}

export interface DifferenceHead {
  readonly table: string;
  readonly row: string;
  readonly column: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly mine?: string | null;
}

export interface DoneMark {
  readonly state: string;
  readonly final: boolean;
  readonly problems: readonly Told[];
}

export interface DraftAsked {
  readonly commands?: readonly CommandAsked[] | null;
  readonly step?: string;
  readonly version?: number | null;
}

export interface DraftHead {
  readonly scenario: string;
  readonly based_on: number;
  readonly latest: number;
  readonly version: number;
  readonly commands: readonly CommandDone[];
  readonly undone: number;
}

export interface EventHead {
  readonly id: string;
  readonly name: Told;
  readonly kind: string;
  readonly materials: readonly string[];
  readonly severity: number | null;
  readonly grade: string;
  readonly note: string;
}

export interface FigureHead {
  readonly name: string;
  readonly about: string;
  readonly unit: string;
  readonly before: number;
  readonly after: number;
}

export interface FindingHead {
  readonly severity: string;
  readonly check: string;
  readonly place: string;
  readonly problem: Told;
  readonly advice: Told;
}

export interface JobHead {
  readonly id: string;
  readonly stage: string;
  readonly analysis: string;
  readonly run: string;
  readonly request: string;
  readonly scenario: string;
  readonly starts: number;
  readonly asked_at: string;
  readonly began_at: string | null;
  readonly ended_at: string | null;
  readonly reason: Told | null;
  readonly progress: ProgressHead | null;
}

export interface LeverHead {
  readonly id: string;
  readonly name: Told;
  readonly kind: string;
  readonly status: string;
}

export interface OptionHead {
  readonly name: string;
  readonly type: string;
  readonly help: Told;
  readonly form: string;
  readonly default: string | null;
  readonly unit: string;
  readonly words: readonly string[];
  readonly several: boolean;
}

export interface PackageHead {
  readonly name: string;
  readonly title: Told;
  readonly description: string;
  readonly version: string;
  readonly hash: string;
  readonly errors: number;
  readonly warnings: number;
  readonly scenarios: readonly ScenarioHead[];
  readonly tables: { readonly [name: string]: number };
}

export interface ProgressHead {
  readonly phase: string;
  readonly seconds: number;
  readonly iterations: number;
  readonly objective: number | null;
  readonly bound: number | null;
}

export interface RefusalBody {
  readonly check: string;
  readonly message: Told;
  readonly findings: readonly FindingHead[];
}

export interface RevisionHead {
  readonly number: number;
  readonly author: string;
  readonly at: string;
  readonly note: string;
  readonly scenarios: readonly string[];
  readonly changes: readonly string[];
}

export interface RunAsked {
  readonly options?: { readonly [name: string]: unknown } | null;
  readonly package?: string;
  readonly scenarios?: readonly string[] | null;
  readonly changes?: readonly string[] | null;
  readonly commands?: readonly CommandAsked[] | null;
  readonly scenario?: string;
}

export interface RunHead {
  readonly run: string;
  readonly analysis: string;
  readonly title: Told;
  readonly package: string;
  readonly story: string;
  readonly tables: readonly string[];
}

export interface SaveAsked {
  readonly note: string;
  readonly take_mine?: boolean;
}

export interface ScenarioHead {
  readonly id: string;
  readonly title: Told;
}

export interface SessionAnswer {
  readonly session: string;
  readonly seconds: number;
  readonly figures: readonly FigureHead[];
  readonly sites: readonly SiteDifference[];
}

export interface SessionAsked {
  readonly package: string;
  readonly scenarios?: readonly string[] | null;
  readonly materials?: readonly string[] | null;
  readonly base?: string;
}

export interface SessionHead {
  readonly version: string;
  readonly token: string;
  readonly author: string;
  readonly lanes: number;
}

export interface SessionMove {
  readonly commands: readonly CommandAsked[];
}

export interface SiteDifference {
  readonly site: string;
  readonly before: number;
  readonly after: number;
}

export interface SiteHead {
  readonly id: string;
  readonly name: Told;
  readonly region: string;
  readonly place: Told;
  readonly country: Told;
  readonly makes: string;
  readonly material: Told;
  readonly status: string;
  readonly capacity_per_year: number;
  readonly plant_per_year: number | null;
  readonly unit: string;
  readonly years_to_full: number | null;
  readonly missing: readonly string[];
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly grade: string;
}

export interface TableHead {
  readonly rows: number;
  readonly columns: { readonly [name: string]: readonly (string | number | null)[] };
}

export interface TargetHead {
  readonly id: string;
  readonly year: number;
  readonly regions: readonly string[];
  readonly materials: readonly string[];
  readonly group: string;
  readonly maximum_share: number;
  readonly grade: string;
}

export interface Told {
  readonly en: string;
  readonly es: string;
}
