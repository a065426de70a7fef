const waiting: { readonly ticket: number; readonly work: () => void }[] = [];
let last = 0;
let running = false;

/** Does work after the page is painted, one piece in a frame, in the order asked; the ticket takes it back. */
export function inTurn(work: () => void): number {
  waiting.push({ ticket: ++last, work });
  if (!running) {
    running = true;
    // The frame in which the page itself is painted goes before.
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(step)));
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
  if (running) requestAnimationFrame(() => setTimeout(step));
}
