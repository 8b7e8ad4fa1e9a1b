// SPDX-License-Identifier: EUPL-1.2
import { planVan } from './berichten.ts';
import type { Datatype } from './structuur/datatype.ts';
import { type Knoop, namespaceVan } from './structuur/plan.ts';
import type { Bericht } from './types/bericht.ts';
import { VERBODEN } from './xml/teken.ts';

/** Which message is written; its parts are held against the plan, not against their types. */
type Soort = Pick<Bericht, 'standaard' | 'soort'>;

/** Where an element stands: its path, for whoever must mend it, and the tabs before it. */
type Plek = { readonly pad: string; readonly inspringing: string };

/** The units (clients) of a message: what holds them, what was given for it, and before which line they belong. */
type Eenheden = Plek & { readonly lijst: Knoop; readonly waarde: unknown; readonly regel: number };

/** Characters that are gathered before they become bytes. */
const STAP = 1 << 18;

/**
 * The writing of one message in parts: all around its units at once, then unit by unit, then the end. Throws a
 * `RangeError` with the path when a value does not fit; what stands around the units is refused before any of them.
 */
export class Schrijver {
  private readonly bericht: Soort;
  private readonly plan: Knoop;
  private regels: string[] = ['<?xml version="1.0" encoding="UTF-8"?>'];
  private readonly staart: readonly string[];
  private eenheden: Eenheden | undefined;
  private aantal = 0;
  private lengte = 0;

  constructor(bericht: Soort) {
    this.bericht = bericht;
    this.plan = planVan(bericht.standaard, bericht.soort);
    this.schrijf(this.plan, bericht, { pad: '/Bericht', inspringing: '' });
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
    if (this.eenheden !== undefined) this.lid(this.eenheden.lijst, waarde, this.eenheden, ++this.aantal);
  }

  /** Writes what comes behind the units. */
  slot(): void {
    if (this.eenheden !== undefined && this.aantal === 0) ontbreekt(this.eenheden.pad, this.eenheden.lijst.kinderen[0]);
    this.regels.push(...this.staart);
  }

  /** What was written since the last time. */
  neem(): Uint8Array {
    const bytes = new TextEncoder().encode(`${this.regels.join('\r\n')}\r\n`);
    this.regels = [];
    this.lengte = 0;
    return bytes;
  }

  private schrijf(knoop: Knoop, waarde: unknown, plek: Plek): void {
    const { pad, inspringing } = plek;
    const naam = this.naam(knoop);
    if (knoop.datatype !== undefined) {
      this.regel(`${inspringing}<${naam}>${inhoud(knoop.datatype, waarde, pad)}</${naam}>`);
      return;
    }
    this.regel(`${inspringing}<${naam}${knoop === this.plan ? this.namespaces() : ''}>`);
    if (knoop.isLijst) this.lijst(knoop, waarde, plek);
    else this.klasse(knoop, waarde, plek);
    this.regel(`${inspringing}</${naam}>`);
  }

  private klasse(knoop: Knoop, waarde: unknown, { pad, inspringing }: Plek): void {
    for (const kind of knoop.kinderen) {
      const een: unknown = typeof waarde === 'object' && waarde !== null ? Reflect.get(waarde, kind.naam) : undefined;
      if (een !== undefined && een !== null)
        this.schrijf(kind, een, { pad: `${pad}/${kind.naam}`, inspringing: `${inspringing}\t` });
      else if (kind.min > 0) ontbreekt(pad, kind);
    }
  }

  private lijst(knoop: Knoop, waarde: unknown, plek: Plek): void {
    if (knoop.kinderen[0]?.isEenheid) {
      this.eenheden = { ...plek, lijst: knoop, waarde, regel: this.regels.length };
      return;
    }
    const leden: readonly unknown[] = Array.isArray(waarde) ? waarde : [];
    if (leden.length === 0) ontbreekt(plek.pad, knoop.kinderen[0]);
    for (const [i, lid] of leden.entries()) this.lid(knoop, lid, plek, i + 1);
  }

  private lid({ kinderen: [kind] }: Knoop, waarde: unknown, { pad, inspringing }: Plek, nummer: number): void {
    if (kind === undefined) return;
    this.schrijf(kind, waarde, { pad: `${pad}/${kind.naam}[${nummer}]`, inspringing: `${inspringing}\t` });
  }

  private regel(regel: string): void {
    this.regels.push(regel);
    this.lengte += regel.length;
  }

  /** With the prefixes that the published samples use. */
  private naam({ ns, naam }: Knoop): string {
    return `${ns === this.plan.ns ? this.eigen : this.basis}:${naam}`;
  }

  private get eigen(): string {
    return this.bericht.standaard + this.bericht.soort;
  }

  private get basis(): string {
    return this.bericht.standaard === 'jw' ? 'ijw' : 'iwmo';
  }

  private namespaces(): string {
    const uri = (schema: string): string => namespaceVan(this.bericht.standaard, schema);
    return ` xmlns:${this.basis}="${uri('basisschema')}" xmlns:${this.eigen}="${uri(this.eigen)}"`;
  }
}

function ontbreekt(pad: string, kind: Knoop | undefined): never {
  throw new RangeError(`${pad}/${kind?.naam} ontbreekt.`);
}

function inhoud({ toets }: Datatype, waarde: unknown, pad: string): string {
  const isWaarde = typeof waarde === 'string' || typeof waarde === 'number';
  const tekst = isWaarde ? String(waarde) : '';
  const isLeesbaar = !VERBODEN.test(tekst) && tekst.isWellFormed();
  const melding = isWaarde
    ? (toets(tekst) ?? (isLeesbaar ? undefined : 'bevat een teken dat niet mag'))
    : 'is geen tekst of getal';
  if (melding !== undefined) throw new RangeError(`${pad} ${melding}.`);
  return tekst.replace(/[&<>\r\n]/g, (teken) => GEVLUCHT[teken] ?? teken);
}

/** A new line in a text is written as a line end of the file, which every reader turns back into a new line. */
const GEVLUCHT: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;',
  '\n': '\r\n',
};
