// SPDX-License-Identifier: EUPL-1.2
import Fraction from 'fraction.js';
import { type Eurocent, eurocent } from './bedrag.ts';

/** An exact rational number: what a computation carries until it is rounded once, at the end. */
export type Exact = Fraction;

/** How an exact figure may be written: whole number or decimal notation with a point ("41.25"). */
export type Cijfer = number | string | Exact;

/**
 * Makes an exact figure.
 * @throws Error when a string is no number, or a number is not a whole one: fractions are written as a string.
 * @example exact('0.02') // two per cent, exactly
 */
export function exact(cijfer: Cijfer): Exact {
  if (typeof cijfer === 'number' && !Number.isSafeInteger(cijfer))
    throw new RangeError(`schrijf een breuk als tekst: ${cijfer}`);
  // A fraction never changes, so it needs no copy.
  return cijfer instanceof Fraction ? cijfer : new Fraction(cijfer);
}

export const plus = (a: Cijfer, b: Cijfer): Exact => exact(a).add(exact(b));
export const minus = (a: Cijfer, b: Cijfer): Exact => exact(a).sub(exact(b));
export const times = (a: Cijfer, b: Cijfer): Exact => exact(a).mul(exact(b));
export const total = (cijfers: Iterable<Cijfer>): Exact => [...cijfers].reduce<Exact>(plus, exact(0));

/** Divides exactly. @throws Error when dividing by zero. */
export const divided = (a: Cijfer, b: Cijfer): Exact => exact(a).div(exact(b));

/** Is `a` less than, equal to or greater than `b`: -1, 0 or 1. */
export const compared = (a: Cijfer, b: Cijfer): -1 | 0 | 1 => Math.sign(exact(a).compare(exact(b))) as -1 | 0 | 1;

/** Rounds an exact number of eurocents to whole ones, half up (away from zero), as iJw prescribes for amounts (TR346). */
export function roundToEurocent(centen: Exact): Eurocent {
  const half = new Fraction(1, 2);
  const rounded = centen.abs().add(half).floor().valueOf();
  return eurocent(centen.compare(0) < 0 ? -rounded || 0 : rounded);
}

/** Rounds to a number of decimals, half up (away from zero). @example roundTo('1.0101', 2) // exactly 1.01 */
export function roundTo(cijfer: Cijfer, decimals: number): Exact {
  const figure = exact(cijfer);
  const unit = new Fraction(10).pow(decimals) ?? new Fraction(1);
  const rounded = figure.abs().mul(unit).add(new Fraction(1, 2)).floor().div(unit);
  return figure.compare(0) < 0 ? rounded.neg() : rounded;
}

/** Decimal notation with at most `decimals` figures after the point, for a step or a message; not for computing on. */
export const toDecimal = (cijfer: Cijfer, decimals = 4): string => exact(cijfer).round(decimals).toString(decimals);
