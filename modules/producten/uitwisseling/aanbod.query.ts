// SPDX-License-Identifier: EUPL-1.2
import { type Reason, reason } from '#libs/explain';
import { parseDatum } from '#libs/kernel';
import { hashOf } from '#libs/regiopakket';
import { leesPagina, leesPakketkop } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { type PakketProduct, pagina } from '../pack.ts';
import type { Productversie } from '../productversie/productversie.store.ts';
import { bestandLezen } from './bestand-lezen.query.ts';
import type { Bladbevinding, Boekrij } from './blad.ts';
import { boekbladen } from './boekbladen.ts';
import { plaatsVan } from './plaats-vinden.rule.ts';
import { boekrijVan } from './velden-van.query.ts';
import { type PaginaBoek, yamlLezen } from './yaml-lezen.query.ts';

/** A product of a file: its rows, where a reason about it stands, and, from a page of the pack, its content with sources. */
export type Aanbod = {
  readonly boekrij: Boekrij;
  readonly at: (reden: Reason) => readonly Bladbevinding[];
  readonly gezegd?: PakketProduct;
  /** What it says was made out of something else than what the book says now. */
  readonly verouderd?: Reason | null;
};
type Aangeboden = {
  readonly producten: readonly Aanbod[];
  readonly bevindingen: readonly Bladbevinding[];
  /** From which day the book is that a page of the pack was made of; null when it does not say. A workbook says it per row. */
  readonly gemaakt?: string | null;
};

/** A workbook is a zip archive, or a damaged or older one; text begins otherwise. */
const isWerkboek = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);

/** The products that a file offers, whatever its form, with what could not be read. */
export const leesAanbod = (
  context: QueryContext,
  verband: string,
  bytes: Uint8Array,
  now: ReadonlyMap<string, Productversie>,
): Promise<Aangeboden> => (isWerkboek(bytes) ? uitWerkboek(bytes) : uitYaml(context, verband, bytes, now));

async function uitWerkboek(bytes: Uint8Array): Promise<Aangeboden> {
  const { producten, bevindingen } = await bestandLezen(bytes);
  return {
    producten: producten.map((bestand) => ({
      boekrij: bestand.boekrij,
      at: (reden) => plaatsVan(bestand, boekbladen, reden),
    })),
    bevindingen,
  };
}

async function uitYaml(
  context: QueryContext,
  verband: string,
  bytes: Uint8Array,
  now: ReadonlyMap<string, Productversie>,
): Promise<Aangeboden> {
  const { pagina: plan } = await leesPagina(context, verband, 'producten', pagina);
  const { producten, bevindingen, boek } = yamlLezen(bytes, await leesPakketkop(context, verband), plan);
  return {
    producten: producten.map(({ inhoud, at }) => ({
      boekrij: asBoekrij(inhoud, now.get(inhoud.code), boek),
      at,
      gezegd: inhoud,
      verouderd: outdated(inhoud.code, now.get(inhoud.code), boek),
    })),
    bevindingen,
    gemaakt: boek?.op ?? null,
  };
}

/** The version is the one that the page was made of; where it does not say, it is about the newest. */
function asBoekrij(inhoud: PakketProduct, nu: Productversie | undefined, boek: PaginaBoek | null): Boekrij {
  const { code: product, contract, geldig } = inhoud;
  const van = parseDatum(geldig?.van ?? '') ?? nu?.van ?? null;
  const base = { contract, tot: null, besluit: null, opgesteldDoor: null, versie: 1, staat: 'concept' } as const;
  const boekrij = boekrijVan({ ...base, ...nu, product, contract, inhoud, van });
  const said = boek?.producten.find(({ code }) => code === product);
  const versie = boek ? String(said?.versie ?? '') : nu ? String(nu.versie) : '';
  return { ...boekrij, velden: { ...boekrij.velden, versie, ...(!nu && { staat: '' }) } };
}

/** A version in concept changes without another number: then its content is not what the page was made of. */
function outdated(product: string, nu: Productversie | undefined, boek: PaginaBoek | null): Reason | null {
  const said = boek?.producten.find(({ code }) => code === product);
  if (!boek || !said || !nu || said.versie !== nu.versie || said.kenmerk === kenmerkVan(nu)) return null;
  return reason('product-veranderd-sinds', { op: boek.op }, 'versie');
}

/** Differs as soon as what a version says differs. */
export const kenmerkVan = ({ inhoud, van }: Pick<Productversie, 'inhoud' | 'van'>): string =>
  hashOf([inhoud, van?.toString() ?? null]).slice(0, 12);
