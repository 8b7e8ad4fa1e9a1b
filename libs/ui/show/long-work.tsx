// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useId } from 'react';
import { formatGetal } from '#libs/kernel';
import { type ProgressStep, ProgressSteps } from './progress-steps.tsx';

type Props = {
  readonly title: ReactNode;
  readonly done: number;
  /** Unknown as long as the work has not been counted. */
  readonly total?: number | undefined;
  /** What is counted: "regels". */
  readonly unit: string;
  readonly steps?: readonly ProgressStep[];
  /** What happens next; that this page may be left. */
  readonly children?: ReactNode;
};

/** Work that takes a while, on a page of its own. @example <LongWork title="Bericht verwerken" done={1200} total={3000} unit="regels" /> */
export function LongWork({ title, done, total, unit, steps, children }: Props) {
  const titleId = useId();
  return (
    <section className="ir-work" aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      <progress
        className="ir-work__bar"
        aria-labelledby={titleId}
        max={total ?? 1}
        value={total === undefined ? undefined : done}
      />
      <p className="ir-work__count">
        {formatGetal(done)}
        {total !== undefined && ` van ${formatGetal(total)}`} {unit}
      </p>
      {steps && <ProgressSteps label="Stappen" steps={steps} />}
      {children && <div className="ir-work__text">{children}</div>}
    </section>
  );
}
