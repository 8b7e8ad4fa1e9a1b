// SPDX-License-Identifier: EUPL-1.2
import { type Bericht, decode, encode, type ToegewezenProduct301 } from '#libs/ijw';
import { berichtBestand, berichtInzien, berichtOntvangen } from '#modules/berichten';
import type { Wie } from '#platform/hoed';
import { jw301 } from '../../../libs/ijw/test/bouwers.ts';
import { persoon } from '../../../libs/ijw/test/bouwers-toegang.ts';
import type { World } from '../../../test/support/world.ts';

/** What an aanbieder knows of a client. */
export const client = (Bsn: string) => ({ ...persoon, Bsn });

let laatste = 0;

/** The message as it goes between these two, under a number that nobody used. */
export function tussen<B extends Bericht>(bericht: B, afzender: string, ontvanger: string, dagtekening: string): B {
  laatste += 1;
  const BerichtIdentificatie = { Identificatie: `K${laatste}`, Dagtekening: dagtekening };
  return { ...bericht, Header: { ...bericht.Header, Afzender: afzender, Ontvanger: ontvanger, BerichtIdentificatie } };
}

/** A 301 of these allocations of one client, made elsewhere. */
export function bericht301(Bsn: string, ToegewezenProducten: readonly ToegewezenProduct301[]) {
  const bericht = jw301();
  return { ...bericht, Client: { ...bericht.Client, Bsn, ToegewezenProducten } };
}

export const toegewezen = (nummer: number, anders: Partial<ToegewezenProduct301> = {}): ToegewezenProduct301 => ({
  ToewijzingNummer: nummer,
  Product: { Categorie: '45', Code: '45A01' },
  Toewijzingsdatum: '2025-01-03',
  Toewijzingstijd: '10:00:00',
  Ingangsdatum: '2025-01-06',
  Einddatum: '2025-07-06',
  Omvang: { Volume: 120, Eenheid: '01', Frequentie: '2' },
  ...anders,
});

export type Gestuurd = { readonly id: string; readonly retour: Bericht | undefined };

/** Hands a message in and has it judged. @returns it with its return message */
export async function stuur(world: World, gemeente: Wie, wie: Wie, bericht: Bericht): Promise<Gestuurd> {
  const { bericht: id } = await world.lukt(wie, berichtOntvangen, { inhoud: encode(bericht) });
  await world.bezorg();
  const antwoord = (await world.vraag(gemeente, berichtInzien, { id }))?.antwoord;
  const inhoud = antwoord ? (await world.vraag(gemeente, berichtBestand, { id: antwoord }))?.inhoud : undefined;
  return { id, retour: inhoud && decode(inhoud).bericht };
}

/** Every code in a return message that says that something is wrong. */
export function afkeur({ retour }: Gestuurd): readonly string[] {
  if (!retour) throw new Error('er kwam geen retourbericht');
  const found: string[] = [];
  JSON.stringify(retour, (naam, waarde) => {
    if (naam === 'RetourCodes') found.push(...(waarde as readonly string[]));
    return waarde;
  });
  return found.filter((code) => code !== '0200' && code !== '0233');
}
