// SPDX-License-Identifier: EUPL-1.2
import type { Contractfeit, Origineel, Prestatiefeiten, Productfeit, Toewijzingfeit } from '../prestatie/feiten.ts';
import type { Clientregels, Prestatie } from '../prestatie/prestatie.ts';
import type { Uitslag } from './bevinding.ts';
import { vreemdeRegels } from './client-toetsen.rule.ts';
import { prestatieToetsen } from './prestatie-toetsen.rule.ts';
import { Stand } from './stand.ts';

/** What was known about a whole message, fetched at once. */
export type Berichtfeiten = {
  readonly toewijzingen: ReadonlyMap<number, Toewijzingfeit>;
  /** Earlier lines of this aanbieder by reference; the granted one where several used it. */
  readonly eerder: ReadonlyMap<string, Origineel>;
  /** Granted debets that are not credited, on the toewijzingen of this message. */
  readonly openDebetten: readonly Prestatie[];
  readonly producten: (toewijzing: Toewijzingfeit, productcode: string) => readonly Productfeit[] | null;
  readonly contract: (toewijzing: Toewijzingfeit, prestatie: Prestatie) => Contractfeit | null;
};

/** One line with what was known and what came of it. */
export type Getoetst = {
  readonly client: string;
  readonly prestatie: Prestatie;
  readonly feiten: Prestatiefeiten;
  readonly uitslag: Uitslag;
};

type Regel = { readonly client: string; readonly vreemd: readonly string[]; readonly prestatie: Prestatie };

/**
 * Judges all lines of a message: credits first, then debets, each with what the lines before it changed (OP366). Only
 * granted lines count. @returns the lines in the order of the message
 */
export function berichtToetsen(
  clienten: readonly Clientregels[],
  declaratieEind: string,
  weet: Berichtfeiten,
): readonly Getoetst[] {
  const vreemd = vreemdeRegels(clienten, weet.toewijzingen);
  const regels = clienten.flatMap(({ client, prestaties }, at) =>
    prestaties.map((prestatie): Regel => ({ client, vreemd: vreemd[at] ?? [], prestatie })),
  );
  const stand = new Stand(weet.toewijzingen, weet.openDebetten);
  const getoetst = new Map<Regel, Getoetst>();
  for (const soort of ['C', 'D'] as const)
    for (const regel of regels)
      if (regel.prestatie.soort === soort) getoetst.set(regel, toets(regel, declaratieEind, weet, stand));
  return regels.flatMap((regel) => getoetst.get(regel) ?? []);
}

function toets(
  { client, vreemd, prestatie }: Regel,
  declaratieEind: string,
  weet: Berichtfeiten,
  stand: Stand,
): Getoetst {
  const toewijzing = weet.toewijzingen.get(prestatie.toewijzingnummer) ?? null;
  const origineel = (prestatie.vorige !== null && weet.eerder.get(prestatie.vorige)) || null;
  const som = stand.som(prestatie.toewijzingnummer);
  const feiten: Prestatiefeiten = {
    client,
    declaratieEind,
    vreemdeRegels: vreemd,
    referentieGebruikt: stand.isGezien(prestatie.referentie) || weet.eerder.has(prestatie.referentie),
    toewijzing,
    producten: toewijzing && weet.producten(toewijzing, prestatie.productcode),
    contract: toewijzing && weet.contract(toewijzing, prestatie),
    origineel: origineel && {
      ...origineel,
      gecrediteerd: origineel.gecrediteerd || stand.isGecrediteerd(origineel.prestatie.referentie),
    },
    openDebet: stand.openDebet(prestatie),
    eerderVolume: som.volume,
    eerderBedrag: som.bedrag,
  };
  const uitslag = prestatieToetsen({ prestatie, feiten });
  if (uitslag.status === 'decided') stand.toekennen(prestatie, origineel?.prestatie ?? prestatie);
  return { client, prestatie, feiten, uitslag };
}
