import type { Point } from '../shape/arc.ts';
import { mercator } from '../shape/mercator.ts';

/** What part of Mercator's plane is seen: the middle in degrees, and pixels a degree. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const SMALLEST = 1.2;
const LARGEST = 100;
const HIGHEST = 145;

/** Shows a box of longitudes and latitudes whole. */
export function around([[west, south], [east, north]]: readonly [Point, Point], width: number, height: number): Camera {
  const [bottom, top] = [mercator(south), mercator(north)];
  return bounded({ x: (west + east) / 2, y: (bottom + top) / 2, scale: Math.min(width / (east - west), height / (top - bottom)) });
}

export function toScreen(camera: Camera, x: number, y: number, width: number, height: number): Point {
  return [(x - camera.x) * camera.scale + width / 2, (camera.y - y) * camera.scale + height / 2];
}

export function moved(camera: Camera, dx: number, dy: number): Camera {
  return bounded({ ...camera, x: camera.x - dx / camera.scale, y: camera.y + dy / camera.scale });
}

/** Larger or smaller about a point of the screen, which stays where it is. */
export function scaled(camera: Camera, factor: number, px: number, py: number, width: number, height: number): Camera {
  const scale = allowed(camera.scale * factor);
  const [x, y] = [camera.x + (px - width / 2) / camera.scale, camera.y - (py - height / 2) / camera.scale];
  return bounded({ x: x - (px - width / 2) / scale, y: y + (py - height / 2) / scale, scale });
}

/** Longitudes run around the world; latitudes end at the poles. */
function bounded(camera: Camera): Camera {
  return { scale: allowed(camera.scale), x: camera.x - 360 * Math.floor((camera.x + 180) / 360), y: Math.max(-HIGHEST, Math.min(HIGHEST, camera.y)) };
}

function allowed(scale: number): number {
  return Math.max(SMALLEST, Math.min(LARGEST, scale));
}
