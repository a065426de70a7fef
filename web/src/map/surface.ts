import type { Camera } from './camera.ts';
import { painted, type Picture } from './paint.ts';

/** How much more than the frame is drawn on each side, as a share of the frame, so that a pan does not show an edge. */
const MARGIN = 0.4;
/** What drawing may take of a frame, in milliseconds. */
const SHARE_OF_FRAME = 5;
/** How long the view rests before it is drawn anew, in milliseconds, unless an edge comes near. */
const REST = 120;

interface Sheet {
  readonly canvas: HTMLCanvasElement;
  camera: Camera | null;
  picture: Picture | null;
}

/**
 * The map as a drawing that moves: two canvases larger than the frame. The one that is seen is moved and scaled as a whole while the reader pans and zooms, which costs the same for any
 * number of flows; the other one is drawn in small parts between frames and then takes its place.
 */
export class Surface {
  private readonly sheets: [Sheet, Sheet];
  private wanted: Camera = { x: 0, y: 0, scale: 1 };
  private picture: Picture | null = null;
  private work: Generator<void> | null = null;
  private target: { camera: Camera; picture: Picture } | null = null;
  private next = 0;
  private moved = 0;
  private width = 0;
  private height = 0;

  /** Called when what is seen is drawn as it should be. */
  onsettled: () => void = () => {};

  constructor(box: HTMLElement) {
    const sheet = (): Sheet => {
      const canvas = document.createElement('canvas');
      canvas.setAttribute('aria-hidden', 'true');
      canvas.className = 'sheet';
      box.append(canvas);
      return { canvas, camera: null, picture: null };
    };
    this.sheets = [sheet(), sheet()];
  }

  resize(width: number, height: number): void {
    [this.width, this.height] = [width, height];
    this.target = null;
    for (const sheet of this.sheets) sheet.camera = null;
    this.wake();
  }

  show(camera: Camera): void {
    this.wanted = camera;
    this.moved = performance.now();
    this.wake();
  }

  draw(picture: Picture): void {
    this.picture = picture;
    this.wake();
  }

  close(): void {
    cancelAnimationFrame(this.next);
    for (const sheet of this.sheets) sheet.canvas.remove();
  }

  private wake(): void {
    this.next ||= requestAnimationFrame(() => this.frame());
  }

  private frame(): void {
    this.next = 0;
    if (!this.picture || this.width === 0) return;
    this.place();
    if (!this.work && this.isStale() && (this.isDue() || performance.now() - this.moved > REST)) this.begin();
    if (this.work) this.advance();
    if (this.work || this.isStale()) this.wake();
    else this.onsettled();
  }

  private isStale(): boolean {
    const { camera, picture } = this.sheets[0];
    return picture !== this.picture || camera === null || camera.x !== this.wanted.x || camera.y !== this.wanted.y || camera.scale !== this.wanted.scale;
  }

  /** True when what is seen cannot wait for the reader's hand to rest: nothing or something else is drawn, an edge is near, or the scale is far off. */
  private isDue(): boolean {
    const { camera, picture } = this.sheets[0];
    if (camera === null || picture !== this.picture) return true;
    const factor = this.wanted.scale / camera.scale;
    const [dx, dy] = [Math.abs(this.wanted.x - camera.x) * this.wanted.scale, Math.abs(this.wanted.y - camera.y) * this.wanted.scale];
    const [roomX, roomY] = [(this.width / 2) * ((1 + 2 * MARGIN) * factor - 1), (this.height / 2) * ((1 + 2 * MARGIN) * factor - 1)];
    return factor > 2 || dx > 0.7 * roomX || dy > 0.7 * roomY;
  }

  /** Starts to draw the sheet that is not seen, for the view of now. */
  private begin(): void {
    const { canvas } = this.sheets[1];
    const density = Math.min(2, window.devicePixelRatio || 1);
    const [width, height] = [Math.ceil(this.width * (1 + 2 * MARGIN)), Math.ceil(this.height * (1 + 2 * MARGIN))];
    if (canvas.width !== Math.round(width * density) || canvas.height !== Math.round(height * density)) {
      [canvas.width, canvas.height] = [Math.round(width * density), Math.round(height * density)];
      Object.assign(canvas.style, { width: `${width}px`, height: `${height}px`, left: `${(this.width - width) / 2}px`, top: `${(this.height - height) / 2}px` });
    }
    // Drawn by the processor: the same everywhere, and each part is done when it is asked for.
    const pen = canvas.getContext('2d', { alpha: false, willReadFrequently: true })!;
    pen.setTransform(density, 0, 0, density, 0, 0);
    this.target = { camera: this.wanted, picture: this.picture! };
    this.work = painted(pen, this.wanted, width, height, this.picture!);
  }

  private advance(): void {
    const until = performance.now() + SHARE_OF_FRAME;
    const pen = this.sheets[1].canvas.getContext('2d')!;
    // Nothing is seen yet: the first drawing need not give way.
    const first = this.sheets[0].camera === null;
    do {
      if (this.work!.next().done) {
        this.work = null;
        break;
      }
      // Reading a pixel makes the browser do what it was told, so that the clock is true.
      if (!first) pen.getImageData(0, 0, 1, 1);
    } while (first || performance.now() < until);
    if (this.work) return;
    const target = this.target;
    // The frame has another size since: what was drawn does not fit.
    if (!target) return;
    Object.assign(this.sheets[1], target);
    this.sheets.reverse();
    this.place();
    this.sheets[0].canvas.style.visibility = 'visible';
    this.sheets[1].canvas.style.visibility = 'hidden';
  }

  /** Moves the sheet that is seen to where the view has gone. */
  private place(): void {
    const { canvas, camera } = this.sheets[0];
    if (!camera) return;
    const factor = this.wanted.scale / camera.scale;
    let apart = camera.x - this.wanted.x;
    apart -= 360 * Math.round(apart / 360);
    canvas.style.transform = `translate(${apart * this.wanted.scale}px, ${(this.wanted.y - camera.y) * this.wanted.scale}px) scale(${factor})`;
  }
}
