// SPDX-License-Identifier: EUPL-1.2

/** A property that may be left out, or handed on as it came (`error={errors['naam']}`). */
export type Maybe<T> = T | undefined;

/** Joins class names; what is absent is left out. @example classes('ir-nav', current && 'ir-nav--current') */
export const classes = (...names: readonly (string | false | undefined)[]): string => names.filter(Boolean).join(' ');
