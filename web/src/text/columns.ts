import type { Language } from './texts.ts';

/** Headers of result tables in both languages; a test proves that none is missing. */
export const columnLabels: { readonly [column: string]: readonly [en: string, es: string] } = {
  facility: ['Facility', 'Instalación'], year: ['Year', 'Año'], activity_per_year: ['Production a year', 'Producción al año'], capacity_per_year: ['Capacity a year', 'Capacidad al año'],
  utilisation: ['Utilisation', 'Utilización'], limit: ['Limit', 'Límite'], table: ['Table', 'Tabla'], key: ['Row of the table', 'Fila de la tabla'], column: ['Column', 'Columna'],
  row: ['Row of the program', 'Fila del programa'], worth_usd_per_unit: ['Worth of one unit', 'Valor de una unidad'], worth_present_usd: ['Worth, present value', 'Valor, valor presente'],
  process: ['Process', 'Proceso'], region: ['Place', 'Lugar'], service_year: ['In service from', 'En servicio desde'], projects: ['Projects', 'Proyectos'], investment_usd: ['Investment', 'Inversión'],
  payer: ['Payer', 'Quién paga'], present: ['Today', 'Hoy'], violation: ['Must give way by', 'Debe ceder'], actor: ['Who pays', 'Quién paga'], category: ['Category', 'Categoría'],
  usd_per_year: ['Cost a year', 'Costo al año'], present_usd: ['Present value', 'Valor presente'], material: ['Material', 'Material'], quantity_per_year: ['Quantity a year', 'Cantidad al año'],
  lane: ['Lane', 'Ruta'], origin: ['From', 'Desde'], destination: ['To', 'Hasta'], price_usd_per_unit: ['Price', 'Precio'], supply: ['Supply', 'Oferta'], sale: ['Market', 'Mercado'],
  sector: ['End use', 'Uso final'], demand_per_year: ['Demand a year', 'Demanda al año'], unserved_per_year: ['Not met a year', 'Sin atender al año'], unserved_share: ['Share not met', 'Parte sin atender'],
  stock: ['Stock', 'Inventario'], level_units: ['Level', 'Nivel'], draw_per_year: ['Drawn a year', 'Extracción al año'],
};

export function columnLabel(column: string, language: Language): string {
  return columnLabels[column]?.[language === 'es' ? 1 : 0] ?? column;
}
