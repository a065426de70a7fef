import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const slot = "'inline-scripts-of-the-build'";

const escaped = (code: string) => code.replace(/<\/script/gi, '<\\/script').replace(/<!--/g, '\\x3C!--');

/** What a policy calls a script by its text: only scripts of the build run in a report, whatever the data say. */
const named = (script: string) => `'sha256-${createHash('sha256').update(script, 'utf8').digest('base64')}'`;

/**
 * Puts all scripts and styles into the one HTML file, so that it opens without a server and without a network. A part is a module that the viewer runs when it first needs it
 * (`src/part.ts`): it lies in the file as text, which costs nothing to open.
 */
export function oneFile(parts: { readonly [name: string]: string }): Plugin {
  return {
    name: 'veta-one-file',
    enforce: 'post',
    buildStart() {
      for (const [name, id] of Object.entries(parts)) this.emitFile({ type: 'chunk', id, name, preserveSignature: 'strict' });
    },
    generateBundle(_options, bundle) {
      const page = Object.values(bundle).find((file) => file.type === 'asset' && file.fileName.endsWith('.html'));
      if (!page || page.type !== 'asset') throw new Error('The bundle holds no HTML page.');
      let html = String(page.source);
      let body = '';
      const allowed: string[] = [];
      for (const file of Object.values(bundle)) {
        if (file === page) continue;
        const name = file.fileName.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
        if (file.type === 'chunk') {
          if (file.imports.length > 0) throw new Error(`${file.fileName} shares code with ${file.imports.join(', ')}; a part must stand alone.`);
          html = html.replace(new RegExp(`<script[^>]*src="[^"]*${name}"[^>]*></script>`), '');
          html = html.replace(new RegExp(`<link[^>]*href="[^"]*${name}"[^>]*>`), '');
          // Inside a script element, only its end tag and comment marks need care.
          const script = escaped(file.name in parts ? asPart(file.name, file.code) : file.code);
          body += file.name in parts ? `<script type="text/plain" id="part-${file.name}">${script}</script>\n` : `<script type="module">${script}</script>\n`;
          allowed.push(named(script));
        } else if (file.fileName.endsWith('.css')) {
          const style = `<style>${String(file.source).replace(/<\/style/gi, '<\\/style')}</style>`;
          html = html.replace(new RegExp(`<link[^>]*href="[^"]*${name}"[^>]*>`), () => style);
        } else {
          throw new Error(`${file.fileName} would be a file of its own; inline it.`);
        }
        delete bundle[file.fileName];
      }
      if (!html.includes(slot)) throw new Error('The page has no policy for its scripts.');
      page.source = html.replace(slot, () => allowed.sort().join(' ')).replace('</body>', () => body + '</body>');
    },
  };
}

/** A module as a script that leaves its exports where `src/part.ts` finds them. */
function asPart(name: string, code: string): string {
  const [all, list] = /export\s*\{([^}]*)\};?\s*$/.exec(code) ?? [];
  if (!all || !list) throw new Error(`The part ${name} exports nothing.`);
  const exports = list.split(',').map((one) => one.trim().split(/\s+as\s+/)).map(([from, to]) => `${to ?? from}:${from}`);
  return `(()=>{${code.slice(0, -all.length)}globalThis.vetaParts={...globalThis.vetaParts,${JSON.stringify(name)}:{${exports.join(',')}}}})()`;
}
