// SPDX-License-Identifier: EUPL-1.2
import { decided, incomplete, type Outcome, type Reason, reason, refused, type Value } from '#libs/explain';

/** One line as a declaratie or its answer holds it; the values by the name of their element. */
export type Regel = {
  /** The ProductReferentie as one text. */
  readonly sleutel: string;
  readonly velden: Readonly<Record<string, Value>>;
};

/** What an answer (325) says of the declaratie (323) that it answers. */
export type Antwoordgegevens = {
  readonly identificatie: string;
  /** Null when it has no DeclaratieAntwoord. */
  readonly nummer: string | null;
  readonly xsdVersie: string;
  readonly regels: readonly (Regel & { readonly pad: string })[];
};

/** The declaratie itself; of its lines those that the answer names. */
export type Declaratiegegevens = {
  readonly nummer: string;
  readonly xsdVersie: string;
  readonly regels: ReadonlyMap<string, Regel>;
};

export type Onderwerp = {
  readonly antwoord: Antwoordgegevens;
  /** The 323 with the identification that the answer names; null when none is known. */
  readonly declaratie: Declaratiegegevens | null;
  /** Did this aanbieder ever send a declaratie with this number? */
  readonly isNummerBekend: boolean;
};

export type Antwoordregel = 'TR337' | 'TR366' | 'TR367' | 'TR371' | 'TR376';
/** One rule that an answer breaks, and where. */
export type Antwoordbevinding = Reason<Antwoordregel> & { readonly pad: string };
type Uitslag = Outcome<true, Antwoordbevinding>;

const kop = '/Bericht/Header';
const goed: Uitslag = decided(true);
const uitslag = (bevindingen: readonly Antwoordbevinding[]): Uitslag =>
  bevindingen.length === 0 ? goed : refused(bevindingen);
const bevinding = (code: Antwoordregel, pad: string, figures: Readonly<Record<string, Value>>): Antwoordbevinding => ({
  ...reason(code, figures),
  pad,
});
/** Without the declaratie there is nothing to hold the answer against. */
const zonderDeclaratie: Uitslag = incomplete(['declaratie']);

/** The answer names a declaratie that was sent [TR337]. */
export const TR337 = ({ antwoord: { identificatie }, declaratie }: Onderwerp): Uitslag =>
  declaratie ? goed : refused([bevinding('TR337', `${kop}/DeclaratieIdentificatie`, { identificatie })]);

/** It names the number of that declaratie [TR376]. */
export const TR376 = ({ antwoord: { nummer }, declaratie, isNummerBekend }: Onderwerp): Uitslag =>
  nummer === null || (declaratie ? declaratie.nummer === nummer : isNummerBekend)
    ? goed
    : refused([bevinding('TR376', '/Bericht/DeclaratieAntwoord/DeclaratieNummer', { nummer })]);

/** It repeats by which edition of the schema the declaratie was made [TR371]. */
export function TR371({ antwoord: { xsdVersie }, declaratie }: Onderwerp): Uitslag {
  if (!declaratie) return zonderDeclaratie;
  if (declaratie.xsdVersie === xsdVersie) return goed;
  const figures = { xsdVersie, verwacht: declaratie.xsdVersie };
  return refused([bevinding('TR371', `${kop}/XsdVersieDeclaratie`, figures)]);
}

/** Every line that comes back was in the declaratie [TR366]. */
export function TR366({ antwoord: { regels }, declaratie }: Onderwerp): Uitslag {
  if (!declaratie) return zonderDeclaratie;
  const onbekend = regels.filter(({ sleutel }) => !declaratie.regels.has(sleutel));
  return uitslag(
    onbekend.map(({ sleutel, pad }) => bevinding('TR366', `${pad}/ProductReferentie`, { referentie: sleutel })),
  );
}

/** And it repeats every value of that line [TR367]. */
export function TR367({ antwoord: { regels }, declaratie }: Onderwerp): Uitslag {
  if (!declaratie) return zonderDeclaratie;
  return uitslag(
    regels.flatMap(({ sleutel, velden, pad }) => {
      const ingediend = declaratie.regels.get(sleutel)?.velden ?? velden;
      const anders = Object.keys(velden).filter((naam) => velden[naam] !== ingediend[naam]);
      return anders.length > 0 ? [bevinding('TR367', pad, { referentie: sleutel, velden: anders.join(', ') })] : [];
    }),
  );
}

/** Everything that an answer breaks of the declaratie that it answers. */
export const antwoordToetsen = (onderwerp: Onderwerp): readonly Antwoordbevinding[] =>
  [TR337, TR376, TR371, TR366, TR367].flatMap((toets) => {
    const een = toets(onderwerp);
    return een.status === 'refused' ? een.reasons : [];
  });
