// SPDX-License-Identifier: EUPL-1.2
import { Moment, type ProgressStep, type TimelineItem } from '#libs/ui';
import type { Eigen } from './toets-view.ts';

/** How far an inschrijving is. */
export function voortgangVan({ inschrijving, fase, verzoek, zienswijze, toelating }: Eigen): readonly ProgressStep[] {
  const state = (done: boolean, now: boolean) => (done ? 'done' : now ? 'current' : 'todo');
  const sent = inschrijving.ingediend !== null;
  const closed = sent && fase === 'gesloten';
  return [
    { label: 'Indienen', state: state(sent, !sent) },
    { label: 'Sluiting', state: state(closed, sent && !closed) },
    { label: 'Toetsing', state: state(toelating !== null || verzoek !== null, closed) },
    ...(verzoek ? heard(zienswijze !== null, toelating !== null) : []),
    { label: 'Besluit', state: state(toelating !== null, false) },
  ];
}

/** Two more steps for whoever was heard; silence leaves the first one open until the decision. */
const heard = (answered: boolean, decided: boolean): readonly ProgressStep[] => [
  { label: 'Uw reactie', state: answered || decided ? 'done' : 'current' },
  { label: 'Opnieuw toetsen', state: decided ? 'done' : answered ? 'current' : 'todo' },
];

/** What happened to it, the latest first. */
export function verloopVan({
  inschrijving,
  verzoek,
  zienswijze,
  toelating,
  voorwaarden,
}: Eigen): readonly TimelineItem[] {
  const region = voorwaarden.verband.naam;
  const items: (TimelineItem | null)[] = [
    toelating && {
      when: <Moment value={toelating.besloten} />,
      who: region,
      what: toelating.uitkomst === 'toegelaten' ? 'U bent toegelaten' : 'Uw inschrijving is afgewezen',
      why: toelating.motivering,
    },
    zienswijze && { when: <Moment value={zienswijze.gegeven} />, who: 'Uw organisatie', what: 'Reactie gegeven' },
    verzoek && { when: <Moment value={verzoek.gevraagd} />, who: region, what: 'Om uw reactie gevraagd' },
    inschrijving.ingediend
      ? { when: <Moment value={inschrijving.ingediend} />, who: 'Uw organisatie', what: 'Ingediend' }
      : null,
    { when: <Moment value={inschrijving.begonnen} />, who: 'Uw organisatie', what: 'Begonnen' },
  ];
  return items.filter((item) => item !== null);
}
