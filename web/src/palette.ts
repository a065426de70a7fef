/** One colour a mineral and one a country, [light, dark], after Okabe and Ito (2008) and Tol (2021); neighbours in lists differ in lightness too, so that no finding rests on hue alone. */
const minerals: { readonly [name: string]: readonly [string, string] } = {
  lithium: ['#0072b2', '#4ea8de'], copper: ['#c8501a', '#f08a5b'], 'rare-earths': ['#00805c', '#2fc79c'], antimony: ['#b3578d', '#e39cc4'], uranium: ['#b87d00', '#f0b93a'],
  graphite: ['#4a5560', '#aab4be'], zinc: ['#2b8fc0', '#86cdf0'], nickel: ['#3f7d20', '#8fcb6b'], cobalt: ['#332288', '#9f8ff0'], manganese: ['#882255', '#d77ba6'],
  silver: ['#77828c', '#c9d1d8'], gallium: ['#7b3fa0', '#c08fe0'], germanium: ['#1f7f7b', '#5fc4bf'], fluorspar: ['#7c7a1a', '#cfcb5e'], indium: ['#5a86c9', '#a9c4f0'],
  cadmium: ['#a58a2a', '#e0cd7a'], batteries: ['#8a2d12', '#ffd9c2'], iron: ['#6b3e26', '#c29a80'], tungsten: ['#555577', '#a7a7cc'], magnesium: ['#2e6f57', '#7bc2a6'],
  aluminium: ['#8893a5', '#c3ccda'], other: ['#8d949b', '#8d949b'],
};

const countries: { readonly [id: string]: readonly [string, string] } = {
  us: ['#0072b2', '#4ea8de'], mx: ['#00805c', '#2fc79c'], ca: ['#c8501a', '#f08a5b'], cn: ['#882255', '#d77ba6'], au: ['#b87d00', '#f0b93a'], cl: ['#332288', '#9f8ff0'],
  jp: ['#b3578d', '#e39cc4'], kr: ['#2b8fc0', '#86cdf0'], ru: ['#4a5560', '#aab4be'], kz: ['#7c7a1a', '#cfcb5e'], pe: ['#1f7f7b', '#5fc4bf'], cd: ['#7b3fa0', '#c08fe0'],
  id: ['#3f7d20', '#8fcb6b'], in: ['#a58a2a', '#e0cd7a'], za: ['#8a2d12', '#e08a6b'], de: ['#555577', '#a7a7cc'], br: ['#2e6f57', '#7bc2a6'], ar: ['#5a86c9', '#a9c4f0'],
  mm: ['#6b3e26', '#c29a80'], my: ['#a04a6e', '#e0a0bd'], vn: ['#96621a', '#d9ae70'], tr: ['#9c3f3f', '#e39a9a'], tj: ['#68702f', '#b9c078'], bo: ['#4d6a8f', '#9fb8d8'],
  fr: ['#455a9c', '#a0b2ec'], gb: ['#6d4c8f', '#bfa0e0'], nl: ['#b5651d', '#e6a766'], be: ['#70662a', '#c4ba7c'], se: ['#3a7a8c', '#86c3d4'], fi: ['#5b7f6b', '#a8cbb7'],
  row: ['#8d949b', '#8d949b'],
};

/** Colours for kinds that are neither minerals nor countries. */
const kinds: { readonly [name: string]: readonly [string, string] } = {
  capital: ['#0072b2', '#4ea8de'], 'variable-operation': ['#c8501a', '#f08a5b'], 'fixed-operation': ['#b87d00', '#f0b93a'], transport: ['#00805c', '#2fc79c'], purchases: ['#882255', '#d77ba6'],
  storage: ['#332288', '#9f8ff0'], disposal: ['#4a5560', '#aab4be'], unserved: ['#2b8fc0', '#86cdf0'], exceedance: ['#8a4b08', '#d9a066'], salvage: ['#7c7a1a', '#cfcb5e'], sales: ['#1f7f7b', '#5fc4bf'],
  margin: ['#a04a6e', '#e0a0bd'], 'margin-weight': ['#6d4c8f', '#bfa0e0'], habit: ['#5b7f6b', '#a8cbb7'], damages: ['#7a3b2e', '#d89a8a'],
  'grade-A': ['#1b5e8a', '#4ea8de'], 'grade-B': ['#5f9ea0', '#7fc4c6'], 'grade-C': ['#d9a441', '#e8bf6d'], 'grade-D': ['#b5473c', '#e5857b'],
  'run-0': ['#4a5560', '#aab4be'], 'run-1': ['#0072b2', '#4ea8de'], 'run-2': ['#c8501a', '#f08a5b'], 'run-3': ['#00805c', '#2fc79c'],
  construction: ['#d9a441', '#e8bf6d'], ramping: ['#9cc6e0', '#c4e0f2'], operation: ['#1b5e8a', '#4ea8de'], home: ['#0072b2', '#4ea8de'], concern: ['#b5473c', '#e5857b'], others: ['#77828c', '#a9b4be'], abroad: ['#a9b4be', '#5b6670'], unmet: ['#b5473c', '#e5857b'], demand: ['#20262c', '#e8ecef'],
};

export type Theme = 'light' | 'dark';

const at = (theme: Theme) => (theme === 'dark' ? 1 : 0);

export function mineralColour(name: string, theme: Theme): string {
  return (minerals[name] ?? minerals['other']!)[at(theme)];
}

/** A country without an own colour has one of its id, always the same. */
export function countryColour(id: string, theme: Theme): string {
  const own = countries[id];
  if (own) return own[at(theme)];
  let hash = 7;
  for (const letter of id) hash = (hash * 31 + letter.charCodeAt(0)) % 360;
  return theme === 'dark' ? `hsl(${hash} 30% 68%)` : `hsl(${hash} 32% 42%)`;
}

export function kindColour(name: string, theme: Theme): string {
  return (kinds[name] ?? minerals['other']!)[at(theme)];
}

export const ink = { light: { text: '#1c2126', soft: '#4d565f', line: '#d5dae0', ground: '#ffffff' }, dark: { text: '#eef1f4', soft: '#b4bdc6', line: '#3a434c', ground: '#171b20' } } as const;
