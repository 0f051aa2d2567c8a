import assert from "node:assert/strict";
import { parseJson } from "./files.ts";

Deno.test("a text that is no JSON is told by its row", () => {
  const missingComma = '{\n  "id": "bas"\n  "title": "Oförändrat"\n}';
  assert.throws(
    () => parseJson(new TextEncoder().encode(missingComma), "data/x.json"),
    {
      name: "DataError",
      message:
        "data/x.json rad 3: filen är inte giltig JSON (Expected ',' or " +
        "'}' after property value); ofta saknas ett komma, ett citattecken " +
        "eller en klammer på raden eller just ovanför",
    },
  );
});

Deno.test("a text that ends too soon has no row", () => {
  assert.throws(
    () => parseJson(new Uint8Array(), "data/x.json"),
    /^DataError: data\/x\.json: filen är inte giltig JSON \(Unexpected end/,
  );
});
