// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import { geheel, keuze, tekst, vinkje } from '#platform/invoer';
import { leesAanbiederfeiten } from '../aanbiederstype/aanbiederfeiten.query.ts';
import { leesModelwinst } from './modelwinst.query.ts';
import { winstSignaal } from './winst-signaal.rule.ts';
import { insertWinstcijfer } from './winstcijfer.store.ts';
import { gebieden } from './winstcijfer.ts';

const self = 'leveranciers/winstcijfer-vastleggen';
const most = 1_000_000_000_000;

/** Writes down what an aanbieder earned and spent in a year, with where that was read. More than the model: someone must look. */
export const winstcijferVastleggen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['inkoper'],
  invoer: z.object({
    aanbieder: z.string().regex(/^\d{8}$/, 'Een AGB-code heeft acht cijfers.'),
    jaar: geheel(2000, 2100),
    gebied: keuze(gebieden).meta({ description: 'Alleen de zorg voor deze regio, of de hele organisatie.' }),
    opbrengsten: geheel(1, most).meta({ description: 'Hele eurocenten.' }),
    kosten: geheel(0, most).meta({ description: 'Hele eurocenten.' }),
    bron: tekst(500),
    voorbeeld: vinkje(),
  }),
  run: async (context, { aanbieder, jaar, ...cijfer }) => {
    const { tx, wie, nu, vandaag, omgeving } = context;
    const verband = wie.hoed.code;
    if (!(await leesAanbiederfeiten(context, verband, aanbieder)))
      return refused(reason('aanbieder-zonder-overeenkomst', {}, 'aanbieder'));
    if (jaar >= vandaag.year) return refused(reason('winst-jaar-loopt', { jaar }, 'jaar'));
    const model = await leesModelwinst(context, verband);
    const outcome = winstSignaal(cijfer, model);
    const bewijs = {
      rule: 'leveranciers/winst-signaal',
      software: omgeving.versie,
      peildatum: vandaag.toString(),
      input: { cijfer, model },
      outcome,
    };
    const id = newId();
    const wieSchreef = { ingevoerd: nu, persoon: wie.persoon, naam: wie.naam };
    await insertWinstcijfer(tx, verband, { id, aanbieder, jaar, ...cijfer, bewijs, ...wieSchreef });
    const onderwerp = { soort: 'winstcijfer', id: `${aanbieder}.${jaar}` };
    await context.taakAfronden('leveranciers/winstsignaal-afhandelen', onderwerp.id);
    if (outcome.value.signaal)
      await context.taakOpenen({
        rol: 'inkoper',
        soort: 'leveranciers/winstsignaal-afhandelen',
        onderwerp,
        gegevens: { aanbieder, jaar: String(jaar), marge: outcome.value.marge, model: outcome.value.model },
      });
    await context.gebeurd({ act: self, onderwerp, bewijs, na: { jaar, gebied: cijfer.gebied, bron: cijfer.bron } });
    return decided({ winstcijfer: id, aanbieder }, outcome.steps);
  },
});
