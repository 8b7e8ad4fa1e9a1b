// SPDX-License-Identifier: EUPL-1.2
import { geldigeWaarde } from '../maken/waarde.ts';
import type { Enkel } from '../schema/model.ts';
import { een, type Toeval } from '../toeval.ts';
import { DATUMS, TIJDEN } from './lijsten.ts';

/** A value just within or just beyond what the type allows. */
export function grenswaarde(type: Enkel, kans: Toeval): string {
  if (type.codes.length > 0) return nabijeCode(een(type.codes, kans), kans);
  if (type.basis === 'integer') return randgetal(type, kans);
  if (type.basis === 'date')
    return een([...DATUMS.filter((datum) => !datum.includes('&')), willekeurigeDatum(kans)], kans);
  return type.basis === 'time' ? een(TIJDEN, kans) : opLengte(type, kans);
}

function randgetal({ min = 0, max = 99 }: Enkel, kans: Toeval): string {
  const getal = een([min - 1, min, min + 1, max - 1, max, max + 1, max + 1, max * 10, -max], kans);
  return een(['', '', '', '0', '+', ' '], kans) + String(getal) + een(['', '', '', ' ', '\n', '.0', '.'], kans);
}

/** A text of the shortest or longest length, one less, or one more; in characters of one, two, three and four bytes. */
function opLengte(type: Enkel, kans: Toeval): string {
  const { min = 0, max = 40 } = type;
  const lengte = Math.max(0, een([min - 1, min, max - 1, max, max, max + 1, max + 1], kans));
  const goed = [...geldigeWaarde(type, kans)];
  const vulling = een([...goed, 'a', 'é', '語', '😀', '1', ' '], kans);
  while (goed.length < lengte) goed.splice(kans(goed.length + 1), 0, kans(4) === 0 ? vulling : (goed[0] ?? vulling));
  return goed.slice(0, lengte).join('');
}

/** The value with this in it, somewhere. */
export function indringer(waarde: string, teken: string, kans: Toeval): string {
  const tekens = [...waarde];
  tekens.splice(een([0, tekens.length, kans(tekens.length + 1)], kans), kans(2), teken);
  return tekens.join('');
}

/** Almost a code of the list, and sometimes another one. */
export const nabijeCode = (code: string, kans: Toeval): string =>
  een(
    [
      () => code,
      () => ` ${code}`,
      () => `${code} `,
      () => `${code}\n`,
      () => code.toLowerCase(),
      () => code.slice(1),
      () => `0${code}`,
      () => code.replace(/^0/, ''),
      () => code + code,
      () => code.slice(0, -1) + String.fromCharCode((code.codePointAt(code.length - 1) ?? 0) + 1),
      () => code.replace(/\d/, (cijfer) => String.fromCharCode(0x660 + Number(cijfer))),
    ],
    kans,
  )();

/** Year, month and day that may or may not go together. */
export function willekeurigeDatum(kans: Toeval): string {
  const twee = (getal: number): string => String(getal).padStart(2, '0');
  const jaar = een(
    ['2024', '2026', '1900', '2000', '2100', '2400', '0000', '0004', '-0004', '-0001', '-0005', '10000', '10100', '1'],
    kans,
  );
  const dag = een([0, 1, 27, 28, 29, 30, 31, 32, kans(100)], kans);
  return `${jaar}-${twee(kans(14))}-${twee(dag)}`;
}
