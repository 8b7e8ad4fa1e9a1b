// SPDX-License-Identifier: EUPL-1.2
import type { Rol } from '#platform/hoed';

type Gids = {
  readonly gids: string;
  /** Which part of the guide tells of the pages that begin with this path. */
  readonly delen: Readonly<Record<string, string>>;
};

const kunnen = 'wat-u-kunt-doen';
const waarom = 'waar-het-waarom-staat';

/** Where each role reads what it can do. */
export const gidsen: Readonly<Record<Rol, Gids>> = {
  beleidsadviseur: {
    gids: 'beleidsadviseur',
    delen: {
      'zorgkeuzewijzer/beheer': 'producten-in-gewone-woorden',
      regio: 'voorstellen-wie-meedoet-of-wie-wat-mag-besluiten',
      'regio/plannen': 'een-plan-lezen-van-de-eigen-regio-of-een-andere',
      beleid: 'de-doelen-bekijken',
      producten: kunnen,
      tarieven: kunnen,
      verantwoording: 'zien-of-het-werkt',
    },
  },
  inkoper: {
    gids: 'inkoper',
    delen: {
      'zorgkeuzewijzer/beheer': 'de-zorgkeuzewijzer-bijhouden',
      regio: 'een-aanbieder-in-het-oog-houden',
      beleid: kunnen,
      producten: 'producten-afmaken',
      tarieven: 'tarieven-voorleggen',
      inkoop: 'een-procedure-voorbereiden',
      'inkoop/inschrijvingen': 'beoordelen',
      contracten: 'volgen',
      'contracten/overname': 'lopende-contracten-overnemen',
      leveranciers: 'volgen',
      verantwoording: waarom,
    },
  },
  programmadirecteur: {
    gids: 'programmadirecteur',
    delen: {
      'persoonsgegevens/bewaren': kunnen,
      regio: 'wijzigen-wie-meedoet-of-wie-besluit',
      beleid: 'een-evaluatie-of-ontwikkelopgave-vaststellen-en-over-een-pilot-besluiten',
      producten: 'een-product-wijzigen',
      tarieven: 'over-een-aanbieder-specifiek-tarief-besluiten',
      inkoop: 'een-procedure-publiceren',
      'inkoop/inschrijvingen': 'een-aanbieder-toelaten-of-afwijzen',
      contracten: 'een-overeenkomst-ondertekenen',
      leveranciers: kunnen,
      verantwoording: waarom,
    },
  },
  bestuurder: {
    gids: 'bestuurder-en-college',
    delen: {
      regio: kunnen,
      beleid: kunnen,
      producten: 'bestuurder-over-een-product-besluiten-dat-het-tarief-raakt',
      tarieven: 'bestuurder-over-een-tariefwijziging-besluiten',
      inkoop: kunnen,
      contracten: kunnen,
      verantwoording: waarom,
    },
  },
  college: {
    gids: 'bestuurder-en-college',
    delen: {
      'persoonsgegevens/bewaren': kunnen,
      regio: 'college-besluiten-over-wie-meedoet-of-over-een-mandaat',
      beleid: 'college-over-andere-keuzes-voor-een-contract-besluiten',
      producten: 'college-productenboek-en-tarieven-vaststellen',
      tarieven: 'college-productenboek-en-tarieven-vaststellen',
      contracten: kunnen,
      verantwoording: waarom,
    },
  },
  toegang: {
    gids: 'toegang',
    delen: {
      'zorgkeuzewijzer/beheer': 'vertellen-wat-uw-gemeente-zelf-heeft',
      'persoonsgegevens/inzage': 'een-inwoner-laten-zien-wie-zijn-gegevens-bekeek',
      producten: 'zeggen-wat-er-in-het-productenboek-ontbreekt',
      contracten: kunnen,
      berichten: 'de-post-in-de-gaten-houden',
      toegang: 'een-casus-openen',
      'toegang/overname': 'lopende-toewijzingen-overnemen',
    },
  },
  financien: {
    gids: 'financien',
    delen: {
      tarieven: kunnen,
      contracten: kunnen,
      berichten: 'de-berichten-lezen',
      toegang: kunnen,
      declaraties: 'een-declaratie-nakijken',
      verantwoording: 'het-geheel-zien',
    },
  },
  raadslid: {
    gids: 'raadslid',
    delen: {
      regio: 'het-plan-lezen',
      beleid: 'het-plan-lezen',
      'beleid/moties': 'wat-is-er-met-onze-motie-gebeurd',
      producten: 'het-plan-lezen',
      tarieven: 'het-plan-lezen',
      verantwoording: 'van-euro-naar-doel',
    },
  },
  aanbieder: {
    gids: 'aanbieder',
    delen: {
      'beleid/dialoog': 'meepraten',
      'tarieven/processen': 'meewerken-aan-tarieven',
      'tarieven/verzoeken': 'een-eigen-tarief-vragen',
      'zorgkeuzewijzer/beheer': 'uw-plek-in-de-zorgkeuzewijzer',
      producten: 'nalezen-wat-een-product-vraagt',
      inkoop: 'inschrijven',
      contracten: 'tekenen',
      berichten: 'het-antwoord-lezen',
      toegang: 'een-toewijzing-lezen',
      declaraties: 'declareren-zonder-eigen-software',
    },
  },
  gegevensbescherming: {
    gids: 'gegevensbescherming',
    delen: {
      persoonsgegevens: 'zien-wie-wat-zag-en-wijzigde',
      'persoonsgegevens/inzage': 'een-inwoner-inzage-geven',
      'persoonsgegevens/noodtoegang': 'noodtoegang-beoordelen',
      'persoonsgegevens/bewaren': 'bewaartermijnen-en-wissen',
    },
  },
  beheerder: { gids: 'beheerder', delen: { mensen: 'uitnodigen', systemen: 'systemen' } },
  bezoeker: {
    gids: 'inwoner',
    delen: { zorgkeuzewijzer: 'hulp-zoeken', 'zorgkeuzewijzer/ervaring': 'vertellen-hoe-het-was' },
  },
};

/** Where the help for a page stands, for whoever looks at it: the part nearest to the page, or the guide of the first role. */
export function hulpadres(rollen: readonly Rol[], pad: string): string {
  const found = rollen
    .flatMap((rol) =>
      Object.entries(gidsen[rol].delen).map(([begin, deel]) => ({ begin, deel, gids: gidsen[rol].gids })),
    )
    .filter(({ begin }) => `${pad}/`.startsWith(`/${begin}/`))
    .reduce<Deel | null>((best, one) => (best && best.begin.length >= one.begin.length ? best : one), null);
  if (found) return `/hulp/${found.gids}#${found.deel}`;
  return `/hulp/${gidsen[rollen[0] ?? 'bezoeker'].gids}`;
}

type Deel = { readonly begin: string; readonly deel: string; readonly gids: string };
