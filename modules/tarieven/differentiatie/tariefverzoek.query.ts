// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Outcome } from '#libs/explain';
import { type Doorloop, doorloopVan, laatste } from '#libs/kernel';
import { readAanbieder } from '#modules/regio';
import { type Blad, eigenBijVerband } from '#platform/bladeren';
import { rows } from '#platform/database';
import { type DocumentKop, listDocuments } from '#platform/documenten';
import { type Gebeurtenis, readHistory } from '#platform/gebeurtenis';
import { zelf } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { readTasks } from '#platform/taak';
import { readBewijzen } from '../bewijs/tariefbewijs.store.ts';
import type { Tariefbewijs } from '../bewijs/tariefbewijs.ts';
import { leesNamen, type Namen } from '../tarief/namen.query.ts';
import { readTarief } from '../tarief/tarief.store.ts';
import type { Tarief } from '../tarief/tarief.ts';
import { leesDisciplines } from './disciplines.query.ts';
import {
  readAanbiedertarief,
  readAdviezen,
  readOnbesloten,
  readVerzoek,
  readVerzoekbesluit,
} from './tariefverzoek.store.ts';
import type { Aanbiedertarief, Discipline, Tariefadvies, Tariefverzoek, Verzoekbesluit } from './tariefverzoek.ts';
import { type Gevraagd, leesCijfers, werkVerzoekUit } from './verzoek-uitwerken.query.ts';
import { uitslagtaak } from './verzoekbesluit-lezen.act.ts';
import { verzoeklezers } from './verzoeklezers.query.ts';

export type VerzoekRij = Pick<
  Tariefverzoek,
  'id' | 'product' | 'bedragNu' | 'bedrag' | 'eenheid' | 'ingang' | 'ingediend' | 'voorbeeld'
> & {
  readonly aanbiedernaam: string;
  readonly uitkomst: Verzoekbesluit['uitkomst'] | null;
};

const mostShown = 500;

/** The requests that the hat may see, the newest first; at most five hundred. */
export const tariefverzoekenlijst = defineQuery({
  naam: 'tarieven/tariefverzoekenlijst',
  rollen: verzoeklezers,
  run: (context, { na, aantal = mostShown }: Blad) =>
    rows<VerzoekRij>(
      context.tx,
      sql`select v.id, coalesce(p.naam, v.product) as product, v.bedrag_nu as "bedragNu", v.bedrag, v.eenheid, v.ingang, v.ingediend,
            v.voorbeeld, coalesce(a.naam, v.aanbieder) as aanbiedernaam, b.uitkomst
          from tarieven.tariefverzoeken v
          left join regio.v_aanbieders a on a.aanbieder = v.aanbieder
          left join tarieven.verzoekbesluiten b on b.verband = v.verband and b.verzoek = v.id
          left join lateral (select naam from producten.v_producten p where p.verband = v.verband and p.product = v.product
            order by versie desc limit 1) p on true
          where ${eigenBijVerband('v', context)} and ${na ? sql`(v.ingediend, v.id) < (select l.ingediend, l.id from tarieven.tariefverzoeken l where l.id = ${na})` : sql`true`}
          order by v.ingediend desc, v.id desc limit ${aantal}`,
    ),
});

export type TariefverzoekView = Tariefverzoek & {
  readonly namen: Namen;
  readonly aanbiedernaam: string;
  readonly disciplines: readonly Discipline[];
  /** null for the provider: advice is the region's own until it decided. */
  readonly adviezen: readonly Tariefadvies[] | null;
  readonly besluit: Verzoekbesluit | null;
  readonly eigenTarief: Aanbiedertarief | null;
  /** What the provider showed, without content. */
  readonly bewijzen: readonly Tariefbewijs[];
  readonly documenten: readonly DocumentKop[];
  readonly geschiedenis: readonly Gebeurtenis[];
  /** The disciplines for which this viewer can still advise. */
  readonly teAdviseren: readonly string[];
  readonly magBewijzen: boolean;
  readonly magBesluiten: boolean;
  readonly moetLezen: boolean;
  /** Where it stands among what is still to be decided, for who advises or decides; null for the provider. */
  readonly doorloop: Doorloop | null;
};

