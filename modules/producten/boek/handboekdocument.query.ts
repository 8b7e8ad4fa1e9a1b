// SPDX-License-Identifier: EUPL-1.2
import { formatDatum, opsomming } from '#libs/kernel';
import type { Blok, Document } from '#platform/document';
import { normonderwerpen } from '../productversie/afspraak.ts';
import { woorden } from '../teksten.ts';
import type { Boek, Boekproduct } from './boek.query.ts';
import { type Aanvulling, isVoorbeeld, relatienamen } from './boekdocument.query.ts';
import {
  bronnenVan,
  eisTekst,
  leeftijdTekst,
  normTekst,
  noShowTekst,
  standTekst,
  tijdTekst,
  voorbeeldenIn,
  waardeTekst,
} from './woorden.query.ts';

/** The handbook of one product, for whoever gives it or refers to it. */
export function handboekdocument({ afzender, dag }: Boek, product: Boekproduct, aanvulling: Aanvulling): Document {
  const { versie, contract } = product;
  const { inhoud } = versie;
  const tarieven = aanvulling(versie.product);
  return {
    titel: `Handboek ${inhoud.naam}`,
    datum: dag,
    kenmerk: standTekst(versie),
    afzender,
    voorbeeld: isVoorbeeld(product),
    concept: versie.staat !== 'vastgesteld',
    onderdelen: [
      {
        inhoud: [
          `Dit handboek is voor aanbieders, en voor wie in de toegang werkt. Het gaat over het product ‘${inhoud.naam}’ uit contract ${contract.nummer}, ${contract.naam}, zoals het op ${formatDatum(dag)} is.`,
        ],
      },
      { kop: 'Waarvoor is dit product?', inhoud: purpose(product) },
      { kop: 'Voor wie is het?', inhoud: audience(product) },
      { kop: 'Wat vragen wij van u?', inhoud: asked(product) },
      { kop: 'Hoe lang en hoeveel?', inhoud: limits(product) },
      { kop: 'Hoe declareert u?', inhoud: declaring(product) },
      ...(tarieven.length > 0 ? [{ kop: 'Wat wordt er betaald?', inhoud: tarieven }] : []),
      { kop: 'Hoe verhoudt het zich tot andere producten?', inhoud: neighbours(product) },
      { kop: 'Waar rust dit op?', inhoud: sources(product) },
    ],
  };
}

const purpose = ({ versie: { inhoud }, doelen }: Boekproduct): readonly Blok[] => [
  inhoud.omschrijving,
  ...(doelen.length > 0
    ? ['Het draagt bij aan deze doelen van de regio:', { soort: 'lijst', punten: doelen } as const]
    : []),
];

const audience = ({ versie: { inhoud } }: Boekproduct): readonly Blok[] => [
  `Doelgroep: ${waardeTekst(inhoud.doelgroep, (tekst) => tekst)}.`,
  `Leeftijd: ${leeftijdTekst(inhoud)}.`,
  `Het valt onder de ${woorden.wet[inhoud.wet]}.`,
];

function asked({ versie: { inhoud }, kernbedingen }: Boekproduct): readonly Blok[] {
  const plannen = (inhoud.plannen ?? []).map(
    ({ soort, naam, wanneer }) =>
      `${woorden.plansoort[soort]}: ${naam} (wanneer: ${waardeTekst(wanneer, (tekst) => tekst)})`,
  );
  return [
    ...(inhoud.eisen.length > 0
      ? [
          {
            soort: 'lijst',
            punten: inhoud.eisen.map((eis) => `${eisTekst(eis)}${eis.voorbeeld ? ' (voorbeeld)' : ''}`),
          } as const,
        ]
      : ['Voor dit product zijn nog geen eisen vastgelegd.']),
    ...(plannen.length > 0 ? ['U maakt daarbij:', { soort: 'lijst', punten: plannen } as const] : []),
    ...(kernbedingen.length > 0
      ? ['Ook gelden de kernbedingen van het contract:', { soort: 'lijst', punten: kernbedingen } as const]
      : []),
  ];
}

const limits = ({ versie: { inhoud } }: Boekproduct): readonly Blok[] => [
  {
    soort: 'lijst',
    punten: normonderwerpen.map((over) => {
      const norm = inhoud.normen.find((one) => one.over === over);
      return `${woorden.normonderwerp[over]}: ${norm ? normTekst(norm) : 'onbekend'}`;
    }),
  },
  `Verlengen: ${waardeTekst(inhoud.verlenging?.door, (wie) => `dat mag ${wie === 'niemand' ? 'niemand' : woorden.verlenger[wie]}`, 'daar is bewust geen regel voor')}.`,
];

function declaring({ versie: { inhoud }, eenheidcode, categorie, noShow }: Boekproduct): readonly Blok[] {
  const { eenheid, ijw, uitvoeringsvariant } = inhoud;
  const counted = eenheid.soort !== 'geen';
  return [
    `Dit product is ${woorden.variant[uitvoeringsvariant.variant]}.`,
    counted
      ? `U declareert per ${woorden.eenheid[eenheid.soort]}${eenheidcode ? ` (code ${eenheidcode} in berichten)` : ''}, in categorie ${ijw.categorie} (${categorie}), met productcode ${ijw.code}${ijw.voorbeeld ? ' (een voorbeeld)' : ''}.`
      : 'Van dit product declareert u niets per cliënt.',
    ...(counted ? [rounding[eenheid.soort === 'euro' ? 'euro' : 'volume']] : []),
    `Wat telt als tijd: ${tijdTekst(inhoud)}.`,
    `Als de cliënt niet komt: ${noShowTekst(noShow)}`,
    `Vervoer: ${waardeTekst(inhoud.vervoer?.rol, (rol) => woorden.vervoerrol[rol], 'er is geen vervoer')}.`,
  ];
}

/** TR346: the amount is the volume times the tariff, to the cent; TR418: the tariff is the one of the contract. */
const rounding = {
  volume:
    'U declareert hele eenheden. Het bedrag is het aantal keer het tarief van het contract, op de cent; u rondt zelf niets af (regels TR346 en TR418 van de berichtenstandaard).',
  euro: 'U declareert een bedrag in hele eurocenten (regel TR346 van de berichtenstandaard zondert deze eenheid uit van aantal keer tarief).',
};

const neighbours = ({ relaties, onderdelen, vorm }: Boekproduct): readonly Blok[] => {
  const punten = [
    ...relaties.map(({ soort, naam }) => `${relatienamen[soort] ?? soort}: ${naam}`),
    ...onderdelen.map(({ naam }) => `Kan hierbinnen, en niet als eigen product: ${naam.toLowerCase()}`),
    ...(vorm ? [`Hoort bij de bijzondere vorm ‘${vorm}’`] : []),
  ];
  return punten.length > 0 ? [{ soort: 'lijst', punten }] : ['Er is geen verband met een ander product vastgelegd.'];
};

function sources({ versie }: Boekproduct): readonly Blok[] {
  const bronnen = bronnenVan(versie.inhoud);
  const examples = voorbeeldenIn(versie.inhoud);
  return [
    `Stand: ${standTekst(versie)}.`,
    bronnen.length > 0 ? `Het staat in: ${bronnen.join('; ')}.` : 'Het is vastgelegd door de regio.',
    ...(examples.length > 0 ? [`Een voorbeeld, en niet van de regio: ${opsomming(examples)}.`] : []),
  ];
}
