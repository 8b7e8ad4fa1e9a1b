// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import {
  aantal,
  alleOf,
  cijfer,
  dag,
  item,
  page,
  type Strijdigheid,
  samenhang,
  sleutel,
  tekst,
  verwijzing,
  waarde,
} from '#libs/regiopakket';
import { kringen } from './doel/kringen.ts';
import { evaluatie } from './evaluatie/evaluatie.pack.ts';
import { programmapost } from './jaarprogramma/programmapost.pack.ts';
import { motie, motieregel } from './motie/motie.pack.ts';
import { ontwikkelopgave, pilot, toetsingskader } from './ontwikkelopgave/toetsingskader.pack.ts';

/** What a segment is about, in words that all regions share: by these plans are laid side by side. */
export const segmentaarden = [
  'gedwongen-kader',
  'crisis',
  'hoog-specialistisch',
  'wonen',
  'dag',
  'ambulant',
  'onderwijs',
  'huishouden',
] as const;

const segment = item({
  code: sleutel('segment'),
  naam: tekst,
  aard: z.enum(segmentaarden),
  doelgroep: waarde(tekst).optional(),
  omschrijving: tekst.optional(),
});

const doel = item({
  code: sleutel('doel'),
  soort: z.enum([
    'ambitie',
    'kernwaarde',
    'uitgangspunt',
    'transformatiedoel',
    'beleidsdoel',
    'inspanningsverplichting',
    'resultaatafspraak',
    'prestatieafspraak',
  ]),
  naam: tekst,
  omschrijving: tekst,
  contracten: alleOf('contract'),
  /** Where it holds for some segments only. */
  segmenten: z.array(verwijzing('segment')).optional(),
  /** How the region means to reach it. */
  aanpak: z.array(tekst).optional(),
  /** The wider goals that this one serves. */
  draagtBijAan: z.array(verwijzing('doel')).optional(),
});

const indicator = item({
  code: sleutel('indicator'),
  naam: tekst,
  definitie: tekst,
  doelen: z.array(verwijzing('doel')).min(1),
  contracten: alleOf('contract'),
  eenheid: waarde(tekst),
  richting: waarde(z.enum(['hoger', 'lager', 'gelijk'])),
  nulmeting: waarde(cijfer),
  normjaar: waarde(aantal),
  streefwaarde: waarde(cijfer),
  streefdatum: waarde(dag),
  databron: waarde(tekst),
  meetwijze: waarde(tekst),
  maker: waarde(tekst),
  ritme: waarde(z.enum(['maandelijks', 'per-kwartaal', 'halfjaarlijks', 'jaarlijks', 'tweejaarlijks'])),
});

const kernbeding = item({
  code: sleutel('kernbeding'),
  soort: z.enum(['prijs', 'prestatie', 'kwaliteitsniveau']),
  /** Only for a prestatie: on effort or on result. */
  op: z.enum(['inspanning', 'resultaat']).optional(),
  tekst,
  contract: verwijzing('contract'),
  doelen: z.array(verwijzing('doel')).min(1),
  indicator: verwijzing('indicator').optional(),
}).refine(({ soort, op }) => (soort === 'prestatie') === (op !== undefined), {
  error: 'alleen een prestatie is op inspanning of resultaat; zeg dan welke van de twee',
  path: ['op'],
});

/** What another place of the plan, such as a printed overview, says of a choice, and no value can hold. */
const elders = z.array(item({ zegt: tekst })).optional();

/** A part of what is bought, with a registration of its own. */
const perceel = item({ code: sleutel('perceel'), naam: tekst, voor: tekst });

const procedure = item({
  vorm: waarde(verwijzing('procedurevorm')),
  /** Where one does not register for the whole. */
  inschrijvenPer: z.enum(['perceel', 'plaats']).optional(),
  percelen: z.array(perceel).optional(),
  /** What becomes of who is good enough for more than one perceel. */
  bijMeerPercelen: tekst.optional(),
  elders,
});

const looptijd = item({
  ingang: waarde(dag),
  initieelJaren: waarde(aantal),
  /** Length in years of each extension, in order. */
  verlengingen: waarde(z.array(z.int().positive())),
  wijze: waarde(z.enum(['stilzwijgend', 'bij-besluit'])),
  individueelNietVerlengen: z.boolean().optional(),
  elders,
});

const bekostiging = item({
  vormen: waarde(z.array(z.enum(['p*q', 'lump-sum', 'beschikbaarheid'])).min(1)),
  eenheid: tekst.optional(),
  elders,
});

const toegang = item({ routes: waarde(z.array(verwijzing('route')).min(1)), elders });

const leveranciers = item({
  typen: waarde(z.array(z.enum(['strategisch', 'groot', 'middel', 'klein', 'niche'])).min(1)),
  elders,
});

const budgetplafond = item({
  /** `kan`: possible by decision; `gezamenlijke-indicatie`: talked about, no ceiling; `nee`: not for this contract. */
  mogelijk: z.enum(['kan', 'gezamenlijke-indicatie', 'nee']),
  besluit: waarde(verwijzing('gremium')),
  elders,
});

/** The instruments for one contract, as one coherent choice; what the plan does not say is left out. */
const keuzes = z.strictObject({ procedure, looptijd, bekostiging, toegang, leveranciers, budgetplafond }).partial();

const contract = item({
  code: sleutel('contract'),
  nummer: z.int().positive(),
  naam: tekst,
  wet: z.enum(['jeugdwet', 'wmo']),
  segment: verwijzing('segment'),
  /** As how many contracts it is let, where the plan says so. */
  aantalContracten: waarde(aantal).optional(),
  keuzes: keuzes.optional(),
});

