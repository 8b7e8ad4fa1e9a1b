// SPDX-License-Identifier: EUPL-1.2
import type { Reason, Texts, Value } from '#libs/explain';
import { eurocent, formatBedrag, formatDatum, formatGetal, parseDatum } from '#libs/kernel';
import { teksten as beleid } from '#modules/beleid/teksten';
import { teksten as berichten } from '#modules/berichten/teksten';
import { teksten as contracten } from '#modules/contracten/teksten';
import { teksten as declaraties } from '#modules/declaraties/teksten';
import { teksten as inkoop } from '#modules/inkoop/teksten';
import { teksten as leveranciers } from '#modules/leveranciers/teksten';
import { teksten as producten } from '#modules/producten/teksten';
import { teksten as regio } from '#modules/regio/teksten';
import { teksten as tarieven } from '#modules/tarieven/teksten';
import { teksten as toegang } from '#modules/toegang/teksten';
import { teksten as verantwoording } from '#modules/verantwoording/teksten';
import { uploadTeksten } from '#platform/document';
import { filterTeksten } from '#platform/filter/teksten';
import { mailActen } from '#platform/mail/teksten';
import { persoonsgegevensTeksten } from '#platform/persoonsgegevens/teksten';
import { adresTeksten } from '#platform/uitgaand';
import { uitnodigingActen } from '#platform/uitnodiging';
import { verzoekTeksten } from '#platform/verzoek';
import { webhookActen } from '#platform/webhookbezorger';
import { planTeksten } from '#platform/zonder-plan';

/** What is said of a file that cannot be kept, of a request that came twice, of an address and of who came, in whichever room. */
const platform: Texts = {
  redenen: { ...uploadTeksten, ...verzoekTeksten, ...adresTeksten, ...filterTeksten, ...planTeksten },
  stappen: {},
  taken: {},
  acten: { ...uitnodigingActen, ...webhookActen, ...mailActen },
};

/** The Dutch of all rooms, for pages, API and command line alike. */
export const kamers: readonly Texts[] = [
  regio,
  beleid,
  producten,
  tarieven,
  inkoop,
  contracten,
  berichten,
  toegang,
  declaraties,
  leveranciers,
  verantwoording,
  platform,
  persoonsgegevensTeksten,
];

const merged = <K extends keyof Texts>(key: K): Texts[K] => Object.assign({}, ...kamers.map((kamer) => kamer[key]));
const redenen = merged('redenen');
const stappen = merged('stappen');
const taken = merged('taken');
const acten = merged('acten');

type Figures = Readonly<Record<string, Value>>;

/** Figures are written by what their name says: `bedrag…` is money, ISO days are dates. */
const figureOf =
  (figures: Figures) =>
  (name: string): string => {
    const value = figures[name];
    if (value === undefined || value === null) return 'onbekend';
    if (typeof value === 'boolean') return value ? 'ja' : 'nee';
    if (typeof value === 'number')
      return name.startsWith('bedrag') ? formatBedrag(eurocent(value)) : formatGetal(value);
    const dag = parseDatum(value);
    return dag ? formatDatum(dag) : value;
  };

export const asWords = (code: string): string => code.replace(/^.*\//, '').replaceAll('-', ' ');

/** The Dutch sentence of a reason. */
export const redenTekst = ({ code, figures }: Reason): string =>
  redenen[code]?.(figureOf(figures ?? {})) ?? asWords(code);
/** What a task asks. */
export const taakTekst = (soort: string, gegevens: Figures): string =>
  taken[soort]?.(figureOf(gegevens)) ?? asWords(soort);
/** What an act did, for a history. */
export const actTekst = (act: string): string => acten[act] ?? asWords(act);
export const stapTekst = (naam: string): string => stappen[naam] ?? asWords(naam);

/** Every text of every room, for the test that no code lacks its sentence. */
export const catalogus = { redenen, stappen, taken, acten };
