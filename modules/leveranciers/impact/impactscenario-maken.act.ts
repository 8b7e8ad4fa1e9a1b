// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { JsonValue } from '#libs/explain';
import { decided, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { geheel, id, keuze, tekst } from '#platform/invoer';
import { impactBerekenen } from './impact-berekenen.rule.ts';
import { insertImpactscenario, isNaamBezet } from './impactscenario.store.ts';
import { impactlezers } from './lezers.ts';
import { leesProductie, type Maanden } from './productie-lezen.query.ts';
import type { Productiecel } from './productiecel.ts';
import { insertCellen, insertStand, type Productiestand, readCellen, readStand } from './productiestand.store.ts';
import { normsoorten } from './scenario.ts';
import { scenarioUitwerken } from './scenario-uitwerken.query.ts';
import { toonbaar } from './toonbaar.ts';

const self = 'leveranciers/impactscenario-maken';

const maand = () =>
  z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Kies een maand.')
    .transform((text) => Temporal.PlainDate.from(`${text}-01`));
/** As people write it: `2,5` or `-2.5`. */
const getal = () =>
  z
    .union([z.string(), z.number()])
    .transform((value) => String(value).trim().replace(',', '.'))
    .pipe(z.string().regex(/^-?\d{1,6}(\.\d{1,4})?$/, 'Vul een getal in, bijvoorbeeld 2,5.'));
/** Rows of a form: what was left empty keeps its place, so that an error stands at the right row. */
const rijen = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.preprocess(
    (value) => (Array.isArray(value) ? Array.from(value, (rij) => rij ?? {}) : value),
    z.array(z.object(shape)).max(500, 'Gebruik hoogstens 500 regels.').default([]),
  );

export const impactinvoer = z.object({
  naam: tekst(120),
  van: maand().meta({ description: 'Eerste maand van de productie, zoals 2025-01.' }),
  tot: maand().meta({ description: 'Laatste maand van de productie.' }),
  stand: id().meta({ description: 'Op de bewaarde productie van een eerder scenario.' }).optional(),
  voorstel: id().meta({ description: 'Met de tarieven van dit tariefvoorstel.' }).optional(),
  tarieven: rijen({
    product: tekst().optional(),
    aanbieder: tekst(8).optional(),
    cao: tekst(80).optional(),
    micro: keuze(['ja', 'nee']).optional(),
    bedrag: geheel(1, 100_000_000).meta({ description: 'Hele eurocenten.' }).optional(),
    procent: getal().optional(),
  }),
  groei: rijen({ product: tekst().optional(), procent: getal().optional() }),
  overgangen: rijen({
    product: tekst().optional(),
    naar: tekst().optional(),
    procent: getal().optional(),
    was: getal().optional(),
    wordt: getal().optional(),
  }),
  normen: rijen({
    product: tekst().optional(),
    soort: keuze(normsoorten).optional(),
    hoogstens: geheel(1, 100_000_000).optional(),
  }),
  verliesgrens: getal().optional(),
});
export type Impactinvoer = z.output<typeof impactinvoer>;

/** Tries a set of changes on real production, under a name. The production is kept as it was, so that it can be repeated. */
export const impactscenarioMaken = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: impactlezers,
  invoer: impactinvoer,
  run: async (context, invoer) => {
    const { tx, wie, nu, vandaag, omgeving } = context;
    if (wie.hoed.soort !== 'verband') return refused(reason('impact-alleen-verband'));
    const verband = wie.hoed.code;
    if (await isNaamBezet(tx, verband, invoer.naam)) return refused(reason('impact-naam-bezet', {}, 'naam'));
    const kept = invoer.stand === undefined ? null : await readStand(tx, verband, invoer.stand);
    if (kept === undefined) return refused(reason('impact-stand-onbekend', {}, 'stand'));
    const { van, tot } = kept ?? invoer;
    const uitgewerkt = await scenarioUitwerken(context, { ...invoer, van, tot }, kept?.opgenomen ?? nu);
    if (uitgewerkt.status !== 'decided') return uitgewerkt;
    const productie = kept
      ? { stand: kept, cellen: await readCellen(tx, verband, kept.id) }
      : await neemProductieOp(context, { van, tot });
    if (productie.cellen.length === 0) return refused(reason('impact-zonder-productie', {}, 'van'));
    const scenario = uitgewerkt.value;
    const { value: impact, steps } = impactBerekenen(productie.cellen, scenario);
    const [nieuw, stand] = [newId(), productie.stand.id];
    const { was, wordt } = impact;
    const bewijs = {
      rule: 'leveranciers/impact-berekenen',
      software: omgeving.versie,
      peildatum: vandaag.toString(),
      input: { stand, opgenomen: productie.stand.opgenomen.toString(), regels: toonbaar(productie.stand.regels) },
      outcome: decided({ was, wordt }, steps),
    };
    const isMade = await insertImpactscenario(tx, verband, {
      id: nieuw,
      naam: invoer.naam,
      stand,
      invoer: asJson(invoer),
      scenario,
      was,
      wordt,
      gemaakt: nu,
      persoon: wie.persoon,
      maker: wie.naam,
      bewijs,
    });
    if (!isMade) return refused(reason('impact-naam-bezet', {}, 'naam'));
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'impactscenario', id: nieuw },
      bewijs,
      na: { naam: invoer.naam, was, wordt },
    });
    return decided({ scenario: nieuw }, steps);
  },
});

type Productie = { readonly stand: Productiestand; readonly cellen: readonly Productiecel[] };

/** All production that there is now, kept as it is. */
async function neemProductieOp(context: ActContext, { van, tot }: Maanden): Promise<Productie> {
  const { tx, wie, nu } = context;
  const verband = wie.hoed.code;
  const cellen = await leesProductie(context, verband, { van, tot });
  const nieuw = {
    id: newId(),
    van,
    tot,
    opgenomen: nu,
    regels: cellen.reduce((som, { regels }) => som + regels, 0),
    bedrag: cellen.reduce((som, { bedrag }) => som + bedrag, 0),
  };
  if (cellen.length > 0) {
    await insertStand(tx, verband, nieuw);
    await insertCellen(tx, verband, nieuw.id, cellen);
  }
  return { stand: nieuw, cellen };
}

const asJson = ({ van, tot, ...rest }: Impactinvoer): JsonValue =>
  JSON.parse(JSON.stringify({ ...rest, van: van.toString().slice(0, 7), tot: tot.toString().slice(0, 7) }));
