import { mercator } from './mercator.ts';

export type Point = [longitude: number, latitude: number];

/** A bent line in Mercator's plane, in degrees: start, control point and end of a quadratic curve. */
export type Curve = readonly [x1: number, y1: number, cx: number, cy: number, x2: number, y2: number];

const BEND = 0.16;

/** A bent line between two places, the shorter way around the world; longitudes may pass 180 so that the line is not torn at the antimeridian. */
export function arc(from: Point, to: Point): Curve {
  const [x1, y1] = [from[0], mercator(from[1])];
  let [x2, y2] = [to[0], mercator(to[1])];
  if (x2 - x1 > 180) x2 -= 360;
  if (x2 - x1 < -180) x2 += 360;
  const [dx, dy] = [x2 - x1, y2 - y1];
  // The bend goes to the north, so that lines there and back do not cover each other: back bends less.
  const side = dx >= 0 ? 1 : -1;
  const bend = BEND * (dx >= 0 ? 1 : 0.7) * side;
  return [x1, y1, (x1 + x2) / 2 - dy * bend, (y1 + y2) / 2 + dx * bend, x2, y2];
}

/** The point of a curve at a share of its way, 0 to 1. */
export function along([x1, y1, cx, cy, x2, y2]: Curve, t: number): Point {
  const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
  return [a * x1 + b * cx + c * x2, a * y1 + b * cy + c * y2];
}

const TIP = 0.58;

/** The three corners of an arrow's head past the middle of a curve of the screen, whose length is in pixels; null where the curve is too short to carry one. */
export function headOf(curve: Curve, width: number): readonly [Point, Point, Point] | null {
  const [x1, y1, cx, cy, x2, y2] = curve;
  const size = 4 + width;
  if (Math.hypot(x2 - x1, y2 - y1) < 5 * size) return null;
  const [x, y] = along(curve, TIP);
  const [dx, dy] = [(1 - TIP) * (cx - x1) + TIP * (x2 - cx), (1 - TIP) * (cy - y1) + TIP * (y2 - cy)];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [(dx / length) * size, (dy / length) * size];
  return [[x + ux, y + uy], [x - ux * 0.6 - uy * 0.7, y - uy * 0.6 + ux * 0.7], [x - ux * 0.6 + uy * 0.7, y - uy * 0.6 - ux * 0.7]];
}
