import type { InputMaterial } from '../contract.ts';

const byElement: { readonly [element: string]: string } = {
  Li: 'lithium', Cu: 'copper', Zn: 'zinc', Cd: 'cadmium', In: 'indium', Ge: 'germanium', Ga: 'gallium', U: 'uranium', C: 'graphite', F: 'fluorspar', Mn: 'manganese',
  Ni: 'nickel', Co: 'cobalt', Ag: 'silver', Sb: 'antimony', Nd: 'rare-earths', Pr: 'rare-earths', Dy: 'rare-earths', Tb: 'rare-earths', Ce: 'rare-earths', La: 'rare-earths',
  Y: 'rare-earths', Sm: 'rare-earths', Fe: 'iron', W: 'tungsten', Mg: 'magnesium', Al: 'aluminium',
};

/** The mineral of a chemical element. */
export function mineralOfElement(element: string): string {
  return byElement[element] ?? element.toLowerCase();
}

/** The mineral that a material belongs to; batteries carry several, utilities none. */
export function mineralOf(material: Pick<InputMaterial, 'id' | 'element' | 'stage'>): string {
  if (material.element) return mineralOfElement(material.element);
  if (material.stage === 'utility') return 'utilities';
  return /battery/.test(material.id) ? 'batteries' : 'other';
}

/** Minerals in the order of lists and legends. */
export const minerals: readonly string[] = [
  'lithium', 'copper', 'rare-earths', 'antimony', 'uranium', 'graphite', 'zinc', 'nickel', 'cobalt', 'manganese', 'silver', 'gallium', 'germanium', 'fluorspar', 'indium',
  'cadmium', 'batteries', 'iron', 'tungsten', 'magnesium', 'aluminium', 'utilities', 'other',
];

export const stages: readonly string[] = ['ore', 'concentrate', 'intermediate', 'refined', 'component', 'product', 'scrap', 'utility'];
