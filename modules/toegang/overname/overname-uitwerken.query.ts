// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { type Bladbevinding, type Bladrij, bladenLezen, byPlace } from '#modules/producten';
import type { QueryContext } from '#platform/context';
import { leesBekend } from './bekend.query.ts';
import { type Ingepast, overnameInpassen } from './overname-inpassen.rule.ts';
import { overnameLezen } from './overname-lezen.rule.ts';
import { leesbladen, overnamebladen } from './overnamebladen.ts';

/** What a file would bring; with findings nothing comes. It holds who people are: it is never shown as it is. */
export type Overnameplan = Omit<Ingepast, 'bevindingen'> & {
  readonly bevindingen: readonly Bladbevinding[];
  /** Differs as soon as the file or what it is held against differs: who confirms, confirms what was shown. */
  readonly kenmerk: string;
};

/** All running allocations of a gemeente of four hundred thousand inhabitants; more come in more files. */
export const meesteRijen = 20_000;

type Base = Pick<QueryContext, 'tx' | 'wie' | 'vandaag' | 'omgeving'>;

/** Lays a file beside what is known, and checks everything. */
export async function overnameUitwerken(
  { tx, wie, vandaag, omgeving }: Base,
  verband: string,
  bytes: Uint8Array,
): Promise<Overnameplan> {
  const read = await bladenLezen(bytes, overnamebladen, Object.values(leesbladen), meesteRijen);
  if (read.isGestopt) return empty(read.bevindingen);
  const rijenVan = (index: 0 | 1) =>
    (read.bladen.find(({ blad }) => blad === overnamebladen[index])?.rijen ?? []).filter(isFilled);
  const gelezen = overnameLezen([rijenVan(0), rijenVan(1)], vandaag.toString());
  const bekend = await leesBekend({ tx, gemeente: wie.hoed.code, verband }, omgeving.sleutels, gelezen);
  const { bevindingen: strange, ...plan } = overnameInpassen(gelezen, bekend);
  const bevindingen = [...read.bevindingen, ...gelezen.bevindingen, ...strange].toSorted(byPlace(overnamebladen));
  // What could not be read would be shown as if it were meant.
  if (bevindingen.length > 0) return empty(bevindingen);
  return { ...plan, bevindingen, kenmerk: kenmerkVan(plan) };
}

const isFilled = ({ velden, fout }: Bladrij): boolean =>
  fout.size > 0 || Object.values(velden).some((text) => text !== '');

const empty = (bevindingen: readonly Bladbevinding[]): Overnameplan => ({
  ...{ bevindingen, nieuw: [], clienten: [], ongewijzigd: 0 },
  kenmerk: createHash('sha256').update(String(bevindingen.length)).digest('hex'),
});

/** Of the allocations and how many persons they bring: nothing by which a BSN could be tried. */
const kenmerkVan = ({ nieuw, clienten, ongewijzigd }: Omit<Overnameplan, 'bevindingen' | 'kenmerk'>): string =>
  createHash('sha256')
    .update(JSON.stringify([nieuw.map(({ bsn: _, ...rest }) => rest), clienten.length, ongewijzigd]))
    .digest('hex');
