// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Outcome } from '#libs/explain';
import type { Herkomst } from '#libs/regiopakket';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import { type Gebeurtenis, readHistory } from '#platform/gebeurtenis';
import { alsEigen, deelnemers } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { readHerkomst, readMoment } from './dialoogmoment.store.ts';
import { type Dialoogmoment, isReactietijd } from './dialoogmoment.ts';
import { type GegevenKomst, readBijeenkomsten, readKomsten } from './planning/bijeenkomst.store.ts';
import type { Bijeenkomst } from './planning/bijeenkomst.ts';
import { type Genodigde, readGenodigden } from './planning/genodigde.store.ts';
import { uitnodigenToetsen } from './planning/uitnodigen-toetsen.rule.ts';
import { countBeantwoord, type Telling } from './publicatie/beantwoording.store.ts';
import { beantwoordingToetsen } from './publicatie/beantwoording-toetsen.rule.ts';
import { type Dialoogdocument, listDialoogdocumenten } from './publicatie/dialoogdocument.store.ts';
import { publicerenToetsen } from './publicatie/publiceren-toetsen.rule.ts';
import { readAntwoordteksten, readTePubliceren } from './publicatie/te-publiceren.query.ts';
import { leesSegmenten, type Verwijzing } from './segmenten.query.ts';
import { readStukken, type Stuk } from './stuk/stuk.store.ts';

export type BijeenkomstView = Bijeenkomst & {
  /** Its time has come: then it can be written down who is there. */
  readonly begonnen: boolean;
  /** Who said what, as far as the hat may see it: an aanbieder sees its own answer. */
  readonly komsten: readonly GegevenKomst[];
};
/** What the verband may do next, each with every reason why not. */
export type Vervolg = {
  readonly uitnodigen: Outcome<true>;
  readonly beantwoorden: Outcome<true>;
  readonly publiceren: Outcome<true>;
};
export type DialoogView = Dialoogmoment & {
  readonly herkomst: Herkomst | null;
  readonly contractnamen: readonly Verwijzing[];
  readonly segmentnamen: readonly Verwijzing[];
  readonly bijeenkomsten: readonly BijeenkomstView[];
  readonly genodigden: readonly Genodigde[];
  readonly stukken: readonly Stuk[];
  readonly documenten: readonly Dialoogdocument[];
  readonly reactietijd: boolean;
  /** Own reactions of an aanbieder: written, and handed in. */
  readonly eigen: { readonly inConcept: number; readonly ingediend: number } | null;
  readonly telling: Telling | null;
  /** null for who does not plan and answer. */
  readonly vervolg: Vervolg | null;
  readonly geschiedenis: readonly Gebeurtenis[];
};

/** One round or table with its meetings, documents and how far it is. Everyone sees what is for them. */
export const dialoogInzien = defineQuery({
  naam: 'beleid/dialoog-inzien',
  rollen: deelnemers,
  run: async (context, { id }: { readonly id: string }): Promise<DialoogView | undefined> => {
    const { tx, wie, nu } = context;
    const moment = await readMoment(tx, id);
    if (!moment) return undefined;
    const komsten = await readKomsten(tx, id);
    const planned = await readBijeenkomsten(tx, id);
    const plans = wie.hoed.soort === 'verband';
    const view = {
      ...moment,
      herkomst: await readHerkomst(tx, id),
      contractnamen: await rows<Verwijzing>(
        tx,
        sql`select code, naam from beleid.contracten where verband = ${moment.verband} and code = any(${moment.contracten}) order by nummer`,
      ),
      segmentnamen: (await leesSegmenten(context, moment.verband)).filter(({ code }) =>
        moment.segmenten.includes(code),
      ),
      bijeenkomsten: planned.map((one) => ({
        ...one,
        begonnen: Temporal.Instant.compare(nu, one.begin) >= 0,
        komsten: komsten.filter(({ bijeenkomst }) => bijeenkomst === one.id),
      })),
      genodigden: await readGenodigden(tx, id),
      stukken: await readStukken(tx, id),
      documenten: await listDialoogdocumenten(tx, id),
      reactietijd: isReactietijd(moment, nu),
      eigen: wie.hoed.soort === 'aanbieder' ? await countOwn(context, id) : null,
      telling: plans ? await countBeantwoord(tx, id) : null,
      geschiedenis: await readHistory(tx, { soort: 'dialoogmoment', id }),
    };
    return { ...view, vervolg: plans ? await vervolgVan(context, view) : null };
  },
});

async function countOwn({ tx, wie }: QueryContext, moment: string) {
  const [row] = await rows<{ inConcept: number; ingediend: number }>(
    tx,
    sql`select count(*) filter (where ingediend is null) as "inConcept", count(ingediend) as ingediend
        from beleid.reacties where aanbieder = ${wie.hoed.code} and moment = ${moment}`,
  );
  return row ?? { inConcept: 0, ingediend: 0 };
}

async function vervolgVan({ tx, nu, wie }: QueryContext, view: Omit<DialoogView, 'vervolg'>): Promise<Vervolg> {
  const { telling, bijeenkomsten, genodigden, stukken, id, staat } = view;
  return {
    uitnodigen: uitnodigenToetsen({
      ...view,
      genodigden: genodigden.length,
      bijeenkomsten: bijeenkomsten.filter((one) => one.staat === 'gepland').length,
      stukken: stukken.length,
      nu,
    }),
    beantwoorden: beantwoordingToetsen({
      ...view,
      ...(telling ?? (await countBeantwoord(tx, id))),
      antwoorden: staat === 'uitgenodigd' || staat === 'gehouden' ? await readAntwoordteksten(tx, id) : [],
      nu,
    }),
    publiceren: publicerenToetsen({
      ...view,
      beantwoordDoor: alsEigen(wie, view.beantwoordDoor),
      persoon: wie.persoon,
      teksten: staat === 'beantwoord' ? await readTePubliceren(tx, id) : [],
    }),
  };
}
