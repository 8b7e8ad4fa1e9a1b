// SPDX-License-Identifier: EUPL-1.2
import type { Antwoord319, Bericht319 } from '../types/319.ts';
import { bij, een, type Omgeving, perPlaats } from './plaats.ts';
import { alsFout, type Uitkomst } from './regel.ts';

const [AFGEWEZEN, IN_ONDERZOEK] = ['1', '2'];
const WOONPLAATSBEGINSEL = '8';

/** CD085: a rejection has a reason. */
const CD085 = ({ VerzoekAntwoord, RedenAfwijzingVerzoek }: Antwoord319): Uitkomst =>
  alsFout(
    VerzoekAntwoord === AFGEWEZEN && RedenAfwijzingVerzoek === undefined,
    'RedenAfwijzingVerzoek',
    'Bij een afwijzing moet de reden staan.',
  );

/** CD086: what is still looked into has none. */
const CD086 = ({ VerzoekAntwoord, RedenAfwijzingVerzoek }: Antwoord319): Uitkomst =>
  alsFout(
    VerzoekAntwoord === IN_ONDERZOEK && RedenAfwijzingVerzoek !== undefined,
    'RedenAfwijzingVerzoek',
    'Zolang de aanvraag in onderzoek is, mag er geen reden van afwijzing staan.',
  );

/** TR377: who sends a client to another gemeente says which. In Wmo there is nowhere to say it. */
const TR377 = (
  { RedenAfwijzingVerzoek, Woonplaatsbeginsel }: Antwoord319,
  { standaard }: Pick<Omgeving, 'standaard'>,
): Uitkomst =>
  alsFout(
    standaard === 'jw' && RedenAfwijzingVerzoek === WOONPLAATSBEGINSEL && Woonplaatsbeginsel === undefined,
    'Woonplaatsbeginsel',
    'Bij reden 8 (woonplaatsbeginsel) moet de gemeente staan die verantwoordelijk is.',
  );

/** TR409: and says it only then. */
const TR409 = ({ RedenAfwijzingVerzoek, Woonplaatsbeginsel }: Antwoord319): Uitkomst =>
  alsFout(
    RedenAfwijzingVerzoek !== WOONPLAATSBEGINSEL && Woonplaatsbeginsel !== undefined,
    'Woonplaatsbeginsel',
    'Een andere gemeente hoort alleen bij reden 8 (woonplaatsbeginsel).',
  );

/** The in-message rules of the 319. */
export const regels319 = perPlaats<Bericht319>(
  bij(({ Antwoord }) => een('Antwoord', Antwoord), { CD085, CD086, TR377, TR409 }),
);
