import assert from "node:assert/strict";
import { refuseUnknownYear } from "./known_year.ts";

Deno.test("a report of a year without a fee table is refused with the years there are", async () => {
  await refuseUnknownYear("rar", 2018);
  await assert.rejects(refuseUnknownYear("rar", 1999), {
    name: "UserError",
    exitCode: 2,
    message:
      /^Okänt år 1999 för rar; det finns: 2018, 2025.*\. Ett nytt år börjar med deno task new year --forbund rar\.$/,
  });
});
