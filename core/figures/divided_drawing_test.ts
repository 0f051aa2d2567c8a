import assert from "node:assert/strict";
import { divideDrawing, type Drawing, heightOf } from "./divided_drawing.ts";

/** Head 0–10, six rows of 10 in groups of two and four, axis 70–80. */
const DRAWING: Drawing = {
  markup: "",
  top: 0,
  height: 80,
  rows: [10, 20, 30, 40, 50, 60, 70],
  groups: [10, 30],
};

function pieces(room: number, drawing = DRAWING): string[] {
  return divideDrawing(drawing, (height) => height <= room).map((bands) =>
    bands.map(({ top, height }) => `${top}+${height}`).join(" ")
  );
}

Deno.test("a drawing that has room is one piece, and so is one without rows", () => {
  assert.deepEqual(pieces(80), ["0+80"]);
  assert.deepEqual(pieces(20, { ...DRAWING, rows: [] }), ["0+80"]);
});

Deno.test("head and axis are repeated, and a group is kept together", () => {
  // Room for five rows beside head and axis, of which the first group has two.
  assert.deepEqual(pieces(70), ["0+10 10+20 70+10", "0+10 30+40 70+10"]);
});

Deno.test("a group that has no room goes on below its name", () => {
  assert.deepEqual(pieces(50), [
    "0+10 10+20 70+10",
    "0+10 30+30 70+10",
    "0+10 30+10 60+10 70+10",
  ]);
});

Deno.test("no row is lost, even where nothing has room", () => {
  const bands = divideDrawing(DRAWING, () => false);
  const rows = bands.map((piece) => piece.at(-2)!);
  assert.equal(heightOf(rows), 60);
});
