// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { leesContract } from '#modules/beleid';
import type { ActContext } from '#platform/context';
import { defineHandler, type Handler, namens } from '#platform/handler';
import { readBetrokkenen } from './aanbieders.query.ts';
import { aanbiedersVragen, genoemdeAanbieders } from './aanbieders-vragen.handler.ts';
import { readProcesMetVoorstel, sluitProces } from './proces.store.ts';
import { readEigenReacties, telReacties } from './reactie/tariefreactie.store.ts';
import { readUitvraagVan } from './uitvraag/uitvraag.store.ts';
import { opgavetaak } from './uitvraag/uitvraag-melden.handler.ts';

const reactietaak = 'tarieven/tariefreacties-indienen';
const antwoordtaak = 'tarieven/tariefreacties-beantwoorden';

/** Tariffs are there to read and to react to. */
const isIngediend = async ({ tx, wie }: ActContext, proces: string): Promise<boolean> =>
  (await readEigenReacties(tx, wie.hoed.code, proces)).some(({ ingediend }) => ingediend);
const vragen = (naam: string, op: string) => aanbiedersVragen({ naam, op, taak: reactietaak, isIngediend });

const handedIn = z.object({ verband: z.string(), contract: z.string() });

/** Reactions came in: they are to be answered. The task names nobody. */
const reactiesOntvangen = defineHandler({
  naam: 'tarieven/reacties-ontvangen',
  op: reactietaak,
  hoeden: ({ na }) => [namens('verband', handedIn.parse(na).verband)],
  run: async (context, { na, onderwerp }) => {
    const { verband, contract } = handedIn.parse(na);
    await telReacties(context.tx, verband, onderwerp.id);
    await context.taakOpenen({
      rol: 'inkoper',
      soort: antwoordtaak,
      onderwerp,
      gegevens: { contract: (await leesContract(context, verband, contract))?.naam ?? contract },
    });
  },
});

const named = z.object({ contract: z.string() });

/** The answers are there: for whoever reacted, something to read; for all, nothing more to hand in. */
const antwoordenMelden = defineHandler({
  naam: 'tarieven/antwoorden-melden',
  op: 'tarieven/tariefantwoorden-vrijgeven',
  hoeden: genoemdeAanbieders,
  run: async (context, { na, onderwerp }) => {
    await context.taakAfronden(reactietaak, onderwerp.id);
    const own = await readEigenReacties(context.tx, context.wie.hoed.code, onderwerp.id);
    if (!own.some(({ ingediend }) => ingediend)) return;
    await context.taakOpenen({
      rol: 'aanbieder',
      soort: 'tarieven/tariefantwoorden-lezen',
      onderwerp,
      gegevens: { contract: named.parse(na).contract },
    });
  },
});

const einde = ['tarieven/tariefproces-staken', 'tarieven/tariefproces-afronden'] as const;

/** A process that ended asks nothing of aanbieders any more. */
const afzeggen = (op: (typeof einde)[number]): Handler =>
  defineHandler({
    naam: `${op}-afzeggen`,
    op,
    hoeden: genoemdeAanbieders,
    run: async (context, { na, onderwerp }) => {
      const uitvraag = z.object({ uitvraag: z.string().nullable() }).safeParse(na).data?.uitvraag;
      await context.taakAfronden(reactietaak, onderwerp.id);
      if (uitvraag) await context.taakAfronden(opgavetaak, uitvraag);
    },
  });

const adopted = z.object({ verband: z.string() });

/** The proposal of a process was adopted: with that it is done. */
const procesAfronden = defineHandler({
  naam: 'tarieven/tariefproces-afronden',
  op: 'tarieven/voorstel-doorvoeren',
  hoeden: ({ na }) => {
    const news = adopted.safeParse(na).data;
    return news ? [namens('verband', news.verband)] : [];
  },
  run: async (context, { onderwerp, na }) => {
    const { tx, nu } = context;
    const proces = await readProcesMetVoorstel(tx, adopted.parse(na).verband, onderwerp.id);
    if (!proces || !(await sluitProces(tx, proces, { naar: 'afgerond', op: nu }))) return;
    const { verband, id, contract, jaar } = proces;
    await context.taakAfronden(antwoordtaak, id);
    await context.gebeurd({
      act: 'tarieven/tariefproces-afronden',
      onderwerp: { soort: 'tariefproces', id },
      voor: 'lopend',
      na: {
        contract,
        jaar,
        uitvraag: (await readUitvraagVan(tx, verband, id))?.id ?? null,
        aanbieders: await readBetrokkenen(tx, proces),
      },
    });
  },
});

export const procesmeldingen: readonly Handler[] = [
  vragen('tarieven/presentatie-melden', 'tarieven/tarieven-presenteren'),
  vragen('tarieven/reactietijd-melden', 'tarieven/tariefreactietijd-verlengen'),
  reactiesOntvangen,
  antwoordenMelden,
  procesAfronden,
  ...einde.map(afzeggen),
];
