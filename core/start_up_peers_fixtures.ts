/** The libraries that an analyst would have without the core. */
import "arquero";
import "@observablehq/plot";
import "linkedom";
import "zod";
