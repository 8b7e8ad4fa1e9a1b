// SPDX-License-Identifier: EUPL-1.2
import type { EigenaarSoort, Wie } from './hoed.ts';
import { isMinstens, type Niveau, type Tekort } from './niveau.ts';

/** What personal data of others asks of who sees it. */
export const persoonsgegevensniveau: Niveau = 'substantieel';

/** The least that whoever acts for a kind of owner must have proven, whatever the act asks. */
export type Minstens = Readonly<Partial<Record<EigenaarSoort, Niveau>>>;

/**
 * Only people prove something by signing in. Another program shows a secret, and a visitor or the platform itself shows
 * nothing: what they may do follows from their hat alone.
 * @returns what is lacking, or null
 */
export function tekort(
  { persoon, systeem, niveau: heeft = 'laag', hoed }: Wie,
  asked: Niveau,
  minstens: Minstens = {},
): Tekort | null {
  const least = minstens[hoed.soort] ?? 'laag';
  const nodig = isMinstens(asked, least) ? asked : least;
  return persoon === null || systeem || isMinstens(heeft, nodig) ? null : { heeft, nodig };
}

/** The asker must first prove better who they are. */
export class NiveauTeLaag extends Error {
  readonly tekort: Tekort;
  constructor(tekort: Tekort) {
    super(`niveau ${tekort.nodig} nodig`);
    this.tekort = tekort;
  }
}

/** @throws NiveauTeLaag */
export function vereis(wie: Wie, nodig: Niveau, minstens?: Minstens): void {
  const found = tekort(wie, nodig, minstens);
  if (found) throw new NiveauTeLaag(found);
}
