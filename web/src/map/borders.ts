import states from 'virtual:states';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-50m.json';
import { unwrapped } from '../shape/arc.ts';

const topology = world as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Land as Natural Earth draws it, without Antarctica, which Mercator blows up. */
export function land(): FeatureCollection {
  const countries = feature(topology, topology.objects.countries) as FeatureCollection<Polygon | MultiPolygon, { name: string }>;
  return {
    type: 'FeatureCollection',
    features: countries.features
      .filter((country) => country.properties.name !== 'Antarctica')
      .map((country): Feature => ({ type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates: polygonsOf(country.geometry).map((rings) => rings.map(unwrapped)) } })),
  };
}

/** Borders between countries, each once; coasts are the edge of the land. */
export function borders(): FeatureCollection {
  return { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry: mesh(topology, topology.objects.countries as never, (a, b) => a !== b) }] };
}

/** Borders of the states of the United States, Mexico and Canada. */
export function stateBorders(): FeatureCollection {
  return { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates: states } }] };
}

function polygonsOf(geometry: Polygon | MultiPolygon): number[][][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}
