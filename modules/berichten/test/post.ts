// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { type Bericht, decode, encode } from '#libs/ijw';
import { aanbiederBeschrijven } from '#modules/regio';
import { rows } from '#platform/database';
import type { Wie } from '#platform/hoed';
import type { World } from '../../../test/support/world.ts';
import { type BerichtView, berichtBestand, berichtInzien, berichtOntvangen } from '../index.ts';

export const linde = '99000001';
/** An aanbieder without an account here. */
export const elders = '99000009';
export const gouda = '0513';
/** A gemeente that does not take part here. */
export const ver = '0363';

/** The message as it goes between these two, under this number. */
export function tussen<B extends Bericht>(
  bericht: B,
  afzender: string,
  ontvanger: string,
  nummer: string,
  dag = '2026-05-06',
): B {
  const BerichtIdentificatie = { Identificatie: nummer, Dagtekening: dag };
  return { ...bericht, Header: { ...bericht.Header, Afzender: afzender, Ontvanger: ontvanger, BerichtIdentificatie } };
}

/** De Linde says who it is, and so takes part here. */
export const meldAan = (world: World, aanbieder: Wie): Promise<unknown> =>
  world.lukt(aanbieder, aanbiederBeschrijven, {
    naam: 'De Linde',
    kvk: '12345678',
    medewerkers: 4,
    jaaromzet: 1,
    balanstotaal: 1,
    voorbeeld: true,
  });

/** Hands a message in and brings all news around. */
export async function stuur(world: World, wie: Wie, bericht: Bericht): Promise<string> {
  const { bericht: id } = await world.lukt(wie, berichtOntvangen, { inhoud: encode(bericht) });
  await world.bezorg();
  return id;
}

export async function bekijk(world: World, wie: Wie, id: string): Promise<BerichtView> {
  const view = await world.vraag(wie, berichtInzien, { id });
  if (!view) throw new Error(`bericht ${id} is er niet`);
  return view;
}

/** What came back on a message, read from the file itself. */
export async function antwoordOp(world: World, wie: Wie, id: string): Promise<Bericht | undefined> {
  const { antwoord } = await bekijk(world, wie, id);
  const bestand = antwoord && (await world.vraag(wie, berichtBestand, { id: antwoord }));
  return bestand ? decode(bestand.inhoud).bericht : undefined;
}

/** The open tasks of an owner about one subject. */
export const taken = (world: World, wie: Wie, onderwerp: string): Promise<readonly string[]> =>
  world.sql(wie, async (tx) =>
    (
      await rows<{ soort: string }>(
        tx,
        sql`select soort from platform.taken where onderwerp = ${onderwerp} and afgerond is null order by soort`,
      )
    ).map(({ soort }) => soort),
  );
