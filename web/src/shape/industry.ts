import { matching, type Where } from '../data/reference.ts';
import type { Run } from '../data/report.ts';

/** What a country loses, in sum over its industries. */
export interface CountryLoss {
  readonly country: string;
  readonly low: number;
  readonly high: number;
  readonly where: Where;
}

/** What an industry loses. */
export interface IndustryLoss extends CountryLoss {
  readonly industry: string;
}

/** Countries that lose value added, the largest loss first. */
export function countryLosses(run: Run): CountryLoss[] {
  const table = run.tables['gdp_losses'];
  if (!table) return [];
  return matching(run, table, {})
    .map((row) => ({ country: table.text(row, 'country'), low: table.number(row, 'best_triage_usd'), high: table.number(row, 'rationed_usd'), where: { country: table.text(row, 'country') } }))
    .filter((loss) => loss.high > 0)
    .sort((a, b) => b.high - a.high);
}

/** Industries that lose value added, the largest loss first. */
export function industryLosses(run: Run): IndustryLoss[] {
  const table = run.tables['industry_losses'];
  if (!table) return [];
  return matching(run, table, {})
    .map((row) => {
      const [country, industry] = [table.text(row, 'country'), table.text(row, 'industry')];
      return { country, industry, low: table.number(row, 'best_triage_usd'), high: table.number(row, 'rationed_usd'), where: { country, industry } };
    })
    .sort((a, b) => Math.max(b.high, b.low) - Math.max(a.high, a.low));
}

/** Name of an industry in the reader's language; industries of two countries may share an id. */
export function industryName(run: Run, country: string, industry: string, language: 'en' | 'es'): string {
  const table = run.inputs['industries'];
  const row = table ? matching(run, table, { id: industry, region: country })[0] : undefined;
  return row === undefined ? industry : table!.text(row, language === 'es' ? 'name_es' : 'name_en') || industry;
}
