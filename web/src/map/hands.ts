import { type Camera, moved, scaled } from './camera.ts';

/** What a reader's hands may do: drag, pinch, wheel, double click, keys. */
export interface Hands {
  readonly camera: () => Camera;
  readonly move: (camera: Camera) => void;
  /** A click or a tap that moved nothing. */
  readonly tap: (x: number, y: number) => void;
  readonly hover: (x: number, y: number) => void;
  readonly leave: () => void;
}

const STILL = 4;
const STEP = 90;

/** Listens to a box; the answer stops listening. */
export function handsOn(box: HTMLElement, hands: Hands): () => void {
  const fingers = new Map<number, { x: number; y: number }>();
  let travelled = 0;
  const place = (event: { clientX: number; clientY: number }) => {
    const { left, top } = box.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const zoom = (factor: number, x = box.clientWidth / 2, y = box.clientHeight / 2) => hands.move(scaled(hands.camera(), factor, x, y, box.clientWidth, box.clientHeight));
  const stop = new AbortController();
  const on = <Name extends keyof HTMLElementEventMap>(name: Name, act: (event: HTMLElementEventMap[Name]) => void) => box.addEventListener(name, act, { signal: stop.signal, passive: false });

  on('pointerdown', (event) => {
    if (event.button !== 0) return;
    box.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, place(event));
    if (fingers.size === 1) travelled = 0;
    hands.leave();
  });
  on('pointermove', (event) => {
    const now = place(event);
    const before = fingers.get(event.pointerId);
    if (!before) return hands.hover(now.x, now.y);
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    fingers.set(event.pointerId, now);
    travelled += Math.hypot(now.x - before.x, now.y - before.y);
    if (other) {
      const [far, near] = [Math.hypot(now.x - other.x, now.y - other.y), Math.hypot(before.x - other.x, before.y - other.y)];
      zoom(far / Math.max(1, near), (now.x + other.x) / 2, (now.y + other.y) / 2);
    }
    if (travelled > STILL) hands.move(moved(hands.camera(), (now.x - before.x) / fingers.size, (now.y - before.y) / fingers.size));
  });
  const lift = (event: PointerEvent) => {
    const down = fingers.get(event.pointerId);
    fingers.delete(event.pointerId);
    if (down && event.type === 'pointerup' && fingers.size === 0 && travelled <= STILL) hands.tap(down.x, down.y);
  };
  on('pointerup', lift);
  on('pointercancel', lift);
  on('pointerleave', () => hands.leave());
  on('wheel', (event) => {
    // Without a key the wheel belongs to the page.
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const lines = event.deltaMode === 1 ? 16 : 1;
    const { x, y } = place(event);
    zoom(Math.exp(-Math.max(-120, Math.min(120, event.deltaY * lines)) / 240), x, y);
  });
  on('dblclick', (event) => {
    const { x, y } = place(event);
    zoom(event.shiftKey ? 0.5 : 2, x, y);
  });
  on('keydown', (event) => {
    const steps: { readonly [key: string]: readonly [number, number] } = { ArrowLeft: [STEP, 0], ArrowRight: [-STEP, 0], ArrowUp: [0, STEP], ArrowDown: [0, -STEP] };
    const step = steps[event.key];
    if (step) hands.move(moved(hands.camera(), ...step));
    else if (event.key === '+' || event.key === '=') zoom(1.5);
    else if (event.key === '-') zoom(1 / 1.5);
    else return;
    event.preventDefault();
  });
  return () => stop.abort();
}
