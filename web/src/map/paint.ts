import { part } from '../part.ts';
import { along, type Curve, headOf } from '../shape/arc.ts';
import { type Camera, toScreen } from './camera.ts';
import type { Layer, Line } from './lines.ts';

/** What is drawn over the land. */
export interface Picture {
  readonly dark: boolean;
  readonly flows: readonly { readonly curve: Curve; readonly colour: string; readonly width: number }[];
  readonly sites: readonly { readonly x: number; readonly y: number; readonly colour: string; readonly radius: number; readonly works: boolean }[];
  readonly names: readonly { readonly x: number; readonly y: number; readonly text: string }[];
}

const inks = {
  light: { sea: '#dfe7ee', land: '#fafaf7', border: '#9aa5b0', state: '#cdd4da', ring: '#ffffff', text: '#1c2126', halo: '#ffffff' },
  dark: { sea: '#10161c', land: '#252d35', border: '#66727e', state: '#3d4751', ring: '#171b20', text: '#eef1f4', halo: '#171b20' },
} as const;

type Pen = CanvasRenderingContext2D;

/** Draws the map, giving way after each small part, so that drawing fits between frames. Widths are pixels at any scale. */
export function* painted(pen: Pen, camera: Camera, width: number, height: number, picture: Picture): Generator<void> {
  const ink = inks[picture.dark ? 'dark' : 'light'];
  pen.lineJoin = pen.lineCap = 'round';
  pen.globalAlpha = 1;
  pen.fillStyle = ink.sea;
  pen.fillRect(0, 0, width, height);
  const half = width / camera.scale / 2;
  const [west, east] = [camera.x - half, camera.x + half];
  // Copies of the world that the view reaches into.
  const copies = [-360, 0, 360].filter((shift) => shift + 200 > west && shift - 200 < east);
  for (const shift of copies) {
    const seen: View = { camera, width, height, shift };
    yield* lines('land', seen, (path) => {
      pen.fillStyle = ink.land;
      pen.fill(path, 'evenodd');
      pen.strokeStyle = ink.border;
      pen.lineWidth = 0.7;
      pen.stroke(path);
    });
    if (camera.scale > 3) yield* lines('states', seen, (path) => stroke(pen, path, ink.state, 0.8));
    yield* lines('borders', seen, (path) => stroke(pen, path, ink.border, 1.1));
  }
  for (const shift of copies) yield* flows(pen, { camera, width, height, shift }, picture);
  for (const shift of copies) yield* sites(pen, { camera, width, height, shift }, picture);
  pen.globalAlpha = 1;
  for (const shift of copies) names(pen, { camera, width, height, shift }, picture);
  yield;
}

interface View {
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
  readonly shift: number;
}

const PART = 1500;

function* lines(layer: Layer, view: View, draw: (path: Path2D) => void): Generator<void> {
  const { camera, width, height, shift } = view;
  const [left, top] = [camera.x - shift - width / camera.scale / 2, camera.y + height / camera.scale / 2];
  const [right, bottom] = [left + width / camera.scale, top - height / camera.scale];
  let path = new Path2D();
  let count = 0;
  for (const line of part('lines').linesOf(layer)) {
    const [west, south, east, north] = line.box;
    if (east < left || west > right || north < bottom || south > top) continue;
    // An island or a lake that is smaller than a pixel is not seen.
    if (layer === 'land' && Math.max(east - west, north - south) * camera.scale < 1) continue;
    // Parts end between polygons, for a hole needs the polygon that it is in.
    if (count > PART && !line.hole) {
      draw(path);
      [path, count] = [new Path2D(), 0];
      yield;
    }
    count += trace(path, line, left, top, camera.scale);
  }
  draw(path);
  yield;
}

/** Adds a line without the points that lie within half a pixel of the last one; returns how many were added. */
function trace(path: Path2D, line: Line, left: number, top: number, scale: number): number {
  const points = line.points;
  const last = points.length - 2;
  let [px, py] = [(points[0]! - left) * scale, (top - points[1]!) * scale];
  let count = 1;
  path.moveTo(px, py);
  for (let k = 2; k <= last; k += 2) {
    const [x, y] = [(points[k]! - left) * scale, (top - points[k + 1]!) * scale];
    if (k < last && Math.abs(x - px) < 0.6 && Math.abs(y - py) < 0.6) continue;
    path.lineTo(x, y);
    [px, py] = [x, y];
    count++;
  }
  return count;
}

function stroke(pen: Pen, path: Path2D, colour: string, width: number): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.stroke(path);
}

