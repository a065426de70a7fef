// Printed by a test from the [Table], [Column] and [Unit] attributes of the row records. Do not edit: VETA_UPDATE_DOCS=1 ./test ViewerContract

export interface ColumnFacts {
  readonly kind: 'number' | 'text' | 'flag';
  readonly unit: string | null;
  readonly description: string;
}

/** What a project is worth under a tax regime. Money is present value in constant USD of the first year, rates are real. */
export interface AppraiseAppraisalRow {
  readonly project: string;
  readonly regime: string;
  readonly own_regime: string;
  readonly price_basis: string;
  readonly first_year: number;
  readonly production_year: number;
  readonly capacity_per_year: number | null;
  readonly capital_usd: number | null;
  readonly price_usd_per_unit: number | null;
  readonly npv_pre_tax_usd: number | null;
  readonly npv_post_tax_usd: number | null;
  readonly npv_equity_usd: number | null;
  readonly irr_pre_tax: number | null;
  readonly irr_post_tax: number | null;
  readonly irr_equity: number | null;
  readonly modified_irr: number | null;
  readonly payback_years: number | null;
  readonly profitability_index: number | null;
  readonly average_tax_rate: number | null;
  readonly average_tax_rate_of_government: number | null;
  readonly marginal_tax_rate: number | null;
  readonly break_even_price_usd_per_unit: number | null;
  readonly levelised_cost_usd_per_unit: number | null;
  readonly least_cover: number | null;
  readonly loan_life_cover: number | null;
  readonly project_life_cover: number | null;
  readonly guarantee_subsidy_usd: number | null;
  readonly insurance_subsidy_usd: number | null;
}

/** Cash of a project by year. Paid is positive for costs, capital, taxes and debt service. */
export interface AppraiseCashFlowRow {
  readonly project: string;
  readonly regime: string;
  readonly year: number;
  readonly revenue_usd: number | null;
  readonly support_usd: number | null;
  readonly operating_cost_usd: number | null;
  readonly sustaining_usd: number | null;
  readonly capital_usd: number | null;
  readonly grants_usd: number | null;
  readonly closure_usd: number | null;
  readonly working_capital_usd: number | null;
  readonly bond_usd: number | null;
  readonly pre_tax_usd: number | null;
  readonly taxes_usd: number | null;
  readonly post_tax_usd: number | null;
  readonly drawdown_usd: number | null;
  readonly interest_usd: number | null;
  readonly principal_usd: number | null;
  readonly fees_and_reserve_usd: number | null;
  readonly equity_usd: number | null;
}

/** Value and tax rates when price or cost moves. */
export interface AppraiseCurveRow {
  readonly project: string;
  readonly regime: string;
  readonly driver: string;
  readonly factor: number | null;
  readonly npv_post_tax_usd: number | null;
  readonly average_tax_rate: number | null;
  readonly marginal_tax_rate: number | null;
}

/** What each instrument takes, as present value. */
export interface AppraiseTakeRow {
  readonly project: string;
  readonly regime: string;
  readonly instrument: string;
  readonly recipient: string;
  readonly value_usd: number | null;
  readonly share_of_pre_tax: number | null;
}

/** Facilities that could not be appraised. */
export interface AppraiseLeftOutRow {
  readonly project: string;
  readonly reason_en: string;
  readonly reason_es: string;
}

/** Sites that the plan builds but no owner would at the prices of the plan, with the support that they need. */
export interface AppraiseGapRow {
  readonly project: string;
  readonly regime: string;
  readonly built_per_year: number | null;
  readonly npv_pre_tax_usd: number | null;
  readonly npv_owner_usd: number | null;
  readonly price_usd_per_unit: number | null;
  readonly floor_usd_per_unit: number | null;
  readonly floor_cost_usd: number | null;
  readonly grant_share: number | null;
  readonly tax_factor: number | null;
  readonly loan_rate: number | null;
}

/** Monte Carlo of a figure with common random numbers. */
export interface AppraiseRiskRow {
  readonly project: string;
  readonly regime: string;
  readonly figure: string;
  readonly samples: number;
  readonly mean_usd: number | null;
  readonly standard_error_usd: number | null;
  readonly p10_usd: number | null;
  readonly p50_usd: number | null;
  readonly p90_usd: number | null;
  readonly lower_tail_usd: number | null;
  readonly upper_tail_usd: number | null;
  readonly share_below_zero: number | null;
}

/** Bars of a tornado: the owners net present value when one driver moves alone, longest first. */
export interface AppraiseSensitivityRow {
  readonly project: string;
  readonly regime: string;
  readonly driver: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly npv_at_low_usd: number | null;
  readonly npv_at_high_usd: number | null;
}

/** The least support with which a project just pays, one instrument at a time. */
export interface AppraiseSupportRow {
  readonly project: string;
  readonly regime: string;
  readonly instrument: string;
  readonly value: number | null;
  readonly unit: string;
  readonly already_pays: string;
  readonly treasury_cost_usd: number | null;
}

/** From revenue to the owners, in present values: steps of a waterfall chart. */
export interface AppraiseWaterfallRow {
  readonly project: string;
  readonly regime: string;
  readonly order: number;
  readonly step: string;
  readonly value_usd: number | null;
}

/** What a country's accounts spend in the base year: on making, moving and buying, and on margins. */
export interface CalibrationBillRow {
  readonly actor: string;
  readonly resource_usd_per_year: number | null;
  readonly margins_usd_per_year: number | null;
}

/** Margins above a quarter of their price by what they go with: an event in force, a rule of calibration, a row of deviations, or none; the largest by value first, none last. */
export interface CalibrationMarginCausesRow {
  readonly cause: string;
  readonly margins: number;
  readonly below_zero: number;
  readonly margins_usd_per_year: number | null;
  readonly margins_share: number | null;
}

/** What was observed in the base year beside what the calibrated model does by itself, without what forces it. */
export interface CalibrationReproductionRow {
  readonly kind: string;
  readonly material: string;
  readonly region: string;
  readonly importer: string | null;
  readonly observed: number | null;
  readonly held: number | null;
  readonly reproduced: number | null;
  readonly unit: string;
  readonly deviation: number | null;
  readonly value_usd_per_year: number | null;
  readonly within: string;
  readonly reason: string;
}

/** What is wrong or doubtful in a package. */
export interface CheckingCheckRow {
  readonly severity: string;
  readonly check: string;
  readonly place: string;
  readonly file: string;
  readonly line: number | null;
  readonly value: string;
  readonly message: string;
  readonly next_step: string;
}

