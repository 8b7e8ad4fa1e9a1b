// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { aantal, alleOf, cijfer, item, page, sleutel, tekst, verwijzing, waarde } from '#libs/regiopakket';

const ritme = z.enum(['eenmalig', 'halfjaarlijks', 'jaarlijks', 'tweejaarlijks', 'doorlopend', 'bij-gebeurtenis']);

/** A duty of the provider besides giving care, with when it falls due. */
const verplichting = item({
  code: sleutel('verplichting'),
  naam: tekst,
  tekst,
  contracten: alleOf('contract'),
  ritme: waarde(ritme),
  /** For a micro-onderneming: the same, not at all, or another rhythm. */
  micro: z.union([z.literal('zelfde'), z.literal('vrijgesteld'), z.strictObject({ ritme })]),
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

export const pagina = page({
  looptijd,
  verlenging,
  kennisgeving,
  contractstandaard: item({ jeugd: z.enum(['verplicht', 'vrijwillig']), wmo: z.enum(['verplicht', 'vrijwillig']) }),
  bibob,
  onderaanneming,
  budgetplafond,
  verplichtingen: z.array(verplichting),
});

export type ContractenPagina = z.output<typeof pagina>;
export type PakketVerplichting = ContractenPagina['verplichtingen'][number];
