// SPDX-License-Identifier: EUPL-1.2
import { Badge, type BadgeKind, Money } from '#libs/ui';
import type { OpgaveRij, OpgaveView } from '#modules/beleid';
import { opgavewoorden } from '#modules/beleid/teksten';
import type { Plat } from '../../shell/plat.ts';

type Opgave = Plat<OpgaveRij>;
const onbekend = <Badge kind="warning">onbekend</Badge>;

/** A word of one of the lists, or that nobody has chosen it. */
export const Woord = ({ woord }: { readonly woord: string | undefined | null }) => woord ?? onbekend;

export const Soort = ({ soort }: Pick<Opgave, 'soort'>) => <Woord woord={soort && opgavewoorden.soort[soort]} />;

const kinds = { hoog: 'negative', midden: 'info', laag: 'neutral' } as const satisfies Record<string, BadgeKind>;
/** What people chose; else what the plan says in its own words. */
export function Prioriteit({
  prioriteit,
  prioriteitVolgensPlan,
}: Pick<Opgave, 'prioriteit' | 'prioriteitVolgensPlan'>) {
  if (prioriteit) return <Badge kind={kinds[prioriteit]}>{prioriteit}</Badge>;
  return prioriteitVolgensPlan ? <>{prioriteitVolgensPlan} (het plan)</> : onbekend;
}

/** Whole eurocents; unknown is not zero. */
export const Budget = ({ budget }: Pick<Opgave, 'budget'>) => (budget === null ? onbekend : <Money value={budget} />);

export const OpgaveStaat = ({ staat }: Pick<Opgave, 'staat'>) => (
  <Badge kind={staat === 'vastgesteld' ? 'positive' : 'neutral'}>{staat}</Badge>
);

export const PilotStaat = ({ staat }: Pick<Plat<OpgaveView>['pilots'][number], 'staat'>) => (
  <Badge kind={staat === 'regulier' ? 'positive' : staat === 'loopt' ? 'info' : 'neutral'}>
    {opgavewoorden.pilotstaat[staat]}
  </Badge>
);

/** How it stands to the toetsingskader, in a few words. */
export function toetsTekst(toets: Plat<OpgaveView>['toets']): string {
  if (toets.status !== 'decided') return 'nog niet te zeggen of zij in het toetsingskader past';
  const { voldoet, voorrang } = toets.value;
  return `${voldoet ? 'past in het toetsingskader' : 'past niet in het toetsingskader'}${voorrang ? ' en mag voorgaan' : ''}`;
}
