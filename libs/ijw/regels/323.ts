// SPDX-License-Identifier: EUPL-1.2
import type { Plek } from '../bevinding.ts';
import { isHeleMaand, isVoor, isZelfdeMaand, jarenEerder, leesbaar } from '../datum.ts';
import { OUDSTE_PRESTATIE_IN_JAREN, sleutelVanDebet } from '../keuzes.ts';
import type { Bericht323, Client323, Prestatie323 } from '../types/323.ts';
import type { Datum, GeslotenPeriode } from '../types/gedeeld.ts';
import {
  begintOpTijd,
  CD060,
  CS325prestatie,
  CS325totaal,
  eindigtOpTijd,
  fouten,
  metTeken,
  type Regelomgeving,
  TR101client,
  TR101prestatie,
  TR134prestatie,
  TR137prestatie,
} from './declaratie.ts';
import { CS002, euro, Gezien } from './gedeeld.ts';
import { alsFout, type Gebrek, gebrek, type Melder, maakToets, type Regels, regelset, type Uitkomst } from './regel.ts';

/** What is kept of the lines that have passed: keys and a sum, so that a message of any size can be checked. */
type Geheugen = {
  readonly clienten: Gezien;
  /** Of every line its ReferentieNummer. */
  readonly nummers: Gezien;
  /** VorigReferentieNummer of every credit line, with the place of the first. */
  readonly vorige: Map<string, Plek>;
  saldo: number;
};

/** What a rule on a line knows besides that line. */
type Omgeving = Regelomgeving & {
  readonly geheugen: Geheugen;
  /** Keys of the debet lines of this client. */
  readonly debets: Gezien;
  /** Lines that ended before this day are too old. */
  readonly oudste: Datum;
  /** Where an element of the line at hand stands. */
  readonly plek: (element: string) => Plek;
};

const EERSTE_DAG = '2021-01-01';
const EUROS = '83';
const VORIG = 'ProductReferentie/VorigReferentieNummer';

/** CD087: a tariff with every unit but euro's. */
function CD087({ Eenheid, ProductTarief }: Prestatie323): Uitkomst {
  const isInEuros = Eenheid === EUROS;
  if (isInEuros === (ProductTarief === undefined)) return undefined;
  const melding = isInEuros
    ? "Bij eenheid 83 (euro's) mag geen tarief staan."
    : `Bij eenheid ${Eenheid} moet een tarief staan.`;
  return gebrek('ProductTarief', melding);
}

/** CS100: the message exists for periods from 2021. */
const CS100 = ({ Begindatum, Einddatum }: GeslotenPeriode, element: string): Gebrek | undefined =>
  alsFout(
    isVoor(Begindatum, EERSTE_DAG) || isVoor(Einddatum, EERSTE_DAG),
    element,
    'De periode ligt voor 1 januari 2021.',
  );

/** CS337: a line stays within one month. */
const CS337 = ({ ProductPeriode: p }: Prestatie323): Uitkomst =>
  alsFout(
    !isZelfdeMaand(p.Begindatum, p.Einddatum),
    'ProductPeriode',
    'De productperiode ligt niet binnen één kalendermaand.',
  );

/** CS339: euro's are billed as delivered. */
const CS339 = ({ Eenheid, GeleverdVolume, IngediendBedrag: { Bedrag } }: Prestatie323): Uitkomst =>
  Eenheid === EUROS && Bedrag !== GeleverdVolume
    ? gebrek(
        'IngediendBedrag/Bedrag',
        `Bij eenheid 83 (euro's) is het bedrag gelijk aan het volume: ${euro(GeleverdVolume)}, niet ${euro(Bedrag)}.`,
      )
    : undefined;

/** CS340: a declaration covers one whole month. */
const CS340 = ({ Declaratie: { DeclaratiePeriode: p } }: Bericht323): Uitkomst =>
  alsFout(
    !isHeleMaand(p.Begindatum, p.Einddatum),
    'Declaratie/DeclaratiePeriode',
    'De declaratieperiode is niet precies één hele kalendermaand.',
  );

/** TR134: signed no later than the message. */
function TR134({ Header, Declaratie }: Bericht323): Uitkomst {
  const dag = Header.BerichtIdentificatie.Dagtekening;
  const dagtekening = Declaratie.DeclaratieDagtekening;
  return fouten(
    begintOpTijd(Declaratie.DeclaratiePeriode, Header, 'Declaratie/DeclaratiePeriode'),
    alsFout(
      isVoor(dag, dagtekening),
      'Declaratie/DeclaratieDagtekening',
      `De dagtekening van de declaratie (${leesbaar(dagtekening)}) ligt na die van het bericht (${leesbaar(dag)}).`,
    ),
  );
}

const TR137 = ({ Header, Declaratie }: Bericht323): Uitkomst =>
  eindigtOpTijd(Declaratie.DeclaratiePeriode, Header, 'Declaratie/DeclaratiePeriode');

