// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useId } from 'react';
import type { Maybe } from '../props.ts';

type Props = {
  readonly title: ReactNode;
  readonly id?: Maybe<string>;
  /** A quiet link or button beside the title. */
  readonly action?: ReactNode;
  readonly level?: 2 | 3;
  readonly children: ReactNode;
};

/** A part of a page under its own heading. @example <Section title="Kalender" id="kalender">…</Section> */
export function Section({ title, id, action, level = 2, children }: Props) {
  const headingId = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className="ir-section" id={id} aria-labelledby={headingId}>
      <div className="ir-section__head">
        <Heading id={headingId}>{title}</Heading>
        {action}
      </div>
      {children}
    </section>
  );
}
