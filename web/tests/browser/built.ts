import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type RunFiles, readRun } from './files.ts';
import { writeLarge } from './large.ts';

const root = resolve(import.meta.dirname, '../../..');
const cli = process.env['VETA_CLI'] || join(root, 'src/Veta.Cli/bin/Release/net10.0/Veta.Cli.dll');
const folder = join(root, 'artifacts/viewer');

/** A report with every page: plans, dependence and appraisals of antimony, shocks of North America, and an ensemble of plans of antimony. */
export const wholeReport = join(folder, 'report.html');
/** A report with 500 sites, and 3,000 flows in each of sixteen years. */
export const largeReport = join(folder, 'large.html');
/** The report of the reference package, as `./veta run` leaves it; that of the run that continuous integration begins with is taken when it holds this viewer. */
export const referenceReport = (): string => (isOfThisViewer(usual) ? usual : join(folder, 'north-america/report.html'));
const usual = join(root, 'runs/north-america/report.html');
const isOfThisViewer = (file: string) => existsSync(file) && statSync(file).mtimeMs > statSync(join(root, 'web/dist/viewer.html')).mtimeMs;
export const pages = ['answer', 'map', 'chain', 'dependence', 'shock', 'plan', 'project', 'ensemble', 'compare', 'tables', 'sources'] as const;

const shocks = ['shocks/one', 'shocks/sweep'];
const ensemble = 'ensemble';

function plans(): string[] {
  const names = JSON.parse(readFileSync(join(root, 'models/antimony/datapackage.json'), 'utf8')) as { run_scenarios: string[] };
  return [...names.run_scenarios].sort().map((name) => join('antimony', name));
}

/** The runs of the whole report in its order: plans come first. */
export function wholeRuns(): RunFiles[] {
  return [...plans(), 'antimony/appraise', 'antimony/depend', ...shocks, ensemble].map((name) => readRun(join(folder, name)));
}

/** Makes the reports once for all tests that open them. */
export default function setup(): void {
  if (!process.env['VETA_CHROMIUM']) return;
  const veta = (...words: string[]) => execFileSync('dotnet', [cli, ...words, '--quiet'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  mkdirSync(folder, { recursive: true });
  // While writing tests the runs need not be made anew each time: VETA_KEEP=1 keeps those that are there.
  if (!process.env['VETA_KEEP'] || !existsSync(join(folder, shocks[1]!, 'summary.json'))) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    veta('run', 'models/antimony', '--out', join(folder, 'antimony'));
    for (const verb of ['depend', 'appraise']) veta(verb, 'models/antimony', '--out', join(folder, 'antimony', verb));
    veta('shock', 'models/north-america', '--event', 'madero-smelter-outage', '--lever', 'stock:antimony-metal@us=500', '--out', join(folder, shocks[0]!));
    veta('shock', 'models/north-america', '--event', 'cn-us-gallium-germanium-antimony-ban', '--sweep', 'severity=0.5..1:2', '--out', join(folder, shocks[1]!));
  }
  if (!existsSync(join(folder, ensemble, 'summary.json'))) {
    const asked = join(folder, 'ensemble.yaml');
    writeFileSync(asked, `package: ${join(root, 'models/antimony')}\nanalysis: plan\nfrom-grades: true\ndesign: {kind: latin-hypercube, members: 24, seed: 1}\npolicies:\n- name: as-planned\n- name: secure\n  scenarios: [secure-2032]\n`);
    veta('ensemble', asked, '--out', join(folder, ensemble));
  }
  veta('report', join(folder, 'antimony'), ...shocks.map((name) => join(folder, name)), join(folder, ensemble), '--out', wholeReport);
  if (!existsSync(referenceReport())) veta('run', 'models/north-america', '--out', join(folder, 'north-america'));
  writeLarge(largeReport, 500, 3000, 16);
}
