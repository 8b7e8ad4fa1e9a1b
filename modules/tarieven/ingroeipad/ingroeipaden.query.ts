// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Datum, Eurocent } from '#libs/kernel';
import { type BesluitView, besluitenOver, readAanbieder, verbandVan } from '#modules/regio';
import { rows } from '#platform/database';
import { defineQuery } from '#platform/query';
import { readTasks } from '#platform/taak';
import { leesNamen, lezers } from '../tarief/namen.query.ts';
import { leesTeBeprijzen } from '../tarief/producten.query.ts';
import { volgingVan } from '../volgen/volgers.query.ts';
import { readVolgingen } from '../volgen/volging.store.ts';
import { readIngroeipad } from './ingroeipad.store.ts';
import { eindigtGoed, type Ingroeipad } from './ingroeipad.ts';
import { leestaak } from './ingroeipad-lezen.act.ts';
import { eindeNu } from './ingroeipaden-vragen.act.ts';

export type IngroeipadRij = Pick<
  Ingroeipad,
  'id' | 'product' | 'eenheid' | 'oud' | 'eindbedrag' | 'staat' | 'voorbeeld'
> & {
  readonly productNaam: string;
  readonly aanbiedernaam: string;
  readonly van: string;
  readonly lijstVanaf: string;
};
export type IngroeipadenView = {
  readonly paden: readonly IngroeipadRij[];
  readonly magVoorstellen: boolean;
  /** What can be chosen for a new path: products that follow something, and providers. */
  readonly producten: readonly { readonly product: string; readonly naam: string; readonly contract: string }[];
  readonly aanbieders: readonly { readonly aanbieder: string; readonly naam: string }[];
  readonly caos: Readonly<Record<string, string>>;
};

/** The paths that the hat may see, the newest first; a provider sees its own that were decided on. */
export const ingroeipadenInzien = defineQuery({
  naam: 'tarieven/ingroeipaden-inzien',
  rollen: lezers,
  run: async (context, _: Record<never, never>): Promise<IngroeipadenView | null> => {
    const { tx, wie } = context;
    const verband = await verbandVan(context);
    if (!verband) return null;
    const paden = await rows<IngroeipadRij>(
      tx,
      sql`select i.id, i.product, coalesce(p.naam, i.product) as "productNaam", i.eenheid, i.oud, i.eindbedrag, i.staat, i.voorbeeld,
            coalesce(a.naam, i.aanbieder) as aanbiedernaam, i.stappen -> 0 ->> 'van' as van, i.stappen -> -1 ->> 'van' as "lijstVanaf"
          from tarieven.ingroeipaden i
          left join regio.v_aanbieders a on a.aanbieder = i.aanbieder
          left join lateral (select naam from producten.v_producten p where p.verband = i.verband and p.product = i.product
            order by versie desc limit 1) p on true
          where i.verband = ${verband} order by i.ingediend desc limit 500`,
    );
    const magVoorstellen = wie.hoed.soort === 'verband' && wie.hoed.rollen.includes('inkoper');
    if (!magVoorstellen) return { paden, magVoorstellen, producten: [], aanbieders: [], caos: {} };
    const volgingen = await readVolgingen(tx, verband);
    const producten = (await leesTeBeprijzen(context, verband)).filter((one) => volgingVan(volgingen, one));
    return {
      paden,
      magVoorstellen,
      producten: producten.map(({ product, naam, contract }) => ({ product, naam, contract })),
      aanbieders: await rows(tx, sql`select aanbieder, naam from regio.v_aanbieders order by naam limit 2000`),
      caos: (await leesNamen(context, verband)).caos,
    };
  },
});

export type IngroeipadView = Ingroeipad & {
  readonly aanbiedernaam: string;
  readonly productNaam: string;
  readonly tarieven: readonly { readonly van: Datum; readonly tot: Datum | null; readonly bedrag: Eurocent }[];
  readonly besluiten: readonly BesluitView[];
  readonly magBesluiten: boolean;
  readonly magIntrekken: boolean;
  /** Where the path ends by what is known now, when that is something else and somebody must look; for who may. */
  readonly eindeNu: Eurocent | null;
  readonly caoNaam: string | null;
  /** It is on the work list of this aanbieder. */
  readonly moetLezen: boolean;
};

/** One path: what was agreed and where, what came of it, and the decision. */
export const ingroeipadInzien = defineQuery({
  naam: 'tarieven/ingroeipad-inzien',
  rollen: lezers,
  run: async (context, { id }: { readonly id: string }): Promise<IngroeipadView | null> => {
    const { tx, wie } = context;
    const pad = await readIngroeipad(tx, id);
    if (!pad) return null;
    const isOwn = wie.hoed.soort === 'verband';
    const open = pad.staat === 'voorgesteld' && isOwn;
    const has = (...asked: readonly string[]) => wie.hoed.rollen.some((rol) => asked.includes(rol));
    const { producten, caos } = await leesNamen(context, pad.verband);
    const einde = pad.staat === 'vastgesteld' && isOwn && has('inkoper') ? await eindeNu(context, pad) : null;
    return {
      ...pad,
      aanbiedernaam: (await readAanbieder(tx, pad.aanbieder))?.naam ?? pad.aanbieder,
      productNaam: producten[pad.product] ?? pad.product,
      caoNaam: pad.cao && (caos[pad.cao] ?? pad.cao),
      eindeNu: einde !== null && eindigtGoed(pad, einde) ? null : einde,
      moetLezen: (await readTasks(context)).some(({ soort, onderwerp }) => soort === leestaak && onderwerp.id === id),
      tarieven: await rows(
        tx,
        sql`select van, tot, bedrag from tarieven.aanbiedertarieven where verband = ${pad.verband} and ingroeipad = ${id} order by van`,
      ),
      besluiten: await besluitenOver(tx, 'ingroeipad', id),
      magBesluiten: open && has('bestuurder', 'programmadirecteur'),
      magIntrekken: open && has('inkoper'),
    };
  },
});
