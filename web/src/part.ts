interface Parts {
  echarts: typeof import('./parts/echarts.ts');
  lines: typeof import('./map/lines.ts');
}

/** A part of the viewer that lies in the file as text; it is run when it is first asked for. */
export function part<Name extends keyof Parts>(name: Name): Parts[Name] {
  const held = globalThis as { vetaParts?: Partial<Parts> };
  if (!held.vetaParts?.[name]) {
    const script = document.createElement('script');
    script.textContent = document.getElementById(`part-${name}`)?.textContent ?? '';
    document.head.append(script);
  }
  const found = held.vetaParts?.[name];
  if (!found) throw new Error(`This report lacks its part ${name}. Write it again with veta report.`);
  return found;
}
