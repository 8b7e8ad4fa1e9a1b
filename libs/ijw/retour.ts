// SPDX-License-Identifier: EUPL-1.2
import { berichten, planVan } from './berichten.ts';
import { XSD_VERSIE } from './keuzes.ts';
import type { Knoop } from './structuur/plan.ts';
import { voor } from './structuur/tabel.ts';
import type { Bericht, BerichtVan } from './types/bericht.ts';
import type { Datum } from './types/gedeeld.ts';
import type { HeaderRetour } from './types/retour.ts';

/** Which return message answers which message. A 323 is answered by a 325; neither has a return message. */
type Retouren = {
  readonly '301': '302';
  readonly '305': '306';
  readonly '307': '308';
  readonly '315': '316';
  readonly '317': '318';
  readonly '319': '320';
};
export const retourVan: Retouren = { 301: '302', 305: '306', 307: '308', 315: '316', 317: '318', 319: '320' };

/** And the other way round. */
export const heenVan: { readonly [S in Heensoort as Retouren[S]]: S } = {
  302: '301',
  306: '305',
  308: '307',
  316: '315',
  318: '317',
  320: '319',
};

/** The number of a message that is answered by a return message, and that of a return message. */
export type Heensoort = keyof Retouren;
export type Retoursoort = Retouren[Heensoort];

/** A message that is answered by a return message, and a return message. */
export type Heenbericht = BerichtVan<Heensoort>;
export type Retourbericht = BerichtVan<Retoursoort>;

/** The return message (Jw and Wmo) on a message with this number: `Retour<'305'>` is a 306. */
export type Retour<S extends Heensoort> = BerichtVan<Retouren[S]>;

/** The return message on this message: a Jw306 on a Jw305. */
export type RetourOp<B extends Heenbericht> = B extends Heenbericht
  ? Extract<Retour<B['soort']>, { readonly standaard: B['standaard'] }>
  : never;

/** Whether a return message answers this one. */
export const isHeenbericht = (bericht: Bericht): bericht is Heenbericht => isHeensoort(bericht.soort);
export const isHeensoort = (soort: string): soort is Heensoort => Object.hasOwn(retourVan, soort);

/** Whether this is a return message. */
export const isRetour = (soort: string): soort is Retoursoort => Object.hasOwn(heenVan, soort);

/** The number and the day of the return message itself. */
export type Retourkenmerk = { readonly identificatie: string; readonly dagtekening: Datum };

/** Codes of list WJ001; at least one. */
export type Retourcodes = readonly [string, ...string[]];

/** What became of a message. */
export type Retouruitkomst =
  | { readonly soort: 'goed' }
  /** It breaks an in-message rule. `xsltVersie`: by which edition of the rules. */
  | { readonly soort: 'in-bericht'; readonly xsltVersie: string }
  /** Its Header is wrong. */
  | { readonly soort: 'header'; readonly codes: Retourcodes }
  /**
   * Something in its body is wrong: by the absolute path of a class (`/Bericht/Client/StartProducten/StartProduct[1]`) its
   * codes, also 0233 where a class was not checked. Every other class gets 0200.
   */
  | { readonly soort: 'klassen'; readonly codes: ReadonlyMap<string, Retourcodes> };

const [IN_BERICHT, GOED, NIET_GECONTROLEERD] = ['0001', '0200', '0233'];

/**
 * The return message on a message [berichten.md §10]: its Header, with what is of the return; and its body only when the
 * error is there, each class with its codes. Throws a `RangeError` when a path is of no class of this message, or when no
 * class has an error.
 */
export function maakRetour<B extends Heenbericht>(
  heen: B,
  kenmerk: Retourkenmerk,
  uitkomst: Retouruitkomst,
): RetourOp<B>;
export function maakRetour(heen: Heenbericht, kenmerk: Retourkenmerk, uitkomst: Retouruitkomst): unknown {
  return {
    standaard: heen.standaard,
    soort: retourVan[heen.soort],
    Header: header(heen, kenmerk, uitkomst),
    ...(uitkomst.soort === 'klassen' && inhoud(heen, uitkomst.codes)),
  };
}

function header(
  { standaard, soort, Header }: Heenbericht,
  { identificatie, dagtekening }: Retourkenmerk,
  uitkomst: Retouruitkomst,
): HeaderRetour {
  const codes = headercodes(uitkomst);
  return {
    ...Header,
    BerichtCode: voor(standaard, berichten[retourVan[soort]].code),
    IdentificatieRetour: identificatie,
    DagtekeningRetour: dagtekening,
    ...(uitkomst.soort === 'in-bericht' && { XsltVersie: uitkomst.xsltVersie }),
    XsdVersieRetour: XSD_VERSIE,
    ...(codes && { RetourCodes: codes }),
  };
}

function headercodes(uitkomst: Retouruitkomst): readonly string[] | undefined {
  if (uitkomst.soort === 'goed') return undefined;
  if (uitkomst.soort === 'header') return uitkomst.codes;
  return [uitkomst.soort === 'in-bericht' ? IN_BERICHT : GOED];
}

/** All but the Header, by the structure of the return message. */
function inhoud(heen: Heenbericht, codes: ReadonlyMap<string, Retourcodes>): Readonly<Record<string, unknown>> {
  if (![...codes.values()].flat().some((code) => code !== GOED && code !== NIET_GECONTROLEERD))
    throw new RangeError('Geen enkele klasse heeft een fout; dan heeft de retour geen klassen.');
  const over = new Set(codes.keys());
  const codesVan = (pad: string): readonly string[] => {
    over.delete(pad);
    return codes.get(pad) ?? [GOED];
  };
  const { kinderen } = planVan(heen.standaard, retourVan[heen.soort]);
  const klassen = kinderen.filter(({ naam }) => naam !== 'Header');
  const uit = delen(klassen, heen, '/Bericht', codesVan);
  for (const pad of over) throw new RangeError(`${pad} is geen klasse van dit bericht.`);
  return uit;
}

type CodesVan = (pad: string) => readonly string[];

/** What there is of these elements in a class. */
function delen(knopen: readonly Knoop[], klasse: object, pad: string, codesVan: CodesVan): Record<string, unknown> {
  const uit: Record<string, unknown> = {};
  for (const knoop of knopen) {
    const deel: unknown = Reflect.get(klasse, knoop.naam);
    if (deel !== undefined) uit[knoop.naam] = metCodes(knoop, deel, `${pad}/${knoop.naam}`, codesVan);
  }
  return uit;
}

/** A class with its codes, a list of them, or a value as it is. */
function metCodes(knoop: Knoop, deel: unknown, pad: string, codesVan: CodesVan): unknown {
  const { kinderen, isLijst } = knoop;
  const [lid] = kinderen;
  if (isLijst && lid !== undefined && Array.isArray(deel))
    return deel.map((een: unknown, i) => metCodes(lid, een, `${pad}/${lid.naam}[${i + 1}]`, codesVan));
  const isKlasse = kinderen.some(({ naam }) => naam === 'RetourCodes');
  if (!isKlasse || typeof deel !== 'object' || deel === null) return deel;
  return { ...delen(kinderen, deel, pad, codesVan), RetourCodes: codesVan(pad) };
}
