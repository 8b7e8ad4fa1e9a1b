// SPDX-License-Identifier: EUPL-1.2
import { type Boom, type Element, kopieElement, type Plaats, plaatsen } from '../boom.ts';
import { maakLos } from '../maken/bericht.ts';
import { isKlasse, type Klasse, type Schema, type Veld } from '../schema/model.ts';
import { een, type Toeval } from '../toeval.ts';
import type { Boommutatie, Mutaties } from './soort.ts';

const plaats = ({ wortel }: Boom, kans: Toeval): Plaats => een(plaatsen(wortel), kans);

/** One element with its parent; undefined when the root was chosen. */
function binnenin(boom: Boom, kans: Toeval): { element: Element; ouder: Element; plek: number } | undefined {
  const { element, ouder, plek } = plaats(boom, kans);
  return ouder === undefined ? undefined : { element, ouder, plek };
}

const elementenIn = ({ inhoud }: Element): readonly Element[] => inhoud.filter((deel) => typeof deel !== 'string');

const klassenIn = ({ wortel }: Boom): readonly { readonly element: Element; readonly klasse: Klasse }[] =>
  plaatsen(wortel).flatMap(({ element }) =>
    element.type !== undefined && isKlasse(element.type) ? [{ element, klasse: element.type }] : [],
  );

/** The elements that only the other standard has in this class, each with the names that come before it. */
function vreemdeVelden({ naam, velden }: Klasse, { tegenhanger }: Schema): readonly Vreemd[] {
  const ander = tegenhanger?.klassen.find((klasse) => klasse.naam === naam)?.velden ?? [];
  return ander
    .map((veld, i) => ({ veld, eerder: ander.slice(0, i).map((voor) => voor.naam) }))
    .filter(({ veld }) => velden.every((eigen) => eigen.naam !== veld.naam));
}

type Vreemd = { readonly veld: Veld; readonly eerder: readonly string[] };

/** Other elements, other numbers of them, in another order. */
export const structuur: Mutaties<Boommutatie> = {
  weglaten: (boom, kans) => {
    const weg = binnenin(boom, kans);
    weg?.ouder.inhoud.splice(weg.plek, 1 + (kans(8) === 0 ? 1 : 0));
  },
  verdubbelen: (boom, kans) => {
    const dubbel = binnenin(boom, kans);
    const kopieen = Array.from({ length: een([1, 1, 1, 2, 5], kans) }, () => dubbel && kopieElement(dubbel.element));
    dubbel?.ouder.inhoud.splice(dubbel.plek, 0, ...kopieen.filter((kopie) => kopie !== undefined));
  },
  omwisselen: (boom, kans) => {
    const hier = binnenin(boom, kans);
    const buur = hier?.ouder.inhoud[hier.plek + 1];
    if (hier !== undefined && buur !== undefined) hier.ouder.inhoud.splice(hier.plek, 2, buur, hier.element);
  },
  schudden: (boom, kans) => {
    const klassen = plaatsen(boom.wortel).filter(({ element }) => elementenIn(element).length > 1);
    if (klassen.length === 0) return;
    const { inhoud } = een(klassen, kans).element;
    const eind = inhoud.splice(kans(inhoud.length));
    inhoud.unshift(...(kans(2) === 0 ? eind : eind.toReversed()));
  },
  verplaatsen: (boom, kans) => {
    const weg = binnenin(boom, kans);
    if (weg === undefined) return;
    weg.ouder.inhoud.splice(weg.plek, 1);
    const { element: doel } = plaats(boom, kans);
    doel.inhoud.splice(kans(doel.inhoud.length + 1), 0, weg.element);
  },
  invoegen: (boom, kans, schema) => {
    const { element, klasse } = een(klassenIn(boom), kans);
    const veld = een((kans(2) === 0 ? klasse : een(schema.klassen, kans)).velden, kans);
    element.inhoud.splice(kans(element.inhoud.length + 1), 0, maakLos(veld, boom, schema, kans));
  },
  'element van tegenhanger': (boom, kans, schema) => {
    const keuze = klassenIn(boom).flatMap(({ element, klasse }) =>
      vreemdeVelden(klasse, schema).map((vreemd) => ({ element, ...vreemd })),
    );
    if (keuze.length === 0) return;
    const { element, veld, eerder } = een(keuze, kans);
    const plek = element.inhoud.findLastIndex((deel) => typeof deel !== 'string' && eerder.includes(deel.naam)) + 1;
    element.inhoud.splice(plek, 0, maakLos(veld, boom, schema, kans));
  },
  leegmaken: (boom, kans) => {
    plaats(boom, kans).element.inhoud = een([[], [], [' '], ['\n\t']], kans);
  },
  vullen: (boom, kans) => {
    const [doel, bron] = [plaats(boom, kans).element, plaats(boom, kans).element];
    doel.inhoud = kopieElement(bron).inhoud;
  },
  inpakken: (boom, kans) => {
    const hier = binnenin(boom, kans);
    if (hier === undefined) return;
    const { naam, prefix, type } = kans(2) === 0 ? hier.element : hier.ouder;
    hier.ouder.inhoud[hier.plek] = { naam, prefix, type, attributen: '', inhoud: [hier.element] };
  },
  uitpakken: (boom, kans) => {
    const hier = binnenin(boom, kans);
    hier?.ouder.inhoud.splice(hier.plek, 1, ...hier.element.inhoud);
  },
  hernoemen: (boom, kans, schema) => {
    const { element } = plaats(boom, kans);
    const { naam } = element;
    const ander = een(een(schema.klassen, kans).velden, kans).naam;
    element.naam = een(
      [`${naam}X`, naam.toLowerCase(), ander, ander, 'Foo', `_${naam}`, 'a:b', `1${naam}`, `${naam}.é`],
      kans,
    );
  },
};
