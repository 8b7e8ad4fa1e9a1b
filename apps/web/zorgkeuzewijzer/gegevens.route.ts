// SPDX-License-Identifier: EUPL-1.2
import { type KeuzegegevenRij, keuzegegevens } from '#modules/toegang';
import { csv } from '../shell/csv.ts';
import { download } from '../shell/download.ts';
import { notFound, vraagOpenbaar } from '../shell/pagina.ts';
import type { Plat } from '../shell/plat.ts';
import type { Route } from './+types/gegevens.route.ts';

const kolommen = [
  'verband',
  'gemeente',
  'product',
  'productnaam',
  'gewoneNaam',
  'wet',
  'aanbieder',
  'aanbiedernaam',
  'wekenTotGesprek',
  'wekenTotHulp',
  'peildatum',
  'clientstop',
  'voorbeeld',
] as const satisfies readonly (keyof KeuzegegevenRij)[];

/** The same as the pages show, as open data: one line for each aanbieder of a product in a gemeente. */
export async function loader({ context, params: { bestand } }: Route.LoaderArgs) {
  const [, gemeente, soort] = /^(\d{4})\.(csv|json)$/.exec(bestand) ?? [];
  if (!gemeente) throw notFound();
  const rijen = await vraagOpenbaar(context, keuzegegevens, { gemeente });
  const tekst = soort === 'csv' ? asCsv(rijen) : JSON.stringify(rijen);
  return download({
    naam: `zorgkeuzewijzer-${bestand}`,
    mediatype: soort === 'csv' ? 'text/csv; charset=utf-8' : 'application/json',
    inhoud: new TextEncoder().encode(tekst),
  });
}

function cel(waarde: string | number | boolean | null): string | null {
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  return waarde === null ? null : String(waarde);
}

const asCsv = (rijen: readonly Plat<KeuzegegevenRij>[]): string =>
  csv([kolommen, ...rijen.map((rij) => kolommen.map((kolom) => cel(rij[kolom])))]);
