// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { defineAct } from '../act.ts';
import { geheel, id, keuze, langeTekst, tekst } from '../invoer.ts';
import { beslissers, eigenSoorten, termVan } from './bewaren.ts';
import { toezichthouders } from './leesloglijst.ts';
import { decideOpdracht, insertOpdracht, readOpdracht, readTermijnen, saveTermijn } from './wisopdracht.ts';

/** How long this organisation keeps a kind, and by what. Never shorter than what law or standard says. */
export const bewaartermijnVastleggen = defineAct({
  naam: 'platform/bewaartermijn-vastleggen',
  niveau: 'substantieel',
  rollen: toezichthouders,
  invoer: z.object({ soort: tekst(80), maanden: geheel(1, 1200), grond: langeTekst(500) }),
  run: async (context, { soort, maanden, grond }) => {
    const { tx, wie, nu } = context;
    const een = eigenSoorten(wie).find((candidate) => candidate.soort === soort);
    if (!een) return refused(reason('bewaarsoort-onbekend'));
    if (een.termijn && maanden < een.termijn.maanden)
      return refused(
        reason('bewaartermijn-te-kort', { maanden: een.termijn.maanden, bron: een.termijn.bron }, 'maanden'),
      );
    await saveTermijn(tx, wie.hoed, { soort, maanden, grond, op: nu, door: wie.naam });
    const act = 'platform/bewaartermijn-vastleggen';
    await context.gebeurd({ act, onderwerp: { soort: 'bewaartermijn', id: soort }, na: { maanden, grond } });
    return decided({ soort, maanden });
  },
});

/** Puts forward to erase what is past its term. Nothing goes before another has decided. */
export const wissenVoorstellen = defineAct({
  naam: 'platform/wissen-voorstellen',
  niveau: 'substantieel',
  rollen: toezichthouders,
  invoer: z.object({ soort: tekst(80) }),
  run: async (context, { soort }) => {
    const { tx, wie, nu } = context;
    const een = eigenSoorten(wie).find((candidate) => candidate.soort === soort);
    if (!een) return refused(reason('bewaarsoort-onbekend'));
    const { voor } = termVan(context, een, await readTermijnen(tx, wie.hoed));
    if (!voor) return refused(reason('bewaartermijn-onbekend'));
    const aantal = await een.tel(context, voor);
    if (aantal === 0) return refused(reason('niets-te-wissen'));
    const opdracht = newId();
    const nieuw = { id: opdracht, soort, voor, aantal, gemaakt: nu, gemaaktDoor: wie.naam, persoon: wie.persoon };
    if (!(await insertOpdracht(tx, wie.hoed, nieuw))) return refused(reason('wissen-loopt-al'));
    const onderwerp = { soort: 'wisopdracht', id: opdracht };
    const na = { soort, voor: voor.toString(), aantal };
    await context.gebeurd({ act: 'platform/wissen-voorstellen', onderwerp, na });
    await context.taakOpenen({
      rol: wie.hoed.soort === 'verband' ? 'programmadirecteur' : 'college',
      soort: 'platform/wissen-besluiten',
      onderwerp,
      gegevens: { wat: een.naam, aantal },
    });
    return decided({ opdracht, aantal });
  },
});

/** Another decides. When it is agreed, erasing begins at once, in batches. */
export const wissenBesluiten = defineAct({
  naam: 'platform/wissen-besluiten',
  niveau: 'substantieel',
  rollen: beslissers,
  invoer: z.object({ opdracht: id(), besluit: keuze(['goedgekeurd', 'afgewezen']), motivering: langeTekst(2_000) }),
  run: async (context, { opdracht, besluit, motivering }) => {
    const { tx, wie, nu } = context;
    const gevonden = await readOpdracht(tx, wie.hoed, opdracht);
    if (!gevonden) return refused(reason('wisopdracht-onbekend'));
    if (gevonden.gemaaktPersoon === wie.persoon) return refused(reason('wisopdracht-van-uzelf'));
    const met = { staat: besluit, persoon: wie.persoon, door: wie.naam, motivering, op: nu };
    if (!(await decideOpdracht(tx, wie.hoed, opdracht, met))) return refused(reason('wisopdracht-al-besloten'));
    await context.taakAfronden('platform/wissen-besluiten', opdracht);
    const { soort, code } = wie.hoed;
    await context.gebeurd({
      act: 'platform/wissen-besluiten',
      onderwerp: { soort: 'wisopdracht', id: opdracht },
      na: { besluit, eigenaar: { soort, code } },
    });
    return decided({ opdracht, besluit });
  },
});
