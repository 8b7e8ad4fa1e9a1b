// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided } from '#libs/explain';
import { datum } from '#libs/kernel';
import { readLeden } from '#modules/regio';
import { defineAct } from '#platform/act';
import { geheel, langeTekst } from '#platform/invoer';
import { copyPosten, saveJaarprogramma, setStaat } from './jaarprogramma.store.ts';
import { kenmerkVan } from './jaarprogramma.ts';
import { besluittaak } from './jaarprogramma-voorleggen.act.ts';
import { leesProgrammaVoor, schrijvers } from './programma-lezen.query.ts';

const self = 'beleid/jaarprogramma-wijzigen';

/**
 * Begins a next version: to work in what the councils said, or as a change of the adopted budget. What was sent to the
 * councils is then replaced; what was adopted stays in force until the next version is adopted.
 */
export const jaarprogrammaWijzigen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: schrijvers,
  invoer: z.object({ jaar: geheel(2015, 2100), reden: langeTekst(2000) }),
  run: async (context, { jaar, reden }) => {
    const { tx, wie } = context;
    const gelezen = await leesProgrammaVoor(context, jaar, 'wijzigen');
    if (!gelezen.ok) return gelezen.weigering;
    const { verband, programma } = gelezen;
    const versie = programma.versie + 1;
    if (programma.staat === 'ter-zienswijze') {
      await setStaat(tx, verband, jaar, programma.versie, 'vervangen');
      await context.taakAfronden(besluittaak, kenmerkVan(programma));
    }
    await saveJaarprogramma(tx, verband, {
      ...programma,
      versie,
      staat: 'concept',
      reden,
      zienswijzenTot: null,
      opgesteldDoor: wie.persoon,
    });
    await copyPosten(tx, { verband, jaar, versie: programma.versie }, { verband, jaar, versie });
    const leden = await readLeden(tx, verband, datum(`${jaar}-01-01`));
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'jaarprogramma', id: String(jaar) },
      na: {
        verband,
        jaar,
        versie: programma.versie,
        nieuweVersie: versie,
        reden,
        gemeenten: leden.map(({ gemeente }) => gemeente),
      },
    });
    return decided({ jaar, versie });
  },
});