function* flows(pen: Pen, { camera, width, height, shift }: View, picture: Picture): Generator<void> {
  let count = 0;
  pen.globalAlpha = picture.dark ? 0.62 : 0.5;
  for (const flow of picture.flows) {
    const [ax, ay, cx, cy, bx, by] = flow.curve;
    const [fromX, fromY] = toScreen(camera, ax + shift, ay, width, height);
    const [toX, toY] = toScreen(camera, bx + shift, by, width, height);
    const [bendX, bendY] = toScreen(camera, cx + shift, cy, width, height);
    if (Math.max(fromX, toX, bendX) < 0 || Math.min(fromX, toX, bendX) > width || Math.max(fromY, toY, bendY) < 0 || Math.min(fromY, toY, bendY) > height) continue;
    pen.strokeStyle = flow.colour;
    pen.lineWidth = flow.width;
    pen.beginPath();
    pen.moveTo(fromX, fromY);
    pen.quadraticCurveTo(bendX, bendY, toX, toY);
    pen.stroke();
    // Which way goods go is seen without a pointer, on a picture too.
    const head = headOf([fromX, fromY, bendX, bendY, toX, toY], flow.width);
    if (head) {
      pen.fillStyle = flow.colour;
      pen.beginPath();
      pen.moveTo(...head[0]);
      pen.lineTo(...head[1]);
      pen.lineTo(...head[2]);
      pen.fill();
    }
    if (++count % 16 === 0) yield;
  }
}

function* sites(pen: Pen, { camera, width, height, shift }: View, picture: Picture): Generator<void> {
  const ink = inks[picture.dark ? 'dark' : 'light'];
  let count = 0;
  pen.globalAlpha = 1;
  for (const site of picture.sites) {
    const [x, y] = toScreen(camera, site.x + shift, site.y, width, height);
    if (x < -20 || y < -20 || x > width + 20 || y > height + 20) continue;
    pen.beginPath();
    pen.arc(x, y, site.radius, 0, 2 * Math.PI);
    pen.fillStyle = site.works ? site.colour : ink.land;
    pen.fill();
    pen.strokeStyle = site.works ? ink.ring : site.colour;
    pen.lineWidth = site.works ? 0.8 : 1.8;
    pen.stroke();
    if (++count % 64 === 0) yield;
  }
}

function names(pen: Pen, { camera, width, height, shift }: View, picture: Picture): void {
  const ink = inks[picture.dark ? 'dark' : 'light'];
  pen.font = "600 12.5px system-ui, 'Liberation Sans', sans-serif";
  pen.textAlign = 'center';
  pen.textBaseline = 'top';
  for (const name of picture.names) {
    const [x, above] = toScreen(camera, name.x + shift, name.y, width, height);
    const y = above + 6;
    pen.strokeStyle = ink.halo;
    pen.lineWidth = 3.5;
    pen.strokeText(name.text, x, y);
    pen.fillStyle = ink.text;
    pen.fillText(name.text, x, y);
  }
}

/** The nearest site within reach of a point of the screen, else the nearest flow; places in their lists. */
export function found(picture: Picture, camera: Camera, px: number, py: number, width: number, height: number): { readonly site: number } | { readonly flow: number } | null {
  const [x, y] = [camera.x + (px - width / 2) / camera.scale, camera.y - (py - height / 2) / camera.scale];
  const apart = (dx: number, dy: number) => {
    const turned = dx - 360 * Math.round(dx / 360);
    return Math.hypot(turned, dy) * camera.scale;
  };
  let [site, nearest] = [-1, Infinity];
  picture.sites.forEach((one, k) => {
    const distance = apart(one.x - x, one.y - y);
    if (distance <= one.radius + 3 && distance < nearest) [site, nearest] = [k, distance];
  });
  if (site >= 0) return { site };
  let flow = -1;
  nearest = Infinity;
  for (let k = picture.flows.length - 1; k >= 0; k--) {
    const { curve, width: wide } = picture.flows[k]!;
    const distance = apartFrom(curve, x, y) * camera.scale;
    if (distance <= wide / 2 + 3 && distance < nearest) [flow, nearest] = [k, distance];
  }
  return flow >= 0 ? { flow } : null;
}

const STEPS = 20;

/** Distance of a point from a curve, in degrees of the plane. */
function apartFrom(curve: Curve, x: number, y: number): number {
  const [x1, y1, cx, cy, x2, y2] = curve;
  const near = x - 360 * Math.round((x - (x1 + x2) / 2) / 360);
  if (near < Math.min(x1, cx, x2) - 3 || near > Math.max(x1, cx, x2) + 3 || y < Math.min(y1, cy, y2) - 3 || y > Math.max(y1, cy, y2) + 3) return Infinity;
  let least = Infinity;
  let [fromX, fromY] = [x1, y1];
  for (let k = 1; k <= STEPS; k++) {
    const [toX, toY] = along(curve, k / STEPS);
    const [dx, dy] = [toX - fromX, toY - fromY];
    const share = Math.max(0, Math.min(1, ((near - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy || 1)));
    least = Math.min(least, Math.hypot(near - fromX - share * dx, y - fromY - share * dy));
    [fromX, fromY] = [toX, toY];
  }
  return least;
}
