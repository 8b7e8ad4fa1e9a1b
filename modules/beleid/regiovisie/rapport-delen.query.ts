// SPDX-License-Identifier: EUPL-1.2
import { datum, formatDatum } from '#libs/kernel';
import type { Lid } from '#modules/regio';
import type { Blok, Onderdeel } from '#platform/document';
import { nvo, woorden } from '../teksten.ts';
import type { Raadsbesluit, Toegangsteam, Visieinhoud } from './regiovisie.ts';

const onbekend = 'onbekend';
const standTekst = (stand: keyof typeof woorden.stand | null): string => (stand ? woorden.stand[stand] : onbekend);
const dagTekst = (dag: string | null): string => (dag ? formatDatum(datum(dag)) : onbekend);

const tabel = (koppen: readonly string[], rijen: readonly (readonly string[])[], leeg: string): Blok =>
  rijen.length === 0 ? leeg : { soort: 'tabel', kolommen: koppen.map((kop) => ({ kop })), rijen };

/** The parts of the regiovisie as parts of a document, in the order of the page. */
export const inhoudsdelen = (inhoud: Visieinhoud): readonly Onderdeel[] => [
  { kop: 'De acht afspraken', inhoud: [afspraken(inhoud)] },
  { kop: 'Beleidsthema’s en hun schaal', inhoud: [themas(inhoud)] },
  { kop: 'Functies die beschikbaar blijven', inhoud: [functies(inhoud)] },
  { kop: 'Vijf basisfuncties per toegangsteam', inhoud: [teams(inhoud)] },
  { kop: 'Wie is geraadpleegd', inhoud: [geraadpleegden(inhoud)] },
];

const afspraken = ({ afspraken }: Visieinhoud): Blok =>
  tabel(
    ['Afspraak', 'Stand', 'Waaruit dit blijkt'],
    afspraken.map(({ nummer, stand, toelichting, blijktUit }) => [
      `${nummer}. ${nvo.find((one) => one.nummer === nummer)?.tekst ?? ''}`,
      standTekst(stand),
      [...blijktUit.map(({ tekst }) => tekst), ...(toelichting ? [toelichting] : [])].join('\n') || onbekend,
    ]),
    'Er zijn nog geen afspraken.',
  );

const themas = ({ themas }: Visieinhoud): Blok =>
  tabel(
    ['Thema', 'Schaal', 'Toelichting'],
    themas.map(({ thema, schalen, toelichting }) => [
      woorden.beleidsthema[thema],
      schalen.map((schaal) => woorden.visieschaal[schaal].toLowerCase()).join(', ') || onbekend,
      toelichting ?? '',
    ]),
    'Er zijn nog geen thema’s.',
  );

const functies = ({ functies }: Visieinhoud): Blok =>
  tabel(
    ['Functie', 'Hoe zij beschikbaar blijft', 'Tot en met'],
    functies.map(({ naam, borging, tot }) => [naam, borging ?? onbekend, dagTekst(tot)]),
    'Welke functies beschikbaar moeten blijven, is nog niet vastgelegd.',
  );

const teams = ({ teams }: Visieinhoud): Blok =>
  tabel(
    ['Toegangsteam', 'Nagekomen', 'Deels of nog niet', 'Onbekend'],
    teams.map((team) => [
      team.naam,
      named(team, ({ stand }) => stand === 'nagekomen'),
      named(team, ({ stand }) => stand === 'deels' || stand === 'nog-niet'),
      named(team, ({ stand }) => stand === null),
    ]),
    'Er zijn geen toegangsteams.',
  );

function named({ functies }: Toegangsteam, pick: (functie: Toegangsteam['functies'][number]) => boolean): string {
  const found = functies.filter(pick).map(({ basisfunctie }) => woorden.basisfunctie[basisfunctie]);
  return found.length === functies.length ? 'alle vijf' : found.join(', ') || 'geen';
}

const geraadpleegden = ({ geraadpleegden }: Visieinhoud): Blok =>
  tabel(
    ['Wie en wanneer', 'Wat zij zeiden', 'Wat ermee is gedaan'],
    geraadpleegden.map(({ wie, wanneer, zei, gedaan }) => [
      wanneer ? `${wie} (${wanneer})` : wie,
      zei ?? onbekend,
      gedaan ?? onbekend,
    ]),
    'Wie is geraadpleegd, is nog niet vastgelegd.',
  );

/** What every council decided, also of those that have not yet. */
export const vaststellingsdeel = (leden: readonly Lid[], besluiten: readonly Raadsbesluit[]): Onderdeel => ({
  kop: 'Vaststelling door de raden',
  inhoud: [
    tabel(
      ['Gemeenteraad', 'Besluit', 'Dag', 'Kenmerk'],
      leden.map(({ gemeente, naam }) => {
        const [own, ...eerder] = besluiten.filter((besluit) => besluit.gemeente === gemeente);
        const replaced = eerder.map(({ uitkomst, dag }) => `(eerder: ${uitkomst} op ${dagTekst(dag)})`);
        return [
          naam,
          [own?.uitkomst ?? 'nog niet', ...replaced].join('\n'),
          own ? dagTekst(own.dag) : '',
          own?.kenmerk ?? '',
        ];
      }),
      'Er zijn geen raden.',
    ),
  ],
});
