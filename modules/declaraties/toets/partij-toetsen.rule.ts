// SPDX-License-Identifier: EUPL-1.2
import type { Partijfeiten, Prestatiefeiten } from '../prestatie/feiten.ts';
import type { Clientregels, Prestatie } from '../prestatie/prestatie.ts';
import type { Bevinding } from './bevinding.ts';
import { vreemdeRegels } from './client-toetsen.rule.ts';
import type { Nummerhouders } from './nummerhouders.ts';
import { prestatieBevindingen } from './prestatie-toetsen.rule.ts';
import { Stand } from './stand.ts';

/** One line with what was known and what came of it; without bevindingen it is granted. */
export type Getoetst = {
  readonly client: string;
  readonly prestatie: Prestatie;
  readonly feiten: Prestatiefeiten;
  readonly bevindingen: readonly Bevinding[];
};

/** What the lines of one message must know of those that came before them, also under other clients. */
export type Berichtgeheugen = {
  readonly houders: Nummerhouders;
  /** Lines with a reference that an earlier line has. */
  readonly herhaald: ReadonlySet<Prestatie>;
};

/**
 * Judges the lines of whole clients: credits first, then debets, each with what the lines before it changed (OP366).
 * A toewijzing is one client's, so what lines do to each other stays within a client, and a message of any size can be
 * judged some clients at a time; `bericht` carries what is not. @returns the lines in the order of the message
 */
export function partijToetsen(
  clienten: readonly Clientregels[],
  declaratieEind: string,
  weet: Partijfeiten,
  bericht: Berichtgeheugen,
): readonly Getoetst[] {
  const vreemd = vreemdeRegels(clienten, weet.toewijzingen, bericht.houders);
  const weten = { declaratieEind, weet, bericht, stand: new Stand(weet) };
  const getoetst: Getoetst[] = [];
  for (const soort of ['C', 'D'] as const) {
    let [at, nummer] = [0, 0];
    for (const { client, prestaties } of clienten) {
      const vreemdHier = vreemd[nummer++] ?? [];
      for (const prestatie of prestaties) {
        if (prestatie.soort === soort) getoetst[at] = toets(prestatie, client, vreemdHier, weten);
        at += 1;
      }
    }
  }
  return getoetst;
}

type Weten = {
  readonly declaratieEind: string;
  readonly weet: Partijfeiten;
  readonly bericht: Berichtgeheugen;
  readonly stand: Stand;
};

function toets(
  prestatie: Prestatie,
  client: string,
  vreemd: readonly string[],
  { declaratieEind, weet, bericht, stand }: Weten,
): Getoetst {
  const toewijzing = weet.toewijzingen.get(prestatie.toewijzingnummer)?.toewijzing ?? null;
  const origineel = (prestatie.vorige !== null && weet.originelen.get(prestatie.vorige)) || null;
  const eerder = stand.eerder(prestatie);
  const feiten: Prestatiefeiten = {
    client,
    declaratieEind,
    vreemdeRegels: vreemd,
    referentieGebruikt: bericht.herhaald.has(prestatie) || weet.gebruikt.has(prestatie.referentie),
    toewijzing,
    producten: toewijzing && weet.producten(toewijzing, prestatie.productcode),
    contract: toewijzing && weet.contract(toewijzing, prestatie),
    origineel: origineel && stand.origineel(origineel),
    openDebet: eerder.openDebet,
    eerderVolume: eerder.volume,
    eerderBedrag: eerder.bedrag,
  };
  const bevindingen = prestatieBevindingen({ prestatie, feiten });
  if (bevindingen.length === 0) stand.toekennen(prestatie);
  return { client, prestatie, feiten, bevindingen };
}
