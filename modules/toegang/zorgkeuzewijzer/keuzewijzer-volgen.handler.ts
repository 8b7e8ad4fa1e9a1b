// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { defineHandler, namens } from '#platform/handler';
import { keuzeaanbodBijwerken } from './keuzeaanbod-bijwerken.act.ts';
import { productenBijwerken } from './producten-bijwerken.act.ts';

const overeenkomst = z.object({ aanbieder: z.string() });
const vanAanbieder = z.object({ verbanden: z.array(z.string()) });

/** An overeenkomst stands: this aanbieder can be chosen from its first day on. It is asked for what people want to know. */
export const keuzeMogelijk = defineHandler({
  naam: 'toegang/keuze-mogelijk',
  op: 'contracten/overeenkomst-laten-ingaan',
  hoeden: ({ eigenaar, na }) => {
    const { data } = overeenkomst.safeParse(na);
    return data ? [namens('verband', eigenaar.code), namens('aanbieder', data.aanbieder)] : [];
  },
  run: async (context, { eigenaar, na }) => {
    const { hoed } = context.wie;
    const { aanbieder } = overeenkomst.parse(na);
    if (hoed.soort === 'verband') return keuzeaanbodBijwerken(context, hoed.code, aanbieder);
    await context.taakOpenen({
      rol: 'aanbieder',
      soort: 'toegang/wachttijden-melden',
      onderwerp: { soort: 'eigen-keuzeaanbod', id: eigenaar.code },
    });
  },
});

/** What an aanbieder itself keeps: its wait times, and where it works. */
const vanDeAanbieder = ['toegang/wachttijden-melden', 'toegang/aanbiederprofiel-vastleggen'].map((op) =>
  defineHandler({
    naam: `toegang/keuzeaanbod-na-${op.slice('toegang/'.length)}`,
    op,
    hoeden: ({ na }) => vanAanbieder.parse(na).verbanden.map((verband) => namens('verband', verband)),
    run: ({ tx, wie }, { eigenaar }) => keuzeaanbodBijwerken({ tx }, wie.hoed.code, eigenaar.code),
  }),
);

/** Products that were adopted or changed, or of which the last day is known. */
const vanHetProductenboek = [
  'producten/productenboek-vaststellen',
  'producten/product-wijzigen',
  'producten/einde-besluiten',
].map((op) =>
  defineHandler({
    naam: `toegang/wijzerproducten-na-${op.slice('producten/'.length)}`,
    op,
    hoeden: ({ eigenaar }) => [namens('verband', eigenaar.code)],
    run: productenBijwerken,
  }),
);

/** Something was decided about the verband itself, such as who takes part in it. */
const vanHetVerband = defineHandler({
  naam: 'toegang/keuzeaanbod-na-voorstel',
  op: 'regio/voorstel-uitvoeren',
  hoeden: ({ eigenaar }) => [namens('verband', eigenaar.code)],
  run: ({ tx, wie }) => keuzeaanbodBijwerken({ tx }, wie.hoed.code, null),
});

export const keuzewijzerVolgen = [keuzeMogelijk, ...vanDeAanbieder, ...vanHetProductenboek, vanHetVerband];
