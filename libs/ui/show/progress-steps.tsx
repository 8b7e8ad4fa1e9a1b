// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Icon } from '../icon.tsx';
import type { Maybe } from '../props.ts';

export type ProgressStep = {
  readonly label: string;
  readonly state: 'done' | 'current' | 'todo';
  readonly href?: Maybe<string>;
  readonly note?: ReactNode;
};
const words = { done: 'klaar', current: 'nu', todo: 'nog te doen' } as const;

/** How far a procedure or form is. @example <ProgressSteps label="Uw inschrijving" steps={[{ label: 'Gegevens', state: 'done' }]} /> */
export const ProgressSteps = ({ label, steps }: { label: string; steps: readonly ProgressStep[] }) => (
  <ol className="ir-steps" aria-label={label}>
    {steps.map(({ label: name, state, href, note }, at) => (
      <li
        className={`ir-steps__step ir-steps__step--${state}`}
        key={name}
        aria-current={state === 'current' ? 'step' : undefined}
      >
        <span className="ir-steps__mark" aria-hidden="true">
          {state === 'done' ? <Icon name="check" /> : at + 1}
        </span>
        <span className="ir-steps__text">
          {href ? <a href={href}>{name}</a> : <span className="ir-steps__name">{name}</span>}
          <span className="ir-hidden">: {words[state]}</span>
          {note && <span className="ir-steps__note">{note}</span>}
        </span>
      </li>
    ))}
  </ol>
);
