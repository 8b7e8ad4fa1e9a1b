// SPDX-License-Identifier: EUPL-1.2
import { decided, incomplete, type Outcome, type Reason, reason, refused, type Value } from '#libs/explain';

/** The rules of the standard that this room checks, with the retourcode that the return message carries (WJ001). */
export const retourcodes = {
  TR056: '9056',
  TR135: '8848',
  TR378: 'S300',
  TR019: '9019',
  TR063: '9063',
  TR071: '9071',
  TR074: '9074',
  TR326: '9326',
  TR382: '9069',
  TR413: '9413',
  TR414: '9414',
  TR415: '9415',
  // The same rule stands in the 323 too, about something else; the sentence is another, so the code is longer.
  'TR304-verzoek': '8187',
  TR347: '9347',
  TR349: '9349',
  TR350: '9350',
  TR351: '9351',
  TR357: '9357',
  TR361: '9361',
  TR373: '9373',
  TR374: '9374',
  TR375: '9375',
  TR411: '9411',
  TR412: '9412',
  TR355: '9355',
  TR359: '9359',
  TR360: '9360',
  TR365: '9365',
  TR332: '9332',
  TR379: '9379',
  TR385: '9385',
} as const;
export type Regelcode = keyof typeof retourcodes;

/** One rule that one klasse of a message breaks, with the figures for its sentence. */
export type Bevinding = Reason<Regelcode> & {
  /** The klasse, as an absolute path with 1-based positions. */
  readonly pad: string;
};

/** One check: it holds, it is broken, or what it needs is not known (and then nobody is rejected for it). */
export type Uitslag = Outcome<true, Reason<Regelcode>>;

/** One rule of the standard, looking at one klasse and at what was known. */
export type Toets<T> = (onderwerp: T) => Uitslag;

export const goed: Uitslag = decided(true);
export const fout = (code: Regelcode, figures: Readonly<Record<string, Value>> = {}): Uitslag =>
  refused(reason(code, figures));
/** @param mist what would have to be known to judge this */
export const nietGetoetst = (mist: string): Uitslag => incomplete([mist]);
/** Broken when `isFout` holds. */
export const foutAls = (isFout: boolean, code: Regelcode, figures: Readonly<Record<string, Value>> = {}): Uitslag =>
  isFout ? fout(code, figures) : goed;

/** Runs all checks on one klasse: they do not depend on each other, so that every broken rule comes back. */
export const toetsAlle = <T>(toetsen: readonly Toets<T>[], onderwerp: T, pad: string): readonly Bevinding[] =>
  toetsen.flatMap((toets) => {
    const uitslag = toets(onderwerp);
    return uitslag.status === 'refused' ? uitslag.reasons.map((reden) => ({ ...reden, pad })) : [];
  });
