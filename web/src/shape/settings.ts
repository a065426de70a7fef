import type { Run } from '../data/report.ts';

/** A setting of the package as it is written; null when the package leaves the default. */
export function setting(run: Run, id: string): string | null {
  const table = run.inputs['settings'];
  if (!table) return null;
  const row = table.column('id').indexOf(id);
  return row < 0 ? null : table.text(row, 'value');
}
