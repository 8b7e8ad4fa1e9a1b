// SPDX-License-Identifier: EUPL-1.2
import { loadPakket, type PakketFout } from '#libs/regiopakket';
import { pagina as beleid } from '#modules/beleid/pack';
import { pagina as contracten, volledig as volledigeContracten } from '#modules/contracten/pack';
import { pagina as inkoop, volledig as volledigeInkoop } from '#modules/inkoop/pack';
import { pagina as leveranciers } from '#modules/leveranciers/pack';
import { pagina as producten, vormen as productvormen } from '#modules/producten/pack';
import { pagina as regio, uitspraken } from '#modules/regio/pack';
import { proces as tariefproces, pagina as tarieven } from '#modules/tarieven/pack';
import { pagina as toegang, volledig as volledigeToegang } from '#modules/toegang/pack';
import { makeContext } from './context.ts';
import type { Deur } from './deur.ts';
import { type Hoed, underHat } from './hoed.ts';
import { deuren } from './huis.ts';
import type { Omgeving } from './omgeving.ts';

/** The pages of a region pack, each declared by its room. A plan that says nothing on a subject leaves its page out. */
export const paginas = {
  regio,
  beleid,
  producten: producten.optional(),
  productvormen: productvormen.optional(),
  tarieven: tarieven.optional(),
  tariefproces: tariefproces.optional(),
  inkoop: inkoop.optional(),
  contracten: contracten.optional(),
  toegang: toegang.optional(),
  leveranciers: leveranciers.optional(),
  uitspraken: uitspraken.optional(),
};

/** The same for a region that works here: its rooms need more than a plan may leave out. */
export const werkpaginas = {
  ...paginas,
  producten,
  tarieven,
  inkoop: volledigeInkoop,
  contracten: volledigeContracten,
  toegang: volledigeToegang,
  leveranciers,
};

export type LaadResultaat =
  | { readonly ok: true; readonly verband: string; readonly gemeenten: readonly string[] }
  | { readonly ok: false; readonly fouten: readonly PakketFout[] };

/** Loads a region pack into all rooms, in one transaction. The same pack again changes nothing. */
export const laadRegio = (omgeving: Omgeving, map: string): Promise<LaadResultaat> =>
  geefDoor(omgeving, map, werkpaginas, ({ pakketLaden }) => pakketLaden);

/** Keeps the plan of a region that does not work here, to be read and laid beside others. */
export const bewaarPlan = (omgeving: Omgeving, map: string): Promise<LaadResultaat> =>
  geefDoor(omgeving, map, paginas, ({ planBewaren }) => planBewaren);

async function geefDoor(
  omgeving: Omgeving,
  map: string,
  schema: typeof paginas | typeof werkpaginas,
  ontvangst: (deur: Deur) => Deur['pakketLaden'],
): Promise<LaadResultaat> {
  const gelezen = await loadPakket<typeof paginas | typeof werkpaginas>(map, schema);
  if (!gelezen.ok) return gelezen;
  const { pakket, hash } = gelezen;
  const { verband, gemeenten } = pakket.paginas.regio;
  const hoed: Hoed = { soort: 'verband', code: verband.code, naam: verband.naam, rollen: ['beheerder'] };
  const geladen = { naam: pakket.kop.naam, versie: pakket.kop.versie, hash, kop: pakket.kop, paginas: pakket.paginas };
  await underHat(omgeving.database, hoed, null, async (tx) => {
    const context = await makeContext(omgeving, tx, { persoon: null, naam: 'Inkoopregie', hoed });
    for (const deur of deuren) await ontvangst(deur)?.(context, geladen);
  });
  omgeving.wake();
  return { ok: true, verband: verband.code, gemeenten: gemeenten.map(({ code }) => code) };
}
