import { setWorkerUrl } from 'maplibre-gl';
import workerText from 'maplibre-gl/dist/maplibre-gl-worker.mjs?raw';

let ready = false;

/** Gives the map its worker out of the file itself: a page that was opened from a disk can load no second file. */
export function prepareWorker(): void {
  if (ready) return;
  setWorkerUrl(URL.createObjectURL(new Blob([workerText], { type: 'text/javascript' })));
  ready = true;
}
