/**
 * The one place that loads danfojs. It is large, takes a second to load and
 * computes in float32, so that only the exploration has it.
 *
 * @module
 */
import { DataFrame, Series, StandardScaler, tensorflow } from "danfojs";

// Otherwise TensorFlow greets the reader of the first cell that computes.
tensorflow.env().set("PROD", true);

export { DataFrame, Series, StandardScaler };
