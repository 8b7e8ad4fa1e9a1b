// SPDX-License-Identifier: EUPL-1.2
import {
  evaluatiegevolgToevoegen,
  evaluatiePlannen,
  evaluatieSchrijven,
  evaluatiestapAfronden,
  evaluatieVaststellen,
  faseZetten,
  motieAfdoen,
  motieAntwoorden,
  motiestapToevoegen,
  motieUitslagVastleggen,
  motieVastleggen,
  ontwikkelopgaveVastleggen,
  ontwikkelopgaveVaststellen,
} from '#modules/beleid';
import type { Stap, Verteller } from '../verteller.ts';

export const opvolging: Stap = {
  titel: 'Een motie, een ontwikkelopgave en een evaluatie',
  vertel: async (verteller) => {
    await verteller.klok(verteller.verhaal.opvolging.op);
    await motie(verteller);
    await ontwikkelopgave(verteller);
    await evaluatie(verteller);
  },
};

async function motie({ verhaal, lukt, wie, zeg }: Verteller): Promise<void> {
  const { schrijver, vaststeller, motie, uitslagen, stemmenOp, motiestap, antwoord } = verhaal.opvolging;
  const { code } = await lukt(schrijver, motieVastleggen, { ...motie, voorbeeld: true });
  for (const [college, uitslag] of Object.entries(uitslagen)) {
    const input = { motie: code, gemeente: wie(college).hoed.code, uitslag, op: stemmenOp };
    await lukt(schrijver, motieUitslagVastleggen, input, college);
  }
  await lukt(schrijver, motiestapToevoegen, { motie: code, ...motiestap });
  await lukt(schrijver, motieAntwoorden, { motie: code, antwoord });
  await lukt(vaststeller, motieAfdoen, { motie: code });
  zeg(`Motie afgedaan door ${wie(vaststeller).naam}`);
}

async function ontwikkelopgave({ verhaal, lukt, wie, zeg }: Verteller): Promise<void> {
  const { schrijver, directeur, ontwikkelopgave, fase } = verhaal.opvolging;
  const { code } = await lukt(schrijver, ontwikkelopgaveVastleggen, { ...ontwikkelopgave, voorbeeld: true });
  await lukt(schrijver, faseZetten, { ontwikkelopgave: code, ...fase });
  await lukt(directeur, ontwikkelopgaveVaststellen, { ontwikkelopgave: code });
  zeg(`Ontwikkelopgave vastgesteld door ${wie(directeur).naam}`);
}

async function evaluatie({ verhaal, lukt, wie, zeg }: Verteller): Promise<void> {
  const { schrijver, directeur, evaluatie, oordelen, conclusie, gevolg } = verhaal.opvolging;
  const { code } = await lukt(schrijver, evaluatiePlannen, { ...evaluatie, voorbeeld: true });
  for (const stap of ['gegevens', 'concept'])
    await lukt(schrijver, evaluatiestapAfronden, { evaluatie: code, stap }, stap);
  await lukt(schrijver, evaluatieSchrijven, { evaluatie: code, oordelen, conclusie });
  await lukt(schrijver, evaluatiegevolgToevoegen, { evaluatie: code, ...gevolg });
  await lukt(directeur, evaluatieVaststellen, { evaluatie: code });
  zeg(`Evaluatie vastgesteld door ${wie(directeur).naam}`);
}
