import type { InputRecipe } from '../contract.ts';
import { type Names, namesOf } from '../data/names.ts';
import type { Run } from '../data/report.ts';

/** How many tonnes of a mineral's element one unit of each material carries; materials without it are absent. With an element, of that one alone: an ore that carries several counts by what its refining gives. */
export function contentOf(run: Run, mineral: string, element = ''): Map<string, number> {
  const names = namesOf(run);
  const recipes = new Map<string, InputRecipe[]>();
  for (const recipe of run.inputs['recipes']?.records<InputRecipe>() ?? []) recipes.set(recipe.process, [...(recipes.get(recipe.process) ?? []), recipe]);
  const makers = new Map<string, string[]>();
  for (const process of names.processes.values()) makers.set(process.material, [...(makers.get(process.material) ?? []), process.id]);
  const content = new Map<string, number>();
  const seen = new Set<string>();
  const find = (material: string): number => {
    const known = content.get(material);
    if (known !== undefined) return known;
    const own = ownContent(names, material, mineral, element);
    if (own !== null) {
      content.set(material, own);
      return own;
    }
    if (seen.has(material)) return 0;
    seen.add(material);
    if (element && !['component', 'product'].includes(names.materials.get(material)!.stage)) {
      const refined = Math.max(0, ...[...recipes.values()].map((parts) => yieldOf(parts, material, find)));
      content.set(material, refined);
      return refined;
    }
    // Made goods carry what their recipe puts in; the richest recipe counts.
    const found = Math.max(0, ...(makers.get(material) ?? []).map((process) =>
      (recipes.get(process) ?? []).reduce((sum, part) => (part.quantity_per_unit! < 0 ? sum - part.quantity_per_unit! * find(part.material) : sum), 0)));
    content.set(material, found);
    return found;
  };
  for (const material of names.materials.keys()) find(material);
  return new Map([...content].filter(([, amount]) => amount > 1e-9));
}

/** The content that the table of materials states; null where only recipes can tell. */
function ownContent(names: Names, material: string, mineral: string, element: string): number | null {
  const row = names.materials.get(material);
  if (!row || row.stage === 'utility') return 0;
  if (element && names.mineral(material) === mineral && row.element !== element) return ['refined', 'scrap'].includes(row.stage) ? 0 : null;
  if (names.mineral(material) === mineral && row.element) return row.element_mass_fraction ?? 1;
  return row.stage === 'component' || row.stage === 'product' ? null : 0;
}

/** What a process gives of an element for a unit of an ore that it takes. */
function yieldOf(parts: readonly InputRecipe[], ore: string, find: (material: string) => number): number {
  const taken = -parts.filter((part) => part.material === ore).reduce((sum, part) => sum + part.quantity_per_unit!, 0);
  return taken > 0 ? parts.reduce((sum, part) => (part.quantity_per_unit! > 0 ? sum + part.quantity_per_unit! * find(part.material) : sum), 0) / taken : 0;
}

/** The elements of a mineral that are refined apart, such as those of rare earths; none where there is only one. */
export function elementsOf(run: Run, mineral: string): string[] {
  const names = namesOf(run);
  const found = [...new Set([...names.materials.values()].filter((row) => row.stage === 'refined' && names.mineral(row.id) === mineral && row.element).map((row) => row.element!))];
  return found.length > 1 ? found : [];
}
