// SPDX-License-Identifier: EUPL-1.2
import { input, step } from '#libs/explain';
import type { Toewijzingfeit } from '../prestatie/feiten.ts';
import type { Clientregels } from '../prestatie/prestatie.ts';
import { fout, goed, type Lijn, type Toets } from './toets.ts';

/**
 * TR304: which lines stand under a client to whom they do not belong? One such line rejects the whole client.
 * The standard does not say against which client one holds a line of which the toewijzing is not known. Our choice: the
 * client under whom its number stands first in the same message; for everybody after that the number is somebody else's.
 * @returns for each client, in the order of the message, the references of those lines
 */
export function vreemdeRegels(
  clienten: readonly Clientregels[],
  toewijzingen: ReadonlyMap<number, Pick<Toewijzingfeit, 'client'>>,
): readonly (readonly string[])[] {
  const eersteClient = new Map<number, string>();
  return clienten.map(({ client, prestaties }) => {
    const vreemd = prestaties.filter(({ toewijzingnummer }) => {
      const eigenaar = toewijzingen.get(toewijzingnummer)?.client ?? eersteClient.get(toewijzingnummer);
      if (eigenaar === undefined) eersteClient.set(toewijzingnummer, client);
      return eigenaar !== undefined && eigenaar !== client;
    });
    return vreemd.map(({ referentie }) => referentie);
  });
}

/** TR304 as a line feels it: it falls with its client. */
export const clientToetsen: readonly Toets<Lijn>[] = [
  {
    code: 'TR304',
    toets: ({ feiten: { vreemdeRegels: regels } }) => {
      const namen = regels.join(', ');
      return regels.length === 0
        ? goed(step('regels-van-ander', 0, 'stuks', input))
        : fout('TR304', { regels: namen }, step('regels-van-ander', namen, 'tekst', input));
    },
  },
];
