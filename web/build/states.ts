import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const NAME = 'virtual:states';
const TOLERANCE = 0.04;

type Point = [number, number];

/** Borders of the states of the United States, Mexico and Canada as lists of lines, thinned for the scale of the map. */
export function states(file: URL): Plugin {
  return {
    name: 'veta-states',
    resolveId: (id) => (id === NAME ? '\0' + NAME : undefined),
    load(id) {
      if (id !== '\0' + NAME) return undefined;
      const rings: Point[][] = [];
      for (const line of readFileSync(file, 'utf8').split('\n')) {
        if (!line || line.startsWith('#')) continue;
        const points = line.split(' ').slice(2).map((pair) => pair.split(',').map(Number) as Point);
        const thin = thinned(points);
        if (thin.length > 3) rings.push(thin);
      }
      return `export default ${JSON.stringify(rings)};`;
    },
  };
}

/** Douglas and Peucker's rule (1973): keeps the points that lie farther than the tolerance from the line without them. */
function thinned(points: Point[]): Point[] {
  const keep = new Uint8Array(points.length);
  keep[0] = keep[points.length - 1] = 1;
  const waiting: Point[] = [[0, points.length - 1]];
  for (let span = waiting.pop(); span; span = waiting.pop()) {
    const [from, to] = span;
    let farthest = -1;
    let most = TOLERANCE;
    for (let k = from + 1; k < to; k++) {
      const distance = distanceTo(points[k]!, points[from]!, points[to]!);
      if (distance > most) [farthest, most] = [k, distance];
    }
    if (farthest < 0) continue;
    keep[farthest] = 1;
    waiting.push([from, farthest], [farthest, to]);
  }
  return points.filter((_, k) => keep[k]);
}

function distanceTo(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length));
  return Math.hypot(p[0] - a[0] - along * dx, p[1] - a[1] - along * dy);
}
