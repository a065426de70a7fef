import { borders, land, states } from 'virtual:world';

/** A line in Mercator's plane with the box around it. */
export interface Line {
  readonly points: Float32Array;
  /** True for a hole in the polygon before it. */
  readonly hole: boolean;
  readonly box: readonly [west: number, south: number, east: number, north: number];
}

export type Layer = 'land' | 'borders' | 'states';

const texts: { readonly [layer in Layer]: string } = { land, borders, states };
const read = new Map<Layer, readonly Line[]>();
const UNITS = 200;

/** The lines of a layer: land as Natural Earth draws it, borders between countries, each once, and borders of the states of North America. */
export function linesOf(layer: Layer): readonly Line[] {
  let lines = read.get(layer);
  if (!lines) read.set(layer, (lines = texts[layer].split(';').map(lineOf)));
  return lines;
}

function lineOf(text: string): Line {
  const hole = text.startsWith('~');
  const steps = (hole ? text.slice(1) : text).split(' ');
  const points = new Float32Array(steps.length);
  let [x, y] = [0, 0];
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let k = 0; k < steps.length; k += 2) {
    x += Number(steps[k]);
    y += Number(steps[k + 1]);
    [points[k], points[k + 1]] = [x / UNITS, y / UNITS];
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [south, north] = [Math.min(south, y), Math.max(north, y)];
  }
  return { points, hole, box: [west / UNITS, south / UNITS, east / UNITS, north / UNITS] };
}
