// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from '#libs/explain';
import { parseDatum } from '#libs/kernel';
import { leesPagina, leesPakketkop } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { type PakketProduct, pagina } from '../pack.ts';
import type { Productversie } from '../productversie/productversie.store.ts';
import { bestandLezen } from './bestand-lezen.query.ts';
import type { Bladbevinding, Boekrij } from './blad.ts';
import { boekbladen } from './boekbladen.ts';
import { plaatsVan } from './plaats-vinden.rule.ts';
import { boekrijVan } from './velden-van.query.ts';
import { yamlLezen } from './yaml-lezen.query.ts';

/** A product of a file: its rows, where a reason about it stands, and, from a page of the pack, its content with sources. */
export type Aanbod = {
  readonly boekrij: Boekrij;
  readonly at: (reden: Reason) => readonly Bladbevinding[];
  readonly gezegd?: PakketProduct;
};
type Aangeboden = { readonly producten: readonly Aanbod[]; readonly bevindingen: readonly Bladbevinding[] };

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
  const { producten, bevindingen } = yamlLezen(bytes, await leesPakketkop(context, verband), plan);
  return {
    producten: producten.map(({ inhoud, at }) => ({
      boekrij: asBoekrij(inhoud, now.get(inhoud.code)),
      at,
      gezegd: inhoud,
    })),
    bevindingen,
  };
}

/** A page names no version: it is about the newest, and says what that must become. */
function asBoekrij(inhoud: PakketProduct, nu: Productversie | undefined): Boekrij {
  const { code: product, contract, geldig } = inhoud;
  const van = parseDatum(geldig?.van ?? '') ?? nu?.van ?? null;
  const base = { contract, tot: null, besluit: null, opgesteldDoor: null, versie: 1, staat: 'concept' } as const;
  const boekrij = boekrijVan({ ...base, ...nu, product, contract, inhoud, van });
  return nu ? boekrij : { ...boekrij, velden: { ...boekrij.velden, versie: '', staat: '' } };
}
