const waiting: { readonly ticket: number; readonly work: () => void }[] = [];
let last = 0;
let running = false;

/** Does work in a frame of its own, after what came before; the ticket takes it back. */
export function inTurn(work: () => void): number {
  waiting.push({ ticket: ++last, work });
  if (!running) {
    running = true;
    requestAnimationFrame(() => setTimeout(step));
  }
  return last;
}

export function leave(ticket: number): void {
  const place = waiting.findIndex((one) => one.ticket === ticket);
  if (place >= 0) waiting.splice(place, 1);
}

function step(): void {
  const next = waiting.shift();
  next?.work();
  running = waiting.length > 0;
  if (running) setTimeout(step);
}
