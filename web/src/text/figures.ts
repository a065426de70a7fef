import type { Language } from './texts.ts';

/** Single figures of a run's summary that its answer shows, in the order of showing. */
export const figureLabels: { readonly [figure: string]: readonly [en: string, es: string] } = {
  projects: ['Projects appraised', 'Proyectos evaluados'], projects_that_pay: ['Projects that pay', 'Proyectos rentables'], npv_equity_usd: ['Net present value of all owners', 'Valor presente neto de todos los dueños'],
  planned_sites_no_owner_would_build: ['Planned sites that no owner would build', 'Sitios planeados que ningún dueño construiría'], accounts: ['Accounts of net import reliance', 'Cuentas de dependencia neta'],
  accounts_that_agree: ['Of them equal to what is printed', 'De ellas, iguales a lo publicado'], benchmarks_missed: ['Benchmarks missed', 'Referencias incumplidas'], single_points_of_failure: ['Single points of failure', 'Puntos únicos de falla'],
  loss_usd: ['Loss of the whole market', 'Pérdida de todo el mercado'], loss_low_usd: ['Loss, lower bound', 'Pérdida, cota inferior'], loss_high_usd: ['Loss, upper bound', 'Pérdida, cota superior'], home_loss_usd: ['Loss at home', 'Pérdida en casa'],
  peak_ratio: ['Highest price over the usual price', 'Mayor precio sobre el usual'], short_sectors: ['End uses that run short', 'Usos finales que quedan cortos'], cases: ['Shocks tried', 'Crisis probadas'],
  cases_failed: ['Shocks that failed', 'Crisis que fallaron'], cases_not_done: ['Shocks not done', 'Crisis sin hacer'], removals_failed: ['Removals that failed', 'Retiros que fallaron'], removals_not_done: ['Removals not done', 'Retiros sin hacer'],
};

export function figureLabel(name: string, language: Language): string {
  return figureLabels[name]?.[language === 'es' ? 1 : 0] ?? name;
}
