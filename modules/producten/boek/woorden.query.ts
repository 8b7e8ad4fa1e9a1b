// SPDX-License-Identifier: EUPL-1.2
import { formatDatum, formatPeriode, opsomming } from '#libs/kernel';
import type { Bron, Herkomst, Waarde } from '#libs/regiopakket';
import type { PakketProduct } from '../pack.ts';
import type { Productversie } from '../productversie/productversie.store.ts';
import { grenzenTekst, toetsTekst } from '../productversie/productversie.ts';
import { woorden } from '../teksten.ts';

// What a product says, in sentences for paper.

/** A value of the pack in words: known, silent, expressly none, or two readings with their places. */
export function waardeTekst<T>(waarde: Waarde<T> | undefined, toon: (waarde: T) => string, geen = 'geen'): string {
  if (waarde === undefined || waarde === 'onbekend') return 'onbekend';
  if (waarde === 'geen') return geen;
  if (typeof waarde !== 'object' || waarde === null || !('tegenstrijdig' in waarde)) return toon(waarde);
  const lezingen = waarde.tegenstrijdig.map(({ waarde: een, bron }) => `${toon(een)} (${plaatsTekst(bron)})`);
  const keuze = waarde.keuze ? `${toon(waarde.keuze.waarde)}, naar de keuze van de regio` : 'nog niet gekozen';
  return `${keuze}; het plan zegt: ${opsomming(lezingen)}`;
}

const plaatsTekst = ({ document, paragraaf }: Bron): string => `${hoofdletter(document)} ${paragraaf}`;
export const hoofdletter = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const leeftijdTekst = ({ leeftijd }: PakketProduct): string =>
  waardeTekst(leeftijd, ({ van, totEnMet }) => `${van} tot en met ${totEnMet} jaar`, 'geen grens');

/** How it stands with a version, and from when to when. */
export function standTekst({ versie, staat, van, tot }: Productversie): string {
  const sinds = van ? formatPeriode({ begin: van, eind: tot }) : 'nog zonder ingangsdatum';
  const bedoeld = staat === 'vastgesteld' || !van ? sinds : `bedoeld vanaf ${formatDatum(van)}`;
  return `versie ${versie}, ${woorden.staat[staat]}, ${bedoeld}`;
}

type Norm = PakketProduct['normen'][number];

/** @example 'Duur: hoogstens 12 maanden (hard: afwijken alleen met toestemming van de gemeentelijke toegang)' */
export function normTekst(norm: Norm): string {
  const bounds = grenzenTekst(norm);
  return bounds ? `${bounds} (${woorden.normsoort[norm.soort]})` : woorden.normsoort[norm.soort];
}

export const eisTekst = ({ tekst, toets }: PakketProduct['eisen'][number]): string =>
  toets ? `${tekst} Toezicht toetst: ${toetsTekst(toets)}.` : tekst;

export const tijdTekst = ({ declarabeleTijd }: PakketProduct): string =>
  waardeTekst(
    declarabeleTijd?.indirect,
    (indirect) => opsomming(['direct contact', ...indirect.map((one) => woorden.tijd[one])]),
    'alleen direct contact',
  );

export const noShowTekst = ({ declarabel, inTarief, eigenRekening }: NonNullable<PakketProduct['noShow']>): string => {
  const bill = eigenRekening.toegestaan
    ? `De aanbieder ${eigenRekening.verplicht ? 'stuurt' : 'mag'} de cliënt een rekening${eigenRekening.verplicht ? '' : ' sturen'}, ten hoogste: ${waardeTekst(eigenRekening.maximaalEuro, (euro) => `€ ${euro.replace('.', ',')}`, 'elk bedrag')}.`
    : 'De aanbieder stuurt de cliënt geen rekening.';
  return [
    declarabel ? 'Een gemiste afspraak mag worden gedeclareerd.' : 'Een gemiste afspraak kan niet worden gedeclareerd.',
    inTarief ? 'Het tarief houdt er rekening mee.' : '',
    bill,
  ]
    .filter(Boolean)
    .join(' ');
};

/** The places that the product rests on, a line for each document. @example 'Inkoopplan §5.3 en §6.8' */
export function bronnenVan(inhoud: PakketProduct): readonly string[] {
  const items: readonly (Herkomst | undefined)[] = [
    inhoud,
    inhoud.ijw,
    inhoud.eenheid,
    inhoud.uitvoeringsvariant,
    inhoud.eigenTarief,
    inhoud.noShow,
    inhoud.declarabeleTijd,
    inhoud.verlenging,
    inhoud.vervoer,
    ...inhoud.eisen,
    ...inhoud.normen,
    ...(inhoud.plannen ?? []),
    ...(inhoud.relaties ?? []),
  ];
  const bronnen = items.flatMap((item) => [...(item?.bron ? [item.bron] : []), ...(item?.zieOok ?? [])]);
  return [...Map.groupBy(bronnen, ({ document }) => document)].map(([document, own]) => {
    const places = [...new Set(own.map(({ paragraaf }) => paragraaf))];
    const sorted = places.toSorted((a, b) => a.localeCompare(b, 'nl', { numeric: true }));
    return `${hoofdletter(document)} ${opsomming(sorted)}`;
  });
}

/** Parts that no document gives, by name. */
export const voorbeeldenIn = (inhoud: PakketProduct): readonly string[] => [
  ...(inhoud.voorbeeld ? ['het product zelf'] : []),
  ...(inhoud.ijw.voorbeeld ? ['de productcode'] : []),
  ...(inhoud.eenheid.voorbeeld ? ['de eenheid'] : []),
  ...(inhoud.uitvoeringsvariant.voorbeeld ? ['de uitvoeringsvariant'] : []),
  ...(inhoud.noShow?.voorbeeld ? ['de regel voor een gemiste afspraak'] : []),
  ...(inhoud.declarabeleTijd?.voorbeeld ? ['de declarabele tijd'] : []),
  ...(inhoud.eisen.some(({ voorbeeld }) => voorbeeld) ? ['een of meer eisen'] : []),
  ...(inhoud.normen.some(({ voorbeeld }) => voorbeeld) ? ['een of meer normen'] : []),
];
