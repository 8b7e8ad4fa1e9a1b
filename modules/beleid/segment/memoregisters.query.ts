// SPDX-License-Identifier: EUPL-1.2
import { formatDatum, opsomming } from '#libs/kernel';
import type { Blok } from '#platform/document';
import { onderwerpsoorten } from '../onderwerp/onderwerp.ts';
import { invloeden } from '../randvoorwaarde/randvoorwaarde.ts';
import { teksten, woorden } from '../teksten.ts';
import type { SegmentView } from './segmenten.query.ts';

type Kernbeding = SegmentView['kernbedingen'][number];
type Randvoorwaarde = SegmentView['randvoorwaarden'][number];
type Onderwerp = SegmentView['onderwerpen'][number];

/** Per contract what is bought, and whether price, prestatie and kwaliteitsniveau are all there. */
export const kernbedingblokken = ({ contracten, kernbedingen }: SegmentView): readonly Blok[] =>
  contracten.flatMap(({ code, nummer, naam, dekkend }): Blok[] => {
    const own = kernbedingen.filter(({ contract }) => contract === code);
    const heading = `${nummer}. ${naam}`;
    const missing =
      dekkend?.status === 'incomplete' ? dekkend.missing.map((kind) => teksten.stappen[kind] ?? kind) : [];
    if (own.length === 0) return [`${heading}: voor dit contract zijn nog geen kernbedingen geschreven.`];
    return [
      {
        soort: 'tabel',
        bijschrift: heading,
        kolommen: [{ kop: 'Soort' }, { kop: 'Kernbeding' }, { kop: 'Stand' }],
        rijen: own.map((kernbeding) => [kindOf(kernbeding), kernbeding.tekst, kernbeding.staat]),
      },
      missing.length === 0
        ? 'Prijs, prestatie en kwaliteitsniveau zijn er alle drie.'
        : `Er ontbreekt nog ${opsomming(missing)}.`,
    ];
  });

const kindOf = ({ soort, op }: Kernbeding): string =>
  [woorden.kernbedingsoort[soort], op && woorden.op[op]].filter(Boolean).join(' ');

/** By who has influence, in the order of the source. */
export const randvoorwaardeblokken = ({ randvoorwaarden }: SegmentView): readonly Blok[] =>
  invloeden.map((invloed): Blok => {
    const own = randvoorwaarden.filter((randvoorwaarde) => randvoorwaarde.invloed === invloed);
    if (own.length === 0) return `${woorden.invloed[invloed]}: hiervoor is geen randvoorwaarde geschreven.`;
    return {
      soort: 'tabel',
      bijschrift: woorden.invloed[invloed],
      kolommen: [{ kop: 'Situatie' }, { kop: 'Beheersmaatregel' }, { kop: 'Geregeld' }, { kop: 'Stand' }],
      rijen: own.map((randvoorwaarde) => [
        randvoorwaarde.situatie,
        randvoorwaarde.maatregel,
        randvoorwaarde.geregeld ? woorden.geregeld[randvoorwaarde.geregeld] : 'onbekend',
        standOf(randvoorwaarde),
      ]),
    };
  });

const standOf = ({ staat, toepassingen }: Randvoorwaarde): string =>
  staat === 'concept'
    ? 'concept'
    : `vastgesteld; toepassing ${toepassingen ? `${toepassingen} keer` : 'niet'} aangetoond`;

/** By kind, with who takes each up and how it stands. */
export const onderwerpblokken = ({ onderwerpen, segmenten }: SegmentView): readonly Blok[] =>
  [...onderwerpsoorten, null].flatMap((soort): Blok[] => {
    const own = onderwerpen.filter((onderwerp) => onderwerp.soort === soort);
    const kind = soort ? woorden.onderwerpsoort[soort] : 'soort onbekend';
    const caption = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
    if (own.length === 0) return soort ? [`${caption}: geen onderwerp.`] : [];
    return [
      {
        soort: 'tabel',
        bijschrift: caption,
        kolommen: [{ kop: 'Nr.', rechts: true }, { kop: 'Onderwerp' }, { kop: 'Trekker' }, { kop: 'Stand' }],
        rijen: own.map((onderwerp) => [
          String(onderwerp.nummer),
          subjectOf(onderwerp, segmenten),
          onderwerp.trekker ?? 'nog niemand',
          progressOf(onderwerp),
        ]),
      },
    ];
  });

function subjectOf({ naam, tekst, segmenten }: Onderwerp, known: SegmentView['segmenten']): string {
  const names = segmenten.map((code) => known.find((segment) => segment.code === code)?.naam ?? code);
  return `${naam}\n${tekst}${names.length > 0 ? `\nSegmenten: ${names.join(', ')}` : ''}`;
}

function progressOf({ staat, uiterlijk, regeling }: Onderwerp): string {
  if (staat === 'geregeld') return `geregeld: ${regeling ?? ''}`;
  return `${woorden.onderwerpstaat[staat]}${uiterlijk ? `, uiterlijk ${formatDatum(uiterlijk)}` : ''}`;
}

/** What is not finished about the segment, with who takes it up and by when. */
export function losseEindenblokken({ losseEinden }: SegmentView): readonly Blok[] {
  const open = losseEinden.filter(({ afronding }) => afronding === null);
  if (open.length === 0) return ['Er zijn geen losse einden vastgelegd.'];
  return [
    {
      soort: 'tabel',
      kolommen: [{ kop: 'Wat nog moet' }, { kop: 'Trekker' }, { kop: 'Uiterlijk' }],
      rijen: open.map(({ tekst, trekker, uiterlijk }) => [tekst, trekker, formatDatum(uiterlijk)]),
    },
  ];
}
