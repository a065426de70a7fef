import type { Option } from './echarts.ts';

const MOST_LABEL = 0.4;

/** A chart for a narrow screen: labels beside the plot take at most two fifths of the width, legends turn pages instead of covering the plot. */
export function onPhone(option: Option, width: number): Option {
  const grid = option['grid'] as { readonly left?: number } | undefined;
  const most = Math.round(MOST_LABEL * width);
  if (!grid || typeof grid.left !== 'number') return option;
  const left = Math.min(grid.left, most);
  return {
    ...option,
    grid: { ...grid, left },
    ...(grid.left > most ? { yAxis: narrowed(option['yAxis'], left - 12) } : {}),
    ...(option['legend'] ? { legend: { ...(option['legend'] as object), type: 'scroll', width: width - 8 } } : {}),
    ...(option['visualMap'] ? { visualMap: { ...(option['visualMap'] as object), left: 0 } } : {}),
  };
}

function narrowed(axis: unknown, width: number): unknown {
  if (Array.isArray(axis)) return axis.map((one) => narrowed(one, width));
  const { axisLabel, ...rest } = (axis ?? {}) as { readonly axisLabel?: { readonly overflow?: string } };
  return { ...rest, axisLabel: { ...axisLabel, width, overflow: axisLabel?.overflow ?? 'truncate' } };
}
