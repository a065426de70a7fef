import type { StyleSpecification } from 'maplibre-gl';
import type { Theme } from '../palette.ts';
import { borders, land, stateBorders } from './borders.ts';

const inks = {
  light: { sea: '#dfe7ee', land: '#fafaf7', border: '#9aa5b0', state: '#cdd4da', ring: '#ffffff', chosen: '#111418' },
  dark: { sea: '#10161c', land: '#252d35', border: '#66727e', state: '#3d4751', ring: '#171b20', chosen: '#ffffff' },
} as const;

const nothing = { type: 'FeatureCollection' as const, features: [] };

/** The map's layers: sea, land, borders, flows, sites. All of it is in the file; no tiles, no fonts, no requests. */
export function mapStyle(theme: Theme): StyleSpecification {
  const ink = inks[theme];
  return {
    version: 8,
    sources: {
      land: { type: 'geojson', data: land(), tolerance: 0.2 },
      borders: { type: 'geojson', data: borders(), tolerance: 0.2 },
      states: { type: 'geojson', data: stateBorders(), tolerance: 0.2 },
      flows: { type: 'geojson', data: nothing, tolerance: 0.4 },
      sites: { type: 'geojson', data: nothing },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': ink.sea } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': ink.land, 'fill-outline-color': ink.border } },
      { id: 'states', type: 'line', source: 'states', minzoom: 2, paint: { 'line-color': ink.state, 'line-width': 0.7 } },
      { id: 'borders', type: 'line', source: 'borders', paint: { 'line-color': ink.border, 'line-width': 1 } },
      { id: 'flows', type: 'line', source: 'flows', layout: { 'line-cap': 'round' }, paint: { 'line-color': ['get', 'colour'], 'line-width': ['get', 'width'], 'line-opacity': theme === 'dark' ? 0.62 : 0.5 } },
      {
        id: 'sites', type: 'circle', source: 'sites',
        paint: {
          'circle-radius': ['get', 'radius'],
          'circle-color': ['case', ['get', 'works'], ['get', 'colour'], ink.land],
          'circle-stroke-color': ['case', ['get', 'chosen'], ink.chosen, ['case', ['get', 'works'], ink.ring, ['get', 'colour']]],
          'circle-stroke-width': ['case', ['get', 'chosen'], 3, ['case', ['get', 'works'], 0.8, 1.8]],
        },
      },
    ],
  };
}
