// SPDX-License-Identifier: EUPL-1.2

/** The system's time, moved by what a trial has set, to the millisecond. */
export const verschoven = (seconden: number): Temporal.Instant =>
  Temporal.Now.instant()
    .add({ milliseconds: Math.round(seconden * 1000) })
    .round('millisecond');
