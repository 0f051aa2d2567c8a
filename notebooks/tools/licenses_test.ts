import assert from "node:assert/strict";
import {
  isAllowed,
  licenceInText,
  licenceOf,
  lockedPackages,
} from "./licenses.ts";

Deno.test("a package is listed once, whatever peers it was resolved with", () => {
  const lock = JSON.stringify({
    npm: {
      "@scope/a@1.0.0_b@2.0.0": {},
      "@scope/a@1.0.0_b@3.0.0": {},
      "string_decoder@1.3.0": {},
      "@scope/for-mac@1.0.0": { os: ["darwin"], cpu: ["arm64"] },
      "for-linux@1.0.0": { os: ["linux"], cpu: ["x64", "arm64"] },
    },
  });
  assert.deepEqual(lockedPackages(lock, { os: "linux", cpu: "x64" }), [
    { name: "@scope/a", version: "1.0.0", elsewhere: false },
    { name: "string_decoder", version: "1.3.0", elsewhere: false },
    { name: "@scope/for-mac", version: "1.0.0", elsewhere: true },
    { name: "for-linux", version: "1.0.0", elsewhere: false },
  ]);
});

Deno.test("a licence is read as it is written now and as it was once", () => {
  assert.equal(licenceOf({ license: "ISC" }), "ISC");
  assert.equal(licenceOf({ license: { type: "ISC" } }), "ISC");
  assert.equal(
    licenceOf({ licenses: [{ type: "MIT" }, { type: "GPL-2.0" }] }),
    "MIT OR GPL-2.0",
  );
  assert.equal(licenceOf({}), "");
  assert.equal(licenceInText("The MIT License (MIT)\n\nCopyright"), "MIT");
  assert.equal(licenceInText("All rights reserved"), "");
});

Deno.test("one allowed choice is enough, but all that hold together must be", () => {
  assert.ok(isAllowed("MIT"));
  assert.ok(isAllowed("(GPL-3.0 OR MIT)"));
  assert.ok(isAllowed("MIT AND OFL-1.1"));
  assert.ok(!isAllowed("MIT AND GPL-3.0"));
  assert.ok(!isAllowed("GPL-3.0"));
  assert.ok(!isAllowed(""));
  assert.ok(!isAllowed("UNLICENSED"));
});
