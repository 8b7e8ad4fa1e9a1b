// SPDX-License-Identifier: EUPL-1.2
import type { Type } from './schema/model.ts';

/** An element as it will be written. What it holds is elements and raw XML. Mutations change it in place. */
export type Element = {
  naam: string;
  prefix: string;
  /** Everything between the name and the end of the tag, as written. */
  attributen: string;
  inhoud: (Element | string)[];
  /** What the schema says of it; undefined when it is not from there. */
  readonly type: Type | undefined;
};

/** A message as it will be written. */
export type Boom = {
  kop: string;
  wortel: Element;
  staart: string;
  /** White space after every element of a class. */
  wit: string;
};

/** An element where it stands: number `plek` in what `ouder` holds. The root has no parent. */
export type Plaats = { readonly element: Element; readonly ouder: Element | undefined; readonly plek: number };

export const schrijf = ({ kop, wortel, staart, wit }: Boom): string => kop + schrijfElement(wortel, wit) + staart;

function schrijfElement({ naam, prefix, attributen, inhoud }: Element, wit: string): string {
  const heel = prefix === '' ? naam : `${prefix}:${naam}`;
  let tekst = `<${heel}${attributen}>`;
  let tussen = '';
  for (const deel of inhoud) {
    if (typeof deel === 'string') tekst += deel;
    else {
      tekst += wit + schrijfElement(deel, wit);
      tussen = wit;
    }
  }
  return `${tekst}${tussen}</${heel}>`;
}

export const kopie = (boom: Boom): Boom => ({ ...boom, wortel: kopieElement(boom.wortel) });

export const kopieElement = (element: Element): Element => ({
  ...element,
  inhoud: element.inhoud.map((deel) => (typeof deel === 'string' ? deel : kopieElement(deel))),
});

/** All elements in the order of the file. */
export function plaatsen(wortel: Element): readonly Plaats[] {
  const uit: Plaats[] = [];
  const loop = (element: Element, ouder: Element | undefined, plek: number): void => {
    uit.push({ element, ouder, plek });
    for (const [i, deel] of element.inhoud.entries()) if (typeof deel !== 'string') loop(deel, element, i);
  };
  loop(wortel, undefined, 0);
  return uit;
}

/** The elements that hold a value. */
export const bladen = (wortel: Element): readonly Element[] =>
  plaatsen(wortel)
    .map(({ element }) => element)
    .filter(({ inhoud }) => inhoud.every((deel) => typeof deel === 'string'));

/** The elements that stand behind one of the same name, with all that is in them: readers may take a short road there. */
export const herhaald = (wortel: Element): readonly Element[] =>
  plaatsen(wortel).flatMap(({ element, ouder, plek }) => {
    const vorige = ouder?.inhoud[plek - 1];
    return typeof vorige === 'object' && vorige.naam === element.naam ? [element] : [];
  });
