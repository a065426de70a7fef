import { limitWords } from '../contract.ts';
import type { Language } from './texts.ts';

/** Words of the tables (minerals, stages, statuses, categories) in both languages; a word without an entry is shown as it is written. */
const words: { readonly [word: string]: readonly [en: string, es: string] } = {
  ...limitWords,
  lithium: ['lithium', 'litio'], copper: ['copper', 'cobre'], 'rare-earths': ['rare earths', 'tierras raras'], antimony: ['antimony', 'antimonio'], uranium: ['uranium', 'uranio'],
  graphite: ['graphite', 'grafito'], zinc: ['zinc', 'zinc'], nickel: ['nickel', 'níquel'], cobalt: ['cobalt', 'cobalto'], manganese: ['manganese', 'manganeso'], silver: ['silver', 'plata'],
  gallium: ['gallium', 'galio'], germanium: ['germanium', 'germanio'], fluorspar: ['fluorspar', 'fluorita'], indium: ['indium', 'indio'], cadmium: ['cadmium', 'cadmio'],
  batteries: ['batteries', 'baterías'], iron: ['iron', 'hierro'], tungsten: ['tungsten', 'tungsteno'], magnesium: ['magnesium', 'magnesio'], aluminium: ['aluminium', 'aluminio'],
  felt: ['felt', 'se siente'], absorbed: ['others make up for it', 'otros lo reponen'], 'stops-no-goods': ['stops no goods', 'no detiene mercancías'], 'not-in-force': ['not in force', 'no está en vigor'],
  answered: ['answered', 'con respuesta'], failed: ['failed', 'falló'], refused: ['cannot be asked so', 'no puede preguntarse así'], 'not-done': ['not done: stopped before', 'sin hacer: se detuvo antes'],
  'not-built': ['only plants not at work', 'solo plantas que no operan'], 'not-at-work': ['nothing at work', 'nada en operación'],
  utilities: ['utilities', 'servicios'], other: ['other', 'otros'],
  severity: ['severity', 'gravedad'], factor: ['factor', 'factor'], months: ['months', 'meses'], target: ['target', 'blanco'],
  stock: ['stock', 'inventario'], plant: ['plant', 'planta'], substitution: ['substitution', 'sustitución'], floor: ['price floor', 'precio piso'],
  ore: ['ore', 'mena'], concentrate: ['concentrate', 'concentrado'], intermediate: ['intermediate', 'intermedio'], refined: ['refined', 'refinado'], component: ['component', 'componente'],
  product: ['product', 'producto'], scrap: ['scrap', 'chatarra'], utility: ['utility', 'servicio'],
  operating: ['operating', 'en operación'], ramping: ['ramping up', 'en arranque'], construction: ['under construction', 'en construcción'], permitting: ['permitting', 'en trámite'],
  candidate: ['candidate', 'candidato'], suspended: ['suspended', 'suspendido'], closed: ['closed', 'cerrado'],
  capital: ['capital', 'capital'], 'variable-operation': ['variable operation', 'operación variable'], 'fixed-operation': ['fixed operation', 'operación fija'], transport: ['transport', 'transporte'],
  purchases: ['purchases', 'compras'], sales: ['sales', 'ventas'], storage: ['storage', 'almacenamiento'], disposal: ['disposal', 'disposición'], unserved: ['unmet demand', 'demanda sin atender'], exceedance: ['above a cap', 'sobre un tope'], salvage: ['salvage', 'valor residual'],
  optimal: ['optimal', 'óptimo'], infeasible: ['no plan exists', 'no existe plan'], unbounded: ['costs without end', 'costo sin fin'], 'time-limit': ['stopped at the time limit', 'detenido por el límite de tiempo'],
  occurrence: ['occurrence', 'indicio'], inferred: ['inferred resource', 'recurso inferido'], indicated: ['indicated resource', 'recurso indicado'], 'pre-feasibility': ['pre-feasibility study', 'prefactibilidad'],
  feasibility: ['feasibility study', 'factibilidad'], reserve: ['reserve', 'reserva'], producing: ['producing', 'en producción'],
  revenue: ['revenue', 'ingresos'], 'operating-cost': ['operating cost', 'costo de operación'], sustaining: ['sustaining capital', 'capital de sostenimiento'], closure: ['closure', 'cierre'], 'working-capital': ['working capital', 'capital de trabajo'],
  taxes: ['taxes', 'impuestos'], royalties: ['royalties', 'regalías'], support: ['support', 'apoyo'], grants: ['grants', 'subsidios'], finance: ['finance', 'financiamiento'], bond: ['closure bond', 'fianza de cierre'], owners: ['owners', 'dueños'],
  price: ['price', 'precio'], 'discount-rate': ['discount rate', 'tasa de descuento'], delay: ['delay, years', 'retraso, años'], recovery: ['recovery', 'recuperación'], 'tax-rate': ['tax rate', 'tasa de impuestos'], facility: ['plant', 'planta'], country: ['country', 'país'],
  'initial-capital': ['initial capital', 'capital inicial'], 'income-tax': ['income tax', 'impuesto sobre la renta'], 'federal-income-tax': ['federal income tax', 'impuesto federal sobre la renta'], 'state-tax': ['state tax', 'impuesto estatal'], ptu: ['profit sharing with workers', 'reparto de utilidades'],
  'special-duty': ['special mining duty', 'derecho especial sobre minería'], 'extraordinary-duty': ['extraordinary mining duty', 'derecho extraordinario sobre minería'], severance: ['severance tax', 'impuesto a la extracción'], 'mining-tax': ['mining tax', 'impuesto minero'],
  'ctm-credit': ['clean technology credit', 'crédito a tecnología limpia'], '45x': ['45X production credit', 'crédito a la producción 45X'], 'net-revenue': ['net revenue tax', 'impuesto al ingreso neto'], 'net-current-proceeds': ['net current proceeds tax', 'impuesto a los ingresos corrientes netos'],
  'facilities.capacity_per_year': ['capacity of plants', 'capacidad de plantas'], 'facilities.minimum_utilisation': ['minimum use of plants', 'uso mínimo de plantas'], 'facilities.resource_units': ['resource in the ground', 'recurso en el subsuelo'],
  'facilities.build_maximum_per_year': ['most that can be built a year', 'obra máxima al año'], 'facilities.build_minimum_per_year': ['least that can be built', 'obra mínima'], 'facilities.maximum_builds': ['number of projects', 'número de proyectos'],
  'lanes.capacity_per_year': ['capacity of lanes', 'capacidad de rutas'], 'supplies.quantity_per_year': ['quantity on offer', 'cantidad ofrecida'], 'sales.quantity_per_year': ['quantity the market takes', 'cantidad que toma el mercado'],
  'disposals.capacity_per_year': ['capacity of disposal', 'capacidad de disposición'], 'stocks.capacity_units': ['capacity of stocks', 'capacidad de inventarios'], 'stocks.minimum_units': ['least level of stocks', 'nivel mínimo de inventarios'],
  'stocks.final_minimum_units': ['final level of stocks', 'nivel final de inventarios'], 'stocks.fill_per_year': ['filling rate', 'ritmo de llenado'], 'stocks.draw_per_year': ['drawing rate', 'ritmo de extracción'],
  'share_caps.maximum_share': ['cap on a share', 'tope a una participación'], 'emission_caps.quantity_t_co2_per_year': ['cap on emissions', 'tope de emisiones'], 'demands.quantity_per_year': ['demand that must be met', 'demanda que debe atenderse'],
};

/** A word of the tables in the reader's language. */
export function word(text: string, language: Language): string {
  const found = words[text];
  return found ? found[language === 'es' ? 1 : 0] : text.replaceAll('-', ' ');
}

/** A word that begins a label. */
export function title(text: string, language: Language): string {
  const said = word(text, language);
  return said.charAt(0).toLocaleUpperCase(language) + said.slice(1);
}

export const wordPairs: readonly (readonly [string, string])[] = Object.values(words);
