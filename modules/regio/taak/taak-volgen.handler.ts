// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { ActContext } from '#platform/context';
import type { Gebeurtenis } from '#platform/gebeurtenis';
import { defineHandler, namens } from '#platform/handler';
import type { Rol } from '#platform/hoed';
import { readLeden } from '../pakket/pakket.store.ts';
import { readBelegd, readVerdelingen } from './taak.store.ts';
import { type BelegdeTaak, gemeenterollen, volgacten } from './taak.ts';
import { verdelingDoorvoeren } from './taakverdeling-vaststellen.act.ts';

/** The kind of task on the list of who has a taak of the cooperation. */
export const werktaak = 'regio/taak-uitvoeren';
const ontstaan = 'regio/taak-ontstaan';

const verbandOf = ({ eigenaar, na }: Gebeurtenis): string | undefined =>
  eigenaar.soort === 'verband' ? eigenaar.code : z.object({ verband: z.string() }).safeParse(na).data?.verband;

/** After an act to which a taak is linked, whoever has that taak finds it on the work list [002 §7.4]. */
export const takenVolgen = volgacten.map((act) =>
  defineHandler({
    naam: `regio/taak-volgt-op-${act.replace('/', '-')}`,
    op: act,
    hoeden: (gebeurtenis) => {
      const verband = verbandOf(gebeurtenis);
      return verband ? [namens('verband', verband)] : [];
    },
    run: async (context) => {
      const { tx, wie, vandaag } = context;
      for (const taak of await readBelegd(tx, wie.hoed.code, 'volgt', act, vandaag)) await geefWerk(context, taak, act);
    },
  }),
);

async function geefWerk(context: ActContext, { code, naam, bij, gemeenterol }: BelegdeTaak, na: string): Promise<void> {
  const { tx, wie, vandaag } = context;
  if (bij === 'uitvoeringsorganisatie' || bij === 'samen') await opLijst(context, 'inkoper', code, naam);
  if (bij !== 'gemeente' && bij !== 'samen') return;
  const gemeenten = (await readLeden(tx, wie.hoed.code, vandaag)).map(({ gemeente }) => gemeente);
  await context.gebeurd({
    act: ontstaan,
    onderwerp: { soort: 'samenwerkingstaak', id: code },
    na: { taak: naam, gemeenten, gemeenterol, op: na },
  });
}

const opLijst = (context: ActContext, rol: Rol, code: string, taak: string): Promise<void> =>
  context.taakOpenen({
    rol,
    soort: werktaak,
    onderwerp: { soort: 'samenwerkingstaak', id: code },
    gegevens: { taak },
  });

const news = z.object({ taak: z.string(), gemeenten: z.array(z.string()), gemeenterol: z.enum(gemeenterollen) });

/** The same under the hats of the gemeenten. */
export const taakOntstaan = defineHandler({
  naam: 'regio/taak-bij-gemeenten',
  op: ontstaan,
  hoeden: ({ na }) => (news.safeParse(na).data?.gemeenten ?? []).map((code) => namens('gemeente', code)),
  run: (context, { onderwerp, na }) => {
    const { taak, gemeenterol } = news.parse(na);
    return opLijst(context, gemeenterol, onderwerp.id, taak);
  },
});

const besluit = z.object({
  verband: z.string(),
  volledig: z.literal(true),
  onderwerp: z.object({ soort: z.literal('taakverdeling'), id: z.string() }),
});

/** Gives effect once the last college decided, where the mandate register leaves it to them. */
export const verdelingBesloten = defineHandler({
  naam: 'regio/taakverdeling-doorvoeren',
  op: 'regio/besluit-nemen',
  hoeden: ({ na }) => {
    const found = besluit.safeParse(na).data;
    return found ? [namens('verband', found.verband)] : [];
  },
  run: async (context, gebeurtenis) => {
    const { verband, onderwerp } = besluit.parse(gebeurtenis.na);
    const found = (await readVerdelingen(context.tx, verband, null)).find(({ id }) => id === onderwerp.id);
    if (found?.staat === 'concept') await verdelingDoorvoeren(context, verband, found, gebeurtenis.besluit);
  },
});
