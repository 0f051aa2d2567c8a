import assert from "node:assert/strict";
import { BENEFIT_NAMES } from "../../../full_year_equivalents/benefit_names.ts";
import { NEED_CHAPTER } from "./need_chapter.ts";

Deno.test("the need is said to be measured in every benefit that is counted", () => {
  const { total: _, ...benefits } = BENEFIT_NAMES;
  const intro = NEED_CHAPTER.intro.join(" ");
  for (const name of Object.values(benefits)) {
    assert.ok(intro.includes(name.toLocaleLowerCase("sv")), name);
  }
});
