/**
 * What the notebook of free exploration uses beside `core`. It stands alone,
 * for it loads danfojs, which takes a second and which nothing else needs.
 *
 * @module
 */
export {
  type DataField,
  type DataSet,
  type DataSets,
  loadDataSets,
  openDataSets,
} from "./data/data_sets.ts";
export {
  type Indicator,
  type IndicatorData,
  type IndicatorId,
  type IndicatorValue,
  loadIndicators,
} from "./data/indicator_data.ts";
export { toArquero, toDanfo } from "./exploration/danfo_frame.ts";
export {
  type ColumnDescription,
  type ColumnSpread,
  describeColumns,
} from "./exploration/describe_columns.ts";
export { type Float32Loss, float32Losses } from "./exploration/float32_loss.ts";
export {
  type IndicatorWeights,
  type LeftOutIndicator,
  type MunicipalIndex,
  type NeedIndex,
  needIndex,
  type WeightedIndicator,
} from "./exploration/need_index.ts";
export { standardScores } from "./exploration/standard_scores.ts";
export {
  type OtherWeights,
  type RankRange,
  type WeightSensitivity,
  weightSensitivity,
} from "./exploration/weight_sensitivity.ts";
export {
  type ChangedIndicator,
  changedIndicators,
  type IndicatorChange,
  indicatorChanges,
  type PivotedIndicator,
  pivotIndicators,
} from "./exploration/year_panel.ts";
export { needIndexBars } from "./figures/exploration/need_index_bars.ts";
export { weightRanks } from "./figures/exploration/weight_ranks.ts";
export { dataSetTable } from "./report/exploration/data_set_table.ts";
export { indicatorTable } from "./report/exploration/indicator_table.ts";
export {
  needIndexTable,
  otherWeightsTable,
} from "./report/exploration/need_index_tables.ts";
export { pivotTable } from "./report/exploration/pivot_table.ts";
