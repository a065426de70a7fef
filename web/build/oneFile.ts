import type { Plugin } from 'vite';

/** Puts all scripts and styles into the one HTML file, so that it opens without a server and without a network. */
export function oneFile(): Plugin {
  return {
    name: 'veta-one-file',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = Object.values(bundle).find((file) => file.type === 'asset' && file.fileName.endsWith('.html'));
      if (!page || page.type !== 'asset') throw new Error('The bundle holds no HTML page.');
      let html = String(page.source);
      let body = '';
      for (const file of Object.values(bundle)) {
        if (file === page) continue;
        const name = file.fileName.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
        if (file.type === 'chunk') {
          html = html.replace(new RegExp(`<script[^>]*src="[^"]*${name}"[^>]*></script>`), '');
          html = html.replace(new RegExp(`<link[^>]*href="[^"]*${name}"[^>]*>`), '');
          // Inside a script element, only its end tag and comment marks need care.
          body += `<script type="module">${file.code.replace(/<\/script/gi, '<\\/script').replace(/<!--/g, '\\x3C!--')}</script>\n`;
        } else if (file.fileName.endsWith('.css')) {
          const style = `<style>${String(file.source).replace(/<\/style/gi, '<\\/style')}</style>`;
          html = html.replace(new RegExp(`<link[^>]*href="[^"]*${name}"[^>]*>`), () => style);
        } else {
          throw new Error(`${file.fileName} would be a file of its own; inline it.`);
        }
        delete bundle[file.fileName];
      }
      page.source = html.replace('</body>', () => body + '</body>');
    },
  };
}
