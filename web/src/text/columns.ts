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
  importer: ['Importer', 'Importador'], account: ['Account', 'Cuenta'], stage: ['Stage', 'Etapa'], element: ['Element', 'Elemento'], country: ['Country', 'País'], kind: ['Kind', 'Clase'], name: ['Name', 'Nombre'], by: ['By', 'Según'],
  view: ['View', 'Vista'], share: ['Share', 'Parte'], basis: ['Basis', 'Base'], supplier: ['Supplier', 'Proveedor'], world_share: ['Share of world', 'Parte del mundo'], removed: ['Removed', 'Sin'], figure: ['Figure', 'Cifra'], treatment: ['Treatment', 'Tratamiento'],
  item: ['Flow', 'Flujo'], exporter: ['From', 'Desde'], benchmark: ['Benchmark', 'Referencia'], passes: ['Met', 'Se cumple'], computed: ['Computed', 'Calculado'], printed: ['Printed', 'Publicado'], agrees: ['Agrees', 'Coincide'], narrowed: ['Narrowed', 'Acotado'],
  production_t_per_year: ['Production', 'Producción'], imports_t_per_year: ['Imports', 'Importaciones'], exports_t_per_year: ['Exports', 'Exportaciones'], stock_fall_t_per_year: ['Fall of stocks', 'Baja de inventarios'], consumption_t_per_year: ['Consumption', 'Consumo'],
  reliance_percent: ['Net import reliance', 'Dependencia neta de importaciones'], reliance_low_percent: ['Least', 'Mínimo'], reliance_high_percent: ['Most', 'Máximo'], value_share_location: ['Value by place', 'Valor por lugar'], value_share_owner: ['Value by owner', 'Valor por dueño'],
  caught: ['Caught', 'Alcanzado'], sectors: ['End uses hit', 'Usos afectados'], worst_importer: ['Importer hit worst', 'Importador más afectado'], worst_sector: ['End use hit worst', 'Uso más afectado'], lost_share: ['Share lost', 'Parte perdida'],
  worst_material: ['Lacks most', 'Lo que más falta'], production_basis: ['Basis of production', 'Base de la producción'], production_year: ['Year of production', 'Año de la producción'], production_units_per_year: ['World production', 'Producción mundial'],
  largest_producer: ['Largest producer', 'Mayor productor'], largest_producer_share: ['Its share', 'Su parte'], hhi: ['HHI', 'IHH'], hhi_high: ['HHI, highest', 'IHH, máximo'], effective_suppliers: ['Effective suppliers', 'Proveedores efectivos'],
  hhi_governance: ['HHI with governance', 'IHH con gobernanza'], yale_concentration: ['Concentration (Yale)', 'Concentración (Yale)'], merge_effect: ['Rise of the HHI', 'Alza del IHH'], sourcing_basis: ['Basis of sourcing', 'Base del abasto'],
  largest_supplier: ['Largest supplier', 'Mayor proveedor'], largest_supplier_share: ['Its share', 'Su parte'], largest_foreign_supplier: ['Largest foreign supplier', 'Mayor proveedor externo'], largest_foreign_share: ['Its share', 'Su parte'],
  against_share: ['Share from countries asked about', 'Parte de los países en cuestión'], eu_supply_risk: ['EU supply risk', 'Riesgo de abasto (UE)'], eu_bottleneck: ['Bottleneck (EU)', 'Cuello de botella (UE)'], eu_importance: ['Importance (EU)', 'Importancia (UE)'],
  geopolrisk_score: ['GeoPolRisk score', 'Índice GeoPolRisk'], geopolrisk_usd_per_kg: ['GeoPolRisk midpoint', 'Punto medio GeoPolRisk'], geopolrisk_factor: ['GeoPolRisk factor', 'Factor GeoPolRisk'], usgs_disruption_potential: ['Disruption potential', 'Potencial de interrupción'],
  usgs_trade_exposure: ['Trade exposure', 'Exposición comercial'], usgs_vulnerability: ['Vulnerability', 'Vulnerabilidad'], usgs_supply_risk: ['Supply risk (USGS)', 'Riesgo de abasto (USGS)'], companion_share: ['By-product share', 'Parte como subproducto'], companion: ['Companion metal', 'Metal acompañante'],
  demand_units_per_year: ['Demand', 'Demanda'], demand_low_units_per_year: ['Demand, least', 'Demanda, mínima'], demand_high_units_per_year: ['Demand, most', 'Demanda, máxima'], element_t_per_year: ['Element', 'Elemento contenido'],
  direct_share: ['Last maker', 'Último fabricante'], refining_share: ['Refined there', 'Refinado ahí'], mining_share: ['Mined there', 'Extraído ahí'], touched_share: ['Passes through at any stage', 'Pasa en alguna etapa'], touched_share_owner: ['Passes through plants they control', 'Pasa por plantas que controlan'],
  value_share: ['Share of value', 'Parte del valor'], bottleneck: ['Bottleneck', 'Cuello de botella'], bottleneck_share: ['Share there', 'Parte ahí'], source_country: ['From', 'Desde'], source_material: ['What leaves', 'Lo que sale'], target_country: ['To', 'Hasta'],
  target_material: ['What it becomes', 'En qué se convierte'], quantity_units_per_year: ['Quantity', 'Cantidad'], price_ratio: ['Price ratio', 'Razón de precios'], price_ratio_low: ['Price ratio, low', 'Razón de precios, baja'], price_ratio_high: ['Price ratio, high', 'Razón de precios, alta'],
  quantity_ratio: ['Quantity ratio', 'Razón de cantidades'], backstop_share: ['Backstop', 'Respaldo'], loss_low_usd: ['Loss, low', 'Pérdida, baja'], loss_high_usd: ['Loss, high', 'Pérdida, alta'], reported_t_per_year: ['Reported', 'Reportado'], balanced_t_per_year: ['Balanced', 'Balanceado'],
  residual_t_per_year: ['Residual', 'Residuo'], served_share: ['Served', 'Atendido'], base_share: ['Served with all in place', 'Atendido con todo'], worst_share: ['Its share', 'Su parte'], eu_supply_risk_rank: ['EU supply risk', 'Riesgo de abasto (UE)'],
  geopolrisk_rank: ['GeoPolRisk', 'GeoPolRisk'], usgs_rank: ['USGS 2022', 'USGS 2022'], disruption_rank: ['Loss of a stop', 'Pérdida por un paro'], yale_rank: ['Yale', 'Yale'], against_rank: ['Share of concern', 'Parte de preocupación'], mean_rank: ['Mean rank', 'Lugar medio'],
  spread: ['Spread', 'Dispersión'], highest_by: ['Highest by', 'Mayor según'], lowest_by: ['Lowest by', 'Menor según'],
};

export function columnLabel(column: string, language: Language): string {
  return columnLabels[column]?.[language === 'es' ? 1 : 0] ?? column;
}
