// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { Outcome } from '#libs/explain';
import { formatBedrag } from '#libs/kernel';
import { aantal, cijfer, tekst } from '#libs/regiopakket';
import { type Kostprijs, type Kostprijsvraag, kostprijsBerekenen } from '#modules/tarieven';
import { redenTekst, stapTekst } from '#teksten';
import { foutenVerslag, leesFormulier, sourced, stepLines, type Uitvoer, withSource } from './tariefformulier.ts';

/** The documented form of a computation (docs/tarief-bereken.md). */
const formulier = z.strictObject({
  product: tekst,
  cao: tekst,
  micro: z.boolean().default(false),
  jaar: aantal,
  eenheid: z.enum(['minuut', 'uur']),
  functiemix: z.array(sourced({ functie: tekst, procent: cijfer })),
  uurlonen: z.array(sourced({ functie: tekst, euroPerUur: cijfer, jaar: aantal })),
  parameters: z.array(
    sourced({
      soort: tekst,
      procent: cijfer,
      wijze: z.enum(['opslag', 'aandeel', 'deling']),
      waarover: tekst,
      jaar: aantal,
    }),
  ),
  bewerkingen: z
    .array(
      sourced({
        soort: z.enum(['opslag', 'aandeel', 'deling', 'weging', 'omrekening']),
        van: tekst,
        naar: tekst,
        parameter: tekst.optional(),
        delenDoor: cijfer.optional(),
      }),
    )
    .min(1),
});

/**
 * Computes a cost price from a file in the documented form and prints it with every step; with `json` the whole outcome.
 * 0: computed, 1: the file or its figures are not good, with all that is wrong. @throws Gebruiksfout
 */
export async function tariefBereken(bestand: string, { json, print = console.log }: Uitvoer): Promise<number> {
  const parsed = await leesFormulier(bestand, formulier, 'tarief bereken tarief.json');
  if (!parsed.ok) {
    print(foutenVerslag(bestand, parsed.fouten, json));
    return 1;
  }
  const vraag = asVraag(parsed.value);
  const outcome = kostprijsBerekenen(vraag);
  if (json) print(JSON.stringify({ bestand, ...outcome }));
  else print(verslag(vraag, outcome).join('\n'));
  return outcome.status === 'decided' ? 0 : 1;
}

function asVraag({
  functiemix,
  uurlonen,
  parameters,
  bewerkingen,
  ...rest
}: z.output<typeof formulier>): Kostprijsvraag {
  return {
    ...rest,
    functiemix: functiemix.map(withSource),
    uurlonen: uurlonen.map(withSource),
    parameters: parameters.map((one) => ({ ...withSource(one), code: one.soort })),
    bewerkingen: bewerkingen.map(({ parameter, delenDoor, ...one }) => ({
      ...withSource(one),
      code: one.naar,
      ...(parameter !== undefined && { parameter }),
      ...(delenDoor !== undefined && { delenDoor }),
    })),
  };
}

function verslag({ product, cao, micro, jaar }: Kostprijsvraag, outcome: Outcome<Kostprijs>): readonly string[] {
  const head = `${product}, cao ${cao}${micro ? ', micro-onderneming' : ''}, ${jaar}`;
  if (outcome.status === 'refused')
    return [`${head}: dit kan niet worden berekend`, ...outcome.reasons.map((one) => `  ${redenTekst(one)}`)];
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
  ];
}
