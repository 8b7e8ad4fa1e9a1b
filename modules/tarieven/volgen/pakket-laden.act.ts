// SPDX-License-Identifier: EUPL-1.2
import { datum, eurocent, exact, roundToEurocent, times } from '#libs/kernel';
import { bekend, type Herkomst, herkomstOf } from '#libs/regiopakket';
import type { ActContext } from '#platform/context';
import type { PakketTarieflijst, PakketVolging, TarievenPagina } from '../pack.ts';
import { readLijstbedragen, upsertPakketbedrag, upsertTarieflijst } from './tarieflijst.store.ts';
import { insertVolging, readVolgingen, sluitPakketvolgingen, wasVolging } from './volging.store.ts';
import { volgingenToetsen } from './volgingen-toetsen.rule.ts';
import { vraagVolgtarieven } from './volgtarieven-vragen.act.ts';

/** The kind of task that says that a rule of the pack was not taken. */
export const nagaan = 'tarieven/volging-nagaan';

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
  await laadVolgingen(context, volgingen, titelVan);
  const changed = (await readLijstbedragen(tx, verband)).filter(({ id, bedrag }) => before.get(id) !== bedrag);
  for (const { lijst, van } of changed) await vraagVolgtarieven(context, (volging) => volging.lijst === lijst, van);
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

/** A rule that would make a ring with what people laid down is not taken: somebody is asked to look at it. */
async function laadVolgingen(
  context: ActContext,
  volgingen: readonly PakketVolging[],
  titelVan: (herkomst: Herkomst) => string,
): Promise<void> {
  const { tx, wie, nu } = context;
  const verband = wie.hoed.code;
  await sluitPakketvolgingen(tx, verband, volgingen, nu);
  for (const {
    contract,
    product = null,
    lijst = null,
    regel = null,
    volgtProduct = null,
    procent = '100',
    ...herkomst
  } of volgingen) {
    if (await wasVolging(tx, verband, contract, product)) continue;
    const known = await readVolgingen(tx, verband);
    const ring = volgingenToetsen(
      [...known, { product, volgtProduct }].flatMap((one) =>
        one.product !== null && one.volgtProduct !== null ? { product: one.product, volgt: one.volgtProduct } : [],
      ),
    );
    if (ring.status === 'refused') {
      const leden = String(ring.reasons[0]?.figures?.['leden'] ?? product);
      const onderwerp = { soort: 'tarieflijsten', id: `${contract}.${product ?? ''}` };
      await context.taakOpenen({ rol: 'inkoper', soort: nagaan, onderwerp, gegevens: { leden } });
      continue;
    }
    const bron = titelVan(herkomst);
    const wat = { contract, product, lijst, regel, volgtProduct, procent, bron, herkomst: herkomstOf(herkomst) };
    await insertVolging(tx, verband, { ...wat, vastgelegd: nu, naam: wie.naam });
  }
}