/** What is done about a situation that can stand in the way of a kernbeding, and where that is arranged. */
const randvoorwaarde = item({
  code: sleutel('randvoorwaarde'),
  situatie: tekst,
  invloed: z.enum(['gemeente', 'aanbieder', 'beide', 'geen']),
  maatregel: tekst,
  geregeld: z.enum(['buiten-overeenkomst', 'in-overeenkomst', 'beide', 'procesafspraak']),
  segmenten: z.array(verwijzing('segment')).optional(),
});

/** A subject that no segment can settle by itself. */
const onderwerp = item({
  code: sleutel('onderwerp'),
  nummer: z.int().positive(),
  naam: tekst,
  tekst,
  soort: waarde(z.enum(['geldt-voor-alle', 'beinvloedt-elkaar'])),
  segmenten: z.array(verwijzing('segment')).optional(),
  voorbeelden: z.array(tekst).optional(),
});

/** A part that every segment plan or segment memo has, in order; `vult` names the register that fills it. */
const onderdeel = item({
  code: sleutel('planonderdeel'),
  van: z.enum(['segmentplan', 'segmentmemo']),
  naam: tekst,
  inhoud: tekst.optional(),
  vult: z.enum(['effectketen', 'kernbedingen', 'randvoorwaarden', 'onderwerpen']).optional(),
});

/** A moment at which others are heard: a round of dialogue, a table, advice. */
const dialoogmoment = item({
  code: sleutel('dialoogmoment'),
  soort: z.enum([
    'dialoogronde',
    'ontwikkeltafel',
    'overlegtafel',
    'bijeenkomst',
    'marktconsultatie',
    'advies',
    'informeren',
  ]),
  naam: tekst,
  met: z.array(tekst).min(1),
  inhoud: z.array(tekst).min(1),
  wanneer: waarde(tekst),
  stukkenVooraf: z.array(tekst).optional(),
});

/** The bounds within which the meetings are planned. */
const dialoogplanning = item({
  hoogstensBijeenkomsten: waarde(aantal),
  urenPerBijeenkomst: waarde(aantal),
  van: waarde(dag),
  tot: waarde(dag),
  /** How many days before a meeting its documents are there at the latest. */
  stukkenDagenVooraf: waarde(aantal).optional(),
});

/** One of the agreements of the Norm van Opdrachtgeverschap, with what shows that it is kept. */
const nvoAfspraak = item({
  code: sleutel('nvo-afspraak'),
  nummer: z.int().positive(),
  tekst,
  bewijs: z.array(item({ tekst })),
});

/** A theme of policy and the scales at which it is organised. */
const thema = item({
  code: sleutel('thema'),
  nummer: z.int().positive(),
  naam: tekst,
  schalen: z.array(item({ schaal: verwijzing('schaal'), onderdeel: tekst.optional(), toelichtingSchaal: tekst })),
});

/** A form of help that must stay available, how that is secured and until when. */
const functie = item({ code: sleutel('jeugdfunctie'), naam: tekst, borging: waarde(tekst), tot: waarde(dag) });

/** What was, and what it becomes. */
const wasWordt = item({ code: sleutel('was-wordt'), onderwerp: tekst, was: waarde(tekst), wordt: waarde(tekst) });

const keten = z.object({
  doelen: z.array(z.looseObject({ code: z.string(), draagtBijAan: z.array(z.string()).optional() })),
});

/** A doel that in the end serves itself has no place in a chain of effects. */
const zonderKringen = ({ doelen }: z.output<typeof keten>): readonly Strijdigheid[] =>
  kringen(doelen).map((kring) => ({
    pad: ['doelen', doelen.findIndex(({ code }) => code === kring[0]), 'draagtBijAan'],
    melding: `dit doel draagt uiteindelijk bij aan zichzelf: ${kring.join(' → ')}`,
  }));

export const pagina = page({
  segmenten: z.array(segment).min(1),
  aantalContracten: item({ aantal: waarde(aantal) }).optional(),
  contracten: z.array(contract),
  doelen: z.array(doel).min(1),
  indicatoren: z.array(indicator),
  kernbedingen: z.array(kernbeding),
  randvoorwaarden: z.array(randvoorwaarde).optional(),
  onderwerpen: z.array(onderwerp).optional(),
  planonderdelen: z.array(onderdeel).optional(),
  dialoog: z.array(dialoogmoment).optional(),
  dialoogplanning: dialoogplanning.optional(),
  moties: z.array(motie).optional(),
  motieregel: motieregel.optional(),
  evaluaties: z.array(evaluatie).optional(),
  ontwikkelopgaven: z.array(ontwikkelopgave).optional(),
  pilots: z.array(pilot).optional(),
  toetsingskader: toetsingskader.optional(),
  nvoAfspraken: z.array(nvoAfspraak).optional(),
  themas: z.array(thema).optional(),
  functies: z.array(functie).optional(),
  wasWordt: z.array(wasWordt).optional(),
  jaarprogramma: z.array(programmapost).optional(),
}).check(samenhang(keten, zonderKringen));

export type BeleidPagina = z.output<typeof pagina>;
export type PakketContract = BeleidPagina['contracten'][number];
export type PakketKeuzes = NonNullable<PakketContract['keuzes']>;
export type PakketDoel = BeleidPagina['doelen'][number];
export type PakketIndicator = BeleidPagina['indicatoren'][number];
export type PakketKernbeding = BeleidPagina['kernbedingen'][number];
export type PakketMotie = NonNullable<BeleidPagina['moties']>[number];
export type PakketOntwikkelopgave = NonNullable<BeleidPagina['ontwikkelopgaven']>[number];
export type PakketPilot = NonNullable<BeleidPagina['pilots']>[number];
export type PakketEvaluatie = NonNullable<BeleidPagina['evaluaties']>[number];
