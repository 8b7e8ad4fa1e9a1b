// SPDX-License-Identifier: EUPL-1.2
import type { Bevinding } from './bevinding.ts';
import type { Knoop } from './structuur/plan.ts';
import { XmlFout } from './xml/fout.ts';
import { grenzen } from './xml/grenzen.ts';

const VELDEN = 4;
const [OUDER, VOLGNUMMER, REGEL, KOLOM] = [0, 1, 2, 3];

/**
 * Where every element of the part that is being read stands in the file, in the order of the file. Costs a few numbers
 * per element; only when something is wrong is it searched.
 */
export class Spoor {
  private cijfers = new Int32Array(1024 * VELDEN);
  private readonly knopen: Knoop[] = [];
  /** Elements in the trail: the place of the next. */
  lengte = 0;
  /** Per class the places of its repeated elements; made at the first search, dropped when the trail changes. */
  private lijsten: Map<number, number[]> | undefined;

  /** Notes an element; returns its place in the trail. */
  bij(knoop: Knoop, ouder: number, volgnummer: number, regel: number, kolom: number): number {
    const plaats = this.lengte++;
    let n = plaats * VELDEN;
    if (n === this.cijfers.length) this.groei(regel, kolom);
    this.knopen[plaats] = knoop;
    this.cijfers[n++] = ouder;
    this.cijfers[n++] = volgnummer;
    this.cijfers[n++] = regel;
    this.cijfers[n] = kolom;
    this.lijsten = undefined;
    return plaats;
  }

  /** Whether so many elements more may be noted. */
  heeftRuimte(aantal: number): boolean {
    return this.lengte + aantal <= grenzen.elementen;
  }

  /** Forgets this element and all after it. */
  knip(plaats: number): void {
    this.lengte = plaats;
    this.lijsten = undefined;
  }

  regel(plaats: number): number {
    return this.cijfer(plaats, REGEL);
  }

  kolom(plaats: number): number {
    return this.cijfer(plaats, KOLOM);
  }

  /** Line and column of the element at this absolute path, or of the nearest one around it that is there. */
  zoekPad(pad: string): Pick<Bevinding, 'regel' | 'kolom'> {
    const stappen = pad
      .split('/')
      .slice(2)
      .map((deel) => {
        const haak = deel.indexOf('[');
        return haak < 0 ? deel : Number.parseInt(deel.slice(haak + 1), 10);
      });
    return this.zoek(0, stappen);
  }

  /** The same by steps from an element: the name of a child, or its number where there is a list of them. */
  zoek(vanaf: number, stappen: readonly (string | number)[]): Pick<Bevinding, 'regel' | 'kolom'> {
    let plaats = vanaf;
    for (const stap of stappen) {
      const kind = typeof stap === 'number' ? this.lid(plaats, stap) : this.kind(plaats, stap);
      if (kind < 0) break;
      plaats = kind;
    }
    return { regel: this.regel(plaats), kolom: this.kolom(plaats) };
  }

  private lid(lijst: number, volgnummer: number): number {
    const rij = this.rij(lijst);
    const eerste = this.cijfer(rij[0] ?? 0, VOLGNUMMER);
    return rij[volgnummer - eerste] ?? -1;
  }

  private kind(ouder: number, naam: string): number {
    for (let p = ouder + 1; p < this.lengte && this.cijfer(p, OUDER) >= ouder; p++)
      if (this.cijfer(p, OUDER) === ouder && this.knopen[p]?.naam === naam) return p;
    return -1;
  }

  private rij(ouder: number): readonly number[] {
    if (this.lijsten === undefined) {
      this.lijsten = new Map();
      for (let p = 1; p < this.lengte; p++) {
        const boven = this.cijfer(p, OUDER);
        if (!this.knopen[boven]?.isLijst) continue;
        const rij = this.lijsten.get(boven);
        if (rij === undefined) this.lijsten.set(boven, [p]);
        else rij.push(p);
      }
    }
    return this.lijsten.get(ouder) ?? [];
  }

  private cijfer(plaats: number, veld: number): number {
    return this.cijfers[plaats * VELDEN + veld] ?? 0;
  }

  private groei(regel: number, kolom: number): void {
    if (!this.heeftRuimte(0))
      throw new XmlFout(`Er staan meer dan ${grenzen.elementen} elementen in één cliënt of bericht.`, regel, kolom);
    const groter = new Int32Array(this.cijfers.length * 2);
    groter.set(this.cijfers);
    this.cijfers = groter;
  }
}
