import { inputColumns } from '../contract.ts';
import { namesOf } from '../data/names.ts';
import type { Change, Run } from '../data/report.ts';
import { columnLabel } from '../text/columns.ts';
import type { Language } from '../text/texts.ts';
import { word } from '../text/words.ts';
import { ownerOf } from './owner.ts';

// What a row rests on stands on the page of sources; here it would drown what was changed.
const untold: readonly string[] = ['source', 'grade', 'note'];

/** A change of the inputs as a reader reads it: its row by what it is about, cells by names, a whole row as `column: value`. */
export function changeInWords(run: Run, change: Change, language: Language): { readonly row: string; readonly before: string; readonly after: string } {
  const columns = Object.keys(inputColumns[change.table as keyof typeof inputColumns] ?? {});
  const told = (text: string | null) => (text === null ? '' : change.column ? cell(run, change.column, text, language) : wholeRow(run, columns, text, language));
  return { row: rowOf(run, change, language), before: told(change.before), after: told(change.after) };
}

function rowOf(run: Run, change: Change, language: Language): string {
  const year = /,(\d{4})$/.exec(change.row)?.[1];
  const name = ownerOf(run, change.table, change.row, language) || change.row;
  return year && !name.includes(year) ? `${name}, ${year}` : name;
}

function cell(run: Run, column: string, text: string, language: Language): string {
  if (untold.includes(column) || /\s/.test(text)) return text;
  const named = namesOf(run).inWords(text, language);
  return named !== text || text.includes('_') ? named : word(text, language) === text.replaceAll('-', ' ') ? text : word(text, language);
}

/** The program writes a whole row as `column value, column value`; a value may hold commas, so columns are looked for in their order. */
function wholeRow(run: Run, columns: readonly string[], text: string, language: Language): string {
  const heads = [...text.matchAll(new RegExp(`(?:^|, )(${columns.join('|')}) `, 'g'))];
  const parts: string[] = [];
  let order = -1;
  const starts = heads.filter((head) => {
    const place = columns.indexOf(head[1]!);
    if (place <= order) return false;
    order = place;
    return true;
  });
  starts.forEach((head, k) => {
    if (untold.includes(head[1]!)) return;
    const value = text.slice(head.index + head[0].length, starts[k + 1]?.index ?? text.length);
    parts.push(`${columnLabel(head[1]!, language)}: ${cell(run, head[1]!, value, language)}`);
  });
  return parts.length > 0 ? parts.join('; ') : text;
}
