// SPDX-License-Identifier: EUPL-1.2
import { decided, type Outcome, type Reason, reason, refused } from '#libs/explain';
import { formatGetal } from '#libs/kernel';
import { carriesZip, zipEntries } from './zip.ts';

/** A file that may be kept: its name without folders or invisible signs, and what it is. */
export type Upload = { readonly naam: string; readonly mediatype: string };

export type UploadReden = Reason<
  | 'bestandsnaam-ontbreekt'
  | 'bestand-leeg'
  | 'bestand-te-groot'
  | 'bestandssoort-onbekend'
  | 'bestand-past-niet-bij-naam'
  | 'bestand-met-macro'
  | 'bestand-met-archief'
  | 'bestand-uitgepakt-te-groot'
  | 'xml-met-dtd'
>;

/** At most 20 MB; the column of the database refuses more as well. */
export const uploadGrens = 20 * 1024 * 1024;
/** What a document of that size may come to when somebody opens it. */
const uitgepaktGrens = 15 * uploadGrens;

/** May this file be kept? Its content must be what its name says; what it is called by the sender does not count. */
export function checkUpload(bytes: Uint8Array, bestandsnaam: string): Outcome<Upload, UploadReden> {
  const naam = cleanName(bestandsnaam);
  if (!naam) return refused(reason('bestandsnaam-ontbreekt'));
  if (bytes.length === 0) return refused(reason('bestand-leeg', { naam }));
  if (bytes.length > uploadGrens)
    return refused(
      reason('bestand-te-groot', { naam, grootte: megabytes(bytes.length), grens: megabytes(uploadGrens) }),
    );
  const extension = /\.([A-Za-z0-9]+)$/.exec(naam)?.[1]?.toLowerCase() ?? '';
  const kind = kinds.get(extension);
  if (!kind) return refused(reason('bestandssoort-onbekend', { naam, toegestaan: [...kinds.keys()].join(', ') }));
  const problem = kind.problem(bytes);
  return problem ? refused(reason(problem, { naam, soort: extension })) : decided({ naam, mediatype: kind.mediatype });
}

/** Reads a file that was sent. @returns its content with its name and what it is, or why it may not be kept */
export async function readUpload(
  bestand: File,
): Promise<Outcome<Upload & { readonly inhoud: Uint8Array<ArrayBuffer> }, UploadReden>> {
  const inhoud = new Uint8Array(await bestand.arrayBuffer());
  const checked = checkUpload(inhoud, bestand.name);
  return checked.status === 'decided' ? decided({ ...checked.value, inhoud }) : checked;
}

type Problem = UploadReden['code'] | null;
type Kind = { readonly mediatype: string; readonly problem: (bytes: Uint8Array) => Problem };

const mismatch = 'bestand-past-niet-bij-naam' as const;
const office = 'application/vnd.openxmlformats-officedocument';
const startsWith =
  (...signature: readonly number[]) =>
  (bytes: Uint8Array): Problem =>
    !signature.every((byte, index) => bytes[index] === byte)
      ? mismatch
      : carriesZip(bytes)
        ? 'bestand-met-archief'
        : null;
const jpeg: Kind = { mediatype: 'image/jpeg', problem: startsWith(0xff, 0xd8, 0xff) };

const wordMain = 'word/document.xml';
const excelMain = 'xl/workbook.xml';

const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['pdf', { mediatype: 'application/pdf', problem: startsWith(0x25, 0x50, 0x44, 0x46, 0x2d) }],
  ['docx', { mediatype: `${office}.wordprocessingml.document`, problem: officeFile(wordMain, excelMain) }],
  ['xlsx', { mediatype: `${office}.spreadsheetml.sheet`, problem: officeFile(excelMain, wordMain) }],
  ['png', { mediatype: 'image/png', problem: startsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) }],
  ['jpg', jpeg],
  ['jpeg', jpeg],
  ['xml', { mediatype: 'application/xml', problem: xmlProblem }],
  ['txt', { mediatype: 'text/plain; charset=utf-8', problem: textProblem }],
]);

/** Nothing of it is unpacked here: the archive's own list says what it holds, and how much that comes to. */
function officeFile(main: string, other: string): (bytes: Uint8Array) => Problem {
  return (bytes) => {
    const entries = zipEntries(bytes) ?? [];
    const names = new Set(entries.map(({ name }) => name));
    if (!names.has('[Content_Types].xml') || !names.has(main) || names.has(other)) return mismatch;
    if (names.size < entries.length) return mismatch;
    if ([...names].some((name) => /vba|macrosheets/i.test(name))) return 'bestand-met-macro';
    return entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > uitgepaktGrens
      ? 'bestand-uitgepakt-te-groot'
      : null;
  };
}

function xmlProblem(bytes: Uint8Array): Problem {
  const text = readText(bytes);
  if (text === null || !/^\s*<(\?xml\s|!--|!DOCTYPE|[\p{L}_])/u.test(text) || /<(\w+:)?(html|svg)[\s>]/i.test(text))
    return mismatch;
  return text.includes('<!DOCTYPE') ? 'xml-met-dtd' : null;
}

function textProblem(bytes: Uint8Array): Problem {
  const text = readText(bytes);
  return text === null || /^\s*(<|%PDF-)/.test(text) ? mismatch : null;
}

/** UTF-8 without control characters, or `null`. */
function readText(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /[^\P{Cc}\t\n\r\f]/u.test(text) ? null : text;
  } catch {
    return null;
  }
}

/** The last part of a path, without control or direction signs, at most 150 characters. */
function cleanName(bestandsnaam: string): string {
  const last = bestandsnaam.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const visible = last
    .replaceAll(/[\p{C}"<>:|?*]/gu, '')
    .replace(/^[\s.]+/, '')
    .trim();
  return visible.length <= 150 ? visible : visible.slice(0, 140) + visible.slice(visible.lastIndexOf('.')).slice(0, 10);
}

const megabytes = (bytes: number): string => `${formatGetal((bytes / 1024 / 1024).toFixed(1))} MB`;
