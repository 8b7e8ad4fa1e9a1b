// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, step } from '#libs/explain';
import type { Normonderwerp, NoShow } from './afspraak.ts';
import { grenzenTekst, type Producteis, type Productkern, toetsTekst, type Verschil } from './productversie.ts';

/** Everything that differs between two versions of a product: what it was, and what it becomes. */
export function versiesVergelijken(was: Productkern, wordt: Productkern): Outcome<readonly Verschil[]> {
  const fields = (Object.keys(fieldTexts) as (keyof typeof fieldTexts)[]).map((veld) => ({
    veld,
    was: fieldTexts[veld](was),
    wordt: fieldTexts[veld](wordt),
  }));
  const verschillen = [...fields, ...requirements(was.eisen, wordt.eisen)].filter(
    (verschil) => verschil.was !== verschil.wordt,
  );
  return decided(verschillen, [step('verschillen', verschillen.length, 'stuks', input)]);
}

function normText(over: Normonderwerp) {
  return ({ normen }: Productkern): string | null => {
    const norm = normen.find((one) => one.over === over);
    return norm ? [norm.soort, grenzenTekst(norm)].filter(Boolean).join(': ') : null;
  };
}

const noShowText = ({ declarabel, inTarief, eigenRekening: { toegestaan, verplicht, maximaalEuro } }: NoShow): string =>
  [
    declarabel ? 'declarabel' : 'niet declarabel',
    inTarief && 'in het tarief',
    toegestaan &&
      `eigen rekening ${verplicht ? 'moet' : 'mag'}${maximaalEuro ? `, hoogstens € ${maximaalEuro.replace('.', ',')}` : ''}`,
  ]
    .filter(Boolean)
    .join('; ');

const fieldTexts = {
  naam: (kern: Productkern) => kern.naam,
  omschrijving: (kern: Productkern) => kern.omschrijving,
  soort: (kern: Productkern) => kern.soort,
  wet: (kern: Productkern) => kern.wet,
  berichtcode: ({ categorie, productcode }: Productkern) => `${categorie} ${productcode}`,
  eenheid: (kern: Productkern) => kern.eenheid,
  variant: (kern: Productkern) => kern.variant,
  doelgroep: (kern: Productkern) => kern.doelgroep,
  leeftijd: ({ leeftijd }: Productkern) => leeftijd && `${leeftijd.van} tot en met ${leeftijd.totEnMet} jaar`,
  'norm-duur': normText('duur'),
  'norm-omvang': normText('omvang'),
  'norm-intensiteit': normText('intensiteit'),
  'norm-functiemix': normText('functiemix'),
  verlenging: (kern: Productkern) => kern.verlengenDoor,
  'no-show': ({ noShow }: Productkern) => noShow && noShowText(noShow),
  'declarabele-tijd': ({ declarabeleTijd }: Productkern) =>
    declarabeleTijd && ['contact', ...[...declarabeleTijd].sort()].join(', '),
  plannen: ({ plannen }: Productkern) => listed(plannen.map(({ soort, naam }) => `${soort}: ${naam}`)),
  vervoer: (kern: Productkern) => kern.vervoer,
  relaties: ({ relaties }: Productkern) => listed(relaties.map(({ soort, ander }) => `${soort} ${ander}`)),
  vorm: (kern: Productkern) => kern.vorm,
  doelen: (kern: Productkern) => listed(kern.doelen),
  kernbedingen: (kern: Productkern) => listed(kern.kernbedingen),
};

/** Order says nothing here. */
const listed = (codes: readonly string[]): string | null => [...codes].sort().join(', ') || null;

function requirements(was: readonly Producteis[], wordt: readonly Producteis[]): readonly Verschil[] {
  const codes = [...new Set([...was, ...wordt].map(({ code }) => code))];
  return codes.flatMap((code): readonly Verschil[] => {
    const before = was.find((eis) => eis.code === code);
    const after = wordt.find((eis) => eis.code === code);
    // A requirement that changes its kind is another requirement: the old one goes, a new one comes.
    if (before && after && before.soort !== after.soort)
      return [
        { veld: 'eis', eis: before.soort, was: textOf(before), wordt: null },
        { veld: 'eis', eis: after.soort, was: null, wordt: textOf(after) },
      ];
    const soort = (after ?? before)?.soort;
    return soort ? [{ veld: 'eis', eis: soort, was: textOf(before), wordt: textOf(after) }] : [];
  });
}

const textOf = (eis: Producteis | undefined): string | null =>
  eis ? (eis.toets ? `${eis.tekst} (${toetsTekst(eis.toets)})` : eis.tekst) : null;
