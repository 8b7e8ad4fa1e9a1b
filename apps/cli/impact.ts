// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { Outcome } from '#libs/explain';
import { eurocent, formatBedrag, formatGetal } from '#libs/kernel';
import { groepen, impactinvoer, impactUitproberen, type Uitgeprobeerd } from '#modules/leveranciers';
import { makeContext } from '#platform/context';
import { underHat } from '#platform/hoed';
import type { Omgeving } from '#platform/omgeving';
import { redenTekst, stapTekst } from '#teksten';
import { foutenVerslag, leesFormulier, stepLines, type Uitvoer } from './tariefformulier.ts';

/** The documented form (docs/impact.md, docs/schema/impact.json): a scenario as the page and the API take it, with whose production it is about. */
export const impactformulier = impactinvoer.omit({ stand: true }).extend({
  naam: z.string().default('scenario'),
  verband: z.string().min(1),
});

/**
 * Tries a set of changes on the production in the database and prints the result with its steps; nothing is kept.
 * 0: computed, 1: the file or the scenario is not good, with all that is wrong. @throws Gebruiksfout
 */
export async function impact(omgeving: Omgeving, bestand: string, uitvoer: Uitvoer): Promise<number> {
  const { json, print = console.log } = uitvoer;
  const parsed = await leesFormulier(bestand, impactformulier, 'impact scenario.json');
  if (!parsed.ok) {
    print(foutenVerslag(bestand, parsed.fouten, json));
    return 1;
  }
  const { verband, naam, ...aanvraag } = parsed.value;
  const hoed = { soort: 'verband' as const, code: verband, naam: verband, rollen: ['inkoper' as const] };
  const outcome = await underHat(omgeving.database, hoed, null, async (tx) =>
    impactUitproberen(await makeContext(omgeving, tx, { persoon: null, naam: 'Opdrachtregel', hoed }), aanvraag),
  );
  print(json ? JSON.stringify({ bestand, ...outcome }) : verslag(naam, outcome).join('\n'));
  return outcome.status === 'decided' ? 0 : 1;
}

const nameWidth = 44;
const valueWidth = 20;

function verslag(naam: string, outcome: Outcome<Uitgeprobeerd>): readonly string[] {
  if (outcome.status === 'refused')
    return [
      `${naam}: dit kan niet worden berekend`,
      ...outcome.reasons.map((een) => `  ${een.veld ? `${een.veld}: ` : ''}${redenTekst(een)}`),
    ];
  if (outcome.status === 'incomplete') return outcome.missing.map((een) => `Nog onbekend: ${stapTekst(een)}.`);
  const { was, wordt } = outcome.value;
  return [
    `${naam}: van ${bedrag(was)} naar ${bedrag(wordt)}`,
    '',
    ...outcome.steps.flatMap((een) => stepLines(een, 1)),
    ...groepen.flatMap((groep) => [
      '',
      kolommen(`per ${groep}`, 'was', 'wordt', '%'),
      ...outcome.value.groepen[groep].map((rij) => kolommen(rij.naam, bedrag(rij.was), bedrag(rij.wordt), deel(rij))),
    ]),
  ];
}

const bedrag = (centen: number): string => formatBedrag(eurocent(centen));
const deel = ({ was, wordt }: { readonly was: number; readonly wordt: number }): string =>
  was === 0 ? '–' : formatGetal((((wordt - was) / was) * 100).toFixed(1));
const kolommen = (naam: string, ...rest: readonly string[]): string =>
  naam.slice(0, nameWidth - 1).padEnd(nameWidth) + rest.map((tekst) => tekst.padStart(valueWidth)).join('');
