// SPDX-License-Identifier: EUPL-1.2
import { planVan } from './berichten.ts';
import { type Tag, tagsVan } from './tag.ts';
import type { Bericht } from './types/bericht.ts';
import { VERBODEN } from './xml/teken.ts';

/** Characters that are gathered before they become bytes. */
const STAP = 1 << 18;

/** Where an element stands; written out as a path only for whoever must mend it. */
type Plek = { readonly naam: string; readonly nummer?: number; readonly boven?: Plek };

/** The units (clients) of a message: what holds them, what was given for it, and before which line they belong. */
type Eenheden = { readonly lijst: Tag; readonly plek: Plek; readonly waarde: unknown; readonly regel: number };

/**
 * The writing of one message in parts: all around its units at once, then unit by unit, then the end. Throws a
 * `RangeError` with the path when a value does not fit; what stands around the units is refused before any of them. Which
 * message it is must be right; the rest is held against the plan, not against its type.
 */
export class Schrijver {
  private regels: string[] = ['<?xml version="1.0" encoding="UTF-8"?>'];
  private readonly staart: readonly string[];
  private eenheden: Eenheden | undefined;
  private aantal = 0;
  private lengte = 0;

  constructor(bericht: Pick<Bericht, 'standaard' | 'soort'>) {
    const { standaard, soort } = bericht;
    this.schrijf(tagsVan(planVan(standaard, soort), standaard, soort), bericht, { naam: 'Bericht' });
    this.staart = this.eenheden === undefined ? [] : this.regels.splice(this.eenheden.regel);
  }

  /** The units as they were given; none when the message has no place for them. */
  get gegeven(): unknown {
    return this.eenheden?.waarde;
  }

  /** Whether enough was written to take it. */
  get isVol(): boolean {
    return this.lengte >= STAP;
  }

  /** Writes the next unit. */
  eenheid(waarde: unknown): void {
    if (this.eenheden !== undefined) this.lid(this.eenheden.lijst, waarde, ++this.aantal, this.eenheden.plek);
  }

  /** Writes what comes behind the units. */
  slot(): void {
    if (this.eenheden !== undefined && this.aantal === 0)
      ontbreekt(this.eenheden.lijst.kinderen[0], this.eenheden.plek);
    this.regels.push(...this.staart);
  }

  /** What was written since the last time. */
  neem(): Uint8Array {
    const bytes = new TextEncoder().encode(`${this.regels.join('\r\n')}\r\n`);
    this.regels = [];
    this.lengte = 0;
    return bytes;
  }

  private schrijf(tag: Tag, waarde: unknown, plek: Plek): void {
    const { datatype, isLijst } = tag.knoop;
    if (datatype !== undefined) {
      this.regel(tag.open + inhoud(datatype.toets, waarde, plek) + tag.sluit);
      return;
    }
    this.regel(tag.open);
    if (isLijst) this.lijst(tag, waarde, plek);
    else this.klasse(tag, waarde, plek);
    this.regel(tag.sluit);
  }

  private klasse({ kinderen }: Tag, waarde: unknown, boven: Plek): void {
    for (const kind of kinderen) {
      const { naam, min } = kind.knoop;
      const een = isKlasse(waarde) ? waarde[naam] : undefined;
      if (een !== undefined && een !== null) this.schrijf(kind, een, { naam, boven });
      else if (min > 0) ontbreekt(kind, boven);
    }
  }

  private lijst(tag: Tag, waarde: unknown, plek: Plek): void {
    const [kind] = tag.kinderen;
    if (kind?.knoop.isEenheid) {
      this.eenheden = { lijst: tag, plek, waarde, regel: this.regels.length };
      return;
    }
    const leden: readonly unknown[] = Array.isArray(waarde) ? waarde : [];
    if (leden.length === 0) ontbreekt(kind, plek);
    for (const [i, lid] of leden.entries()) this.lid(tag, lid, i + 1, plek);
  }

  private lid({ kinderen: [kind] }: Tag, waarde: unknown, nummer: number, boven: Plek): void {
    if (kind !== undefined) this.schrijf(kind, waarde, { naam: kind.knoop.naam, nummer, boven });
  }

  private regel(regel: string): void {
    this.regels.push(regel);
    this.lengte += regel.length;
  }
}

const isKlasse = (waarde: unknown): waarde is Readonly<Record<string, unknown>> =>
  typeof waarde === 'object' && waarde !== null;

function pad({ naam, nummer, boven }: Plek): string {
  return `${boven === undefined ? '' : pad(boven)}/${naam}${nummer === undefined ? '' : `[${nummer}]`}`;
}

function ontbreekt(tag: Tag | undefined, boven: Plek): never {
  throw new RangeError(`${pad(boven)}/${tag?.knoop.naam} ontbreekt.`);
}

/** Nothing in it that XML forbids, or that must be written in another way. */
const GEWOON = /^[ -%'-;=?-~]*$/;

function inhoud(toets: (tekst: string) => string | undefined, waarde: unknown, plek: Plek): string {
  const isWaarde = typeof waarde === 'string' || typeof waarde === 'number';
  const tekst = isWaarde ? String(waarde) : '';
  const isGewoon = GEWOON.test(tekst);
  const isLeesbaar = isGewoon || (!VERBODEN.test(tekst) && tekst.isWellFormed());
  const melding = isWaarde
    ? (toets(tekst) ?? (isLeesbaar ? undefined : 'bevat een teken dat niet mag'))
    : 'is geen tekst of getal';
  if (melding !== undefined) throw new RangeError(`${pad(plek)} ${melding}.`);
  return isGewoon ? tekst : tekst.replace(/[&<>\r\n]/g, (teken) => GEVLUCHT[teken] ?? teken);
}

/** A new line in a text is written as a line end of the file, which every reader turns back into a new line. */
const GEVLUCHT: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;',
  '\n': '\r\n',
};
