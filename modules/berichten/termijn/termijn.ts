// SPDX-License-Identifier: EUPL-1.2

/** What must follow: the technical verdict, or the answer on what was asked. */
export type Termijnsoort = 'retour' | 'antwoord';
export type Partij = 'gemeente' | 'aanbieder';

/** Until when one of the two parties may take to send what must follow on a message. */
export type Termijn = {
  readonly soort: Termijnsoort;
  readonly plicht: Partij;
  readonly uiterlijk: Temporal.PlainDate;
  /** When it was sent, and with which message. */
  readonly voldaanOp: Temporal.Instant | null;
  readonly voldaanDoor: string | null;
};
