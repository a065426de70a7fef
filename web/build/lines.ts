export type Place = [x: number, y: number];

/** Rings cut at the antimeridian are unwrapped: longitudes run on past 180 instead of leaping across the map. */
export function unwrapped(line: readonly (readonly number[])[]): Place[] {
  const points: Place[] = [];
  let shift = 0;
  for (let k = 0; k < line.length; k++) {
    const longitude = line[k]![0]!;
    if (k > 0) {
      const step = longitude - line[k - 1]![0]!;
      if (step > 180) shift -= 360;
      else if (step < -180) shift += 360;
    }
    points.push([longitude + shift, line[k]![1]!]);
  }
  return points;
}

/** Douglas and Peucker's rule (1973): keeps the points that lie farther than the tolerance from the line without them. */
export function thinned(points: readonly Place[], tolerance: number): Place[] {
  const keep = new Uint8Array(points.length);
  keep[0] = keep[points.length - 1] = 1;
  const waiting: Place[] = [[0, points.length - 1]];
  for (let span = waiting.pop(); span; span = waiting.pop()) {
    const [from, to] = span;
    let farthest = -1;
    let most = tolerance;
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

function distanceTo(p: Place, a: Place, b: Place): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length));
  return Math.hypot(p[0] - a[0] - along * dx, p[1] - a[1] - along * dy);
}
