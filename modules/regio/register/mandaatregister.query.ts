// SPDX-License-Identifier: EUPL-1.2
import { deelnemers } from '#platform/hoed';
import { defineQuery } from '#platform/query';
import { type Gremiumsoort, gremiumsoorten } from '../besluit/mandaat.ts';
import { verbandVan } from '../mandaten.query.ts';
import { leesRegioPagina } from '../pakket/pagina.query.ts';
import { leesContractnamen } from './contractnamen.query.ts';
import type { Mandaatversie } from './mandaatversie.ts';
import { readMandaatversies } from './register.store.ts';
import { registerOp } from './register-op.rule.ts';

type Naam = { readonly code: string; readonly naam: string };

/** A version with the names of what it refers to. */
export type MandaatversieView = Mandaatversie & {
  readonly wie: string | null;
  readonly afstemming: readonly string[];
  readonly teInformeren: readonly string[];
  readonly contractnamen: readonly string[] | null;
};
export type MandaatView = {
  readonly nu: MandaatversieView | null;
  readonly versies: readonly MandaatversieView[];
  readonly handeling: string;
  readonly omschrijving: string;
  readonly code: string;
  readonly vandaag: Temporal.PlainDate;
  readonly magVoorstellen: boolean;
};

/** One entry of the register: how it counts today, and every form it had or will have. */
export const mandaatInzien = defineQuery({
  naam: 'regio/mandaat-inzien',
  rollen: deelnemers,
  run: async (context, { code }: { readonly code: string }): Promise<MandaatView | undefined> => {
    const { tx, wie, vandaag } = context;
    const verband = await verbandVan(context);
    if (!verband) return undefined;
    const versies = (await readMandaatversies(tx, verband)).filter((versie) => versie.code === code);
    const last = versies.at(-1);
    if (!last) return undefined;
    const { pagina } = await leesRegioPagina(context, verband);
    const contracten = await leesContractnamen(context, verband);
    const nameOf = (gremium: string) => pagina.gremia.find((een) => een.code === gremium)?.naam ?? gremium;
    const views = versies.map((versie) => ({
      ...versie,
      wie: versie.beslist === null ? null : nameOf(versie.beslist),
      afstemming: versie.naAfstemmingMet.map(nameOf),
      teInformeren: versie.informeren.map(nameOf),
      contractnamen: versie.contracten === 'alle' ? null : versie.contracten.map((een) => contracten[een] ?? een),
    }));
    const current = registerOp(versies, vandaag)[0]?.versie;
    return {
      code,
      handeling: last.handeling,
      omschrijving: last.omschrijving,
      vandaag,
      nu: views.find(({ versie }) => versie === current) ?? null,
      versies: views.toReversed(),
      magVoorstellen: wie.hoed.soort === 'verband' && mandaatkeuzen.rollen.some((rol) => wie.hoed.rollen.includes(rol)),
    };
  },
});

export type Mandaatkeuzen = {
  readonly gremia: readonly (Naam & { readonly soort: Gremiumsoort })[];
  readonly contracten: readonly Naam[];
  readonly vandaag: Temporal.PlainDate;
};

/** What the form of an entry offers to choose from. */
export const mandaatkeuzen = defineQuery({
  naam: 'regio/mandaatkeuzen',
  rollen: ['programmadirecteur', 'beleidsadviseur'],
  run: async (context, _: Record<never, never>): Promise<Mandaatkeuzen | undefined> => {
    const verband = await verbandVan(context);
    if (!verband) return undefined;
    const { pagina } = await leesRegioPagina(context, verband);
    const contracten = await leesContractnamen(context, verband);
    return {
      gremia: pagina.gremia
        .map(({ code, naam, soort }) => ({ code, naam, soort }))
        .toSorted((a, b) => gremiumsoorten.indexOf(a.soort) - gremiumsoorten.indexOf(b.soort)),
      contracten: Object.entries(contracten).map(([code, naam]) => ({ code, naam })),
      vandaag: context.vandaag,
    };
  },
});
