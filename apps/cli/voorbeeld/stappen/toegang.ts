// SPDX-License-Identifier: EUPL-1.2
import { aanbiederKiezen, casusOpenen, indicatieStellen } from '#modules/toegang';
import type { Stap, Verteller } from '../verteller.ts';

export const toegang: Stap = {
  titel: 'Indicatie, keuze van de inwoner, toewijzing (JW301)',
  vertel: async (verteller) => {
    const { verhaal, klok, zeg } = verteller;
    await klok(verhaal.toegang.op);
    for (const toewijzing of await wijsToe(verteller))
      zeg(`Toewijzing ${toewijzing.nummer} gemaakt en als JW301 verzonden`);
  },
};

export type Toegewezen = { readonly toewijzing: string; readonly nummer: number; readonly bsn: string };

/** Carries out (or recalls) what the access desk does for every child of the story. */
export async function wijsToe({ verhaal, lukt, wie }: Verteller): Promise<readonly Toegewezen[]> {
  const { medewerker, product, motivering, gekozenDoor, toelichting, aanbieder, jeugdigen } = verhaal.toegang;
  const made: Toegewezen[] = [];
  for (const [nummer, { hulpvraag, volume, van, tot, ...jeugdige }] of jeugdigen.entries()) {
    const merk = String(nummer);
    const { casus } = await lukt(
      medewerker,
      casusOpenen,
      { ...jeugdige, hulpvraag, route: 'lokaal', voorbeeld: true },
      merk,
    );
    const vraag = { casus, product, volume, frequentie: 'per-week', van, tot, motivering };
    const { indicatie } = await lukt(medewerker, indicatieStellen, vraag, merk);
    const keuze = { indicatie, aanbieder: wie(aanbieder).hoed.code, gekozenDoor, toelichting };
    const toegewezen = await lukt(medewerker, aanbiederKiezen, keuze, merk);
    made.push({ toewijzing: toegewezen.toewijzing, nummer: toegewezen.nummer, bsn: jeugdige.bsn });
  }
  return made;
}
