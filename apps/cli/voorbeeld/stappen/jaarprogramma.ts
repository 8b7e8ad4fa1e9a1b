// SPDX-License-Identifier: EUPL-1.2
import { formatBedrag } from '#libs/kernel';
import {
  jaarprogrammaInzien,
  jaarprogrammaOpstellen,
  jaarprogrammaVaststellen,
  jaarprogrammaVoorleggen,
  programmapostVastleggen,
  verdeelsleutelKiezen,
  zienswijzeGeven,
} from '#modules/beleid';
import type { Stap, Verteller } from '../verteller.ts';

export const jaarprogramma: Stap = {
  titel: 'Jaarprogramma en begroting',
  vertel: async (verteller) => {
    const { verhaal, verband, klok, lukt, vraag, zeg } = verteller;
    const { jaar, schrijver, zienswijzen, besluit } = verhaal.jaarprogramma;
    await stelOp(verteller);
    for (const { college, op, raad, ...zienswijze } of zienswijzen) {
      await klok(op);
      await lukt(college, zienswijzeGeven, { verband, jaar, op: raad, ...zienswijze });
    }
    const { op, beslisser, motivering } = besluit;
    await klok(op);
    await lukt(beslisser, jaarprogrammaVaststellen, { jaar, motivering, bevestigd: true });
    const { posten, totaal } = await vraag(schrijver, jaarprogrammaInzien, { jaar });
    zeg(`${posten.length} posten, samen ${formatBedrag(totaal)}, over de gemeenten verdeeld (voorbeeld)`);
    zeg(`Na ${zienswijzen.length} zienswijzen vastgesteld`);
  },
};

/** The posts of the plan get an amount, and the councils are asked. */
async function stelOp({ verhaal, klok, lukt, vraag, wie }: Verteller): Promise<void> {
  const { jaar, op, schrijver, posten, eigenPost, sleutel, voorleggen } = verhaal.jaarprogramma;
  await klok(op);
  await lukt(schrijver, jaarprogrammaOpstellen, { jaar });
  const programma = await vraag(schrijver, jaarprogrammaInzien, { jaar });
  for (const { code, naam, soort, tekst, contract, vorm } of programma.posten) {
    const plan = { code, naam, soort, tekst, contract: contract ?? undefined, vorm: vorm ?? undefined };
    const eigen = posten[code];
    if (eigen)
      await lukt(schrijver, programmapostVastleggen, { jaar, ...plan, ...eigen, voorbeeld: true }, `${jaar}.${code}`);
  }
  await lukt(schrijver, programmapostVastleggen, { jaar, ...eigenPost, voorbeeld: true }, `${jaar}.eigen`);
  const gewichten = Object.entries(sleutel.gewichten).map(([persoon, gewicht]) => ({
    gemeente: wie(persoon).hoed.code,
    gewicht,
  }));
  await lukt(schrijver, verdeelsleutelKiezen, { jaar, ...sleutel, gewichten });
  await lukt(schrijver, jaarprogrammaVoorleggen, { jaar, ...voorleggen });
}
