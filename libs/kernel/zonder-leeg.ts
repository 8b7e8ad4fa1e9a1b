// SPDX-License-Identifier: EUPL-1.2

/** Fields that are there have a value. */
export type ZonderLeeg<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

/**
 * Leaves out the fields that have no value, so that it is the same before and after it was kept as JSON.
 * @example zonderLeeg({ naam: 'Ambulant', tot: undefined }) // { naam: 'Ambulant' }
 */
export function zonderLeeg<T extends object>(velden: T): ZonderLeeg<T>;
export function zonderLeeg(velden: object): object {
  return Object.fromEntries(Object.entries(velden).filter(([, value]) => value !== undefined));
}
