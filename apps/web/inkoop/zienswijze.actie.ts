// SPDX-License-Identifier: EUPL-1.2
import { zienswijzeGeven } from '#modules/inkoop';
import type { Form } from '../shell/formulier.ts';
import { type Deel, deel } from './meer-acten.ts';

/** The answer with its documents: the file of `stukken.0.bestand` goes with the first shortcoming. */
export const zienswijzeDelen =
  (inschrijving: string) =>
  ({ input, bestanden }: Form): readonly Deel[] => {
    const stukken = Array.isArray(input['stukken']) ? input['stukken'] : [];
    return [
      deel('tekst', zienswijzeGeven, {
        inschrijving,
        tekst: input['tekst'] ?? '',
        stukken: stukken.map((stuk: object, at) => ({ ...stuk, bestand: bestanden[`stukken.${at}.bestand`] })),
      }),
    ];
  };
