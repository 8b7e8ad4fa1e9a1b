// SPDX-License-Identifier: EUPL-1.2
import { type Exact, exact, plus, toDecimal } from '#libs/kernel';
import type { Impactdeel } from './impact.ts';
import type { Prijs } from './prijs.ts';
import type { Blijfreden } from './productiecel.ts';
import { toonbaar } from './toonbaar.ts';

/** Which volume at which tariff was and becomes an amount. Volume is null where it is of too few lines to show. */
export type Opbouwregel = {
  readonly product: string | null;
  readonly eenheid: string;
  /** Eurocenten per unit, as decimal text; null where the amount does not follow from a tariff. */
  readonly prijsWas: string | null;
  readonly prijsWordt: string | null;
  readonly blijft: Blijfreden | null;
  readonly regels: number | null;
  readonly volume: number | null;
  readonly wordtVolume: string | null;
  readonly was: number;
  readonly wordt: number;
};

type Optelling = Omit<Opbouwregel, 'regels' | 'volume' | 'wordtVolume'> & {
  aantal: number;
  volumes: number;
  wordtVolumes: Exact;
  was: number;
  wordt: number;
};

/** The delen of one figure, added up where product, unit and tariffs are the same; the largest first. */
export function opbouwVan(delen: readonly Impactdeel[]): readonly Opbouwregel[] {
  const sommen = new Map<string, Optelling>();
  for (const deel of delen) {
    const [prijsWas, prijsWordt] = [asText(deel.prijsWas), asText(deel.prijsWordt)];
    const blijft = deel.blijft ?? null;
    const sleutel = JSON.stringify([deel.product, deel.eenheid, prijsWas, prijsWordt, blijft]);
    const { product, eenheid } = deel;
    const leeg = { aantal: 0, volumes: 0, wordtVolumes: exact(0), was: 0, wordt: 0 };
    const som = sommen.get(sleutel) ?? { product, eenheid, prijsWas, prijsWordt, blijft, ...leeg };
    som.aantal += deel.cel.regels;
    som.volumes += deel.volume;
    som.wordtVolumes = plus(som.wordtVolumes, deel.wordtVolume);
    som.was += deel.was;
    som.wordt += deel.wordt;
    sommen.set(sleutel, som);
  }
  return [...sommen.values()].map(asRegel).sort((a, b) => Math.max(b.was, b.wordt) - Math.max(a.was, a.wordt));
}

function asRegel({ aantal, volumes, wordtVolumes, ...rest }: Optelling): Opbouwregel {
  const regels = toonbaar(aantal);
  const hidden = regels === null;
  return { ...rest, regels, volume: hidden ? null : volumes, wordtVolume: hidden ? null : toDecimal(wordtVolumes, 2) };
}

const asText = (prijs: Prijs | undefined): string | null => (prijs === undefined ? null : toDecimal(prijs, 4));
