// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { Outcome } from '#libs/explain';
import { eurocent, exact, formatBedrag, formatGetal, opsomming, roundToEurocent, times } from '#libs/kernel';
import { aantal, cijfer, tekst } from '#libs/regiopakket';
import { type Indexatie, type Indexatievraag, indexstanden, nacalculaties, tarievenIndexeren } from '#modules/tarieven';
import { redenTekst, stapTekst } from '#teksten';
import { foutenVerslag, leesFormulier, sourced, stepLines, type Uitvoer, withSource } from './tariefformulier.ts';

const decimalen = z.int('Vul een heel getal in.').min(0).max(6);
const bedrag = cijfer.refine((euro) => /^\d+(\.\d{1,2})?$/.test(euro), 'geen bedrag in euro’s en hele centen');

/** The documented form of an indexation (docs/tarief-indexeer.md, docs/schema/tarief-indexeer.json). */
export const indexformulier = z.strictObject({
  jaren: z
    .array(z.int('Vul een jaar in.').min(2000).max(2100))
    .min(1)
    .max(100)
    .describe('De jaren, van vroeg naar laat.'),
  eersteJaar: z.boolean().default(false).describe('Eerste jaar van een overeenkomst: dan telt alleen de raming.'),
  methode: z.strictObject({
    gewichten: z.array(sourced({ reeks: tekst, procent: cijfer })).min(1),
    nacalculatie: z.enum(nacalculaties),
    decimalenTussen: decimalen,
    decimalenUitkomst: decimalen,
  }),
  cijfers: z.array(sourced({ reeks: tekst, jaar: aantal, stand: z.enum(indexstanden), procent: cijfer })),
  tarieven: z.array(z.strictObject({ naam: tekst, eenheid: tekst, bedrag })).default([]),
});

/**
 * Computes the index of one or more years from a file in the documented form, brings the tariffs in it to the new
 * price level and prints every step; with `json` the whole outcome.
 * 0: computed, 1: the file or its figures are not good, with all that is wrong. @throws Gebruiksfout
 */
export async function tariefIndexeer(bestand: string, { json, print = console.log }: Uitvoer): Promise<number> {
  const parsed = await leesFormulier(bestand, indexformulier, 'tarief indexeer index.json');
  if (!parsed.ok) {
    print(foutenVerslag(bestand, parsed.fouten, json));
    return 1;
  }
  const vraag = asVraag(parsed.value);
  const outcome = tarievenIndexeren(vraag);
  if (json) print(JSON.stringify({ bestand, ...outcome }));
  else print(verslag(vraag, outcome).join('\n'));
  return outcome.status === 'decided' ? 0 : 1;
}

const asVraag = ({ methode, cijfers, tarieven, ...rest }: z.output<typeof indexformulier>): Indexatievraag => ({
  ...rest,
  methode: { ...methode, gewichten: methode.gewichten.map(withSource) },
  cijfers: cijfers.map(withSource),
  tarieven: tarieven.map((tarief) => ({ ...tarief, bedrag: roundToEurocent(times(exact(tarief.bedrag), 100)) })),
});

function verslag({ jaren, tarieven }: Indexatievraag, outcome: Outcome<Indexatie>): readonly string[] {
  const head = `Index ${opsomming(jaren.map(String))}`;
  if (outcome.status === 'refused')
    return [`${head}: dit kan niet worden berekend`, ...outcome.reasons.map((one) => `  ${redenTekst(one)}`)];
  if (outcome.status === 'incomplete')
    return [
      `${head}: dit kan nog niet worden berekend`,
      ...outcome.missing.map((naam) => `  Nog onbekend: ${stapTekst(naam)}.`),
    ];
  const { indices } = outcome.value;
  return [
    `${head}: ${opsomming(indices.map(({ procent }) => `${formatGetal(procent)} %`))}`,
    ...outcome.value.tarieven.map(
      ({ naam, eenheid, bedrag: wordt }, at) =>
        `  ${naam}: ${formatBedrag(eurocent(tarieven[at]?.bedrag ?? 0))} wordt ${formatBedrag(wordt)} per ${eenheid}`,
    ),
    '',
    ...outcome.steps.flatMap((one) => stepLines(one, 1)),
  ];
}
