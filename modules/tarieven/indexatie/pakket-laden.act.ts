// SPDX-License-Identifier: EUPL-1.2

import { datum } from '#libs/kernel';
import { bekend, herkomstOf } from '#libs/regiopakket';
import type { ActContext } from '#platform/context';
import type { GeladenPakket } from '#platform/deur';
import { pagina } from '../pack.ts';
import { laadTarieflijsten } from '../volgen/pakket-laden.act.ts';
import { titelgever } from '../volgen/pakketvolgingen.act.ts';
import { upsertPakketcijfer } from './indexcijfer.store.ts';
import { replaceIndexkalender } from './indexkalender.store.ts';

/** Takes from the pack the index figures, the calendar of their publication, and the lists that tariffs follow. */
export async function pakketLaden(context: ActContext, pakket: GeladenPakket): Promise<void> {
  const { tx, wie, nu } = context;
  const page = pagina.optional().parse(pakket.paginas['tarieven']);
  if (!page) return;
  const { indexcijfers, indexkalender, keuzes } = page;
  const titels = new Map(pakket.kop.documenten.map(({ code, titel }) => [code, titel]));
  for (const { reeks, jaar, stand, procent, gepubliceerd, ...herkomst } of indexcijfers) {
    const op = bekend(gepubliceerd);
    await upsertPakketcijfer(tx, wie.hoed.code, {
      reeks,
      jaar,
      stand,
      procent,
      gepubliceerd: op === null ? null : datum(op),
      bron: titels.get(herkomst.bron?.document ?? '') ?? herkomst.toelichting ?? 'regiopakket',
      herkomst: herkomstOf(herkomst),
      voorbeeld: herkomst.voorbeeld === true,
      ingevoerd: nu,
      naam: wie.naam,
    });
  }
  const reeksen = keuzes.indexatie.gewichten.map(({ reeks }) => reeks);
  const kalender = indexkalender.map(({ code, naam, stand, maand, jarenVooraf }) => ({
    code,
    naam,
    stand,
    maand,
    jarenVooraf,
    reeksen,
  }));
  await replaceIndexkalender(tx, wie.hoed.code, kalender);
  await laadTarieflijsten(context, page, titelgever(pakket.kop));
}
