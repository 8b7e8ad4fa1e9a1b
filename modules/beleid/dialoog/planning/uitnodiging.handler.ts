// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { datum } from '#libs/kernel';
import type { Gebeurtenis } from '#platform/gebeurtenis';
import { defineHandler, type Handler, namens } from '#platform/handler';

const news = z.object({
  naam: z.string(),
  aanbieders: z.array(z.string()),
  dag: z.string().nullable(),
  reagerenTot: z.string().nullable(),
});
const newsOf = ({ na }: Gebeurtenis) => news.parse(na);

/** Every aanbieder that is invited finds on its work list what is asked: to say whether it comes, and to react in time. */
export const uitnodigingMelden = defineHandler({
  naam: 'beleid/uitnodiging-melden',
  op: 'beleid/dialoog-uitnodigen',
  hoeden: (gebeurtenis) => newsOf(gebeurtenis).aanbieders.map((aanbieder) => namens('aanbieder', aanbieder)),
  run: async (context, gebeurtenis) => {
    const { naam, dag, reagerenTot } = newsOf(gebeurtenis);
    const { onderwerp } = gebeurtenis;
    const ask = (soort: string, uiterlijk: string) =>
      context.taakOpenen({ rol: 'aanbieder', soort, onderwerp, gegevens: { naam }, uiterlijk: datum(uiterlijk) });
    if (dag) await ask('beleid/komst-melden', dag);
    if (reagerenTot) await ask('beleid/reacties-indienen', reagerenTot);
  },
});

const vraag = z.object({ dialoog: z.string(), aanbieders: z.array(z.string()), reagerenTot: z.string().nullable() });

/** After the invitations went out there is something new to react to, or more time to do so: it is asked again. */
const opnieuwVragen = (naam: string, op: string): Handler =>
  defineHandler({
    naam,
    op,
    hoeden: ({ na }) => vraag.parse(na).aanbieders.map((aanbieder) => namens('aanbieder', aanbieder)),
    run: async (context, { na, onderwerp }) => {
      const { dialoog, reagerenTot } = vraag.parse(na);
      if (reagerenTot === null) return;
      const soort = 'beleid/reacties-indienen';
      await context.taakAfronden(soort, onderwerp.id);
      await context.taakOpenen({
        rol: 'aanbieder',
        soort,
        onderwerp,
        gegevens: { naam: dialoog },
        uiterlijk: datum(reagerenTot),
      });
    },
  });

export const reactievragen: readonly Handler[] = [
  opnieuwVragen('beleid/meer-tijd-melden', 'beleid/reactietijd-verlengen'),
  opnieuwVragen('beleid/stuk-melden', 'beleid/stuk-toevoegen'),
  opnieuwVragen('beleid/bestand-melden', 'beleid/stuk-bestand-toevoegen'),
  opnieuwVragen('beleid/versie-melden', 'beleid/stuk-vernieuwen'),
];

const moved = z.object({ naam: z.string(), dag: z.string(), aanbieders: z.array(z.string()) });
const movedFor = ({ na }: Gebeurtenis) => moved.parse(na).aanbieders.map((aanbieder) => namens('aanbieder', aanbieder));

/** A meeting that was added or moved after the invitations went out: does the aanbieder come then? */
export const bijeenkomstMelden = defineHandler({
  naam: 'beleid/bijeenkomst-melden',
  op: 'beleid/bijeenkomst-plannen',
  hoeden: movedFor,
  run: async (context, { na, onderwerp }) => {
    const { naam, dag } = moved.parse(na);
    await context.taakAfronden('beleid/komst-melden', onderwerp.id);
    await context.taakOpenen({
      rol: 'aanbieder',
      soort: 'beleid/komst-melden',
      onderwerp,
      gegevens: { naam },
      uiterlijk: datum(dag),
    });
  },
});

/** A meeting that does not go on. */
export const afgelastingMelden = defineHandler({
  naam: 'beleid/afgelasting-melden',
  op: 'beleid/bijeenkomst-afgelasten',
  hoeden: movedFor,
  run: async (context, { na, onderwerp }) => {
    const { naam, dag } = moved.parse(na);
    await context.taakOpenen({
      rol: 'aanbieder',
      soort: 'beleid/afgelasting-lezen',
      onderwerp,
      gegevens: { naam, dag },
    });
  },
});
