import { ink, type Theme } from '../palette.ts';
import type { Language } from '../text/texts.ts';
import { compact } from '../text/numbers.ts';

/** What all charts share: grid, axes, tooltip and legend in the theme's inks. */
export function axisStyle(theme: Theme) {
  const { text, soft, line } = ink[theme];
  return {
    axisLabel: { color: text, fontSize: 12 },
    axisLine: { lineStyle: { color: soft } },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: line } },
    nameTextStyle: { color: soft, fontSize: 12 },
  };
}

export function valueAxis(theme: Theme, language: Language, name: string, horizontal = false) {
  return {
    type: 'value' as const,
    name,
    nameLocation: horizontal ? ('middle' as const) : ('end' as const),
    nameGap: horizontal ? 28 : 12,
    ...axisStyle(theme),
    axisLine: { show: false },
    axisLabel: { color: ink[theme].text, fontSize: 12, hideOverlap: true, formatter: (value: number) => compact(value, language) },
    nameTextStyle: { color: ink[theme].soft, fontSize: 12, align: horizontal ? ('center' as const) : ('left' as const), padding: horizontal ? 0 : [0, 0, 0, -44] },
  };
}

export function tooltip(theme: Theme) {
  const dark = theme === 'dark';
  return { backgroundColor: dark ? '#262c33' : '#ffffff', borderColor: ink[theme].line, textStyle: { color: ink[theme].text, fontSize: 12 }, confine: true, appendTo: 'body' as const, extraCssText: 'max-width:26rem;white-space:normal' };
}

export function legend(theme: Theme, extra: object = {}) {
  return { type: 'plain' as const, left: 0, top: 0, itemWidth: 12, itemHeight: 12, itemGap: 14, textStyle: { color: ink[theme].text, fontSize: 12 }, ...extra };
}

/** Cuts a label that a chart has no room for; tooltips and values have it whole. */
export function cut(text: string, letters: number): string {
  return text.length > letters ? text.slice(0, letters - 1).trimEnd() + '…' : text;
}
