// SPDX-License-Identifier: EUPL-1.2
import { type Invoerfout, parseInput } from '#platform/invoer';
import type { PakketProduct } from '../pack.ts';
import { normonderwerpen } from '../productversie/afspraak.ts';
import { inhoudSamenvoegen } from '../productversie/inhoud-samenvoegen.act.ts';
import { productinvoer } from '../productversie/productvelden.act.ts';
import { type Boekrij, type Kolom, lijstVan, type Velden } from './blad.ts';
import { boekbladen } from './boekbladen.ts';
import type { Rijverschil } from './boekrijen-vergelijken.rule.ts';

type Gemaakt =
  | { readonly ok: true; readonly inhoud: PakketProduct }
  | { readonly ok: false; readonly fouten: readonly Invoerfout[] };

/**
 * The content of a version out of its rows: they pass the same door as the form of a product. Groups that do not change
 * are not sent, so that what they say keeps its source.
 * @param before null for a new product
 */
export function inhoudUitRijen(
  { product, velden, lijsten }: Boekrij,
  before: PakketProduct | null,
  verschillen: readonly Rijverschil[],
): Gemaakt {
  const changed = new Set(verschillen.map(groupOf));
  const sent = Object.entries({ tellen: {}, ...treeOf(velden), ...listsOf(lijsten) }).filter(
    ([group]) => before === null || always.has(group) || changed.has(group),
  );
  const parsed = parseInput(productinvoer, { ...Object.fromEntries(sent), product });
  if (!parsed.ok) return parsed;
  const inhoud = inhoudSamenvoegen(before ?? blank(product, velden['contract'] ?? ''), parsed.value);
  if (before === null) return { ok: true, inhoud };
  return {
    ok: true,
    inhoud: {
      ...inhoud,
      ...(!changed.has('doelgroep') && { doelgroep: before.doelgroep }),
      ...(!changed.has('leeftijdVan') && !changed.has('leeftijdTotEnMet') && { leeftijd: before.leeftijd }),
    },
  };
}

/** What the form always sends. */
const always = new Set([
  'naam',
  'omschrijving',
  'doelgroep',
  'leeftijdVan',
  'leeftijdTotEnMet',
  'eisen',
  'doelen',
  'kernbedingen',
]);
const groupOf = ({ blad, pad }: Rijverschil): string =>
  boekbladen.find(({ naam }) => naam === blad)?.lijst ?? pad.split('.')[0] ?? pad;

type Tree = { [key: string]: unknown };

/** `tellen.eenheid` becomes `{ tellen: { eenheid } }`; what is empty is left out. */
function treeOf(velden: Velden, lijst: string | null = null): Tree {
  const root: Tree = {};
  const groups = new Map<string, Tree>();
  const kolommen = boekbladen.find((blad) => blad.lijst === lijst)?.kolommen ?? [];
  for (const kolom of kolommen.filter(({ pad, alleenLezen }) => pad in velden && !alleenLezen)) {
    const value = valueIn(kolom, velden[kolom.pad] ?? '');
    const [group = '', field] = kolom.pad.split('.');
    if (value === undefined) continue;
    if (field === undefined) root[group] = value;
    else groups.set(group, { ...groups.get(group), [field]: value });
  }
  return { ...root, ...Object.fromEntries(groups) };
}

function valueIn({ soort }: Kolom, text: string): unknown {
  if (text === '') return undefined;
  if (soort === 'lijst') return lijstVan(text);
  return soort === 'ja-nee' ? text === 'ja' || undefined : text;
}

function listsOf(lijsten: Boekrij['lijsten']): Tree {
  const trees = Object.entries(lijsten).map(([lijst, rows]) => [lijst, rows.map((row) => treeOf(row, lijst))] as const);
  const { normen = [], ...others } = Object.fromEntries(trees);
  const said = normen.map(({ over, ...norm }) => [String(over), norm]);
  const silent = normonderwerpen.map((over) => [over, { soort: 'onbekend' }]);
  return { ...others, normen: Object.fromEntries([...silent, ...said]) };
}

const blank = (code: string, contract: string): PakketProduct => ({
  code,
  contract,
  naam: '',
  omschrijving: '',
  wet: 'jeugdwet',
  soort: 'overig',
  ijw: { categorie: '', code: '' },
  eenheid: { soort: 'minuut' },
  uitvoeringsvariant: { variant: 'inspanningsgericht' },
  doelgroep: 'onbekend',
  leeftijd: 'onbekend',
  eisen: [],
  normen: [],
  eigenTarief: { mogelijk: 'onbekend' },
  doelen: [],
  kernbedingen: [],
});
