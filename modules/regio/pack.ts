// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { datum } from '#libs/kernel';
import {
  aantal,
  alleOf,
  bekend,
  bron,
  dag,
  item,
  page,
  type Strijdigheid,
  samenhang,
  sleutel,
  tekst,
  verwijzing,
  type Waarde,
  waarde,
} from '#libs/regiopakket';
import { gremiumsoorten, handelingen, mandaatstaten } from './besluit/mandaat.ts';
import { deelnemersoorten } from './samenwerking/deelname.ts';
import { deelnamesSluiten } from './samenwerking/deelnames-sluiten.rule.ts';
import { gemeenterollen, taakacten, taakdragers, volgacten } from './taak/taak.ts';

const verband = item({
  code: sleutel('verband'),
  naam: tekst,
  uitvoeringsorganisatie: z.strictObject({ naam: tekst, afkorting: tekst }),
  opdracht: tekst.optional(),
});

const gemeente = item({
  code: sleutel('gemeente', /^\d{4}$/, 'geen CBS-code: vier cijfers tussen aanhalingstekens, zoals "0513"'),
  naam: tekst,
  codeBron: bron,
  lidSinds: waarde(dag),
  lidTot: waarde(dag),
});

const gremium = item({
  code: sleutel('gremium'),
  naam: tekst,
  soort: z.enum(gremiumsoorten),
  /** Every municipality has one of its own, or the verband has one together. */
  per: z.enum(['gemeente', 'verband']),
  omschrijving: tekst,
});

/** What a mandate or volmacht reaches. */
const omvang = z
  .strictObject({
    contracten: alleOf('contract').optional(),
    /** Contracts that are none of this plan, in words. */
    buitenPlan: tekst.optional(),
    fase: z.enum(['inkooptraject', 'structureel']),
  })
  .refine(({ contracten, buitenPlan }) => contracten !== undefined || buitenPlan !== undefined, {
    error: 'zeg voor welke contracten: noem ze, schrijf alle, of zeg bij buitenPlan om welke andere het gaat',
    path: ['contracten'],
  });

const mandaat = item({
  code: sleutel('mandaat'),
  handeling: z.enum(handelingen),
  omschrijving: tekst,
  beslist: waarde(verwijzing('gremium')),
  naAfstemmingMet: z.array(verwijzing('gremium')).optional(),
  informeren: z.array(verwijzing('gremium')).optional(),
  grond: waarde(tekst),
  omvang,
  voorwaarde: tekst.optional(),
  staat: z.enum(mandaatstaten),
});

const volmacht = item({
  code: sleutel('volmacht'),
  mandaat: verwijzing('mandaat'),
  van: verwijzing('gremium'),
  aan: verwijzing('gremium'),
  besluit: tekst,
});

/** One of the scales at which municipalities work together, from small to large. */
const schaal = item({
  code: sleutel('schaal'),
  naam: tekst,
  omschrijving: tekst,
  /** The scale at which this verband itself buys. */
  eigen: z.literal(true).optional(),
});

/** Who takes part in a samenwerking, from the first day to the last. */
const deelnemer = z.strictObject({
  naam: tekst,
  soort: z.enum(deelnemersoorten),
  van: waarde(dag),
  tot: waarde(dag),
});

/** An agreement, plan or decision on which a samenwerking rests. */
const grondslag = z.strictObject({ naam: tekst, soort: tekst, van: waarde(dag), tot: waarde(dag) });

/** A cooperation in which the verband takes part, or of which it consists: below, beside or above it. */
const samenwerking = item({
  code: sleutel('samenwerking'),
  naam: tekst,
  omschrijving: tekst,
  schaal: waarde(verwijzing('schaal')),
  aantalGemeenten: waarde(aantal),
  deelnemers: z.array(deelnemer),
  penvoerder: waarde(tekst),
  aanspreekpunt: waarde(tekst),
  taken: z.array(tekst),
  grondslagen: z.array(grondslag),
});

/** Where one of the three tasks for a care form lies, and who carries it out. */
const schaalcel = z.strictObject({
  schalen: z.array(verwijzing('schaal')).min(1),
  uitvoerder: tekst.optional(),
  bijzonder: tekst.optional(),
});

/** One care form: at which scale its beleid, inkoop and leveranciersmanagement are. */
const schaalregel = item({
  code: sleutel('schaalregel'),
  groep: tekst,
  zorgvorm: tekst,
  beleid: schaalcel,
  inkoop: schaalcel,
  leveranciersmanagement: schaalcel,
});

/** By what one judges at which scale a care form belongs. */
const schaalcriterium = item({ code: sleutel('schaalcriterium'), naam: tekst, omschrijving: tekst });

/** Who keeps an eye on an aanbieder for all regions. */
const accounthouder = item({
  code: sleutel('accounthouder'),
  aanbieder: tekst,
  houder: tekst,
  plichten: z.array(tekst).min(1),
});

/** A task and with whom it lies. */
const taak = item({
  code: sleutel('taak'),
  naam: tekst,
  bij: z.enum(taakdragers),
  toelichtingTaak: tekst.optional(),
  /** Our reading of what the task means here: acts that only who has it may do, and acts that give it work. */
  acten: z.array(z.enum(taakacten)).optional(),
  volgt: z.array(z.enum(volgacten)).optional(),
  gemeenterol: z.enum(gemeenterollen).optional(),
});

