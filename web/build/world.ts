import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { MultiLineString, MultiPolygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Plugin } from 'vite';
import { mercator } from '../src/shape/mercator.ts';
import { type Place, thinned, unwrapped } from './lines.ts';

const NAME = 'virtual:world';
/** Half a pixel at the closest view of the map. */
const TOLERANCE = 0.006;
const STATE_TOLERANCE = 0.02;
const UNITS = 200;

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/**
 * Land and borders of Natural Earth 1:50m and borders of the states of the United States, Mexico and Canada, as the map draws them: in Mercator's plane, in steps of 1/200 degree, one text a layer; holes are marked.
 * Antarctica is left out, which Mercator blows up.
 */
export function world(states: URL): Plugin {
  return {
    name: 'veta-world',
    resolveId: (id) => (id === NAME ? '\0' + NAME : undefined),
    load(id) {
      if (id !== '\0' + NAME) return undefined;
      const topology = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8')) as World;
      const countries = topology.objects.countries.geometries.filter((country) => (country.properties as { name: string }).name !== 'Antarctica');
      const polygons = (merge(topology, countries as never) as MultiPolygon).coordinates as Place[][][];
      const borders = (mesh(topology, topology.objects.countries as never, (a, b) => a !== b) as MultiLineString).coordinates as Place[][];
      return `export const land=${JSON.stringify(polygons.map((rings) => written(rings, TOLERANCE, 4)).filter(Boolean).map((text) => text.replaceAll(';', ';~')).join(';'))};export const borders=${JSON.stringify(written(borders, TOLERANCE, 2))};export const states=${JSON.stringify(written(statesIn(states), STATE_TOLERANCE, 4))};`;
    },
  };
}

function statesIn(file: URL): Place[][] {
  const lines = readFileSync(file, 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
  return lines.map((line) => line.split(' ').slice(2).map((pair) => pair.split(',').map(Number) as Place));
}

/** Lines as whole numbers: the first point, then steps from point to point. */
function written(lines: readonly Place[][], tolerance: number, fewest: number): string {
  const texts: string[] = [];
  for (const line of lines) {
    const points = thinned(unwrapped(line).map(([x, y]): Place => [x, mercator(y)]), tolerance);
    if (points.length < fewest) continue;
    let [lastX, lastY] = [0, 0];
    const steps: number[] = [];
    for (const [x, y] of points.map((point) => point.map((part) => Math.round(part * UNITS)) as Place)) {
      if (steps.length > 0 && x === lastX && y === lastY) continue;
      steps.push(x - lastX, y - lastY);
      [lastX, lastY] = [x, y];
    }
    if (steps.length >= 2 * fewest) texts.push(steps.join(' '));
  }
  return texts.join(';');
}
