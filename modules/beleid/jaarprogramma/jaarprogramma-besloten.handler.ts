// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { datum } from '#libs/kernel';
import { readLeden } from '#modules/regio';
import type { ActContext } from '#platform/context';
import type { Gebeurtenis } from '#platform/gebeurtenis';
import { defineHandler, namens } from '#platform/handler';
import { handeling } from './beslisser.query.ts';
import { readJaarprogramma, readJaarprogrammas, setStaat } from './jaarprogramma.store.ts';
import { type Jaarprogramma, magDat } from './jaarprogramma.ts';
import { readRapportages } from './rapportage.store.ts';

export const rapportagetaak = 'beleid/bestuursrapportage-vastleggen';
const verantwoordingtaak = 'beleid/jaarprogramma-verantwoorden';

const news = z.object({
  verband: z.string(),
  handeling: z.literal(handeling),
  onderwerp: z.object({ soort: z.literal('jaarprogramma'), id: z.string() }),
  volledig: z.literal(true),
});
const concerning = ({ na }: Gebeurtenis) => news.safeParse(na).data;

/** When all who must decide have done so, the programme counts: the version before it ends, and the reports of the year are on the work list. */
export const jaarprogrammaBesloten = defineHandler({
  naam: 'beleid/jaarprogramma-besloten',
  op: 'regio/besluit-nemen',
  hoeden: (gebeurtenis) => {
    const besluit = concerning(gebeurtenis);
    return besluit ? [namens('verband', besluit.verband)] : [];
  },
  run: async (context, gebeurtenis) => {
    const { verband, onderwerp } = news.parse(gebeurtenis.na);
    const [jaar = 0, versie = 0] = onderwerp.id.split('.').map(Number);
    const programma = await readJaarprogramma(context.tx, verband, jaar, versie);
    if (!programma || !magDat(programma.staat, 'vaststellen')) return;
    const earlier = (await readJaarprogrammas(context.tx, verband)).filter(
      (one) => one.jaar === jaar && one.staat === 'vastgesteld',
    );
    for (const one of earlier) {
      await setStaat(context.tx, verband, jaar, one.versie, 'vervangen');
      await herinneringenAfronden(context, one);
    }
    await setStaat(context.tx, verband, jaar, versie, 'vastgesteld');
    const leden = await readLeden(context.tx, verband, datum(`${jaar}-01-01`));
    const gemaakt = (await readRapportages(context.tx, verband, jaar)).length;
    for (const herinnering of herinneringenVan(programma, gemaakt)) await herinner(context, jaar, herinnering);
    await context.gebeurd({
      act: 'beleid/jaarprogramma-besloten',
      onderwerp: { soort: 'jaarprogramma', id: String(jaar) },
      voor: { staat: programma.staat },
      na: { staat: 'vastgesteld', verband, jaar, versie, gemeenten: leden.map(({ gemeente }) => gemeente) },
    });
  },
});

type Herinnering = { readonly soort: string; readonly uiterlijk: Temporal.PlainDate };

/** One for each report of the year that is still to be made, and one for its account, each with its own day. */
const herinneringenVan = ({ rapportages, verantwoordingTot }: Jaarprogramma, gemaakt = 0): readonly Herinnering[] => [
  ...rapportages.slice(gemaakt).map((uiterlijk) => ({ soort: rapportagetaak, uiterlijk })),
  ...(verantwoordingTot ? [{ soort: verantwoordingtaak, uiterlijk: verantwoordingTot }] : []),
];

/** Nothing more is asked about the year by this version. */
export async function herinneringenAfronden(context: ActContext, programma: Jaarprogramma): Promise<void> {
  for (const { soort, uiterlijk } of herinneringenVan(programma))
    await context.taakAfronden(soort, `${programma.jaar}.${uiterlijk}`);
}

const herinner = (context: ActContext, jaar: number, { soort, uiterlijk }: Herinnering): Promise<void> =>
  context.taakOpenen({
    rol: 'beleidsadviseur',
    soort,
    onderwerp: { soort: 'jaarprogramma', id: `${jaar}.${uiterlijk}` },
    gegevens: { jaar: String(jaar) },
    uiterlijk,
  });
