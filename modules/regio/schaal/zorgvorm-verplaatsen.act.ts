// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, type Reason, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import { dag, langeTekst, tekst, vinkje } from '#platform/invoer';
import { leesRegioPagina } from '../pakket/pagina.query.ts';
import { codeVan } from '../voorstel/code.ts';
import { ingangToetsen } from '../voorstel/ingang-toetsen.rule.ts';
import { insertZorgvorm, readSchaalregels, readZorgvorm, saveConcept } from './schaal.store.ts';
import { schaaltaak } from './schaal-vaststellen.act.ts';
import { schaalkeuzeToetsen } from './schaalkeuze-toetsen.rule.ts';
import type { Schaalkeuze } from './schaalregel.ts';

const self = 'regio/zorgvorm-verplaatsen';
const codes = () => z.array(tekst(80)).default([]);
const reden = () => z.string().max(2000, 'Gebruik hoogstens 2000 tekens.').default('');

const invoer = z
  .object({
    zorgvorm: tekst(100).optional(),
    naam: tekst(200).optional(),
    groep: tekst(100).optional(),
    beleid: codes(),
    beleidUitvoerder: tekst().optional(),
    inkoop: codes(),
    inkoopUitvoerder: tekst().optional(),
    leveranciersmanagement: codes(),
    leveranciersmanagementUitvoerder: tekst().optional(),
    bijzonder: langeTekst(1000).optional(),
    schaal: reden(),
    personeel: reden(),
    kennis: reden(),
    innovatie: reden(),
    van: dag(),
    herzien: dag(),
    voorbeeld: vinkje(),
  })
  .refine(({ zorgvorm, naam }) => Boolean(zorgvorm ?? naam), {
    error: 'Geef de zorgvorm een naam.',
    path: ['naam'],
    when: () => true,
  });

/** Proposes at which scale the tasks of a care form lie from a day on; a new care form is named with it [001 §4.4]. */
export const zorgvormVerplaatsen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['beleidsadviseur', 'programmadirecteur'],
  invoer,
  run: async (context, gevraagd) => {
    const { tx, wie, vandaag } = context;
    const verband = wie.hoed.code;
    const { zorgvorm, naam = '', groep = 'Aanbod', van, herzien, voorbeeld } = gevraagd;
    const code = zorgvorm ?? codeVan(naam);
    const before = await readZorgvorm(tx, verband, code);
    if (zorgvorm !== undefined && !before) return refused(reason('zorgvorm-bestaat-niet'));
    if (zorgvorm === undefined && (before || code === '' || code === 'nieuw'))
      return refused(reason('zorgvorm-naam-bezet', {}, 'naam'));
    const vastgesteld = (await readSchaalregels(tx, verband, code)).filter(({ staat }) => staat === 'vastgesteld');
    const lopend = vastgesteld.find(({ tot }) => tot === null) ?? null;
    const keuze = keuzeUit(gevraagd);
    const { schaal, personeel, kennis, innovatie } = gevraagd;
    const redenen = { schaal, personeel, kennis, innovatie };
    const { pagina } = await leesRegioPagina(context, verband);
    const schalen = (pagina.schalen ?? []).map((known) => known.code);

    const ingang = ingangToetsen({ van, vandaag, lopendVan: vastgesteld[0]?.van ?? null });
    const outcome = schaalkeuzeToetsen({ keuze, redenen, van, herzien, schalen, lopend });
    const weigeringen = [ingang, outcome].flatMap((one): readonly Reason[] =>
      one.status === 'refused' ? one.reasons : [],
    );
    const steps = [...outcome.steps, ...ingang.steps];
    if (weigeringen.length > 0) return refused(weigeringen, steps);

    if (!before) await insertZorgvorm(tx, verband, { code, groep, naam, contracten: null, categorieen: null });
    const nieuw = { id: newId(), zorgvorm: code, staat: 'concept', van, tot: null, herzien, voorbeeld } as const;
    await saveConcept(tx, verband, {
      ...nieuw,
      ...keuze,
      redenen,
      opgesteldDoor: wie.persoon,
      naam: wie.naam,
    });
    const onderwerp = { soort: 'zorgvorm', id: code };
    const gegevens = { zorgvorm: before?.naam ?? naam, door: wie.naam };
    await context.taakOpenen({ rol: 'programmadirecteur', soort: schaaltaak, onderwerp, gegevens, uiterlijk: van });
    await context.gebeurd({ act: self, onderwerp, na: { van: van.toString(), inkoop: [...keuze.inkoop.schalen] } });
    return decided({ zorgvorm: code }, steps);
  },
});

function keuzeUit(gevraagd: z.output<typeof invoer>): Schaalkeuze {
  const { beleid, inkoop, leveranciersmanagement, bijzonder = null } = gevraagd;
  return {
    beleid: { schalen: beleid, uitvoerder: gevraagd.beleidUitvoerder ?? null, bijzonder: null },
    inkoop: { schalen: inkoop, uitvoerder: gevraagd.inkoopUitvoerder ?? null, bijzonder },
    leveranciersmanagement: {
      schalen: leveranciersmanagement,
      uitvoerder: gevraagd.leveranciersmanagementUitvoerder ?? null,
      bijzonder: null,
    },
  };
}
