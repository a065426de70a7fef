import type { Option } from './echarts.ts';

const MOST_LABEL = 0.4;
/** Width of a letter of an axis, pixels. */
const LETTER = 6.6;

/** A chart for a narrow screen: labels beside the plot take at most two fifths of the width, legends turn pages instead of covering the plot, and long names of axes break. */
export function onPhone(option: Option, width: number): Option {
  const grid = option['grid'] as { readonly left?: number } | undefined;
  const most = Math.round(MOST_LABEL * width);
  if (!grid || typeof grid.left !== 'number') return option;
  const left = Math.min(grid.left, most);
  return {
    ...option,
    grid: { ...grid, left, ...(isLong(option['xAxis']) ? { bottom: 76 } : {}) },
    ...(isLong(option['xAxis']) ? { xAxis: broken(option['xAxis'] as object, width - left - 24) } : {}),
    ...(grid.left > most ? { yAxis: narrowed(option['yAxis'], left - 12) } : {}),
    ...(option['legend'] ? { legend: { ...(option['legend'] as object), type: 'scroll', width: width - 8 } } : {}),
    ...(option['visualMap'] ? { visualMap: { ...(option['visualMap'] as object), left: 0 } } : {}),
  };
}

/** A name below an axis that would take more than a narrow plot: charts make room for it, and the plot would shrink. */
function isLong(axis: unknown): boolean {
  const { name, nameLocation } = (axis ?? {}) as { readonly name?: string; readonly nameLocation?: string };
  return nameLocation === 'middle' && (name ?? '').length > 24;
}

function broken(axis: object, width: number): object {
  const lines: string[] = [];
  for (const word of ((axis as { readonly name?: string }).name ?? '').split(' ')) {
    const last = lines[lines.length - 1];
    if (last === undefined || (last.length + word.length + 1) * LETTER > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return { ...axis, name: lines.join('\n'), nameTextStyle: { ...(axis as { readonly nameTextStyle?: object }).nameTextStyle, lineHeight: 15, verticalAlign: 'top' } };
}

function narrowed(axis: unknown, width: number): unknown {
  if (Array.isArray(axis)) return axis.map((one) => narrowed(one, width));
  const { axisLabel, ...rest } = (axis ?? {}) as { readonly axisLabel?: { readonly overflow?: string } };
  return { ...rest, axisLabel: { ...axisLabel, width, overflow: axisLabel?.overflow ?? 'truncate' } };
}
