// SPDX-License-Identifier: EUPL-1.2
import { type Herkomst, herkomstOf } from '#libs/regiopakket';
import type { QueryContext } from '#platform/context';
import { type Gebeurtenis, readHistory } from '#platform/gebeurtenis';
import { deelnemers } from '#platform/hoed';
import { type Collega, listColleagues } from '#platform/identiteit';
import { defineQuery } from '#platform/query';
import { besluitendeSoorten, type Mandaat } from '../besluit/mandaat.ts';
import { verbandVan } from '../mandaten.query.ts';
import type { RegioPagina } from '../pack.ts';
import { leesRegioPagina } from '../pakket/pagina.query.ts';
import { readLidnamen } from '../pakket/pakket.store.ts';
import { leesRegister } from '../register/register.query.ts';
import { loopt } from '../samenwerking/deelname.ts';
import { type BewaardeZetel, readZetels } from './zetel.store.ts';

type Gremium = RegioPagina['gremia'][number];
export type GremiumRij = Pick<Gremium, 'code' | 'naam' | 'soort' | 'per' | 'omschrijving'> & {
  /** Names of who have a seat today. */
  readonly zitting: readonly string[];
  /** Nobody was ever given a seat: whoever has the role decides. */
  readonly samenstellingOnbekend: boolean;
  readonly mandaten: number;
};

/** The bodies of the verband, who sits in them today and about how much they decide. */
export const gremialijst = defineQuery({
  naam: 'regio/gremialijst',
  rollen: deelnemers,
  run: async (context, _: Record<never, never>): Promise<readonly GremiumRij[] | undefined> => {
    const verband = await verbandVan(context);
    if (!verband) return undefined;
    const { pagina } = await leesRegioPagina(context, verband);
    const zetels = await readZetels(context.tx, verband);
    const register = await leesRegister(context, verband);
    return pagina.gremia.map(({ code, naam, soort, per, omschrijving }) => {
      const own = zetels.filter(({ gremium }) => gremium === code);
      return {
        ...{ code, naam, soort, per, omschrijving },
        zitting: own.filter((zetel) => loopt(zetel, context.vandaag)).map((zetel) => zetel.naam),
        samenstellingOnbekend: own.length === 0,
        mandaten: register.filter(({ beslist }) => beslist === code).length,
      };
    });
  },
});

export type GremiumView = Pick<Gremium, 'code' | 'naam' | 'soort' | 'per' | 'omschrijving'> & {
  readonly herkomst: Herkomst;
  readonly vandaag: Temporal.PlainDate;
  readonly zetels: readonly (BewaardeZetel & { readonly gemeentenaam: string | null; readonly loopt: boolean })[];
  readonly mandaten: readonly Mandaat[];
  /** A role decides for this kind of body as long as nobody has a seat in it. */
  readonly rolBeslist: boolean;
  /** Who can be given a seat by the viewer; null when it is not the viewer's to give. */
  readonly kandidaten: readonly Collega[] | null;
  readonly geschiedenis: readonly Gebeurtenis[];
};

/** One body: who sits in it since when, who did before, and about what it decides. */
export const gremiumInzien = defineQuery({
  naam: 'regio/gremium-inzien',
  rollen: deelnemers,
  run: async (context, { code }: { readonly code: string }): Promise<GremiumView | undefined> => {
    const { tx, vandaag } = context;
    const verband = await verbandVan(context);
    if (!verband) return undefined;
    const { pagina } = await leesRegioPagina(context, verband);
    const gremium = pagina.gremia.find((een) => een.code === code);
    if (!gremium) return undefined;
    const lidnamen = await readLidnamen(tx, verband);
    const nameOf = (gemeente: string | null) => lidnamen.find((een) => een.gemeente === gemeente)?.naam ?? gemeente;
    const { naam, soort, per, omschrijving } = gremium;
    return {
      ...{ code, naam, soort, per, omschrijving, vandaag, herkomst: herkomstOf(gremium) },
      zetels: (await readZetels(tx, verband))
        .filter((zetel) => zetel.gremium === code)
        .map((zetel) => ({ ...zetel, gemeentenaam: nameOf(zetel.gemeente), loopt: loopt(zetel, vandaag) })),
      mandaten: (await leesRegister(context, verband)).filter(({ beslist }) => beslist === code),
      rolBeslist: besluitendeSoorten.includes(soort),
      kandidaten: magSamenstellen(context, gremium) ? await listColleagues(context) : null,
      geschiedenis: await readHistory(tx, { soort: 'gremium', id: code }),
    };
  },
});

/** Whoever keeps the composition: the own gemeente for its own bodies, the verband for those that are of all. */
export function magSamenstellen({ wie }: Pick<QueryContext, 'wie'>, { per }: Pick<Gremium, 'per'>): boolean {
  if (per === 'gemeente') return wie.hoed.soort === 'gemeente' && wie.hoed.rollen.includes('college');
  return wie.hoed.soort === 'verband' && samenstellers.some((rol) => wie.hoed.rollen.includes(rol));
}
const samenstellers = ['programmadirecteur', 'beleidsadviseur'] as const;
