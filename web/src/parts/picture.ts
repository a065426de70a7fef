import { ink, type Theme } from '../palette.ts';

const escape = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** A chart as a drawing of its own: title above, source below. */
export function framed(svg: string, width: number, height: number, title: string, source: string, theme: Theme): string {
  const colours = ink[theme];
  const lines = wrapped(title, Math.floor(width / 9));
  const notes = wrapped(source, Math.floor(width / 6));
  const top = 16 + lines.length * 22;
  const whole = top + height + 14 + notes.length * 15;
  const font = 'font-family="system-ui, sans-serif"';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}"><rect width="100%" height="100%" fill="${colours.ground}"/>` +
    lines.map((line, k) => `<text x="12" y="${24 + k * 22}" ${font} font-size="17" font-weight="600" fill="${colours.text}">${escape(line)}</text>`).join('') +
    `<svg x="0" y="${top}" width="${width}" height="${height}">${svg}</svg>` +
    notes.map((line, k) => `<text x="12" y="${top + height + 16 + k * 15}" ${font} font-size="11" fill="${colours.soft}">${escape(line)}</text>`).join('') + '</svg>';
}

/** A drawing as PNG at twice its size. */
export async function png(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width * 2, image.height * 2];
  const context = canvas.getContext('2d')!;
  context.scale(2, 2);
  context.drawImage(image, 0, 0);
  return new Promise((done, fail) => canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('No picture.'))), 'image/png'));
}

function wrapped(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last === undefined || last.length + word.length + 1 > letters) lines.push(word);
    else lines[lines.length - 1] = last + ' ' + word;
  }
  return lines;
}
