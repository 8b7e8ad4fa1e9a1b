// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { aantal, alleOf, cijfer, dag, item, page, sleutel, tekst, verwijzing, waarde } from '#libs/regiopakket';

const segment = item({ code: sleutel('segment'), naam: tekst });

const doel = item({
  code: sleutel('doel'),
  soort: z.enum([
    'ambitie',
    'uitgangspunt',
    'beleidsdoel',
    'inspanningsverplichting',
    'resultaatafspraak',
    'prestatieafspraak',
  ]),
  naam: tekst,
  omschrijving: tekst,
  contracten: alleOf('contract'),
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

const procedure = item({ vorm: verwijzing('procedurevorm') });

const looptijd = item({
  ingang: dag,
  initieelJaren: aantal,
  /** Length in years of each extension, in order. */
  verlengingen: z.array(z.int().positive()),
  wijze: waarde(z.enum(['stilzwijgend', 'bij-besluit'])),
  individueelNietVerlengen: z.boolean(),
});

const bekostiging = item({
  vormen: z.array(z.enum(['p*q', 'lump-sum', 'beschikbaarheid'])).min(1),
  eenheid: tekst.optional(),
});

const toegang = item({ routes: z.array(verwijzing('route')).min(1) });

const leveranciers = item({
  typen: z.array(z.enum(['strategisch', 'groot', 'middel', 'klein', 'niche'])).min(1),
});

const budgetplafond = item({
  /** `kan`: possible by decision; `gezamenlijke-indicatie`: talked about, no ceiling; `nee`: not for this contract. */
  mogelijk: z.enum(['kan', 'gezamenlijke-indicatie', 'nee']),
  besluit: waarde(verwijzing('gremium')),
});

/** The four instruments for one contract, as one coherent choice. */
const keuzes = z.strictObject({ procedure, looptijd, bekostiging, toegang, leveranciers, budgetplafond });

const contract = item({
  code: sleutel('contract'),
  nummer: z.int().positive(),
  naam: tekst,
  wet: z.enum(['jeugdwet', 'wmo']),
  segment: verwijzing('segment'),
  keuzes: keuzes.optional(),
});

export const pagina = page({
  segmenten: z.array(segment).min(1),
  aantalContracten: item({ aantal: waarde(aantal) }).optional(),
  contracten: z.array(contract).min(1),
  doelen: z.array(doel).min(1),
  indicatoren: z.array(indicator),
  kernbedingen: z.array(kernbeding),
});

export type BeleidPagina = z.output<typeof pagina>;
export type PakketContract = BeleidPagina['contracten'][number];
export type PakketKeuzes = NonNullable<PakketContract['keuzes']>;
export type PakketDoel = BeleidPagina['doelen'][number];
export type PakketIndicator = BeleidPagina['indicatoren'][number];
export type PakketKernbeding = BeleidPagina['kernbedingen'][number];
