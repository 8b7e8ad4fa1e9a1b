// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { formatGetal } from '#libs/kernel';
import { bron, isRecord, tijdstipTekst } from '#libs/regiopakket';
import { isKeuzeveld, keuzewoord, woordenVan } from '../teksten.ts';
import type { Planonderdeel } from './planonderdeel.ts';

const herkomst = z.looseObject({
  bron: bron.optional(),
  zieOok: z.array(bron).optional(),
  /** Where the code of a gemeente comes from. */
  codeBron: bron.optional(),
  toelichting: z.string().optional(),
});

type Json = Readonly<Record<string, unknown>>;
const isItem = (value: unknown): value is Json => isRecord(value) && (isRecord(value['bron']) || 'voorbeeld' in value);
const holdsItems = (value: unknown): boolean =>
  isItem(value) ||
  (Array.isArray(value)
    ? value.some(holdsItems)
    : isRecord(value) && !isReadings(value) && Object.values(value).some(holdsItems));
type Readings = { readonly tegenstrijdig: readonly Json[]; readonly keuze?: Json };
const isReadings = (value: unknown): value is Readings => isRecord(value) && Array.isArray(value['tegenstrijdig']);
const isOpen = (value: unknown): boolean => isReadings(value) && value.keuze === undefined;

/** What names a thing, the first that it has. */
const titles = [
  'naam',
  'titel',
  'term',
  'zorgvorm',
  'situatie',
  'wat',
  'omschrijving',
  'tekst',
  'onderwerp',
  'aanbieder',
  'met',
];
/** Shown in another way, or only of use to the machine. */
const hidden = new Set(['code', 'bron', 'zieOok', 'voorbeeld', 'toelichting', 'geldig', 'codeBron']);

/** Everything that the pages of a plan state, in their order. Codes of other things are shown as their titles. */
export function planonderdelen(paginas: Json): readonly Planonderdeel[] {
  const named = new Map<string, string>();
  for (const item of itemsIn(paginas)) {
    const code = item['code'];
    if (typeof code === 'string' && !named.has(code)) named.set(code, titleOf(item, code));
  }
  return Object.entries(paginas).flatMap(([bladzijde, pagina]) =>
    isRecord(pagina)
      ? Object.entries(pagina).flatMap(([lijst, value]) =>
          lijst === 'ongemodelleerd' ? [] : [...collect({ bladzijde, lijst, van: null, named }, value, [])],
        )
      : [],
  );
}

type Place = {
  readonly bladzijde: string;
  readonly lijst: string;
  readonly van: string | null;
  readonly named: ReadonlyMap<string, string>;
};

function* collect(place: Place, value: unknown, pad: readonly string[]): Generator<Planonderdeel> {
  if (Array.isArray(value)) {
    for (const [at, part] of value.entries()) yield* collect(place, part, [...pad, String(at + 1)]);
    return;
  }
  if (!isRecord(value) || isReadings(value)) return;
  const own = isItem(value) ? onderdeelOf(place, value, pad) : undefined;
  if (own) yield own;
  for (const [key, part] of Object.entries(value))
    if (!hidden.has(key) && holdsItems(part))
      yield* collect({ ...place, van: own?.titel ?? place.van }, part, [...pad, key]);
}

function* itemsIn(value: unknown): Generator<Json> {
  if (isItem(value)) yield value;
  for (const part of Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : []) yield* itemsIn(part);
}

function onderdeelOf({ named, ...place }: Place, item: Json, pad: readonly string[]): Planonderdeel {
  const code = typeof item['code'] === 'string' ? item['code'] : [place.lijst, ...pad].join('.');
  const titel = titleOf(item, unnamed({ named, ...place }, item, pad));
  const { bron, zieOok, codeBron, toelichting } = herkomst.parse(item);
  return {
    ...place,
    code,
    titel,
    velden: Object.entries(item).flatMap(([naam, value]) => {
      if (hidden.has(naam) || holdsItems(value)) return [];
      const waarden = textsOf(value, named, naam);
      return waarden.length === 0 || (waarden.length === 1 && waarden[0] === titel)
        ? []
        : [{ naam, waarden, ...(isOpen(value) && { tegenstrijdig: true as const }) }];
    }),
    bronnen: [...(bron ? [bron] : []), ...(zieOok ?? []), ...(codeBron ? [codeBron] : [])],
    voorbeeld: item['voorbeeld'] === true,
    toelichting: toelichting ?? null,
  };
}

/** What names a thing without a name: what it is called where it stands; in a list, the first that it says. */
function unnamed({ lijst, named }: Place, item: Json, pad: readonly string[]): string {
  const last = pad.at(-1);
  if (last === undefined || !/^\d+$/.test(last)) return woordenVan(last ?? lijst);
  for (const [naam, value] of Object.entries(item)) {
    const [first] = hidden.has(naam) || holdsItems(value) ? [] : textsOf(value, named, naam);
    if (first !== undefined && first !== 'onbekend') return `${woordenVan(naam)}: ${first}`;
  }
  return woordenVan(lijst);
}

const titleOf = (item: Json, fallback: string): string => {
  const field = titles.find((key) => typeof item[key] === 'string' && item[key] !== 'onbekend');
  return field ? String(item[field]) : fallback;
};

function textsOf(value: unknown, named: ReadonlyMap<string, string>, veld: string): readonly string[] {
  if (value === true) return ['ja'];
  if (value === false) return ['nee'];
  if (typeof value === 'string' || typeof value === 'number')
    return [isKeuzeveld(veld) ? keuzewoord(veld, String(value)) : (named.get(String(value)) ?? valueText(value, veld))];
  if (Array.isArray(value)) return value.flatMap((part) => textsOf(part, named, veld));
  if (isReadings(value)) return readingTexts(value, named, veld);
  if (!isRecord(value)) return [];
  const parts = Object.entries(value).flatMap(([naam, part]) => {
    const texts = textsOf(part, named, naam);
    return texts.length === 0 ? [] : [naam === 'naam' ? texts.join(', ') : `${woordenVan(naam)}: ${texts.join(', ')}`];
  });
  return parts.length === 0 ? [] : [parts.join('; ')];
}

const valueText = (value: string | number, veld: string): string =>
  veld.endsWith('Euro') && !Number.isNaN(Number(value))
    ? formatGetal(value)
    : (tijdstipTekst(String(value)) ?? String(value));

/** All readings, and after them what the region chose. */
const readingTexts = (value: Readings, named: ReadonlyMap<string, string>, veld: string): readonly string[] => [
  ...value.tegenstrijdig.map((lezing) => readingText(lezing, named, veld)),
  ...(value.keuze ? [`keuze van de regio: ${textsOf(value.keuze['waarde'], named, veld).join(', ')}`] : []),
];

function readingText(lezing: Json, named: ReadonlyMap<string, string>, veld: string): string {
  const { document = '', paragraaf = '' } = herkomst.parse(lezing).bron ?? {};
  return `${textsOf(lezing['waarde'], named, veld).join(', ')} (${document} ${paragraaf})`;
}
