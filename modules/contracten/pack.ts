// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { aantal, alleOf, cijfer, item, page, sleutel, tekst, verwijzing, waarde } from '#libs/regiopakket';

const ritme = z.enum(['eenmalig', 'halfjaarlijks', 'jaarlijks', 'tweejaarlijks', 'doorlopend', 'bij-gebeurtenis']);

/** For a micro-onderneming: the same, not at all, or another rhythm. */
const voorMicro = z.union([z.literal('zelfde'), z.literal('vrijgesteld'), z.strictObject({ ritme })]);

/** A duty of the provider besides giving care, with when it falls due. */
const verplichting = <M extends z.ZodType>(micro: M) =>
  item({
    code: sleutel('verplichting'),
    naam: tekst,
    tekst,
    contracten: alleOf('contract'),
    ritme: waarde(ritme),
    micro,
    gevolg: tekst.optional(),
    /** When more than one form satisfies the duty, the provider chooses. */
    vormen: z.array(tekst).optional(),
  });

const looptijd = item({
  totaalJaren: aantal,
  /** One may stop, merge or split at the end of each term. */
  volledigeLooptijdVerplicht: z.boolean(),
});

const verlenging = item({
  openHouse: z.enum(['stilzwijgend', 'bij-besluit']),
  individueelNietVerlengen: z.boolean(),
  reden: tekst,
});

const kennisgeving = item({ maandenVoorEinde: aantal, zonderKennisgeving: waarde(z.enum(['eindigt', 'loopt-door'])) });

const bibob = item({ mogelijk: z.boolean(), moment: z.enum(['voor-contractering', 'na-contractering']) });

const budgetplafond = item({
  signaalProcent: cijfer,
  productenBekendMaandenVooraf: aantal,
  /** Month and day before the year that it is about, such as `09-30`. */
  hoogteBekendUiterlijk: waarde(z.string().regex(/^\d{2}-\d{2}$/, 'geen dag: schrijf mm-dd, zoals "09-30"')),
  lopendeZorgAltijdBetaald: z.boolean(),
  besluit: verwijzing('gremium'),
});

const onderaanneming = item({ toestemmingVooraf: z.boolean(), uitgezonderd: z.array(tekst) });

/** What becomes of running care when a contract ends, for one of the situations that the plan foresees. */
const overgang = item({
  code: sleutel('overgang'),
  soort: z.enum(['uitgangspunt', 'uitkomst', 'scenario', 'afweging']),
  naam: tekst,
  tekst,
  /** Under which agreement and tariff the months in between are paid. */
  betaling: waarde(tekst).optional(),
  hoogstensMaanden: waarde(aantal).optional(),
});

const afspraken = {
  looptijd,
  verlenging,
  kennisgeving,
  contractstandaard: item({ jeugd: z.enum(['verplicht', 'vrijwillig']), wmo: z.enum(['verplicht', 'vrijwillig']) }),
  bibob,
  onderaanneming,
  budgetplafond,
};

const lijsten = <M extends z.ZodType>(micro: M) => ({
  verplichtingen: z.array(verplichting(micro)),
  overgang: z.array(overgang).optional(),
});

/** What the plan says; it may leave agreements open, and be silent on small providers. */
export const pagina = page({ ...z.object(afspraken).partial().shape, ...lijsten(waarde(voorMicro)) });

/** What one must know to make and keep contracts. */
export const volledig = page({ ...afspraken, ...lijsten(voorMicro) });

export type ContractenPagina = z.output<typeof volledig>;
export type PakketVerplichting = ContractenPagina['verplichtingen'][number];
