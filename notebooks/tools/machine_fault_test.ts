import assert from "node:assert/strict";
import { machineFault } from "./machine_fault.ts";

Deno.test("what is wrong with the computer is said in Swedish, with what to do", () => {
  const cases = {
    "No space left on device (os error 28): writefile 'a'": /disken är full/,
    "OSError: [Errno 28] No space left on device": /disken är full/,
    "There is not enough space on the disk. (os error 112)": /disken är full/,
    "Read-only file system (os error 30), open '.lock'": /skrivskyddad/,
    "Access is denied. (os error 5)": /får inte skrivas eller läsas/,
    "Too many open files (os error 24)": /slut på minne eller öppna filer/,
  };
  for (const [text, sentence] of Object.entries(cases)) {
    assert.match(machineFault(text) ?? "", sentence);
  }
  assert.equal(machineFault("sönder"), undefined);
  assert.equal(machineFault("os error 2: No such file"), undefined);
});
