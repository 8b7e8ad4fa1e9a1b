// SPDX-License-Identifier: EUPL-1.2
import { input, step } from '#libs/explain';
import type { Toegewezen } from '../prestatie/feiten.ts';
import type { Clientregels } from '../prestatie/prestatie.ts';
import type { Nummerhouders } from './nummerhouders.ts';
import { fout, goed, type Lijn, type Toets } from './toets.ts';

const geen: readonly string[] = [];

/**
 * TR304: which lines stand under a client to whom they do not belong? One such line rejects the whole client.
 * The standard does not say against which client one holds a line of which the toewijzing is not known. Our choice: the
 * client under whom its number stands first in the same message; for everybody after that the number is somebody else's.
 * @param houders what earlier clients of the same message claimed; these are added
 * @returns for each client, in the order of the message, the references of those lines
 */
export function vreemdeRegels(
  clienten: readonly Clientregels[],
  toewijzingen: ReadonlyMap<number, Pick<Toegewezen, 'client'>>,
  houders: Nummerhouders,
): readonly (readonly string[])[] {
  return clienten.map(({ client, prestaties }) => {
    houders.volgendeClient();
    let vreemd: string[] | undefined;
    for (const { toewijzingnummer, referentie } of prestaties) {
      const eigenaar = toewijzingen.get(toewijzingnummer)?.client;
      if (eigenaar === undefined ? houders.isEigen(toewijzingnummer) : eigenaar === client) continue;
      vreemd ??= [];
      vreemd.push(referentie);
    }
    return vreemd ?? geen;
  });
}

/** TR304 as a line feels it: it falls with its client. */
export const clientToetsen: readonly Toets<Lijn>[] = [
  {
    code: 'TR304',
    toets: ({ feiten: { vreemdeRegels: regels } }, uitleg) => {
      if (regels.length === 0) return goed(uitleg && [step('regels-van-ander', 0, 'stuks', input)]);
      const namen = regels.join(', ');
      return fout('TR304', { regels: namen }, uitleg && [step('regels-van-ander', namen, 'tekst', input)]);
    },
  },
];
