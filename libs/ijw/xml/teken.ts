// SPDX-License-Identifier: EUPL-1.2

const start =
  'A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F' +
  '\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}';
const ncNaam = `[${start}][\\-.0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040${start}]*`;

/** A name without a colon, and one with at most one prefix [Namespaces in XML 1.0 §3]. */
export const NCNAAM = new RegExp(`^${ncNaam}$`, 'u');
export const QNAAM = new RegExp(`^${ncNaam}(?::${ncNaam})?$`, 'u');

/** Characters that XML 1.0 forbids everywhere (§2.2); lone surrogates cannot come out of the decoders. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters looked for
export const VERBODEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

const isXmlTeken = (c: number): boolean =>
  c === 9 ||
  c === 10 ||
  c === 13 ||
  (c >= 32 && c <= 0xd7ff) ||
  (c >= 0xe000 && c <= 0xfffd) ||
  (c >= 0x10000 && c <= 0x10ffff);

const genoemd: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The text of one reference (`amp`, `#233`, `#xE9`), or undefined when it means nothing. There is no DTD, so five names. */
export function verwijzing(naam: string): string | undefined {
  if (!naam.startsWith('#')) return Object.hasOwn(genoemd, naam) ? genoemd[naam] : undefined;
  const cijfers = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(naam);
  if (cijfers === null) return undefined;
  const code = cijfers[1] === undefined ? Number(cijfers[2]) : Number.parseInt(cijfers[1], 16);
  return isXmlTeken(code) ? String.fromCodePoint(code) : undefined;
}