const overleg = item({
  code: sleutel('overleg'),
  naam: tekst,
  wie: z.array(tekst),
  ritme: waarde(tekst),
  waarover: tekst,
});

/** An agreement with somebody who is no aanbieder: an insurer, a school board. */
const derde = item({ code: sleutel('derde'), met: tekst, waarover: tekst });

/** A word that the plan gives a meaning of its own. */
const begrip = item({ code: sleutel('begrip'), term: tekst, betekenis: tekst });

/** A law, agreement or document on which the plan rests. */
const kader = item({
  code: sleutel('kader'),
  naam: tekst,
  soort: z.enum(['verdrag', 'wet', 'regeling', 'norm', 'standaard', 'beleid', 'onderzoek']),
  betekenis: tekst,
});

/** A step on the way to the decision about the plan, in order. */
const besluitstap = item({ code: sleutel('besluitstap'), wat: tekst, wie: waarde(tekst), wanneer: waarde(tekst) });

const wieMeedoet = z.object({
  verband,
  gemeenten: z.array(gemeente),
  samenwerkingen: z.array(samenwerking).optional(),
});

/** Nobody takes part twice at once in the same samenwerking, or in two that do the same task. */
function deelnamesIn({
  verband,
  gemeenten,
  samenwerkingen = [],
}: z.output<typeof wieMeedoet>): readonly Strijdigheid[] {
  const codeOf = (naam: string) => gemeenten.find((een) => een.naam === naam)?.code ?? null;
  const members = gemeenten.map(({ code, naam, lidSinds, lidTot }, at) => ({
    ...{ samenwerking: verband.code, soort: 'gemeente' as const, gemeente: code, naam },
    ...{ van: dayOf(lidSinds), tot: dayOf(lidTot), pad: ['gemeenten', at] },
  }));
  const others = samenwerkingen.flatMap(({ code: samenwerking, deelnemers }, at) =>
    deelnemers.flatMap(({ naam, soort, van, tot }, place) =>
      samenwerking === verband.code && codeOf(naam) !== null
        ? []
        : [
            {
              ...{ samenwerking, soort, naam, gemeente: soort === 'gemeente' ? codeOf(naam) : null },
              ...{ van: dayOf(van), tot: dayOf(tot), pad: ['samenwerkingen', at, 'deelnemers', place] },
            },
          ],
    ),
  );
  return deelnamesSluiten([...members, ...others], [{ ...verband, taken: [] }, ...samenwerkingen]);
}

const dayOf = (value: Waarde<string>) => {
  const known = bekend(value);
  return known === null ? null : datum(known);
};

/** A power that is there has somebody who has it. */
const gehouden = ({ mandaten }: { readonly mandaten: readonly z.output<typeof mandaat>[] }): readonly Strijdigheid[] =>
  mandaten.flatMap(({ beslist, staat, omschrijving }, at) =>
    bekend(beslist) === null && (staat === 'verleend' || staat === 'eigen-bevoegdheid')
      ? [
          {
            pad: ['mandaten', at, 'beslist'],
            melding: `"${omschrijving}" is ${staat.replace('-', ' ')}, en niemand heeft het; noem het gremium, of zet "staat: onbekend"`,
          },
        ]
      : [],
  );

export const pagina = page({
  verband,
  /** How many there are, where not all are named. */
  aantalGemeenten: item({ aantal: waarde(aantal) }).optional(),
  gemeenten: z.array(gemeente),
  gremia: z.array(gremium).min(1),
  mandaten: z.array(mandaat),
  volmachten: z.array(volmacht),
  schalen: z.array(schaal).optional(),
  samenwerkingen: z.array(samenwerking).optional(),
  schaalmatrix: z.array(schaalregel).optional(),
  schaalcriteria: z.array(schaalcriterium).optional(),
  accounthouders: z.array(accounthouder).optional(),
  taken: z.array(taak).optional(),
  overleggen: z.array(overleg).optional(),
  derden: z.array(derde).optional(),
  begrippen: z.array(begrip).optional(),
  kaders: z.array(kader).optional(),
  besluitpad: z.array(besluitstap).optional(),
})
  .check(samenhang(wieMeedoet, deelnamesIn))
  .check(samenhang(z.object({ mandaten: z.array(mandaat) }), gehouden));

/** What a document states and no other page has a place of its own for: one sentence of ours for each, with its quotation. */
const uitspraak = item({
  code: sleutel('uitspraak'),
  soort: z.enum([
    'feit',
    'cijfer',
    'uitgangspunt',
    'doel',
    'keuze',
    'regel',
    'plicht',
    'recht',
    'rol',
    'werkwijze',
    'voorwaarde',
    'planning',
    'risico',
    'reden',
    'verwachting',
  ]),
  /** The room that it is about. */
  over: z.enum([
    'regio',
    'beleid',
    'producten',
    'tarieven',
    'inkoop',
    'contracten',
    'berichten',
    'toegang',
    'declaraties',
    'leveranciers',
    'verantwoording',
  ]),
  tekst,
  /** How many the document says there are, where it counts in two ways. */
  aantal: waarde(aantal).optional(),
  /** Who does it or is bound by it, in the words of the document. */
  wie: z.array(tekst).optional(),
  contracten: alleOf('contract').optional(),
  segmenten: z.array(verwijzing('segment')).optional(),
});

export const uitspraken = page({ uitspraken: z.array(uitspraak) });

export type RegioPagina = z.output<typeof pagina>;
