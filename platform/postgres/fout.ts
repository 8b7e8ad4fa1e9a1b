// SPDX-License-Identifier: EUPL-1.2

/** The database cannot be opened; the message is a Dutch sentence for the person who starts the platform. */
export class PostgresFout extends Error {
  override readonly name = 'PostgresFout';
}
