import { crc32, inflateRawSync } from "node:zlib";
import type { FoundProblems } from "../found_problems.ts";

/** What may come out of one file altogether, unpacked. */
const MOST_BYTES = 300_000_000;
const MOST_PARTS = 2_000;
/** A part shrinks at most this much in a workbook that people made. */
const MOST_RATIO = 1_000;
const CELL_PLACE = /\br\s*=\s*["']([A-Z]*)(\d+)["']/gi;
const [MOST_ROWS, MOST_COLUMNS] = [1_048_576, 16_384];
const DIRECTORY_END = 0x06054B50;
const DIRECTORY_ENTRY = 0x02014B50;
const LOCAL_HEADER = 0x04034B50;
const [STORED, DEFLATED] = [0, 8];
/** Bytes of the record at the end of the directory, without its comment. */
const END_SIZE = 22;

/** A part of an archive, as its directory describes it. */
interface Part {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly place: number;
}

/**
 * Checks that a workbook's zip archive is whole and of a size that can be
 * unpacked: every part is unpacked within bounds and has the checksum that it
 * was stored with, which the workbook's reader does not look at.
 *
 * @param bytes The file.
 * @param problems Takes what is wrong with it.
 */
export function checkArchive(bytes: Uint8Array, problems: FoundProblems): void {
  const parts = readDirectory(bytes);
  if (parts === null) {
    problems.add("arbetsboken är skadad eller avkortad: zip-katalogen saknas");
    return;
  }
  const total = parts.reduce((sum, { size }) => sum + size, 0);
  if (parts.length > MOST_PARTS || total > MOST_BYTES) {
    problems.add(
      `arbetsboken blir ${
        Math.round(total / 1e6)
      } MB i ${parts.length} delar ` +
        "uppackad; så stora läses inte",
    );
    return;
  }
  const names = new Set<string>();
  for (const part of parts) {
    const fault = names.has(part.name)
      ? "står två gånger"
      : partFault(bytes, part);
    if (fault !== null) {
      problems.add(`arbetsbokens del ${JSON.stringify(part.name)} ${fault}`);
    }
    names.add(part.name);
  }
}

function partFault(bytes: Uint8Array, part: Part): string | null {
  if (part.name.split(/[/\\]/).includes("..")) return "har en otillåten sökväg";
  if (part.encrypted) return "är skyddad med lösenord";
  if (part.size > part.packed * MOST_RATIO + MOST_RATIO) {
    return "är packad så hårt att den inte läses";
  }
  const content = unpack(bytes, part);
  if (
    content === null || content.length !== part.size ||
    crc32(content) !== part.crc
  ) return "är skadad";
  return cellsFit(content) ? null : "har celler utanför ett blad";
}

/** Whether every cell has a place that a sheet has; the reader does not look. */
function cellsFit(part: Uint8Array): boolean {
  const xml = new TextDecoder().decode(part);
  return xml.matchAll(CELL_PLACE).every(([, letters, row]) => {
    const column = Array.from(letters!.toUpperCase())
      .reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return Number(row) <= MOST_ROWS && column <= MOST_COLUMNS;
  });
}

function unpack(
  bytes: Uint8Array,
  { name, method, packed, size, place }: Part,
): Uint8Array | null {
  const view = viewOf(bytes);
  if (
    place + 30 > bytes.length || view.getUint32(place, true) !== LOCAL_HEADER
  ) return null;
  const nameLength = view.getUint16(place + 26, true);
  const start = place + 30 + nameLength + view.getUint16(place + 28, true);
  const local = bytes.subarray(place + 30, place + 30 + nameLength);
  const content = bytes.subarray(start, start + packed);
  if (content.length !== packed || nameText(local) !== name) return null;
  if (method === STORED) return content;
  if (method !== DEFLATED) return null;
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(size, 1) });
  } catch {
    return null;
  }
}

/** The parts that the directory lists, or `null` if it is damaged. */
function readDirectory(bytes: Uint8Array): Part[] | null {
  const view = viewOf(bytes);
  const end = findDirectoryEnd(bytes, view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const parts: Part[] = [];
  for (let part = 0; part < count; part++) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) {
      return null;
    }
    const nameLength = view.getUint16(at + 28, true);
    parts.push({
      name: nameText(bytes.subarray(at + 46, at + 46 + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      place: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return at === end ? parts : null;
}

/** Where the record at the end of the directory stands; it ends the file. */
function findDirectoryEnd(bytes: Uint8Array, view: DataView): number | null {
  const first = Math.max(0, bytes.length - END_SIZE - 0xFFFF);
  for (let at = bytes.length - END_SIZE; at >= first; at--) {
    if (
      view.getUint32(at, true) === DIRECTORY_END &&
      at + END_SIZE + view.getUint16(at + 20, true) === bytes.length
    ) return at;
  }
  return null;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function nameText(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252").decode(bytes);
}