/** What differs between two runs. */
export interface ComparingChangeRow {
  readonly kind: string;
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

/** For each rule that is missed, what would meet it: inputs bought elsewhere, cheapest first, and what that costs beside the consequence. */
export interface ContentContentChangeRow {
  readonly rule: string;
  readonly product: string;
  readonly facility: string;
  readonly material: string;
  readonly shifted_per_unit: number | null;
  readonly shifted_per_year: number | null;
  readonly made_per_year: number | null;
  readonly from: string | null;
  readonly price_here_usd_per_unit: number | null;
  readonly price_there_usd_per_unit: number | null;
  readonly freight_usd_per_unit: number | null;
  readonly cost_usd_per_unit: number | null;
  readonly closes_gap: string;
}

/** The arithmetic behind each test, line by line: what goes into a unit of the product, what it costs, and which part of it counts against the product. */
export interface ContentContentLineRow {
  readonly rule: string;
  readonly product: string;
  readonly facility: string;
  readonly line_number: number;
  readonly cost_item: string;
  readonly material: string;
  readonly quantity_per_unit: number | null;
  readonly price_usd_per_unit: number | null;
  readonly price_basis: string;
  readonly value_usd_per_unit: number | null;
  readonly value_low_usd_per_unit: number | null;
  readonly value_high_usd_per_unit: number | null;
  readonly in_whole: string;
  readonly against_share: number | null;
  readonly against_usd_per_unit: number | null;
  readonly origin_known: string | null;
  readonly grade: string | null;
}

/** What each rule on content finds of a product where it is made: the share counted, its range, whether it reaches the threshold, and what missing it costs. */
export interface ContentContentTestRow {
  readonly rule: string;
  readonly product: string;
  readonly facility: string;
  readonly year: number;
  readonly kind: string;
  readonly status: string;
  readonly at_least: string;
  readonly threshold: number | null;
  readonly counted_share: number | null;
  readonly counted_share_low: number | null;
  readonly counted_share_high: number | null;
  readonly verdict: string;
  readonly counted_usd_per_unit: number | null;
  readonly against_usd_per_unit: number | null;
  readonly gap_usd_per_unit: number | null;
  readonly output_per_year: number | null;
  readonly consequence: string;
  readonly consequence_usd_per_unit: number | null;
  readonly consequence_usd_per_year: number | null;
  readonly grade: string;
}

/** Targets in the style of the Critical Raw Materials Act, for any importer. */
export interface DependBenchmarkRow {
  readonly importer: string;
  readonly material: string;
  readonly stage: string;
  readonly benchmark: string;
  readonly share: number | null;
  readonly limit: number | null;
  readonly country: string;
  readonly passes: string;
  readonly basis: string;
}

/** A supplier stops all exports for a year: price, quantity and loss, in the style of the USGS scenarios of 2025. No probability is attached. */
export interface DependDisruptionRow {
  readonly importer: string;
  readonly material: string;
  readonly supplier: string;
  readonly lost_share: number | null;
  readonly price_ratio: number | null;
  readonly price_ratio_low: number | null;
  readonly price_ratio_high: number | null;
  readonly quantity_ratio: number | null;
  readonly backstop_share: number | null;
  readonly loss_low_usd: number | null;
  readonly loss_high_usd: number | null;
}

/** What an end use takes, and how much of it passes through the countries asked about. */
export interface DependEndUseRow {
  readonly importer: string;
  readonly sector: string;
  readonly material: string;
  readonly element: string;
  readonly demand_units_per_year: number | null;
  readonly demand_low_units_per_year: number | null;
  readonly demand_high_units_per_year: number | null;
  readonly element_t_per_year: number | null;
  readonly direct_share: number | null;
  readonly direct_observed: string;
  readonly refining_share: number | null;
  readonly mining_share: number | null;
  readonly touched_share: number | null;
  readonly touched_share_owner: number | null;
  readonly value_share: number | null;
  readonly bottleneck: string;
  readonly bottleneck_share: number | null;
}

/** Single points of failure: what cannot be removed without leaving demand unserved, worst first. */
export interface DependFailurePointRow {
  readonly kind: string;
  readonly removed: string;
  readonly name_en: string;
  readonly name_es: string;
  readonly country: string;
  readonly sectors: number;
  readonly worst_importer: string;
  readonly worst_sector: string;
  readonly lost_share: number | null;
  readonly worst_material: string;
}

/** What statistics say about flows of the network, and what balancing made of it; a large residual is a finding about the statistics or the network. */
export interface DependFlowResidualRow {
  readonly kind: string;
  readonly material: string;
  readonly exporter: string;
  readonly importer: string;
  readonly table: string;
  readonly modelled_units_per_year: number | null;
  readonly observed_units_per_year: number | null;
  readonly balanced_units_per_year: number | null;
  readonly residual_units_per_year: number | null;
  readonly basis: string;
  readonly treatment: string;
}

/** Indicators of dependence and criticality of a material for an importer, several methods side by side. */
export interface DependIndicatorRow {
  readonly importer: string;
  readonly material: string;
  readonly stage: string;
  readonly year: number;
  readonly production_basis: string;
  readonly production_year: number;
  readonly production_units_per_year: number | null;
  readonly largest_producer: string;
  readonly largest_producer_share: number | null;
  readonly hhi: number | null;
  readonly hhi_high: number | null;
  readonly effective_suppliers: number | null;
  readonly hhi_governance: number | null;
  readonly yale_concentration: number | null;
  readonly merge_effect: number | null;
  readonly sourcing_basis: string;
  readonly reliance_percent: number | null;
  readonly reliance_low_percent: number | null;
  readonly reliance_high_percent: number | null;
  readonly largest_supplier: string;
  readonly largest_supplier_share: number | null;
  readonly largest_foreign_supplier: string;
  readonly largest_foreign_share: number | null;
  readonly against_share: number | null;
  readonly eu_supply_risk: number | null;
  readonly eu_bottleneck: string;
  readonly eu_importance: number | null;
  readonly geopolrisk_score: number | null;
  readonly geopolrisk_usd_per_kg: number | null;
  readonly geopolrisk_factor: number | null;
  readonly usgs_disruption_potential: number | null;
  readonly usgs_trade_exposure: number | null;
  readonly usgs_vulnerability: number | null;
  readonly usgs_supply_risk: number | null;
  readonly companion_share: number | null;
  readonly companion: string;
}

/** Links of a Sankey diagram: trade of a material between countries, and its processing within one. */
export interface DependLinkRow {
  readonly kind: string;
  readonly element: string;
  readonly source_country: string;
  readonly source_material: string;
  readonly target_country: string;
  readonly target_material: string;
  readonly quantity_units_per_year: number | null;
  readonly basis: string;
}

/** Where the metal behind an end use comes from: the share of each country in one view. */
export interface DependOriginRow {
  readonly importer: string;
  readonly sector: string;
  readonly material: string;
  readonly element: string;
  readonly view: string;
  readonly by: string;
  readonly country: string;
  readonly share: number | null;
}

/** Rank of each material for an importer by each method, 1 the most at risk, and how far the methods disagree. */
export interface DependRankRow {
  readonly importer: string;
  readonly material: string;
  readonly eu_supply_risk_rank: number | null;
  readonly geopolrisk_rank: number | null;
  readonly usgs_rank: number | null;
  readonly disruption_rank: number | null;
  readonly yale_rank: number | null;
  readonly against_rank: number | null;
  readonly mean_rank: number | null;
  readonly spread: number;
  readonly highest_by: string;
  readonly lowest_by: string;
}

/** Net import reliance of a country computed from the components that its statistical office prints, beside the figure that the office prints. */
export interface DependRelianceRow {
  readonly account: string;
  readonly region: string;
  readonly stage: string;
  readonly year: number;
  readonly production_t_per_year: number | null;
  readonly imports_t_per_year: number | null;
  readonly exports_t_per_year: number | null;
  readonly stock_fall_t_per_year: number | null;
  readonly consumption_t_per_year: number | null;
  readonly reliance_percent: number | null;
  readonly reliance_low_percent: number | null;
  readonly reliance_high_percent: number | null;
  readonly computed: string;
  readonly printed: string;
  readonly agrees: string | null;
  readonly narrowed: string;
}

/** Largest share of each end use's demand that can be served without a country or a facility, with capacity as it stands. */
export interface DependRemovalRow {
  readonly kind: string;
  readonly removed: string;
  readonly importer: string;
  readonly sector: string;
  readonly served_share: number | null;
  readonly base_share: number | null;
  readonly worst_material: string;
  readonly worst_share: number | null;
  readonly state: string;
  readonly reason_en: string;
  readonly reason_es: string;
}

/** How reported flows moved when they were balanced; a large residual is a finding about the statistics. */
export interface DependResidualRow {
  readonly account: string;
  readonly year: number;
  readonly item: string;
  readonly reported_t_per_year: number | null;
  readonly balanced_t_per_year: number | null;
  readonly residual_t_per_year: number | null;
}

/** Share of an importer's demand for an element that passes through plants of a country at each stage; the stage chart. */
export interface DependStageShareRow {
  readonly importer: string;
  readonly element: string;
  readonly stage: string;
  readonly country: string;
  readonly share: number | null;
}

/** Who supplies what an importer uses of a material, the importer itself included. */
export interface DependSupplierRow {
  readonly importer: string;
  readonly material: string;
  readonly year: number;
  readonly supplier: string;
  readonly share: number | null;
  readonly basis: string;
  readonly world_share: number | null;
}

/** Traps found in the trade rows of the year. */
export interface DependTradeFlagRow {
  readonly kind: string;
  readonly exporter: string;
  readonly importer: string;
  readonly material: string;
  readonly year: number;
  readonly quantity_units_per_year: number | null;
  readonly figure: number | null;
  readonly treatment_en: string;
  readonly treatment_es: string;
}

/** Whether a rule that binds goods with at least 0.1 percent of value from a country would catch an end use. */
export interface DependValueRuleRow {
  readonly importer: string;
  readonly sector: string;
  readonly material: string;
  readonly country: string;
  readonly value_share_location: number | null;
  readonly value_share_owner: number | null;
  readonly caught: string;
}

/** How many members have an answer in each case, and from where they were solved. */
export interface EnsembleEnsembleCaseRow {
  readonly policy: string;
  readonly members: number;
  readonly members_answered: number;
  readonly members_failed: number;
  readonly members_refused: number;
  readonly members_floors_lowered: number;
  readonly members_from_reference: number;
  readonly members_other_structure: number;
  readonly members_from_start: number;
  readonly first_reason_en: string;
  readonly first_reason_es: string;
}

/** What hangs on the figures drawn: a choice between policies, whether to build a project, or only how narrowly an answer is told; which choice is best now, and what knowing every figure before choosing would be worth. Over members that are drawn apart; none for elementary effects of Morris. Policies first, then projects from the one whose choice hangs most on the figures, then spreads. */
export interface EnsembleEnsembleChoiceRow {
  readonly choice: string;
  readonly policy: string;
  readonly against: string;
  readonly measure: string;
  readonly about: string;
  readonly name_en: string;
  readonly name_es: string;
  readonly unit: string;
  readonly members_with_value: number;
  readonly mean: number | null;
  readonly standard_deviation: number | null;
  readonly best_choice: string;
  readonly best_members: number | null;
  readonly best_share: number | null;
  readonly best_share_low: number | null;
  readonly best_share_high: number | null;
  readonly value_of_all: number | null;
  readonly value_of_all_error: number | null;
  readonly value_by_chance: number | null;
  readonly variance_share_by_chance: number | null;
}

/** In what share of the members with an answer each decision is taken, such as a site that is built: at least a tenth of the most of any member. */
export interface EnsembleEnsembleDecisionRow {
  readonly policy: string;
  readonly decision: string;
  readonly about: string;
  readonly members_answered: number;
  readonly members_taken: number;
  readonly share_taken: number | null;
  readonly share_taken_low: number | null;
  readonly share_taken_high: number | null;
  readonly largest_size: number | null;
  readonly unit: string;
}

/** By how much each policy differs from the first, member by member, so that what moves both alike falls out; over members in which both have an answer. */
export interface EnsembleEnsembleDifferenceRow {
  readonly policy: string;
  readonly against: string;
  readonly measure: string;
  readonly about: string;
  readonly unit: string;
  readonly members_with_value: number;
  readonly mean: number | null;
  readonly standard_error: number | null;
  readonly p05: number | null;
  readonly p05_low: number | null;
  readonly p05_high: number | null;
  readonly p50: number | null;
  readonly p50_low: number | null;
  readonly p50_high: number | null;
  readonly p95: number | null;
  readonly p95_low: number | null;
  readonly p95_high: number | null;
  readonly share_below_zero: number | null;
}

/** The figures that members draw, as ratios to what the package says. */
export interface EnsembleEnsembleFigureRow {
  readonly policy: string;
  readonly figure: string;
  readonly driver: string;
  readonly distribution: string;
  readonly low_ratio: number | null;
  readonly mode_ratio: number | null;
  readonly high_ratio: number | null;
  readonly range_stated: string;
}

/** How much of the variance of a measure each driver explains (Sobol indices), how much the measure moves with it (elementary effects of Morris), or how closely it follows it (correlation of ranks over a hypercube or a sequence, the twenty closest). What matters most first. */
export interface EnsembleEnsembleIndexRow {
  readonly policy: string;
  readonly against: string;
  readonly measure: string;
  readonly about: string;
  readonly driver: string;
  readonly first_index: number | null;
  readonly first_index_low: number | null;
  readonly first_index_high: number | null;
  readonly total_index: number | null;
  readonly total_index_low: number | null;
  readonly total_index_high: number | null;
  readonly mean_effect: number | null;
  readonly mean_effect_size: number | null;
  readonly effect_deviation: number | null;
  readonly rank_correlation: number | null;
  readonly rank_correlation_low: number | null;
  readonly rank_correlation_high: number | null;
  readonly samples: number;
}

/** What to find out: for each row of ensemble_choices and each driver what knowing it before choosing would be worth (EVPPI), which share of the variance it explains alone, and how far the answer moves with it. Worth most first, then what explains most; of projects and spreads the twenty first. */
export interface EnsembleEnsembleInformationRow {
  readonly choice: string;
  readonly policy: string;
  readonly against: string;
  readonly measure: string;
  readonly about: string;
  readonly driver: string;
  readonly name_en: string;
  readonly name_es: string;
  readonly grade: string | null;
  readonly low_ratio: number | null;
  readonly high_ratio: number | null;
  readonly unit: string;
  readonly value: number | null;
  readonly value_error: number | null;
  readonly value_told: string;
  readonly variance_share: number | null;
  readonly variance_share_error: number | null;
  readonly borrowed_share: number | null;
  readonly variance_share_told: string;
  readonly low_value: number | null;
  readonly high_value: number | null;
}

/** How each measure is spread over the members that have an answer. In the order in which members tell them. */
export interface EnsembleEnsembleMeasureRow {
  readonly policy: string;
  readonly measure: string;
  readonly about: string;
  readonly unit: string;
  readonly members: number;
  readonly members_with_value: number;
  readonly mean: number | null;
  readonly standard_deviation: number | null;
  readonly lowest_value: number | null;
  readonly p05: number | null;
  readonly p05_low: number | null;
  readonly p05_high: number | null;
  readonly p25: number | null;
  readonly p50: number | null;
  readonly p50_low: number | null;
  readonly p50_high: number | null;
  readonly p75: number | null;
  readonly p95: number | null;
  readonly p95_low: number | null;
  readonly p95_high: number | null;
  readonly highest_value: number | null;
}

/** How a series of the answers is spread over members, year by year or month by month; of policies also by how much it differs from the first, member by member. */
export interface EnsembleEnsembleSeriesRow {
  readonly policy: string;
  readonly against: string;
  readonly measure: string;
  readonly period: string;
  readonly name_en: string;
  readonly name_es: string;
  readonly unit: string;
  readonly members_with_value: number;
  readonly p05: number | null;
  readonly p25: number | null;
  readonly p50: number | null;
  readonly p50_low: number | null;
  readonly p50_high: number | null;
  readonly p75: number | null;
  readonly p95: number | null;
}

/** All that is kept of the members of an ensemble, one figure a row, by member: whether there is an answer, what is drawn, what is measured and what is decided. */
export interface EnsembleMemberRow {
  readonly member: number;
  readonly policy: string;
  readonly kind: string;
  readonly name: string;
  readonly about: string;
  readonly unit: string;
  readonly value: number | null;
  readonly status: string;
  readonly reason_en: string;
  readonly reason_es: string;
}

/** On what a printed figure rests, step by step. */
export interface ExplainingExplainRow {
  readonly kind: string;
  readonly place: string;
  readonly value: string;
  readonly unit: string;
  readonly grade: string | null;
  readonly publisher: string;
  readonly meaning_en: string;
  readonly meaning_es: string;
}

/** What the analysis found, one sentence a row, in the order of telling. Terminal, report and JSON show these rows and no others. */
export interface FindingsFindingRow {
  readonly order: number;
  readonly key: string;
  readonly page: string;
  readonly about: string;
  readonly first_year: number | null;
  readonly last_year: number | null;
  readonly discounted: string | null;
  readonly value: number | null;
  readonly unit: string;
  readonly tolerance: number | null;
  readonly grade: string | null;
  readonly sentence_en: string;
  readonly sentence_es: string;
  readonly references: string;
}

/** Value added that a country loses over the run for want of materials, as a bracket: best triage to proportional rationing. */
export interface IndustriesGdpLossRow {
  readonly country: string;
  readonly year: number;
  readonly gdp_usd_per_year: number | null;
  readonly best_triage_usd: number | null;
  readonly rationed_usd: number | null;
  readonly best_triage_share: number | null;
  readonly rationed_share: number | null;
  readonly least_usd: number | null;
  readonly most_usd: number | null;
  readonly demands_left_out: number;
}

/** What an industry loses over the run: for want of a material itself, and because its sellers or buyers do. */
export interface IndustriesIndustryLossRow {
  readonly country: string;
  readonly industry: string;
  readonly output_usd: number | null;
  readonly direct_low_usd: number | null;
  readonly direct_high_usd: number | null;
  readonly indirect_low_usd: number | null;
  readonly indirect_high_usd: number | null;
  readonly best_triage_usd: number | null;
  readonly rationed_usd: number | null;
}

/** Steps of each network as it is, and how often each lies on the longest way. */
export interface PermitsPermitStepRow {
  readonly region: string;
  readonly project_kind: string;
  readonly material: string | null;
  readonly facility: string | null;
  readonly permit: string;
  readonly mean_months: number | null;
  readonly critical_share: number | null;
  readonly legal_term_months: number | null;
  readonly refusal_share: number | null;
  readonly grade: string;
}

/** How long a project takes from the decision to go ahead until it serves, as it is and after each reform alone and all together. Months are those of projects that are not refused. */
export interface PermitsPermitTimeRow {
  readonly region: string;
  readonly project_kind: string;
  readonly material: string | null;
  readonly facility: string | null;
  readonly reform: string;
  readonly mean_months: number | null;
  readonly deviation_months: number | null;
  readonly p10_months: number | null;
  readonly p50_months: number | null;
  readonly p80_months: number | null;
  readonly p90_months: number | null;
  readonly asked_months: number | null;
  readonly asked_low_months: number | null;
  readonly asked_high_months: number | null;
  readonly saved_months: number | null;
  readonly means_months: number | null;
  readonly refusal_share: number | null;
}

/** Who pays and who earns, over the whole plan, present value at the social rate: costs are positive, income is negative. Goods are what changes hands at the plan's own prices; over all rows they and transfers sum to 0. */
export interface PlanAccountTotalRow {
  readonly role: string;
  readonly actor: string;
  readonly country: string;
  readonly resource_usd: number | null;
  readonly transfer_usd: number | null;
  readonly goods_usd: number | null;
  readonly net_usd: number | null;
  readonly system_usd: number | null;
  readonly owner_usd: number | null;
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
  readonly worth_low_usd_per_unit: number | null;
  readonly worth_high_usd_per_unit: number | null;
  readonly not_unique: string | null;
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
  readonly completion_chance: number | null;
  readonly likely_service_year: number | null;
  readonly qualification_months: number | null;
  readonly payer: string;
}

/** How many projects one begins to have those that a plan builds: of each process and place the projects of the plan, the chance that all of them come to work, and the number to begin so that nine times of ten enough do. No plan computes with it; projects are taken to fail one by one, and what fails together, such as a price that falls for all, is worse. */
export interface PlanCompletionBetRow {
  readonly process: string;
  readonly country: string;
  readonly projects: number;
  readonly capacity_per_year: number | null;
  readonly expected_per_year: number | null;
  readonly all_chance: number | null;
  readonly half_chance: number | null;
  readonly bets: number | null;
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
  readonly unit: string;
  readonly row_violation: number | null;
}

/** Cost accounts: who pays for what. */
export interface PlanCostRow {
  readonly actor: string;
  readonly category: string;
  readonly year: number | null;
  readonly usd_per_year: number | null;
  readonly present_usd: number | null;
}

/** What contracts that bind promise, what their plants deliver, and what was missing where they do not. */
export interface PlanDeliveryRow {
  readonly contract: string;
  readonly facility: string;
  readonly region: string;
  readonly material: string;
  readonly year: number;
  readonly promised_per_year: number | null;
  readonly delivered_per_year: number | null;
  readonly damages_usd_per_year: number | null;
  readonly lack: string | null;
  readonly lacking: string | null;
  readonly lacking_price_usd_per_unit: number | null;
  readonly loss_usd_per_unit: number | null;
}

/** Surplus that is discarded. */
export interface PlanDiscardRow {
  readonly region: string;
  readonly material: string;
  readonly year: number;
  readonly quantity_per_year: number | null;
}

/** What a levy at the border does to the two stages behind it: what it adds to the price of what a stage makes, what it adds to its inputs, and both together over what the stage spends itself. Below 0 the stage is worse off than without it, and what it makes may leave. */
export interface PlanProtectionRow {
  readonly lever: string;
  readonly country: string;
  readonly process: string;
  readonly stages_behind: number;
  readonly year: number;
  readonly on_output_usd_per_unit: number | null;
  readonly on_inputs_usd_per_unit: number | null;
  readonly own_cost_usd_per_unit: number | null;
  readonly rate: number | null;
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

/** Impacts of what a plan makes and buys, by category, country and process; only what has a figure. What has none stands in impact_coverage. */
export interface PlanImpactAmountRow {
  readonly category: string;
  readonly country: string;
  readonly process: string | null;
  readonly material: string;
  readonly stage: string;
  readonly boundary: string;
  readonly year: number;
  readonly quantity_per_year: number | null;
  readonly impact_per_year: number | null;
  readonly impact_unit: string;
}

/** How much of what a plan makes has a figure of each category: what has none is unknown, and is not in the sums. */
export interface PlanImpactCoverageRow {
  readonly category: string;
  readonly country: string | null;
  readonly year: number;
  readonly made_per_year: number | null;
  readonly known_per_year: number | null;
  readonly known_share: number | null;
  readonly without_energy_share: number | null;
  readonly assumed_share: number | null;
}

/** Whole projects that the program would build for the gain of buyers and that lose at the plan's own prices: not built by an owner who takes prices. The plan leaves them out, the largest loss first, until none loses. */
export interface PlanLosingBuildRow {
  readonly facility: string;
  readonly year: number;
  readonly step: number;
  readonly loss_usd_per_year: number | null;
}

/** The plan under each reading of the margins of its base year, with whole projects in part: as the package has them (given), never fading (steady), as rent of sellers (rent), and left out with the steps around usual quantities (none). */
export interface PlanMarginReadingsRow {
  readonly reading: string;
  readonly cost_usd: number | null;
  readonly resource_usd: number | null;
  readonly difference_usd: number | null;
  readonly difference_resource_usd: number | null;
  readonly sites: number;
}

/** What it costs to keep obstacles: the plan with them less the same plan without them, present value. Where whole projects leave more open than the difference, nothing can be told. */
export interface PlanObstacleCostRow {
  readonly obstacles: string;
  readonly told_en: string;
  readonly told_es: string;
  readonly with_usd: number | null;
  readonly without_usd: number | null;
  readonly keeping_usd: number | null;
  readonly open_usd: number | null;
  readonly system_usd: number | null;
  readonly treasury_usd: number | null;
  readonly builds_with: number | null;
  readonly builds_without: number | null;
}

/** What each cap on a share finds: the part of use that counts, as booked and as traced, and where the rest comes from; a row for every year. A plan without caps is measured by those of the first scenario that the package runs and that has some. */
export interface PlanOriginShareRow {
  readonly cap: string;
  readonly region: string;
  readonly material: string;
  readonly year: number;
  readonly group: string;
  readonly basis: string;
  readonly use_per_year: number | null;
  readonly maximum_share: number | null;
  readonly booked_share: number | null;
  readonly traced_share: number | null;
  readonly other_use_per_year: number | null;
  readonly other_use_change_per_year: number | null;
  readonly moved_from_others_per_year: number | null;
  readonly new_output_per_year: number | null;
  readonly use_fall_per_year: number | null;
  readonly exceeds_per_year: number | null;
  readonly measured_for: string;
}

/** The levers that a plan was asked to let act: what each reaches, and what its treasury pays. */
export interface PlanPlanLeverRow {
  readonly lever: string;
  readonly kind: string;
  readonly reaches: number;
  readonly treasury_usd: number | null;
  readonly treasury_mean_usd: number | null;
  readonly treasury_p90_usd: number | null;
  readonly told_en: string;
  readonly told_es: string;
}

/** What one more unit of a material costs at a place: the dual of its balance, in money of the year. */
export interface PlanPriceRow {
  readonly region: string;
  readonly material: string;
  readonly year: number;
  readonly price_usd_per_unit: number | null;
  readonly disposal_usd_per_unit: number | null;
  readonly price_low_usd_per_unit: number | null;
  readonly price_high_usd_per_unit: number | null;
  readonly not_unique: string | null;
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

/** What is spent on each row of the package: the cost accounts by the figure that they rest on, with investment when it is decided. Not discounted. */
export interface PlanSpendingRow {
  readonly table: string;
  readonly key: string;
  readonly actor: string;
  readonly category: string;
  readonly year: number | null;
  readonly spent_usd: number | null;
}

/** Levels of stocks at the end of each period. */
export interface PlanStockRow {
  readonly stock: string;
  readonly year: number;
  readonly level_units: number | null;
  readonly draw_per_year: number | null;
}

/** Money that moves between actors by levers, taxes and hurdle rates: one row for each stream and year. */
export interface PlanTransferRow {
  readonly instrument: string;
  readonly payer_role: string;
  readonly payer: string;
  readonly payee_role: string;
  readonly payee: string;
  readonly year: number | null;
  readonly usd_per_year: number | null;
  readonly present_usd: number | null;
}

/** What is built when margins of the base year count as costs and not when they are rent, or the other way round: whether it pays hangs on what the margins are. */
export interface PlanUndecidedRow {
  readonly facility: string;
  readonly region: string;
  readonly as_cost_per_year: number | null;
  readonly as_rent_per_year: number | null;
}

/** Sites that some readings of margins build and others not, or less than a tenth of it, whole projects in part: whether they pay hangs on what margins are. Ordered by site. */
export interface PlanUndecidedBuildsRow {
  readonly facility: string;
  readonly region: string;
  readonly given_per_year: number | null;
  readonly steady_per_year: number | null;
  readonly rent_per_year: number | null;
  readonly none_per_year: number | null;
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

/** Levies and payments per unit that hang on prices: what the plan reckoned with, and what is due at its prices. */
export interface PlanWedgeRow {
  readonly instrument: string;
  readonly place: string;
  readonly year: number;
  readonly price_usd_per_unit: number | null;
  readonly used_usd_per_unit: number | null;
  readonly due_usd_per_unit: number | null;
}

/** Impacts of making in the countries at home in the year asked about, more with a step than without any. */
export interface PolicyPolicyImpactRow {
  readonly step: string;
  readonly category: string;
  readonly boundary: string;
  readonly impact_change_per_year: number | null;
  readonly impact_unit: string;
}

/** Part of each material that the countries at home take in which those of concern have touched, in the year asked about, traced by mixing at every place. */
export interface PolicyPolicyMaterialRow {
  readonly step: string;
  readonly material: string;
  readonly stage: string;
  readonly use_per_year: number | null;
  readonly touched_share: number | null;
}

/** Steps in the order in which the next one costs all together least for what it takes off the touched share, solved again with all before it. */
export interface PolicyPolicyOrderRow {
  readonly order: number;
  readonly step: string;
  readonly added_cost_usd: number | null;
  readonly added_treasury_usd: number | null;
  readonly added_touched_share: number | null;
  readonly usd_per_point: number | null;
}

/** How much more two steps take off the touched share, or cost, together than apart. */
export interface PolicyPolicyPairRow {
  readonly measure: string;
  readonly first: string;
  readonly second: string;
  readonly pair_alone: number | null;
  readonly pair_average: number | null;
}

/** Capacity that is built with a step and not without any, or the other way round. */
export interface PolicyPolicyPlantRow {
  readonly step: string;
  readonly facility: string;
  readonly service_year: number;
  readonly capacity_change_per_year: number | null;
  readonly investment_change_usd: number | null;
}

/** What each step adds on average over all orders in which the steps may come (Shapley), beside what it does alone and what is lost when it alone is left out. */
export interface PolicyPolicyShareRow {
  readonly measure: string;
  readonly step: string;
  readonly average_added: number | null;
  readonly half_width: number | null;
  readonly alone_added: number | null;
  readonly last_added: number | null;
}

/** What a step avoids of the loss under a shock on the capacity of the year asked about, and the yearly rate of such shocks from which on it pays for itself. */
export interface PolicyPolicyShockRow {
  readonly step: string;
  readonly case: string;
  readonly severity: number | null;
  readonly home_loss_usd: number | null;
  readonly avoided_usd: number | null;
  readonly loss_usd: number | null;
  readonly break_even_rate: number | null;
  readonly treasury_rate: number | null;
  readonly value_added_low_rate: number | null;
  readonly value_added_high_rate: number | null;
  readonly short_after_months: number | null;
}

/** How countries at home may split what planning together saves: countries outside a coalition go on trading among each other what the plan without steps trades in its first year. */
export interface PolicyPolicySplitRow {
  readonly country: string;
  readonly saving_usd: number | null;
  readonly shapley_usd: number | null;
  readonly nucleolus_usd: number | null;
  readonly core_least_usd: number | null;
  readonly core_most_usd: number | null;
  readonly least_excess_usd: number | null;
}

/** What each step costs and reaches, alone and all together, against the plan without any: owner view, whole projects in part. */
export interface PolicyPolicyStepRow {
  readonly step: string;
  readonly home_cost_usd: number | null;
  readonly system_cost_usd: number | null;
  readonly treasury_usd: number | null;
  readonly touched_share: number | null;
  readonly touched_change_share: number | null;
  readonly rounds: number;
  readonly is_settled: string;
}

/** What each treasury pays more for a step than without any, present value; negative where it earns. */
export interface PolicyPolicyTreasuryRow {
  readonly step: string;
  readonly payer: string;
  readonly treasury_usd: number | null;
}

/** What supply without entities of concern and without support costs owners in the long run at each place at home, beside the price with them: the size of a floor or duty that would be needed. */
export interface PolicyReferencePriceRow {
  readonly region: string;
  readonly material: string;
  readonly stage: string;
  readonly first_year: number;
  readonly last_year: number;
  readonly with_usd_per_unit: number | null;
  readonly low_usd_per_unit: number | null;
  readonly high_usd_per_unit: number | null;
  readonly gap_usd_per_unit: number | null;
  readonly gap_share: number | null;
}

/** In how many of the answers with one figure at the end of its range a site is built; ordered by site. */
export interface RangesDecisionsRow {
  readonly facility: string;
  readonly built_in: number;
  readonly answers: number;
}

/** Each headline under each reading of the margins of the base year: as the package has them (given), never fading (steady), as rent of sellers (rent), and left out with the steps around usual quantities (none). In the order of telling. */
export interface RangesHeadlineReadingsRow {
  readonly headline: string;
  readonly about: string;
  readonly name_en: string;
  readonly name_es: string;
  readonly unit: string;
  readonly given_value: number | null;
  readonly steady_value: number | null;
  readonly rent_value: number | null;
  readonly none_value: number | null;
  readonly lowest_value: number | null;
  readonly highest_value: number | null;
  readonly named_instead: string;
  readonly reason_en: string;
  readonly reason_es: string;
}

/** How far each headline goes when one uncertain figure at a time stands at the ends of its range; what each figure does is in sensitivities. In the order of telling. */
export interface RangesRangesRow {
  readonly headline: string;
  readonly about: string;
  readonly name_en: string;
  readonly name_es: string;
  readonly unit: string;
  readonly usual_value: number | null;
  readonly lowest_value: number | null;
  readonly highest_value: number | null;
  readonly figures: number;
  readonly ends_without_answer: number;
  readonly moved_most_by: string;
  readonly mover_en: string;
  readonly mover_es: string;
  readonly named: string;
  readonly flips: string;
}

/** How a headline moves when one uncertain figure stands at the end of its range, the others as they are. Ordered by headline, then by how much it moves. */
export interface RangesSensitivitiesRow {
  readonly headline: string;
  readonly about: string;
  readonly figure: string;
  readonly grade: string | null;
  readonly range_stated: string;
  readonly low_ratio: number | null;
  readonly high_ratio: number | null;
  readonly unit: string;
  readonly usual_value: number | null;
  readonly low_value: number | null;
  readonly high_value: number | null;
  readonly floors_lowered: string;
  readonly decision_changes: string;
  readonly sites_changed: string;
  readonly named_instead: string;
  readonly reason_en: string;
  readonly reason_es: string;
}

/** A table of a run, and whether the same request makes the same bytes again. */
export interface RerunningRerunRow {
  readonly table: string;
  readonly state: string;
  readonly rows_before: number | null;
  readonly rows_now: number | null;
  readonly first_line: number | null;
}

/** What one shock of a set or a sweep does to one country at home. */
export interface ShockCaseCountryRow {
  readonly case: string;
  readonly country: string;
  readonly loss_usd: number | null;
  readonly value_added_low_usd: number | null;
  readonly value_added_high_usd: number | null;
  readonly short_sectors: number;
  readonly depth_share: number | null;
}

/** One shock of a set or a sweep. */
export interface ShockCaseRow {
  readonly rank: number;
  readonly case: string;
  readonly loss_usd: number | null;
  readonly home_loss_usd: number | null;
  readonly home_value_added_low_usd: number | null;
  readonly home_value_added_high_usd: number | null;
  readonly in_force_months: number | null;
  readonly peak_ratio: number | null;
  readonly peak_material: string | null;
  readonly first_short_month: string;
  readonly short_sectors: number | null;
  readonly depth_share: number | null;
  readonly outcome: string | null;
  readonly touched: number | null;
  readonly touched_usd_per_year: number | null;
  readonly plants_not_at_work: number | null;
  readonly state: string;
  readonly reason_en: string;
  readonly reason_es: string;
}

/** An input that is a small part of the cost of what is made of it and rises far above its usual price: in its dearest month, what that does to the product, and who pays it. */
export interface ShockDearInputRow {
  readonly region: string;
  readonly material: string;
  readonly product: string;
  readonly month: string;
  readonly ratio: number | null;
  readonly price_usd_per_unit: number | null;
  readonly cost_share: number | null;
  readonly saved_share: number | null;
  readonly dearer_share: number | null;
  readonly product_ratio: number | null;
  readonly payer_region: string | null;
  readonly payer_sector: string | null;
  readonly payer_ratio: number | null;
}

/** What each event of the shock is, as it was tried, line by line: who acts on whom, how hard, from when and for how long, and over how many months losses are counted. */
export interface ShockEventCardRow {
  readonly number: number;
  readonly line: string;
  readonly event: string;
  readonly line_es: string;
  readonly text_en: string;
  readonly text_es: string;
}

/** Who pays a border-adjusted floor, over the run. */
export interface ShockFloorRow {
  readonly lever: string;
  readonly country: string;
  readonly consumers_usd: number | null;
  readonly producers_usd: number | null;
  readonly treasury_usd: number | null;
  readonly total_usd: number | null;
}

/** Who gains and who loses over the run, by country. */
export interface ShockGainRow {
  readonly country: string;
  readonly consumers_usd: number | null;
  readonly producers_usd: number | null;
  readonly licences_usd: number | null;
  readonly treasury_usd: number | null;
  readonly stocks_usd: number | null;
  readonly total_usd: number | null;
}

/** The same shock with a lever added. */
export interface ShockLeverRow {
  readonly lever: string;
  readonly loss_usd: number | null;
  readonly avoided_usd: number | null;
  readonly cost_usd: number | null;
  readonly avoided_per_usd: number | null;
  readonly first_short_month: string;
  readonly peak_ratio: number | null;
  readonly state: string;
  readonly reason_en: string;
  readonly reason_es: string;
}

/** Price of a material at a place in a month: the dual of its balance, against the usual one. */
export interface ShockMarketPriceRow {
  readonly region: string;
  readonly material: string;
  readonly month: string;
  readonly price_usd_per_unit: number | null;
  readonly usual_usd_per_unit: number | null;
  readonly disposal_usd_per_unit: number | null;
  readonly ratio: number | null;
  readonly observed_scale_usd_per_unit: number | null;
}

/** The last price observed of each material that a shock prices, as near to the place as there is one: what the model's price is to be held against. */
export interface ShockObservedPriceRow {
  readonly region: string;
  readonly material: string;
  readonly observed_usd_per_unit: number | null;
  readonly usual_usd_per_unit: number | null;
  readonly observed_region: string | null;
  readonly observed_market: string;
  readonly observed_date: string;
  readonly observed_source: string | null;
  readonly grade: string | null;
}

/** Two shocks side by side, measure by measure, for each country at home, home together and the world: the same shock without the plan and with it, or the two runs that are compared. */
export interface ShockOutcomeChangeRow {
  readonly place: string;
  readonly measure: string;
  readonly unit: string;
  readonly before: number | null;
  readonly before_material: string | null;
  readonly after: number | null;
  readonly after_material: string | null;
  readonly change: number | null;
  readonly tolerance: number | null;
  readonly differs: string;
}

/** What a shock does to each country at home, to home together and to the world, in the measures by which shocks are set side by side. */
export interface ShockOutcomeRow {
  readonly place: string;
  readonly loss_usd: number | null;
  readonly users_loss_usd: number | null;
  readonly producers_loss_usd: number | null;
  readonly licences_loss_usd: number | null;
  readonly treasuries_loss_usd: number | null;
  readonly stocks_loss_usd: number | null;
  readonly rest_loss_usd: number | null;
  readonly tolerance_usd: number | null;
  readonly first_short_month: string;
  readonly first_short_material: string | null;
  readonly depth_share: number | null;
  readonly depth_material: string | null;
  readonly depth_sector: string | null;
  readonly months_to_recover: number | null;
  readonly peak_ratio: number | null;
  readonly peak_material: string | null;
  readonly peak_region: string | null;
  readonly peak_month: string;
  readonly value_added_low_usd: number | null;
  readonly value_added_high_usd: number | null;
}

/** What one event acts on in the usual month, and what becomes of it. */
export interface ShockReachRow {
  readonly event: string;
  readonly outcome: string;
  readonly flows: number;
  readonly plants: number;
  readonly demands: number;
  readonly touched_usd_per_year: number | null;
  readonly stopped_share: number | null;
  readonly plants_not_at_work: number;
}

/** How well each month of the market is solved. */
export interface ShockRunMonthRow {
  readonly part: string;
  readonly month: string;
  readonly mass_residual: number | null;
  readonly complementarity_residual: number | null;
  readonly iterations: number | null;
}

/** An end use of a country over the run: when it runs short, how deep, how long, and what it loses. */
export interface ShockSectorRow {
  readonly country: string;
  readonly sector: string;
  readonly first_short_month: string;
  readonly months_to_short: number | null;
  readonly months_to_recover: number | null;
  readonly worst_material: string | null;
  readonly depth_share: number | null;
  readonly mean_share: number | null;
  readonly value_added_usd_per_year: number | null;
  readonly loss_low_usd: number | null;
  readonly loss_high_usd: number | null;
}

/** What an end use draws in a month, with what replaces it, against what it would draw at usual prices. */
export interface ShockShortageRow {
  readonly region: string;
  readonly material: string;
  readonly stage: string;
  readonly sector: string | null;
  readonly month: string;
  readonly wanted_per_year: number | null;
  readonly served_per_year: number | null;
  readonly replaced_per_year: number | null;
  readonly shortage_share: number | null;
  readonly price_usd_per_unit: number | null;
}

/** What plants of a country make of a material in a month, against the same month without the shock. */
export interface ShockStageRow {
  readonly country: string;
  readonly material: string;
  readonly stage: string;
  readonly month: string;
  readonly output_per_year: number | null;
  readonly usual_per_year: number | null;
}

/** What one unit more in stock before the shock would have been worth. */
export interface ShockStockWorthRow {
  readonly region: string;
  readonly material: string;
  readonly stock_units: number | null;
  readonly days_of_use: number | null;
  readonly lowest_units: number | null;
  readonly worth_usd_per_unit: number | null;
}

/** A facility, or all of a country, stands still: how long the rest of the network and its stocks serve usual demand, and what the outage costs. */
export interface ShockSurvivalRow {
  readonly lost: string;
  readonly kind: string;
  readonly time_to_survive_months: number | null;
  readonly time_to_recover_months: number | null;
  readonly loss_usd: number | null;
  readonly exposure_index: number | null;
  readonly state: string;
  readonly reason_en: string;
  readonly reason_es: string;
}

/** Trade between two countries over the run, against the same months without the shock. */
export interface ShockTradeShiftRow {
  readonly origin: string;
  readonly destination: string;
  readonly material: string;
  readonly usual_per_year: number | null;
  readonly mean_per_year: number | null;
  readonly change_per_year: number | null;
}

/** Price inside and outside the controlling country. */
export interface ShockBasisRow {
  readonly material: string;
  readonly inside: string;
  readonly month: string;
  readonly inside_usd_per_unit: number | null;
  readonly outside_usd_per_unit: number | null;
  readonly basis_usd_per_unit: number | null;
  readonly usual_basis_usd_per_unit: number | null;
}

/** What plants at home that stand or are being built could make of goods under contract, and what of it nobody has bought ahead. */
export interface SourcesFreeCapacityRow {
  readonly facility: string;
  readonly material: string;
  readonly year: number;
  readonly could_make_per_year: number | null;
  readonly contracted_per_year: number | null;
  readonly free_per_year: number | null;
}

/** On what a package rests, by grade of its sources. */
export interface SourcesGradeRow {
  readonly grade: string;
  readonly figures: number;
  readonly share_of_figures: number | null;
  readonly share_of_capacity: number | null;
  readonly share_of_cost: number | null;
}

/** What countries at home sell to one another, as observed: rows of trade between two of them. */
export interface SourcesHomeTradeRow {
  readonly exporter: string;
  readonly importer: string;
  readonly material: string;
  readonly year: number;
  readonly quantity_per_year: number | null;
  readonly source: string;
}

/** What is known of places beside what a plan computes with. */
export interface SourcesPlaceFactRow {
  readonly region: string;
  readonly fact: string;
  readonly year: number;
  readonly value_units: number | null;
  readonly unit: string;
  readonly source: string;
}

/** A source and how much hangs on it. */
export interface SourcesSourceUseRow {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly year: number | null;
  readonly grade: string;
  readonly rows: number;
  readonly figures: number;
}

/** The runs of a story. */
export interface StorytellingPartRow {
  readonly part: string;
  readonly analysis: string;
  readonly state: string;
  readonly reason_en: string;
  readonly reason_es: string;
}

/** What an expert would ask about in this answer: of each kind the number found and the largest. */
export interface SuspectsSuspectRow {
  readonly kind: string;
  readonly found: number;
  readonly rank: number;
  readonly facility: string | null;
  readonly material: string | null;
  readonly region: string | null;
  readonly destination: string | null;
  readonly first_year: number | null;
  readonly last_year: number | null;
  readonly size: number | null;
  readonly measure: string;
  readonly total_size: number | null;
  readonly size_usd: number | null;
  readonly look_at_en: string;
  readonly look_at_es: string;
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
  readonly costs: string | null;
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
  readonly named: string | null;
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
  readonly role: string | null;
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

/** What a process costs in a country of reference, in parts that places price differently; a facility whose cost is blank costs this times location_factors. */
export interface InputProcessCost {
  readonly process: string;
  readonly component: string;
  readonly region: string;
  readonly year: number;
  readonly variable_cost_usd_per_unit: number | null;
  readonly capex_usd_per_unit_year: number | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** How dear a part of a cost is at a place against other places: a region's own figure, or that of the nearest region that holds it. */
export interface InputLocationFactor {
  readonly region: string;
  readonly component: string;
  readonly factor: number;
  readonly year: number;
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
  readonly crossing_share: number | null;
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

/** Caps on the share of a material that comes from a group of countries, in what a region uses of it; in force from the first year given, straight between years, held after the last. */
export interface InputShareCap {
  readonly id: string;
  readonly year: number;
  readonly region: string;
  readonly materials: string;
  readonly group: string;
  readonly basis: string | null;
  readonly stages: string | null;
  readonly maximum_share: number;
  readonly exceedance_usd_per_unit: number | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** Kinds of impacts that are added up, each in one unit: greenhouse gases, energy, water, waste, land, or any other that a life-cycle assessment counts. */
export interface InputImpactCategory {
  readonly id: string;
  readonly unit: string;
  readonly name_en: string;
  readonly name_es: string;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** What a unit of a process' output, or of a material bought from outside the model, does to its surroundings. A process without a row is unknown and is never counted as nothing; a figure of 0 is a figure. */
export interface InputImpact {
  readonly category: string;
  readonly process: string | null;
  readonly material: string | null;
  readonly place: string | null;
  readonly quantity_per_unit: number;
  readonly unit: string;
  readonly boundary: string;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** Caps on impacts of a category; in force from the first year given, straight between years, held after the last. They bound what has a figure in impacts. */
export interface InputImpactCap {
  readonly category: string;
  readonly region: string;
  readonly year: number;
  readonly quantity_per_year: number;
  readonly unit: string;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** Bounds on any sum that a plan is made of: what flows, is held, made, invested or paid; each filter left blank lets everything count. Impacts are bounded in impact_caps. */
export interface InputCap {
  readonly id: string;
  readonly name_en: string | null;
  readonly name_es: string | null;
  readonly ledger: string;
  readonly unit: string;
  readonly materials: string | null;
  readonly region: string | null;
  readonly origin: string | null;
  readonly processes: string | null;
  readonly facilities: string | null;
  readonly payer: string | null;
  readonly from_year: number | null;
  readonly to_year: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
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
  readonly reexport_share: number | null;
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
  readonly severity_share: number | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** What was not known when the facts of the package end: a dated decision or expiry with its possible outcomes, one row each, and which of them the package takes. */
export interface InputOpenQuestion {
  readonly question: string;
  readonly outcome: string;
  readonly date: string;
  readonly name_en: string;
  readonly name_es: string;
  readonly outcome_en: string;
  readonly outcome_es: string;
  readonly taken: string;
  readonly choose: string | null;
  readonly events: string | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** How demand answers to price within months. The row that names most of region, material and sector counts; a row of blanks counts for all others. */
export interface InputElasticity {
  readonly region: string | null;
  readonly material: string | null;
  readonly sector: string | null;
  readonly curve: string | null;
  readonly demand_elasticity: number;
  readonly low_elasticity: number | null;
  readonly high_elasticity: number | null;
  readonly choke_ratio: number | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** The usual price of a material at a place, at which demand and stocks are as usual. The analysis of shocks fills it from its own base month. */
export interface InputReferencePrice {
  readonly region: string;
  readonly material: string;
  readonly price_usd_per_unit: number;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** What users can do without a material within months: another material or less of the same. */
export interface InputSubstitution {
  readonly material: string;
  readonly sector: string | null;
  readonly kind: string;
  readonly penalty_ratio: number;
  readonly maximum_share: number;
  readonly ramp_share_per_month: number;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** What one facility can do within months: restart, surge, stop. The analysis of shocks fills it from surges and from its own base month. */
export interface InputPlantRule {
  readonly facility: string;
  readonly idle_per_year: number | null;
  readonly restart_months: number | null;
  readonly restart_cost_usd_per_unit: number | null;
  readonly surge_per_year: number | null;
  readonly surge_delay_months: number | null;
  readonly surge_cost_usd_per_unit: number | null;
  readonly stopping_cost_usd_per_unit: number | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** Rules by process for what plants can do within months; a row without a process counts for all others. */
export interface InputSurge {
  readonly process: string | null;
  readonly share: number | null;
  readonly cost_share: number | null;
  readonly delay_months: number | null;
  readonly restart_months: number | null;
  readonly restart_cost_share: number | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** How holders of a stock behave within months: the level that they work with and what they hold on to. The analysis of shocks fills it. */
export interface InputStockRule {
  readonly stock: string;
  readonly working_units: number;
  readonly under_way_units: number | null;
  readonly surplus_units: number | null;
  readonly scarcity_premium: number | null;
  readonly release_ratio: number | null;
  readonly fear_units: number | null;
  readonly fear_months: number | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** How many days of use private holders keep, by material: what makes the stocks of users, plants and traders where the table stocks has none. */
export interface InputStockCover {
  readonly material: string | null;
  readonly region: string | null;
  readonly days_of_use: number;
  readonly scarcity_premium: number | null;
  readonly fear_days_of_use: number | null;
  readonly fear_months: number | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** Most that some lanes together may carry of some materials: a quota, or what licences let pass. */
export interface InputTradeLimit {
  readonly id: string;
  readonly lanes: string | null;
  readonly materials: string | null;
  readonly quantity_per_year: number | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** Groups of events that come together. */
export interface InputEventSet {
  readonly id: string;
  readonly name_en: string;
  readonly name_es: string;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** The events of a set, with what differs from the table of events. */
export interface InputEventSetMember {
  readonly set: string;
  readonly event: string;
  readonly start: string | null;
  readonly months: number | null;
  readonly severity: number | null;
  readonly factor: number | null;
  readonly materials: string | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** Industries of an input-output table, by country. */
export interface InputIndustry {
  readonly id: string;
  readonly region: string;
  readonly name_en: string;
  readonly name_es: string;
  readonly year: number;
  readonly gross_output_usd_per_year: number;
  readonly value_added_usd_per_year: number;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** What industries buy of each other, at home, by country. */
export interface InputInterindustryFlow {
  readonly region: string;
  readonly seller: string;
  readonly buyer: string;
  readonly value_usd_per_year: number;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** Which share of an industry's gross output cannot be made without a material, by country and end use. */
export interface InputMaterialDependence {
  readonly region: string;
  readonly industry: string;
  readonly material: string;
  readonly sector: string;
  readonly share: number;
  readonly low_share: number;
  readonly high_share: number;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** What stands in the way of projects: law, taxes, permits, power, water, people, know-how. Printed for who sites a plant; a plan does without those that it is asked to, as obstacle_actions says. */
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

/** Steps from the decision to go ahead until a plant first serves: permits, reviews, land, water, grid, construction. Steps of a place and of all that holds it make one network of activities, in which a step begins when those before it are done. */
export interface InputPermit {
  readonly id: string;
  readonly region: string;
  readonly stages: string | null;
  readonly materials: string | null;
  readonly name_en: string;
  readonly name_es: string;
  readonly kind: string;
  readonly agency: string | null;
  readonly after: string | null;
  readonly replaces: string | null;
  readonly legal_term_months: number | null;
  readonly form: string | null;
  readonly months: string;
  readonly chances: string | null;
  readonly rework_chance: number | null;
  readonly rework_months: string | null;
  readonly rework_chances: string | null;
  readonly halt_chance: number | null;
  readonly halt_months: string | null;
  readonly refusal_chance: number | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** Reforms of permits as changes of steps: a cap on months, a share of them, fewer returns, halts or refusals, a step beside another instead of after it. */
export interface InputPermitReform {
  readonly id: string;
  readonly name_en: string;
  readonly name_es: string;
  readonly permits: string;
  readonly cap_months: number | null;
  readonly months_share: number | null;
  readonly rework_share: number | null;
  readonly halt_share: number | null;
  readonly refusal_share: number | null;
  readonly beside: string | null;
  readonly status: string | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** What a plan in years changes when it does without an obstacle: a cell of another table, steps of permits, or years of lead time; or the reason why it changes nothing. Each row says one of the four. */
export interface InputObstacleAction {
  readonly obstacle: string;
  readonly step: number;
  readonly change: string | null;
  readonly permits: string | null;
  readonly cap_months: number | null;
  readonly lead_time_saved_years: number | null;
  readonly why_en: string | null;
  readonly why_es: string | null;
  readonly owner_view: string | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** What is known of places beside what a plan computes with: power, water, people, parks, concessions, output. Printed for who sites a plant; no plan reads it. */
export interface InputRegionalFact {
  readonly region: string;
  readonly fact: string;
  readonly year: number;
  readonly topic: string;
  readonly name_en: string;
  readonly name_es: string;
  readonly value_units: number;
  readonly unit: string;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** Rules on what a product may be made of and by whom: which share counts, from which year on, and what follows where it is missed. A rule is the rows of one id, each in force until the next; veta content judges products by them; they do not bind plans. */
export interface InputContentRule {
  readonly id: string;
  readonly first_year: number;
  readonly last_year: number | null;
  readonly kind: string;
  readonly status: string;
  readonly name_en: string;
  readonly name_es: string;
  readonly products: string | null;
  readonly made_in: string;
  readonly groups: string;
  readonly basis: string | null;
  readonly owners: string | null;
  readonly parts: string | null;
  readonly threshold: number;
  readonly wage_usd_per_hour: number | null;
  readonly consequence: string;
  readonly consequence_usd_per_unit: number | null;
  readonly consequence_share: number | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** What rules on content must know of a process's cost and its recipe does not say. */
export interface InputContentCost {
  readonly process: string;
  readonly region: string | null;
  readonly item: string;
  readonly share: number | null;
  readonly hours_per_unit: number | null;
  readonly wage_usd_per_hour: number | null;
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

/** Instruments of policy with typed parameters, who pays them, and the obstacle or programme they stand for. */
export interface InputLever {
  readonly id: string;
  readonly kind: string;
  readonly name_en: string;
  readonly name_es: string;
  readonly materials: string | null;
  readonly facilities: string | null;
  readonly regions: string | null;
  readonly origins: string | null;
  readonly instrument: string | null;
  readonly reforms: string | null;
  readonly amount_usd: number | null;
  readonly price_usd_per_unit: number | null;
  readonly quantity_per_year: number | null;
  readonly rate: number | null;
  readonly share: number | null;
  readonly years: number | null;
  readonly lead_time_saved_years: number | null;
  readonly first_year: number | null;
  readonly last_year: number | null;
  readonly status: string | null;
  readonly payer: string | null;
  readonly obstacle: string | null;
  readonly programme: string | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** What plants have promised to deliver: quantity or share of the output, years, terms, and what is due for what is not delivered. Only what is in force and says how much binds a plan. */
export interface InputContract {
  readonly id: string;
  readonly facility: string;
  readonly material: string;
  readonly seller: string | null;
  readonly buyer: string;
  readonly region: string | null;
  readonly quantity_per_year: number | null;
  readonly output_share: number | null;
  readonly first_year: number | null;
  readonly last_year: number | null;
  readonly status: string;
  readonly price_usd_per_unit: number | null;
  readonly terms: string | null;
  readonly penalty_usd_per_unit: number | null;
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
  readonly full_year: number | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** Where single columns of a row come from, when its own source speaks of the others: costs above all, which count as grade D unless they are named here. */
export interface InputColumnSource {
  readonly table: string;
  readonly row: string;
  readonly column: string;
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
  readonly processes: string | null;
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
  readonly place: string | null;
  readonly tax: string | null;
  readonly price_usd_per_unit: number;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** What a price of the base year holds above the cost of making and moving, by lane or plant, as calibration finds it, with the steps around what was observed. Written by calibrate; read by plans and shocks. */
export interface InputMargin {
  readonly lane: string | null;
  readonly facility: string | null;
  readonly material: string;
  readonly buyer: string;
  readonly seller: string;
  readonly year: number;
  readonly quantity_per_year: number;
  readonly price_usd_per_unit: number;
  readonly margin_usd_per_unit: number;
  readonly common_usd_per_unit: number | null;
  readonly long_run_usd_per_unit: number | null;
  readonly fades_by: number | null;
  readonly last_year: number | null;
  readonly elasticity: number | null;
  readonly short_elasticity: number | null;
  readonly cause: string | null;
  readonly residual_usd_per_unit: number | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** What plants can do without of an input within months, as a ladder: thinner coatings, other grades, the least valuable step first. Rows of a process replace those for all processes. */
export interface InputInputSaving {
  readonly material: string;
  readonly process: string | null;
  readonly step: number;
  readonly penalty_ratio: number;
  readonly maximum_share: number;
  readonly ramp_share_per_month: number;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** How fast suppliers that a buyer did not have in the base year can gain with him: the row of a material counts, and a row without one for all others. */
export interface InputEntryTerm {
  readonly material: string | null;
  readonly share_per_year: number;
  readonly qualification_months: number | null;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** How often projects of a kind and status come to work, and how much longer they take than planned. Shown beside what a plan builds; no plan computes with it. */
export interface InputCompletionTerm {
  readonly work: string;
  readonly status: string;
  readonly chance: number;
  readonly chance_low: number;
  readonly chance_high: number;
  readonly time_ratio: number;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** Real rates of return that private owners ask of new capacity, by country of control and stage: the nearest row counts, one that names both before one that names the owner or the stage only. */
export interface InputHurdleRate {
  readonly owner: string | null;
  readonly stage: string | null;
  readonly rate: number;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** Joint ventures: shares of partners in a facility besides its owner, who holds the rest. */
export interface InputOwnerShare {
  readonly facility: string;
  readonly partner: string;
  readonly share: number;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** What a payer may commit to the levers of a plan: in each year of a span or in all of it, to plants of everywhere or of some regions. */
export interface InputBudget {
  readonly id: string;
  readonly payer: string;
  readonly regions: string | null;
  readonly first_year: number | null;
  readonly last_year: number | null;
  readonly each_year: string | null;
  readonly amount_usd: number;
  readonly source: string;
  readonly grade: string | null;
  readonly note: string | null;
}

/** Why the model differs from what was observed, where a dated fact tells: shares of suppliers and prices of the year after the base year, and margins of the base year that no rule names. Printed beside the figures; no plan reads it. */
export interface InputDeviation {
  readonly topic: string;
  readonly material: string;
  readonly region: string | null;
  readonly date: string;
  readonly kind: string;
  readonly cause_en: string;
  readonly cause_es: string;
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

/** Tables that appraise writes. */
export interface AppraiseTables {
  readonly appraisals: AppraiseAppraisalRow;
  readonly cash_flow: AppraiseCashFlowRow;
  readonly curves: AppraiseCurveRow;
  readonly government_take: AppraiseTakeRow;
  readonly left_out: AppraiseLeftOutRow;
  readonly planner_not_owner: AppraiseGapRow;
  readonly risk: AppraiseRiskRow;
  readonly sensitivity: AppraiseSensitivityRow;
  readonly support: AppraiseSupportRow;
  readonly waterfall: AppraiseWaterfallRow;
}

/** Tables that calibration writes. */
export interface CalibrationTables {
  readonly bills: CalibrationBillRow;
  readonly margin_causes: CalibrationMarginCausesRow;
  readonly reproduction: CalibrationReproductionRow;
}

/** Tables that checking writes. */
export interface CheckingTables {
  readonly check_findings: CheckingCheckRow;
}

/** Tables that comparing writes. */
export interface ComparingTables {
  readonly changes: ComparingChangeRow;
}

/** Tables that content writes. */
export interface ContentTables {
  readonly content_changes: ContentContentChangeRow;
  readonly content_lines: ContentContentLineRow;
  readonly content_tests: ContentContentTestRow;
}

/** Tables that depend writes. */
export interface DependTables {
  readonly benchmarks: DependBenchmarkRow;
  readonly disruptions: DependDisruptionRow;
  readonly end_uses: DependEndUseRow;
  readonly failure_points: DependFailurePointRow;
  readonly flow_residuals: DependFlowResidualRow;
  readonly indicators: DependIndicatorRow;
  readonly links: DependLinkRow;
  readonly origins: DependOriginRow;
  readonly ranking: DependRankRow;
  readonly reliance: DependRelianceRow;
  readonly removals: DependRemovalRow;
  readonly residuals: DependResidualRow;
  readonly stage_shares: DependStageShareRow;
  readonly suppliers: DependSupplierRow;
  readonly trade_flags: DependTradeFlagRow;
  readonly value_rule: DependValueRuleRow;
}

/** Tables that ensemble writes. */
export interface EnsembleTables {
  readonly ensemble_cases: EnsembleEnsembleCaseRow;
  readonly ensemble_choices: EnsembleEnsembleChoiceRow;
  readonly ensemble_decisions: EnsembleEnsembleDecisionRow;
  readonly ensemble_differences: EnsembleEnsembleDifferenceRow;
  readonly ensemble_figures: EnsembleEnsembleFigureRow;
  readonly ensemble_indices: EnsembleEnsembleIndexRow;
  readonly ensemble_information: EnsembleEnsembleInformationRow;
  readonly ensemble_measures: EnsembleEnsembleMeasureRow;
  readonly ensemble_series: EnsembleEnsembleSeriesRow;
  readonly members: EnsembleMemberRow;
}

/** Tables that explaining writes. */
export interface ExplainingTables {
  readonly explanation: ExplainingExplainRow;
}

/** Tables that findings writes. */
export interface FindingsTables {
  readonly findings: FindingsFindingRow;
}

/** Tables that industries writes. */
export interface IndustriesTables {
  readonly gdp_losses: IndustriesGdpLossRow;
  readonly industry_losses: IndustriesIndustryLossRow;
}

/** Tables that permits writes. */
export interface PermitsTables {
  readonly permit_steps: PermitsPermitStepRow;
  readonly permit_times: PermitsPermitTimeRow;
}

/** Tables that plan writes. */
export interface PlanTables {
  readonly account_totals: PlanAccountTotalRow;
  readonly activity: PlanActivityRow;
  readonly bindings: PlanBindingRow;
  readonly builds: PlanBuildRow;
  readonly completion_bets: PlanCompletionBetRow;
  readonly conflicts: PlanConflictRow;
  readonly costs: PlanCostRow;
  readonly deliveries: PlanDeliveryRow;
  readonly discards: PlanDiscardRow;
  readonly effective_protection: PlanProtectionRow;
  readonly flows: PlanFlowRow;
  readonly impact_amounts: PlanImpactAmountRow;
  readonly impact_coverage: PlanImpactCoverageRow;
  readonly losing_builds: PlanLosingBuildRow;
  readonly margin_readings: PlanMarginReadingsRow;
  readonly obstacle_costs: PlanObstacleCostRow;
  readonly origin_shares: PlanOriginShareRow;
  readonly plan_levers: PlanPlanLeverRow;
  readonly prices: PlanPriceRow;
  readonly purchases: PlanPurchaseRow;
  readonly sales: PlanSaleRow;
  readonly spending: PlanSpendingRow;
  readonly stocks: PlanStockRow;
  readonly transfers: PlanTransferRow;
  readonly undecided: PlanUndecidedRow;
  readonly undecided_builds: PlanUndecidedBuildsRow;
  readonly unserved: PlanServiceRow;
  readonly wedges: PlanWedgeRow;
}

/** Tables that policy writes. */
export interface PolicyTables {
  readonly policy_impacts: PolicyPolicyImpactRow;
  readonly policy_materials: PolicyPolicyMaterialRow;
  readonly policy_order: PolicyPolicyOrderRow;
  readonly policy_pairs: PolicyPolicyPairRow;
  readonly policy_plants: PolicyPolicyPlantRow;
  readonly policy_shares: PolicyPolicyShareRow;
  readonly policy_shocks: PolicyPolicyShockRow;
  readonly policy_splits: PolicyPolicySplitRow;
  readonly policy_steps: PolicyPolicyStepRow;
  readonly policy_treasuries: PolicyPolicyTreasuryRow;
  readonly reference_prices: PolicyReferencePriceRow;
}

/** Tables that ranges writes. */
export interface RangesTables {
  readonly decisions: RangesDecisionsRow;
  readonly headline_readings: RangesHeadlineReadingsRow;
  readonly ranges: RangesRangesRow;
  readonly sensitivities: RangesSensitivitiesRow;
}

/** Tables that rerunning writes. */
export interface RerunningTables {
  readonly reruns: RerunningRerunRow;
}

/** Tables that shock writes. */
export interface ShockTables {
  readonly case_countries: ShockCaseCountryRow;
  readonly cases: ShockCaseRow;
  readonly dear_inputs: ShockDearInputRow;
  readonly event_cards: ShockEventCardRow;
  readonly floor_incidence: ShockFloorRow;
  readonly gains: ShockGainRow;
  readonly lever_effects: ShockLeverRow;
  readonly market_prices: ShockMarketPriceRow;
  readonly observed_prices: ShockObservedPriceRow;
  readonly outcome_changes: ShockOutcomeChangeRow;
  readonly outcomes: ShockOutcomeRow;
  readonly reaches: ShockReachRow;
  readonly run_months: ShockRunMonthRow;
  readonly sectors: ShockSectorRow;
  readonly shortages: ShockShortageRow;
  readonly stages: ShockStageRow;
  readonly stock_worths: ShockStockWorthRow;
  readonly survivals: ShockSurvivalRow;
  readonly trade_shifts: ShockTradeShiftRow;
  readonly two_prices: ShockBasisRow;
}

/** Tables that sources writes. */
export interface SourcesTables {
  readonly free_capacity: SourcesFreeCapacityRow;
  readonly grades: SourcesGradeRow;
  readonly home_trade: SourcesHomeTradeRow;
  readonly place_facts: SourcesPlaceFactRow;
  readonly source_uses: SourcesSourceUseRow;
}

/** Tables that storytelling writes. */
export interface StorytellingTables {
  readonly parts: StorytellingPartRow;
}

/** Tables that suspects writes. */
export interface SuspectsTables {
  readonly suspects: SuspectsSuspectRow;
}

/** Tables of a package. */
export interface InputTables {
  readonly sources: InputSource;
  readonly settings: InputSetting;
  readonly regions: InputRegion;
  readonly materials: InputMaterial;
  readonly processes: InputProcess;
  readonly recipes: InputRecipe;
  readonly process_costs: InputProcessCost;
  readonly location_factors: InputLocationFactor;
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
  readonly impact_categories: InputImpactCategory;
  readonly impacts: InputImpact;
  readonly impact_caps: InputImpactCap;
  readonly caps: InputCap;
  readonly sector_values: InputSectorValue;
  readonly events: InputEvent;
  readonly event_states: InputEventState;
  readonly open_questions: InputOpenQuestion;
  readonly elasticities: InputElasticity;
  readonly reference_prices: InputReferencePrice;
  readonly substitutions: InputSubstitution;
  readonly plant_rules: InputPlantRule;
  readonly surges: InputSurge;
  readonly stock_rules: InputStockRule;
  readonly stock_covers: InputStockCover;
  readonly trade_limits: InputTradeLimit;
  readonly event_sets: InputEventSet;
  readonly event_set_members: InputEventSetMember;
  readonly industries: InputIndustry;
  readonly interindustry_flows: InputInterindustryFlow;
  readonly material_dependence: InputMaterialDependence;
  readonly obstacles: InputObstacle;
  readonly permits: InputPermit;
  readonly permit_reforms: InputPermitReform;
  readonly obstacle_actions: InputObstacleAction;
  readonly regional_facts: InputRegionalFact;
  readonly content_rules: InputContentRule;
  readonly content_costs: InputContentCost;
  readonly tax_regimes: InputTaxRegime;
  readonly tax_instruments: InputTaxInstrument;
  readonly tax_steps: InputTaxStep;
  readonly levers: InputLever;
  readonly contracts: InputContract;
  readonly uncertainty: InputUncertainty;
  readonly column_sources: InputColumnSource;
  readonly production: InputProduction;
  readonly trade: InputTrade;
  readonly prices: InputPrice;
  readonly margins: InputMargin;
  readonly input_savings: InputInputSaving;
  readonly entry_terms: InputEntryTerm;
  readonly completion_terms: InputCompletionTerm;
  readonly hurdle_rates: InputHurdleRate;
  readonly owner_shares: InputOwnerShare;
  readonly budgets: InputBudget;
  readonly deviations: InputDeviation;
  readonly accounts: InputAccount;
  readonly account_items: InputAccountItem;
  readonly printed_reliance: InputPrintedReliance;
  readonly import_sources: InputImportSource;
  readonly market_terms: InputMarketTerm;
  readonly supplier_terms: InputSupplierTerm;
}

export const resultColumns = {
  'appraise.appraisals': {
    project: { kind: 'text', unit: null, description: 'Facility or project.' },
    regime: { kind: 'text', unit: null, description: 'Tax regime; none for no taxes.' },
    own_regime: { kind: 'flag', unit: null, description: 'Whether it is the regime of the place.' },
    price_basis: { kind: 'text', unit: null, description: 'Where prices come from: observed, supply, net-back, plan or schedule; several are joined by a plus sign.' },
    first_year: { kind: 'number', unit: 'y', description: 'Year of the first spending.' },
    production_year: { kind: 'number', unit: 'y', description: 'First year of production.' },
    capacity_per_year: { kind: 'number', unit: 'unit/y', description: 'Most main output in a year.' },
    capital_usd: { kind: 'number', unit: 'USD', description: 'Initial capital, not discounted.' },
    price_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Mean price of the main product; blank when nothing is sold.' },
    npv_pre_tax_usd: { kind: 'number', unit: 'USD', description: 'Net present value before tax and finance.' },
    npv_post_tax_usd: { kind: 'number', unit: 'USD', description: 'Net present value after tax, before finance.' },
    npv_equity_usd: { kind: 'number', unit: 'USD', description: 'Net present value of the owners, after tax and finance.' },
    irr_pre_tax: { kind: 'number', unit: '1', description: 'Internal rate before tax; blank when there is no single one.' },
    irr_post_tax: { kind: 'number', unit: '1', description: 'Internal rate after tax; blank when there is no single one.' },
    irr_equity: { kind: 'number', unit: '1', description: 'Internal rate of the owners; blank when there is no single one.' },
    modified_irr: { kind: 'number', unit: '1', description: 'Modified internal rate after tax; blank when nothing is spent or nothing comes back.' },
    payback_years: { kind: 'number', unit: 'y', description: 'Years from the first spending to the payback after tax; blank for never.' },
    profitability_index: { kind: 'number', unit: '1', description: 'Net present value after tax per unit put in; blank when nothing is put in.' },
    average_tax_rate: { kind: 'number', unit: '1', description: 'Average effective rate: all takes over the value before tax; blank when that is not positive.' },
    average_tax_rate_of_government: { kind: 'number', unit: '1', description: 'The same without what goes to workers; blank when there is nothing to tax.' },
    marginal_tax_rate: { kind: 'number', unit: '1', description: 'Marginal effective rate: the part of the internal rate that taxes take; blank when the rate before tax is not positive.' },
    break_even_price_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Constant price of the main product at which the owners earn just the discount rate; blank when no price is enough.' },
    levelised_cost_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'All costs, capital and taxes less by-products per unit; blank when nothing is made.' },
    least_cover: { kind: 'number', unit: '1', description: 'Least debt service cover ratio; blank without debt.' },
    loan_life_cover: { kind: 'number', unit: '1', description: 'Loan life cover ratio; blank without debt.' },
    project_life_cover: { kind: 'number', unit: '1', description: 'Project life cover ratio; blank without debt.' },
    guarantee_subsidy_usd: { kind: 'number', unit: 'USD', description: 'Credit subsidy of the loan guarantee: expected losses of the treasury less fees, present value at the treasury\'s rate; blank without one.' },
    insurance_subsidy_usd: { kind: 'number', unit: 'USD', description: 'Credit subsidy of political-risk insurance: expected claims less premiums, present value at the treasury\'s rate; blank without it.' },
  },
  'appraise.cash_flow': {
    project: { kind: 'text', unit: null, description: 'Facility or project.' },
    regime: { kind: 'text', unit: null, description: 'Tax regime; none for no taxes.' },
    year: { kind: 'number', unit: 'y', description: 'Year.' },
    revenue_usd: { kind: 'number', unit: 'USD/y', description: 'Sales after payability and charges.' },
    support_usd: { kind: 'number', unit: 'USD/y', description: 'Payments of a price floor.' },
    operating_cost_usd: { kind: 'number', unit: 'USD/y', description: 'Operating cost.' },
    sustaining_usd: { kind: 'number', unit: 'USD/y', description: 'Sustaining capital.' },
    capital_usd: { kind: 'number', unit: 'USD/y', description: 'Initial capital.' },
    grants_usd: { kind: 'number', unit: 'USD/y', description: 'Grants.' },
    closure_usd: { kind: 'number', unit: 'USD/y', description: 'Closure.' },
    working_capital_usd: { kind: 'number', unit: 'USD/y', description: 'Put into working capital.' },
    bond_usd: { kind: 'number', unit: 'USD/y', description: 'Put into the closure bond.' },
    pre_tax_usd: { kind: 'number', unit: 'USD/y', description: 'Cash before tax and finance.' },
    taxes_usd: { kind: 'number', unit: 'USD/y', description: 'All taxes less credits.' },
    post_tax_usd: { kind: 'number', unit: 'USD/y', description: 'Cash after tax.' },
    drawdown_usd: { kind: 'number', unit: 'USD/y', description: 'Loan drawn.' },
    interest_usd: { kind: 'number', unit: 'USD/y', description: 'Interest paid.' },
    principal_usd: { kind: 'number', unit: 'USD/y', description: 'Principal repaid.' },
    fees_and_reserve_usd: { kind: 'number', unit: 'USD/y', description: 'Loan fees, and money put into the reserve account.' },
    equity_usd: { kind: 'number', unit: 'USD/y', description: 'Cash of the owners.' },
  },
  'appraise.curves': {
    project: { kind: 'text', unit: null, description: 'Facility or project.' },
    regime: { kind: 'text', unit: null, description: 'Tax regime; none for no taxes.' },
    driver: { kind: 'text', unit: null, description: 'price, or cost: operating cost and capital together.' },
    factor: { kind: 'number', unit: '1', description: 'Factor on it.' },
    npv_post_tax_usd: { kind: 'number', unit: 'USD', description: 'Net present value after tax.' },
    average_tax_rate: { kind: 'number', unit: '1', description: 'Average effective rate; blank when there is nothing to tax.' },
    marginal_tax_rate: { kind: 'number', unit: '1', description: 'Marginal effective rate; blank when the rate before tax is not positive.' },
  },
  'appraise.government_take': {
    project: { kind: 'text', unit: null, description: 'Facility or project.' },
    regime: { kind: 'text', unit: null, description: 'Tax regime; none for no taxes.' },
    instrument: { kind: 'text', unit: null, description: 'Instrument.' },
    recipient: { kind: 'text', unit: null, description: 'Who receives it.' },
    value_usd: { kind: 'number', unit: 'USD', description: 'Present value; credits are negative.' },
    share_of_pre_tax: { kind: 'number', unit: '1', description: 'Over the net present value before tax; blank when that is not positive.' },
  },
  'appraise.left_out': {
    project: { kind: 'text', unit: null, description: 'Facility or project.' },
    reason_en: { kind: 'text', unit: null, description: 'Why. In English.' },
    reason_es: { kind: 'text', unit: null, description: 'Why. In Spanish.' },
  },
  'appraise.planner_not_owner': {
    project: { kind: 'text', unit: null, description: 'Facility or project.' },
    regime: { kind: 'text', unit: null, description: 'Tax regime; none for no taxes.' },
    built_per_year: { kind: 'number', unit: 'unit/y', description: 'Capacity that the plan builds.' },
    npv_pre_tax_usd: { kind: 'number', unit: 'USD', description: 'Net present value before tax.' },
    npv_owner_usd: { kind: 'number', unit: 'USD', description: 'Net present value of the owners.' },
    price_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Mean price of the plan for the main product, cost of the marginal plant; blank when nothing is sold.' },
    floor_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Least price floor; blank when none is enough.' },
    floor_cost_usd: { kind: 'number', unit: 'USD', description: 'What the floor costs; blank when none is enough.' },
    grant_share: { kind: 'number', unit: '1', description: 'Least grant as a share of capital; blank when all of it is not enough.' },
    tax_factor: { kind: 'number', unit: '1', description: 'Factor on all taxes that is enough; blank when no tax at all is not.' },
    loan_rate: { kind: 'number', unit: '1', description: 'Interest per year of a loan for 60 % of capital over twelve years; blank when no rate is enough.' },
  },
  'appraise.risk': {
    project: { kind: 'text', unit: null, description: 'Facility or project.' },
    regime: { kind: 'text', unit: null, description: 'Tax regime; none for no taxes.' },
    figure: { kind: 'text', unit: null, description: 'npv, treasury-cost or tax-revenue.' },
    samples: { kind: 'number', unit: '1', description: 'Number of samples.' },
    mean_usd: { kind: 'number', unit: 'USD', description: 'Mean.' },
    standard_error_usd: { kind: 'number', unit: 'USD', description: 'Standard error of the mean; blank with one sample.' },
    p10_usd: { kind: 'number', unit: 'USD', description: 'A tenth of the samples are below.' },
    p50_usd: { kind: 'number', unit: 'USD', description: 'Median.' },
    p90_usd: { kind: 'number', unit: 'USD', description: 'Nine tenths are below.' },
    lower_tail_usd: { kind: 'number', unit: 'USD', description: 'Mean of the lowest twentieth.' },
    upper_tail_usd: { kind: 'number', unit: 'USD', description: 'Mean of the highest twentieth.' },
    share_below_zero: { kind: 'number', unit: '1', description: 'Share of samples below zero.' },
  },
  'appraise.sensitivity': {
    project: { kind: 'text', unit: null, description: 'Facility or project.' },
    regime: { kind: 'text', unit: null, description: 'Tax regime; none for no taxes.' },
    driver: { kind: 'text', unit: null, description: 'What moves.' },
    low: { kind: 'number', unit: 'own unit', description: 'Low value: a factor, years of delay, or a rate.' },
    high: { kind: 'number', unit: 'own unit', description: 'High value.' },
    unit: { kind: 'text', unit: null, description: 'Unit of the low and the high value; 1 for a factor.' },
    npv_at_low_usd: { kind: 'number', unit: 'USD', description: 'Net present value at the low value.' },
    npv_at_high_usd: { kind: 'number', unit: 'USD', description: 'Net present value at the high value.' },
  },
  'appraise.support': {
    project: { kind: 'text', unit: null, description: 'Facility or project.' },
    regime: { kind: 'text', unit: null, description: 'Tax regime; none for no taxes.' },
    instrument: { kind: 'text', unit: null, description: 'A floor or a price of the main product, a grant as a share of capital, tax as a factor on all taxes, or the rate of a loan.' },
    value: { kind: 'number', unit: 'own unit', description: 'Where it ends; blank when no value is enough.' },
    unit: { kind: 'text', unit: null, description: 'Unit of the value; unit stands for that of the main product.' },
    already_pays: { kind: 'flag', unit: null, description: 'Whether the project pays without.' },
    treasury_cost_usd: { kind: 'number', unit: 'USD', description: 'Present value of what the public hand gives; blank without a value.' },
  },
  'appraise.waterfall': {
    project: { kind: 'text', unit: null, description: 'Facility or project.' },
    regime: { kind: 'text', unit: null, description: 'Tax regime; none for no taxes.' },
    order: { kind: 'number', unit: '1', description: 'Place in the chart.' },
    step: { kind: 'text', unit: null, description: 'What is added.' },
    value_usd: { kind: 'number', unit: 'USD', description: 'Present value; costs are negative.' },
  },
  'calibration.bills': {
    actor: { kind: 'text', unit: null, description: 'Account.' },
    resource_usd_per_year: { kind: 'number', unit: 'USD/y', description: 'Spent on making, moving and buying from outside, less sales to outside.' },
    margins_usd_per_year: { kind: 'number', unit: 'USD/y', description: 'Margins paid, less margins earned.' },
  },
  'calibration.margin_causes': {
    cause: { kind: 'text', unit: null, description: 'Id of the event, or the word of the rule; none where nothing explains it.' },
    margins: { kind: 'number', unit: '1', description: 'How many.' },
    below_zero: { kind: 'number', unit: '1', description: 'How many of them are below 0.' },
    margins_usd_per_year: { kind: 'number', unit: 'USD/y', description: 'Margin times quantity, whatever its sign.' },
    margins_share: { kind: 'number', unit: '1', description: 'Share of that of all margins above a quarter of their price.' },
  },
  'calibration.reproduction': {
    kind: { kind: 'text', unit: null, description: 'Table of the observation: trade, production or prices.' },
    material: { kind: 'text', unit: null, description: 'Material.' },
    region: { kind: 'text', unit: null, description: 'Exporter, where it is made, or where the price is quoted.' },
    importer: { kind: 'text', unit: null, description: 'Importer; blank for production and prices.' },
    observed: { kind: 'number', unit: 'own unit', description: 'Observed.' },
    held: { kind: 'number', unit: 'own unit', description: 'The nearest that balances and capacities allow; for a price the observed one.' },
    reproduced: { kind: 'number', unit: 'own unit', description: 'What the calibrated model does by itself.' },
    unit: { kind: 'text', unit: null, description: 'Unit of what is observed, held and reproduced; unit stands for that of the material.' },
    deviation: { kind: 'number', unit: '1', description: 'Reproduced over observed, less 1; blank for an observed 0.' },
    value_usd_per_year: { kind: 'number', unit: 'USD/y', description: 'What was observed times its price; blank without a price.' },
    within: { kind: 'flag', unit: null, description: 'Whether it comes back within 1 %.' },
    reason: { kind: 'text', unit: null, description: 'Why not: blank, or no-way (no lane or plant), surplus (thrown away), not-passing (nothing passes there), other-rows (balances, capacities or other rows contradict it), prices (prices contradict it).' },
  },
  'checking.check_findings': {
    severity: { kind: 'text', unit: null, description: 'An error keeps the package from being used; a warning does not.' },
    check: { kind: 'text', unit: null, description: 'Id of the check.' },
    place: { kind: 'text', unit: null, description: 'Cell, row, table or file that it is about.' },
    file: { kind: 'text', unit: null, description: 'File of the package; blank when it is about the whole.' },
    line: { kind: 'number', unit: '1', description: 'Line in the file; blank when it is not known.' },
    value: { kind: 'text', unit: null, description: 'The offending text; blank when there is none.' },
    message: { kind: 'text', unit: null, description: 'What is wrong.' },
    next_step: { kind: 'text', unit: null, description: 'What to do next.' },
  },
  'comparing.changes': {
    kind: { kind: 'text', unit: null, description: 'Asked, input, figure or result.' },
    place: { kind: 'text', unit: null, description: 'Option, cell of the inputs, figure of the summary, or row of a result.' },
    before: { kind: 'text', unit: null, description: 'Text in the first run; blank when it has none.' },
    after: { kind: 'text', unit: null, description: 'Text in the second run; blank when it has none.' },
  },
  'content.content_changes': {
    rule: { kind: 'text', unit: null, description: 'The rule.' },
    product: { kind: 'text', unit: null, description: 'The product.' },
    facility: { kind: 'text', unit: null, description: 'The plant that makes it.' },
    material: { kind: 'text', unit: null, description: 'The input to be bought elsewhere.' },
    shifted_per_unit: { kind: 'number', unit: 'unit/unit', description: 'How much of it, per unit of the product.' },
    shifted_per_year: { kind: 'number', unit: 'unit/y', description: 'How much of it in the year.' },
    made_per_year: { kind: 'number', unit: 'unit/y', description: 'What plants that comply make of it in that year, for everybody.' },
    from: { kind: 'text', unit: null, description: 'Where the cheapest of them stands; blank where there is none.' },
    price_here_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Modelled price where it is used; blank without one.' },
    price_there_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Modelled price where the cheapest of them makes it, blank where nobody who complies makes it, or no lanes lead here.' },
    freight_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Least freight from there over the lanes, duties and margins left out; blank where there is none.' },
    cost_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'What the shift costs on a unit of the product: price there and freight less price here, not below 0; blank where there is none.' },
    closes_gap: { kind: 'flag', unit: null, description: 'Whether this and the rows above it close the gap.' },
  },
  'content.content_lines': {
    rule: { kind: 'text', unit: null, description: 'The rule.' },
    product: { kind: 'text', unit: null, description: 'The product.' },
    facility: { kind: 'text', unit: null, description: 'The plant that makes it.' },
    line_number: { kind: 'number', unit: '1', description: 'Place in the sum, from 1.' },
    cost_item: { kind: 'text', unit: null, description: 'What it is.' },
    material: { kind: 'text', unit: null, description: 'The material; blank for money that no recipe names.' },
    quantity_per_unit: { kind: 'number', unit: 'unit/unit', description: 'How much goes into a unit of the product; blank for money that no recipe names.' },
    price_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Its price; blank without one, and for money that no recipe names.' },
    price_basis: { kind: 'text', unit: null, description: 'observed, modelled, or package for a cost of the plant.' },
    value_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'What it costs in a unit of the product; blank without a price.' },
    value_low_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'The same at the least price; blank without a price.' },
    value_high_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'The same at the largest price; blank without a price.' },
    in_whole: { kind: 'flag', unit: null, description: 'Whether the line is in what the share is a part of.' },
    against_share: { kind: 'number', unit: '1', description: 'Part of the line that counts against the product; blank for a line that cannot.' },
    against_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'That part in money; blank without a price.' },
    origin_known: { kind: 'flag', unit: null, description: 'Whether the origin is traced; false where it is not known and counts as the worst, blank for what is no material.' },
    grade: { kind: 'text', unit: null, description: 'Grade of an observed price; blank for others.' },
  },
  'content.content_tests': {
    rule: { kind: 'text', unit: null, description: 'The rule.' },
    product: { kind: 'text', unit: null, description: 'The product.' },
    facility: { kind: 'text', unit: null, description: 'The plant that makes it.' },
    year: { kind: 'number', unit: 'y', description: 'The year judged.' },
    kind: { kind: 'text', unit: null, description: 'What is counted.' },
    status: { kind: 'text', unit: null, description: 'Whether the rule is in force.' },
    at_least: { kind: 'flag', unit: null, description: 'True where the share must reach the threshold, false where it must not.' },
    threshold: { kind: 'number', unit: '1', description: 'The threshold of that year.' },
    counted_share: { kind: 'number', unit: '1', description: 'The share, origins traced by proportional mixing; materials of unknown origin count against the product. Blank without a price.' },
    counted_share_low: { kind: 'number', unit: '1', description: 'Least share that prices and unknown origins allow; blank without a price.' },
    counted_share_high: { kind: 'number', unit: '1', description: 'Largest share that prices and unknown origins allow; blank without a price.' },
    verdict: { kind: 'text', unit: null, description: 'passes or fails where the whole range does; else open.' },
    counted_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'What the share is a part of: net cost, price or direct materials; blank without a price.' },
    against_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'What counts against the product; blank without a price.' },
    gap_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'By how much that is too much; 0 where the rule is met, blank without a price.' },
    output_per_year: { kind: 'number', unit: 'unit/y', description: 'What the plant makes.' },
    consequence: { kind: 'text', unit: null, description: 'What follows where the rule is missed.' },
    consequence_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'What that costs on a unit; blank where nobody can say.' },
    consequence_usd_per_year: { kind: 'number', unit: 'USD/y', description: 'What that costs in the year; blank where nobody can say.' },
    grade: { kind: 'text', unit: null, description: 'The worst grade among rule and observed prices.' },
  },
  'depend.benchmarks': {
    importer: { kind: 'text', unit: null, description: 'Importing country or bloc.' },
    material: { kind: 'text', unit: null, description: 'The material.' },
    stage: { kind: 'text', unit: null, description: 'Stage.' },
    benchmark: { kind: 'text', unit: null, description: 'own-supply: share made inside the importer; one-country: largest share of one country outside it.' },
    share: { kind: 'number', unit: '1', description: 'The share.' },
    limit: { kind: 'number', unit: '1', description: 'Least for own supply, most for one country.' },
    country: { kind: 'text', unit: null, description: 'The country, for one-country.' },
    passes: { kind: 'flag', unit: null, description: 'Whether the target is met.' },
    basis: { kind: 'text', unit: null, description: 'observed or modelled.' },
  },
  'depend.disruptions': {
    importer: { kind: 'text', unit: null, description: 'Importing country or bloc.' },
    material: { kind: 'text', unit: null, description: 'The material.' },
    supplier: { kind: 'text', unit: null, description: 'Country that stops exporting.' },
    lost_share: { kind: 'number', unit: '1', description: 'Its exports over all use outside it.' },
    price_ratio: { kind: 'number', unit: '1', description: 'Price over the price before.' },
    price_ratio_low: { kind: 'number', unit: '1', description: 'With elasticities one half larger.' },
    price_ratio_high: { kind: 'number', unit: '1', description: 'With elasticities halved.' },
    quantity_ratio: { kind: 'number', unit: '1', description: 'Use outside the supplier over the use before.' },
    backstop_share: { kind: 'number', unit: '1', description: 'Share of use that a backstop serves at the choke price.' },
    loss_low_usd: { kind: 'number', unit: 'USD', description: 'Loss of the importer, efficient triage: what users of the material lose beyond what they no longer pay.' },
    loss_high_usd: { kind: 'number', unit: 'USD', description: 'Loss of the importer, proportional rationing: value added of each sector that uses the element, times the share that is missing.' },
  },
  'depend.end_uses': {
    importer: { kind: 'text', unit: null, description: 'Importing country or bloc.' },
    sector: { kind: 'text', unit: null, description: 'End use; blank for demand without one.' },
    material: { kind: 'text', unit: null, description: 'The material.' },
    element: { kind: 'text', unit: null, description: 'Element followed.' },
    demand_units_per_year: { kind: 'number', unit: 'unit/y', description: 'Demand of the year.' },
    demand_low_units_per_year: { kind: 'number', unit: 'unit/y', description: 'Least, by the package\'s uncertainty.' },
    demand_high_units_per_year: { kind: 'number', unit: 'unit/y', description: 'Most, by the package\'s uncertainty.' },
    element_t_per_year: { kind: 'number', unit: 't/y', description: 'Element contained.' },
    direct_share: { kind: 'number', unit: '1', description: 'Share made in the countries asked about.' },
    direct_observed: { kind: 'flag', unit: null, description: 'Whether rows of trade of the year, better than assumptions, say from whom the importer buys the material; else the share rests on the model\'s choice.' },
    refining_share: { kind: 'number', unit: '1', description: 'Share refined there.' },
    mining_share: { kind: 'number', unit: '1', description: 'Share mined, collected or bought there.' },
    touched_share: { kind: 'number', unit: '1', description: 'Share that passes through them at any stage.' },
    touched_share_owner: { kind: 'number', unit: '1', description: 'Share that passes through plants that they control.' },
    value_share: { kind: 'number', unit: '1', description: 'Share of value that they earn.' },
    bottleneck: { kind: 'text', unit: null, description: 'Stage with the largest share.' },
    bottleneck_share: { kind: 'number', unit: '1', description: 'That share.' },
  },
  'depend.failure_points': {
    kind: { kind: 'text', unit: null, description: 'country or facility.' },
    removed: { kind: 'text', unit: null, description: 'Its id.' },
    name_en: { kind: 'text', unit: null, description: 'Its name. In English.' },
    name_es: { kind: 'text', unit: null, description: 'Its name. In Spanish.' },
    country: { kind: 'text', unit: null, description: 'Country where it stands.' },
    sectors: { kind: 'number', unit: '1', description: 'End uses hit.' },
    worst_importer: { kind: 'text', unit: null, description: 'Importer hit worst.' },
    worst_sector: { kind: 'text', unit: null, description: 'End use hit worst.' },
    lost_share: { kind: 'number', unit: '1', description: 'Share of that end use\'s demand lost against everything in place.' },
    worst_material: { kind: 'text', unit: null, description: 'Material lacking most there.' },
  },
  'depend.flow_residuals': {
    kind: { kind: 'text', unit: null, description: 'production or trade.' },
    material: { kind: 'text', unit: null, description: 'Material.' },
    exporter: { kind: 'text', unit: null, description: 'Country that it comes from; others for all that have no figure of their own.' },
    importer: { kind: 'text', unit: null, description: 'Country that takes it; others for all that have no figure of their own.' },
    table: { kind: 'text', unit: null, description: 'Table of the figure: production, trade or import_sources.' },
    modelled_units_per_year: { kind: 'number', unit: 'unit/y', description: 'In the network\'s plan of the year.' },
    observed_units_per_year: { kind: 'number', unit: 'unit/y', description: 'As reported.' },
    balanced_units_per_year: { kind: 'number', unit: 'unit/y', description: 'After balancing; origins are traced on it.' },
    residual_units_per_year: { kind: 'number', unit: 'unit/y', description: 'Balanced less reported.' },
    basis: { kind: 'text', unit: null, description: 'observed, balanced or modelled.' },
    treatment: { kind: 'text', unit: null, description: 'used; or why the modelled flow stayed: no-supply (the network has nothing to send there), no-use (nobody to take it), other-scope (production more than 2.5 times off the network\'s), not-converged.' },
  },
  'depend.indicators': {
    importer: { kind: 'text', unit: null, description: 'Importing country or bloc.' },
    material: { kind: 'text', unit: null, description: 'The material.' },
    stage: { kind: 'text', unit: null, description: 'Stage.' },
    year: { kind: 'number', unit: 'y', description: 'Year.' },
    production_basis: { kind: 'text', unit: null, description: 'observed: statistics of production; modelled: the flows of the package in the year.' },
    production_year: { kind: 'number', unit: 'y', description: 'Year of the production shares.' },
    production_units_per_year: { kind: 'number', unit: 'unit/y', description: 'World production.' },
    largest_producer: { kind: 'text', unit: null, description: 'Country with the largest share of world production.' },
    largest_producer_share: { kind: 'number', unit: '1', description: 'Its share.' },
    hhi: { kind: 'number', unit: '1', description: 'Herfindahl-Hirschman index of world production, countries not named counted as many small ones.' },
    hhi_high: { kind: 'number', unit: '1', description: 'The same with countries not named counted as one.' },
    effective_suppliers: { kind: 'number', unit: '1', description: 'Number of suppliers of one size that would be as concentrated.' },
    hhi_governance: { kind: 'number', unit: '1', description: 'Index weighted with governance risk, 0 to 10.' },
    yale_concentration: { kind: 'number', unit: '1', description: 'Global supply concentration of the Yale method, 0 to 100.' },
    merge_effect: { kind: 'number', unit: '1', description: 'Rise of the index when the countries at home act as one supplier; blank when home is one country.' },
    sourcing_basis: { kind: 'text', unit: null, description: 'observed: printed import sources; modelled: the flows of the package in the year.' },
    reliance_percent: { kind: 'number', unit: '%', description: 'Net import reliance; blank without consumption.' },
    reliance_low_percent: { kind: 'number', unit: '%', description: 'Least.' },
    reliance_high_percent: { kind: 'number', unit: '%', description: 'Most.' },
    largest_supplier: { kind: 'text', unit: null, description: 'Country with the largest share of what the importer uses, itself included.' },
    largest_supplier_share: { kind: 'number', unit: '1', description: 'Its share.' },
    largest_foreign_supplier: { kind: 'text', unit: null, description: 'Country outside the importer with the largest share of what it uses.' },
    largest_foreign_share: { kind: 'number', unit: '1', description: 'Its share.' },
    against_share: { kind: 'number', unit: '1', description: 'Share of what the importer uses that comes from the countries asked about.' },
    eu_supply_risk: { kind: 'number', unit: '1', description: 'Supply risk of the EU method; critical from 1.' },
    eu_bottleneck: { kind: 'flag', unit: null, description: 'Whether this is the stage of its element with the highest supply risk.' },
    eu_importance: { kind: 'number', unit: '1', description: 'Economic importance of the EU method, 0 to 10; critical from 2.8.' },
    geopolrisk_score: { kind: 'number', unit: '1', description: 'GeoPolRisk score, 0 to 1.' },
    geopolrisk_usd_per_kg: { kind: 'number', unit: 'USD/kg', description: 'GeoPolRisk midpoint.' },
    geopolrisk_factor: { kind: 'number', unit: '1', description: 'GeoPolRisk characterisation factor, kg of copper equivalents per kg.' },
    usgs_disruption_potential: { kind: 'number', unit: '1', description: 'Disruption potential of the USGS method of 2022, 0 to 1.' },
    usgs_trade_exposure: { kind: 'number', unit: '1', description: 'Trade exposure of the same, 0 to 1.' },
    usgs_vulnerability: { kind: 'number', unit: '1', description: 'Economic vulnerability of the same, 0 to 1.' },
    usgs_supply_risk: { kind: 'number', unit: '1', description: 'Supply risk of the same; on the list from 0.4.' },
    companion_share: { kind: 'number', unit: '1', description: 'Share of existing capacity that gives it as a by-product.' },
    companion: { kind: 'flag', unit: null, description: 'Whether it is a companion metal: at least half.' },
  },
  'depend.links': {
    kind: { kind: 'text', unit: null, description: 'trade or processing.' },
    element: { kind: 'text', unit: null, description: 'Element of the source material; blank when it names none.' },
    source_country: { kind: 'text', unit: null, description: 'From.' },
    source_material: { kind: 'text', unit: null, description: 'What leaves.' },
    target_country: { kind: 'text', unit: null, description: 'To.' },
    target_material: { kind: 'text', unit: null, description: 'What it is or becomes.' },
    quantity_units_per_year: { kind: 'number', unit: 'unit/y', description: 'Quantity of the source material.' },
    basis: { kind: 'text', unit: null, description: 'observed (a reported figure, kept to one percent), balanced (moved) or modelled.' },
  },
  'depend.origins': {
    importer: { kind: 'text', unit: null, description: 'Importing country or bloc.' },
    sector: { kind: 'text', unit: null, description: 'End use; blank for demand without one.' },
    material: { kind: 'text', unit: null, description: 'The material.' },
    element: { kind: 'text', unit: null, description: 'Element followed; blank in the view of value.' },
    view: { kind: 'text', unit: null, description: 'direct: makers of the material itself; refining: first refiners met upstream; mining: origins; touched: passed through or made there at any stage; value: earned there.' },
    by: { kind: 'text', unit: null, description: 'location: where the plant stands; owner: who controls it.' },
    country: { kind: 'text', unit: null, description: 'Country; none where the chain has no such stage.' },
    share: { kind: 'number', unit: '1', description: 'Share, 0 to 1; shares of the view touched overlap.' },
  },
  'depend.ranking': {
    importer: { kind: 'text', unit: null, description: 'Importing country or bloc.' },
    material: { kind: 'text', unit: null, description: 'The material.' },
    eu_supply_risk_rank: { kind: 'number', unit: '1', description: 'By supply risk of the EU method.' },
    geopolrisk_rank: { kind: 'number', unit: '1', description: 'By GeoPolRisk score.' },
    usgs_rank: { kind: 'number', unit: '1', description: 'By supply risk of the USGS method of 2022.' },
    disruption_rank: { kind: 'number', unit: '1', description: 'By the largest loss of any supplier\'s stop.' },
    yale_rank: { kind: 'number', unit: '1', description: 'By concentration of world production.' },
    against_rank: { kind: 'number', unit: '1', description: 'By the share that comes from the countries asked about.' },
    mean_rank: { kind: 'number', unit: '1', description: 'Mean of the ranks there are.' },
    spread: { kind: 'number', unit: '1', description: 'Largest less smallest rank.' },
    highest_by: { kind: 'text', unit: null, description: 'Method that ranks it as most at risk.' },
    lowest_by: { kind: 'text', unit: null, description: 'Method that ranks it as least at risk.' },
  },
  'depend.reliance': {
    account: { kind: 'text', unit: null, description: 'The account.' },
    region: { kind: 'text', unit: null, description: 'Country.' },
    stage: { kind: 'text', unit: null, description: 'Stage of the forms counted.' },
    year: { kind: 'number', unit: 'y', description: 'Year.' },
    production_t_per_year: { kind: 'number', unit: 't/y', description: 'Primary and secondary production; blank when withheld.' },
    imports_t_per_year: { kind: 'number', unit: 't/y', description: 'Imports.' },
    exports_t_per_year: { kind: 'number', unit: 't/y', description: 'Exports.' },
    stock_fall_t_per_year: { kind: 'number', unit: 't/y', description: 'Fall of stocks.' },
    consumption_t_per_year: { kind: 'number', unit: 't/y', description: 'Apparent consumption, computed.' },
    reliance_percent: { kind: 'number', unit: '%', description: 'Net import reliance; blank when a component is withheld and nothing narrows it to one figure, and for a country that exports more than it makes.' },
    reliance_low_percent: { kind: 'number', unit: '%', description: 'Least that rounding and withheld components leave open; blank for a country that exports more than it makes.' },
    reliance_high_percent: { kind: 'number', unit: '%', description: 'Most that they leave open; blank for a country that exports more than it makes.' },
    computed: { kind: 'text', unit: null, description: 'The computed figure as it would be printed.' },
    printed: { kind: 'text', unit: null, description: 'As the office prints it; blank when it prints none.' },
    agrees: { kind: 'flag', unit: null, description: 'Whether the printed figure is the computed one, or lies within what rounding and withheld components leave open.' },
    narrowed: { kind: 'flag', unit: null, description: 'Whether printed consumption was needed to narrow a component that the office withholds or prints together with another form.' },
  },
  'depend.removals': {
    kind: { kind: 'text', unit: null, description: 'country or facility.' },
    removed: { kind: 'text', unit: null, description: 'Its id.' },
    importer: { kind: 'text', unit: null, description: 'Importing country or bloc.' },
    sector: { kind: 'text', unit: null, description: 'End use; blank for demand without one.' },
    served_share: { kind: 'number', unit: '1', description: 'Share of demand served, weighted with the loss per unit not served.' },
    base_share: { kind: 'number', unit: '1', description: 'The same with everything in place.' },
    worst_material: { kind: 'text', unit: null, description: 'Material with the lowest share served; blank when all is served.' },
    worst_share: { kind: 'number', unit: '1', description: 'Its share.' },
    state: { kind: 'text', unit: null, description: 'Whether the row is answered; its figures are blank when not.' },
    reason_en: { kind: 'text', unit: null, description: 'Why it is not; blank when it is. In English.' },
    reason_es: { kind: 'text', unit: null, description: 'Why it is not; blank when it is. In Spanish.' },
  },
  'depend.residuals': {
    account: { kind: 'text', unit: null, description: 'The account.' },
    year: { kind: 'number', unit: 'y', description: 'Year.' },
    item: { kind: 'text', unit: null, description: 'Flow.' },
    reported_t_per_year: { kind: 'number', unit: 't/y', description: 'As reported.' },
    balanced_t_per_year: { kind: 'number', unit: 't/y', description: 'After balancing.' },
    residual_t_per_year: { kind: 'number', unit: 't/y', description: 'Balanced less reported.' },
  },
  'depend.stage_shares': {
    importer: { kind: 'text', unit: null, description: 'Importing country or bloc.' },
    element: { kind: 'text', unit: null, description: 'Element.' },
    stage: { kind: 'text', unit: null, description: 'Stage of the plants.' },
    country: { kind: 'text', unit: null, description: 'Country.' },
    share: { kind: 'number', unit: '1', description: 'Share; several plants of one stage in a row overlap.' },
  },
  'depend.suppliers': {
    importer: { kind: 'text', unit: null, description: 'Importing country or bloc.' },
    material: { kind: 'text', unit: null, description: 'The material.' },
    year: { kind: 'number', unit: 'y', description: 'Year.' },
    supplier: { kind: 'text', unit: null, description: 'Country.' },
    share: { kind: 'number', unit: '1', description: 'Share of what the importer uses.' },
    basis: { kind: 'text', unit: null, description: 'observed: printed import sources and reliance; modelled: the flows of the package in the year.' },
    world_share: { kind: 'number', unit: '1', description: 'Share of the supplier in world production.' },
  },
  'depend.trade_flags': {
    kind: { kind: 'text', unit: null, description: 'entrepot: the exporter makes none; unit-value: value over quantity is far from the price, as gross weight or another form would be; withheld: no quantity; mirror: two totals of one flow differ; unnamed-partners: a part whose partners are not named.' },
    exporter: { kind: 'text', unit: null, description: 'From.' },
    importer: { kind: 'text', unit: null, description: 'To.' },
    material: { kind: 'text', unit: null, description: 'The material.' },
    year: { kind: 'number', unit: 'y', description: 'Year.' },
    quantity_units_per_year: { kind: 'number', unit: 'unit/y', description: 'Quantity of the row.' },
    figure: { kind: 'number', unit: '1', description: 'What the trap measures: unit value over price, difference over the mean, share unnamed.' },
    treatment_en: { kind: 'text', unit: null, description: 'What was done about it. In English.' },
    treatment_es: { kind: 'text', unit: null, description: 'What was done about it. In Spanish.' },
  },
  'depend.value_rule': {
    importer: { kind: 'text', unit: null, description: 'Importing country or bloc.' },
    sector: { kind: 'text', unit: null, description: 'End use; blank for demand without one.' },
    material: { kind: 'text', unit: null, description: 'The material.' },
    country: { kind: 'text', unit: null, description: 'Country.' },
    value_share_location: { kind: 'number', unit: '1', description: 'Share of value added in plants that stand there.' },
    value_share_owner: { kind: 'number', unit: '1', description: 'Share of value added in plants that it controls.' },
    caught: { kind: 'flag', unit: null, description: 'Whether the larger of the two reaches 0.1 percent.' },
  },
  'ensemble.ensemble_cases': {
    policy: { kind: 'text', unit: null, description: 'What was asked: the policy, or the scenario and the event.' },
    members: { kind: 'number', unit: '1', description: 'Members asked.' },
    members_answered: { kind: 'number', unit: '1', description: 'Members with an answer.' },
    members_failed: { kind: 'number', unit: '1', description: 'Members that could not be answered; members says why.' },
    members_refused: { kind: 'number', unit: '1', description: 'Members that cannot be asked so.' },
    members_floors_lowered: { kind: 'number', unit: '1', description: 'Members with an answer in which least utilisations or least stocks had to give way, as little as possible.' },
    members_from_reference: { kind: 'number', unit: '1', description: 'Members solved from the basis of the reference.' },
    members_other_structure: { kind: 'number', unit: '1', description: 'Members with other columns or rows than the reference, solved from its basis as far as names agree.' },
    members_from_start: { kind: 'number', unit: '1', description: 'Members solved from the start, for their analysis keeps no basis.' },
    first_reason_en: { kind: 'text', unit: null, description: 'Why the first of those without an answer has none; blank where all have one. In English.' },
    first_reason_es: { kind: 'text', unit: null, description: 'Why the first of those without an answer has none; blank where all have one. In Spanish.' },
  },
  'ensemble.ensemble_choices': {
    choice: { kind: 'text', unit: null, description: 'What would be done with a figure that is known better: choose a policy, build a project, or nothing but tell the answer more narrowly.' },
    policy: { kind: 'text', unit: null, description: 'The policy.' },
    against: { kind: 'text', unit: null, description: 'The policy that it is compared with; blank for none.' },
    measure: { kind: 'text', unit: null, description: 'What is measured.' },
    about: { kind: 'text', unit: null, description: 'Whom or what it is about.' },
    name_en: { kind: 'text', unit: null, description: 'What is measured, in words. In English.' },
    name_es: { kind: 'text', unit: null, description: 'What is measured, in words. In Spanish.' },
    unit: { kind: 'text', unit: null, description: 'Its unit.' },
    members_with_value: { kind: 'number', unit: '1', description: 'Members over which the row stands.' },
    mean: { kind: 'number', unit: 'own unit', description: 'Mean of what is measured; of the difference where policies are compared.' },
    standard_deviation: { kind: 'number', unit: 'own unit', description: 'Its standard deviation over members.' },
    best_choice: { kind: 'text', unit: null, description: 'What is best by the mean over members; blank where nothing is chosen.' },
    best_members: { kind: 'number', unit: '1', description: 'Members in which nothing else is better.' },
    best_share: { kind: 'number', unit: '1', description: 'That share of members.' },
    best_share_low: { kind: 'number', unit: '1', description: 'Low end of the range that holds it with 95 % confidence.' },
    best_share_high: { kind: 'number', unit: '1', description: 'High end of that range.' },
    value_of_all: { kind: 'number', unit: 'own unit', description: 'Value of knowing every figure drawn before choosing (EVPI); blank where nothing is chosen.' },
    value_of_all_error: { kind: 'number', unit: 'own unit', description: 'Its standard error.' },
    value_by_chance: { kind: 'number', unit: 'own unit', description: 'Value that the figure of most value has in nineteen of twenty shuffles of members at most, though none says anything then; blank where nothing is chosen.' },
    variance_share_by_chance: { kind: 'number', unit: '1', description: 'Share of the variance that the figure that explains most has in nineteen of twenty such shuffles at most.' },
  },
  'ensemble.ensemble_decisions': {
    policy: { kind: 'text', unit: null, description: 'What was asked: the policy, or the scenario and the event.' },
    decision: { kind: 'text', unit: null, description: 'The kind of decision; of a measure, what it names because it is the most.' },
    about: { kind: 'text', unit: null, description: 'The site, project or name decided on.' },
    members_answered: { kind: 'number', unit: '1', description: 'Members with an answer.' },
    members_taken: { kind: 'number', unit: '1', description: 'Members that take it.' },
    share_taken: { kind: 'number', unit: '1', description: 'Their share; blank where no member has an answer.' },
    share_taken_low: { kind: 'number', unit: '1', description: 'Low end of the range that holds the share with 95 % confidence.' },
    share_taken_high: { kind: 'number', unit: '1', description: 'High end of that range.' },
    largest_size: { kind: 'number', unit: 'own unit', description: 'The most of any member, in its unit.' },
    unit: { kind: 'text', unit: null, description: 'Unit of that.' },
  },
  'ensemble.ensemble_differences': {
    policy: { kind: 'text', unit: null, description: 'The policy.' },
    against: { kind: 'text', unit: null, description: 'The first policy.' },
    measure: { kind: 'text', unit: null, description: 'What is measured.' },
    about: { kind: 'text', unit: null, description: 'Whom or what it is about.' },
    unit: { kind: 'text', unit: null, description: 'Its unit.' },
    members_with_value: { kind: 'number', unit: '1', description: 'Members in which both have the measure.' },
    mean: { kind: 'number', unit: 'own unit', description: 'Mean of the differences, the policy less the first.' },
    standard_error: { kind: 'number', unit: 'own unit', description: 'Standard error of that mean for members drawn apart; blank below two members.' },
    p05: { kind: 'number', unit: 'own unit', description: 'Difference that a twentieth of the members stays below.' },
    p05_low: { kind: 'number', unit: 'own unit', description: 'Low end of the range that holds it with 95 % confidence; blank where there are too few members to tell.' },
    p05_high: { kind: 'number', unit: 'own unit', description: 'High end of that range.' },
    p50: { kind: 'number', unit: 'own unit', description: 'Median difference.' },
    p50_low: { kind: 'number', unit: 'own unit', description: 'Low end of the range that holds it with 95 % confidence.' },
    p50_high: { kind: 'number', unit: 'own unit', description: 'High end of that range.' },
    p95: { kind: 'number', unit: 'own unit', description: 'Difference that all but a twentieth stay below.' },
    p95_low: { kind: 'number', unit: 'own unit', description: 'Low end of the range that holds it with 95 % confidence; blank where there are too few members to tell.' },
    p95_high: { kind: 'number', unit: 'own unit', description: 'High end of that range.' },
    share_below_zero: { kind: 'number', unit: '1', description: 'Share of members in which the difference is below nought.' },
  },
  'ensemble.ensemble_figures': {
    policy: { kind: 'text', unit: null, description: 'The policy that draws it so; the first of those that draw it alike.' },
    figure: { kind: 'text', unit: null, description: 'The figure by its address; rows that match move together.' },
    driver: { kind: 'text', unit: null, description: 'What moves it; figures of one driver stand at the same place of their distributions.' },
    distribution: { kind: 'text', unit: null, description: 'Shape.' },
    low_ratio: { kind: 'number', unit: '1', description: 'Low value over the figure.' },
    mode_ratio: { kind: 'number', unit: '1', description: 'Most likely value over the figure.' },
    high_ratio: { kind: 'number', unit: '1', description: 'High value over the figure.' },
    range_stated: { kind: 'flag', unit: null, description: 'Whether the package states its range in uncertainty; else it is that of its grade in settings, a working assumption.' },
  },
  'ensemble.ensemble_indices': {
    policy: { kind: 'text', unit: null, description: 'What was asked: the policy.' },
    against: { kind: 'text', unit: null, description: 'The policy that is taken off: the row is of the difference, member by member. Blank for the measure itself.' },
    measure: { kind: 'text', unit: null, description: 'What is measured.' },
    about: { kind: 'text', unit: null, description: 'Whom or what it is about.' },
    driver: { kind: 'text', unit: null, description: 'The driver.' },
    first_index: { kind: 'number', unit: '1', description: 'Share of the variance that it explains alone; blank for Morris, and where the measure does not vary.' },
    first_index_low: { kind: 'number', unit: '1', description: 'Low end of the range that holds it with 95 % confidence.' },
    first_index_high: { kind: 'number', unit: '1', description: 'High end of that range.' },
    total_index: { kind: 'number', unit: '1', description: 'Share that would stay if all other drivers were known; blank for Morris.' },
    total_index_low: { kind: 'number', unit: '1', description: 'Low end of the range that holds it with 95 % confidence.' },
    total_index_high: { kind: 'number', unit: '1', description: 'High end of that range.' },
    mean_effect: { kind: 'number', unit: 'own unit', description: 'Mean of the elementary effects over the whole of the driver\'s range; blank for Sobol indices.' },
    mean_effect_size: { kind: 'number', unit: 'own unit', description: 'Mean of their sizes, by which drivers are ranked.' },
    effect_deviation: { kind: 'number', unit: 'own unit', description: 'Their standard deviation: not nought where the answer bends or the driver acts with others.' },
    rank_correlation: { kind: 'number', unit: '1', description: 'Correlation of the ranks of driver and measure, −1 to 1; its square is about the share of the spread that the driver explains alone. Blank for Sobol indices and Morris.' },
    rank_correlation_low: { kind: 'number', unit: '1', description: 'Low end of the range that holds it with 95 % confidence. Of many drivers one in twenty lies outside its range by chance.' },
    rank_correlation_high: { kind: 'number', unit: '1', description: 'High end of that range.' },
    samples: { kind: 'number', unit: '1', description: 'Members, rows or paths over which the figures stand; those with a member without an answer are left out.' },
  },
  'ensemble.ensemble_information': {
    choice: { kind: 'text', unit: null, description: 'What would be done with a figure that is known better.' },
    policy: { kind: 'text', unit: null, description: 'The policy.' },
    against: { kind: 'text', unit: null, description: 'The policy that it is compared with; blank for none.' },
    measure: { kind: 'text', unit: null, description: 'What is measured.' },
    about: { kind: 'text', unit: null, description: 'Whom or what it is about.' },
    driver: { kind: 'text', unit: null, description: 'The driver.' },
    name_en: { kind: 'text', unit: null, description: 'Its figures in words. In English.' },
    name_es: { kind: 'text', unit: null, description: 'Its figures in words. In Spanish.' },
    grade: { kind: 'text', unit: null, description: 'Worst grade of its figures\' ranges.' },
    low_ratio: { kind: 'number', unit: '1', description: 'Low value over the figure; the lowest of several.' },
    high_ratio: { kind: 'number', unit: '1', description: 'High value over the figure; the highest of several.' },
    unit: { kind: 'text', unit: null, description: 'Unit of what is measured.' },
    value: { kind: 'number', unit: 'own unit', description: 'Value of knowing it before choosing (EVPPI); blank where nothing is chosen.' },
    value_error: { kind: 'number', unit: 'own unit', description: 'Its standard error.' },
    value_told: { kind: 'flag', unit: null, description: 'Whether the value is above what chance gives the figure of most value, and more than half of the share of variance is its own.' },
    variance_share: { kind: 'number', unit: '1', description: 'Share of the variance that it explains alone: of what is measured, or of the difference between policies.' },
    variance_share_error: { kind: 'number', unit: '1', description: 'Its standard error.' },
    borrowed_share: { kind: 'number', unit: '1', description: 'The most of that share that may be another figure\'s, since these members move both together: near nought for many members of a hypercube, large for a sequence of fewer members than ten or twenty times its drivers.' },
    variance_share_told: { kind: 'flag', unit: null, description: 'Whether the share is above what chance gives the figure that explains most, and more than half of it is its own.' },
    low_value: { kind: 'number', unit: 'own unit', description: 'Mean of what is measured where a twentieth of members has the driver lower, all else as drawn.' },
    high_value: { kind: 'number', unit: 'own unit', description: 'The same where a twentieth has it higher.' },
  },
  'ensemble.ensemble_measures': {
    policy: { kind: 'text', unit: null, description: 'What was asked: the policy, or the scenario and the event.' },
    measure: { kind: 'text', unit: null, description: 'What is measured.' },
    about: { kind: 'text', unit: null, description: 'Whom or what it is about.' },
    unit: { kind: 'text', unit: null, description: 'Its unit.' },
    members: { kind: 'number', unit: '1', description: 'Members of the ensemble.' },
    members_with_value: { kind: 'number', unit: '1', description: 'Members over which the figures of the row are taken: those with an answer that has the measure.' },
    mean: { kind: 'number', unit: 'own unit', description: 'Mean.' },
    standard_deviation: { kind: 'number', unit: 'own unit', description: 'Standard deviation; blank below two members.' },
    lowest_value: { kind: 'number', unit: 'own unit', description: 'The lowest value.' },
    p05: { kind: 'number', unit: 'own unit', description: 'Value that a twentieth of the members stays below.' },
    p05_low: { kind: 'number', unit: 'own unit', description: 'Low end of the range that holds it with 95 % confidence; blank where there are too few members to tell.' },
    p05_high: { kind: 'number', unit: 'own unit', description: 'High end of that range.' },
    p25: { kind: 'number', unit: 'own unit', description: 'Value that a quarter stays below.' },
    p50: { kind: 'number', unit: 'own unit', description: 'Median.' },
    p50_low: { kind: 'number', unit: 'own unit', description: 'Low end of the range that holds the median with 95 % confidence.' },
    p50_high: { kind: 'number', unit: 'own unit', description: 'High end of that range.' },
    p75: { kind: 'number', unit: 'own unit', description: 'Value that three quarters stay below.' },
    p95: { kind: 'number', unit: 'own unit', description: 'Value that all but a twentieth stay below.' },
    p95_low: { kind: 'number', unit: 'own unit', description: 'Low end of the range that holds it with 95 % confidence; blank where there are too few members to tell.' },
    p95_high: { kind: 'number', unit: 'own unit', description: 'High end of that range.' },
    highest_value: { kind: 'number', unit: 'own unit', description: 'The highest value.' },
  },
  'ensemble.ensemble_series': {
    policy: { kind: 'text', unit: null, description: 'What was asked: the policy, or the scenario and the event.' },
    against: { kind: 'text', unit: null, description: 'The policy that is taken off, member by member; blank for the series itself.' },
    measure: { kind: 'text', unit: null, description: 'What is measured.' },
    period: { kind: 'text', unit: null, description: 'The year, or the month.' },
    name_en: { kind: 'text', unit: null, description: 'What is measured, in words. In English.' },
    name_es: { kind: 'text', unit: null, description: 'What is measured, in words. In Spanish.' },
    unit: { kind: 'text', unit: null, description: 'Its unit.' },
    members_with_value: { kind: 'number', unit: '1', description: 'Members over which the row stands.' },
    p05: { kind: 'number', unit: 'own unit', description: 'Value that a twentieth of the members stays below.' },
    p25: { kind: 'number', unit: 'own unit', description: 'Value that a quarter stays below.' },
    p50: { kind: 'number', unit: 'own unit', description: 'Value that half stays below.' },
    p50_low: { kind: 'number', unit: 'own unit', description: 'Low end of the range that holds the median with 95 % confidence; blank for too few members.' },
    p50_high: { kind: 'number', unit: 'own unit', description: 'High end of that range.' },
    p75: { kind: 'number', unit: 'own unit', description: 'Value that three quarters stay below.' },
    p95: { kind: 'number', unit: 'own unit', description: 'Value that nineteen twentieths stay below.' },
  },
  'ensemble.members': {
    member: { kind: 'number', unit: '1', description: 'Number of the member, from 0.' },
    policy: { kind: 'text', unit: null, description: 'What was asked of it: the policy, or the scenario and the event; blank for what all share.' },
    kind: { kind: 'text', unit: null, description: 'What the row holds: state, input, measure, decision or series.' },
    name: { kind: 'text', unit: null, description: 'The measure, the kind of decision, or the figure drawn; of a state, from where it was solved.' },
    about: { kind: 'text', unit: null, description: 'Whom or what it is about; of a figure drawn, its driver; of a state what had to give way, of a series the year or the month.' },
    unit: { kind: 'text', unit: null, description: 'Its unit.' },
    value: { kind: 'number', unit: 'own unit', description: 'Its value; of a figure drawn the ratio to the package\'s, of a decision its size. Blank for a state.' },
    status: { kind: 'text', unit: null, description: 'Whether the member has its answer.' },
    reason_en: { kind: 'text', unit: null, description: 'Why it has none, in English.' },
    reason_es: { kind: 'text', unit: null, description: 'Why it has none, in Spanish.' },
  },
  'explaining.explanation': {
    kind: { kind: 'text', unit: null, description: 'Figure, row, formula, input or source.' },
    place: { kind: 'text', unit: null, description: 'Cell, row, block or source.' },
    value: { kind: 'text', unit: null, description: 'Value or text of it.' },
    unit: { kind: 'text', unit: null, description: 'Unit of the value; blank for text.' },
    grade: { kind: 'text', unit: null, description: 'Grade of the input; blank where there is none.' },
    publisher: { kind: 'text', unit: null, description: 'Who published the source; blank where there is none.' },
    meaning_en: { kind: 'text', unit: null, description: 'What it says. In English.' },
    meaning_es: { kind: 'text', unit: null, description: 'What it says. In Spanish.' },
  },
  'findings.findings': {
    order: { kind: 'number', unit: '1', description: 'Place in the telling, from 1.' },
    key: { kind: 'text', unit: null, description: 'What kind of finding it is; the same in every run.' },
    page: { kind: 'text', unit: null, description: 'Page of the report that shows on what it rests.' },
    about: { kind: 'text', unit: null, description: 'Whom it is about: a country, a bloc, or world.' },
    first_year: { kind: 'number', unit: 'y', description: 'First year that it speaks of; blank for none.' },
    last_year: { kind: 'number', unit: 'y', description: 'Last year that it speaks of; blank for none.' },
    discounted: { kind: 'flag', unit: null, description: 'Whether its money is discounted; blank when it is not about money.' },
    value: { kind: 'number', unit: 'own unit', description: 'Its main figure, in the unit of the row; blank when it has none.' },
    unit: { kind: 'text', unit: null, description: 'Unit of the figure and of its tolerance.' },
    tolerance: { kind: 'number', unit: 'own unit', description: 'How far the figure may be off because the solver stopped before the last digit; blank when that is not known.' },
    grade: { kind: 'text', unit: null, description: 'Grade that at least half of the figures of the package reach, on which it rests.' },
    sentence_en: { kind: 'text', unit: null, description: 'The finding in English.' },
    sentence_es: { kind: 'text', unit: null, description: 'The finding in Spanish.' },
    references: { kind: 'text', unit: null, description: 'The rows and columns that its figures come from, with their places in both sentences, as JSON.' },
  },
  'industries.gdp_losses': {
    country: { kind: 'text', unit: null, description: 'Country.' },
    year: { kind: 'number', unit: 'y', description: 'Year of its input-output table; money is of that year.' },
    gdp_usd_per_year: { kind: 'number', unit: 'USD/y', description: 'Value added of all its industries.' },
    best_triage_usd: { kind: 'number', unit: 'USD', description: 'Lost under the best triage: the uses of least value go first.' },
    rationed_usd: { kind: 'number', unit: 'USD', description: 'Lost under proportional rationing, with what buyers and sellers lose after it.' },
    best_triage_share: { kind: 'number', unit: '1', description: 'The former over value added of the months of the run.' },
    rationed_share: { kind: 'number', unit: '1', description: 'The latter over value added of the months of the run.' },
    least_usd: { kind: 'number', unit: 'USD', description: 'Best triage with the lowest shares of output that need each material; blank where not computed.' },
    most_usd: { kind: 'number', unit: 'USD', description: 'Rationing with the highest shares; blank where not computed.' },
    demands_left_out: { kind: 'number', unit: '1', description: 'Demands that lack 1 % or more on average, but of which no row says what hangs on them: left out.' },
  },
  'industries.industry_losses': {
    country: { kind: 'text', unit: null, description: 'Country.' },
    industry: { kind: 'text', unit: null, description: 'Industry.' },
    output_usd: { kind: 'number', unit: 'USD', description: 'Its gross output in so many months.' },
    direct_low_usd: { kind: 'number', unit: 'USD', description: 'Output lost that itself lacks a material, under the best triage.' },
    direct_high_usd: { kind: 'number', unit: 'USD', description: 'The same under proportional rationing.' },
    indirect_low_usd: { kind: 'number', unit: 'USD', description: 'Output lost because sellers or buyers make less, under the best triage.' },
    indirect_high_usd: { kind: 'number', unit: 'USD', description: 'The same under proportional rationing.' },
    best_triage_usd: { kind: 'number', unit: 'USD', description: 'Value added lost under the best triage.' },
    rationed_usd: { kind: 'number', unit: 'USD', description: 'Value added lost under proportional rationing; of one industry it may be less than under the best triage.' },
  },
  'permits.permit_steps': {
    region: { kind: 'text', unit: null, description: 'The place.' },
    project_kind: { kind: 'text', unit: null, description: 'Kind of project: stages of the main output that share the steps.' },
    material: { kind: 'text', unit: null, description: 'The main output, where steps hang on it.' },
    facility: { kind: 'text', unit: null, description: 'The project, where one was asked for.' },
    permit: { kind: 'text', unit: null, description: 'The step.' },
    mean_months: { kind: 'number', unit: 'mo', description: 'Mean of its months, returns and halts included.' },
    critical_share: { kind: 'number', unit: '1', description: 'Share of draws in which it lies on the longest way; ways that are equally long count both.' },
    legal_term_months: { kind: 'number', unit: 'mo', description: 'Term that the law gives.' },
    refusal_share: { kind: 'number', unit: '1', description: 'Chance of a refusal.' },
    grade: { kind: 'text', unit: null, description: 'Grade of its figures.' },
  },
  'permits.permit_times': {
    region: { kind: 'text', unit: null, description: 'The place.' },
    project_kind: { kind: 'text', unit: null, description: 'Kind of project: stages of the main output that share the steps.' },
    material: { kind: 'text', unit: null, description: 'The main output, where steps hang on it.' },
    facility: { kind: 'text', unit: null, description: 'The project, where one was asked for.' },
    reform: { kind: 'text', unit: null, description: 'The reform, none or together.' },
    mean_months: { kind: 'number', unit: 'mo', description: 'Mean.' },
    deviation_months: { kind: 'number', unit: 'mo', description: 'Standard deviation.' },
    p10_months: { kind: 'number', unit: 'mo', description: 'A tenth of the projects takes at most so long.' },
    p50_months: { kind: 'number', unit: 'mo', description: 'Half of the projects take at most so long.' },
    p80_months: { kind: 'number', unit: 'mo', description: 'Four fifths take at most so long.' },
    p90_months: { kind: 'number', unit: 'mo', description: 'Nine tenths take at most so long.' },
    asked_months: { kind: 'number', unit: 'mo', description: 'The percentile that was asked for.' },
    asked_low_months: { kind: 'number', unit: 'mo', description: 'Lower end of its range of 95 % by the number of draws.' },
    asked_high_months: { kind: 'number', unit: 'mo', description: 'Upper end of that range.' },
    saved_months: { kind: 'number', unit: 'mo', description: 'By how much the reform shortens the percentile that was asked for, with the same draws.' },
    means_months: { kind: 'number', unit: 'mo', description: 'Longest way through the means of the steps: what bars without chance would say.' },
    refusal_share: { kind: 'number', unit: '1', description: 'Chance that some step is refused, and the project with it.' },
  },
  'plan.account_totals': {
    role: { kind: 'text', unit: null, description: 'As what.' },
    actor: { kind: 'text', unit: null, description: 'Account.' },
    country: { kind: 'text', unit: null, description: 'Country of the account, where its name says one.' },
    resource_usd: { kind: 'number', unit: 'USD', description: 'What it spends on making, moving and building, and what it lacks.' },
    transfer_usd: { kind: 'number', unit: 'USD', description: 'What it pays to others by levers, taxes and hurdle rates, less what it gets.' },
    goods_usd: { kind: 'number', unit: 'USD', description: 'What it pays for goods at the plan\'s prices, less what it is paid.' },
    net_usd: { kind: 'number', unit: 'USD', description: 'The three together.' },
    system_usd: { kind: 'number', unit: 'USD', description: 'What of it counts in the system view.' },
    owner_usd: { kind: 'number', unit: 'USD', description: 'What of it counts in the owner view: nothing of treasuries and financiers, and no taxes on rents or dividends, which move no plan.' },
  },
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
    worth_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Cost saved by one more unit of room for one year, in money of the year; present value when the limit spans the horizon.' },
    worth_present_usd: { kind: 'number', unit: 'USD/unit', description: 'The same as present value over the period.' },
    worth_low_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Least of all figures that the worth may be read as, what one more unit saves; blank where it was not looked at.' },
    worth_high_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Most of them, what one unit less costs; blank where it was not looked at.' },
    not_unique: { kind: 'flag', unit: null, description: 'True when one more unit and one unit less are worth different amounts, so that a single figure is one of many; blank where it was not looked at.' },
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
    completion_chance: { kind: 'number', unit: '1', description: 'Share of projects of its kind and status that come to work at all; for readers, the plan takes it as built.' },
    likely_service_year: { kind: 'number', unit: 'y', description: 'First year of service when it runs late as such projects do; for readers, the plan takes it as on time.' },
    qualification_months: { kind: 'number', unit: 'mo', description: 'Months until a buyer who had other suppliers takes what it makes.' },
    payer: { kind: 'text', unit: null, description: 'Account that pays.' },
  },
  'plan.completion_bets': {
    process: { kind: 'text', unit: null, description: 'Process.' },
    country: { kind: 'text', unit: null, description: 'Country where they are built.' },
    projects: { kind: 'number', unit: '1', description: 'Plants that the plan builds and that have a chance.' },
    capacity_per_year: { kind: 'number', unit: 'unit/y', description: 'Their capacity, as planned.' },
    expected_per_year: { kind: 'number', unit: 'unit/y', description: 'Their capacity times their chances.' },
    all_chance: { kind: 'number', unit: '1', description: 'Chance that all of them come to work.' },
    half_chance: { kind: 'number', unit: '1', description: 'Chance that at least half of their capacity does.' },
    bets: { kind: 'number', unit: '1', description: 'Number to begin, with their mean chance, so that nine times of ten as many as planned come to work; blank where no number does.' },
  },
  'plan.conflicts': {
    limit: { kind: 'text', unit: null, description: 'Address of the figure that must change.' },
    table: { kind: 'text', unit: null, description: 'Its table.' },
    key: { kind: 'text', unit: null, description: 'Its row.' },
    column: { kind: 'text', unit: null, description: 'Its column.' },
    row: { kind: 'text', unit: null, description: 'Row or column of the program.' },
    year: { kind: 'number', unit: 'y', description: 'First year of the period; blank when the limit spans the horizon.' },
    present: { kind: 'number', unit: 'own unit', description: 'What the figure is today, in its own unit: a share for a cap on a share; the mean of the period where it changes over the years.' },
    violation: { kind: 'number', unit: 'own unit', description: 'By how much the figure must change, in its own unit; where the plan at hand gives it no room, by how much the row must give way.' },
    unit: { kind: 'text', unit: null, description: 'Unit of the figure; unit stands for that of the material. Blank when the table has no such column.' },
    row_violation: { kind: 'number', unit: 'unit', description: 'By how much the row of the program must give way.' },
  },
  'plan.costs': {
    actor: { kind: 'text', unit: null, description: 'Who pays.' },
    category: { kind: 'text', unit: null, description: 'For what.' },
    year: { kind: 'number', unit: 'y', description: 'First year of the period; blank for lump sums and the end of the horizon.' },
    usd_per_year: { kind: 'number', unit: 'USD/y', description: 'Yearly rate in money of the year; blank for lump sums.' },
    present_usd: { kind: 'number', unit: 'USD', description: 'Present value; the sum is the objective, where in the owner view treasuries and financiers do not count.' },
  },
  'plan.deliveries': {
    contract: { kind: 'text', unit: null, description: 'Contract.' },
    facility: { kind: 'text', unit: null, description: 'The plant that delivers.' },
    region: { kind: 'text', unit: null, description: 'Where it stands.' },
    material: { kind: 'text', unit: null, description: 'What it delivers.' },
    year: { kind: 'number', unit: 'y', description: 'First year of the period.' },
    promised_per_year: { kind: 'number', unit: 'unit/y', description: 'What is promised.' },
    delivered_per_year: { kind: 'number', unit: 'unit/y', description: 'What is delivered; where several contracts of a plant fall short together, those with the highest damages are served first.' },
    damages_usd_per_year: { kind: 'number', unit: 'USD/y', description: 'What is due for the rest.' },
    lack: { kind: 'text', unit: null, description: 'What was missing: blank, or capacity (the plant does not stand or is too small), input (it costs the most of what a further unit loses), outlet (nobody pays for the goods), or running (its own cost).' },
    lacking: { kind: 'text', unit: null, description: 'The input that was missing.' },
    lacking_price_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'What one more unit of that input costs at the plant.' },
    loss_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'What one more unit of output would lose before damages, at the plan\'s prices: what the damages would have to exceed; blank where capacity is what lacks.' },
  },
  'plan.discards': {
    region: { kind: 'text', unit: null, description: 'Where.' },
    material: { kind: 'text', unit: null, description: 'What.' },
    year: { kind: 'number', unit: 'y', description: 'First year of the period.' },
    quantity_per_year: { kind: 'number', unit: 'unit/y', description: 'Quantity.' },
  },
  'plan.effective_protection': {
    lever: { kind: 'text', unit: null, description: 'Lever.' },
    country: { kind: 'text', unit: null, description: 'Country whose border it is.' },
    process: { kind: 'text', unit: null, description: 'Process that uses what the levy is on, or what such a process makes.' },
    stages_behind: { kind: 'number', unit: '1', description: '1 for what uses the goods of the levy, 2 for what uses what that makes.' },
    year: { kind: 'number', unit: 'y', description: 'First year in which anything is levied.' },
    on_output_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Levy on what it makes, per unit.' },
    on_inputs_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Levies in its inputs, for each unit that it makes.' },
    own_cost_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'What a plant of the process there spends itself on a unit, inputs apart: running, standing, capital at the social rate.' },
    rate: { kind: 'number', unit: '1', description: 'Levy on its output less levies in its inputs, over its own cost; blank where it has none.' },
  },
  'plan.flows': {
    lane: { kind: 'text', unit: null, description: 'Lane.' },
    origin: { kind: 'text', unit: null, description: 'From.' },
    destination: { kind: 'text', unit: null, description: 'To.' },
    material: { kind: 'text', unit: null, description: 'What.' },
    year: { kind: 'number', unit: 'y', description: 'First year of the period.' },
    quantity_per_year: { kind: 'number', unit: 'unit/y', description: 'Quantity that leaves the origin.' },
  },
  'plan.impact_amounts': {
    category: { kind: 'text', unit: null, description: 'What is counted.' },
    country: { kind: 'text', unit: null, description: 'Where it arises.' },
    process: { kind: 'text', unit: null, description: 'The process whose output causes it; blank for what is bought from outside the model.' },
    material: { kind: 'text', unit: null, description: 'Main output of the process, or what is bought.' },
    stage: { kind: 'text', unit: null, description: 'Stage of that material.' },
    boundary: { kind: 'text', unit: null, description: 'What the figure counts.' },
    year: { kind: 'number', unit: 'y', description: 'First year of the period.' },
    quantity_per_year: { kind: 'number', unit: 'unit/y', description: 'What is made or bought.' },
    impact_per_year: { kind: 'number', unit: 'impact/y', description: 'The impact, in the unit beside it per year.' },
    impact_unit: { kind: 'text', unit: null, description: 'Unit of the category.' },
  },
  'plan.impact_coverage': {
    category: { kind: 'text', unit: null, description: 'What is counted.' },
    country: { kind: 'text', unit: null, description: 'Where it is made; blank for everywhere.' },
    year: { kind: 'number', unit: 'y', description: 'First year of the period.' },
    made_per_year: { kind: 'number', unit: 't/y', description: 'Main outputs of all processes that are counted in tonnes.' },
    known_per_year: { kind: 'number', unit: 't/y', description: 'Those whose process has a figure there.' },
    known_share: { kind: 'number', unit: '1', description: 'The second over the first; blank where nothing is made.' },
    without_energy_share: { kind: 'number', unit: '1', description: 'Of what has a figure, the share whose figure leaves out the energy that is bought; blank where nothing has one.' },
    assumed_share: { kind: 'number', unit: '1', description: 'Of what has a figure, the share whose figure is a working assumption (grade D); blank where nothing has one.' },
  },
  'plan.losing_builds': {
    facility: { kind: 'text', unit: null, description: 'Facility.' },
    year: { kind: 'number', unit: 'y', description: 'First year of the period in which it would be decided.' },
    step: { kind: 'number', unit: '1', description: 'In which step it was left out, from 1.' },
    loss_usd_per_year: { kind: 'number', unit: 'USD/y', description: 'What one project loses in each year of service inside the plan: the least support with which its owner would build.' },
  },
  'plan.margin_readings': {
    reading: { kind: 'text', unit: null, description: 'What margins are taken to be.' },
    cost_usd: { kind: 'number', unit: 'USD', description: 'Present value of the plan\'s cost as this reading counts it; blank where there is no plan.' },
    resource_usd: { kind: 'number', unit: 'USD', description: 'What of it is resources: without what margins and usual suppliers weigh.' },
    difference_usd: { kind: 'number', unit: 'USD', description: 'How much more it costs than the plan that it is measured against, under the same reading; blank without one.' },
    difference_resource_usd: { kind: 'number', unit: 'USD', description: 'The same in resources.' },
    sites: { kind: 'number', unit: '1', description: 'Sites that it builds.' },
  },
  'plan.obstacle_costs': {
    obstacles: { kind: 'text', unit: null, description: 'The obstacles, separated by semicolons.' },
    told_en: { kind: 'text', unit: null, description: 'What it costs to keep them, or why that cannot be told or is nothing. In English.' },
    told_es: { kind: 'text', unit: null, description: 'What it costs to keep them, or why that cannot be told or is nothing. In Spanish.' },
    with_usd: { kind: 'number', unit: 'USD', description: 'Cost of the plan with them, in the view that was asked for.' },
    without_usd: { kind: 'number', unit: 'USD', description: 'Cost of the plan without them; blank where it is the same plan.' },
    keeping_usd: { kind: 'number', unit: 'USD', description: 'What it costs to keep them: the difference.' },
    open_usd: { kind: 'number', unit: 'USD', description: 'What whole projects leave open in both plans together.' },
    system_usd: { kind: 'number', unit: 'USD', description: 'The difference in what all together spend.' },
    treasury_usd: { kind: 'number', unit: 'USD', description: 'The difference in what treasuries pay less what they earn.' },
    builds_with: { kind: 'number', unit: '1', description: 'Number of plants built with them.' },
    builds_without: { kind: 'number', unit: '1', description: 'Number of plants built without them.' },
  },
  'plan.origin_shares': {
    cap: { kind: 'text', unit: null, description: 'The cap.' },
    region: { kind: 'text', unit: null, description: 'Region that it binds.' },
    material: { kind: 'text', unit: null, description: 'Material.' },
    year: { kind: 'number', unit: 'y', description: 'First year of the period.' },
    group: { kind: 'text', unit: null, description: 'Bloc or region that counts.' },
    basis: { kind: 'text', unit: null, description: 'By what it is told whose a good is.' },
    use_per_year: { kind: 'number', unit: 'unit/y', description: 'What demands and plants of the region take in.' },
    maximum_share: { kind: 'number', unit: '1', description: 'Largest share; blank while the cap is not in force.' },
    booked_share: { kind: 'number', unit: '1', description: 'Share that counts, by mass balance: who gets which part of a mixed stock is chosen. Blank before classes are booked, and without use.' },
    traced_share: { kind: 'number', unit: '1', description: 'Share that counts when every place sends on the mix that it gets; for touched at least this much. Blank without use.' },
    other_use_per_year: { kind: 'number', unit: 'unit/y', description: 'Use that does not count, traced.' },
    other_use_change_per_year: { kind: 'number', unit: 'unit/y', description: 'The same less that of the first year.' },
    moved_from_others_per_year: { kind: 'number', unit: 'unit/y', description: 'Part of an increase that other regions gave up since the first year: goods that changed buyers.' },
    new_output_per_year: { kind: 'number', unit: 'unit/y', description: 'Part of an increase that is new output since the first year.' },
    use_fall_per_year: { kind: 'number', unit: 'unit/y', description: 'By how much use is below that of the first year: met by not using. Negative where it grew.' },
    exceeds_per_year: { kind: 'number', unit: 'unit/y', description: 'Use above the cap that is paid for.' },
    measured_for: { kind: 'text', unit: null, description: 'Scenario whose caps are measured here though the plan does not keep them; blank for the plan\'s own.' },
  },
  'plan.plan_levers': {
    lever: { kind: 'text', unit: null, description: 'Lever.' },
    kind: { kind: 'text', unit: null, description: 'What it does.' },
    reaches: { kind: 'number', unit: '1', description: 'Number of plants, flows or instruments that it reaches; 0 where it changes figures of the package, or nothing.' },
    treasury_usd: { kind: 'number', unit: 'USD', description: 'What treasuries pay for it less what they earn by it, present value at the social rate.' },
    treasury_mean_usd: { kind: 'number', unit: 'USD', description: 'The same for a lever that makes up a price, as the mean over paths of prices around the plan\'s; blank for others. What the plan\'s own prices give is its intrinsic cost, and the least.' },
    treasury_p90_usd: { kind: 'number', unit: 'USD', description: 'What nine of ten of those paths keep below.' },
    told_en: { kind: 'text', unit: null, description: 'What it changes in the plan, or why it changes nothing. In English.' },
    told_es: { kind: 'text', unit: null, description: 'What it changes in the plan, or why it changes nothing. In Spanish.' },
  },
  'plan.prices': {
    region: { kind: 'text', unit: null, description: 'Where.' },
    material: { kind: 'text', unit: null, description: 'What.' },
    year: { kind: 'number', unit: 'y', description: 'First year of the period.' },
    price_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Cost of the marginal plant, no market price; for a plan with whole projects, with these projects fixed.' },
    disposal_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'What it costs to be rid of a unit there, because more is made than anybody wants; blank where the price is not below nought.' },
    price_low_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'What one unit less saves: the least of all figures that may be read as the price; blank where it was not looked at.' },
    price_high_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'What one more unit costs: the most of them; blank where it was not looked at.' },
    not_unique: { kind: 'flag', unit: null, description: 'True when these differ, so that a single price is one of many; blank where it was not looked at.' },
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
  'plan.spending': {
    table: { kind: 'text', unit: null, description: 'Table of the package.' },
    key: { kind: 'text', unit: null, description: 'Key of the row; of a series over years, without the year.' },
    actor: { kind: 'text', unit: null, description: 'Who pays.' },
    category: { kind: 'text', unit: null, description: 'For what.' },
    year: { kind: 'number', unit: 'y', description: 'First year of the period; blank at the end of the horizon.' },
    spent_usd: { kind: 'number', unit: 'USD', description: 'Money of the whole period; earnings are negative.' },
  },
  'plan.stocks': {
    stock: { kind: 'text', unit: null, description: 'Stock.' },
    year: { kind: 'number', unit: 'y', description: 'First year of the period.' },
    level_units: { kind: 'number', unit: 'unit', description: 'Level at the end of the period.' },
    draw_per_year: { kind: 'number', unit: 'unit/y', description: 'Net drawing in the period; negative when it fills.' },
  },
  'plan.transfers': {
    instrument: { kind: 'text', unit: null, description: 'Lever or tax instrument; hurdle for what capital earns above the social rate, rent for taxes on what plants earn beyond, dividend for the share of it of a public stake.' },
    payer_role: { kind: 'text', unit: null, description: 'As what the payer pays.' },
    payer: { kind: 'text', unit: null, description: 'Account that pays.' },
    payee_role: { kind: 'text', unit: null, description: 'As what the payee earns.' },
    payee: { kind: 'text', unit: null, description: 'Account that earns.' },
    year: { kind: 'number', unit: 'y', description: 'First year of the period; blank for what is told over the whole plan.' },
    usd_per_year: { kind: 'number', unit: 'USD/y', description: 'Yearly rate in money of the year; negative flows back; blank for what is told over the whole plan.' },
    present_usd: { kind: 'number', unit: 'USD', description: 'Present value at the social rate.' },
  },
  'plan.undecided': {
    facility: { kind: 'text', unit: null, description: 'Facility.' },
    region: { kind: 'text', unit: null, description: 'Where.' },
    as_cost_per_year: { kind: 'number', unit: 'unit/y', description: 'Capacity that is built over the horizon when margins count as costs.' },
    as_rent_per_year: { kind: 'number', unit: 'unit/y', description: 'Capacity that is built over the horizon when margins are rent.' },
  },
  'plan.undecided_builds': {
    facility: { kind: 'text', unit: null, description: 'The site.' },
    region: { kind: 'text', unit: null, description: 'Where.' },
    given_per_year: { kind: 'number', unit: 'unit/y', description: 'Capacity that is built over the horizon with margins as the package has them; blank where there is no plan, here and in the next ones.' },
    steady_per_year: { kind: 'number', unit: 'unit/y', description: 'With margins that never fade.' },
    rent_per_year: { kind: 'number', unit: 'unit/y', description: 'With margins as rent.' },
    none_per_year: { kind: 'number', unit: 'unit/y', description: 'Without margins and usual suppliers.' },
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
  'plan.wedges': {
    instrument: { kind: 'text', unit: null, description: 'Lever or tax instrument.' },
    place: { kind: 'text', unit: null, description: 'Plant, or lane and material; of a floor the first of its lanes.' },
    year: { kind: 'number', unit: 'y', description: 'First year of the period.' },
    price_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'The price that it hangs on: of output, or at home.' },
    used_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'What the plan reckoned with.' },
    due_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'What is due at its prices.' },
  },
  'policy.policy_impacts': {
    step: { kind: 'text', unit: null, description: 'The step, or all.' },
    category: { kind: 'text', unit: null, description: 'What is counted.' },
    boundary: { kind: 'text', unit: null, description: 'What the figure counts.' },
    impact_change_per_year: { kind: 'number', unit: 'impact/y', description: 'How much more, in the unit beside it.' },
    impact_unit: { kind: 'text', unit: null, description: 'Unit of the category.' },
  },
  'policy.policy_materials': {
    step: { kind: 'text', unit: null, description: 'The step, none, or all.' },
    material: { kind: 'text', unit: null, description: 'Material.' },
    stage: { kind: 'text', unit: null, description: 'Its stage.' },
    use_per_year: { kind: 'number', unit: 'unit/y', description: 'What they take in.' },
    touched_share: { kind: 'number', unit: '1', description: 'The part of it that is touched.' },
  },
  'policy.policy_order': {
    order: { kind: 'number', unit: '1', description: 'Place in the order, from 1.' },
    step: { kind: 'text', unit: null, description: 'The step.' },
    added_cost_usd: { kind: 'number', unit: 'USD', description: 'What it adds to the cost of all together, present value, with those before it.' },
    added_treasury_usd: { kind: 'number', unit: 'USD', description: 'What it adds to what treasuries pay.' },
    added_touched_share: { kind: 'number', unit: '1', description: 'What it takes off the touched share.' },
    usd_per_point: { kind: 'number', unit: 'USD', description: 'Cost of one hundredth less; blank where it takes nothing off.' },
  },
  'policy.policy_pairs': {
    measure: { kind: 'text', unit: null, description: 'cost of all together, treasury, or touched share taken off.' },
    first: { kind: 'text', unit: null, description: 'One step.' },
    second: { kind: 'text', unit: null, description: 'The other.' },
    pair_alone: { kind: 'number', unit: 'own unit', description: 'Together less each alone, with no other step.' },
    pair_average: { kind: 'number', unit: 'own unit', description: 'The same on average over the sets of the others; blank where not all sets were solved.' },
  },
  'policy.policy_plants': {
    step: { kind: 'text', unit: null, description: 'The step, or all.' },
    facility: { kind: 'text', unit: null, description: 'Plant.' },
    service_year: { kind: 'number', unit: 'y', description: 'First year of service.' },
    capacity_change_per_year: { kind: 'number', unit: 'unit/y', description: 'Capacity more than without any step; negative for less.' },
    investment_change_usd: { kind: 'number', unit: 'USD', description: 'Investment more, not discounted.' },
  },
  'policy.policy_shares': {
    measure: { kind: 'text', unit: null, description: 'cost of all together, treasury, or touched share taken off.' },
    step: { kind: 'text', unit: null, description: 'The step.' },
    average_added: { kind: 'number', unit: 'own unit', description: 'What it adds on average; USD for cost and treasury, share for touched.' },
    half_width: { kind: 'number', unit: 'own unit', description: 'Half of the 95 % interval where orders were drawn; 0 where all sets were solved.' },
    alone_added: { kind: 'number', unit: 'own unit', description: 'What it adds alone.' },
    last_added: { kind: 'number', unit: 'own unit', description: 'What it adds after all others.' },
  },
  'policy.policy_shocks': {
    step: { kind: 'text', unit: null, description: 'The step, none, or all.' },
    case: { kind: 'text', unit: null, description: 'The shock.' },
    severity: { kind: 'number', unit: '1', description: 'Share of its severity.' },
    home_loss_usd: { kind: 'number', unit: 'USD', description: 'What the countries at home lose, all actors together; without countries at home all of the loss.' },
    avoided_usd: { kind: 'number', unit: 'USD', description: 'What they lose less than without any step.' },
    loss_usd: { kind: 'number', unit: 'USD', description: 'What the whole market loses.' },
    break_even_rate: { kind: 'number', unit: '1/y', description: 'Shocks a year from which on the step pays for the countries at home: their extra cost a year over what is avoided. 0 where it saves anyway; blank where nothing is avoided.' },
    treasury_rate: { kind: 'number', unit: '1/y', description: 'The same with what treasuries pay instead of what the countries pay.' },
    value_added_low_rate: { kind: 'number', unit: '1/y', description: 'The same by value added lost under the best triage; blank without an input-output table.' },
    value_added_high_rate: { kind: 'number', unit: '1/y', description: 'The same by value added lost under rationing.' },
    short_after_months: { kind: 'number', unit: 'mo', description: 'Months until an end use at home lacks 1 %; blank for never.' },
  },
  'policy.policy_splits': {
    country: { kind: 'text', unit: null, description: 'Country.' },
    saving_usd: { kind: 'number', unit: 'USD', description: 'What all save together, present value.' },
    shapley_usd: { kind: 'number', unit: 'USD', description: 'What it adds on average over all orders.' },
    nucleolus_usd: { kind: 'number', unit: 'USD', description: 'Its part where the largest grievance of a coalition is smallest.' },
    core_least_usd: { kind: 'number', unit: 'USD', description: 'Least that it gets in a split from which nobody walks away; blank where there is none.' },
    core_most_usd: { kind: 'number', unit: 'USD', description: 'Most that it gets in one.' },
    least_excess_usd: { kind: 'number', unit: 'USD', description: 'How much the worst-off coalition lacks at best; above 0 no split is stable.' },
  },
  'policy.policy_steps': {
    step: { kind: 'text', unit: null, description: 'The step, none, or all.' },
    home_cost_usd: { kind: 'number', unit: 'USD', description: 'What the countries at home together pay more than without it, with what they pay to others for goods and get from them at the prices of the plan; present value. Negative where it saves.' },
    system_cost_usd: { kind: 'number', unit: 'USD', description: 'What all together spend more on making, moving and building and on what is lacking; present value.' },
    treasury_usd: { kind: 'number', unit: 'USD', description: 'What all treasuries pay more less what they earn more, present value.' },
    touched_share: { kind: 'number', unit: '1', description: 'Part of what end uses at home take in that those of concern have touched, in the year asked about, by worth; blank where the package names nobody of concern.' },
    touched_change_share: { kind: 'number', unit: '1', description: 'The same less that without any step.' },
    rounds: { kind: 'number', unit: '1', description: 'Solves until what hangs on prices had settled.' },
    is_settled: { kind: 'flag', unit: null, description: 'Whether it had.' },
  },
  'policy.policy_treasuries': {
    step: { kind: 'text', unit: null, description: 'The step, or all.' },
    payer: { kind: 'text', unit: null, description: 'Account of the treasury.' },
    treasury_usd: { kind: 'number', unit: 'USD', description: 'What it pays more less what it earns more.' },
  },
  'policy.reference_prices': {
    region: { kind: 'text', unit: null, description: 'Place.' },
    material: { kind: 'text', unit: null, description: 'Material.' },
    stage: { kind: 'text', unit: null, description: 'Its stage.' },
    first_year: { kind: 'number', unit: 'y', description: 'First year of the mean.' },
    last_year: { kind: 'number', unit: 'y', description: 'Last year of it.' },
    with_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Mean price with entities of concern and support.' },
    low_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Mean price without them where partners serve home first and nobody else.' },
    high_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Mean price without them where everybody else does without them too.' },
    gap_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Lower of the two less the price with them, or 0: the least duty that would be needed.' },
    gap_share: { kind: 'number', unit: '1', description: 'The same over the price with them; blank where that is 0.' },
  },
  'ranges.decisions': {
    facility: { kind: 'text', unit: null, description: 'The site.' },
    built_in: { kind: 'number', unit: '1', description: 'Answers that build it, at least a tenth of what the largest builds.' },
    answers: { kind: 'number', unit: '1', description: 'Answers tried, that with all figures as they are among them.' },
  },
  'ranges.headline_readings': {
    headline: { kind: 'text', unit: null, description: 'The headline.' },
    about: { kind: 'text', unit: null, description: 'Whom or what it is about.' },
    name_en: { kind: 'text', unit: null, description: 'What the headline is called. In English.' },
    name_es: { kind: 'text', unit: null, description: 'What the headline is called. In Spanish.' },
    unit: { kind: 'text', unit: null, description: 'Its unit.' },
    given_value: { kind: 'number', unit: 'own unit', description: 'Its value with margins as the package has them.' },
    steady_value: { kind: 'number', unit: 'own unit', description: 'With margins that never fade; blank without an answer.' },
    rent_value: { kind: 'number', unit: 'own unit', description: 'With margins as rent of sellers; blank without an answer.' },
    none_value: { kind: 'number', unit: 'own unit', description: 'Without margins and steps; blank without an answer.' },
    lowest_value: { kind: 'number', unit: 'own unit', description: 'The lowest of them.' },
    highest_value: { kind: 'number', unit: 'own unit', description: 'The highest of them.' },
    named_instead: { kind: 'text', unit: null, description: 'What other readings name as the most instead; blank where all name the same.' },
    reason_en: { kind: 'text', unit: null, description: 'Why a reading has no answer; blank where all have one. In English.' },
    reason_es: { kind: 'text', unit: null, description: 'Why a reading has no answer; blank where all have one. In Spanish.' },
  },
  'ranges.ranges': {
    headline: { kind: 'text', unit: null, description: 'The headline.' },
    about: { kind: 'text', unit: null, description: 'Whom or what it is about.' },
    name_en: { kind: 'text', unit: null, description: 'What the headline is called. In English.' },
    name_es: { kind: 'text', unit: null, description: 'What the headline is called. In Spanish.' },
    unit: { kind: 'text', unit: null, description: 'Its unit.' },
    usual_value: { kind: 'number', unit: 'own unit', description: 'Its value with all figures as they are.' },
    lowest_value: { kind: 'number', unit: 'own unit', description: 'The lowest value over all answers.' },
    highest_value: { kind: 'number', unit: 'own unit', description: 'The highest.' },
    figures: { kind: 'number', unit: '1', description: 'Figures tried, each at both ends of its range.' },
    ends_without_answer: { kind: 'number', unit: '1', description: 'Ends at which there is no answer.' },
    moved_most_by: { kind: 'text', unit: null, description: 'The figure that moves it most; blank where none moves it.' },
    mover_en: { kind: 'text', unit: null, description: 'That figure by its name. In English.' },
    mover_es: { kind: 'text', unit: null, description: 'That figure by its name. In Spanish.' },
    named: { kind: 'text', unit: null, description: 'What the headline names because it is the most, such as the costliest supplier; blank for nothing.' },
    flips: { kind: 'flag', unit: null, description: 'Whether the sentence is another at some end: a loss is a gain, or something else is named.' },
  },
  'ranges.sensitivities': {
    headline: { kind: 'text', unit: null, description: 'The headline.' },
    about: { kind: 'text', unit: null, description: 'Whom or what the headline is about; blank where the answer has only one of it.' },
    figure: { kind: 'text', unit: null, description: 'The figure by its address; rows that match move together.' },
    grade: { kind: 'text', unit: null, description: 'Its grade; blank for what was asked, which has none.' },
    range_stated: { kind: 'flag', unit: null, description: 'Whether the package states its range in uncertainty; else it is that of its grade in settings.' },
    low_ratio: { kind: 'number', unit: '1', description: 'Low value over the figure.' },
    high_ratio: { kind: 'number', unit: '1', description: 'High value over the figure.' },
    unit: { kind: 'text', unit: null, description: 'Unit of the headline.' },
    usual_value: { kind: 'number', unit: 'own unit', description: 'The headline with the figure as it is; of a plan with whole projects in part.' },
    low_value: { kind: 'number', unit: 'own unit', description: 'The headline with the figure low; blank where there is no answer then.' },
    high_value: { kind: 'number', unit: 'own unit', description: 'The headline with the figure high; blank where there is no answer then.' },
    floors_lowered: { kind: 'flag', unit: null, description: 'Whether least utilisations or least stocks had to give way at an end, as little as possible.' },
    decision_changes: { kind: 'flag', unit: null, description: 'Whether some site is built at one end and not, or less than a tenth of it, at the other or as it is; of a difference, a gain or a loss, whether its sign changes; of a headline that names something, whether it names something else at an end.' },
    sites_changed: { kind: 'text', unit: null, description: 'These sites.' },
    named_instead: { kind: 'text', unit: null, description: 'What the headline names at an end instead of what it names usually, such as another supplier; blank where it names the same.' },
    reason_en: { kind: 'text', unit: null, description: 'Why there is no answer at an end, or what makes one hard to compare; blank for nothing, and where a plan has none. In English.' },
    reason_es: { kind: 'text', unit: null, description: 'Why there is no answer at an end, or what makes one hard to compare; blank for nothing, and where a plan has none. In Spanish.' },
  },
  'rerunning.reruns': {
    table: { kind: 'text', unit: null, description: 'The table.' },
    state: { kind: 'text', unit: null, description: 'Whether its bytes are the same.' },
    rows_before: { kind: 'number', unit: '1', description: 'Rows that the run wrote; blank when it has no such table.' },
    rows_now: { kind: 'number', unit: '1', description: 'Rows now; blank when there is no such table now.' },
    first_line: { kind: 'number', unit: '1', description: 'First line that differs, from 1; blank when none does.' },
  },
  'shock.case_countries': {
    case: { kind: 'text', unit: null, description: 'Event, set, or event with its severity.' },
    country: { kind: 'text', unit: null, description: 'Country at home.' },
    loss_usd: { kind: 'number', unit: 'USD', description: 'Loss of its consumers, producers, licences, treasury and holders of stocks; a gain is negative.' },
    value_added_low_usd: { kind: 'number', unit: 'USD', description: 'Value added that it loses under the best triage; blank without an input-output table.' },
    value_added_high_usd: { kind: 'number', unit: 'USD', description: 'Value added that it loses under proportional rationing; blank without an input-output table.' },
    short_sectors: { kind: 'number', unit: '1', description: 'Its end uses that run short.' },
    depth_share: { kind: 'number', unit: '1', description: 'Deepest shortage among them.' },
  },
  'shock.cases': {
    rank: { kind: 'number', unit: '1', description: 'Rank by loss; those without an answer come last.' },
    case: { kind: 'text', unit: null, description: 'Event, set, or event with its severity.' },
    loss_usd: { kind: 'number', unit: 'USD', description: 'Loss of the whole market: worth not consumed and higher costs, less what stocks are worth at the end. Blank, as all figures, in a row that is not answered.' },
    home_loss_usd: { kind: 'number', unit: 'USD', description: 'Of it consumers, producers, licences, treasuries and holders of stocks of the countries at home, as the package names them; case_countries has each country.' },
    home_value_added_low_usd: { kind: 'number', unit: 'USD', description: 'Value added that the countries at home lose under the best triage, those that have an input-output table; blank without one.' },
    home_value_added_high_usd: { kind: 'number', unit: 'USD', description: 'Value added that they lose under proportional rationing; blank without an input-output table.' },
    in_force_months: { kind: 'number', unit: '1', description: 'Months of the run with the event at work, by the days it works, as known afterwards; losses are counted over all of them.' },
    peak_ratio: { kind: 'number', unit: '1', description: 'Highest price at home over usual price, of any material at any place there where plants or end uses draw it; 1 when none rises.' },
    peak_material: { kind: 'text', unit: null, description: 'Its material.' },
    first_short_month: { kind: 'text', unit: null, description: 'First month in which an end use at home lacks 1 %; blank for never.' },
    short_sectors: { kind: 'number', unit: '1', description: 'End uses at home that run short.' },
    depth_share: { kind: 'number', unit: '1', description: 'Deepest shortage among them.' },
    outcome: { kind: 'text', unit: null, description: 'What becomes of what it touches.' },
    touched: { kind: 'number', unit: '1', description: 'Flows, plants and demands at work in the usual month that it acts on.' },
    touched_usd_per_year: { kind: 'number', unit: 'USD/y', description: 'Their worth in a year at usual prices.' },
    plants_not_at_work: { kind: 'number', unit: '1', description: 'Plants that it would touch but that are not at work: candidates, permitted, suspended.' },
    state: { kind: 'text', unit: null, description: 'Whether the shock is answered.' },
    reason_en: { kind: 'text', unit: null, description: 'Why it is not; blank when it is. In English.' },
    reason_es: { kind: 'text', unit: null, description: 'Why it is not; blank when it is. In Spanish.' },
  },
  'shock.dear_inputs': {
    region: { kind: 'text', unit: null, description: 'Where it is used.' },
    material: { kind: 'text', unit: null, description: 'The input.' },
    product: { kind: 'text', unit: null, description: 'What is made of it there.' },
    month: { kind: 'text', unit: null, description: 'The month in which it is dearest.' },
    ratio: { kind: 'number', unit: '1', description: 'Its price over its usual price.' },
    price_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Its price.' },
    cost_share: { kind: 'number', unit: '1', description: 'What the product holds of it at the usual price, over the usual price of the product where users in the country buy it.' },
    saved_share: { kind: 'number', unit: '1', description: 'What plants there do without of it, over what their output would take.' },
    dearer_share: { kind: 'number', unit: '1', description: 'How much dearer the input alone makes the product, over the product\'s usual price.' },
    product_ratio: { kind: 'number', unit: '1', description: 'Price of the product, where users in the country buy it, in that month over its usual price.' },
    payer_region: { kind: 'text', unit: null, description: 'Where the use lies that values the product most of all that still buy it or what is made of it; blank when none does.' },
    payer_sector: { kind: 'text', unit: null, description: 'That use.' },
    payer_ratio: { kind: 'number', unit: '1', description: 'What that use would pay on average for what it still buys, over its usual price.' },
  },
  'shock.event_cards': {
    number: { kind: 'number', unit: '1', description: 'Which event of the shock, from 1; a set may hold one twice, each on its own goods.' },
    line: { kind: 'text', unit: null, description: 'What the line says, in English.' },
    event: { kind: 'text', unit: null, description: 'The event.' },
    line_es: { kind: 'text', unit: null, description: 'What the line says, in Spanish.' },
    text_en: { kind: 'text', unit: null, description: 'The line in English.' },
    text_es: { kind: 'text', unit: null, description: 'The line in Spanish.' },
  },
  'shock.floor_incidence': {
    lever: { kind: 'text', unit: null, description: 'Floor.' },
    country: { kind: 'text', unit: null, description: 'Country.' },
    consumers_usd: { kind: 'number', unit: 'USD', description: 'Change of what end uses keep.' },
    producers_usd: { kind: 'number', unit: 'USD', description: 'Change of what plants earn.' },
    treasury_usd: { kind: 'number', unit: 'USD', description: 'Levies.' },
    total_usd: { kind: 'number', unit: 'USD', description: 'Sum: what the floor costs or brings the country.' },
  },
  'shock.gains': {
    country: { kind: 'text', unit: null, description: 'Country or account.' },
    consumers_usd: { kind: 'number', unit: 'USD', description: 'Change of what end uses keep above what they pay.' },
    producers_usd: { kind: 'number', unit: 'USD', description: 'Change of what plants earn above their costs.' },
    licences_usd: { kind: 'number', unit: 'USD', description: 'Rent of what licences let pass, at the country of the limit.' },
    treasury_usd: { kind: 'number', unit: 'USD', description: 'Levies at the border.' },
    stocks_usd: { kind: 'number', unit: 'USD', description: 'Change of what holders of stocks take for what they sell less what they pay for what they buy, at prices of the month, with what they have more or less at the end at its usual price.' },
    total_usd: { kind: 'number', unit: 'USD', description: 'Sum.' },
  },
  'shock.lever_effects': {
    lever: { kind: 'text', unit: null, description: 'Lever.' },
    loss_usd: { kind: 'number', unit: 'USD', description: 'Loss with it.' },
    avoided_usd: { kind: 'number', unit: 'USD', description: 'Loss without it less loss with it.' },
    cost_usd: { kind: 'number', unit: 'USD', description: 'What it costs; blank where nothing says so.' },
    avoided_per_usd: { kind: 'number', unit: '1', description: 'Loss avoided per dollar.' },
    first_short_month: { kind: 'text', unit: null, description: 'First month in which an end use at home lacks 1 %; blank for never.' },
    peak_ratio: { kind: 'number', unit: '1', description: 'Highest price at home over usual price, of any material at any place there where plants or end uses draw it; 1 when none rises.' },
    state: { kind: 'text', unit: null, description: 'Whether the row is answered; its figures are blank when not.' },
    reason_en: { kind: 'text', unit: null, description: 'Why it is not; blank when it is. In English.' },
    reason_es: { kind: 'text', unit: null, description: 'Why it is not; blank when it is. In Spanish.' },
  },
  'shock.market_prices': {
    region: { kind: 'text', unit: null, description: 'Where.' },
    material: { kind: 'text', unit: null, description: 'What.' },
    month: { kind: 'text', unit: null, description: 'Month.' },
    price_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Price.' },
    usual_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Price of the same month without the shock.' },
    disposal_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'What it costs to be rid of a unit there, because more is made than anybody wants; blank where the price is not below nought.' },
    ratio: { kind: 'number', unit: '1', description: 'Price over usual price; blank where that is nought or next to nothing, as of a by-product that there is too much of.' },
    observed_scale_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'The last price observed before the first month times the ratio; blank where the package has none.' },
  },
  'shock.observed_prices': {
    region: { kind: 'text', unit: null, description: 'Place in the model.' },
    material: { kind: 'text', unit: null, description: 'What.' },
    observed_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'The price observed; blank where the package has none.' },
    usual_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Price of the model in the first month without the shock.' },
    observed_region: { kind: 'text', unit: null, description: 'Where it was observed.' },
    observed_market: { kind: 'text', unit: null, description: 'At which market and on which terms.' },
    observed_date: { kind: 'text', unit: null, description: 'Month of the price, such as 2026-05, or the year of a mean.' },
    observed_source: { kind: 'text', unit: null, description: 'Where the figure comes from.' },
    grade: { kind: 'text', unit: null, description: 'Its grade.' },
  },
  'shock.outcome_changes': {
    place: { kind: 'text', unit: null, description: 'Country at home, home for all of them together, or world.' },
    measure: { kind: 'text', unit: null, description: 'What is measured: the loss, its lines, shortage, highest price, value added.' },
    unit: { kind: 'text', unit: null, description: 'Unit of the row: USD, months, or none for a share or a ratio.' },
    before: { kind: 'number', unit: 'own unit', description: 'In the first shock, or without the plan; blank for never short, short to the end, or no input-output table.' },
    before_material: { kind: 'text', unit: null, description: 'Its material, where the measure has one.' },
    after: { kind: 'number', unit: 'own unit', description: 'In the second shock, or with the plan; blank as before.' },
    after_material: { kind: 'text', unit: null, description: 'Its material, where the measure has one.' },
    change: { kind: 'number', unit: 'own unit', description: 'The second less the first; blank where one of them is blank. A negative change of a loss is a smaller loss.' },
    tolerance: { kind: 'number', unit: 'own unit', description: 'How far the change may be off: of a loss and its lines the tolerances of both losses together, of other measures a thousandth of the larger; 0 of months.' },
    differs: { kind: 'flag', unit: null, description: 'Whether the two differ by more than that; what does not is no difference that the model can tell.' },
  },
  'shock.outcomes': {
    place: { kind: 'text', unit: null, description: 'Country at home, home for all of them together, or world.' },
    loss_usd: { kind: 'number', unit: 'USD', description: 'Loss of total surplus against the same months without the event: the lines that follow. That of the world is the loss of the whole market.' },
    users_loss_usd: { kind: 'number', unit: 'USD', description: 'Of it users: what end uses keep above what they pay.' },
    producers_loss_usd: { kind: 'number', unit: 'USD', description: 'Of it producers: what plants earn above their costs.' },
    licences_loss_usd: { kind: 'number', unit: 'USD', description: 'Of it holders of licences; a rent that they gain is negative.' },
    treasuries_loss_usd: { kind: 'number', unit: 'USD', description: 'Of it treasuries: levies at the border.' },
    stocks_loss_usd: { kind: 'number', unit: 'USD', description: 'Of it holders of stocks: what they sell less what they buy at prices of the month, and what they have more or less at the end at its usual price.' },
    rest_loss_usd: { kind: 'number', unit: 'USD', description: 'Of it what belongs to no country in this account: trade, goods on their way, sellers of bought supplies. Only the world has it.' },
    tolerance_usd: { kind: 'number', unit: 'USD', description: 'How far the loss may be off: a thousandth of its lines, signs aside, since equal optima share gains differently, and what the solver left open.' },
    first_short_month: { kind: 'text', unit: null, description: 'First month in which an end use there lacks 1 % of a material; blank for never.' },
    first_short_material: { kind: 'text', unit: null, description: 'The material that is short then, the one that lacks most of several.' },
    depth_share: { kind: 'number', unit: '1', description: 'Largest share of demand of an end use for a material that is not met in a month.' },
    depth_material: { kind: 'text', unit: null, description: 'Its material; blank where nobody is short.' },
    depth_sector: { kind: 'text', unit: null, description: 'Its end use.' },
    months_to_recover: { kind: 'number', unit: 'mo', description: 'Months from the first shortage until the last has ended; 0 where nobody is short, blank when one lasts to the end of the run.' },
    peak_ratio: { kind: 'number', unit: '1', description: 'Highest price there over usual price, of any material at any place where plants or end uses draw it; 1 when none rises.' },
    peak_material: { kind: 'text', unit: null, description: 'Its material; blank when none rises.' },
    peak_region: { kind: 'text', unit: null, description: 'Where.' },
    peak_month: { kind: 'text', unit: null, description: 'First month of that price.' },
    value_added_low_usd: { kind: 'number', unit: 'USD', description: 'Value added lost under the best triage, in countries with an input-output table; blank without one.' },
    value_added_high_usd: { kind: 'number', unit: 'USD', description: 'Value added lost under proportional rationing; blank without an input-output table.' },
  },
  'shock.reaches': {
    event: { kind: 'text', unit: null, description: 'The event.' },
    outcome: { kind: 'text', unit: null, description: 'What becomes of what it touches.' },
    flows: { kind: 'number', unit: '1', description: 'Flows at work in the usual month that it acts on, those of third countries with goods of the actor included.' },
    plants: { kind: 'number', unit: '1', description: 'Plants at work in the usual month that it stops, whose water it cuts, or whose cost it changes.' },
    demands: { kind: 'number', unit: '1', description: 'Demands in the usual month that it lets grow.' },
    touched_usd_per_year: { kind: 'number', unit: 'USD/y', description: 'Worth of these flows, of the output of these plants and of these demands in a year at usual prices.' },
    stopped_share: { kind: 'number', unit: '1', description: 'Most of it that stops in a month of the run; for surges and prices, share of the month in force.' },
    plants_not_at_work: { kind: 'number', unit: '1', description: 'Plants that it would touch but that are not at work: candidates, permitted, suspended.' },
  },
  'shock.run_months': {
    part: { kind: 'text', unit: null, description: 'Part of the market, by its first material.' },
    month: { kind: 'text', unit: null, description: 'Month.' },
    mass_residual: { kind: 'number', unit: '1', description: 'Largest gap of a balance over what passes through it.' },
    complementarity_residual: { kind: 'number', unit: '1', description: 'Largest of the relative complementarity and the duality gap.' },
    iterations: { kind: 'number', unit: '1', description: 'Iterations of the engine; 0 when nothing had changed.' },
  },
  'shock.sectors': {
    country: { kind: 'text', unit: null, description: 'Country.' },
    sector: { kind: 'text', unit: null, description: 'End use.' },
    first_short_month: { kind: 'text', unit: null, description: 'First month in which it lacks 1 % or more of a material; blank for never.' },
    months_to_short: { kind: 'number', unit: 'mo', description: 'Months from the first news to that month: time to survive.' },
    months_to_recover: { kind: 'number', unit: 'mo', description: 'Months from the first shortage until it ends for good; blank when it lasts to the end of the run.' },
    worst_material: { kind: 'text', unit: null, description: 'The material that it lacks most.' },
    depth_share: { kind: 'number', unit: '1', description: 'Largest share of demand for a material that is not met in a month.' },
    mean_share: { kind: 'number', unit: '1', description: 'Mean of that share over the run.' },
    value_added_usd_per_year: { kind: 'number', unit: 'USD/y', description: 'Value added of the sector; blank where the package has none.' },
    loss_low_usd: { kind: 'number', unit: 'USD', description: 'What users lose when the least valued uses go first: worth of what is not consumed and cost of replacing it.' },
    loss_high_usd: { kind: 'number', unit: 'USD', description: 'Value added lost when all output that needs what the sector lacks stops in proportion, never below the low figure; without rows of material_dependence, when all of the sector stops in proportion to the material that it lacks most; blank where not known.' },
  },
  'shock.shortages': {
    region: { kind: 'text', unit: null, description: 'Where.' },
    material: { kind: 'text', unit: null, description: 'What.' },
    stage: { kind: 'text', unit: null, description: 'Stage of the material.' },
    sector: { kind: 'text', unit: null, description: 'For which end use.' },
    month: { kind: 'text', unit: null, description: 'Month.' },
    wanted_per_year: { kind: 'number', unit: 'unit/y', description: 'Demand at usual prices, surges included.' },
    served_per_year: { kind: 'number', unit: 'unit/y', description: 'Served with the material itself.' },
    replaced_per_year: { kind: 'number', unit: 'unit/y', description: 'Met by another material or by less.' },
    shortage_share: { kind: 'number', unit: '1', description: 'Share of demand that is not met.' },
    price_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Price.' },
  },
  'shock.stages': {
    country: { kind: 'text', unit: null, description: 'Country.' },
    material: { kind: 'text', unit: null, description: 'What.' },
    stage: { kind: 'text', unit: null, description: 'Stage of the material.' },
    month: { kind: 'text', unit: null, description: 'Month.' },
    output_per_year: { kind: 'number', unit: 'unit/y', description: 'Made.' },
    usual_per_year: { kind: 'number', unit: 'unit/y', description: 'Made without the shock.' },
  },
  'shock.stock_worths': {
    region: { kind: 'text', unit: null, description: 'Where.' },
    material: { kind: 'text', unit: null, description: 'What.' },
    stock_units: { kind: 'number', unit: 'unit', description: 'Held before the shock.' },
    days_of_use: { kind: 'number', unit: 'd', description: 'Over use; blank where nothing is used.' },
    lowest_units: { kind: 'number', unit: 'unit', description: 'Lowest level of the run.' },
    worth_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Highest price of the run above the usual one.' },
  },
  'shock.survivals': {
    lost: { kind: 'text', unit: null, description: 'Facility or country that is lost; all when none could be tried.' },
    kind: { kind: 'text', unit: null, description: 'facility or country.' },
    time_to_survive_months: { kind: 'number', unit: 'mo', description: 'Months until demand can no longer be served; blank for never.' },
    time_to_recover_months: { kind: 'number', unit: 'mo', description: 'Months until it is back: its restart or rebuilding.' },
    loss_usd: { kind: 'number', unit: 'USD', description: 'Loss of demand not served in that time, at the loss per unit not served.' },
    exposure_index: { kind: 'number', unit: '1', description: 'Loss over the largest loss of all.' },
    state: { kind: 'text', unit: null, description: 'Whether the row is answered; its figures are blank when not.' },
    reason_en: { kind: 'text', unit: null, description: 'Why it is not; blank when it is. In English.' },
    reason_es: { kind: 'text', unit: null, description: 'Why it is not; blank when it is. In Spanish.' },
  },
  'shock.trade_shifts': {
    origin: { kind: 'text', unit: null, description: 'From.' },
    destination: { kind: 'text', unit: null, description: 'To.' },
    material: { kind: 'text', unit: null, description: 'What.' },
    usual_per_year: { kind: 'number', unit: 'unit/y', description: 'Mean flow without the shock.' },
    mean_per_year: { kind: 'number', unit: 'unit/y', description: 'Mean flow with it.' },
    change_per_year: { kind: 'number', unit: 'unit/y', description: 'Difference: what is lost or diverted.' },
  },
  'shock.two_prices': {
    material: { kind: 'text', unit: null, description: 'What.' },
    inside: { kind: 'text', unit: null, description: 'Country that controls.' },
    month: { kind: 'text', unit: null, description: 'Month.' },
    inside_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Price inside, at its largest place.' },
    outside_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Price outside, mean of where it is used.' },
    basis_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Outside less inside.' },
    usual_basis_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'The same without the shock.' },
  },
  'sources.free_capacity': {
    facility: { kind: 'text', unit: null, description: 'The plant.' },
    material: { kind: 'text', unit: null, description: 'What it makes.' },
    year: { kind: 'number', unit: 'y', description: 'Year.' },
    could_make_per_year: { kind: 'number', unit: 'unit/y', description: 'What the capacity that stands could make.' },
    contracted_per_year: { kind: 'number', unit: 'unit/y', description: 'What contracts that bind promise of it, at most what it could make.' },
    free_per_year: { kind: 'number', unit: 'unit/y', description: 'What is left.' },
  },
  'sources.grades': {
    grade: { kind: 'text', unit: null, description: 'Grade.' },
    figures: { kind: 'number', unit: '1', description: 'Figures of this grade.' },
    share_of_figures: { kind: 'number', unit: '1', description: 'Their share of all figures.' },
    share_of_capacity: { kind: 'number', unit: '1', description: 'Share of capacity, each process alike.' },
    share_of_cost: { kind: 'number', unit: '1', description: 'Share of cost.' },
  },
  'sources.home_trade': {
    exporter: { kind: 'text', unit: null, description: 'Who sells.' },
    importer: { kind: 'text', unit: null, description: 'Who buys.' },
    material: { kind: 'text', unit: null, description: 'What.' },
    year: { kind: 'number', unit: 'y', description: 'Year.' },
    quantity_per_year: { kind: 'number', unit: 'unit/y', description: 'Quantity.' },
    source: { kind: 'text', unit: null, description: 'Where the figure comes from.' },
  },
  'sources.place_facts': {
    region: { kind: 'text', unit: null, description: 'The place.' },
    fact: { kind: 'text', unit: null, description: 'What was measured.' },
    year: { kind: 'number', unit: 'y', description: 'Year.' },
    value_units: { kind: 'number', unit: 'unit', description: 'The figure, in the unit of the row.' },
    unit: { kind: 'text', unit: null, description: 'Its unit.' },
    source: { kind: 'text', unit: null, description: 'Where the figure comes from.' },
  },
  'sources.source_uses': {
    id: { kind: 'text', unit: null, description: 'Source.' },
    title: { kind: 'text', unit: null, description: 'Its title.' },
    publisher: { kind: 'text', unit: null, description: 'Who published it.' },
    year: { kind: 'number', unit: 'y', description: 'Year of publication; blank when it is not known.' },
    grade: { kind: 'text', unit: null, description: 'Its grade.' },
    rows: { kind: 'number', unit: '1', description: 'Rows that name it.' },
    figures: { kind: 'number', unit: '1', description: 'Figures in them.' },
  },
  'storytelling.parts': {
    part: { kind: 'text', unit: null, description: 'Name of its folder.' },
    analysis: { kind: 'text', unit: null, description: 'What was asked.' },
    state: { kind: 'text', unit: null, description: 'Whether it has its answer.' },
    reason_en: { kind: 'text', unit: null, description: 'Why it has none; blank where it has, or is not done. In English.' },
    reason_es: { kind: 'text', unit: null, description: 'Why it has none; blank where it has, or is not done. In Spanish.' },
  },
  'suspects.suspects': {
    kind: { kind: 'text', unit: null, description: 'Why it is a suspect.' },
    found: { kind: 'number', unit: '1', description: 'Suspects of this kind in the whole answer.' },
    rank: { kind: 'number', unit: '1', description: 'Its place among them, the largest first.' },
    facility: { kind: 'text', unit: null, description: 'Plant, where it is about one.' },
    material: { kind: 'text', unit: null, description: 'Material; blank when it is about none.' },
    region: { kind: 'text', unit: null, description: 'Where; of goods, where they come from.' },
    destination: { kind: 'text', unit: null, description: 'Where goods go; blank for what does not move.' },
    first_year: { kind: 'number', unit: 'y', description: 'First year in which it is so.' },
    last_year: { kind: 'number', unit: 'y', description: 'Last year in which it is so.' },
    size: { kind: 'number', unit: 'own unit', description: 'How much: in measure\'s unit.' },
    measure: { kind: 'text', unit: null, description: 'What size counts.' },
    total_size: { kind: 'number', unit: 'own unit', description: 'Sum of the sizes of all suspects of the kind, in measure\'s unit; blank where sizes of a kind do not add up.' },
    size_usd: { kind: 'number', unit: 'USD', description: 'The same at the plan\'s prices, by which suspects of a kind are ordered; blank where it has none.' },
    look_at_en: { kind: 'text', unit: null, description: 'Rows of this run\'s tables or of its inputs to look at first. In English.' },
    look_at_es: { kind: 'text', unit: null, description: 'Rows of this run\'s tables or of its inputs to look at first. In Spanish.' },
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
    costs: { kind: 'text', unit: null, description: 'What it prints of costs, prices or wages, so that a cost may rest on it; blank where it says nothing of them.' },
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
    blocs: { kind: 'text', unit: null, description: 'Groups that it and all inside it belong to, such as a free-trade area; several are separated by semicolons.' },
    named: { kind: 'flag', unit: null, description: 'Whether it is one place; false for the rest of the world, which stands for countries that have no row.' },
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
    role: { kind: 'text', unit: null, description: 'What part it plays that the engine must know: water is what a drought takes.' },
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
  'process_costs': {
    process: { kind: 'text', unit: null, description: 'The process.' },
    component: { kind: 'text', unit: null, description: 'Part of the cost.' },
    region: { kind: 'text', unit: null, description: 'Country of reference, where the figures hold.' },
    year: { kind: 'number', unit: 'y', description: 'Year to which the published figures belong; they stand here in money of the package.' },
    variable_cost_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'The part of the cost per unit of activity, without materials, people and power that the recipe names.' },
    capex_usd_per_unit_year: { kind: 'number', unit: 'USD/(unit/y)', description: 'The part of the investment per unit of added yearly capacity.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'location_factors': {
    region: { kind: 'text', unit: null, description: 'Country or region.' },
    component: { kind: 'text', unit: null, description: 'Part of the cost.' },
    factor: { kind: 'number', unit: '1', description: 'Level of the part here; only ratios between places count, so one place may be 1.' },
    year: { kind: 'number', unit: 'y', description: 'Year to which it belongs.' },
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
    variable_cost_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Cost per unit of activity, without materials that the recipe names; blank takes the cost of the process at the place (process_costs times location_factors), or 0 where it has none.' },
    fixed_cost_usd_per_unit_year: { kind: 'number', unit: 'USD/(unit/y)/y', description: 'Yearly cost per unit of capacity in place, used or not.' },
    build_rule: { kind: 'text', unit: null, description: 'How capacity may be added.' },
    build_minimum_per_year: { kind: 'number', unit: 'unit/y', description: 'Least capacity of one lumpy project.' },
    build_maximum_per_year: { kind: 'number', unit: 'unit/y', description: 'Most capacity added in one period (continuous; blank for no limit) or by one project (lumpy).' },
    maximum_builds: { kind: 'number', unit: '1', description: 'Most lumpy projects over the horizon; blank means one.' },
    capex_usd_per_unit_year: { kind: 'number', unit: 'USD/(unit/y)', description: 'Investment per unit of added yearly capacity; blank as for the variable cost.' },
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
    crossing_share: { kind: 'number', unit: '1', description: 'Share of what the lane carries that passes there; the rest takes other crossings of the same border.' },
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
    priority_tier: { kind: 'number', unit: '1', description: '1 is served first when there is not enough, and in a shock at any price.' },
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
    region: { kind: 'text', unit: null, description: 'Which regions, each on its own with everything inside it; several are separated by semicolons.' },
    materials: { kind: 'text', unit: null, description: 'Which materials, each on its own; several are separated by semicolons.' },
    group: { kind: 'text', unit: null, description: 'A bloc or a region id.' },
    basis: { kind: 'text', unit: null, description: 'By what it is told whose a good is: maker, owner, mined, refined, touched, or border. All but border bound what demands and plants of the region take in; border bounds what arrives, is made and is bought there.' },
    stages: { kind: 'text', unit: null, description: 'For the basis touched: which stages or materials behind the good count besides its own making; several are separated by semicolons, blank for all but scrap and utilities.' },
    maximum_share: { kind: 'number', unit: '1', description: 'Largest share: of use, or for border of supply.' },
    exceedance_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'What each unit above the share costs the region, as a levy on it; blank where nothing may exceed it.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'impact_categories': {
    id: { kind: 'text', unit: null, description: 'Id of the category.' },
    unit: { kind: 'text', unit: null, description: 'Unit of its sums: t CO2, GJ, MWh, m3, t, m2; or any other, in which all its figures must then stand.' },
    name_en: { kind: 'text', unit: null, description: 'Name in English, which says what is counted, such as final or primary energy.' },
    name_es: { kind: 'text', unit: null, description: 'Name in Spanish.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'impacts': {
    category: { kind: 'text', unit: null, description: 'What is counted.' },
    process: { kind: 'text', unit: null, description: 'The process, per unit of its main output; blank for a material that is bought.' },
    material: { kind: 'text', unit: null, description: 'The material, per unit bought from outside the model; blank for a process.' },
    place: { kind: 'text', unit: null, description: 'Where the figure holds, with everything inside it; the narrowest place counts. Blank for all places without a row of their own.' },
    quantity_per_unit: { kind: 'number', unit: 'impact/unit', description: 'How much for one unit; below 0 for a credit.' },
    unit: { kind: 'text', unit: null, description: 'Unit of the figure, such as kg CO2e/t, GJ/t or m3/t: below the line that of the material; above it one that converts to the unit of the category.' },
    boundary: { kind: 'text', unit: null, description: 'What it counts: direct, the site itself; gate-to-gate, with the energy that it buys; cradle-to-gate, with all that came before. The last is not counted of a process that takes something in, since its inputs have figures of their own.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'impact_caps': {
    category: { kind: 'text', unit: null, description: 'What is bounded.' },
    region: { kind: 'text', unit: null, description: 'Where, with everything inside it.' },
    year: { kind: 'number', unit: 'y', description: 'Year.' },
    quantity_per_year: { kind: 'number', unit: 'impact/y', description: 'Most that may arise.' },
    unit: { kind: 'text', unit: null, description: 'Unit of the cap: that of its category per year, such as t CO2/y.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'caps': {
    id: { kind: 'text', unit: null, description: 'Id of the cap.' },
    name_en: { kind: 'text', unit: null, description: 'Name in English; blank for the id.' },
    name_es: { kind: 'text', unit: null, description: 'Name in Spanish; blank for the id.' },
    ledger: { kind: 'text', unit: null, description: 'The sum that it bounds.' },
    unit: { kind: 'text', unit: null, description: 'Unit of the bounds: unit/y for flow, activity and capacity, unit for level, USD for investment, USD/y for cost.' },
    materials: { kind: 'text', unit: null, description: 'Materials that count, of a facility its main output; separated by semicolons.' },
    region: { kind: 'text', unit: null, description: 'Where, with everything inside it; of a flow where it arrives.' },
    origin: { kind: 'text', unit: null, description: 'Of a flow: where it comes from, a bloc or a region.' },
    processes: { kind: 'text', unit: null, description: 'Processes whose facilities count; separated by semicolons.' },
    facilities: { kind: 'text', unit: null, description: 'Facilities that count; separated by semicolons.' },
    payer: { kind: 'text', unit: null, description: 'Of investment and cost: the account that pays.' },
    from_year: { kind: 'number', unit: 'y', description: 'First year in which it holds; the first of a period of the plan. Blank for always.' },
    to_year: { kind: 'number', unit: 'y', description: 'Last year in which it holds; the last of a period of the plan. Blank for always.' },
    minimum: { kind: 'number', unit: 'unit', description: 'Least of the sum in each period; blank for none.' },
    maximum: { kind: 'number', unit: 'unit', description: 'Most of the sum in each period; blank for none.' },
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
    kind: { kind: 'text', unit: null, description: 'What it does: a word of the page on events and levers.' },
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
    reexport_share: { kind: 'number', unit: '1', description: 'For goods of third countries: share of the severity that reaches them, less than 1 where the rule is not enforced there.' },
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
    severity_share: { kind: 'number', unit: '1', description: 'Share of the event\'s severity that counts from this day on, where the state puts it in force: less than 1 while waivers or quotas let goods pass.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'open_questions': {
    question: { kind: 'text', unit: null, description: 'Id of the question; the rows of one question are its outcomes.' },
    outcome: { kind: 'text', unit: null, description: 'Id of the outcome, such as renewed, lapsed or widened.' },
    date: { kind: 'text', unit: null, description: 'Day on which it is decided or ends; the same in all rows of the question.' },
    name_en: { kind: 'text', unit: null, description: 'The question in English; the same in all its rows.' },
    name_es: { kind: 'text', unit: null, description: 'The question in Spanish.' },
    outcome_en: { kind: 'text', unit: null, description: 'The outcome in English.' },
    outcome_es: { kind: 'text', unit: null, description: 'The outcome in Spanish.' },
    taken: { kind: 'flag', unit: null, description: 'Whether the package takes this outcome: exactly one of each question. A scenario of another outcome changes it.' },
    choose: { kind: 'text', unit: null, description: 'How to choose it, such as --scenario NAME; blank where it is taken or no switch can say it.' },
    events: { kind: 'text', unit: null, description: 'Events whose states of that day the question is about; several are separated by semicolons.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'elasticities': {
    region: { kind: 'text', unit: null, description: 'Where; blank for everywhere.' },
    material: { kind: 'text', unit: null, description: 'What; blank for every material.' },
    sector: { kind: 'text', unit: null, description: 'For which end use; blank for every one.' },
    curve: { kind: 'text', unit: null, description: 'Form of the curve.' },
    demand_elasticity: { kind: 'number', unit: '1', description: 'Change of demand over change of price, in per cent of each, at the usual price.' },
    low_elasticity: { kind: 'number', unit: '1', description: 'The least answer that the literature holds possible (nearest to 0).' },
    high_elasticity: { kind: 'number', unit: '1', description: 'The strongest answer that the literature holds possible.' },
    choke_ratio: { kind: 'number', unit: '1', description: 'Price at which buyers stop or a backstop takes over, over the usual price; where the loss per unit not served of demands is more, that counts; blank takes it alone.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'reference_prices': {
    region: { kind: 'text', unit: null, description: 'Where.' },
    material: { kind: 'text', unit: null, description: 'What.' },
    price_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'The usual price.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'substitutions': {
    material: { kind: 'text', unit: null, description: 'What is replaced.' },
    sector: { kind: 'text', unit: null, description: 'For which end use; blank for every one.' },
    kind: { kind: 'text', unit: null, description: 'How.' },
    penalty_ratio: { kind: 'number', unit: '1', description: 'Price of the material, over its usual price, from which it pays.' },
    maximum_share: { kind: 'number', unit: '1', description: 'Largest share of usual demand that it can replace.' },
    ramp_share_per_month: { kind: 'number', unit: '1/mo', description: 'Most by which that share can grow in a month: qualification takes time.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'plant_rules': {
    facility: { kind: 'text', unit: null, description: 'The facility.' },
    idle_per_year: { kind: 'number', unit: 'unit/y', description: 'Part of the capacity that stands still and must be restarted before it serves.' },
    restart_months: { kind: 'number', unit: 'mo', description: 'Months that a restart takes.' },
    restart_cost_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Cost of a unit from restarted capacity, above the usual variable cost.' },
    surge_per_year: { kind: 'number', unit: 'unit/y', description: 'Capacity beyond the usual that extra shifts and debottlenecking give.' },
    surge_delay_months: { kind: 'number', unit: 'mo', description: 'Months until it serves.' },
    surge_cost_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Cost of a unit from it, above the usual variable cost.' },
    stopping_cost_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'What a plant with a least utilisation bears for each unit by which it stays below; blank where it must run.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'surges': {
    process: { kind: 'text', unit: null, description: 'What they run; blank for every process without a row.' },
    share: { kind: 'number', unit: '1', description: 'Capacity beyond the usual, as a share of it.' },
    cost_share: { kind: 'number', unit: '1', description: 'Cost of a unit from it above the usual, as a share of the usual price of the main output.' },
    delay_months: { kind: 'number', unit: 'mo', description: 'Months until it serves.' },
    restart_months: { kind: 'number', unit: 'mo', description: 'Months that the restart of idle capacity takes.' },
    restart_cost_share: { kind: 'number', unit: '1', description: 'Cost of a unit from restarted capacity above the usual, as a share of the usual price of the main output.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'stock_rules': {
    stock: { kind: 'text', unit: null, description: 'The stock.' },
    working_units: { kind: 'number', unit: 'unit', description: 'The level that holders work with; they sell from it when the price rises and fill it up again when it falls.' },
    under_way_units: { kind: 'number', unit: 'unit', description: 'What is usually on its way to the holder.' },
    surplus_units: { kind: 'number', unit: 'unit', description: 'What a holder can use in a year, beyond which more is worth nothing at the end of a run; blank for what is usually in stock and on its way.' },
    scarcity_premium: { kind: 'number', unit: '1', description: 'What the last unit is worth above the usual price, as a share of it, when the stock is nearly empty for a year.' },
    release_ratio: { kind: 'number', unit: '1', description: 'A public stock opens when the price reaches this multiple of the usual one.' },
    fear_units: { kind: 'number', unit: 'unit', description: 'What holders want to hold besides, while a control that is announced or in force stops all of their supply; in proportion where it stops less.' },
    fear_months: { kind: 'number', unit: 'mo', description: 'Months in which that rise is reached, and given up again once licences are granted.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'stock_covers': {
    material: { kind: 'text', unit: null, description: 'What; blank for every material without a row.' },
    region: { kind: 'text', unit: null, description: 'Where, with everything inside; blank for everywhere.' },
    days_of_use: { kind: 'number', unit: 'd', description: 'Stock over use.' },
    scarcity_premium: { kind: 'number', unit: '1', description: 'What the last unit is worth above the usual price, as a share of it, when the stock is nearly empty for a year.' },
    fear_days_of_use: { kind: 'number', unit: 'd', description: 'Days of use by which a place raises what it wants to hold when a control that is announced or in force stops all of its supply; in proportion where it stops less; blank for none.' },
    fear_months: { kind: 'number', unit: 'mo', description: 'Months in which that rise is reached, and given up again once licences are granted; blank for three.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'trade_limits': {
    id: { kind: 'text', unit: null, description: 'Id of the limit.' },
    lanes: { kind: 'text', unit: null, description: 'Lanes that count; separated by semicolons.' },
    materials: { kind: 'text', unit: null, description: 'Materials that count; blank for all that the lanes carry; separated by semicolons.' },
    quantity_per_year: { kind: 'number', unit: 'unit/y', description: 'Most that leaves on them in a year; blank for no limit.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'event_sets': {
    id: { kind: 'text', unit: null, description: 'Id of the set.' },
    name_en: { kind: 'text', unit: null, description: 'Name in English.' },
    name_es: { kind: 'text', unit: null, description: 'Name in Spanish.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'event_set_members': {
    set: { kind: 'text', unit: null, description: 'The set.' },
    event: { kind: 'text', unit: null, description: 'The event.' },
    start: { kind: 'text', unit: null, description: 'Day from which it is in force; blank takes its history.' },
    months: { kind: 'number', unit: 'mo', description: 'Months that it lasts; blank for as long as the run.' },
    severity: { kind: 'number', unit: '1', description: 'Severity in this set; blank takes that of the event.' },
    factor: { kind: 'number', unit: '1', description: 'Factor in this set; blank takes that of the event.' },
    materials: { kind: 'text', unit: null, description: 'Materials in this set; blank takes those of the event; separated by semicolons.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'industries': {
    id: { kind: 'text', unit: null, description: 'Id of the industry.' },
    region: { kind: 'text', unit: null, description: 'Country.' },
    name_en: { kind: 'text', unit: null, description: 'Name in English.' },
    name_es: { kind: 'text', unit: null, description: 'Name in Spanish.' },
    year: { kind: 'number', unit: 'y', description: 'Year of the table.' },
    gross_output_usd_per_year: { kind: 'number', unit: 'USD/y', description: 'Gross output.' },
    value_added_usd_per_year: { kind: 'number', unit: 'USD/y', description: 'Value added.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'interindustry_flows': {
    region: { kind: 'text', unit: null, description: 'Country.' },
    seller: { kind: 'text', unit: null, description: 'Who sells.' },
    buyer: { kind: 'text', unit: null, description: 'Who buys.' },
    value_usd_per_year: { kind: 'number', unit: 'USD/y', description: 'Value.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'material_dependence': {
    region: { kind: 'text', unit: null, description: 'Country.' },
    industry: { kind: 'text', unit: null, description: 'The industry of that country\'s input-output table.' },
    material: { kind: 'text', unit: null, description: 'The material as it is drawn by the end use.' },
    sector: { kind: 'text', unit: null, description: 'The end use whose demand this industry draws.' },
    share: { kind: 'number', unit: '1', description: 'Share of gross output that needs the material; what needs it for two end uses is counted in each.' },
    low_share: { kind: 'number', unit: '1', description: 'Lowest share thought possible.' },
    high_share: { kind: 'number', unit: '1', description: 'Highest share thought possible.' },
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
  'permits': {
    id: { kind: 'text', unit: null, description: 'Id of the step.' },
    region: { kind: 'text', unit: null, description: 'Where it holds, with everything inside it.' },
    stages: { kind: 'text', unit: null, description: 'Kind of project: stage of the main output, so ore and concentrate are mines; blank for all; several are separated by semicolons.' },
    materials: { kind: 'text', unit: null, description: 'Main outputs that need it; blank for all; several are separated by semicolons.' },
    name_en: { kind: 'text', unit: null, description: 'Name in English.' },
    name_es: { kind: 'text', unit: null, description: 'Name in Spanish.' },
    kind: { kind: 'text', unit: null, description: 'What it is.' },
    agency: { kind: 'text', unit: null, description: 'Who decides.' },
    after: { kind: 'text', unit: null, description: 'Steps that must be done before it begins; blank for the start; several are separated by semicolons. A step that a project does not need hands on those before itself.' },
    replaces: { kind: 'text', unit: null, description: 'Steps of a wider place that it stands in for: those are left out, and what waits for them waits for it.' },
    legal_term_months: { kind: 'number', unit: 'mo', description: 'Term that the law gives the agency, working days counted as 21 a month; blank where there is none or none was found. No draw uses it.' },
    form: { kind: 'text', unit: null, description: 'How its months are spread.' },
    months: { kind: 'text', unit: 'mo', description: 'Months of one pass, as its form takes them; separated by semicolons.' },
    chances: { kind: 'text', unit: '1', description: 'Chance of each of the months, where its form takes chances.' },
    rework_chance: { kind: 'number', unit: '1', description: 'Chance after each pass that it comes back for more.' },
    rework_months: { kind: 'text', unit: 'mo', description: 'Months that each return adds: one figure, low, likeliest and high, or figures with chances.' },
    rework_chances: { kind: 'text', unit: '1', description: 'Chance of each of the months of a return, where they have chances.' },
    halt_chance: { kind: 'number', unit: '1', description: 'Chance that it is halted once: by a court, a moratorium, a change of law.' },
    halt_months: { kind: 'text', unit: 'mo', description: 'Months that a halt adds: one figure, or low, likeliest and high.' },
    refusal_chance: { kind: 'number', unit: '1', description: 'Chance that it ends in a refusal, and the project with it. Months are those of projects that go through.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'permit_reforms': {
    id: { kind: 'text', unit: null, description: 'Id of the reform.' },
    name_en: { kind: 'text', unit: null, description: 'Name in English.' },
    name_es: { kind: 'text', unit: null, description: 'Name in Spanish.' },
    permits: { kind: 'text', unit: null, description: 'Steps that it changes; several are separated by semicolons.' },
    cap_months: { kind: 'number', unit: 'mo', description: 'Most months of a step with its returns; a halt comes on top. Blank for no cap.' },
    months_share: { kind: 'number', unit: '1', description: 'Share of the months of a pass that is left; 0 spares the step.' },
    rework_share: { kind: 'number', unit: '1', description: 'Share of the chance of a return that is left.' },
    halt_share: { kind: 'number', unit: '1', description: 'Share of the chance of a halt that is left; above 1 where haste brings more suits.' },
    refusal_share: { kind: 'number', unit: '1', description: 'Share of the chance of a refusal that is left; above 1 where an office in haste refuses more.' },
    beside: { kind: 'text', unit: null, description: 'Steps that those it changes run beside instead of after: they begin when these begin, and what waited for them waits for both.' },
    status: { kind: 'text', unit: null, description: 'Whether it is law, said by who can do it, or asked for. None acts by itself: the months of steps are those observed.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'obstacle_actions': {
    obstacle: { kind: 'text', unit: null, description: 'The obstacle.' },
    step: { kind: 'number', unit: '1', description: 'Order in which its rows are applied, from 1.' },
    change: { kind: 'text', unit: null, description: 'A change of cells as --set takes it, table[key].column=value or *=factor, where * in a key stands for any text.' },
    permits: { kind: 'text', unit: null, description: 'Steps of permits that fall away, or take at most cap_months; they move plants that are not decided yet. Several are separated by semicolons.' },
    cap_months: { kind: 'number', unit: 'mo', description: 'Most months of those steps; blank spares them with their returns, halts and refusals.' },
    lead_time_saved_years: { kind: 'number', unit: 'y', description: 'Years taken off the lead time of plants that are not decided yet, where the obstacle holds; for places without steps of permits.' },
    why_en: { kind: 'text', unit: null, description: 'Why a plan without it is the same, in English.' },
    why_es: { kind: 'text', unit: null, description: 'The same in Spanish.' },
    owner_view: { kind: 'flag', unit: null, description: 'Whether the row acts in the owner view only: taxes, which no planner sees.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'regional_facts': {
    region: { kind: 'text', unit: null, description: 'The place; a figure of an area that is no region stands at its largest part, and the note names the area.' },
    fact: { kind: 'text', unit: null, description: 'Id of what was measured, the same in all places and years.' },
    year: { kind: 'number', unit: 'y', description: 'Year that it was measured in, or is expected for.' },
    topic: { kind: 'text', unit: null, description: 'What it is about.' },
    name_en: { kind: 'text', unit: null, description: 'What was measured, in English.' },
    name_es: { kind: 'text', unit: null, description: 'What was measured, in Spanish.' },
    value_units: { kind: 'number', unit: 'unit', description: 'The figure, in the unit of the row; a deficit is negative.' },
    unit: { kind: 'text', unit: null, description: 'Unit of the figure, such as MW, hm3/y or MXN/kWh; 1 for a count.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'content_rules': {
    id: { kind: 'text', unit: null, description: 'Id of the rule.' },
    first_year: { kind: 'number', unit: 'y', description: 'First year of this threshold.' },
    last_year: { kind: 'number', unit: 'y', description: 'Last year of this threshold; blank for until the next row, or open.' },
    kind: { kind: 'text', unit: null, description: 'What is counted.' },
    status: { kind: 'text', unit: null, description: 'in-force is judged as law; suspended, announced and ended are judged as what would hold.' },
    name_en: { kind: 'text', unit: null, description: 'Name in English.' },
    name_es: { kind: 'text', unit: null, description: 'Name in Spanish.' },
    products: { kind: 'text', unit: null, description: 'Products that it judges; several are separated by semicolons, blank for goods that the package does not follow, such as vehicles.' },
    made_in: { kind: 'text', unit: null, description: 'Bloc or region of the makers whom it concerns.' },
    groups: { kind: 'text', unit: null, description: 'Blocs or regions whose goods count, separated by semicolons: for the regional contents and qualifying value those that help, for material assistance, entities of concern and de minimis those that hurt.' },
    basis: { kind: 'text', unit: null, description: 'By what it is told whose an input is: maker, owner, mined, refined or touched.' },
    owners: { kind: 'flag', unit: null, description: 'Whether goods of plants elsewhere that the group controls count as the group\'s too; only with the basis maker.' },
    parts: { kind: 'text', unit: null, description: 'Inputs that are counted; several are separated by semicolons, blank for all that are no utility.' },
    threshold: { kind: 'number', unit: '1', description: 'The share that must be reached, or for entities of concern and de minimis not be passed.' },
    wage_usd_per_hour: { kind: 'number', unit: 'USD/h', description: 'Base wage from which labour counts; only for labour value.' },
    consequence: { kind: 'text', unit: null, description: 'What follows where it is missed.' },
    consequence_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'The credit or duty, per unit of the product; blank where a share of the price says it, or nobody can say.' },
    consequence_share: { kind: 'number', unit: '1', description: 'The credit or duty as a share of the price; blank where a sum says it.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'content_costs': {
    process: { kind: 'text', unit: null, description: 'The process.' },
    region: { kind: 'text', unit: null, description: 'Where the row holds, with everything inside; blank for everywhere else.' },
    item: { kind: 'text', unit: null, description: 'What it tells.' },
    share: { kind: 'number', unit: '1', description: 'For materials their part of the running cost, for excluded its part of the total cost, for technology and assembly the credit.' },
    hours_per_unit: { kind: 'number', unit: 'h/unit', description: 'For labour: hours in a unit of the process\'s material.' },
    wage_usd_per_hour: { kind: 'number', unit: 'USD/h', description: 'For labour: base wage without benefits.' },
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
  'levers': {
    id: { kind: 'text', unit: null, description: 'Id of the lever.' },
    kind: { kind: 'text', unit: null, description: 'What it does: a word of the page on events and levers.' },
    name_en: { kind: 'text', unit: null, description: 'Name in English.' },
    name_es: { kind: 'text', unit: null, description: 'Name in Spanish.' },
    materials: { kind: 'text', unit: null, description: 'Materials it applies to; blank for all; several are separated by semicolons.' },
    facilities: { kind: 'text', unit: null, description: 'Facilities it applies to; blank for all that the regions and materials name.' },
    regions: { kind: 'text', unit: null, description: 'Regions it applies to, with everything inside them; blank for everywhere.' },
    origins: { kind: 'text', unit: null, description: 'For levies at a border: regions or blocs whose goods are touched; blank for all from outside the regions.' },
    instrument: { kind: 'text', unit: null, description: 'For a tax change: the instrument of a regime that changes.' },
    reforms: { kind: 'text', unit: null, description: 'For a permitting reform: the reforms of permits whose months it applies; blank takes lead_time_saved_years. Several are separated by semicolons.' },
    amount_usd: { kind: 'number', unit: 'USD', description: 'Money committed: size of the loan, grant, purchase or programme.' },
    price_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Floor, strike or purchase price.' },
    quantity_per_year: { kind: 'number', unit: 'unit/y', description: 'Quantity covered in a year; for stockpiles and power and water programmes, what is added in a year.' },
    rate: { kind: 'number', unit: '1', description: 'Rate of a tax, duty, credit or of interest, as a change where it replaces another.' },
    share: { kind: 'number', unit: '1', description: 'Share of investment, production or demand that is covered, or share of the company.' },
    years: { kind: 'number', unit: 'y', description: 'Term in years.' },
    lead_time_saved_years: { kind: 'number', unit: 'y', description: 'Years taken off the lead time of new facilities.' },
    first_year: { kind: 'number', unit: 'y', description: 'First year of effect.' },
    last_year: { kind: 'number', unit: 'y', description: 'Last year of effect; blank for open.' },
    status: { kind: 'text', unit: null, description: 'in-force stands in the base case of every plan from its first to its last year, as far as its kind acts there: a tariff does, at the price of its row or the last one observed, and a price floor by contract does, by what it stands above the last price observed; what somebody has bound himself to buy stands in contracts. announced and proposed act where a question names them.' },
    payer: { kind: 'text', unit: null, description: 'Account that pays; blank takes the country of the region.' },
    obstacle: { kind: 'text', unit: null, description: 'The obstacle that it removes; blank when it stands for a programme.' },
    programme: { kind: 'text', unit: null, description: 'The programme or law that it stands for.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'contracts': {
    id: { kind: 'text', unit: null, description: 'Id of the contract.' },
    facility: { kind: 'text', unit: null, description: 'The plant that delivers.' },
    material: { kind: 'text', unit: null, description: 'What it delivers: an output of its process.' },
    seller: { kind: 'text', unit: null, description: 'Who has promised to deliver; blank for the plant\'s operator.' },
    buyer: { kind: 'text', unit: null, description: 'Who takes it.' },
    region: { kind: 'text', unit: null, description: 'Where it is taken; blank for wherever the plant\'s goods go. For readers: nobody follows goods beyond the plant.' },
    quantity_per_year: { kind: 'number', unit: 'unit/y', description: 'What is to be delivered in a year; blank where a share says it, or where it was not published: then the contract binds nothing.' },
    output_share: { kind: 'number', unit: '1', description: 'Share of what the plant could make of it with the capacity that stands that is to be delivered; blank where a quantity says it.' },
    first_year: { kind: 'number', unit: 'y', description: 'First year of delivery; blank for as soon as the plant stands.' },
    last_year: { kind: 'number', unit: 'y', description: 'Last year of delivery; blank for open.' },
    status: { kind: 'text', unit: null, description: 'in-force binds in its years; announced and ended bind nobody.' },
    price_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Price, floor or strike where it is a number; blank otherwise.' },
    terms: { kind: 'text', unit: null, description: 'How the price is made and what else was agreed, in words.' },
    penalty_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'What a unit costs that is promised and not delivered: damages, or the share that is paid in any case times the price. Needed for what binds.' },
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
    full_year: { kind: 'number', unit: 'y', description: 'Year from which the ratios hold in full; before it that part of them that has passed since the first year of the package, none in it, as of an outlook. Blank holds in all years alike.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'column_sources': {
    table: { kind: 'text', unit: null, description: 'Name of the table.' },
    row: { kind: 'text', unit: null, description: 'Key of the row; * stands for any text.' },
    column: { kind: 'text', unit: null, description: 'Header of the column, or cost for all costs of the row.' },
    source: { kind: 'text', unit: null, description: 'Where the figures of the column come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of the column where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'production': {
    region: { kind: 'text', unit: null, description: 'Where.' },
    material: { kind: 'text', unit: null, description: 'What.' },
    year: { kind: 'number', unit: 'y', description: 'Year.' },
    quantity_per_year: { kind: 'number', unit: 'unit/y', description: 'Production; blank when withheld.' },
    processes: { kind: 'text', unit: null, description: 'Processes whose main output the figure counts, where it is no sum of what makes the material: mine output that holds what is leached. Blank for all that make it; separated by semicolons.' },
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
    place: { kind: 'text', unit: null, description: 'At which market and on which terms, such as LME cash or fob China; blank is an error, and unstated says that the source does not tell.' },
    tax: { kind: 'text', unit: null, description: 'What value-added tax the price holds; blank is an error.' },
    price_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Price, per unit in which the material is counted; the note says what was quoted and how it was converted.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'margins': {
    lane: { kind: 'text', unit: null, description: 'The lane; blank for a plant.' },
    facility: { kind: 'text', unit: null, description: 'The plant; blank for a lane.' },
    material: { kind: 'text', unit: null, description: 'What is carried; of a plant its main output.' },
    buyer: { kind: 'text', unit: null, description: 'Who pays the margin: where the goods arrive, or where the plant stands.' },
    seller: { kind: 'text', unit: null, description: 'Who earns it: where the goods leave, or who owns the plant.' },
    year: { kind: 'number', unit: 'y', description: 'The base year.' },
    quantity_per_year: { kind: 'number', unit: 'unit/y', description: 'What leaves on the lane, or main output of the plant, in the base year; 0 for a lane or plant that prices of the base year would have used and that was not.' },
    price_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'What the buyer pays in the base year, or what a unit of the plant\'s output is worth: the size by which steps rise.' },
    margin_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'Price less cost of making and moving; below 0 for what runs below its cost.' },
    common_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'The part that all sellers of the market have in common; only the rest fades.' },
    long_run_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'What the common part becomes by the year in which the rest has faded, from a long-run price that has a source; blank stays.' },
    fades_by: { kind: 'number', unit: 'y', description: 'Year by which the difference from the common part is gone, in equal steps; blank does not fade.' },
    last_year: { kind: 'number', unit: 'y', description: 'Last year of the measure that is the cause; after it there is no margin. Blank for open.' },
    elasticity: { kind: 'number', unit: '1', description: 'Change of the quantity over change of the price that is asked, in per cent of each: of substitution between origins for a lane, of supply for a plant, in years. Blank for no steps.' },
    short_elasticity: { kind: 'number', unit: '1', description: 'The same within months; blank takes the one in years.' },
    cause: { kind: 'text', unit: null, description: 'What the margin stands for: an event or lever in force in the base year, or words; blank for none known.' },
    residual_usd_per_unit: { kind: 'number', unit: 'USD/unit', description: 'What calibration could not lay on anything: 0 unless prices and quantities of the package contradict each other here.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'input_savings': {
    material: { kind: 'text', unit: null, description: 'The input.' },
    process: { kind: 'text', unit: null, description: 'The process that saves it; blank for every one that uses it.' },
    step: { kind: 'number', unit: '1', description: 'Rung of the ladder, from 1.' },
    penalty_ratio: { kind: 'number', unit: '1', description: 'Price of the input, over its usual price, from which it pays.' },
    maximum_share: { kind: 'number', unit: '1', description: 'Largest share of what a unit of output takes that the rung saves.' },
    ramp_share_per_month: { kind: 'number', unit: '1/mo', description: 'By how much that share grows in each month from that of the first news on: what is in the first can be saved at once.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'entry_terms': {
    material: { kind: 'text', unit: null, description: 'The material; blank for every other one.' },
    share_per_year: { kind: 'number', unit: '1/y', description: 'What new suppliers together can gain of what a place takes in, in each year after the base year and the time of qualification.' },
    qualification_months: { kind: 'number', unit: 'mo', description: 'Time from the base year until a new supplier\'s goods are accepted.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'completion_terms': {
    work: { kind: 'text', unit: null, description: 'Mine or plant.' },
    status: { kind: 'text', unit: null, description: 'Status of the project.' },
    chance: { kind: 'number', unit: '1', description: 'Share of such projects that come to work at all.' },
    chance_low: { kind: 'number', unit: '1', description: 'Least share that can be defended.' },
    chance_high: { kind: 'number', unit: '1', description: 'Greatest share that can be defended.' },
    time_ratio: { kind: 'number', unit: '1', description: 'Time from decision to service, times the planned one.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'hurdle_rates': {
    owner: { kind: 'text', unit: null, description: 'Country of ultimate control, or a region that holds it; blank for every other one.' },
    stage: { kind: 'text', unit: null, description: 'Stage of the process; blank for every other one.' },
    rate: { kind: 'number', unit: '1/y', description: 'Real rate per year, after tax; what it lies above the plan\'s discount rate is income of who finances.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'owner_shares': {
    facility: { kind: 'text', unit: null, description: 'The facility.' },
    partner: { kind: 'text', unit: null, description: 'Country of ultimate control of the partner.' },
    share: { kind: 'number', unit: '1', description: 'Share of capital and of what the plant earns; those of all partners together at most 1.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'budgets': {
    id: { kind: 'text', unit: null, description: 'Id of the budget.' },
    payer: { kind: 'text', unit: null, description: 'The account whose money it is, as the levers name it; without one in their rows it is the country of the plant with -treasury after it.' },
    regions: { kind: 'text', unit: null, description: 'Regions or blocs whose plants count; blank for all.' },
    first_year: { kind: 'number', unit: 'y', description: 'First year; blank for the first of the plan.' },
    last_year: { kind: 'number', unit: 'y', description: 'Last year; blank for the last of the plan.' },
    each_year: { kind: 'flag', unit: null, description: 'Whether the amount may be committed anew in each year, or once over all of them.' },
    amount_usd: { kind: 'number', unit: 'USD', description: 'The most that may be committed, not discounted: grants, credits, loans and stakes when the investment is decided, payments by output as they fall due.' },
    source: { kind: 'text', unit: null, description: 'Where the row\'s figures come from.' },
    grade: { kind: 'text', unit: null, description: 'Grade of this row where it differs from its source\'s; blank takes the source\'s.' },
    note: { kind: 'text', unit: null, description: 'What a reader should know: derivation, vintage, doubt.' },
  },
  'deviations': {
    topic: { kind: 'text', unit: null, description: 'What deviates.' },
    material: { kind: 'text', unit: null, description: 'Of which material.' },
    region: { kind: 'text', unit: null, description: 'Country of the buyer; blank for all.' },
    date: { kind: 'text', unit: null, description: 'Since when the reason holds.' },
    kind: { kind: 'text', unit: null, description: 'Of what kind the reason is; model says that none was found outside the model.' },
    cause_en: { kind: 'text', unit: null, description: 'The reason in English.' },
    cause_es: { kind: 'text', unit: null, description: 'The reason in Spanish.' },
    source: { kind: 'text', unit: null, description: 'Where the reason was read.' },
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
