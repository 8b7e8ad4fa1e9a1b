// SPDX-License-Identifier: EUPL-1.2
import { Datum, Moment, type ProgressStep, type TimelineItem } from '#libs/ui';
import type { Eigen } from './toets-view.ts';

/** What tells how far an inschrijving is. */
export type Voortgangsvraag = Pick<Eigen, 'fase' | 'vandaag'> & {
  readonly inschrijving: Pick<Eigen['inschrijving'], 'ingediend'>;
  readonly verzoek: Pick<NonNullable<Eigen['verzoek']>, 'uiterlijk'> | null;
  readonly zienswijze: object | null;
  readonly toelating: object | null;
};

/** How far an inschrijving is. */
export function voortgangVan(view: Voortgangsvraag): readonly ProgressStep[] {
  const { inschrijving, fase, verzoek, zienswijze, toelating } = view;
  const state = (done: boolean, now: boolean) => (done ? 'done' : now ? 'current' : 'todo');
  const sent = inschrijving.ingediend !== null;
  const closed = sent && fase === 'gesloten';
  return [
    { label: 'Indienen', state: state(sent, !sent && fase !== 'gesloten') },
    { label: 'Sluiting', state: state(closed, sent && !closed) },
    { label: 'Toetsing', state: state(toelating !== null || verzoek !== null, closed) },
    ...(verzoek ? heard(zienswijze !== null, toelating !== null, bleefStil(view)) : []),
    { label: 'Besluit', state: state(toelating !== null, bleefStil(view)) },
  ];
}

/** Was an answer asked, did none come, and can none come any more? */
export const bleefStil = ({ verzoek, zienswijze, toelating, vandaag }: Voortgangsvraag): boolean =>
  verzoek !== null && zienswijze === null && (toelating !== null || vandaag > verzoek.uiterlijk);

/** Two more steps for whoever was heard; after silence nothing is judged again. */
const heard = (answered: boolean, decided: boolean, silent: boolean): readonly ProgressStep[] =>
  silent
    ? [{ label: 'Geen reactie gegeven', state: 'done' }]
    : [
        { label: 'Uw reactie', state: answered ? 'done' : 'current' },
        { label: 'Opnieuw toetsen', state: decided ? 'done' : answered ? 'current' : 'todo' },
      ];

/** What happened to it, the latest first. */
export function verloopVan(view: Eigen): readonly TimelineItem[] {
  const { inschrijving, verzoek, zienswijze, toelating, voorwaarden } = view;
  const region = voorwaarden.verband.naam;
  const items: (TimelineItem | null)[] = [
    toelating && {
      when: <Moment value={toelating.besloten} />,
      who: region,
      what: toelating.uitkomst === 'toegelaten' ? 'U bent toegelaten' : 'Uw inschrijving is afgewezen',
      why: toelating.motivering,
    },
    zienswijze && { when: <Moment value={zienswijze.gegeven} />, who: 'Uw organisatie', what: 'Reactie gegeven' },
    verzoek && bleefStil(view)
      ? { when: <Datum value={verzoek.uiterlijk} />, who: 'Uw organisatie', what: 'Geen reactie gegeven' }
      : null,
    verzoek && { when: <Moment value={verzoek.gevraagd} />, who: region, what: 'Om uw reactie gevraagd' },
    inschrijving.ingediend
      ? { when: <Moment value={inschrijving.ingediend} />, who: 'Uw organisatie', what: 'Ingediend' }
      : null,
    { when: <Moment value={inschrijving.begonnen} />, who: 'Uw organisatie', what: 'Begonnen' },
  ];
  return items.filter((item) => item !== null);
}
