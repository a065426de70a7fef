import type { ResultColumn } from '../data/columns.ts';
import { namesOf } from '../data/names.ts';
import type { Run } from '../data/report.ts';
import { matching, type Reference, type Where } from '../data/reference.ts';
import { hasHome } from './home.ts';

/** A path over the months of a run. */
export interface MonthPath {
  readonly region: string;
  readonly material: string;
  readonly sector: string;
  readonly values: readonly (number | null)[];
  readonly worst: number;
  readonly references: readonly Reference[];
}

/** Paths of a measure by place, material and end use, the most hurt first; at home where the package has one. */
export function pathsOf(run: Run, column: ResultColumn, most: number, isHurt: (value: number) => boolean, sector = false): { months: string[]; paths: MonthPath[] } {
  const table = run.tables[column.split('.')[0]!];
  if (!table) return { months: [], paths: [] };
  const measure = column.split('.')[1]!;
  const names = namesOf(run);
  const home = hasHome(run);
  const months = [...new Set(table.column('month').map(String))].sort();
  const paths = new Map<string, { region: string; material: string; sector: string; values: Map<string, number> }>();
  for (const row of matching(run, table, {})) {
    const [region, material, use] = [table.text(row, 'region'), table.text(row, 'material'), sector ? table.text(row, 'sector') : ''];
    const value = table.cell(row, measure);
    if (typeof value !== 'number' || (home && !names.isHome(region))) continue;
    const key = `${region} ${material} ${use}`;
    const path = paths.get(key) ?? { region, material, sector: use, values: new Map<string, number>() };
    path.values.set(table.text(row, 'month'), value);
    paths.set(key, path);
  }
  const list = [...paths.values()].map((path): MonthPath => {
    const where: Where = sector ? { region: path.region, material: path.material, sector: path.sector } : { region: path.region, material: path.material };
    return { ...path, values: months.map((month) => path.values.get(month) ?? null), worst: Math.max(...path.values.values()), references: months.map((month) => ({ most: column, run: run.index, where: { ...where, month } })) };
  });
  return { months, paths: list.filter((path) => isHurt(path.worst)).sort((a, b) => b.worst - a.worst || (a.material < b.material ? -1 : 1)).slice(0, most) };
}
