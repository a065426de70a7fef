export type Point = [longitude: number, latitude: number];

const STEPS = 24;
const BEND = 0.16;

/** A bent line between two places, the shorter way around the world; longitudes may pass 180 so that the line is not torn at the antimeridian. */
export function arc(from: Point, to: Point): Point[] {
  let [x2, y2] = [to[0], mercator(to[1])];
  const [x1, y1] = [from[0], mercator(from[1])];
  if (x2 - x1 > 180) x2 -= 360;
  if (x2 - x1 < -180) x2 += 360;
  const [dx, dy] = [x2 - x1, y2 - y1];
  // The bend goes to the north, so that lines there and back do not cover each other: back bends less.
  const side = dx >= 0 ? 1 : -1;
  const bend = BEND * (dx >= 0 ? 1 : 0.7) * side;
  const [cx, cy] = [(x1 + x2) / 2 - dy * bend, (y1 + y2) / 2 + dx * bend];
  const points: Point[] = [];
  for (let k = 0; k <= STEPS; k++) {
    const t = k / STEPS;
    const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
    points.push([round(a * x1 + b * cx + c * x2), round(latitude(a * y1 + b * cy + c * y2))]);
  }
  return points;
}

/** Rings cut at the antimeridian are unwrapped: longitudes run on past 180 instead of leaping across the map. */
export function unwrapped(ring: readonly (readonly number[])[]): Point[] {
  const points: Point[] = [];
  let shift = 0;
  for (let k = 0; k < ring.length; k++) {
    const longitude = ring[k]![0]!;
    if (k > 0) {
      const step = longitude - ring[k - 1]![0]!;
      if (step > 180) shift -= 360;
      else if (step < -180) shift += 360;
    }
    points.push([longitude + shift, ring[k]![1]!]);
  }
  return points;
}

const radians = Math.PI / 180;

function mercator(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (Math.max(-84, Math.min(84, latitude)) * radians) / 2)) / radians;
}

function latitude(y: number): number {
  return (2 * Math.atan(Math.exp(y * radians)) - Math.PI / 2) / radians;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