/** TR315: a line is credited once in a message. */
function TR315(
  { ProductReferentie: { VorigReferentieNummer: vorig } }: Prestatie323,
  { geheugen: { vorige }, plek }: Omgeving,
): Uitkomst {
  if (vorig === undefined) return undefined;
  const sleutel = sleutelVanNummer(vorig);
  if (vorige.has(sleutel)) return gebrek(VORIG, `Het vorige referentienummer ${vorig} komt meer dan één keer voor.`);
  vorige.set(sleutel, plek(VORIG));
  return undefined;
}

/** TR316: a line and its credit are not in the same message. Known only at the end, for either may come first. */
function TR316({ vorige, nummers }: Geheugen, melder: Melder): void {
  for (const [sleutel, plek] of vorige)
    if (nummers.heeft(sleutel))
      melder.meldOp('TR316', plek, 'De regel die hier wordt teruggedraaid staat in ditzelfde bericht; dat mag niet.');
}

/** TR335: a line is not too old. */
const TR335 = ({ ProductPeriode: { Einddatum } }: Prestatie323, { oudste }: Omgeving): Uitkomst =>
  alsFout(
    isVoor(Einddatum, oudste),
    'ProductPeriode/Einddatum',
    `De productperiode is langer dan ${OUDSTE_PRESTATIE_IN_JAREN} jaar geleden geëindigd.`,
  );

/** TR416: one debet line per toewijzing, product and period. */
const TR416 = (p: Prestatie323, { debets }: Omgeving): Uitkomst =>
  alsFout(
    p.IngediendBedrag.DebetCredit === 'D' && !debets.isNieuw(sleutelVanDebet(p)),
    '',
    `Voor toewijzing ${p.ToewijzingNummer} staat dit product over deze periode al op een andere debetregel.`,
  );

/** TR358: the total is what the lines add up to. */
function TR358({ Declaratie: { TotaalIngediendBedrag: totaal } }: Bericht323, { saldo }: Geheugen): Uitkomst {
  const soort = saldo < 0 ? 'C' : 'D';
  const klopt = totaal.TotaalBedrag === Math.abs(saldo) && totaal.DebetCredit === soort;
  return alsFout(
    !klopt,
    'Declaratie/TotaalIngediendBedrag',
    `Het totaalbedrag is ${euro(totaal.TotaalBedrag)} (${totaal.DebetCredit}), maar de regels tellen op tot ${euro(Math.abs(saldo))} (${soort}).`,
  );
}

const perClient: Regels<Client323, Omgeving> = { CS002, TR101: TR101client };

const perPrestatie: Regels<Prestatie323, Omgeving> = {
  CD060,
  CD087,
  CS100: (p) => CS100(p.ProductPeriode, 'ProductPeriode'),
  CS325: CS325prestatie,
  CS337,
  CS339,
  TR101: TR101prestatie,
  TR134: TR134prestatie,
  TR137: TR137prestatie,
  TR315,
  TR335,
  TR416,
};

const perBericht: Regels<Bericht323, Geheugen> = {
  CS100: (b) => CS100(b.Declaratie.DeclaratiePeriode, 'Declaratie/DeclaratiePeriode'),
  CS325: (b) => CS325totaal(b.Declaratie.TotaalIngediendBedrag, 'Declaratie/TotaalIngediendBedrag'),
  CS340,
  TR134,
  TR137,
  TR358,
};

/** The in-message rules of the 323, client by client. */
export const regels323 = regelset<Bericht323, Client323>(
  [perClient, perPrestatie, perBericht, { TR316 }],
  (_, melder) => {
    const [toetsClient, toetsPrestatie] = [maakToets(perClient, melder), maakToets(perPrestatie, melder)];
    const geheugen: Geheugen = { clienten: new Gezien(), nummers: new Gezien(), vorige: new Map(), saldo: 0 };
    const [prestaties, debets] = [new Gezien(), new Gezien()];
    let hier = '';
    const plek = (element: string): Plek => melder.plek(`${hier}/${element}`);
    return {
      eenheid(client, pad, { Header, Declaratie }) {
        prestaties.leeg();
        debets.leeg();
        const oudste = jarenEerder(Declaratie.DeclaratieDagtekening, OUDSTE_PRESTATIE_IN_JAREN);
        const omgeving: Omgeving = { Header, clienten: geheugen.clienten, prestaties, debets, geheugen, oudste, plek };
        toetsClient(client, omgeving, pad);
        for (const [i, prestatie] of client.Prestaties.entries()) {
          hier = `${pad}/Prestaties/Prestatie[${i + 1}]`;
          toetsPrestatie(prestatie, omgeving, hier);
          geheugen.nummers.isNieuw(sleutelVanNummer(prestatie.ProductReferentie.ReferentieNummer));
          geheugen.saldo += metTeken(prestatie.IngediendBedrag);
        }
      },
      slot(bericht) {
        maakToets(perBericht, melder)(bericht, geheugen, '/Bericht');
        TR316(geheugen, melder);
      },
    };
  },
);

const sleutelVanNummer = (nummer: string): string => `nr ${nummer}`;
