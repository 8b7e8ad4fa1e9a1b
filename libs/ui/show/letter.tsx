// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';

type Props = {
  readonly sender: ReactNode;
  readonly to: ReactNode;
  readonly date: ReactNode;
  readonly subject: ReactNode;
  readonly reference?: ReactNode;
  readonly children: ReactNode;
};

/** A letter as it will be sent and printed. @example <Letter sender="Regio" to="Aanbieder" date="3 juni 2024" subject="Uw inschrijving">…</Letter> */
export const Letter = ({ sender, to, date, subject, reference, children }: Props) => (
  <article className="ir-letter">
    <p className="ir-letter__sender">{sender}</p>
    <address className="ir-letter__to">{to}</address>
    <dl className="ir-letter__facts">
      <div>
        <dt>Datum</dt>
        <dd>{date}</dd>
      </div>
      {reference && (
        <div>
          <dt>Ons kenmerk</dt>
          <dd>{reference}</dd>
        </div>
      )}
      <div>
        <dt>Onderwerp</dt>
        <dd>{subject}</dd>
      </div>
    </dl>
    <div className="ir-letter__text">{children}</div>
  </article>
);
