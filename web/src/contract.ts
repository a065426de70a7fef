// Printed by a test from the [Table], [Column] and [Unit] attributes of the row records. Do not edit: VETA_UPDATE_DOCS=1 ./test ViewerContract

export interface ColumnFacts {
  readonly kind: 'number' | 'text' | 'flag';
  readonly unit: string | null;
  readonly description: string;
}

/** How much each facility runs. */
export interface PlanActivityRow {
  readonly facility: string;
  readonly year: number;
  readonly activity_per_year: number | null;
  readonly capacity_per_year: number | null;
  readonly utilisation: number | null;
}

/** Limits that bind, and what one more unit of room is worth. */
export interface PlanBindingRow {
  readonly limit: string;
  readonly table: string;
  readonly key: string;
  readonly column: string;
  readonly row: string;
  readonly year: number | null;
  readonly worth_usd_per_unit: number | null;
  readonly worth_present_usd: number | null;
}

/** What is built, where and when. */
export interface PlanBuildRow {
  readonly facility: string;
  readonly process: string;
  readonly region: string;
  readonly year: number;
  readonly service_year: number;
  readonly projects: number | null;
  readonly capacity_per_year: number | null;
  readonly investment_usd: number | null;
  readonly payer: string;
}

/** Limits that must give way before a plan exists. */
export interface PlanConflictRow {
  readonly limit: string;
  readonly table: string;
  readonly key: string;
  readonly column: string;
  readonly row: string;
  readonly year: number | null;
  readonly present: number | null;
  readonly violation: number | null;
}

/** Cost accounts: who pays for what. */
export interface PlanCostRow {
  readonly actor: string;
  readonly category: string;
  readonly year: number | null;
  readonly usd_per_year: number | null;
  readonly present_usd: number | null;
}

/** Surplus that is discarded. */
export interface PlanDiscardRow {
  readonly region: string;
  readonly material: string;
  readonly year: number;
  readonly quantity_per_year: number | null;
}

/** What moves on each lane. */
export interface PlanFlowRow {
  readonly lane: string;
  readonly origin: string;
  readonly destination: string;
  readonly material: string;
  readonly year: number;
  readonly quantity_per_year: number | null;
}

/** What one more unit of a material costs at a place: the dual of its balance, in money of the year. */
export interface PlanPriceRow {
  readonly region: string;
  readonly material: string;
  readonly year: number;
  readonly price_usd_per_unit: number | null;
}

/** What is bought from outside the model. */
export interface PlanPurchaseRow {
  readonly supply: string;
  readonly region: string;
  readonly material: string;
  readonly year: number;
  readonly quantity_per_year: number | null;
}

/** What is sold to outside the model. */
export interface PlanSaleRow {
  readonly sale: string;
  readonly region: string;
  readonly material: string;
  readonly year: number;
  readonly quantity_per_year: number | null;
}

/** Levels of stocks at the end of each period. */
export interface PlanStockRow {
  readonly stock: string;
  readonly year: number;
  readonly level_units: number | null;
  readonly draw_per_year: number | null;
}

/** Demand, and what of it is not served. */
export interface PlanServiceRow {
  readonly region: string;
  readonly material: string;
  readonly sector: string | null;
  readonly year: number;
  readonly demand_per_year: number | null;
  readonly unserved_per_year: number | null;
  readonly unserved_share: number | null;
}

/** Where figures come from, with licence and grade. */
export interface InputSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly year: number | null;
  readonly address: string | null;
  readonly licence: string;
  readonly grade: string;
}

