// SPDX-License-Identifier: EUPL-1.2
import { formatDatum } from '#libs/kernel';
import { writeYaml } from '#libs/regiopakket';
import { leesPagina, verbandVan } from '#modules/regio';
import { defineQuery } from '#platform/query';
import { type PakketProduct, pagina, productschema } from '../pack.ts';
import { lezers } from '../productversie/producten.query.ts';
import { kenmerkVan } from './aanbod.query.ts';
import { leesBoekstand } from './boekstand.query.ts';
import type { Werkbestand } from './productenboek-werkblad.query.ts';

/**
 * The newest version of every product as the page of the region pack, with every source; it can come back changed.
 * @param id `productenboek.yaml`, or a contract: `ambulant-jeugd.yaml`
 */
export const productenboekYaml = defineQuery({
  naam: 'producten/productenboek-yaml',
  rollen: lezers,
  run: async (context, { id }: { readonly id: string }): Promise<Werkbestand | undefined> => {
    const verband = await verbandVan(context);
    const asked = /^([a-z0-9-]+)\.yaml$/.exec(id)?.[1];
    if (!verband || !asked) return undefined;
    const { producten, contracten } = await leesBoekstand(context, verband);
    const whole = asked === 'productenboek';
    if (!whole && !contracten.some(({ code }) => code === asked)) return undefined;
    const { pagina: plan } = await leesPagina(context, verband, 'producten', pagina);
    const own = producten.filter(({ contract }) => whole || contract === asked);
    const boek = {
      op: context.vandaag.toString(),
      producten: own.map((one) => ({ code: one.product, versie: one.versie, kenmerk: kenmerkVan(one) })),
    };
    const text = writeYaml({ boek, ...plan, producten: own.map(({ inhoud }) => inOrder(inhoud)) }, [
      `Het productenboek op ${formatDatum(context.vandaag)}, in de vorm van het regiopakket: van elk product de nieuwste versie.`,
      'Een product dat hier niet staat, blijft bij inlezen zoals het is. `geldig: { van: … }` zegt vanaf welke dag een',
      'wijziging bedoeld is. Laat `boek` staan: daaraan is bij inlezen te zien of het boek intussen is veranderd.',
    ]);
    return {
      naam: whole ? id : `productenboek-${id}`,
      mediatype: 'application/yaml; charset=utf-8',
      inhoud: new TextEncoder().encode(text),
    };
  },
});

/** With its fields in the order of the form. */
function inOrder(inhoud: PakketProduct): PakketProduct {
  const read = productschema.safeParse(inhoud);
  return read.success ? read.data : inhoud;
}
