// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import { formatBedrag, toDecimal, total } from '#libs/kernel';
import { type Kostprijs, kostprijsBerekenen, wettelijkeElementen } from '#modules/tarieven';
import { wetTekst, wettelijkElementTekst } from '#modules/tarieven/teksten';
import { redenTekst, stapTekst } from '#teksten';
import { formatValue } from '../../libs/ui/explain/format-value.ts';
import {
  asVraag,
  formulier,
  formulierSchema,
  plaatsVan,
  type Tariefformulier,
  tabelfouten,
} from './kostprijs-formulier.ts';
import { foutenVerslag, leesFormulier, stepLines, type Uitvoer } from './tariefformulier.ts';

/**
 * Computes a cost price from a file in the documented form and prints it with every step; with `json` the whole outcome.
 * 0: computed, 1: the file or its figures are not good, with all that is wrong. @throws Gebruiksfout
 */
export async function tariefBereken(bestand: string, { json, print = console.log }: Uitvoer): Promise<number> {
  const parsed = await leesFormulier(bestand, formulier, 'tarief bereken tarief.json');
  const fouten = parsed.ok ? tabelfouten(parsed.value) : parsed.fouten;
  if (!parsed.ok || fouten.length > 0) {
    print(foutenVerslag(bestand, fouten, json));
    return 1;
  }
  const outcome = kostprijsBerekenen(asVraag(parsed.value));
  if (json) print(JSON.stringify({ bestand, ...outcome }));
  else print(verslag(parsed.value, outcome).join('\n'));
  return outcome.status === 'decided' ? 0 : 1;
}

/** Prints the JSON Schema of the form, for whoever fills it in by machine. */
export async function tariefSchema(print: (text: string) => void = console.log): Promise<number> {
  print(JSON.stringify(formulierSchema(), null, 2));
  return 0;
}

const valueWidth = 16;
const elementWidth = 84;

function verslag(form: Tariefformulier, outcome: Outcome<Kostprijs>): readonly string[] {
  const { product, cao, micro, jaar } = form;
  const head = `${product}, cao ${cao}${micro ? ', micro-onderneming' : ''}, ${jaar}`;
  if (outcome.status === 'refused')
    return [
      `${head}: dit kan niet worden berekend`,
      ...outcome.reasons.map((one) => `  ${[plaatsVan(one, form), redenTekst(one)].filter(Boolean).join(': ')}`),
    ];
  if (outcome.status === 'incomplete')
    return [
      `${head}: dit kan nog niet worden berekend`,
      ...outcome.missing.map((naam) => `  Nog onbekend: ${stapTekst(naam)}.`),
    ];
  const { bedrag, eenheid, waarschuwingen } = outcome.value;
  return [
    `${head}: ${formatBedrag(bedrag)} per ${eenheid}`,
    ...waarschuwingen.map((one) => `  Let op: ${redenTekst(one)}`),
    '',
    ...outcome.steps.flatMap((one) => stepLines(one, 1)),
    '',
    ...elementLines(outcome.value),
  ];
}

/** The tariff by what the law asks it to rest on, also what has no amount. */
function elementLines({ wet, regels, eenheid }: Kostprijs): readonly string[] {
  const elementen = [...wettelijkeElementen[wet], null];
  return [
    `  Per ${eenheid}, naar onderdeel van ${wetTekst[wet].artikel}`,
    ...elementen.map((element) => {
      const own = regels.filter((regel) => regel.element === element);
      const name = element ? `${element}. ${wettelijkElementTekst[wet][element]}` : 'Niet in de wet genoemd';
      const amount =
        own.length > 0 ? formatValue(toDecimal(total(own.map(({ centen }) => centen)), 4), 'cent') : 'geen regel';
      return `    ${name.padEnd(elementWidth)}${amount.padStart(valueWidth)}`;
    }),
  ];
}
