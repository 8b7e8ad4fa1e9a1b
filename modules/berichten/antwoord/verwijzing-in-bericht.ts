// SPDX-License-Identifier: EUPL-1.2
import { type Berichtkop, heenVan, isRetour } from '#libs/ijw';

/** Which message an answer says it answers. */
export type Verwijzing = { readonly soort: string; readonly identificatie: string; readonly dagtekening: string };

/** Reads from the header which message this one answers; undefined when it answers none. */
export function verwijzingUit({ soort, Header: kop }: Berichtkop): Verwijzing | undefined {
  if (isRetour(soort)) return verwijzing(heenVan[soort], kop.BerichtIdentificatie);
  return 'DeclaratieIdentificatie' in kop ? verwijzing('323', kop.DeclaratieIdentificatie) : undefined;
}

type Identificatie = { readonly Identificatie: string; readonly Dagtekening: string };
const verwijzing = (soort: string, { Identificatie, Dagtekening }: Identificatie): Verwijzing => ({
  soort,
  identificatie: Identificatie,
  dagtekening: Dagtekening,
});

/** What an answer says of a message as a whole: accepted or not, and with which codes. */
export type Oordeel = { readonly goed: boolean; readonly codes: readonly string[] };

/** Codes that say that nothing is wrong here. */
const nietsMis: ReadonlySet<string> = new Set(['0200', '0233', '8001']);

/**
 * A return message rejects with any code, wherever it stands (OP286). A 325 rejects the whole only in its Header or its
 * DeclaratieAntwoord; lines that are not granted are the lines' own affair (berichten.md §10, §11).
 */
export function oordeelUit(bericht: Berichtkop): Oordeel {
  const codes = [...new Set(isRetour(bericht.soort) ? codesIn(bericht) : codesVanGeheel(bericht))];
  const mis = codes.filter((code) => !nietsMis.has(code));
  return { goed: mis.length === 0, codes: mis };
}

const codesVanGeheel = (bericht: Berichtkop): readonly string[] => [
  ...eigenCodes(bericht.Header),
  ...('DeclaratieAntwoord' in bericht ? eigenCodes(bericht.DeclaratieAntwoord) : []),
];

const eigenCodes = (klasse: unknown): readonly string[] =>
  typeof klasse === 'object' && klasse !== null && 'RetourCodes' in klasse && Array.isArray(klasse.RetourCodes)
    ? klasse.RetourCodes
    : [];

function* codesIn(klasse: object): Generator<string> {
  yield* eigenCodes(klasse);
  for (const deel of Object.values(klasse)) if (typeof deel === 'object' && deel !== null) yield* codesIn(deel);
}