/** One request with its figures, advice and decision. */
export const tariefverzoekInzien = defineQuery({
  naam: 'tarieven/tariefverzoek-inzien',
  rollen: verzoeklezers,
  run: async (context, { id }: { readonly id: string }): Promise<TariefverzoekView | null> => {
    const { tx, wie } = context;
    const verzoek = await readVerzoek(tx, id);
    if (!verzoek) return null;
    const { verband, aanbieder } = verzoek;
    const isOwn = wie.hoed.soort === 'verband';
    const disciplines = await leesDisciplines(context, verband);
    const adviezen = await readAdviezen(tx, verband, id);
    const besluit = (await readVerzoekbesluit(tx, verband, id)) ?? null;
    const has = (rol: string) => wie.hoed.rollen.some((own) => own === rol);
    const advised = adviezen.some(({ persoon }) => zelf(wie).includes(persoon));
    const open = disciplines.filter(({ naam }) => !adviezen.some(({ discipline }) => discipline === naam));
    return {
      ...verzoek,
      namen: await leesNamen(context, verband),
      aanbiedernaam: (await readAanbieder(tx, aanbieder))?.naam ?? aanbieder,
      disciplines,
      adviezen: isOwn ? adviezen : null,
      besluit,
      eigenTarief: (await readAanbiedertarief(tx, verband, id)) ?? null,
      bewijzen: await readBewijzen(tx, verzoek),
      documenten: await listDocuments(tx, { soort: 'tariefverzoek', id }),
      geschiedenis: await readHistory(tx, { soort: 'tariefverzoek', id }),
      teAdviseren:
        isOwn && !besluit && !advised ? open.filter(({ rollen }) => rollen.some(has)).map(({ naam }) => naam) : [],
      magBewijzen: has('aanbieder') && !besluit,
      magBesluiten: isOwn && !besluit && open.length === 0 && has('programmadirecteur'),
      moetLezen: (await readTasks(context)).some(
        ({ soort, onderwerp }) => soort === uitslagtaak && onderwerp.id === id,
      ),
      doorloop: isOwn ? doorloopVan(await readOnbesloten(tx, verband), id) : null,
    };
  },
});

export type VerzoekVoorbereiding = {
  readonly tarief: Tarief;
  readonly namen: Namen;
  readonly cijfers: Awaited<ReturnType<typeof leesCijfers>>;
  /** What the model computes with the figures that were filled in. */
  readonly uitkomst: Outcome<{ readonly bedrag: number; readonly berekening: Outcome<unknown> }> | null;
};
type Vraag = { readonly tarief: string; readonly gevraagd: Gevraagd | null };

/** What a provider can ask about a tariff, and what would come of it. */
export const tariefverzoekVoorvertonen = defineQuery({
  naam: 'tarieven/tariefverzoek-voorvertonen',
  rollen: ['aanbieder'],
  run: async (context, { tarief: id, gevraagd }: Vraag): Promise<VerzoekVoorbereiding | null> => {
    const tarief = await readTarief(context.tx, id);
    if (tarief?.staat !== 'vastgesteld') return null;
    const outcome = gevraagd ? await werkVerzoekUit(context, tarief, gevraagd) : null;
    const computed = outcome?.status === 'decided' ? outcome.value.berekend : null;
    return {
      tarief,
      namen: await leesNamen(context, tarief.verband),
      cijfers: await leesCijfers(context, tarief, gevraagd?.ingang ?? laatste(context.vandaag, tarief.van)),
      uitkomst:
        outcome?.status === 'decided' && computed
          ? { ...outcome, value: { bedrag: computed.bedrag, berekening: computed.outcome } }
          : outcome?.status === 'decided'
            ? null
            : outcome,
    };
  },
});
