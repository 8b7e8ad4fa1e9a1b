// SPDX-License-Identifier: EUPL-1.2
import { isHeleMaand, isVoor, isZelfdeMaand, jarenEerder, leesbaar } from '../datum.ts';
import { Bsns } from '../gezien/bsns.ts';
import { Nummers } from '../gezien/nummers.ts';
import { Uniek } from '../gezien/uniek.ts';
import { OUDSTE_PRESTATIE_IN_JAREN, sleutelVanDebet } from '../keuzes.ts';
import type { Bericht323, Client323, Prestatie323 } from '../types/323.ts';
import type { Datum, GeslotenPeriode } from '../types/gedeeld.ts';
import { Creditregels, VORIG } from './creditregels.ts';
import {
  begintOpTijd,
  CD060,
  CS325prestatie,
  CS325totaal,
  eindigtOpTijd,
  fouten,
  Leesplaats,
  metTeken,
  type Regelomgeving,
  TR101client,
  TR101prestatie,
  TR134prestatie,
  TR137prestatie,
  uniekePrestaties,
} from './declaratie.ts';
import { CS002, euro } from './gedeeld.ts';
import { alsFout, type Gebrek, gebrek, type Melder, maakToets, type Regels, regelset, type Uitkomst } from './regel.ts';

/** What is kept of the lines that have passed: keys and a sum, so that a message of any size can be checked. */
type Geheugen = {
  readonly clienten: Bsns;
  /** Of every line its ReferentieNummer. */
  readonly nummers: Nummers;
  readonly credits: Creditregels;
  saldo: number;
};

/** What a rule on a line knows besides that line. */
type Omgeving = Regelomgeving & {
  readonly geheugen: Geheugen;
  /** The debet lines of this client. */
  readonly debets: Uniek<Prestatie323>;
  /** Lines that ended before this day are too old. */
  readonly oudste: Datum;
  readonly hier: Leesplaats;
  readonly melder: Melder;
};

const EERSTE_DAG = '2021-01-01';
const EUROS = '83';

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
  { geheugen: { credits }, hier, melder }: Omgeving,
): Uitkomst {
  if (vorig === undefined) return undefined;
  if (credits.isNieuw(vorig, hier, () => melder.vind('Prestaties', hier.prestatie, ...VORIG))) return undefined;
  return gebrek(VORIG.join('/'), `Het vorige referentienummer ${vorig} komt meer dan één keer voor.`);
}

/** TR316: a line and its credit are not in the same message. Known only at the end, for either may come first. */
function TR316({ credits, nummers }: Geheugen, melder: Melder): void {
  for (const plek of credits.ookIn(nummers))
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
  p.IngediendBedrag.DebetCredit === 'C' || debets.isNieuw(p)
    ? undefined
    : gebrek(
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
    const geheugen: Geheugen = {
      clienten: new Bsns(),
      nummers: new Nummers(),
      credits: new Creditregels(),
      saldo: 0,
    };
    const [prestaties, hier] = [uniekePrestaties(), new Leesplaats('Declaratie')];
    const debets = new Uniek<Prestatie323>(({ ToewijzingNummer }) => ToewijzingNummer, sleutelVanDebet);
    const omgevingVan = ({ Header, Declaratie }: Bericht323): Omgeving => {
      const oudste = jarenEerder(Declaratie.DeclaratieDagtekening, OUDSTE_PRESTATIE_IN_JAREN);
      return { Header, clienten: geheugen.clienten, prestaties, debets, geheugen, oudste, hier, melder };
    };
    let omgeving: Omgeving | undefined;
    return {
      eenheid(client, nummer, bericht) {
        omgeving ??= omgevingVan(bericht);
        prestaties.leeg();
        debets.leeg();
        hier.client = nummer;
        toetsClient(client, omgeving, hier.clientpad);
        hier.prestatie = 0;
        const herhaald: Prestatie323[] = [];
        for (const prestatie of client.Prestaties) {
          hier.prestatie += 1;
          toetsPrestatie(prestatie, omgeving, hier.prestatiepad);
          if (!geheugen.nummers.isNieuw(prestatie.ProductReferentie.ReferentieNummer)) herhaald.push(prestatie);
          geheugen.saldo += metTeken(prestatie.IngediendBedrag);
        }
        return herhaald;
      },
      slot(bericht) {
        maakToets(perBericht, melder)(bericht, geheugen, '/Bericht');
        TR316(geheugen, melder);
      },
    };
  },
);
