// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from 'node:util';
import { bekend, type Herkomst } from '#libs/regiopakket';
import type { PakketEis, PakketProduct } from '../pack.ts';
import { type Normonderwerp, normonderwerpen } from './afspraak.ts';
import type { Eisinvoer, Norminvoer, Planinvoer, Productinvoer } from './productvelden.act.ts';

/** What was typed, over what was there. What did not change keeps its source; what did no longer stands in the document. */
export function inhoudSamenvoegen(before: PakketProduct, sent: Productinvoer): PakketProduct {
  const { product, naam, omschrijving, doelgroep, leeftijdVan, leeftijdTotEnMet, doelen, kernbedingen } = sent;
  return {
    ...before,
    ...telling(before, sent.tellen),
    naam,
    omschrijving,
    doelgroep: doelgroep ?? 'onbekend',
    leeftijd:
      leeftijdVan === undefined || leeftijdTotEnMet === undefined
        ? 'onbekend'
        : { van: leeftijdVan, totEnMet: leeftijdTotEnMet },
    eisen: filled(sent.eisen).map((row, index) => eisVan(before.eisen, row, `${product}-${index + 1}`)),
    ...(sent.normen && { normen: normen(before.normen, sent.normen) }),
    ...afspraken(before, sent),
    ...(sent.vorm && { vorm: sent.vorm === 'geen' ? undefined : sent.vorm }),
    doelen,
    kernbedingen,
  };
}

const filled = <T>(rows: readonly (T | undefined)[]): readonly T[] => rows.filter((row) => row !== undefined);

const plain = (value: object): unknown => JSON.parse(JSON.stringify(value));
const withoutSource = ({ bron, zieOok, voorbeeld, toelichting, geldig, ...rest }: Herkomst): object => rest;

/** Where something comes from may always be left out. */
type Said<Item> = Omit<Item, keyof Herkomst>;
type Typed<Item> = Said<Item> & Pick<Herkomst, 'voorbeeld' | 'toelichting'>;

/** The item as it was when it says the same; else what was typed, and an example stays one. */
function keep<Item extends Herkomst>(before: Item | undefined, fresh: Said<Item>): Item | Typed<Item> {
  if (before && isDeepStrictEqual(plain(withoutSource(before)), plain(fresh))) return before;
  const { voorbeeld, toelichting } = before ?? {};
  return { ...fresh, ...(voorbeeld && { voorbeeld, toelichting }) };
}

function telling(before: PakketProduct, sent: Productinvoer['tellen']): Partial<PakketProduct> {
  if (!sent) return {};
  const { soort, wet, categorie, code, eenheid, variant } = sent;
  return {
    soort,
    wet,
    ijw: keep<PakketProduct['ijw']>(before.ijw, { categorie, code }),
    eenheid: keep<PakketProduct['eenheid']>(before.eenheid, { soort: eenheid }),
    uitvoeringsvariant: keep<PakketProduct['uitvoeringsvariant']>(before.uitvoeringsvariant, { variant }),
  };
}

/** A requirement that is told again gives its code; a new one gets the next that is free. */
function eisVan(before: readonly PakketEis[], row: Eisinvoer, freshCode: string): PakketEis {
  const { soort, tekst, wat, minimaal, maximaal, eenheid, voorbeeld } = row;
  const toets =
    wat && eenheid ? { wat, ...(minimaal && { minimaal }), ...(maximaal && { maximaal }), eenheid } : undefined;
  const old = before.find(({ code }) => code === row.code);
  const code = old?.code ?? freeCode(freshCode, before);
  const kept = keep<PakketEis>(old, { code, soort, tekst, ...(toets && { toets }) });
  if (kept === old || !(voorbeeld || old?.voorbeeld)) return kept;
  return { ...kept, voorbeeld: true, toelichting: old?.toelichting ?? 'Ingevoerd als voorbeeld.' };
}

function freeCode(fresh: string, taken: readonly { readonly code: string }[]): string {
  let [code, next] = [fresh, taken.length + 1];
  while (taken.some((one) => one.code === code)) code = `${fresh}-${next++}`;
  return code;
}

type Normen = PakketProduct['normen'];

const normen = (before: Normen, sent: Readonly<Record<Normonderwerp, Norminvoer>>): Normen =>
  normonderwerpen.flatMap((over) => {
    const { soort, ...grenzen } = sent[over];
    if (soort === 'onbekend') return [];
    const fresh = soort === 'geen' ? { over, soort } : { over, soort, ...grenzen };
    return [
      keep<Normen[number]>(
        before.find((one) => one.over === over),
        fresh,
      ),
    ];
  });

type Part<Name extends keyof PakketProduct> = NonNullable<PakketProduct[Name]>;

function afspraken(before: PakketProduct, sent: Productinvoer): Partial<PakketProduct> {
  const { verlenging, noShow, tijd, plannen, vervoer, relaties } = sent;
  return {
    ...(verlenging && { verlenging: keep<Part<'verlenging'>>(before.verlenging, { door: verlenging }) }),
    ...(noShow && {
      noShow:
        noShow.regel === 'plan' ? undefined : keep<Part<'noShow'>>(before.noShow, eigenNoShow(before.noShow, noShow)),
    }),
    ...(tijd && {
      declarabeleTijd: keep<Part<'declarabeleTijd'>>(before.declarabeleTijd, {
        indirect: tijd.bekend === 'bekend' ? tijd.indirect : 'onbekend',
      }),
    }),
    ...(plannen && {
      plannen: filled(plannen).map((row, index) => planVan(before, row, `${sent.product}-plan-${index + 1}`)),
    }),
    ...(vervoer && { vervoer: keep<Part<'vervoer'>>(before.vervoer, { rol: vervoer }) }),
    ...(relaties && {
      relaties: filled(relaties).map((row) =>
        keep<Part<'relaties'>[number]>(
          before.relaties?.find(({ soort, product }) => soort === row.soort && product === row.product),
          row,
        ),
      ),
    }),
  };
}

/** What the form cannot say, that something is not known, stays so while nothing else is said. */
function eigenNoShow(before: Part<'noShow'> | undefined, sent: NonNullable<Productinvoer['noShow']>) {
  const { declarabel, inTarief, rekening = 'nee', maximaalEuro } = sent;
  const known = before?.eigenRekening.maximaalEuro ?? 'geen';
  const eigenRekening = {
    toegestaan: rekening !== 'nee',
    verplicht: rekening === 'moet',
    maximaalEuro: maximaalEuro ?? (bekend(known) === null ? known : ('geen' as const)),
  };
  return { declarabel, ...(inTarief || !before || 'inTarief' in before ? { inTarief } : {}), eigenRekening };
}

function planVan({ plannen = [] }: PakketProduct, { code, soort, naam, wanneer }: Planinvoer, freshCode: string) {
  const old = plannen.find((one) => one.code === code);
  const kept = old?.code ?? freeCode(freshCode, plannen);
  return keep<Part<'plannen'>[number]>(old, { code: kept, soort, naam, wanneer: wanneer ?? ('onbekend' as const) });
}
