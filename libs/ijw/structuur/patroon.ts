// SPDX-License-Identifier: EUPL-1.2
import type { datatypen } from './datatypen.gen.ts';

type MetPatroon = Extract<(typeof datatypen)[keyof typeof datatypen], { readonly patroon: string }>;

/**
 * Every pattern of the XSDs as an expression that accepts the same texts. In XSD `.` is all but CR and LF, `\s` is
 * only space, tab, CR and LF, and inside brackets a dot is a dot. Written so that no text makes them slow.
 */
const perPatroon: Readonly<Record<MetPatroon['patroon'], RegExp>> = {
  '.*[^\\s].*': /^[^\r\n]*[^ \t\r\n][^\r\n]*$/,
  '([.\\s]*\\S+[.\\s]*)+': /[^ \t\r\n]/,
  '[0-9]*': /^[0-9]*$/,
  '[0-9]{4}': /^[0-9]{4}$/,
  '[0-9]{8}': /^[0-9]{8}$/,
  '[0-9]{9}': /^[0-9]{9}$/,
  '[^:Z]*': /^[^:Z]*$/,
  '[^Z+-]+': /^[^Z+-]+$/,
  '([a-zA-ZÀ-ỳ])+': /^[a-zA-ZÀ-ỳ]+$/,
  '(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)': /^(?:0|[1-9][0-9]*)(?:\.(?:0|[1-9][0-9]*)){2}$/,
};

/** The expression for an XSD pattern: one of the basisschema, or one of a message (a fixed value, letters and digits). */
export function patroon(bron: string): RegExp {
  const bekend: Readonly<Record<string, RegExp>> = perPatroon;
  const gevonden = Object.hasOwn(bekend, bron) ? bekend[bron] : undefined;
  if (gevonden !== undefined) return gevonden;
  if (!/^[0-9]+$|^\(\[[a-zA-Z0-9-]+\]\)\+$/.test(bron)) throw new Error(`onbekend XSD-patroon ${bron}`);
  return new RegExp(`^${bron}$`);
}