/** Planning settings: time, discounting, reporting. The list of ids and defaults is in the documentation. */
export interface InputSetting {
  readonly id: string;
  readonly value: string;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** Countries, states, sites, ports and markets, in one tree. */
export interface InputRegion {
  readonly id: string;
  readonly kind: string;
  readonly parent: string | null;
  readonly blocs: string | null;
  readonly name_en: string;
  readonly name_es: string;
  readonly latitude_deg: number | null;
  readonly longitude_deg: number | null;
  readonly governance: number | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** Materials in the form in which they are made, moved and used. */
export interface InputMaterial {
  readonly id: string;
  readonly stage: string;
  readonly unit: string | null;
  readonly element: string | null;
  readonly element_mass_fraction: number | null;
  readonly mobile: string | null;
  readonly hs_codes: string | null;
  readonly name_en: string;
  readonly name_es: string;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** Ways of turning materials into materials. */
export interface InputProcess {
  readonly id: string;
  readonly stage: string;
  readonly material: string;
  readonly name_en: string;
  readonly name_es: string;
  readonly emissions_t_co2_per_unit: number | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** What one unit of a process takes (negative) and gives (positive). */
export interface InputRecipe {
  readonly process: string;
  readonly material: string;
  readonly quantity_per_unit: number;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** Mines, plants, recyclers, power contracts: a process at a site, existing or possible. */
export interface InputFacility {
  readonly id: string;
  readonly process: string;
  readonly region: string;
  readonly name_en: string;
  readonly name_es: string;
  readonly operator: string | null;
  readonly owner: string | null;
  readonly status: string;
  readonly maturity: string | null;
  readonly capacity_per_year: number | null;
  readonly opens_year: number | null;
  readonly closes_year: number | null;
  readonly availability: number | null;
  readonly minimum_utilisation: number | null;
  readonly resource_units: number | null;
  readonly variable_cost_usd_per_unit: number | null;
  readonly fixed_cost_usd_per_unit_year: number | null;
  readonly build_rule: string | null;
  readonly build_minimum_per_year: number | null;
  readonly build_maximum_per_year: number | null;
  readonly maximum_builds: number | null;
  readonly capex_usd_per_unit_year: number | null;
  readonly capex_fixed_usd: number | null;
  readonly build_from_year: number | null;
  readonly build_to_year: number | null;
  readonly lead_time_years: number | null;
  readonly ramp: string | null;
  readonly life_years: number | null;
  readonly payer: string | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** Figures of a facility that change over time; between two years they run straight, outside they hold. */
export interface InputFacilityYear {
  readonly facility: string;
  readonly year: number;
  readonly capacity_per_year: number | null;
  readonly availability: number | null;
  readonly variable_cost_usd_per_unit: number | null;
  readonly capex_usd_per_unit_year: number | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** Ways of moving materials. */
export interface InputMode {
  readonly id: string;
  readonly name_en: string;
  readonly name_es: string;
  readonly fixed_cost_usd_per_unit: number | null;
  readonly cost_usd_per_unit_km: number | null;
  readonly speed_km_per_day: number | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** Connections on which materials move. */
export interface InputLane {
  readonly id: string;
  readonly origin: string;
  readonly destination: string;
  readonly mode: string | null;
  readonly materials: string | null;
  readonly distance_km: number | null;
  readonly cost_usd_per_unit: number | null;
  readonly capacity_per_year: number | null;
  readonly loss_fraction: number | null;
  readonly transit_days: number | null;
  readonly border_crossing: string | null;
  readonly opens_year: number | null;
  readonly closes_year: number | null;
  readonly payer: string | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** End uses. */
export interface InputSector {
  readonly id: string;
  readonly name_en: string;
  readonly name_es: string;
  readonly priority_tier: number | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** What end uses draw, by year; between two years it runs straight, and a year outside the series is an error. */
export interface InputDemand {
  readonly region: string;
  readonly material: string;
  readonly sector: string | null;
  readonly year: number | null;
  readonly quantity_per_year: number;
  readonly unserved_value_usd_per_unit: number | null;
  readonly payer: string | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** Purchases from outside the model at a price, by year; several rows with other ids are the steps of a supply curve. */
export interface InputSupply {
  readonly id: string;
  readonly year: number | null;
  readonly region: string;
  readonly material: string;
  readonly origin: string | null;
  readonly quantity_per_year: number | null;
  readonly price_usd_per_unit: number;
  readonly must_take: string | null;
  readonly payer: string | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** Sales to outside the model at a price, by year. */
export interface InputSale {
  readonly id: string;
  readonly year: number | null;
  readonly region: string;
  readonly material: string;
  readonly quantity_per_year: number | null;
  readonly price_usd_per_unit: number;
  readonly payer: string | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** Where surplus may be discarded, free or paid. Without a row here nothing may be thrown away. */
export interface InputDisposal {
  readonly material: string;
  readonly region: string | null;
  readonly cost_usd_per_unit: number | null;
  readonly capacity_per_year: number | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** Inventories between periods. Levels are counted at the end of a period. */
export interface InputStock {
  readonly id: string;
  readonly region: string;
  readonly material: string;
  readonly owner: string | null;
  readonly initial_units: number | null;
  readonly capacity_units: number | null;
  readonly minimum_units: number | null;
  readonly final_minimum_units: number | null;
  readonly fill_per_year: number | null;
  readonly draw_per_year: number | null;
  readonly holding_cost_usd_per_unit_year: number | null;
  readonly loss_per_year: number | null;
  readonly payer: string | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** Caps on the share of a material's supply into a region that comes from a group of countries; in force from the first year given, straight between years, held after the last. */
export interface InputShareCap {
  readonly id: string;
  readonly year: number;
  readonly region: string;
  readonly materials: string;
  readonly group: string;
  readonly maximum_share: number;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** Caps on direct emissions; in force from the first year given, straight between years, held after the last. */
export interface InputEmissionCap {
  readonly region: string;
  readonly year: number;
  readonly quantity_t_co2_per_year: number;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** Goods whose number drives demand: vehicles, batteries, wind turbines, aircraft. */
export interface InputProduct {
  readonly id: string;
  readonly sector: string;
  readonly unit: string;
  readonly name_en: string;
  readonly name_es: string;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** How many units of a product a region makes or installs in a year. */
export interface InputProductVolume {
  readonly product: string;
  readonly region: string;
  readonly year: number;
  readonly quantity_per_year: number;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** How much of a material one unit of a product holds. */
export interface InputIntensity {
  readonly product: string;
  readonly material: string;
  readonly quantity_per_unit: number;
  readonly minimum_per_unit: number | null;
  readonly maximum_per_unit: number | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** Value added of end-use sectors by country: what a shortage puts at risk. */
export interface InputSectorValue {
  readonly sector: string;
  readonly region: string;
  readonly year: number;
  readonly value_added_usd_per_year: number;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** Shocks as dated objects: what may happen to supply, by whom and against whom. */
export interface InputEvent {
  readonly id: string;
  readonly kind: string;
  readonly name_en: string;
  readonly name_es: string;
  readonly actor: string | null;
  readonly facility: string | null;
  readonly target: string | null;
  readonly materials: string | null;
  readonly sector: string | null;
  readonly severity: number | null;
  readonly factor: number | null;
  readonly licence_delay_days: number | null;
  readonly extraterritorial: string | null;
  readonly value_threshold: number | null;
  readonly legal_reference: string | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** The history of an event: from which day on it is announced, in force, suspended or over. */
export interface InputEventState {
  readonly event: string;
  readonly date: string;
  readonly state: string;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** What stands in the way of projects: law, taxes, permits, power, water, people, know-how. */
export interface InputObstacle {
  readonly id: string;
  readonly kind: string;
  readonly name_en: string;
  readonly name_es: string;
  readonly region: string;
  readonly materials: string | null;
  readonly facilities: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly rate: number | null;
  readonly years: number | null;
  readonly count: number | null;
  readonly amount_usd: number | null;
  readonly price_usd_per_unit: number | null;
  readonly legal_reference: string | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** Instruments of policy with typed parameters, who pays them, and the obstacle or programme they stand for. */
export interface InputLever {
  readonly id: string;
  readonly kind: string;
  readonly name_en: string;
  readonly name_es: string;
  readonly materials: string | null;
  readonly facilities: string | null;
  readonly regions: string | null;
  readonly amount_usd: number | null;
  readonly price_usd_per_unit: number | null;
  readonly quantity_per_year: number | null;
  readonly rate: number | null;
  readonly share: number | null;
  readonly years: number | null;
  readonly lead_time_saved_years: number | null;
  readonly first_year: number | null;
  readonly last_year: number | null;
  readonly payer: string | null;
  readonly obstacle: string | null;
  readonly programme: string | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** What mines and plants pay to governments in a place, as the law stood between two days. */
export interface InputTaxRegime {
  readonly id: string;
  readonly region: string;
  readonly extends: string | null;
  readonly valid_from: string;
  readonly valid_to: string | null;
  readonly name_en: string;
  readonly name_es: string;
  readonly legal_reference: string | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** The taxes, royalties and credits of a regime, in the order in which they are worked out. */
export interface InputTaxInstrument {
  readonly id: string;
  readonly regime: string;
  readonly order: number;
  readonly kind: string;
  readonly recipient: string | null;
  readonly name_en: string;
  readonly name_es: string;
  readonly applies_to: string | null;
  readonly materials: string | null;
  readonly quantity_from_per_year: number | null;
  readonly quantity_to_per_year: number | null;
  readonly first_year: number | null;
  readonly last_year: number | null;
  readonly rate: number | null;
  readonly step_by: string | null;
  readonly step_method: string | null;
  readonly minimum_share_of_revenue: number | null;
  readonly operating_cost_share: number | null;
  readonly initial_capital: string | null;
  readonly sustaining_capital: string | null;
  readonly capital_years: number | null;
  readonly capital_rate: number | null;
  readonly deducts_closure: string | null;
  readonly deducts_interest: string | null;
  readonly deducts_instruments: string | null;
  readonly losses: string | null;
  readonly loss_years: number | null;
  readonly loss_limit: number | null;
  readonly loss_uplift_per_year: number | null;
  readonly against: string | null;
  readonly limit_share: number | null;
  readonly eligible_share: number | null;
  readonly lowers_capital: string | null;
  readonly excludes_prohibited_owners: string | null;
  readonly legal_reference: string | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** Rates of instruments that have several: by margin, quantity or year, one row a step, lowest first. */
export interface InputTaxStep {
  readonly instrument: string;
  readonly step: number;
  readonly from_margin: number | null;
  readonly from_quantity_per_year: number | null;
  readonly from_year: number | null;
  readonly rate: number;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** How uncertain a figure of another table is, as ratios to it, so that a scenario which scales the figure keeps its uncertainty. */
export interface InputUncertainty {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly distribution: string;
  readonly low_ratio: number;
  readonly mode_ratio: number | null;
  readonly high_ratio: number;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** Observed production, for calibration and indicators. */
export interface InputProduction {
  readonly region: string;
  readonly material: string;
  readonly year: number;
  readonly quantity_per_year: number | null;
  readonly qualifier: string | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** Observed trade between two regions, for calibration and indicators. */
export interface InputTrade {
  readonly exporter: string;
  readonly importer: string;
  readonly material: string;
  readonly year: number;
  readonly quantity_per_year: number | null;
  readonly value_usd_per_year: number | null;
  readonly qualifier: string | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** Observed prices. */
export interface InputPrice {
  readonly material: string;
  readonly region: string;
  readonly year: number;
  readonly month: number | null;
  readonly price_usd_per_unit: number;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** What a statistical office counts together when it states how far a country relies on imports: one form or group of forms. */
export interface InputAccount {
  readonly id: string;
  readonly region: string;
  readonly name_en: string;
  readonly name_es: string;
  readonly stage: string;
  readonly materials: string;
  readonly content: string;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** Components of apparent consumption as the statistical office adds them up. */
export interface InputAccountItem {
  readonly account: string;
  readonly year: number;
  readonly component: string;
  readonly item: string;
  readonly quantity_t_per_year: number | null;
  readonly minimum_t_per_year: number | null;
  readonly maximum_t_per_year: number | null;
  readonly qualifier: string | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** Net import reliance and apparent consumption as the statistical office prints them; what the computed figure is compared with. */
export interface InputPrintedReliance {
  readonly account: string;
  readonly year: number;
  readonly printed: string;
  readonly minimum_percent: number | null;
  readonly maximum_percent: number | null;
  readonly consumption_t_per_year: number | null;
  readonly qualifier: string | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** Shares of a country's imports by country of origin, as the statistical office prints them, mostly over several years. */
export interface InputImportSource {
  readonly importer: string;
  readonly form: string;
  readonly exporter: string;
  readonly to_year: number;
  readonly from_year: number;
  readonly share: number;
  readonly materials: string | null;
  readonly account: string | null;
  readonly qualifier: string | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** How a material's market answers: recycling, substitutes, elasticities, spare capacity. What indicators of criticality read. */
export interface InputMarketTerm {
  readonly material: string;
  readonly recycling_input_rate: number | null;
  readonly substitution_supply_risk: number | null;
  readonly substitution_importance: number | null;
  readonly supply_elasticity: number | null;
  readonly demand_elasticity: number | null;
  readonly spare_capacity_share: number | null;
  readonly choke_price_ratio: number | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** How suppliers stand to importers: taxes, quotas and bans on exports, agreements, willingness and ability to supply. */
export interface InputSupplierTerm {
  readonly supplier: string;
  readonly importer: string;
  readonly material: string | null;
  readonly trade_factor: number | null;
  readonly willingness_risk: number | null;
  readonly ability_risk: number | null;
  readonly legal_reference: string | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** Tables that plan writes. */
export interface PlanTables {
  readonly activity: PlanActivityRow;
  readonly bindings: PlanBindingRow;
  readonly builds: PlanBuildRow;
  readonly conflicts: PlanConflictRow;
  readonly costs: PlanCostRow;
  readonly discards: PlanDiscardRow;
  readonly flows: PlanFlowRow;
  readonly prices: PlanPriceRow;
  readonly purchases: PlanPurchaseRow;
  readonly sales: PlanSaleRow;
  readonly stocks: PlanStockRow;
  readonly unserved: PlanServiceRow;
}

/** Tables of a package. */
export interface InputTables {
  readonly sources: InputSource;
  readonly settings: InputSetting;
  readonly regions: InputRegion;
  readonly materials: InputMaterial;
  readonly processes: InputProcess;
  readonly recipes: InputRecipe;
  readonly facilities: InputFacility;
  readonly facility_years: InputFacilityYear;
  readonly modes: InputMode;
  readonly lanes: InputLane;
  readonly sectors: InputSector;
  readonly demands: InputDemand;
  readonly supplies: InputSupply;
  readonly sales: InputSale;
  readonly disposals: InputDisposal;
  readonly stocks: InputStock;
  readonly share_caps: InputShareCap;
  readonly emission_caps: InputEmissionCap;
  readonly products: InputProduct;
  readonly product_volumes: InputProductVolume;
  readonly intensities: InputIntensity;
  readonly sector_values: InputSectorValue;
  readonly events: InputEvent;
  readonly event_states: InputEventState;
  readonly obstacles: InputObstacle;
  readonly levers: InputLever;
  readonly tax_regimes: InputTaxRegime;
  readonly tax_instruments: InputTaxInstrument;
  readonly tax_steps: InputTaxStep;
  readonly uncertainty: InputUncertainty;
  readonly production: InputProduction;
  readonly trade: InputTrade;
  readonly prices: InputPrice;
  readonly accounts: InputAccount;
  readonly account_items: InputAccountItem;
  readonly printed_reliance: InputPrintedReliance;
  readonly import_sources: InputImportSource;
  readonly market_terms: InputMarketTerm;
  readonly supplier_terms: InputSupplierTerm;
}

export const resultColumns = {
  'plan.activity': {
    facility: { kind: 'text', unit: null, description: 'Facility.' },
    year: { kind: 'number', unit: 'y', description: 'First year of the period.' },
    activity_per_year: { kind: 'number', unit: 'unit/y', description: 'Main output.' },
    capacity_per_year: { kind: 'number', unit: 'unit/y', description: 'Usable capacity, availability and ramp included.' },
    utilisation: { kind: 'number', unit: '1', description: 'Activity over usable capacity; blank without capacity.' },
  },
  'plan.bindings': {
    limit: { kind: 'text', unit: null, description: 'Address of the figure that limits.' },
    table: { kind: 'text', unit: null, description: 'Its table.' },
    key: { kind: 'text', unit: null, description: 'Its row.' },
    column: { kind: 'text', unit: null, description: 'Its column.' },
    row: { kind: 'text', unit: null, description: 'Row or column of the program.' },
    year: { kind: 'number', unit: 'y', description: 'First year of the period; blank when the limit spans the horizon.' },
    worth_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Cost saved per unit of room for one year, in money of the year; present value when the limit spans the horizon.' },
    worth_present_usd: { kind: 'number', unit: 'USD/unit', description: 'The same as present value over the period.' },
  },
  'plan.builds': {
    facility: { kind: 'text', unit: null, description: 'Facility.' },
    process: { kind: 'text', unit: null, description: 'Process.' },
    region: { kind: 'text', unit: null, description: 'Where.' },
    year: { kind: 'number', unit: 'y', description: 'Year of the decision.' },
    service_year: { kind: 'number', unit: 'y', description: 'First year of service.' },
    projects: { kind: 'number', unit: '1', description: 'Whole projects, for lumpy building.' },
    capacity_per_year: { kind: 'number', unit: 'unit/y', description: 'Capacity added.' },
    investment_usd: { kind: 'number', unit: 'USD', description: 'Investment, undiscounted.' },
    payer: { kind: 'text', unit: null, description: 'Account that pays.' },
  },
  'plan.conflicts': {
    limit: { kind: 'text', unit: null, description: 'Address of the figure that must change.' },
    table: { kind: 'text', unit: null, description: 'Its table.' },
    key: { kind: 'text', unit: null, description: 'Its row.' },
    column: { kind: 'text', unit: null, description: 'Its column.' },
    row: { kind: 'text', unit: null, description: 'Row or column of the program.' },
    year: { kind: 'number', unit: 'y', description: 'First year of the period; blank when the limit spans the horizon.' },
    present: { kind: 'number', unit: 'unit', description: 'What the program allows today, after other terms.' },
    violation: { kind: 'number', unit: 'unit', description: 'By how much it must give way.' },
  },
  'plan.costs': {
    actor: { kind: 'text', unit: null, description: 'Who pays.' },
    category: { kind: 'text', unit: null, description: 'For what.' },
    year: { kind: 'number', unit: 'y', description: 'First year of the period; blank for lump sums and the end of the horizon.' },
    usd_per_year: { kind: 'number', unit: 'USD/y', description: 'Yearly rate in money of the year; blank for lump sums.' },
    present_usd: { kind: 'number', unit: 'USD', description: 'Contribution to the objective.' },
  },
  'plan.discards': {
    region: { kind: 'text', unit: null, description: 'Where.' },
    material: { kind: 'text', unit: null, description: 'What.' },
    year: { kind: 'number', unit: 'y', description: 'First year of the period.' },
    quantity_per_year: { kind: 'number', unit: 'unit/y', description: 'Quantity.' },
  },
  'plan.flows': {
    lane: { kind: 'text', unit: null, description: 'Lane.' },
    origin: { kind: 'text', unit: null, description: 'From.' },
    destination: { kind: 'text', unit: null, description: 'To.' },
    material: { kind: 'text', unit: null, description: 'What.' },
    year: { kind: 'number', unit: 'y', description: 'First year of the period.' },
    quantity_per_year: { kind: 'number', unit: 'unit/y', description: 'Quantity that leaves the origin.' },
  },
  'plan.prices': {
    region: { kind: 'text', unit: null, description: 'Where.' },
    material: { kind: 'text', unit: null, description: 'What.' },
    year: { kind: 'number', unit: 'y', description: 'First year of the period.' },
    price_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Marginal cost; for a plan with whole projects, with these projects fixed.' },
  },
  'plan.purchases': {
    supply: { kind: 'text', unit: null, description: 'Supply.' },
    region: { kind: 'text', unit: null, description: 'Where.' },
    material: { kind: 'text', unit: null, description: 'What.' },
    year: { kind: 'number', unit: 'y', description: 'First year of the period.' },
    quantity_per_year: { kind: 'number', unit: 'unit/y', description: 'Quantity.' },
  },
  'plan.sales': {
    sale: { kind: 'text', unit: null, description: 'Market.' },
    region: { kind: 'text', unit: null, description: 'Where.' },
    material: { kind: 'text', unit: null, description: 'What.' },
    year: { kind: 'number', unit: 'y', description: 'First year of the period.' },
    quantity_per_year: { kind: 'number', unit: 'unit/y', description: 'Quantity.' },
  },
  'plan.stocks': {
    stock: { kind: 'text', unit: null, description: 'Stock.' },
    year: { kind: 'number', unit: 'y', description: 'First year of the period.' },
    level_units: { kind: 'number', unit: 'unit', description: 'Level at the end of the period.' },
    draw_per_year: { kind: 'number', unit: 'unit/y', description: 'Net drawing in the period; negative when it fills.' },
  },
  'plan.unserved': {
    region: { kind: 'text', unit: null, description: 'Where.' },
    material: { kind: 'text', unit: null, description: 'What.' },
    sector: { kind: 'text', unit: null, description: 'End use.' },
    year: { kind: 'number', unit: 'y', description: 'First year of the period.' },
    demand_per_year: { kind: 'number', unit: 'unit/y', description: 'Demand.' },
    unserved_per_year: { kind: 'number', unit: 'unit/y', description: 'Not served.' },
    unserved_share: { kind: 'number', unit: '1', description: 'Not served over demand.' },
  },
} as const satisfies Record<string, Record<string, ColumnFacts>>;

export const inputColumns = {
  'sources': {
    id: { kind: 'text', unit: null, description: 'Id of the source.' },
    title: { kind: 'text', unit: null, description: 'Title as published.' },
    publisher: { kind: 'text', unit: null, description: 'Who published it.' },
    year: { kind: 'number', unit: 'y', description: 'Year of publication.' },
    address: { kind: 'text', unit: null, description: 'Where it can be read: web address or DOI; blank for a working assumption.' },
    licence: { kind: 'text', unit: null, description: 'Terms of use of its figures.' },
    grade: { kind: 'text', unit: null, description: 'A official statistics, B filings and technical reports, C press and literature, D working assumption.' },
  },
  'settings': {
    id: { kind: 'text', unit: null, description: 'Id of the setting.' },
    value: { kind: 'text', unit: null, description: 'Its value.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'regions': {
    id: { kind: 'text', unit: null, description: 'Id of the region.' },
    kind: { kind: 'text', unit: null, description: 'What it is.' },
    parent: { kind: 'text', unit: null, description: 'The region that holds it; blank for the top.' },
    blocs: { kind: 'text', unit: null, description: 'Groups that it and all inside it belong to, such as usmca or foreign-entity-of-concern; several are separated by semicolons.' },
    name_en: { kind: 'text', unit: null, description: 'Name in English.' },
    name_es: { kind: 'text', unit: null, description: 'Name in Spanish.' },
    latitude_deg: { kind: 'number', unit: 'deg', description: 'Latitude, north positive.' },
    longitude_deg: { kind: 'number', unit: 'deg', description: 'Longitude, east positive.' },
    governance: { kind: 'number', unit: '1', description: 'World Bank political stability estimate, -2.5 (weak) to 2.5 (strong).' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'materials': {
    id: { kind: 'text', unit: null, description: 'Id of the material.' },
    stage: { kind: 'text', unit: null, description: 'Where in its chain it stands.' },
    unit: { kind: 'text', unit: null, description: 'Unit in which all quantities of it are counted: t, MWh, m3, person-year, or a count.' },
    element: { kind: 'text', unit: null, description: 'Symbol of the reported element, such as Sb.' },
    element_mass_fraction: { kind: 'number', unit: '1', description: 'Mass of that element per unit mass of the material.' },
    mobile: { kind: 'flag', unit: null, description: 'Whether lanes may carry it; false for electricity, water and labour.' },
    hs_codes: { kind: 'text', unit: null, description: 'Harmonized System codes under which it is traded.' },
    name_en: { kind: 'text', unit: null, description: 'Name in English.' },
    name_es: { kind: 'text', unit: null, description: 'Name in Spanish.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'processes': {
    id: { kind: 'text', unit: null, description: 'Id of the process.' },
    stage: { kind: 'text', unit: null, description: 'Stage of its main output.' },
    material: { kind: 'text', unit: null, description: 'Main output, in whose unit activity and capacity are counted.' },
    name_en: { kind: 'text', unit: null, description: 'Name in English.' },
    name_es: { kind: 'text', unit: null, description: 'Name in Spanish.' },
    emissions_t_co2_per_unit: { kind: 'number', unit: 't CO2/unit', description: 'Direct emissions per unit of activity.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'recipes': {
    process: { kind: 'text', unit: null, description: 'The process.' },
    material: { kind: 'text', unit: null, description: 'The material.' },
    quantity_per_unit: { kind: 'number', unit: 'unit/unit', description: 'Units of the material per unit of activity: positive out, negative in; not zero.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'facilities': {
    id: { kind: 'text', unit: null, description: 'Id of the facility.' },
    process: { kind: 'text', unit: null, description: 'What it runs.' },
    region: { kind: 'text', unit: null, description: 'Where it stands.' },
    name_en: { kind: 'text', unit: null, description: 'Name in English.' },
    name_es: { kind: 'text', unit: null, description: 'Name in Spanish.' },
    operator: { kind: 'text', unit: null, description: 'Company or agency that runs it.' },
    owner: { kind: 'text', unit: null, description: 'Country of ultimate control; blank takes the country where it stands.' },
    status: { kind: 'text', unit: null, description: 'Whether it works today.' },
    maturity: { kind: 'text', unit: null, description: 'How well the project is known.' },
    capacity_per_year: { kind: 'number', unit: 'unit/y', description: 'Existing capacity in main output; 0 for a candidate.' },
    opens_year: { kind: 'number', unit: 'y', description: 'First year in which the existing capacity works; blank for always.' },
    closes_year: { kind: 'number', unit: 'y', description: 'First year in which it no longer works; blank for never.' },
    availability: { kind: 'number', unit: '1', description: 'Share of capacity usable over a year.' },
    minimum_utilisation: { kind: 'number', unit: '1', description: 'Least share of available capacity that must run.' },
    resource_units: { kind: 'number', unit: 'unit', description: 'Most activity over the whole horizon (a mine\'s reserve); blank for no limit.' },
    variable_cost_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Cost per unit of activity, without materials that the recipe names.' },
    fixed_cost_usd_per_unit_year: { kind: 'number', unit: 'USD/(unit/y)/y', description: 'Yearly cost per unit of capacity in place, used or not.' },
    build_rule: { kind: 'text', unit: null, description: 'How capacity may be added.' },
    build_minimum_per_year: { kind: 'number', unit: 'unit/y', description: 'Least capacity of one lumpy project.' },
    build_maximum_per_year: { kind: 'number', unit: 'unit/y', description: 'Most capacity added in one period (continuous; blank for no limit) or by one project (lumpy).' },
    maximum_builds: { kind: 'number', unit: '1', description: 'Most lumpy projects over the horizon; blank means one.' },
    capex_usd_per_unit_year: { kind: 'number', unit: 'USD/(unit/y)', description: 'Investment per unit of added yearly capacity.' },
    capex_fixed_usd: { kind: 'number', unit: 'USD', description: 'Fixed charge of each lumpy project.' },
    build_from_year: { kind: 'number', unit: 'y', description: 'First year in which building may be decided.' },
    build_to_year: { kind: 'number', unit: 'y', description: 'Last year in which building may be decided.' },
    lead_time_years: { kind: 'number', unit: 'y', description: 'Years from decision to first availability: permits and construction.' },
    ramp: { kind: 'text', unit: '1', description: 'Share of added capacity usable in its first, second, … year; full afterwards; separated by semicolons.' },
    life_years: { kind: 'number', unit: 'y', description: 'Years of service of added capacity, also the term of its annuity; must be given where it can be built.' },
    payer: { kind: 'text', unit: null, description: 'Account that pays its costs; blank takes the country of the owner.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'facility_years': {
    facility: { kind: 'text', unit: null, description: 'The facility.' },
    year: { kind: 'number', unit: 'y', description: 'The year.' },
    capacity_per_year: { kind: 'number', unit: 'unit/y', description: 'Existing capacity; blank leaves it as it is in facilities.' },
    availability: { kind: 'number', unit: '1', description: 'Availability.' },
    variable_cost_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Variable cost.' },
    capex_usd_per_unit_year: { kind: 'number', unit: 'USD/(unit/y)', description: 'Investment per unit of capacity decided in that year.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'modes': {
    id: { kind: 'text', unit: null, description: 'Id of the mode.' },
    name_en: { kind: 'text', unit: null, description: 'Name in English.' },
    name_es: { kind: 'text', unit: null, description: 'Name in Spanish.' },
    fixed_cost_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Loading and unloading.' },
    cost_usd_per_unit_km: { kind: 'number', unit: 'USD/(unit·km)', description: 'Cost per distance.' },
    speed_km_per_day: { kind: 'number', unit: 'km/d', description: 'Door-to-door speed.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'lanes': {
    id: { kind: 'text', unit: null, description: 'Id of the lane.' },
    origin: { kind: 'text', unit: null, description: 'From.' },
    destination: { kind: 'text', unit: null, description: 'To.' },
    mode: { kind: 'text', unit: null, description: 'Mode whose rates apply; blank when the cost is given here.' },
    materials: { kind: 'text', unit: null, description: 'What it may carry; blank for every mobile material.' },
    distance_km: { kind: 'number', unit: 'km', description: 'Length.' },
    cost_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Whole cost per unit moved; blank computes fixed + distance × rate from the mode.' },
    capacity_per_year: { kind: 'number', unit: 'unit/y', description: 'Most that all materials together may move in a year; blank for no limit.' },
    loss_fraction: { kind: 'number', unit: '1', description: 'Share lost on the way.' },
    transit_days: { kind: 'number', unit: 'd', description: 'Days on the way.' },
    border_crossing: { kind: 'text', unit: null, description: 'Crossing or port that it uses.' },
    opens_year: { kind: 'number', unit: 'y', description: 'First year of use; blank for always.' },
    closes_year: { kind: 'number', unit: 'y', description: 'First year without it; blank for never.' },
    payer: { kind: 'text', unit: null, description: 'Account that pays; blank takes the country of the destination.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'sectors': {
    id: { kind: 'text', unit: null, description: 'Id of the sector.' },
    name_en: { kind: 'text', unit: null, description: 'Name in English.' },
    name_es: { kind: 'text', unit: null, description: 'Name in Spanish.' },
    priority_tier: { kind: 'number', unit: '1', description: '1 is served first when there is not enough.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'demands': {
    region: { kind: 'text', unit: null, description: 'Where.' },
    material: { kind: 'text', unit: null, description: 'What.' },
    sector: { kind: 'text', unit: null, description: 'For which end use; blank for unnamed.' },
    year: { kind: 'number', unit: 'y', description: 'Year; blank (then the only row of its series) for every year.' },
    quantity_per_year: { kind: 'number', unit: 'unit/y', description: 'Demand.' },
    unserved_value_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Loss per unit not served; blank means that it must be served.' },
    payer: { kind: 'text', unit: null, description: 'Account that bears the loss; blank takes the country.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'supplies': {
    id: { kind: 'text', unit: null, description: 'Id of the supply.' },
    year: { kind: 'number', unit: 'y', description: 'Year; blank (then the only row of its series) for every year.' },
    region: { kind: 'text', unit: null, description: 'Where it arrives.' },
    material: { kind: 'text', unit: null, description: 'What.' },
    origin: { kind: 'text', unit: null, description: 'Country it comes from, for caps on shares; blank takes the region.' },
    quantity_per_year: { kind: 'number', unit: 'unit/y', description: 'Most that can be bought; blank for no limit.' },
    price_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Price.' },
    must_take: { kind: 'flag', unit: null, description: 'Whether the whole quantity arrives in any case: scrap that arises, a take-or-pay contract.' },
    payer: { kind: 'text', unit: null, description: 'Account that pays; blank takes the country.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'sales': {
    id: { kind: 'text', unit: null, description: 'Id of the market.' },
    year: { kind: 'number', unit: 'y', description: 'Year; blank (then the only row of its series) for every year.' },
    region: { kind: 'text', unit: null, description: 'Where it leaves.' },
    material: { kind: 'text', unit: null, description: 'What.' },
    quantity_per_year: { kind: 'number', unit: 'unit/y', description: 'Most that can be sold; blank for no limit.' },
    price_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Price.' },
    payer: { kind: 'text', unit: null, description: 'Account that earns; blank takes the country.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'disposals': {
    material: { kind: 'text', unit: null, description: 'What.' },
    region: { kind: 'text', unit: null, description: 'Where, with everything inside it; blank for everywhere.' },
    cost_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Cost of discarding; 0 for free.' },
    capacity_per_year: { kind: 'number', unit: 'unit/y', description: 'Most that can be discarded at each site; blank for no limit.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'stocks': {
    id: { kind: 'text', unit: null, description: 'Id of the stock.' },
    region: { kind: 'text', unit: null, description: 'Where.' },
    material: { kind: 'text', unit: null, description: 'What.' },
    owner: { kind: 'text', unit: null, description: 'Who holds it.' },
    initial_units: { kind: 'number', unit: 'unit', description: 'Level before the first period.' },
    capacity_units: { kind: 'number', unit: 'unit', description: 'Most it can hold; blank for no limit.' },
    minimum_units: { kind: 'number', unit: 'unit', description: 'Least it must hold at the end of every period.' },
    final_minimum_units: { kind: 'number', unit: 'unit', description: 'Least it must hold at the end of the last period.' },
    fill_per_year: { kind: 'number', unit: 'unit/y', description: 'Fastest filling; blank for no limit.' },
    draw_per_year: { kind: 'number', unit: 'unit/y', description: 'Fastest drawing; blank for no limit.' },
    holding_cost_usd_per_unit_year: { kind: 'number', unit: 'USD/unit/y', description: 'Cost of holding a unit for a year.' },
    loss_per_year: { kind: 'number', unit: '1', description: 'Share of the level lost in a year.' },
    payer: { kind: 'text', unit: null, description: 'Account that pays; blank takes the country.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'share_caps': {
    id: { kind: 'text', unit: null, description: 'Id of the cap.' },
    year: { kind: 'number', unit: 'y', description: 'Year.' },
    region: { kind: 'text', unit: null, description: 'Into which region, with everything inside it.' },
    materials: { kind: 'text', unit: null, description: 'Which materials, each on its own; several are separated by semicolons.' },
    group: { kind: 'text', unit: null, description: 'A bloc or a region id.' },
    maximum_share: { kind: 'number', unit: '1', description: 'Largest share of the supply: arrivals from outside, production and purchases inside.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'emission_caps': {
    region: { kind: 'text', unit: null, description: 'Where, with everything inside it.' },
    year: { kind: 'number', unit: 'y', description: 'Year.' },
    quantity_t_co2_per_year: { kind: 'number', unit: 't CO2/y', description: 'Most that may be emitted.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'products': {
    id: { kind: 'text', unit: null, description: 'Id of the product.' },
    sector: { kind: 'text', unit: null, description: 'End use that it belongs to.' },
    unit: { kind: 'text', unit: null, description: 'What one unit of it is: vehicle, GWh, MW, aircraft.' },
    name_en: { kind: 'text', unit: null, description: 'Name in English.' },
    name_es: { kind: 'text', unit: null, description: 'Name in Spanish.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'product_volumes': {
    product: { kind: 'text', unit: null, description: 'The product.' },
    region: { kind: 'text', unit: null, description: 'Where.' },
    year: { kind: 'number', unit: 'y', description: 'Year.' },
    quantity_per_year: { kind: 'number', unit: 'unit/y', description: 'Units of the product in the year.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'intensities': {
    product: { kind: 'text', unit: null, description: 'The product.' },
    material: { kind: 'text', unit: null, description: 'The material.' },
    quantity_per_unit: { kind: 'number', unit: 'unit/unit', description: 'Units of the material per unit of the product.' },
    minimum_per_unit: { kind: 'number', unit: 'unit/unit', description: 'Least that is reported.' },
    maximum_per_unit: { kind: 'number', unit: 'unit/unit', description: 'Most that is reported.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'sector_values': {
    sector: { kind: 'text', unit: null, description: 'The sector.' },
    region: { kind: 'text', unit: null, description: 'Country.' },
    year: { kind: 'number', unit: 'y', description: 'Year.' },
    value_added_usd_per_year: { kind: 'number', unit: 'USD/y', description: 'Value added.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'events': {
    id: { kind: 'text', unit: null, description: 'Id of the event.' },
    kind: { kind: 'text', unit: null, description: 'What it does.' },
    name_en: { kind: 'text', unit: null, description: 'Name in English.' },
    name_es: { kind: 'text', unit: null, description: 'Name in Spanish.' },
    actor: { kind: 'text', unit: null, description: 'Country or place that acts, or where it happens; blank when a facility is named.' },
    facility: { kind: 'text', unit: null, description: 'Facility that fails; blank for all of the actor.' },
    target: { kind: 'text', unit: null, description: 'Against whom: a region id or a bloc; blank for everybody.' },
    materials: { kind: 'text', unit: null, description: 'Materials touched; blank for all; several are separated by semicolons.' },
    sector: { kind: 'text', unit: null, description: 'End use whose demand surges; blank for all.' },
    severity: { kind: 'number', unit: '1', description: 'Share of the flow or capacity that stops while it is in force; for licensing, the share that is refused.' },
    factor: { kind: 'number', unit: '1', description: 'For demand surges and prices: after divided by before.' },
    licence_delay_days: { kind: 'number', unit: 'd', description: 'Days that a licence takes.' },
    extraterritorial: { kind: 'flag', unit: null, description: 'Whether it also binds goods made elsewhere with materials of the actor.' },
    value_threshold: { kind: 'number', unit: '1', description: 'Share of value from which goods made elsewhere are bound.' },
    legal_reference: { kind: 'text', unit: null, description: 'Law, announcement or order.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'event_states': {
    event: { kind: 'text', unit: null, description: 'The event.' },
    date: { kind: 'text', unit: null, description: 'Day from which the state holds.' },
    state: { kind: 'text', unit: null, description: 'The state.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'obstacles': {
    id: { kind: 'text', unit: null, description: 'Id of the obstacle.' },
    kind: { kind: 'text', unit: null, description: 'What it is.' },
    name_en: { kind: 'text', unit: null, description: 'Name in English.' },
    name_es: { kind: 'text', unit: null, description: 'Name in Spanish.' },
    region: { kind: 'text', unit: null, description: 'Where, with everything inside it.' },
    materials: { kind: 'text', unit: null, description: 'Materials touched; blank for all; several are separated by semicolons.' },
    facilities: { kind: 'text', unit: null, description: 'Facilities touched; blank for all that the region and the materials name.' },
    since: { kind: 'text', unit: null, description: 'Day from which it holds; blank when it has no single day.' },
    until: { kind: 'text', unit: null, description: 'Day from which it no longer holds; blank for open.' },
    rate: { kind: 'number', unit: '1', description: 'Rate of a tax or share lost.' },
    years: { kind: 'number', unit: 'y', description: 'Years that it takes.' },
    count: { kind: 'number', unit: '1', description: 'Number of concessions, projects or people touched.' },
    amount_usd: { kind: 'number', unit: 'USD', description: 'Money touched.' },
    price_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Price of the material named, such as USD per MWh.' },
    legal_reference: { kind: 'text', unit: null, description: 'Law, announcement or order.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'levers': {
    id: { kind: 'text', unit: null, description: 'Id of the lever.' },
    kind: { kind: 'text', unit: null, description: 'What it does.' },
    name_en: { kind: 'text', unit: null, description: 'Name in English.' },
    name_es: { kind: 'text', unit: null, description: 'Name in Spanish.' },
    materials: { kind: 'text', unit: null, description: 'Materials it applies to; blank for all; several are separated by semicolons.' },
    facilities: { kind: 'text', unit: null, description: 'Facilities it applies to; blank for all that the regions and materials name.' },
    regions: { kind: 'text', unit: null, description: 'Regions it applies to, with everything inside them; blank for everywhere.' },
    amount_usd: { kind: 'number', unit: 'USD', description: 'Money committed: size of the loan, grant, purchase or programme.' },
    price_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Floor, strike or purchase price.' },
    quantity_per_year: { kind: 'number', unit: 'unit/y', description: 'Quantity covered in a year; for stockpiles and power and water programmes, what is added in a year.' },
    rate: { kind: 'number', unit: '1', description: 'Rate of a tax, duty, credit or of interest, as a change where it replaces another.' },
    share: { kind: 'number', unit: '1', description: 'Share of investment, production or demand that is covered, or share of the company.' },
    years: { kind: 'number', unit: 'y', description: 'Term in years.' },
    lead_time_saved_years: { kind: 'number', unit: 'y', description: 'Years taken off the lead time of new facilities.' },
    first_year: { kind: 'number', unit: 'y', description: 'First year of effect.' },
    last_year: { kind: 'number', unit: 'y', description: 'Last year of effect; blank for open.' },
    payer: { kind: 'text', unit: null, description: 'Account that pays; blank takes the country of the region.' },
    obstacle: { kind: 'text', unit: null, description: 'The obstacle that it removes; blank when it stands for a programme.' },
    programme: { kind: 'text', unit: null, description: 'The programme or law that it stands for.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'tax_regimes': {
    id: { kind: 'text', unit: null, description: 'Id of the regime.' },
    region: { kind: 'text', unit: null, description: 'Country, state or province, with everything inside it.' },
    extends: { kind: 'text', unit: null, description: 'Regime whose instruments hold too: the national one under a provincial one; blank for none.' },
    valid_from: { kind: 'text', unit: null, description: 'Day from which it holds.' },
    valid_to: { kind: 'text', unit: null, description: 'Day from which it no longer holds; blank for open.' },
    name_en: { kind: 'text', unit: null, description: 'Name in English.' },
    name_es: { kind: 'text', unit: null, description: 'Name in Spanish.' },
    legal_reference: { kind: 'text', unit: null, description: 'Laws.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'tax_instruments': {
    id: { kind: 'text', unit: null, description: 'Id of the instrument.' },
    regime: { kind: 'text', unit: null, description: 'The regime.' },
    order: { kind: 'number', unit: '1', description: 'Place in the order; a row may deduct only those before it.' },
    kind: { kind: 'text', unit: null, description: 'What it is.' },
    recipient: { kind: 'text', unit: null, description: 'Who receives it.' },
    name_en: { kind: 'text', unit: null, description: 'Name in English.' },
    name_es: { kind: 'text', unit: null, description: 'Name in Spanish.' },
    applies_to: { kind: 'text', unit: null, description: 'Which projects.' },
    materials: { kind: 'text', unit: null, description: 'Materials: for royalties and depletion the revenue that counts, otherwise what the main product must be; blank for all; several are separated by semicolons.' },
    quantity_from_per_year: { kind: 'number', unit: 'unit/y', description: 'Applies only in years with a main output above this; blank for no limit.' },
    quantity_to_per_year: { kind: 'number', unit: 'unit/y', description: 'Applies only in years with a main output up to this; blank for no limit.' },
    first_year: { kind: 'number', unit: 'y', description: 'First calendar year; blank for always.' },
    last_year: { kind: 'number', unit: 'y', description: 'Last calendar year; blank for always.' },
    rate: { kind: 'number', unit: '1', description: 'Rate on the base; not read where there are steps.' },
    step_by: { kind: 'text', unit: null, description: 'What selects the rate.' },
    step_method: { kind: 'text', unit: null, description: 'How steps make the rate.' },
    minimum_share_of_revenue: { kind: 'number', unit: '1', description: 'Least amount as a share of revenue.' },
    operating_cost_share: { kind: 'number', unit: '1', description: 'Share of operating cost that profit deducts; for production credits the share that counts.' },
    initial_capital: { kind: 'text', unit: null, description: 'How initial capital is deducted.' },
    sustaining_capital: { kind: 'text', unit: null, description: 'How sustaining capital is deducted.' },
    capital_years: { kind: 'number', unit: 'y', description: 'Years of straight-line deduction.' },
    capital_rate: { kind: 'number', unit: '1', description: 'Share of the balance deducted each year.' },
    deducts_closure: { kind: 'flag', unit: null, description: 'Whether the cost of closure is deducted when spent.' },
    deducts_interest: { kind: 'flag', unit: null, description: 'Whether interest and fees of loans are deducted.' },
    deducts_instruments: { kind: 'text', unit: null, description: 'Instruments whose amounts are deducted; several are separated by semicolons.' },
    losses: { kind: 'text', unit: null, description: 'What becomes of a negative base.' },
    loss_years: { kind: 'number', unit: 'y', description: 'Years for which a loss may be carried; blank without limit.' },
    loss_limit: { kind: 'number', unit: '1', description: 'Largest share of a base that carried losses may take away.' },
    loss_uplift_per_year: { kind: 'number', unit: '1', description: 'Yearly increase of carried losses.' },
    against: { kind: 'text', unit: null, description: 'For depletion, the instrument whose profit it lowers; otherwise the instrument whose amount this one is credited against; a credit without it is paid out.' },
    limit_share: { kind: 'number', unit: '1', description: 'Largest share of the profit that depletion may take away.' },
    eligible_share: { kind: 'number', unit: '1', description: 'Share of capital or cost that a credit counts.' },
    lowers_capital: { kind: 'flag', unit: null, description: 'Whether an investment credit lowers the capital that may be deducted.' },
    excludes_prohibited_owners: { kind: 'flag', unit: null, description: 'Whether owners that are prohibited foreign entities get nothing.' },
    legal_reference: { kind: 'text', unit: null, description: 'Law and article.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'tax_steps': {
    instrument: { kind: 'text', unit: null, description: 'The instrument.' },
    step: { kind: 'number', unit: '1', description: 'Number of the step, from 1.' },
    from_margin: { kind: 'number', unit: '1', description: 'Margin from which it holds: profit over revenue.' },
    from_quantity_per_year: { kind: 'number', unit: 'unit/y', description: 'Output from which it holds.' },
    from_year: { kind: 'number', unit: 'y', description: 'Year from which it holds.' },
    rate: { kind: 'number', unit: '1', description: 'Rate.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'uncertainty': {
    table: { kind: 'text', unit: null, description: 'Name of the table.' },
    row: { kind: 'text', unit: null, description: 'Key of the row; * stands for any text, and all rows that match move together.' },
    column: { kind: 'text', unit: null, description: 'Header of the column.' },
    distribution: { kind: 'text', unit: null, description: 'Shape.' },
    low_ratio: { kind: 'number', unit: '1', description: 'Low value divided by the figure.' },
    mode_ratio: { kind: 'number', unit: '1', description: 'Most likely value divided by the figure.' },
    high_ratio: { kind: 'number', unit: '1', description: 'High value divided by the figure.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'production': {
    region: { kind: 'text', unit: null, description: 'Where.' },
    material: { kind: 'text', unit: null, description: 'What.' },
    year: { kind: 'number', unit: 'y', description: 'Year.' },
    quantity_per_year: { kind: 'number', unit: 'unit/y', description: 'Production; blank when withheld.' },
    qualifier: { kind: 'text', unit: null, description: 'What the publisher prints instead of or beside the figure: W withheld, e estimated, > more than.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'trade': {
    exporter: { kind: 'text', unit: null, description: 'From.' },
    importer: { kind: 'text', unit: null, description: 'To.' },
    material: { kind: 'text', unit: null, description: 'What.' },
    year: { kind: 'number', unit: 'y', description: 'Year.' },
    quantity_per_year: { kind: 'number', unit: 'unit/y', description: 'Quantity; blank when withheld.' },
    value_usd_per_year: { kind: 'number', unit: 'USD/y', description: 'Customs value.' },
    qualifier: { kind: 'text', unit: null, description: 'What the publisher prints instead of or beside the figure.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'prices': {
    material: { kind: 'text', unit: null, description: 'What.' },
    region: { kind: 'text', unit: null, description: 'Where it is quoted.' },
    year: { kind: 'number', unit: 'y', description: 'Year.' },
    month: { kind: 'number', unit: '1', description: 'Month; blank for the mean of the year.' },
    price_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Price.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'accounts': {
    id: { kind: 'text', unit: null, description: 'Id of the account.' },
    region: { kind: 'text', unit: null, description: 'Country.' },
    name_en: { kind: 'text', unit: null, description: 'Name in English.' },
    name_es: { kind: 'text', unit: null, description: 'Name in Spanish.' },
    stage: { kind: 'text', unit: null, description: 'Stage of the forms that it counts.' },
    materials: { kind: 'text', unit: null, description: 'Materials of the package that it counts; several are separated by semicolons.' },
    content: { kind: 'text', unit: null, description: 'What a tonne is a tonne of, such as Sb contained or gross weight.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'account_items': {
    account: { kind: 'text', unit: null, description: 'The account.' },
    year: { kind: 'number', unit: 'y', description: 'Year.' },
    component: { kind: 'text', unit: null, description: 'Which component.' },
    item: { kind: 'text', unit: null, description: 'Form or item, in the words of the office.' },
    quantity_t_per_year: { kind: 'number', unit: 't/y', description: 'Quantity, in tonnes of the content of the account; negative for stocks that rose; blank when withheld.' },
    minimum_t_per_year: { kind: 'number', unit: 't/y', description: 'Least that it can be; blank takes what rounding of the quantity leaves open.' },
    maximum_t_per_year: { kind: 'number', unit: 't/y', description: 'Most that it can be; blank takes what rounding of the quantity leaves open.' },
    qualifier: { kind: 'text', unit: null, description: 'What the office prints instead of or beside the figure: W withheld, NA not available, e estimated.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'printed_reliance': {
    account: { kind: 'text', unit: null, description: 'The account.' },
    year: { kind: 'number', unit: 'y', description: 'Year.' },
    printed: { kind: 'text', unit: null, description: 'As printed: a whole number of percent, E for a net exporter, or a limit such as >50.' },
    minimum_percent: { kind: 'number', unit: '%', description: 'Least that the print allows; blank for none.' },
    maximum_percent: { kind: 'number', unit: '%', description: 'Most that the print allows; blank for none.' },
    consumption_t_per_year: { kind: 'number', unit: 't/y', description: 'Apparent consumption; blank when withheld.' },
    qualifier: { kind: 'text', unit: null, description: 'e estimated.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'import_sources': {
    importer: { kind: 'text', unit: null, description: 'To.' },
    form: { kind: 'text', unit: null, description: 'Form, in the words of the office.' },
    exporter: { kind: 'text', unit: null, description: 'From.' },
    to_year: { kind: 'number', unit: 'y', description: 'Last year.' },
    from_year: { kind: 'number', unit: 'y', description: 'First year.' },
    share: { kind: 'number', unit: '1', description: 'Share of imports of the form.' },
    materials: { kind: 'text', unit: null, description: 'Materials of the package that the form is; several are separated by semicolons.' },
    account: { kind: 'text', unit: null, description: 'Account whose imports the form is the whole of; blank where it is only a part.' },
    qualifier: { kind: 'text', unit: null, description: 'What the office prints instead of the figure, such as >99.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'market_terms': {
    material: { kind: 'text', unit: null, description: 'The material.' },
    recycling_input_rate: { kind: 'number', unit: '1', description: 'End-of-life recycling input rate: share of world supply from old scrap.' },
    substitution_supply_risk: { kind: 'number', unit: '1', description: 'Substitution index for supply risk: 1 without substitutes.' },
    substitution_importance: { kind: 'number', unit: '1', description: 'Substitution index for economic importance: 1 without substitutes.' },
    supply_elasticity: { kind: 'number', unit: '1', description: 'Elasticity of supply within a year.' },
    demand_elasticity: { kind: 'number', unit: '1', description: 'Elasticity of demand within a year; below zero.' },
    spare_capacity_share: { kind: 'number', unit: '1', description: 'Capacity that stands unused, over production.' },
    choke_price_ratio: { kind: 'number', unit: '1', description: 'Price over the price before at which a substitute or a dear process takes over.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'supplier_terms': {
    supplier: { kind: 'text', unit: null, description: 'A region or a bloc.' },
    importer: { kind: 'text', unit: null, description: 'A region, a bloc, or world for everybody.' },
    material: { kind: 'text', unit: null, description: 'The material; blank for all that have no row of their own.' },
    trade_factor: { kind: 'number', unit: '1', description: '1 without measures; above 1 with taxes, quotas or bans on exports; below 1 with an agreement. Blank for no statement.' },
    willingness_risk: { kind: 'number', unit: '1', description: 'Risk that it will not supply, 0 to 1; blank for no statement.' },
    ability_risk: { kind: 'number', unit: '1', description: 'Risk that it cannot supply, 0 to 1; blank takes its governance.' },
    legal_reference: { kind: 'text', unit: null, description: 'Law, announcement or treaty.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
} as const satisfies Record<string, Record<string, ColumnFacts>>;
