// SPDX-License-Identifier: EUPL-1.2
import { datum, eurocent, exact, roundToEurocent, times } from '#libs/kernel';
import { bekend, type Herkomst, herkomstOf } from '#libs/regiopakket';
import type { ActContext } from '#platform/context';
import type { PakketTarieflijst, TarievenPagina } from '../pack.ts';
import { neemVolgingenOver } from './pakketvolgingen.act.ts';
import { readLijstbedragen, upsertPakketbedrag, upsertTarieflijst } from './tarieflijst.store.ts';
import { vraagVolgtarieven } from './volgtarieven-vragen.act.ts';

type Pagina = Pick<TarievenPagina, 'tarieflijsten' | 'volgingen'>;

/** Takes the lists of the pack with their amounts, and what follows them. What people laid down since stays. */
export async function laadTarieflijsten(
  context: ActContext,
  { tarieflijsten, volgingen }: Pagina,
  titelVan: (herkomst: Herkomst) => string,
): Promise<void> {
  const { tx, wie } = context;
  const verband = wie.hoed.code;
  const stand = async () => new Map((await readLijstbedragen(tx, verband)).map((one) => [one.id, one.bedrag]));
  const before = await stand();
  for (const lijst of tarieflijsten) await laadLijst(context, lijst, titelVan);
  await neemVolgingenOver(context, volgingen, titelVan);
  const changed = (await readLijstbedragen(tx, verband)).filter(({ id, bedrag }) => before.get(id) !== bedrag);
  const lijsten = new Set(changed.map(({ lijst }) => lijst));
  await vraagVolgtarieven(context, ({ lijst }) => lijst !== null && lijsten.has(lijst));
}

async function laadLijst(
  { tx, wie, nu }: ActContext,
  { code, naam, houder, bedragen, ...herkomst }: PakketTarieflijst,
  titelVan: (herkomst: Herkomst) => string,
): Promise<void> {
  const verband = wie.hoed.code;
  const voorbeeld = herkomst.voorbeeld === true;
  const lijst = {
    code,
    naam,
    houder: bekend(houder),
    bron: titelVan(herkomst),
    herkomst: herkomstOf(herkomst),
    voorbeeld,
  };
  await upsertTarieflijst(tx, verband, lijst, { op: nu, door: wie.naam });
  for (const { regel, eenheid, euro, van, vastgesteldOp, ...own } of bekend(bedragen) ?? []) {
    const op = bekend(vastgesteldOp);
    await upsertPakketbedrag(tx, verband, {
      lijst: code,
      regel,
      eenheid,
      bedrag: eurocent(roundToEurocent(times(exact(euro), 100))),
      van: datum(van),
      vastgesteldOp: op === null ? null : datum(op),
      bron: titelVan(own),
      herkomst: herkomstOf(own),
      voorbeeld: own.voorbeeld === true,
      ingevoerd: nu,
      naam: wie.naam,
    });
  }
}
